import FeltTestSupport
import FeltText
import Testing

@Suite("Stored text")
struct StoredTextTests {
    @Test("clean UTF-8 is taken as it is", arguments: ["", "a", "blåbær\n", "e\u{301}", "a\u{FEFF}", "👨‍👩‍👧‍👦", "\u{1}\t"])
    func clean(string: String) throws {
        let text = try StoredText(validating: string.utf8)
        #expect(text.utf8 == Array(string.utf8))
        #expect(text.string == string)
        #expect(text.wholeRange == TextRange(0..<string.utf8.count))
    }

    private static let broken: [(bytes: [UInt8], error: TextError)] = [
        (Array("å\0b".utf8), .nul(at: 2)),
        (Array("ab\r\n".utf8), .carriageReturn(at: 2)),
        (Array("a\r\0".utf8), .carriageReturn(at: 1)),
        (Array("a\0\r".utf8), .nul(at: 1)),
        (Array("\u{FEFF}a".utf8), .byteOrderMark),
        (Array("\u{FEFF}".utf8), .byteOrderMark),
        (Array("ab".utf8) + [0xE5], .invalidUTF8(at: 2)),
        ([0xC3], .invalidUTF8(at: 0)),
        (Array("123456789".utf8) + [0xFF], .invalidUTF8(at: 9)),
    ]

    @Test("the first breach of a rule is told with its place", arguments: broken)
    func breaches(bytes: [UInt8], error: TextError) {
        #expect(throws: error) { try StoredText(validating: bytes) }
    }

    @Test("a text ends on a boundary, and has one before each of its characters only")
    func boundaries() {
        let text = StoredText(trusted: Array("aå€😀".utf8))
        let boundaries = (-2...12).filter { text.isScalarBoundary(ByteOffset($0)) }
        #expect(boundaries == [0, 1, 3, 6, 10])
        #expect(!text.isScalarBoundary(ByteOffset(Int.max)))
        #expect(!text.isScalarBoundary(ByteOffset(Int.min)))
        #expect(StoredText(trusted: []).isScalarBoundary(ByteOffset(0)))
    }

    @Test("a range is valid when both its ends are boundaries of the text")
    func validity() {
        let text = StoredText(trusted: Array("åb".utf8))
        let valid = (0...4).flatMap { start in (start...4).map { TextRange(start..<$0) } }.filter(text.isValid)
        #expect(valid == [(0, 0), (0, 2), (0, 3), (2, 2), (2, 3), (3, 3)].map { TextRange($0..<$1) })
    }

    @Test("a range gives its words")
    func words() {
        let marked = MarkedText("Vi ⟦turte ⟦ikke⟧ spørre⟧ 👨‍👩‍👧‍👦⟦⟧.")
        #expect(marked.ranges.map { marked.text[$0] } == ["turte ikke spørre", "ikke", ""])
        #expect(marked.text[marked.text.wholeRange] == marked.string)
    }
}
