/// Converts places of one text between bytes, code points, UTF-16 units and lines.
///
/// One pass over the text lays a checkpoint every 128 bytes and one a line; each conversion is then a binary search and a walk of at
/// most 128 bytes (O(log n)), or, for columns, within the line. Memory: about a fifth of a text, and 8 bytes a line.
public struct TextIndex: Sendable {
    private static let step = 128

    private struct Checkpoint {
        var byte: Int
        var scalar: Int
        var utf16: Int
    }

    private let text: StoredText
    private let checkpoints: [Checkpoint]
    /// Where each line begins, in bytes.
    private let lineStarts: [Int]
    public let scalarCount: Int
    public let utf16Count: Int

    /// Builds the index. Cost: one pass.
    public init(_ text: StoredText) {
        self.text = text
        var checkpoints: [Checkpoint] = []
        checkpoints.reserveCapacity(text.utf8.count / Self.step + 1)
        var lineStarts = [0]
        var scalar = 0
        var astral = 0
        text.utf8.withUnsafeBufferPointer { bytes in
            var start = 0
            while start < bytes.count {
                checkpoints.append(Checkpoint(byte: start, scalar: scalar, utf16: scalar + astral))
                let end = min(start + Self.step, bytes.count)
                for index in start..<end {
                    let byte = bytes[index]
                    if byte & 0xC0 != 0x80 { scalar += 1 }
                    if byte >= 0xF0 { astral += 1 }
                    if byte == 10 { lineStarts.append(index + 1) }
                }
                start = end
            }
        }
        if checkpoints.isEmpty { checkpoints.append(Checkpoint(byte: 0, scalar: 0, utf16: 0)) }
        self.checkpoints = checkpoints
        self.lineStarts = lineStarts
        scalarCount = scalar
        utf16Count = scalar + astral
    }

    /// How many lines there are; a text that ends in `\n` ends with an empty line.
    public var lineCount: Int { lineStarts.count }

    /// The code point that begins at a byte; nil outside the text or inside a code point.
    public func scalarOffset(at offset: ByteOffset) -> ScalarOffset? {
        counts(at: offset).map { ScalarOffset($0.scalar) }
    }

    /// The UTF-16 unit that begins at a byte; nil outside the text or inside a code point.
    public func utf16Offset(at offset: ByteOffset) -> UTF16Offset? {
        counts(at: offset).map { UTF16Offset($0.utf16) }
    }

    /// The byte where a code point begins; nil outside the text.
    public func byteOffset(at offset: ScalarOffset) -> ByteOffset? {
        guard offset.value >= 0, offset.value <= scalarCount else { return nil }
        return byte(of: offset.value, \.scalar) { _ in 1 }
    }

    /// The byte where a UTF-16 unit begins; nil outside the text or between the two units of one code point.
    public func byteOffset(at offset: UTF16Offset) -> ByteOffset? {
        guard offset.value >= 0, offset.value <= utf16Count else { return nil }
        return byte(of: offset.value, \.utf16) { $0 >= 0xF0 ? 2 : 1 }
    }

    /// The line and column of a byte; nil outside the text or inside a code point.
    public func linePosition(at offset: ByteOffset) -> LinePosition? {
        guard let scalar = scalarOffset(at: offset) else { return nil }
        let line = last(of: lineStarts.count) { lineStarts[$0] <= offset.value }
        guard let start = scalarOffset(at: ByteOffset(lineStarts[line])) else { return nil }
        return LinePosition(line: line + 1, column: scalar.value - start.value + 1)
    }

    /// The byte of a line and column; nil where the line does not reach. The column after a line's last character is its end.
    public func byteOffset(at position: LinePosition) -> ByteOffset? {
        guard position.column >= 1, let line = range(ofLines: position.line...max(position.line, 1)),
            let start = scalarOffset(at: line.start), let end = scalarOffset(at: line.end),
            position.column - 1 <= end.value - start.value
        else { return nil }
        return byteOffset(at: ScalarOffset(start.value + position.column - 1))
    }

    /// From the start of the first line to the end of the last, without its `\n`; nil when the text has not so many lines.
    public func range(ofLines lines: ClosedRange<Int>) -> TextRange? {
        guard lines.lowerBound >= 1, lines.upperBound <= lineStarts.count else { return nil }
        let end = lines.upperBound < lineStarts.count ? lineStarts[lines.upperBound] - 1 : text.utf8.count
        return TextRange(lineStarts[lines.lowerBound - 1]..<end)
    }

    /// The code points of a range; nil when it is not valid in the text.
    public func scalarRange(_ range: TextRange) -> Range<Int>? {
        guard let start = scalarOffset(at: range.start), let end = scalarOffset(at: range.end) else { return nil }
        return start.value..<end.value
    }

    /// The range of code points; nil outside the text.
    public func textRange(scalars: Range<Int>) -> TextRange? {
        guard let start = byteOffset(at: ScalarOffset(scalars.lowerBound)), let end = byteOffset(at: ScalarOffset(scalars.upperBound)) else { return nil }
        return TextRange(start, end)
    }

    /// The range of UTF-16 units; nil outside the text or between the two units of one code point.
    public func textRange(utf16: Range<Int>) -> TextRange? {
        guard let start = byteOffset(at: UTF16Offset(utf16.lowerBound)), let end = byteOffset(at: UTF16Offset(utf16.upperBound)) else { return nil }
        return TextRange(start, end)
    }

    private func counts(at offset: ByteOffset) -> Checkpoint? {
        guard text.isScalarBoundary(offset) else { return nil }
        var place = checkpoints[min(offset.value / Self.step, checkpoints.count - 1)]
        text.utf8.withUnsafeBufferPointer { bytes in
            for index in place.byte..<offset.value {
                let byte = bytes[index]
                if byte & 0xC0 != 0x80 {
                    place.scalar += 1
                    place.utf16 += byte >= 0xF0 ? 2 : 1
                }
            }
        }
        return place
    }

    private func byte(of wanted: Int, _ unit: KeyPath<Checkpoint, Int>, _ width: (UInt8) -> Int) -> ByteOffset? {
        // A code point cut by a checkpoint counts before it, so its second UTF-16 unit is looked for from the checkpoint before.
        let found = last(of: checkpoints.count) { checkpoints[$0][keyPath: unit] <= wanted }
        return walk(from: checkpoints[found].byte, count: checkpoints[found][keyPath: unit], to: wanted, width)
    }

    private func walk(from start: Int, count: Int, to wanted: Int, _ width: (UInt8) -> Int) -> ByteOffset? {
        text.utf8.withUnsafeBufferPointer { bytes in
            var index = start
            var count = count
            while index < bytes.count {
                if bytes[index] & 0xC0 != 0x80 {
                    if count == wanted { return ByteOffset(index) }
                    count += width(bytes[index])
                    if count > wanted { break }
                }
                index += 1
            }
            if index < bytes.count, count > wanted { return nil }
            return count == wanted ? ByteOffset(bytes.count) : nil
        }
    }

    /// The last place below `count` for which `holds`, which holds for a beginning of the places and for 0.
    private func last(of count: Int, where holds: (Int) -> Bool) -> Int {
        var (low, high) = (0, count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if holds(middle) { low = middle } else { high = middle - 1 }
        }
        return low
    }
}
