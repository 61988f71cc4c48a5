/// The one form of points in time in a study: ISO 8601 in UTC with milliseconds and a fixed width, `2026-03-01T09:30:00.000Z`.
///
/// Works from the civil calendar directly, so that no date formatter is loaded. Years 0000 to 9999.
public enum Timestamp {
    private static let millisecondsADay: Int64 = 86_400_000

    /// The text of a time given in milliseconds since 1970 in UTC.
    public static func text(_ milliseconds: Int64) -> String {
        let day = (milliseconds >= 0 ? milliseconds : milliseconds - millisecondsADay + 1) / millisecondsADay
        let rest = Int(milliseconds - day * millisecondsADay)
        let (year, month, dayOfMonth) = civil(fromDay: Int(day))
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(dayOfMonth, 2))T\(padded(rest / 3_600_000, 2)):"
            + "\(padded(rest / 60_000 % 60, 2)):\(padded(rest / 1_000 % 60, 2)).\(padded(rest % 1_000, 3))Z"
    }

    /// The milliseconds since 1970 of a text in exactly this form; nil when it is not.
    public static func milliseconds(_ text: String) -> Int64? {
        let bytes = Array(text.utf8)
        let pattern = Array("0000-00-00T00:00:00.000Z".utf8)
        guard bytes.count == pattern.count else { return nil }
        for (byte, wanted) in zip(bytes, pattern) {
            let isDigit = (48...57).contains(byte)
            if wanted == 48 ? !isDigit : byte != wanted { return nil }
        }
        func number(_ range: Range<Int>) -> Int { bytes[range].reduce(0) { $0 * 10 + Int($1 - 48) } }
        guard let day = dayNumber(year: number(0..<4), month: number(5..<7), day: number(8..<10)) else { return nil }
        let (hour, minute, second) = (number(11..<13), number(14..<16), number(17..<19))
        guard hour < 24, minute < 60, second < 60 else { return nil }
        return Int64(day) * millisecondsADay + Int64(((hour * 60 + minute) * 60 + second) * 1_000 + number(20..<23))
    }

    /// Whether `text` is a day that exists, written `2026-03-01`.
    public static func isDay(_ text: String) -> Bool {
        text.utf8.count == 10 && milliseconds(text + "T00:00:00.000Z") != nil
    }

    /// The day that is meant by one with dots as Norwegians write it, `1.2.2026` or `01.02.2026`; nil where it is none that exists.
    public static func day(dotted text: String) -> String? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[2].utf8.count == 4, parts[..<2].allSatisfy({ (1...2).contains($0.utf8.count) }) else { return nil }
        let numbers = parts.compactMap { part in part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil }
        guard numbers.count == 3, dayNumber(year: numbers[2], month: numbers[1], day: numbers[0]) != nil else { return nil }
        return "\(padded(numbers[2], 4))-\(padded(numbers[1], 2))-\(padded(numbers[0], 2))"
    }

    /// What to say of a text that is no day in the one form: how to write the day that it is with dots, else how days are written.
    public static func dayHint(_ text: String) -> String {
        day(dotted: text).map { "Write it as \($0)." } ?? "Write year, month and day of a day that exists, as in 2026-02-11."
    }

    /// Days from 1970-01-01 of a text that begins with a day, `2026-03-01` or `2026-03-01 14:05`; nil when it does not.
    public static func dayNumber(_ text: String) -> Int? {
        milliseconds(text.prefix(10) + "T00:00:00.000Z").map { Int($0 / millisecondsADay) }
    }

    /// Whether `text` is an hour that exists, written `14:05`.
    public static func isHour(_ text: String) -> Bool {
        text.utf8.count == 5 && milliseconds("2000-01-01T" + text + ":00.000Z") != nil
    }

    /// Days from 1970-01-01; nil when there is no such day. Algorithm: Hinnant, "chrono-compatible low-level date algorithms".
    private static func dayNumber(year: Int, month: Int, day: Int) -> Int? {
        guard (1...12).contains(month), day >= 1 else { return nil }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard day <= lengths[month - 1] else { return nil }
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private static func civil(fromDay day: Int) -> (Int, Int, Int) {
        let shifted = day + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return digits.count >= width ? digits : String(repeating: "0", count: width - digits.count) + digits
    }
}
