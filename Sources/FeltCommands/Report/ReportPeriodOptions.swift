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
    /// - Throws: `date-invalid`, `dates-swapped`.
    func days(today: String, last: String, usual: (String) -> String? = { _ in nil }) throws -> (from: String?, to: String) {
        let last = try TypedDay.optional(to, today: today) ?? last
        let first = try TypedDay.optional(from, today: today) ?? usual(last)
        if let first, first > last {
            throw FeltError("dates-swapped", "The period would end on \(last), before it begins on \(first).", hint: "Give the earlier day to --from.")
        }
        return (first, last)
    }
}
