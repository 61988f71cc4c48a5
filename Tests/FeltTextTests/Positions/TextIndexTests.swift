import FeltTestSupport
import FeltText
import Testing

@Suite("The text index")
struct TextIndexTests {
    private let marked = MarkedText("Vi ⟦turte⟧\n👨‍👩‍👧‍👦 ⟦æøå⟧\n")
    private var index: TextIndex { TextIndex(marked.text) }

    @Test("a range is told in code points, as R and REFI-QDA count")
    func scalars() {
        #expect(marked.ranges.map(index.scalarRange) == [3..<8, 17..<20])
        #expect(index.textRange(scalars: 17..<20) == marked.ranges[1])
        #expect(index.scalarCount == 21)
    }

    @Test("a range is told in UTF-16 units, as NVivo counts")
    func utf16() {
        #expect(index.utf16Offset(at: marked.ranges[1].start) == UTF16Offset(21))
        #expect(index.textRange(utf16: 21..<24) == marked.ranges[1])
        #expect(index.utf16Count == 25)
    }

    @Test("line and column count from 1, the column in code points")
    func lines() {
        #expect(index.linePosition(at: marked.ranges[0].start) == LinePosition(line: 1, column: 4))
        #expect(index.linePosition(at: marked.ranges[1].start) == LinePosition(line: 2, column: 9))
        #expect(index.byteOffset(at: LinePosition(line: 2, column: 9)) == marked.ranges[1].start)
    }

    @Test("the column after the last character is the line's end, the next one is nowhere")
    func lineEnds() {
        #expect(index.byteOffset(at: LinePosition(line: 1, column: 9)) == marked.ranges[0].end)
        #expect(index.byteOffset(at: LinePosition(line: 1, column: 10)) == nil)
        #expect(index.linePosition(at: marked.ranges[0].end) == LinePosition(line: 1, column: 9))
    }

    @Test("a text that ends in a line end ends with an empty line")
    func lastLine() {
        #expect(index.lineCount == 3)
        #expect(index.range(ofLines: 3...3) == TextRange(marked.text.utf8.count..<marked.text.utf8.count))
        #expect(index.range(ofLines: 1...2).map { marked.text[$0] } == "Vi turte\n👨‍👩‍👧‍👦 æøå")
        #expect(index.range(ofLines: 4...4) == nil)
        #expect(index.range(ofLines: 2...4) == nil)
        #expect(index.range(ofLines: 0...2) == nil)
    }

    @Test("an empty text has one line and one place")
    func empty() {
        let index = TextIndex(StoredText(trusted: []))
        #expect(index.lineCount == 1 && index.scalarCount == 0 && index.utf16Count == 0)
        #expect(index.linePosition(at: ByteOffset(0)) == LinePosition(line: 1, column: 1))
        #expect(index.byteOffset(at: LinePosition(line: 1, column: 1)) == ByteOffset(0))
        #expect(index.textRange(scalars: 0..<0) == TextRange(0..<0))
        #expect(index.range(ofLines: 1...1) == TextRange(0..<0))
    }

    @Test("a place inside a character is nowhere")
    func insideCharacters() {
        let index = TextIndex(StoredText(trusted: Array("å😀".utf8)))
        #expect(index.scalarOffset(at: ByteOffset(1)) == nil)
        #expect(index.utf16Offset(at: ByteOffset(3)) == nil)
        #expect(index.linePosition(at: ByteOffset(5)) == nil)
        #expect(index.byteOffset(at: UTF16Offset(2)) == nil)
        #expect(index.textRange(utf16: 1..<2) == nil)
        #expect(index.textRange(utf16: 2..<3) == nil)
        #expect(index.scalarRange(TextRange(0..<1)) == nil)
        #expect(index.scalarRange(TextRange(1..<2)) == nil)
    }

    @Test("numbers from outside, however odd, give nothing and never a crash", arguments: [Int.min, Int.min + 1, -1, 1_000, Int.max - 1, Int.max])
    func oddNumbers(number: Int) {
        #expect(index.scalarOffset(at: ByteOffset(number)) == nil)
        #expect(index.utf16Offset(at: ByteOffset(number)) == nil)
        #expect(index.linePosition(at: ByteOffset(number)) == nil)
        #expect(index.byteOffset(at: ScalarOffset(number)) == nil)
        #expect(index.byteOffset(at: UTF16Offset(number)) == nil)
        for line in 1...3 { #expect(index.byteOffset(at: LinePosition(line: line, column: number)) == nil) }
        #expect(index.byteOffset(at: LinePosition(line: number, column: 1)) == nil)
        #expect(index.byteOffset(at: LinePosition(line: number, column: number)) == nil)
        #expect(index.range(ofLines: number...number) == nil)
        #expect(index.textRange(scalars: number..<number) == nil)
        #expect(index.textRange(utf16: number..<number) == nil)
        #expect(index.textRange(scalars: min(number, 0)..<max(number, 1)) == nil)
        #expect(index.textRange(utf16: min(number, 0)..<max(number, 1)) == nil)
    }
}
