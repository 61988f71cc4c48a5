import FeltAnalysis
import FeltTestSupport
import FeltText
import Testing

@Suite("Lists of segments")
struct SegmentListTests {
    /// The words of a list's segments, with the markers of both lists taken out of the text.
    private func words(_ list: SegmentList, of marked: String) -> [String] {
        let text = MarkedText(marked).text
        return list.segments.map { text[$0.range] }
    }

    @Test("segments are ordered by source, start and end")
    func order() {
        let one = segments("⟦₁a⟦₂b⟦₃c₃⟧₂⟧d₁⟧")
        let other = segments("⟦a⟧bcd", source: 1)
        let list = SegmentList((one + other).reversed())
        #expect(list.segments == [one[0], one[1], one[2], other[0]])
    }

    @Test("segments on the same stretch become one, with the codings of all, sorted, each once")
    func joining() {
        let range = TextRange(3..<8)
        let list = SegmentList([
            Segment(source: 0, range: range, codings: [7, 9]), Segment(source: 0, range: range, codings: [2, 7]), Segment(source: 1, range: range, codings: [1]),
            Segment(source: 0, range: range),
        ])
        #expect(list.segments == [Segment(source: 0, range: range, codings: [2, 7, 9]), Segment(source: 1, range: range, codings: [1])])
    }

    @Test("the intersection is what two segments share, with the codings of both")
    func intersection() {
        let left = "⟦Vi turte ikke⟧ spørre, sa hun ⟦ofte⟧."
        let right = "Vi ⟦turte ikke spørre, sa⟧ hun ofte."
        let shared = list(left).intersection(list(right))
        #expect(words(shared, of: left) == ["turte ikke"])
        let renumbered = SegmentList([Segment(source: 0, range: TextRange(0..<5), codings: [4])]).intersection(
            SegmentList([Segment(source: 0, range: TextRange(2..<9), codings: [1])]))
        #expect(renumbered.segments == [Segment(source: 0, range: TextRange(2..<5), codings: [1, 4])])
    }

    @Test("each pair that overlaps gives its own stretch")
    func pairs() {
        let left = "⟦ab⟦cd⟧ef⟧"
        let right = "a⟦bcde⟧f"
        #expect(words(list(left).intersection(list(right)), of: left) == ["bcde", "cd"])
    }

    @Test("segments that touch do not meet, nor do those of different sources, nor empty ones")
    func apart() {
        let left = list("⟦ab⟧cd")
        for other in [list("ab⟦cd⟧"), list("⟦ab⟧cd", source: 1), list("a⟦⟧bcd"), SegmentList([])] {
            #expect(left.intersection(other).segments.isEmpty)
            #expect(left.meeting(other).segments.isEmpty)
            #expect(left.withoutMeeting(other) == left)
            #expect(other.withoutMeeting(left) == other)
        }
    }

    @Test("an empty segment before one that meets does not hide it")
    func emptyBefore() {
        let segment = list("a⟦bcdef⟧")
        let other = list("ab⟦⟧c⟦d⟧ef")
        #expect(segment.meeting(other) == segment)
        #expect(segment.withoutMeeting(other).segments.isEmpty)
    }

    @Test("what meets keeps its whole stretch and its own codings")
    func meeting() {
        let left = "⟦ab⟧⟦cd⟧e⟦fg⟧"
        let right = "a⟦bc⟧defg"
        #expect(words(list(left).meeting(list(right)), of: left) == ["ab", "cd"])
        #expect(list(left).meeting(list(right)).segments.map(\.codings) == [[0], [1]])
        #expect(words(list(left).withoutMeeting(list(right)), of: left) == ["fg"])
    }

    @Test("a long segment meets what lies under it, though shorter ones end between")
    func longSegments() {
        let left = "⟦ab⟦cd⟧ef⟦gh⟧ij⟦kl⟧⟧"
        let right = "abcdefgh⟦i⟧jkl"
        #expect(words(list(left).meeting(list(right)), of: left) == ["abcdefghijkl"])
        #expect(words(list(right).meeting(list(left)), of: right) == ["i"])
        #expect(words(list(left).withoutMeeting(list(right)), of: left) == ["cd", "gh", "kl"])
    }

    @Test("a filter may drop segments and change their codings")
    func filtering() {
        let kept = list("⟦a⟧⟦b⟧⟦c⟧").compactMap { $0.codings == [1] ? nil : Segment(source: $0.source, range: $0.range, codings: $0.codings.union([9])) }
        #expect(kept.segments.map(\.codings) == [[0, 9], [2, 9]])
        struct Stop: Error {}
        #expect(throws: Stop.self) { try list("⟦a⟧").compactMap { _ in throw Stop() } }
    }
}
