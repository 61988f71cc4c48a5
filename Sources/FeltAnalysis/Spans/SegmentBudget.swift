/// How much one question may find before it is given up, so that it never fills the memory of a machine. It is shared by all that the question
/// does: what one sweep takes is gone for the next.
public final class SegmentBudget {
    /// Pairs of overlapping segments that may still be looked at; one that rests on many codings counts for several. Twenty million take some three
    /// seconds.
    public private(set) var pairs: Int
    /// Segments that one answer may hold. Two million take some 300 MB.
    public let segments: Int

    public init(pairs: Int = 20_000_000, segments: Int = 2_000_000) {
        self.pairs = pairs
        self.segments = segments
    }

    /// Without an end.
    public static var none: SegmentBudget { SegmentBudget(pairs: .max, segments: .max) }

    /// Takes a number of pairs. Throws where there are not so many left.
    @inline(__always)
    public func take(_ count: Int = 1) throws(SegmentOverflow) {
        guard pairs >= count else { throw SegmentOverflow() }
        pairs -= count
    }
}

/// Segments cross each other so often that what they share was not gathered.
public struct SegmentOverflow: Error, Hashable, Sendable {
    public init() {}
}
