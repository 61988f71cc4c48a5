/// Texts of the sort that break writers.
enum RefiNasty {
    static let pieces = [
        "a", "Z", "ø", " ", "  ", "\n", "\t", "\r", "\r\n", "&", "<", ">", "\"", "'", "&amp;", "]]>", "<![CDATA[", "&#x1;", "%", "{", "\\", "/", "..",
        "\u{1}", "\u{B}", "\u{1B}", "\u{1F}", "\u{7F}", "\u{85}", "\u{AD}", "\u{2028}", "\u{FEFF}", "\u{FFFD}", "\u{FFFE}", "\u{FFFF}", "\u{10FFFF}",
        "e\u{301}", "\u{301}", "o\u{308}\u{323}", "👩‍👩‍👧‍👦", "🏽", "👍🏽", "🇳🇴", "🇳", "\u{200D}", "\u{FE0F}", "❤️",
        "שלום", "\u{202E}", "السلام", "漢字", "각", "ᄀ",
        "क्षि", "\u{600}", "©", "…", "“",
    ]

    static func text(_ random: inout RefiRandom, length: ClosedRange<Int>) -> String {
        (0..<random.number(length)).map { _ in random.one(of: pieces) }.joined()
    }

    /// A text that may name something: it holds a letter.
    static func name(_ random: inout RefiRandom) -> String {
        text(&random, length: 0...3) + "n" + text(&random, length: 0...4)
    }

    /// The bytes of a text as a study keeps it: no NUL, no carriage return, no mark at the start.
    static func stored(_ random: inout RefiRandom, length: ClosedRange<Int>) -> [UInt8] {
        let text = text(&random, length: length).unicodeScalars.filter { $0 != "\r" && $0 != "\0" }.drop { $0 == "\u{FEFF}" }
        return Array(String(String.UnicodeScalarView(text)).utf8)
    }
}
