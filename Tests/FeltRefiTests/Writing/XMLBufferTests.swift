import FeltTestSupport
import Testing

@testable import FeltRefi

@Suite("XMLBuffer")
struct XMLBufferTests {
    private static let declaration: StaticString = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"

    /// The bytes that stand for `text` in an attribute, an element or a quotation, and the count of what was replaced.
    private func written(_ text: String, in place: Place) -> (text: String, replaced: Int) {
        var xml = XMLBuffer(capacity: 0)
        place.write(text, to: &xml)
        return (String(decoding: xml.bytes, as: UTF8.self), xml.replacedCharacters)
    }

    enum Place: CaseIterable {
        case attribute, element, quotation

        func write(_ text: String, to xml: inout XMLBuffer) {
            switch self {
            case .attribute: xml.attribute("n", text)
            case .element: xml.element("n", text)
            case .quotation: Array(text.utf8).withUnsafeBufferPointer { xml.quotation("n", $0, cut: false) }
            }
        }

        /// What a reader must find for `text`.
        func expected(_ text: String) -> String {
            String(String.UnicodeScalarView(text.unicodeScalars.map { scalar in
                switch scalar {
                case "\n", "\r", "\t": self == .quotation ? " " : scalar
                case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
                default: scalar
                }
            }))
        }
    }

    @Test(
        "writes these characters as these bytes",
        arguments: [
            ("&", "&amp;", "&amp;", "&amp;"), ("<", "&lt;", "&lt;", "&lt;"), (">", "&gt;", "&gt;", "&gt;"), ("\"", "&quot;", "\"", "&quot;"),
            ("'", "'", "'", "'"), ("\n", "&#xA;", "\n", " "), ("\t", "&#x9;", "\t", " "), ("\r", "&#xD;", "&#xD;", " "),
            ("\r\n", "&#xD;&#xA;", "&#xD;\n", "  "), ("]]>", "]]&gt;", "]]&gt;", "]]&gt;"), ("&amp;", "&amp;amp;", "&amp;amp;", "&amp;amp;"),
            ("", "", "", ""), ("  a  ", "  a  ", "  a  ", "  a  "),
            ("\u{7F}\u{85}\u{9F}", "\u{7F}\u{85}\u{9F}", "\u{7F}\u{85}\u{9F}", "\u{7F}\u{85}\u{9F}"),
            ("\u{2028}\u{FEFF}\u{FFFD}", "\u{2028}\u{FEFF}\u{FFFD}", "\u{2028}\u{FEFF}\u{FFFD}", "\u{2028}\u{FEFF}\u{FFFD}"),
            ("<\u{301}", "&lt;\u{301}", "&lt;\u{301}", "&lt;\u{301}"),
        ])
    func escapes(text: String, attribute: String, element: String, quotation: String) {
        #expect(Array(written(text, in: .attribute).text.utf8) == Array(" n=\"\(attribute)\"".utf8))
        #expect(Array(written(text, in: .element).text.utf8) == Array("<n>\(element)</n>".utf8))
        #expect(Array(written(text, in: .quotation).text.utf8) == Array(" n=\"\(quotation)\"".utf8))
        for place in Place.allCases { #expect(written(text, in: place).replaced == 0) }
    }

    @Test("characters that XML cannot hold become U+FFFD and are counted, but for those of a quotation", arguments: Place.allCases)
    func illegal(place: Place) {
        let legal: Set<UInt32> = [0x9, 0xA, 0xD]
        for code in (0..<UInt32(0x20)).filter({ !legal.contains($0) }) + [0xFFFE, 0xFFFF] {
            let (text, replaced) = written("a" + String(Unicode.Scalar(code)!) + "b", in: place)
            #expect(text == (place == .element ? "<n>a\u{FFFD}b</n>" : " n=\"a\u{FFFD}b\""), "U+\(String(code, radix: 16))")
            #expect(replaced == (place == .quotation ? 0 : 1), "U+\(String(code, radix: 16))")
        }
    }

    @Test("a cut quotation ends in an ellipsis")
    func cut() {
        var xml = XMLBuffer(capacity: 0)
        Array("a<".utf8).withUnsafeBufferPointer { xml.quotation("n", $0, cut: true) }
        #expect(xml.bytes == Array(" n=\"a&lt;…\"".utf8))
    }

    @Test("numbers, moments, GUIDs and paths are written as they are")
    func plain() throws {
        var xml = XMLBuffer(capacity: 0)
        xml.attribute("a", -12)
        xml.attribute("b", try #require(RefiDateTime("2026-01-02T03:04:05Z")))
        xml.attribute("c", RefiGUID(high: 1, low: 2))
        xml.path("d", of: RefiGUID(high: 3, low: 4))
        xml.reference("E", RefiGUID(high: 0, low: 5))
        xml.reference("F", RefiGUID(high: 0, low: 6), as: "guid")
        xml.identity(RefiGUID(high: 0, low: 7))
        #expect(String(decoding: xml.bytes, as: UTF8.self) == """
             a="-12" b="2026-01-02T03:04:05Z" c="00000000-0000-0001-0000-000000000002" d="internal://00000000-0000-0003-0000-000000000004.txt"\
            <E targetGUID="00000000-0000-0000-0000-000000000005"/><F guid="00000000-0000-0000-0000-000000000006"/>\
             guid="00000000-0000-0000-0000-000000000007"
            """)
    }

    @Test("the object in which the first character was replaced is remembered")
    func firstReplaced() {
        var xml = XMLBuffer(capacity: 0)
        xml.attribute("name", "a")
        xml.identity(RefiGUID(high: 0, low: 1))
        #expect(xml.firstReplacedIn == nil)
        xml.identity(RefiGUID(high: 0, low: 2))
        xml.attribute("name", "\u{1}")
        xml.identity(RefiGUID(high: 0, low: 3))
        xml.attribute("name", "\u{1}\u{2}")
        #expect(xml.firstReplacedIn == RefiGUID(high: 0, low: 2))
        #expect(xml.replacedCharacters == 3)
    }

    @Test("a reader finds each text again, whatever is in it", arguments: Place.allCases)
    func readBack(place: Place) throws {
        var random = RefiRandom(seed: 3)
        for round in 0..<400 {
            let text = RefiNasty.text(&random, length: 0...12)
            var xml = XMLBuffer(capacity: 0)
            xml.raw(Self.declaration)
            xml.raw(place == .element ? "<r>" : "<r")
            place.write(text, to: &xml)
            xml.raw(place == .element ? "</r>" : "></r>")
            let root = try RefiXML.read(xml.bytes)
            let found = place == .element ? root.child("n")?.text : root["n"]
            #expect(found.map { Array($0.unicodeScalars) } == Array(place.expected(text).unicodeScalars), "round \(round)")
        }
    }

    @Test("xmllint accepts every character there is and finds the nasty ones again", .enabled(if: ExternalTool.areThere("xmllint"), "needs xmllint"))
    func everyCharacter() throws {
        let every = String(String.UnicodeScalarView((0...UInt32(0x10FFFF)).compactMap(Unicode.Scalar.init)))
        let nasty = RefiNasty.pieces.joined(separator: "|")
        let folder = try ExportFolder()
        for place in Place.allCases {
            var xml = XMLBuffer(capacity: 0)
            xml.raw(Self.declaration)
            xml.raw(place == .element ? "<r><e>" : "<r><e")
            place.write(every, to: &xml)
            xml.raw(place == .element ? "</e><f>" : "></e><f")
            place.write(nasty, to: &xml)
            xml.raw(place == .element ? "</f></r>" : "></f></r>")
            let path = try folder.put("\(place).xml", xml.bytes)
            let query = place == .element ? "string(/r/f/n)" : "string(/r/f/@n)"
            let answer = try ExternalTool.run(["xmllint", "--xpath", query, path])
            #expect(answer.status == 0)
            #expect(Array(answer.output.utf8) == Array((place.expected(nasty) + "\n").utf8))
            #expect(try ExternalTool.run(["xmllint", "--noout", path]).output == "")
        }
    }
}
