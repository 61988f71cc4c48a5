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
        var text = text
        guard let found = text.withUTF8({ Self.read($0) }) else { return nil }
        self = found
    }

    /// Reads one from bytes, as from a text. A project of 20,000 codings has some 200,000.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> RefiGUID? {
        var bytes = bytes
        if bytes.count == 38, bytes[0] == UInt8(ascii: "{"), bytes[37] == UInt8(ascii: "}") { bytes = UnsafeBufferPointer(rebasing: bytes[1..<37]) }
        guard bytes.count == 36 else { return nil }
        var (high, low): (UInt64, UInt64) = (0, 0)
        var digits = 0
        for index in 0..<36 {
            let byte = bytes[index]
            if index == 8 || index == 13 || index == 18 || index == 23 {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            var digit = byte &- UInt8(ascii: "0")
            if digit > 9 {
                // Small and large letters differ in this bit.
                digit = (byte | 0x20) &- UInt8(ascii: "a")
                guard digit < 6 else { return nil }
                digit += 10
            }
            if digits < 16 { high = high << 4 | UInt64(digit) } else { low = low << 4 | UInt64(digit) }
            digits += 1
        }
        return RefiGUID(high: high, low: low)
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
}
