/// Whether a code tells cases that came far from cases that did not.
///
/// The labels are those of studies with the Consolidated Framework for Implementation Research (Damschroder & Lowery 2013, doi
/// 10.1186/1748-5908-8-51), which set them by looking at the pattern. The exact rule is ours; `docs/chart.md` says so.
public struct Distinguishing: Hashable, Sendable {
    public enum Verdict: String, CaseIterable, Sendable {
        /// Every case of one group is rated above every case of the other, and the means are two or more apart.
        case strong
        /// The means are one or more apart.
        case weak
        case none = "not"
        /// Fewer than half of the cases of a group are rated.
        case unclear = "cannot-tell"
    }

    public let verdict: Verdict
    /// Whether the low cases are rated above the high ones, in a difference that counts.
    public let isReversed: Bool
    /// The mean of each group; nil where none of it is rated.
    public let highMean: Double?
    public let lowMean: Double?
    /// High less low; nil where a group has no mean.
    public var difference: Double? { highMean.flatMap { high in lowMean.map { high - $0 } } }

    /// Compares two groups.
    ///
    /// - Parameters:
    ///   - high: the rating of each case that came far; nil where it has none, which is never taken for 0.
    ///   - low: those of the others.
    public init(high: [RatingWeight?], low: [RatingWeight?]) {
        let (known, other) = (high.compactMap(\.self), low.compactMap(\.self))
        (highMean, lowMean) = (Self.mean(known), Self.mean(other))
        guard let highMean, let lowMean, known.count * 2 >= high.count, other.count * 2 >= low.count else {
            (verdict, isReversed) = (.unclear, false)
            return
        }
        let difference = highMean - lowMean
        let (top, bottom) = difference >= 0 ? (known, other) : (other, known)
        // All of one above all of the other, compared as fractions.
        let isApart = top.allSatisfy { upper in bottom.allSatisfy { upper.sum * $0.count > $0.sum * upper.count } }
        // Means of thirds and quarters are not exact: what is a hair below the bound is on it.
        let size = abs(difference) + 1e-9
        verdict = size >= 2 && isApart ? .strong : size >= 1 ? .weak : .none
        isReversed = verdict != .none && difference < 0
    }

    private static func mean(_ weights: [RatingWeight]) -> Double? {
        weights.isEmpty ? nil : weights.reduce(0) { $0 + $1.mean } / Double(weights.count)
    }
}
