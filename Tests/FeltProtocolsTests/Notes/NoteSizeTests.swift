import FeltModel
import FeltProtocols
import FeltTestSupport
import FeltText
import Testing

/// Sizes at which looking at a byte for every other byte takes minutes, and one pass takes a moment.
@Suite("Very large notes")
struct NoteSizeTests {
    private func read(_ text: StoredText) -> Note { NoteReader.read(text) }

    private func many(_ unit: String, bytes: Int) -> StoredText {
        let unit = Array(unit.utf8)
        return StoredText(trusted: Array(repeatElement(unit, count: bytes / unit.count).joined()))
    }

    @Test(
        "a mass of unfinished signs is read in one pass",
        arguments: [
            "[", "]", "{", "}", "\\", "[]", "]{", " {", "]{.a ", " {.a", " {a=b", " {a=\"", "]{.a x=\"", " {.a f=\"b\" ", " {a=b\" c=\"", "{ ", "[\n", "\n\n", "\n \n", "---\n", " ", "#", "* ", "[14:", "A:",
            "]{.a f=\"\\\"",
        ])
    func unfinished(_ unit: String) {
        let text = many(unit, bytes: unit == "[" ? 1 << 20 : 1 << 17)
        let note = read(text)
        // Nothing is ever taken out of such a text; for `---` the last line is the end of an empty head.
        #expect(note.text.utf8.count == text.utf8.count - (unit == "---\n" ? 8 : 0))
        #expect(note.marks.isEmpty)
    }

    @Test("a hundred thousand marks in each other are read without running out of stack")
    func deep() {
        let count = 100_000
        let source = String(repeating: "[", count: count) + "x" + String(repeating: "]{.a}", count: count)
        let note = read(StoredText(trusted: Array(source.utf8)))
        #expect(note.text.string == "x" && note.faults.isEmpty)
        #expect(note.marks.count == count && note.marks.allSatisfy { $0.range == TextRange(0..<1) })
    }

    @Test("twenty thousand marks in each other are written and read back")
    func deepWriting() {
        let count = 20_000
        let text = many("a", bytes: 2 * count + 1)
        let marks = (0..<count).map { CodeMark(range: TextRange($0..<(2 * count - $0)), code: "a", line: 1, column: 1, facets: [], researcher: nil, memo: nil) }
        let written = NoteWriter.write(text: text, head: [], marks: marks).text
        let note = read(StoredText(trusted: Array(written.utf8)))
        #expect(note.text == text && note.faults.isEmpty)
        #expect(note.marks.map(\.range) == marks.map(\.range).sorted())
    }

    @Test("marks that all cross each other are written in two pieces each")
    func crossing() {
        let count = 5_000
        let text = many("a", bytes: 2 * count)
        let marks = (0..<count).map { CodeMark(range: TextRange($0..<(count + $0)), code: "a", line: 1, column: 1, facets: [], researcher: nil, memo: nil) }
        let written = NoteWriter.write(text: text, head: [], marks: marks).text
        #expect(written.utf8.count < 60 * count)
        #expect(NoteReader.read(written).marks.map(\.range) == marks.map(\.range))
    }

    @Test("a line of ten megabytes, with a mark at its end")
    func longLine() {
        let line = many("ord æøå 😀 ", bytes: 10 << 20)
        let note = read(StoredText(trusted: Array("[x]{.a} ".utf8) + line.utf8 + Array("[y]{.b} z {.c}".utf8)))
        #expect(note.codes == ["a", "c", "b"])
        #expect(note.text.utf8.count == line.utf8.count + 5)
        #expect(note.passages.count == 1 && note.faults.isEmpty)
    }

    @Test("forty thousand paragraphs with a mark each")
    func paragraphs() {
        let note = read(many("Et avsnitt. {.a}\n\n", bytes: 720_000))
        #expect(note.marks.count == 40_000 && note.faults.isEmpty)
        let written = NoteWriter.write(text: note.text, head: [], marks: note.marks).text
        #expect(NoteReader.read(written).marks.count == 40_000)
    }
}
