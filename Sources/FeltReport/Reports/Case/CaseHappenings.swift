import FeltModel
import FeltQuery
import FeltStore

/// What has happened in a case and what comes next, as a lead would say it.
struct CaseHappenings {
    private let study: ReportStudy
    private let record: CaseStudy
    private let milestones: [Milestone]
    private let outcomes: [MeetingOutcome]
    private let dates: [SourceID: String]

    init(_ study: ReportStudy, _ record: CaseStudy) throws {
        self.study = study
        self.record = record
        milestones = try study.milestones()[record.id] ?? []
        let sources = study.sources(of: record.id)
        let own = Set(sources.map(\.id))
        outcomes = try study.outcomes().filter { own.contains($0.source) }
        dates = Dictionary(uniqueKeysWithValues: sources.compactMap { source in source.date.map { (source.id, $0) } })
    }

    /// The latest things that happened up to the day of the report, the newest first: stages, milestones and decisions.
    func recent(_ count: Int) throws -> ReportField {
        let words = study.words
        var found: [(day: String, order: Int, text: String, key: String)] = []
        for (place, entry) in (try study.courses()[record.id]?.entries ?? []).enumerated() { found.append((entry.date, place, study.told(entry), entry.id.raw)) }
        for milestone in milestones {
            if let day = milestone.reached { found.append((day, 1_000, words("happened-milestone", ["milestone": try study.label(of: milestone)]), "\(milestone.id.raw) \(day)")) }
        }
        for outcome in outcomes where outcome.role == .decision {
            if let day = dates[outcome.source] { found.append((day, 2_000, words("happened-decision", ["decision": try study.said(outcome)]), try study.key(of: outcome))) }
        }
        let items = found.filter { $0.day <= study.day }.sorted { ($0.day, $0.order) > ($1.day, $1.order) }
            .map { ["key": .text($0.key), "date": .text(study.date($0.day)), "day": .text($0.day), "what": .text($0.text)] as ReportFields }
        return .list(Array(items.prefix(count)), rest: Array(items.dropFirst(count)))
    }

    /// What is to be done next, the most urgent first: milestones that are planned and actions that are open, with who has them.
    func next(_ count: Int) throws -> ReportField {
        guard record.state == .active || record.state == .paused else { return .list([]) }
        var found: [(due: String?, text: String, owner: String?, key: String)] = []
        for milestone in milestones where milestone.reached == nil { found.append((milestone.planned, try study.label(of: milestone), try study.owner(of: milestone), milestone.id.raw)) }
        for outcome in outcomes where outcome.role == .action && outcome.done == nil {
            found.append((outcome.due, try study.said(outcome), try study.owner(of: outcome), try study.key(of: outcome)))
        }
        let items = found.enumerated().sorted { ($0.element.due ?? "9999", $0.offset) < ($1.element.due ?? "9999", $1.offset) }.map { $0.element }
            .map { item in
                [
                    "key": .text("\(item.key) \(item.due ?? "")"), "what": .text(item.text), "date": study.date(item.due), "day": .optional(item.due),
                    "owner": .optional(item.owner), "late": .flag(item.due.map { $0 < study.day } ?? false),
                ] as ReportFields
            }
        return .list(Array(items.prefix(count)), rest: Array(items.dropFirst(count)))
    }
}
