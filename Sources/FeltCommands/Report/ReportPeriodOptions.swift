import ArgumentParser
import FeltModel

/// The period that a report tells of.
struct ReportPeriodOptions: ParsableArguments {
    @Option(parsing: .unconditional, help: ArgumentHelp("The first day of the period.", valueName: "yyyy-mm-dd"))
    var from: String?
    @Option(parsing: .unconditional, help: ArgumentHelp("The last day of the period; the day of the report unless given.", valueName: "yyyy-mm-dd"))
    var to: String?

    /// The first day, where one is given, and the last.
    ///
    /// - Parameters:
    ///   - last: the day of the report.
    ///   - usual: the first day where none is given, by the last.
    ///   - asOf, since: the days of these options as typed, which must not part the period.
    /// - Throws: `date-invalid`, `dates-swapped`.
    func days(today: String, last: String, asOf: String? = nil, since: String? = nil, usual: (String) -> String? = { _ in nil }) throws -> (from: String?, to: String) {
        let day = last
        let last = try TypedDay.optional(to, today: today) ?? day
        // Of what came after the day of the report it would say nothing, and it would read as if nothing came.
        if asOf != nil, last > day {
            throw FeltError("dates-swapped", "The report is for \(day), and its period ends on \(last), after that.", hint: "Give an earlier day to --to, or a later one to --as-of.")
        }
        if let since = try TypedDay.optional(since, today: today), since > last {
            throw FeltError("dates-swapped", "The period ends on \(last), and \(since) comes after that.", hint: "Give an earlier day to --since, or a later one to --to.")
        }
        let first = try TypedDay.optional(from, today: today) ?? usual(last)
        if let first, first > last {
            throw FeltError("dates-swapped", "The period would end on \(last), before it begins on \(first).", hint: "Give the earlier day to --from.")
        }
        if let first, first > max(day, today) {
            throw FeltError("date-future", "The period begins on \(first), which has not come yet.", hint: "Of what has not happened nothing can be told; give an earlier day to --from.")
        }
        return (first, last)
    }
}
