import FeltTestSupport
import Foundation
import Testing

@testable import FeltIngest

@Suite("Documents through pandoc", .enabled(if: SystemProgram.hasPandoc, "needs pandoc"))
struct PandocConverterTests {
    static let formats = ["docx", "odt", "rtf", "html"]

    private func text(_ format: String, _ html: String) throws -> String {
        let document = format == "html" ? Array(html.utf8) : try SampleDocument.bytes(format, fromHTML: html)
        return String(decoding: try PandocConverter(format: format).text(of: document, isCancelled: { false }), as: UTF8.self)
    }

    @Test("every word comes through as it is, with all its letters and signs", arguments: formats)
    func words(_ format: String) throws {
        let paragraph = SampleDocument.words.joined(separator: " ")
        let text = try text(format, "<p>Først.</p><p>\(SampleDocument.escaped(paragraph))</p><p>Sist.</p>")
        // No sign before or behind a word is added: no backslashes, no quotes of another kind, no emphasis.
        #expect(text.split(separator: "\n").map(String.init).contains { Array($0.utf8) == Array(paragraph.utf8) }, "\(text)")
    }

    @Test("any letters that a person may type come through", arguments: formats)
    func anyLetters(_ format: String) throws {
        var random = SeededGenerator(seed: 4)
        let texts = NastyText(mixing: ["\\", "{", "}", "_", "*", "`", "[", "]", "#", "~", "\"", "'", "--", "..."])
        // Blanks, direction marks and signs that no document can hold are not what this is about.
        let odd: Set<Unicode.Scalar> = [" ", "\t", "\n", "\u{A0}", "\u{2028}", "\u{FFFF}", "\u{80}", "\u{AD}", "\u{202E}", "\u{200F}", "\u{FFFD}"]
        let words = (0..<150).map { number in
            "o\(number)" + String(String.UnicodeScalarView(texts.text(upTo: 8, using: &random).unicodeScalars.filter { !odd.contains($0) })) + "e"
        }
        let text = try text(format, words.map { "<p>\(SampleDocument.escaped($0))</p>" }.joined())
        let lines = Set(text.split(separator: "\n").map { Array($0.utf8) })
        for word in words { #expect(lines.contains(Array(word.utf8)), "\(word)") }
    }

    @Test("headings come as Markdown writes them, at their level", arguments: formats)
    func headings(_ format: String) throws {
        let text = try text(format, "<h1>Om «behovet»</h1><p>En.</p><h2>To</h2><p>Mer.</p><h3>Tre <em>her</em></h3><p>Sist.</p>")
        let lines = text.split(separator: "\n").map(String.init)
        for line in ["# Om «behovet»", "En.", "## To", "Mer.", "### Tre her", "Sist."] { #expect(lines.contains(line), "\(line) in \(text)") }
    }

    @Test("emphasis leaves no signs, and links keep their words", arguments: formats)
    func inline(_ format: String) throws {
        let html = "<p>Vi <em>turte</em> <strong>ikke</strong> <u>spørre</u> <del>om</del> m<sup>2</sup> H<sub>2</sub>O, se <a href=\"https://eksempel.invalid/x\">nettsida vår</a> nå.</p>"
        #expect(try text(format, html).contains("Vi turte ikke spørre om m2 H2O, se nettsida vår nå."))
    }

    @Test("lists, tables, quotes and line breaks keep their words", arguments: formats)
    func blocks(_ format: String) throws {
        let html = """
            <ul><li>punkt én</li><li>punkt to<ul><li>underpunkt</li></ul></li></ul><ol><li>nummer</li></ol><blockquote><p>sitert setning</p></blockquote>
            <table><tr><td>Overskrift</td><td>Tall</td></tr><tr><td>en lang celle med mange ord som ikke må brytes av noe program i det hele tatt</td><td>7</td></tr></table>
            <p>linje en<br>linje to</p><pre>kode  her</pre>
            """
        let text = try text(format, html)
        for words in ["punkt én", "punkt to", "underpunkt", "nummer", "sitert setning", "Overskrift", "Tall", "linje en\nlinje to", "kode"] { #expect(text.contains(words), "\(words) in \(text)") }
        let oneLine = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(oneLine.contains("en lang celle med mange ord som ikke må brytes av noe program i det hele tatt"))
    }

    @Test("the heading row of a table comes along", arguments: formats)
    func tableHeadings(_ format: String) throws {
        let text = try text(format, "<table><thead><tr><th>Overskrift</th></tr></thead><tbody><tr><td>celle</td></tr></tbody></table>")
        #expect(text.contains("celle"))
        // Pandoc 2.17 passes over `table:table-header-rows` of ODT. To be tried again with a later one.
        withKnownIssue("pandoc loses the heading rows of ODT tables", isIntermittent: true) { #expect(text.contains("Overskrift")) } when: { format == "odt" }
    }

    @Test("footnotes come along", arguments: ["docx", "odt", "rtf"])
    func footnotes(_ format: String) throws {
        let html = "<p>Påstand<a href=\"#f\" role=\"doc-noteref\">1</a>.</p><section role=\"doc-endnotes\"><ol><li id=\"f\">Kilden er et møte.</li></ol></section>"
        let text = try text(format, html)
        #expect(text.contains("Påstand") && text.contains("Kilden er et møte."))
    }

    @Test("a long paragraph stays one line", arguments: formats)
    func longParagraph(_ format: String) throws {
        let paragraph = (0..<2_000).map { "ord\($0)" }.joined(separator: " ")
        #expect(try text(format, "<p>\(paragraph)</p>").contains(paragraph))
    }

    @Test("what is no document of its kind is refused, without its words", arguments: ["docx", "odt"])
    func corrupt(_ format: String) throws {
        let whole = try SampleDocument.bytes(format, fromHTML: "<p>hemmelig</p>")
        for bytes in [Array(whole[..<(whole.count / 2)]), Array("hemmelig".utf8), [0x50, 0x4B, 0x03, 0x04], [0]] {
            let error = expectError("program-failed") { _ = try PandocConverter(format: format).text(of: bytes, isCancelled: { false }) }
            #expect(error.map { "\($0)".contains("hemmelig") } == false)
        }
    }
}
