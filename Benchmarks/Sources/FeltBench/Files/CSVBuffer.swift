/// Writes CSV as RFC 4180 describes it, with `\n` as line end and quotes only where they are needed.
struct CSVBuffer {
    private(set) var bytes: [UInt8] = []
    private var isRowStart = true

    /// Writes the next field of the row.
    mutating func field(_ text: String) {
        var text = text
        text.withUTF8 { field($0) }
    }

    /// Writes the next field of the row from UTF-8 bytes.
    mutating func field(_ content: UnsafeBufferPointer<UInt8>) {
        if !isRowStart { bytes.append(UInt8(ascii: ",")) }
        isRowStart = false
        guard content.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 10 || $0 == 13 }) else {
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
    mutating func field(_ number: Int) { field(String(number)) }

    /// Ends the row.
    mutating func endRow() {
        bytes.append(10)
        isRowStart = true
    }

    /// Writes a row.
    mutating func row(_ fields: [String]) {
        for text in fields { field(text) }
        endRow()
    }
}
