/// A day of the Gregorian calendar, written as `2026-01-02` (`xsd:date` without a zone).
public struct RefiDate: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Days since 1970-01-01.
    let days: Int64

    init(days: Int64) { self.days = days }

    /// Reads `YYYY-MM-DD`; nil for anything else and for days that no calendar has.
    public init?(_ text: String) {
        var text = text
        guard let found = text.withUTF8({ RefiDate(bytes: $0) }) else { return nil }
        self = found
    }

    init?(bytes text: UnsafeBufferPointer<UInt8>) {
        guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
            let year = decimal(text[0..<4]), let month = decimal(text[5..<7]), let day = decimal(text[8..<10]), year >= 1
        else { return nil }
        self.init(days: RefiDate.days(year: year, month: month, day: day))
        guard parts == (year, month, day) else { return nil }
    }

    public static func < (left: RefiDate, right: RefiDate) -> Bool { left.days < right.days }

    public var description: String {
        String(unsafeUninitializedCapacity: RefiDate.width) { buffer in
            write(into: buffer)
            return RefiDate.width
        }
    }

    /// How many bytes the text of a day takes.
    static let width = 10

    /// Fills the first `width` bytes of `buffer`.
    func write(into buffer: UnsafeMutableBufferPointer<UInt8>) {
        let (year, month, day) = parts
        putDecimal(year, width: 4, at: 0, of: buffer)
        buffer[4] = UInt8(ascii: "-")
        putDecimal(month, width: 2, at: 5, of: buffer)
        buffer[7] = UInt8(ascii: "-")
        putDecimal(day, width: 2, at: 8, of: buffer)
    }

    /// Counts in eras of 400 years that begin on 1 March, so that the leap day comes last.
    private static func days(year: Int, month: Int, day: Int) -> Int64 {
        let shifted = month > 2 ? year : year - 1
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return Int64(era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468)
    }

    private var parts: (year: Int, month: Int, day: Int) {
        let shifted = Int(days) + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }
}

/// The number that `bytes` spell in decimal digits alone.
func decimal(_ bytes: some Sequence<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
        guard (48...57).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 48)
    }
    return value
}

/// Writes a number with leading zeros into exactly `width` bytes.
func putDecimal(_ number: Int, width: Int, at start: Int, of buffer: UnsafeMutableBufferPointer<UInt8>) {
    var rest = number
    for position in stride(from: start + width - 1, through: start, by: -1) {
        buffer[position] = 48 + UInt8(rest % 10)
        rest /= 10
    }
}
