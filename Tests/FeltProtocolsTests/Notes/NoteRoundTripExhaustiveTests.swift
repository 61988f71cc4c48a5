import FeltModel
import FeltProtocols
import FeltTestSupport
import FeltText
import Testing

@Suite("Writing a note and reading it again, for every short text")
struct NoteRoundTripExhaustiveTests {
    /// Every text of exactly `length` signs.
    private func texts(_ alphabet: String, _ length: Int) -> [StoredText] {
        var result: [[UInt8]] = [[]]
        for _ in 0..<length { result = result.flatMap { start in alphabet.utf8.map { start + [$0] } } }
        return result.map { StoredText(trusted: $0) }
    }

    private func ranges(_ text: StoredText) -> [TextRange] {
        (0..<text.utf8.count).flatMap { start in (start + 1...text.utf8.count).map { TextRange(start..<$0) } }
    }

    /// What goes wrong with a text and its codings; nil when all is well.
    private func failure(_ text: StoredText, _ ranges: [TextRange], _ ink: InkReference) -> String? {
        let marks = ranges.enumerated().map { number, range in
            CodeMark(range: range, code: "c\(number)", line: 1, column: 1, facets: [], researcher: nil, memo: nil)
        }
        let written = NoteWriter.write(text: text, head: [], marks: marks)
        let read = NoteReader.read(written.text)
        let expected = marks.compactMap { mark in ink.trimmed(mark.range).map { mark.moved(to: $0).facts() } }
        let found = read.marks.map { $0.facts() }
        let moved = ranges.count { !ink.holdsBothEnds(of: $0) }
        guard read.text != text || !read.faults.isEmpty || written.movedMarks != moved || !Set(expected).isSubset(of: found)
            || (found.count != marks.count && ink.isInk.contains(true))
        else { return nil }
        return "\(text.string.debugDescription) with \(ranges.map(\.bytes)): \(written.text.debugDescription), faults \(read.faultList), moved \(written.movedMarks)"
    }

    @Test("all texts of up to five signs without codings", arguments: ["a[]{\\\n", "]}{\\\n-"])
    func plain(_ alphabet: String) {
        let failures = (0...5).flatMap { texts(alphabet, $0) }.compactMap { failure($0, [], InkReference($0)) }
        #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(3))")
    }

    @Test("all texts of up to four signs with one coding on any stretch", arguments: ["a[]{\\\n", "a ]\n-\\", "# a\n[\u{C}"])
    func one(_ alphabet: String) {
        var failures: [String] = []
        for text in (1...4).flatMap({ texts(alphabet, $0) }) {
            let ink = InkReference(text)
            for range in ranges(text) { if let failure = failure(text, [range], ink) { failures.append(failure) } }
        }
        #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(3))")
    }

    @Test("all texts of up to three signs with two codings on any stretches", arguments: ["a[]{\\\n", "a -\n]#"])
    func two(_ alphabet: String) {
        var failures: [String] = []
        for text in (1...3).flatMap({ texts(alphabet, $0) }) {
            let ink = InkReference(text)
            for first in ranges(text) { for second in ranges(text) { if let failure = failure(text, [first, second], ink) { failures.append(failure) } } }
        }
        #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(3))")
    }

    @Test(
        "texts of a few paragraphs, items and turns with any two codings",
        arguments: ["a\n\nb", "- a\n- b", "# a\nb", "INF: a", "a \n b", "a\n---\nb", "a  \n\n  b", "a\\\n[b]", "- a\n\n- b", "1. a\n2. b"])
    func pairs(_ string: String) {
        let text = StoredText(trusted: Array(string.utf8))
        let ink = InkReference(text)
        var failures: [String] = []
        for first in ranges(text) { for second in ranges(text) { if let failure = failure(text, [first, second], ink) { failures.append(failure) } } }
        #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(3))")
    }

    @Test("a text of two items with any three codings", arguments: ["- a\n- b", "a\n\nbc"])
    func triples(_ string: String) {
        let text = StoredText(trusted: Array(string.utf8))
        let ink = InkReference(text)
        let ranges = self.ranges(text)
        var failures: [String] = []
        for first in ranges { for second in ranges { for third in ranges where first <= second && second <= third {
            if let failure = failure(text, [first, second, third], ink) { failures.append(failure) }
        } } }
        #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(3))")
    }
}
