import FeltText
import Testing

@Suite("Text ranges")
struct TextRangeTests {
    /// Every range of a text of five bytes.
    private static let all = (0...5).flatMap { start in (start...5).map { TextRange(start..<$0) } }
    private static let pairs = all.flatMap { left in all.map { (left, $0) } }

    private func bytes(_ range: TextRange) -> Set<Int> { Set(range.bytes) }

    @Test("two ranges overlap exactly when they share a byte")
    func overlapping() {
        for (left, right) in Self.pairs {
            #expect(left.overlaps(right) == !bytes(left).isDisjoint(with: bytes(right)), "\(left.bytes) \(right.bytes)")
        }
    }

    @Test("the intersection is the shared bytes, and nothing where there are none")
    func intersecting() {
        for (left, right) in Self.pairs {
            let shared = bytes(left).intersection(bytes(right))
            #expect(left.intersection(right).map(bytes) == (shared.isEmpty ? nil : shared), "\(left.bytes) \(right.bytes)")
        }
    }

    @Test("a range contains the ranges whose ends lie within its own, itself and empty ones at its edges too")
    func containing() {
        for (left, right) in Self.pairs {
            let expected = (left.bytes.lowerBound...left.bytes.upperBound).contains(right.bytes.lowerBound)
                && (left.bytes.lowerBound...left.bytes.upperBound).contains(right.bytes.upperBound)
            #expect(left.contains(right) == expected, "\(left.bytes) \(right.bytes)")
        }
    }

    @Test("ranges are ordered by start, then by end")
    func ordering() {
        // `all` was made in that order.
        for (place, left) in Self.all.enumerated() {
            for (other, right) in Self.all.enumerated() { #expect((left < right) == (place < other)) }
        }
        #expect(Self.all.shuffled().sorted() == Self.all)
    }

    @Test("length, emptiness and bytes agree")
    func measures() {
        for range in Self.all {
            #expect(range.length == range.bytes.count)
            #expect(range.isEmpty == range.bytes.isEmpty)
            #expect(TextRange(range.start, range.end) == TextRange(range.bytes))
        }
    }

    @Test("line positions are ordered by line, then by column; offsets by their value")
    func otherPositions() {
        #expect(LinePosition(line: 1, column: 9) < LinePosition(line: 2, column: 1))
        #expect(LinePosition(line: 2, column: 1) < LinePosition(line: 2, column: 2))
        #expect(!(LinePosition(line: 2, column: 1) < LinePosition(line: 2, column: 1)))
        #expect(!(LinePosition(line: 2, column: 1) < LinePosition(line: 1, column: 9)))
        #expect(ByteOffset(1) < ByteOffset(2) && !(ByteOffset(2) < ByteOffset(2)))
        #expect(ScalarOffset(1) < ScalarOffset(2) && !(ScalarOffset(2) < ScalarOffset(1)))
        #expect(UTF16Offset(1) < UTF16Offset(2) && !(UTF16Offset(2) < UTF16Offset(1)))
    }
}
