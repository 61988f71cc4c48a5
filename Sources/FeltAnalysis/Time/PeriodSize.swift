import FeltModel

/// How long the periods are into which time is cut. Periods of one size follow each other without gaps.
public enum PeriodSize: String, CaseIterable, Sendable {
    case day
    /// From Monday to Sunday, numbered as ISO 8601 does: `2025-W07`.
    case week
    case month, quarter
    /// Half a year.
    case half
    case year

    /// The months of a period; nil where it is counted in days.
    private var months: Int? {
        switch self {
        case .day, .week: nil
        case .month: 1
        case .quarter: 3
        case .half: 6
        case .year: 12
        }
    }

    /// The number of the period that a day lies in; the next period has the next number. Nil for what does not begin with a day that exists.
    public func number(of day: String) -> Int? {
        guard let days = Timestamp.dayNumber(day) else { return nil }
        switch self {
        case .day: return days
        // 1970-01-01 was a Thursday, so the Monday of its week is day -3.
        case .week: return Self.floor(days + 3, 7)
        default: return months.map { Self.month(of: day) / $0 }
        }
    }

    /// The name of a period, as it stands in a heading.
    func name(_ number: Int) -> String {
        switch self {
        case .day: return Timestamp.day(number: number)
        case .week:
            // A week belongs to the year of its Thursday.
            let thursday = number * 7
            let year = String(Timestamp.day(number: thursday).prefix(4))
            let week = (thursday - (Timestamp.dayNumber(year + "-01-01") ?? thursday)) / 7 + 1
            return "\(year)-W\(week < 10 ? "0" : "")\(week)"
        case .year: return Self.padded(number)
        case .half, .quarter:
            let inYear = self == .half ? 2 : 4
            return "\(Self.padded(number / inYear))-\(self == .half ? "H" : "Q")\(number % inYear + 1)"
        case .month: return Self.text(ofMonth: number)
        }
    }

    /// The first and the last day of a period, as days from 1970-01-01.
    func days(_ number: Int) -> (first: Int, last: Int) {
        switch self {
        case .day: return (number, number)
        case .week: return (number * 7 - 3, number * 7 + 3)
        default:
            let months = months ?? 1
            let first = Timestamp.dayNumber(Self.text(ofMonth: number * months) + "-01") ?? 0
            let month = Self.text(ofMonth: number * months + months - 1)
            return (first, [31, 30, 29, 28].lazy.compactMap { Timestamp.dayNumber("\(month)-\($0)") }.first ?? first)
        }
    }

    /// The days of a whole period as a `date:` filter takes them.
    func range(_ number: Int) -> String {
        guard let months else {
            let (first, last) = days(number)
            return "\(Timestamp.day(number: first))..\(Timestamp.day(number: last))"
        }
        return "\(Self.text(ofMonth: number * months))..\(Self.text(ofMonth: number * months + months - 1))"
    }

    /// Months since year 0, of a text that begins with a day.
    private static func month(of day: String) -> Int { (Int(day.prefix(4)) ?? 0) * 12 + (Int(day.dropFirst(5).prefix(2)) ?? 1) - 1 }

    private static func text(ofMonth month: Int) -> String {
        let number = month % 12 + 1
        return "\(padded(month / 12))-\(number < 10 ? "0" : "")\(number)"
    }

    private static func padded(_ year: Int) -> String {
        let digits = String(year)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    private static func floor(_ value: Int, _ divisor: Int) -> Int { (value >= 0 ? value : value - divisor + 1) / divisor }
}
