import FeltAnalysis
import FeltTestSupport
import FeltText
import Testing

@Suite("Lists of segments, for any segments")
struct SegmentListPropertyTests {
    /// Up to twelve segments in few sources of few bytes, so that they cross, nest, touch, repeat and are empty at will.
    private func sample(_ random: inout SeededGenerator) -> [Segment] {
        (0..<Int.random(in: 0...12, using: &random)).map { _ in
            let ends = [Int.random(in: 0...14, using: &random), Int.random(in: 0...14, using: &random)].sorted()
            let codings = CodingPlaces((0..<Int.random(in: 0...3, using: &random)).map { _ in Int.random(in: 0...5, using: &random) })
            let source = Int.random(in: 0...2, using: &random)
            return Segment(source: source, range: TextRange(ends[0]..<ends[1]), codings: codings)
        }
    }

    private func forEachSample(_ seed: UInt64, _ body: ([Segment], [Segment], [Segment]) -> Void) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<40 { body(sample(&random), sample(&random), sample(&random)) }
    }

    @Test("each operation gives what comparing each with each gives", arguments: Seeds.some(40))
    func reference(seed: UInt64) {
        forEachSample(seed) { a, b, _ in
            let (left, right) = (SegmentList(a), SegmentList(b))
            #expect(left.segments == SegmentReference.joined(a), "seed \(seed)")
            #expect(left.union(right).segments == SegmentReference.joined(a + b), "seed \(seed)")
            #expect(left.intersection(right).segments == SegmentReference.intersection(a, b), "seed \(seed)")
            #expect(left.meeting(right).segments == SegmentReference.meeting(a, b), "seed \(seed)")
            #expect(left.withoutMeeting(right).segments == SegmentReference.withoutMeeting(a, b), "seed \(seed)")
        }
    }

    @Test("every small list against every other: two segments of up to three bytes")
    func exhaustive() {
        let ranges = (0...3).flatMap { start in (start...3).map { TextRange(start..<$0) } }
        let lists = ranges.indices.flatMap { first in
            ranges.indices[first...].map { second in
                [Segment(source: 0, range: ranges[first], codings: [0]), Segment(source: 0, range: ranges[second], codings: [1])]
            }
        }
        for a in lists {
            for b in lists {
                let (left, right) = (SegmentList(a), SegmentList(b))
                let isRight = left.intersection(right).segments == SegmentReference.intersection(a, b)
                    && left.meeting(right).segments == SegmentReference.meeting(a, b)
                    && left.withoutMeeting(right).segments == SegmentReference.withoutMeeting(a, b)
                if !isRight { Issue.record("\(a.map(\.range.bytes)) \(b.map(\.range.bytes))") }
            }
        }
    }

    @Test("every result is in order, without two segments on one stretch, its codings sorted", arguments: Seeds.some(20))
    func form(seed: UInt64) {
        forEachSample(seed) { a, b, _ in
            let (left, right) = (SegmentList(a), SegmentList(b))
            for result in [left, left.union(right), left.intersection(right), left.meeting(right), left.withoutMeeting(right)] {
                #expect(zip(result.places, result.places.dropFirst()).allSatisfy { $0 < $1 }, "seed \(seed)")
                #expect(result.segments.allSatisfy { $0.codings.places == Set($0.codings.places).sorted() }, "seed \(seed)")
                #expect(SegmentList(result.segments.shuffled()) == result, "seed \(seed)")
            }
        }
    }

    @Test("bytes are united and intersected as sets are", arguments: Seeds.some(20))
    func bytes(seed: UInt64) {
        forEachSample(seed) { a, b, _ in
            let (left, right) = (SegmentList(a), SegmentList(b))
            #expect(left.union(right).bytes == left.bytes.union(right.bytes), "seed \(seed)")
            #expect(left.intersection(right).bytes == left.bytes.intersection(right.bytes), "seed \(seed)")
            #expect(left.withoutMeeting(right).bytes.isDisjoint(with: right.bytes), "seed \(seed)")
        }
    }

    @Test("union and intersection commute and associate, and union with itself or nothing changes nothing", arguments: Seeds.some(20))
    func laws(seed: UInt64) {
        forEachSample(seed) { a, b, c in
            let (one, two, three) = (SegmentList(a), SegmentList(b), SegmentList(c))
            let nothing = SegmentList([])
            #expect(one.union(one) == one && one.union(nothing) == one && nothing.union(one) == one, "seed \(seed)")
            #expect(one.union(two) == two.union(one), "seed \(seed)")
            #expect(one.union(two).union(three) == one.union(two.union(three)), "seed \(seed)")
            #expect(one.intersection(two) == two.intersection(one), "seed \(seed)")
            #expect(one.intersection(two).intersection(three) == one.intersection(two.intersection(three)), "seed \(seed)")
            #expect(one.intersection(nothing) == nothing && nothing.intersection(one) == nothing, "seed \(seed)")
            #expect(one.intersection(two.union(three)).places == one.intersection(two).union(one.intersection(three)).places, "seed \(seed)")
        }
    }

    @Test("what meets and what does not are the whole list, and meeting twice is meeting once", arguments: Seeds.some(20))
    func partition(seed: UInt64) {
        forEachSample(seed) { a, b, c in
            let (one, two, three) = (SegmentList(a), SegmentList(b), SegmentList(c))
            let (meeting, apart) = (one.meeting(two), one.withoutMeeting(two))
            #expect(meeting.union(apart) == one, "seed \(seed)")
            #expect(Set(meeting.places).isDisjoint(with: apart.places), "seed \(seed)")
            #expect(meeting.meeting(two) == meeting && apart.withoutMeeting(two) == apart, "seed \(seed)")
            #expect(meeting.withoutMeeting(two).segments.isEmpty && apart.meeting(two).segments.isEmpty, "seed \(seed)")
            #expect(one.meeting(two.union(three)) == meeting.union(one.meeting(three)), "seed \(seed)")
            #expect(one.withoutMeeting(two.union(three)) == apart.withoutMeeting(three), "seed \(seed)")
            // Only what covers nothing fails to meet itself.
            #expect(!one.withoutMeeting(one).segments.contains { !$0.range.isEmpty }, "seed \(seed)")
        }
    }
}
