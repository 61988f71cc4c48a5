/// Walks through the records of a CSV file (RFC 4180, lines ended by `\n` or `\r\n`) without copying them.
struct CSVRecords {
    private let bytes: [UInt8]
    private var position = 0
    /// Where each field of the current record stands, with its quotes.
    private(set) var fields: [Range<Int>] = []

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Moves to the next record; false at the end.
    mutating func next() -> Bool {
        guard position < bytes.count else { return false }
        fields.removeAll(keepingCapacity: true)
        bytes.withUnsafeBufferPointer { bytes in
            var start = position
            var isQuoted = false
            while position < bytes.count {
                let byte = bytes[position]
                position += 1
                if byte == UInt8(ascii: "\"") {
                    // A doubled quote turns this off and on again.
                    isQuoted.toggle()
                } else if !isQuoted, byte == UInt8(ascii: ",") || byte == 10 {
                    let isReturned = byte == 10 && position - 1 > start && bytes[position - 2] == 13
                    fields.append(start..<position - (isReturned ? 2 : 1))
                    start = position
                    if byte == 10 { return }
                }
            }
            fields.append(start..<position)
        }
        return true
    }

    /// A field of the current record as text; empty where there is no such field.
    func text(_ column: Int) -> String {
        guard column < fields.count else { return "" }
        let range = fields[column]
        guard range.count >= 2, bytes[range.lowerBound] == UInt8(ascii: "\"") else { return String(decoding: bytes[range], as: UTF8.self) }
        var plain: [UInt8] = []
        var isEscape = false
        for byte in bytes[range].dropFirst().dropLast() {
            if byte == UInt8(ascii: "\""), !isEscape {
                isEscape = true
                continue
            }
            isEscape = false
            plain.append(byte)
        }
        return String(decoding: plain, as: UTF8.self)
    }

    /// A field of the current record as a number; nil when it is none.
    func number(_ column: Int) -> Int? {
        guard column < fields.count, !fields[column].isEmpty else { return nil }
        var result = 0
        for index in fields[column] {
            guard (48...57).contains(bytes[index]) else { return nil }
            result = result * 10 + Int(bytes[index] - 48)
        }
        return result
    }

    /// The bytes of the current record from a column to its end, or so many columns, as they stand in the file.
    func raw(from column: Int, count: Int? = nil) -> ArraySlice<UInt8> {
        guard column < fields.count else { return [] }
        let last = min(fields.count, count.map { column + $0 } ?? fields.count) - 1
        return bytes[fields[column].lowerBound..<fields[last].upperBound]
    }
}
