import FeltAnalysis
import FeltText
import Testing

@Suite("An intersection that would fill the memory")
struct SegmentLimitsTests {
    /// Segments that all cross each other: the first begins first and ends first.
    private static func crossing(_ count: Int, from start: Int) -> SegmentList {
        SegmentList((0..<count).map { Segment(source: 0, range: TextRange(start + 2 * $0..<start + 2 * $0 + 4 * count), codings: CodingPlaces($0)) })
    }

    @Test("is given up, by the pairs it looked at or the stretches it found")
    func limits() throws {
        let (one, other) = (Self.crossing(300, from: 0), Self.crossing(300, from: 1))
        let whole = one.intersection(other)
        #expect(whole.segments.count > 50_000)
        let same = try one.intersection(other, budget: SegmentBudget(pairs: 90_000, segments: 90_000))
        #expect(same == whole)
        #expect(throws: SegmentOverflow.self) { try one.intersection(other, budget: SegmentBudget(pairs: 10_000, segments: 90_000)) }
        #expect(throws: SegmentOverflow.self) { try one.intersection(other, budget: SegmentBudget(pairs: 90_000, segments: 1_000)) }
    }

    @Test("is not mistaken for one where many pairs share few stretches")
    func fewStretches() throws {
        let wide = SegmentList((0..<400).map { Segment(source: 0, range: TextRange($0..<2_000 - $0), codings: CodingPlaces($0)) })
        let narrow = SegmentList((0..<400).map { Segment(source: 0, range: TextRange(900..<950 + $0 % 7), codings: CodingPlaces(1_000 + $0)) })
        let shared = try wide.intersection(narrow, budget: SegmentBudget(pairs: 200_000, segments: 100))
        #expect(shared.segments.count == 7)
        #expect(shared.segments.allSatisfy { $0.codings.places.count == 400 + (400 / 7) + ($0.range.end.value - 950 < 400 % 7 ? 1 : 0) })
    }
}
