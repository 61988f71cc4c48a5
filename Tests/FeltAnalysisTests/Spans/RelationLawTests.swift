import FeltAnalysis
import FeltTestSupport
import FeltText
import Testing

@Suite("Relations of segments, for any segments")
struct RelationLawTests {
    /// Segments with something in them: up to ten in two sources of few bytes.
    private static func sample(_ random: inout SeededGenerator) -> [Segment] {
        (0..<Int.random(in: 0...10, using: &random)).map { number in
            let start = Int.random(in: 0...20, using: &random)
            return Segment(
                source: Int.random(in: 0...1, using: &random), range: TextRange(start..<start + Int.random(in: 1...8, using: &random)), codings: CodingPlaces([number]))
        }
    }

    private static func forEachSample(_ seed: UInt64, _ body: (SegmentList, SegmentList) -> Void) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<60 { body(SegmentList(sample(&random)), SegmentList(sample(&random))) }
    }

    /// Paragraphs of four bytes, without a gap; a stretch takes up those that it lies in.
    private static func paragraphs(_ segment: Segment) -> ClosedRange<Int>? { segment.range.start.value / 4...(segment.range.end.value - 1) / 4 }

    private static func near(_ number: Int, _ left: SegmentList, _ right: SegmentList) -> SegmentList {
        left.standing(near: SegmentDistance(number, to: right, place: paragraphs))
    }

    /// The segments of one list that stand so to one of the other.
    private static func slow(_ left: SegmentList, _ right: SegmentList, _ holds: (Range<Int>, Range<Int>) -> Bool) -> [Place] {
        left.segments.filter { one in right.segments.contains { $0.source == one.source && holds(one.range.bytes, $0.range.bytes) } }
            .map { Place(source: $0.source, range: $0.range) }
    }

    private static func gap(_ one: Range<Int>, _ other: Range<Int>) -> Int {
        let (left, right) = (Set(one.map { $0 / 4 }), Set(other.map { $0 / 4 }))
        return left.flatMap { a in right.map { abs(a - $0) } }.min() ?? .max
    }

    @Test("each relation keeps what comparing each with each keeps", arguments: Seeds.some(40))
    func reference(seed: UInt64) {
        Self.forEachSample(seed) { a, b in
            #expect(a.lying(within: b).places == Self.slow(a, b) { $1.lowerBound <= $0.lowerBound && $0.upperBound <= $1.upperBound }, "seed \(seed)")
            #expect(a.containing(b).places == Self.slow(a, b) { $0.lowerBound <= $1.lowerBound && $1.upperBound <= $0.upperBound }, "seed \(seed)")
            #expect(a.standing(before: b).places == Self.slow(a, b) { $0.upperBound <= $1.lowerBound }, "seed \(seed)")
            #expect(a.standing(after: b).places == Self.slow(a, b) { $1.upperBound <= $0.lowerBound }, "seed \(seed)")
            for number in 0...3 {
                let distance = SegmentDistance(number, to: b, place: Self.paragraphs)
                #expect(a.standing(near: distance).places == Self.slow(a, b) { Self.gap($0, $1) <= number }, "seed \(seed)")
                #expect(a.standing(before: b, within: distance).places == Self.slow(a, b) { $0.upperBound <= $1.lowerBound && Self.gap($0, $1) <= number }, "seed \(seed)")
                #expect(a.standing(after: b, within: distance).places == Self.slow(a, b) { $1.upperBound <= $0.lowerBound && Self.gap($0, $1) <= number }, "seed \(seed)")
            }
        }
    }

    @Test("whatever passes keeps its place and its codings, and passes again", arguments: Seeds.some(20))
    func subsets(seed: UInt64) {
        Self.forEachSample(seed) { a, b in
            let relations: [(SegmentList) -> SegmentList] = [
                { $0.lying(within: b) }, { $0.containing(b) }, { $0.standing(before: b) }, { $0.standing(after: b) }, { Self.near(1, $0, b) }, { $0.meeting(b) },
            ]
            for relation in relations {
                let found = relation(a)
                #expect(Set(found.segments).isSubset(of: a.segments) && relation(found) == found, "seed \(seed)")
            }
            #expect(a.lying(within: a) == a && a.containing(a) == a && Self.near(0, a, a) == a, "seed \(seed)")
        }
    }

    @Test("WITHIN and CONTAINS, BEFORE and AFTER, NEAR and NEAR are two sides of one thing", arguments: Seeds.some(20))
    func mirrored(seed: UInt64) {
        Self.forEachSample(seed) { a, b in
            #expect(a.lying(within: b).segments.isEmpty == b.containing(a).segments.isEmpty, "seed \(seed)")
            #expect(a.standing(before: b).segments.isEmpty == b.standing(after: a).segments.isEmpty, "seed \(seed)")
            #expect(a.meeting(b).segments.isEmpty == b.meeting(a).segments.isEmpty, "seed \(seed)")
            for number in 0...3 { #expect(Self.near(number, a, b).segments.isEmpty == Self.near(number, b, a).segments.isEmpty, "seed \(seed)") }
            // Whoever lies within b holds no more than b does.
            #expect(a.lying(within: b).bytes.isSubset(of: b.bytes) && b.lying(within: a.lying(within: b)).bytes.isSubset(of: a.bytes), "seed \(seed)")
        }
    }

    @Test("WITHIN and CONTAINS are OVERLAPS, OVERLAPS is NEAR/0, and NEAR grows with its number", arguments: Seeds.some(20))
    func nested(seed: UInt64) {
        Self.forEachSample(seed) { a, b in
            let overlapping = Set(a.meeting(b).segments)
            #expect(overlapping.isSuperset(of: a.lying(within: b).segments) && overlapping.isSuperset(of: a.containing(b).segments), "seed \(seed)")
            #expect(overlapping.isSubset(of: Self.near(0, a, b).segments), "seed \(seed)")
            for number in 0...4 { #expect(Set(Self.near(number, a, b).segments).isSubset(of: Self.near(number + 1, a, b).segments), "seed \(seed)") }
            // So far away is everything in one source.
            let beside = Set(a.meeting(b).segments + a.standing(before: b).segments + a.standing(after: b).segments)
            #expect(Set(Self.near(9, a, b).segments) == beside, "seed \(seed)")
        }
    }

    @Test("a relation to two lists together is a relation to either", arguments: Seeds.some(20))
    func either(seed: UInt64) {
        Self.forEachSample(seed) { a, b in
            var random = SeededGenerator(seed: seed)
            let c = SegmentList(Self.sample(&random))
            #expect(a.lying(within: b.union(c)) == a.lying(within: b).union(a.lying(within: c)), "seed \(seed)")
            #expect(a.containing(b.union(c)) == a.containing(b).union(a.containing(c)), "seed \(seed)")
            #expect(a.standing(before: b.union(c)) == a.standing(before: b).union(a.standing(before: c)), "seed \(seed)")
            #expect(a.standing(after: b.union(c)) == a.standing(after: b).union(a.standing(after: c)), "seed \(seed)")
            #expect(Self.near(1, a, b.union(c)) == Self.near(1, a, b).union(Self.near(1, a, c)), "seed \(seed)")
        }
    }
}
