/// Days and times as workbooks store them: days since an epoch, the time of day as a fraction.
///
/// Source: ECMA-376 part 1, 18.8.30 (formats) and 18.17.4 (serial dates).
enum CellDate: Hashable, Sendable {
    /// A day alone.
    case day
    /// A day with a time of day.
    case dayAndTime
    /// A time of day or a length of time.
    case time

    /// What a format makes of a number; nil where it stays a number.
    ///
    /// - Parameters:
    ///   - number: the format's number in the workbook; those below 164 are built in.
    ///   - code: what it is written as, where the workbook says so.
    static func of(format number: Int, code: String?) -> CellDate? {
        if let code { return of(code: code) }
        switch number {
        case 14...17: return .day
        case 18...21, 45...47: return .time
        case 22: return .dayAndTime
        default: return nil
        }
    }

    /// Looks for the letters of days and times outside of quotes, brackets and what a backslash or another sign sets apart. `m` is a month, or
    /// a minute where hours or seconds are written too. `[h]` counts hours.
    private static func of(code: String) -> CellDate? {
        var letters = Set<Character>()
        var isQuoted = false
        var bracket: String?
        var isEscaped = false
        var isEnded = false
        for sign in code.lowercased() {
            if isEscaped {
                isEscaped = false
            } else if isQuoted {
                isQuoted = sign != "\""
            } else if let inside = bracket {
                bracket = sign == "]" ? nil : inside + String(sign)
                if sign == "]", !inside.isEmpty, inside.allSatisfy({ $0 == "h" || $0 == "m" || $0 == "s" }) { letters.insert("h") }
            } else if sign == "\"" {
                isQuoted = true
            } else if sign == "[" {
                bracket = ""
            } else if sign == "\\" || sign == "_" || sign == "*" {
                isEscaped = true
            } else if sign == ";" {
                // What follows is for negative numbers.
                isEnded = true
            } else if !isEnded {
                letters.insert(sign)
            }
        }
        let hasTime = !letters.isDisjoint(with: ["h", "s"])
        let hasDay = !letters.isDisjoint(with: ["d", "y"]) || (letters.contains("m") && !hasTime)
        return hasDay ? (hasTime ? .dayAndTime : .day) : hasTime ? .time : nil
    }

    /// The number as `2026-02-11`, `2026-02-11 14:05` or `14:05`; seconds of a time alone are kept where there are any. Nil for a number that
    /// is no day.
    func text(_ stored: String, from1904: Bool) -> String? {
        guard let value = Double(stored), value >= 0, value < 2_958_466 else { return nil }
        var day = Int(value)
        var seconds = Int(((value - Double(day)) * 86_400).rounded())
        if seconds == 86_400, self != .day { (day, seconds) = (day + 1, 0) }
        if self == .time {
            let hours = day * 24 + seconds / 3600
            return Self.two(hours) + ":" + Self.two(seconds / 60 % 60) + (seconds % 60 == 0 ? "" : ":" + Self.two(seconds % 60))
        }
        let date = Self.date(day, from1904: from1904)
        return self == .day ? date : "\(date) \(Self.two(seconds / 3600)):\(Self.two(seconds / 60 % 60))"
    }

    /// The day of a serial number. The system that counts from 1900 has a 29 February in that year, which never was.
    private static func date(_ serial: Int, from1904: Bool) -> String {
        if !from1904, serial == 60 { return "1900-02-29" }
        // Days since 1970-01-01.
        let days = from1904 ? serial - 24_107 : serial < 60 ? serial - 25_568 : serial - 25_569
        // Source: Hinnant, "chrono-compatible low-level date algorithms", civil_from_days.
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * month + 2) / 5 + 1
        let calendarMonth = month < 10 ? month + 3 : month - 9
        let year = yearOfEra + era * 400 + (calendarMonth <= 2 ? 1 : 0)
        return String(repeating: "0", count: max(0, 4 - String(year).count)) + "\(year)-\(two(calendarMonth))-\(two(day))"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
