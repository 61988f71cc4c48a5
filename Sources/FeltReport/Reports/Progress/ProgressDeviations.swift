import FeltFramework
import FeltModel
import FeltQuery
import FeltStore

/// What did not go as planned in the period, and what comes next.
///
/// A deviation is of the period where it arose in it or still stood in it: what was mended before it, or came after it, is not.
struct ProgressDeviations {
    let table: ReportTable
    /// How many there are in each case.
    let counts: [CaseID: Int]

    init(_ period: ProgressPeriod) throws {
        let (study, words) = (period.study, period.study.words)
        let courses = try study.courses()
        var found: [(caseID: CaseID?, row: ReportTable.Row)] = []
        func add(_ key: String, _ record: CaseStudy?, _ what: String, _ day: String?, late: Int? = nil, _ reason: String? = nil, said: String? = nil, after: String = "") {
            let cells: [ReportTable.Cell] = [
                period.title(record), .text(what, telling: said, after: after), .day(day), late.map { .number($0) } ?? .none,
            ]
            found.append((record?.id, .init(key, cells + (study.audience == .team ? [reason.map { .said($0) } ?? .none] : []))))
        }
        for record in study.cases {
            for move in period.moves where move.record.id == record.id {
                switch move.step {
                case .back(let from):
                    add("\(move.entry.id.raw) back", record, words("progress-back", ["from": study.name(ofStage: from), "to": study.name(ofStage: move.entry.stage)]), move.entry.date, move.entry.reason)
                case .forward(let skipped) where !skipped.isEmpty:
                    let names = skipped.map { study.name(ofStage: $0) }.joined(separator: ", ")
                    add("\(move.entry.id.raw) skipped", record, words("progress-skipped", ["stages": names]), move.entry.date, move.entry.reason)
                default: break
                }
                if move.entry.state == .paused || move.entry.state == .cancelled { add(move.entry.id.raw, record, study.told(move.entry, after: move.previous), move.entry.date, move.entry.reason) }
            }
            // A case that was paused earlier is still a deviation while it stays so.
            if let pause = period.pauseBefore(courses[record.id]?.entries ?? []) { add(pause.id.raw, record, study.told(pause, after: nil), pause.date, pause.reason) }
            for (_, milestone) in period.milestones where milestone.caseID == record.id {
                guard let late = period.daysLate(milestone, of: record) else { continue }
                let label = try study.label(of: milestone)
                let key = milestone.reached.map { $0 <= period.to } ?? false ? "progress-deviation-late" : "progress-late-milestone"
                add(
                    milestone.id.raw, record, words(key, ["milestone": label]),
                    milestone.reached.flatMap { $0 <= period.to ? $0 : nil } ?? milestone.planned, late: late, said: milestone.label.map { _ in label },
                    after: words.lead(to: "milestone", of: key))
            }
        }
        // Of actions their number: there may be many, and each stands in the table of actions.
        for record in study.cases.map({ Optional($0) }) + [nil] {
            let own = period.outcomes(.action).filter { $0.record?.id == record?.id }
            let late = own.compactMap { one in period.daysLate(one).map { (due: one.outcome.due, days: $0, isDone: one.outcome.done.map { $0 <= period.to } ?? false) } }
            for (one, many, isDone) in [("progress-late-action", "progress-late-actions", false), ("progress-done-late-action", "progress-done-late-actions", true)] {
                let some = late.filter { $0.isDone == isDone }
                guard let oldest = some.compactMap(\.due).min() else { continue }
                add(
                    "actions \(isDone ? "done " : "")\(record?.id.raw ?? "")", record,
                    some.count == 1 ? words[one] : words(many, ["actions": words.count(some.count, "progress-actions")]), oldest, late: some.filter { $0.due == oldest }.map(\.days).max())
            }
        }
        let order = Dictionary(uniqueKeysWithValues: study.cases.enumerated().map { ($1.id, $0) })
        func place(_ id: CaseID?) -> Int { id.flatMap { order[$0] } ?? study.cases.count }
        let rows = found.enumerated().sorted { (place($0.element.caseID), $0.offset) < (place($1.element.caseID), $1.offset) }.map(\.element.row)
        counts = Dictionary(found.compactMap { one in one.caseID.map { ($0, 1) } }, uniquingKeysWith: +)
        table = ReportTable(
            caption: words["progress-table-deviations"],
            columns: [
                .init(words["progress-case"]), .init(words["progress-deviation"], width: 48), .init(words["progress-day"], width: 18),
                .init(words["progress-days-late"], isNumber: true, isCompared: false),
            ] + (study.audience == .team ? [.init(words["progress-reason"], width: 60)] : []),
            rows: rows, note: words["progress-deviations-note"], command: period.always("stage,milestone,action"))
    }

    /// What is left to do: milestones not reached and actions that are open, also those that are overdue, the nearest first, those without a day last.
    static func next(_ period: ProgressPeriod) throws -> ReportTable {
        let (study, words) = (period.study, period.study.words)
        func isAhead(_ day: String?) -> Bool { day.map { $0 >= study.day } ?? true }
        var found: [(day: String?, row: ReportTable.Row)] = []
        func add(_ key: String, _ record: CaseStudy?, _ what: ReportTable.Cell, _ kind: String, _ day: String?, _ owner: String?) {
            let kind = isAhead(day) ? words[kind] : "\(words[kind]), \(words["late"])"
            found.append((day, .init(key, [period.title(record), what, .text(kind), .day(day), .optional(owner)])))
        }
        for (record, milestone) in period.milestones where milestone.reached == nil && !period.isEnded(record) {
            add(milestone.id.raw, record, try study.cell(labelOf: milestone), "progress-milestone", milestone.planned, try study.owner(of: milestone))
        }
        for one in period.outcomes(.action) where period.isOpen(one) {
            add(
                try study.key(of: one.outcome), one.record, .said(try study.said(one.outcome)), "progress-action", one.outcome.due,
                try study.owner(of: one.outcome))
        }
        let rows = found.enumerated().sorted { ($0.element.day ?? "~", $0.offset) < ($1.element.day ?? "~", $1.offset) }.map(\.element.row)
        return ReportTable(
            caption: words["progress-table-next"],
            columns: [
                .init(words["progress-case"]), .init(words["progress-what"], width: 48), .init(words["progress-kind"], width: 14),
                .init(words["progress-due"], width: 18), .init(words["progress-owner"]),
            ], rows: rows, command: "felt timeline \(study.countedOnly) --what milestone,action")
    }
}
