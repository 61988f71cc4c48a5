/// The permanent name of one object of a REFI-QDA file: 128 bits, written as `8-4-4-4-12` upper-case hexadecimal digits.
///
/// The schema allows lower case and braces too; upper case without braces is what every known reader accepts.
/// Ordered as its text is.
public struct RefiGUID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The first eight bytes, big-endian.
    public let high: UInt64
    /// The last eight bytes, big-endian.
    public let low: UInt64

    /// Creates a GUID from its two halves.
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Reads `8-4-4-4-12` hexadecimal digits of any case, with or without braces; nil for anything else.
    public init?(_ text: String) {
        var bytes = Array(text.utf8)
        if bytes.first == UInt8(ascii: "{"), bytes.last == UInt8(ascii: "}"), bytes.count == 38 {
            bytes = Array(bytes.dropFirst().dropLast())
        }
        guard bytes.count == 36 else { return nil }
        var halves: (high: UInt64, low: UInt64) = (0, 0)
        var digits = 0
        for (index, byte) in bytes.enumerated() {
            if RefiGUID.hyphens.contains(index) {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else { return nil }
            if digits < 16 {
                halves.high = halves.high << 4 | UInt64(digit)
            } else {
                halves.low = halves.low << 4 | UInt64(digit)
            }
            digits += 1
        }
        self.init(high: halves.high, low: halves.low)
    }

    /// The 36 characters as they stand in a file.
    public var text: String {
        String(unsafeUninitializedCapacity: 36) { buffer in
            write(into: buffer)
            return 36
        }
    }

    public var description: String { text }

    public static func < (left: RefiGUID, right: RefiGUID) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }

    /// Fills the first 36 bytes of `buffer`, which must be at least as long.
    func write(into buffer: UnsafeMutableBufferPointer<UInt8>) {
        var position = 0
        for digit in 0..<32 {
            if digit == 8 || digit == 12 || digit == 16 || digit == 20 {
                buffer[position] = UInt8(ascii: "-")
                position += 1
            }
            let half = digit < 16 ? high : low
            let nibble = UInt8(truncatingIfNeeded: half >> UInt64(60 - (digit & 15) * 4)) & 15
            buffer[position] = nibble < 10 ? 48 + nibble : 55 + nibble
            position += 1
        }
    }

    /// Where the hyphens stand.
    private static let hyphens: Set<Int> = [8, 13, 18, 23]
}
