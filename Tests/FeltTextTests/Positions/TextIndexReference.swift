import FeltText
import Testing

/// What `TextIndex` should answer, found by walking the text from its beginning each time.
struct TextIndexReference {
    /// A code point with the place of its beginning in each unit.
    struct Place {
        let byte: Int
        let scalar: Int
        let utf16: Int
        let line: Int
        let column: Int
    }

    /// One for each code point, and one for the end of the text.
    let places: [Place]
    /// The bytes of each line, without its `\n`.
    let lines: [Range<Int>]
    let byteCount: Int

    init(_ string: String) {
        var places: [Place] = []
        var lines: [Range<Int>] = []
        var (byte, scalar, utf16, line, column, lineStart) = (0, 0, 0, 1, 1, 0)
        for character in string.unicodeScalars {
            places.append(Place(byte: byte, scalar: scalar, utf16: utf16, line: line, column: column))
            byte += String(character).utf8.count
            utf16 += String(character).utf16.count
            scalar += 1
            column += 1
            if character == "\n" {
                lines.append(lineStart..<(byte - 1))
                lineStart = byte
                line += 1
                column = 1
            }
        }
        places.append(Place(byte: byte, scalar: scalar, utf16: utf16, line: line, column: column))
        lines.append(lineStart..<byte)
        self.places = places
        self.lines = lines
        byteCount = byte
    }

    /// Compares `index` with this at every byte, code point, unit and column, and at places beyond both ends.
    func check(_ index: TextIndex, _ comment: String) {
        guard let end = places.last else { return }
        var faults: [String] = []
        func same<Value: Equatable>(_ found: Value, _ expected: Value, _ what: @autoclosure () -> String) {
            if found != expected { faults.append("\(what()): \(found) should be \(expected)") }
        }
        same(index.scalarCount, end.scalar, "scalar count")
        same(index.utf16Count, end.utf16, "UTF-16 count")
        same(index.lineCount, lines.count, "line count")
        let byByte = Dictionary(uniqueKeysWithValues: places.map { ($0.byte, $0) })
        for byte in -2...(byteCount + 2) {
            let place = byByte[byte]
            same(index.scalarOffset(at: ByteOffset(byte))?.value, place?.scalar, "scalar at byte \(byte)")
            same(index.utf16Offset(at: ByteOffset(byte))?.value, place?.utf16, "UTF-16 unit at byte \(byte)")
            same(index.linePosition(at: ByteOffset(byte)), place.map { LinePosition(line: $0.line, column: $0.column) }, "line at byte \(byte)")
        }
        for scalar in -2...(end.scalar + 2) {
            let place = places.indices.contains(scalar) ? places[scalar].byte : nil
            same(index.byteOffset(at: ScalarOffset(scalar))?.value, place, "byte at scalar \(scalar)")
        }
        let byUTF16 = Dictionary(uniqueKeysWithValues: places.map { ($0.utf16, $0.byte) })
        for unit in -2...(end.utf16 + 2) { same(index.byteOffset(at: UTF16Offset(unit))?.value, byUTF16[unit], "byte at UTF-16 unit \(unit)") }
        let byLine = Dictionary(uniqueKeysWithValues: places.map { (LinePosition(line: $0.line, column: $0.column), $0.byte) })
        for line in -1...(lines.count + 1) {
            let columns = line >= 1 && line <= lines.count ? lines[line - 1].count : 0
            for column in -1...(columns + 2) {
                let position = LinePosition(line: line, column: column)
                same(index.byteOffset(at: position)?.value, byLine[position], "byte at \(line):\(column)")
            }
        }
        for first in -1...min(lines.count + 1, 12) {
            for last in first...min(lines.count + 1, 12) {
                let expected = first >= 1 && last <= lines.count ? TextRange(lines[first - 1].lowerBound..<lines[last - 1].upperBound) : nil
                same(index.range(ofLines: first...last), expected, "lines \(first)...\(last)")
            }
        }
        #expect(faults.isEmpty, "\(comment): \(faults.prefix(5).joined(separator: "; "))")
    }
}
