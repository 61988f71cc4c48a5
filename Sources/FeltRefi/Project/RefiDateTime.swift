/// A moment, to the second, written as `2026-01-02T03:04:05Z`.
///
/// The schema asks for `xsd:dateTime`, where zone and fraction are optional; a `Z` and whole seconds are what every
/// known program writes, and some readers cut the text by position.
public struct RefiDateTime: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
    public let seconds: Int64

    /// Creates a moment; nil outside the years 1 to 9999, which is what four digits can hold.
    public init?(secondsSince1970 seconds: Int64) {
        guard seconds >= -62_135_596_800, seconds <= 253_402_300_799 else { return nil }
        self.seconds = seconds
    }

    /// Reads `YYYY-MM-DDTHH:MM:SS`, with an optional fraction, which is cut off, and `Z` or an offset such as `+01:00`;
    /// a space may stand for the `T`. Nil for anything else, and for a text without a zone.
    public init?(_ text: String) {
        var text = text
        guard let seconds = text.withUTF8({ Self.seconds($0) }) else { return nil }
        self.init(secondsSince1970: seconds)
    }

    private static func seconds(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
        guard bytes.count >= 20, let date = RefiDate(bytes: UnsafeBufferPointer(rebasing: bytes[..<10])),
            bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let hour = decimal(bytes[11..<13]), let minute = decimal(bytes[14..<16]), let second = decimal(bytes[17..<19]),
            hour < 24, minute < 60, second < 60
        else { return nil }
        var rest = bytes[19...]
        if rest.first == UInt8(ascii: ".") {
            let digits = rest.dropFirst().prefix { (48...57).contains($0) }
            guard !digits.isEmpty else { return nil }
            rest = rest[digits.endIndex...]
        }
        guard let offset = zone(UnsafeBufferPointer(rebasing: rest)) else { return nil }
        return date.days * 86_400 + Int64(hour * 3600 + minute * 60 + second - offset)
    }

    public static func < (left: RefiDateTime, right: RefiDateTime) -> Bool { left.seconds < right.seconds }

    public var description: String {
        String(unsafeUninitializedCapacity: RefiDateTime.width) { buffer in
            write(into: buffer)
            return RefiDateTime.width
        }
    }

    /// How many bytes the text of a moment takes.
    static let width = 20

    /// Fills the first `width` bytes of `buffer`.
    func write(into buffer: UnsafeMutableBufferPointer<UInt8>) {
        let second = Int(((seconds % 86_400) + 86_400) % 86_400)
        RefiDate(days: (seconds - Int64(second)) / 86_400).write(into: buffer)
        buffer[10] = UInt8(ascii: "T")
        putDecimal(second / 3600, width: 2, at: 11, of: buffer)
        buffer[13] = UInt8(ascii: ":")
        putDecimal(second / 60 % 60, width: 2, at: 14, of: buffer)
        buffer[16] = UInt8(ascii: ":")
        putDecimal(second % 60, width: 2, at: 17, of: buffer)
        buffer[19] = UInt8(ascii: "Z")
    }

    /// The zone's offset east of Greenwich in seconds.
    private static func zone(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        if text.count == 1, text[0] == UInt8(ascii: "Z") { return 0 }
        guard text.count == 6, text[3] == UInt8(ascii: ":"), let hours = decimal(text[1..<3]), let minutes = decimal(text[4..<6]),
            minutes < 60, hours * 60 + minutes <= 14 * 60
        else { return nil }
        switch text[0] {
        case UInt8(ascii: "+"): return hours * 3600 + minutes * 60
        case UInt8(ascii: "-"): return -(hours * 3600 + minutes * 60)
        default: return nil
        }
    }
}
