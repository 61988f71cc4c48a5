import FeltModel
import FeltQuery
import FeltStore

/// What meetings came to, as tables. The words are those that leave the study; see `ReportStudy.said`.
struct ProgressMeetings {
    let period: ProgressPeriod
    private var study: ReportStudy { period.study }
    private var words: ReportWords { study.words }

    /// A row for each decision of the period.
    func decisions() throws -> ReportTable {
        let rows = try period.outcomes(.decision).filter { period.holds($0.source.date) }.map { one in
            ReportTable.Row(try study.key(of: one.outcome), [period.title(one.record), day(one.source.date), .said(try study.said(one.outcome)), try owner(one)])
        }
        return ReportTable(
            caption: words["progress-table-decisions"],
            columns: [.init(words["progress-case"]), .init(words["progress-day"], width: 18), said("progress-decision"), .init(words["progress-owner"])], rows: numbered(rows),
            command: period.timeline("decision"))
    }

    /// A row for each action that was agreed or done in the period, or is still open. What a case left undone when it ended is not open.
    func actions() throws -> ReportTable {
        let rows = try period.outcomes(.action).filter { period.isOpen($0) || period.holds($0.source.date) || period.holds($0.outcome.done) }.map { one in
            ReportTable.Row(try study.key(of: one.outcome), [
                period.title(one.record), .said(try study.said(one.outcome)), .text(standing(one)), day(one.outcome.due), try owner(one),
            ])
        }
        return ReportTable(
            caption: words["progress-table-actions"],
            columns: [
                .init(words["progress-case"]), said("progress-action"), .init(words["progress-standing"], width: 22),
                .init(words["progress-due"], width: 18),
                .init(words["progress-owner"]),
            ], rows: numbered(rows), command: "felt action list --all \(study.countedOnly)")
    }

    /// A row for each result of the meetings of the period.
    func outputs() throws -> ReportTable {
        let rows = try period.outcomes(.output).filter { period.holds($0.source.date) }.map { one in
            ReportTable.Row(try study.key(of: one.outcome), [period.title(one.record), day(one.source.date), .said(try study.said(one.outcome))])
        }
        return ReportTable(
            caption: words["progress-table-outputs"],
            columns: [.init(words["progress-case"]), .init(words["progress-day"], width: 18), said("progress-output")], rows: numbered(rows),
            command: period.timeline("output"))
    }

    private func standing(_ one: ProgressPeriod.Outcome) -> String {
        if let done = one.outcome.done { return words("progress-done-on", ["day": study.date(done)]) }
        if let record = one.record, period.isLeft(one) { return words["progress-case-\(record.state.rawValue)"] }
        return period.isOverdue(one) ? words["late"] : words["progress-open"]
    }

    private func day(_ day: String?) -> ReportTable.Cell { .day(day) }
    private func owner(_ one: ProgressPeriod.Outcome) throws -> ReportTable.Cell { .optional(try study.owner(of: one.outcome)) }

    /// The column of the words, which are what the rows are told apart by.
    private func said(_ key: String) -> ReportTable.Column { .init(words[key], width: 60, isCompared: false) }

    /// Rows with the same words in the same source are told apart by their order.
    private func numbered(_ rows: [ReportTable.Row]) -> [ReportTable.Row] {
        var seen: [String: Int] = [:]
        return rows.map { row in
            var row = row
            let number = seen[row.key, default: 0]
            seen[row.key] = number + 1
            if number > 0 { row.key += " \(number)" }
            return row
        }
    }
}
