/// How far an intersection goes on before it is given up, so that a question never fills the memory of a machine.
public struct SegmentLimits: Hashable, Sendable {
    /// Pairs of overlapping segments. Fifty million take some seconds.
    public var pairs: Int
    /// Segments of the answer. Eight million take less than a gigabyte.
    public var segments: Int

    public init(pairs: Int = 50_000_000, segments: Int = 8_000_000) {
        self.pairs = pairs
        self.segments = segments
    }
}

/// Segments cross each other so often that what they share was not gathered.
public struct SegmentOverflow: Error, Hashable, Sendable {
    public init() {}
}
