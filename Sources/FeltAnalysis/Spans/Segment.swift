public import FeltText

/// A stretch of one source, with the codings that it rests on.
public struct Segment: Hashable, Sendable {
    /// The place of the source in the caller's list of sources.
    public let source: Int
    public let range: TextRange
    /// The places of the codings in the caller's list; none for a stretch that was found by its words.
    public let codings: CodingPlaces

    /// Creates a segment.
    public init(source: Int, range: TextRange, codings: CodingPlaces = CodingPlaces()) {
        self.source = source
        self.range = range
        self.codings = codings
    }

    /// The order of segments: source, start, end.
    static func precedes(_ left: Segment, _ right: Segment) -> Bool {
        (left.source, left.range) < (right.source, right.range)
    }
}
