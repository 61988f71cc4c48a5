import FeltModel

/// Days and spans of days as people write them.
enum ReportDate {
    /// `3. mars 2026`, `3 March 2026`; what is no day stays as it is.
    static func shown(_ day: String, _ words: ReportWords) -> String {
        let parts = day.prefix(10).split(separator: "-").compactMap { Int($0) }
        let months = words["months"].split(separator: "|")
        guard Timestamp.isDay(String(day.prefix(10))), parts.count == 3, months.count == 12 else { return day }
        return words("date", ["day": String(parts[2]), "month": String(months[parts[1] - 1]), "year": String(parts[0])])
    }

    /// A month, `2026-11`, as in `november 2026`.
    static func month(_ month: String, _ words: ReportWords) -> String {
        let parts = month.split(separator: "-").compactMap { Int($0) }
        let months = words["months"].split(separator: "|")
        guard parts.count == 2, months.indices.contains(parts[1] - 1) else { return month }
        return "\(months[parts[1] - 1]) \(parts[0])"
    }

    /// A number of days as people say it: `12 dager`, `9 måneder`, `2 år og 3 måneder`.
    static func span(_ days: Int, _ words: ReportWords) -> String {
        if days < 60 { return words.count(days, "days") }
        // Months of 30.44 days, as a year has twelve of.
        let months = Int((Double(days) / 30.44).rounded(.down))
        if months < 24 { return words.count(months, "months-count") }
        let (years, rest) = (months / 12, months % 12)
        return rest == 0 ? words.count(years, "years") : words("years-and", ["years": words.count(years, "years"), "months": words.count(rest, "months-count")])
    }
}
