/// The text with marks as it is written, byte by byte.
struct MarkedOutput {
    private(set) var bytes: [UInt8] = []
    private let source: [UInt8]
    private let bareBrackets: Set<Int>
    private var position = 0
    /// How many backslashes of the text were written last.
    private var backslashes = 0

    init(_ source: [UInt8], bareBrackets: Set<Int>) {
        self.source = source
        self.bareBrackets = bareBrackets
        bytes.reserveCapacity(source.count + source.count / 8)
    }

    mutating func copy(upTo end: Int) {
        while position < end {
            let byte = source[position]
            switch byte {
            case UInt8(ascii: "\\"):
                bytes.append(byte)
                backslashes += 1
            case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
                let isBare = byte == UInt8(ascii: "}") || bareBrackets.contains(position)
                double()
                if !isBare { bytes.append(UInt8(ascii: "\\")) }
                bytes.append(byte)
            // Where a sign stands in the middle of it, it begins no comment.
            case UInt8(ascii: "<") where source[position..<end].starts(with: "<!--".utf8):
                double()
                bytes += [UInt8(ascii: "\\"), byte]
            default:
                bytes.append(byte)
                backslashes = 0
            }
            position += 1
        }
    }

    /// Writes a bracket that is a mark's.
    mutating func bracket(_ byte: UInt8) {
        double()
        bytes.append(byte)
    }

    mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
        backslashes = 0
    }

    /// Backslashes right before a bracket count in pairs.
    private mutating func double() {
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "\\"), count: backslashes))
        backslashes = 0
    }
}
