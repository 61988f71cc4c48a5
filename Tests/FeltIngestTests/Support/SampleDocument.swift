import Foundation

@testable import FeltIngest

/// Documents of word processors, made by pandoc from a web page, as the tests read them.
enum SampleDocument {
    /// The bytes of a document in a format of pandoc's.
    static func bytes(_ format: String, fromHTML html: String) throws -> [UInt8] {
        try HelperProgram(name: "pandoc", package: "pandoc")
            .run(["--from", "html", "--to", format, "--standalone", "--metadata", "title=Prøve", "--output", "-"], input: Array(html.utf8), isCancelled: { false })
    }

    /// Letters of the kinds that get lost: Norwegian, quotes, marks that stand on letters, emoji of several code points, other scripts.
    static let words = [
        "Vi", "turte", "ikke", "spørre,", "«bærekraft»", "–", "på", "Ærøya", "e\u{301}n", "o\u{308}\u{323}x", "😀", "👨‍👩‍👧", "👍🏽", "🇳🇴", "naïve", "Straße", "“ja”", "nei…", "50", "%",
        "漢字", "שלום", "C:\\notat", "a_b_c", "*stjerne*", "#emne", "[x]{.a}", "{ler}", "1.", "m²", "~", "`kode`", "<tegn>", "&amp;", "$x$", "^",
    ]

    /// What stands for a text in HTML.
    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
