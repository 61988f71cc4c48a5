public import FeltText

/// A stretch of one source, with the codings that it rests on.
public struct Segment: Hashable, Sendable {
    /// The place of the source in the caller's list of sources.
    public let source: Int
    public let range: TextRange
    /// The places of the codings in the caller's list, sorted; empty for a stretch that was found by its words.
    public var codings: [Int]
    /// Whether the segment is what two others share, so that its codings need not all say the same.
    public let isShared: Bool

    /// Creates a segment.
    public init(source: Int, range: TextRange, codings: [Int] = [], isShared: Bool = false) {
        self.source = source
        self.range = range
        self.codings = codings
        self.isShared = isShared
    }

    /// The order of segments: source, start, end.
    static func precedes(_ left: Segment, _ right: Segment) -> Bool {
        (left.source, left.range) < (right.source, right.range)
    }
}
