/// A stretch of a text: a half-open range of UTF-8 bytes. Ranges are ordered by start, then end.
///
/// A range does not know its text. `StoredText.isValid(_:)` tells whether it lies inside one on scalar boundaries.
public struct TextRange: Hashable, Comparable, Sendable {
    public let start: ByteOffset
    public let end: ByteOffset

    /// Creates a range. A start below zero or past the end is an error of the program, never of its input.
    public init(_ start: ByteOffset, _ end: ByteOffset) {
        precondition(start.value >= 0 && start <= end, "a text range runs forward from 0")
        self.start = start
        self.end = end
    }

    /// Creates a range from byte positions, under the same condition.
    public init(_ range: Range<Int>) { self.init(ByteOffset(range.lowerBound), ByteOffset(range.upperBound)) }

    /// The byte positions.
    public var bytes: Range<Int> { start.value..<end.value }

    public var isEmpty: Bool { start == end }

    /// The length in bytes.
    public var length: Int { end.value - start.value }

    /// Whether the two share at least one byte. An empty range overlaps nothing.
    public func overlaps(_ other: TextRange) -> Bool { max(start, other.start) < min(end, other.end) }

    /// Whether `other` lies inside this range; each range contains itself.
    public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

    /// What the two share; nil when they share nothing.
    public func intersection(_ other: TextRange) -> TextRange? {
        overlaps(other) ? TextRange(max(start, other.start), min(end, other.end)) : nil
    }

    public static func < (left: TextRange, right: TextRange) -> Bool { (left.start, left.end) < (right.start, right.end) }
}
