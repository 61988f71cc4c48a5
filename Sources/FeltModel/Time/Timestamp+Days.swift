extension Timestamp {
    /// How many days lie between two days written `2026-03-01`; negative when the second comes first, nil when one is no day.
    public static func days(from first: String, to last: String) -> Int? {
        guard let start = milliseconds(first + "T00:00:00.000Z"), let end = milliseconds(last + "T00:00:00.000Z") else { return nil }
        return Int((end - start) / 86_400_000)
    }

    /// The day with a number as `dayNumber` gives it: days from 1970-01-01.
    public static func day(number: Int) -> String { String(text(Int64(number) * 86_400_000).prefix(10)) }

    /// The day that lies a number of days after another; nil when that is no day.
    public static func day(_ day: String, plus days: Int) -> String? {
        milliseconds(day + "T00:00:00.000Z").map { String(text($0 + Int64(days) * 86_400_000).prefix(10)) }
    }
}
