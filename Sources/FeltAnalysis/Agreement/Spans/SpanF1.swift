/// How well two coders' spans meet, as F1: twice the pairs over all spans of both. Doubles of one coder count once.
///
/// Spans meet only in the same document and code, and only documents that both coded count. FORMULAS section 4. Touching and overlapping spans of one
/// coder stay apart here: F1 is the one family that asks about spans and not about characters.
public struct SpanF1: Hashable, Sendable {
    /// How many spans each coder has.
    public var firstCount = 0, secondCount = 0
    /// The most pairs of identical spans, of spans that share a character, and of spans that share at least half of what they cover together.
    public var exact = 0, overlapping = 0, halfShared = 0
    /// How many spans of each coder share a character with some span of the other.
    public var firstHit = 0, secondHit = 0

    /// Nothing counted yet.
    public init() {}

    /// For one code and two coders.
    ///
    /// - Complexity: n log n in the spans, where a coder's own spans do not lie on each other in heaps.
    public init(_ data: AgreementData, code: Int, pair: CoderPair) {
        let spans = data.spans(of: code)
        var start = spans.startIndex
        while start < spans.endIndex {
            let document = spans[start].document
            let end = spans[start...].firstIndex { $0.document != document } ?? spans.endIndex
            if data.isCoded(document, by: pair.first), data.isCoded(document, by: pair.second) {
                add(Self.intervals(spans[start..<end], of: pair.first), Self.intervals(spans[start..<end], of: pair.second))
            }
            start = end
        }
    }

    /// F1 for a number of pairs; `noUnits` when there are no spans.
    public func f1(_ pairs: Int) -> Coefficient { .ratio(2 * Int128(pairs), Int128(firstCount + secondCount), else: .noUnits) }

    /// The harmonic mean of both coders' shares of spans that were hit; 0 when none was.
    public var lenient: Coefficient {
        guard firstCount + secondCount > 0 else { return .undefined(.noUnits) }
        guard firstHit > 0, secondHit > 0 else { return .defined(0) }
        let (one, other) = (Int128(firstHit), Int128(secondHit))
        return .ratio(2 * one * other, one * Int128(secondCount) + other * Int128(firstCount), else: .noUnits)
    }

    /// Adds the counts of another code or document.
    public mutating func add(_ other: SpanF1) {
        firstCount += other.firstCount
        secondCount += other.secondCount
        exact += other.exact
        overlapping += other.overlapping
        halfShared += other.halfShared
        firstHit += other.firstHit
        secondHit += other.secondHit
    }

    private mutating func add(_ left: [Interval], _ right: [Interval]) {
        firstCount += left.count
        secondCount += right.count
        guard !left.isEmpty, !right.isEmpty else { return }
        exact += IntervalMatching.exact(left, right)
        overlapping += IntervalMatching.overlapping(left, right)
        halfShared += IntervalMatching.halfShared(left, right)
        firstHit += Self.hits(left, by: right)
        secondHit += Self.hits(right, by: left)
    }

    /// How many stretches share a character with some other one: the one that begins before their end and reaches farthest decides.
    private static func hits(_ left: [Interval], by right: [Interval]) -> Int {
        var farthest: [Int] = []
        for interval in right { farthest.append(max(farthest.last ?? 0, interval.end)) }
        return left.count { interval in
            var (low, high) = (0, right.count)
            while low < high {
                let middle = (low + high) / 2
                if right[middle].start < interval.end { low = middle + 1 } else { high = middle }
            }
            return low > 0 && farthest[low - 1] > interval.start
        }
    }

    /// A coder's spans of one document and code, without doubles; they come sorted.
    private static func intervals(_ spans: ArraySlice<AgreementData.Span>, of coder: Int) -> [Interval] {
        var result: [Interval] = []
        for span in spans where span.coder == coder {
            let interval = Interval(start: span.start, end: span.end)
            if result.last != interval { result.append(interval) }
        }
        return result
    }
}
