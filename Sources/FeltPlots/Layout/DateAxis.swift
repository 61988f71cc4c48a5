import FeltModel

/// Days along a line.
struct DateAxis {
    /// Days from 1970-01-01; the first and the last shown.
    let first: Int
    let last: Int
    let left: Double
    let right: Double

    /// A mark on the axis.
    struct Tick: Hashable {
        let day: Int
        let label: String
    }

    /// An axis that holds all days, with a little room at both ends; nil without days.
    init?(days: [Int], left: Double, right: Double) {
        guard let first = days.min(), let last = days.max() else { return nil }
        let room = max(3, (last - first) / 40)
        self.first = first - room
        self.last = last + room
        self.left = left
        self.right = right
    }

    func x(_ day: Int) -> Double { left + (right - left) * Double(day - first) / Double(max(1, last - first)) }

    /// The beginnings of years, quarters, months or days, as many as there is room for.
    func ticks(_ language: Language, font: Double) -> [Tick] {
        let most = max(2, Int((right - left) / (font * 6)))
        let months = (last - first) / 30 + 1
        if months <= 2 {
            let step = [1, 2, 7, 14, 28].first { (last - first) / $0 <= most } ?? 28
            return stride(from: first, through: last, by: step).map { Tick(day: $0, label: Self.dayLabel($0, language)) }
        }
        // In months; the last ones for a study of centuries, which only a mistyped date can bring.
        let step = [1, 2, 3, 6, 12, 24, 60, 120, 600, 1_200, 12_000].first { months / $0 <= most } ?? 120_000
        let start = Self.month(of: first)
        var month = (start + step - 1) / step * step
        var result: [Tick] = []
        while let day = Self.firstDay(ofMonth: month), day <= last {
            if day >= first { result.append(Tick(day: day, label: Self.monthLabel(month, step, language))) }
            month += step
        }
        return result
    }

    /// Months since the year 0.
    private static func month(of day: Int) -> Int {
        let text = Timestamp.day(number: day)
        return (Int(text.prefix(4)) ?? 0) * 12 + (Int(text.dropFirst(5).prefix(2)) ?? 1) - 1
    }

    private static func firstDay(ofMonth month: Int) -> Int? {
        let (year, number) = (String(month / 12), String(month % 12 + 1))
        guard year.count <= 4 else { return nil }
        return Timestamp.dayNumber(String(repeating: "0", count: 4 - year.count) + year + (number.count == 1 ? "-0" : "-") + number + "-01")
    }

    private static func monthLabel(_ month: Int, _ step: Int, _ language: Language) -> String {
        let year = String(month / 12)
        if step >= 12 { return year }
        let norwegian = ["jan.", "feb.", "mars", "april", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des."]
        let english = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return (language == .en ? english : norwegian)[month % 12] + " " + year
    }

    private static func dayLabel(_ day: Int, _ language: Language) -> String {
        let text = Timestamp.day(number: day)
        return language == .en ? text : shown(text, language)
    }

    /// A day as it is written in the language: `3.9.2025` or `2025-09-03`.
    static func shown(_ date: String, _ language: Language) -> String {
        let day = String(date.prefix(10))
        guard language != .en, Timestamp.isDay(day), let month = Int(day.dropFirst(5).prefix(2)), let number = Int(day.suffix(2)) else { return day }
        return "\(number).\(month).\(day.prefix(4))"
    }
}
