/// Writes CSV as RFC 4180 describes it, with `\n` as line end and quotes only where they are needed.
public struct CSVWriter {
    private let delimiter: UInt8
    private var isRowStart = true
    /// Whether the row so far would be an empty line.
    private var isRowBlank = true
    /// What has been written and not yet taken.
    public private(set) var bytes: [UInt8] = []

    /// Creates a writer.
    public init(delimiter: UInt8 = UInt8(ascii: ",")) { self.delimiter = delimiter }

    /// Writes a row.
    public mutating func row(_ fields: some Sequence<String>) {
        for text in fields { field(text) }
        endRow()
    }

    /// Writes the next field of the row.
    public mutating func field(_ text: String) {
        var text = text
        text.withUTF8 { field(utf8: $0) }
    }

    /// Writes the next field of the row from UTF-8 bytes.
    public mutating func field(utf8 content: UnsafeBufferPointer<UInt8>) {
        if !isRowStart { bytes.append(delimiter) }
        isRowBlank = isRowStart && content.isEmpty
        isRowStart = false
        // A byte order mark is quoted too: at the start of a file it would be taken for the file's own.
        let isQuoted = content.contains { $0 == delimiter || $0 == UInt8(ascii: "\"") || $0 == 10 || $0 == 13 } || content.starts(with: [0xEF, 0xBB, 0xBF])
        guard isQuoted else {
            bytes.append(contentsOf: content)
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in content {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes a number as the next field.
    public mutating func field(_ number: Int) { field(String(number)) }

    /// Ends the row. A row of one empty field, or of none, is written as `""`, so that it is not an empty line.
    public mutating func endRow() {
        if isRowBlank { bytes.append(contentsOf: [UInt8(ascii: "\""), UInt8(ascii: "\"")]) }
        bytes.append(10)
        isRowStart = true
        isRowBlank = true
    }

    /// Takes what has been written out of the writer.
    public mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }
}
