import FeltFramework
import FeltModel
import FeltPrivacy
import FeltQuery
import FeltStore

/// What happened in all cases from one day to another, of what is told.
struct ProgressPeriod {
    /// A step of a case through the stages, or a change of its state.
    struct Move {
        let record: CaseStudy
        let entry: StageEntry
        /// The one before, of the same case.
        let previous: StageEntry?
        let step: StageStep

        /// Whether the case came to another stage. That it was paused, ended or taken up again is none.
        var isOfStage: Bool { entry.state == .active && entry.stage != nil && entry.stage != previous?.stage }
    }

    /// Something that a meeting came to.
    struct Outcome {
        let outcome: MeetingOutcome
        let source: Source
        /// Nil for a meeting of no case.
        let record: CaseStudy?
    }

    let study: ReportStudy
    /// The first and the last day.
    let from, to: String
    /// Those with a day within the period, by case, then as `StudyReader.sources` has them.
    let sources: [Source]
    /// How many sources have no day, so that nobody can say whether they belong here.
    let undated: ToldNumber
    /// Those within the period, in the order of time.
    let moves: [Move]
    /// All of them, by case.
    let milestones: [(record: CaseStudy, milestone: Milestone)]
    /// All of them, by case and day.
    let outcomes: [Outcome]
    /// The cases that have ended, with the day.
    private let ended: [CaseID: String]
    private let courses: [CaseID: CaseCourse]

    init(_ study: ReportStudy, from: String, to: String) throws {
        (self.study, self.from, self.to) = (study, from, to)
        let order = Dictionary(uniqueKeysWithValues: study.cases.enumerated().map { ($1.id, $0) })
        func place(_ source: Source) -> Int { source.caseID.flatMap { order[$0] } ?? study.cases.count }
        sources = study.known.filter { Self.holds($0.date, from, to) }.enumerated().sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }.map(\.element)
        undated = study.number(of: study.known.filter { $0.date == nil })
        let courses = try study.courses()
        moves = study.cases.flatMap { record -> [Move] in
            let entries = courses[record.id]?.entries ?? []
            let track = study.model.track(named: [record.procedure, record.ioaKind])
            return entries.enumerated().filter { Self.holds($0.element.date, from, to) }.map { place, entry -> Move in
                let previous = place == 0 ? nil : entries[place - 1]
                return Move(record: record, entry: entry, previous: previous, step: previous.map { study.model.step(from: $0.stage, to: entry.stage, on: track) } ?? .start)
            }
        }.enumerated().sorted { ($0.element.entry.date, $0.offset) < ($1.element.entry.date, $1.offset) }.map(\.element)
        let all = try study.milestones()
        milestones = study.cases.flatMap { record in (all[record.id] ?? []).map { (record, $0) } }
        let known = Dictionary(uniqueKeysWithValues: study.known.map { ($0.id, $0) })
        let records = Dictionary(uniqueKeysWithValues: study.cases.map { ($0.id, $0) })
        outcomes = try study.outcomes().compactMap { outcome in known[outcome.source].map { Outcome(outcome: outcome, source: $0, record: $0.caseID.flatMap { records[$0] }) } }
            .enumerated().sorted { (place($0.element.source), $0.element.source.date ?? "~", $0.offset) < (place($1.element.source), $1.element.source.date ?? "~", $1.offset) }
            .map(\.element)
        self.courses = courses
        ended = Dictionary(uniqueKeysWithValues: study.cases.filter(\.hasEnded).map { ($0.id, courses[$0.id]?.last?.date ?? "") })
    }

    /// The period that is asked for. Without a first day it begins with the first dated thing that is told of: a source, a stage, a milestone
    /// reached.
    static func bounds(_ request: ReportRequest, _ study: ReportStudy) throws -> (from: String, to: String) {
        let last = request.to ?? study.day
        if let first = request.from { return (first, last) }
        let known = try study.days(of: study.known) + (try study.courses().values.flatMap(\.entries).map(\.date)) + (try study.milestones().values.flatMap(\.self).compactMap(\.reached))
        return (min(known.map { String($0.prefix(10)) }.min() ?? last, last), last)
    }

    /// Whether a day lies within the period.
    func holds(_ day: String?) -> Bool { Self.holds(day, from, to) }

    private static func holds(_ day: String?, _ from: String, _ to: String) -> Bool {
        guard let day = day?.prefix(10) else { return false }
        return day >= from && day <= to
    }

    func outcomes(_ role: PassageRole) -> [Outcome] { outcomes.filter { $0.outcome.role == role } }

    /// Whether a case is closed or cancelled: nothing of it is overdue any more, and nothing comes next.
    func isEnded(_ record: CaseStudy?) -> Bool { record.map { ended[$0.id] != nil } ?? false }

    /// The day on which a case ended; nil while it goes on.
    func end(of record: CaseStudy) -> String? { ended[record.id] }

    /// Whether an action was agreed on before its case ended: what a case left undone then is not to be done any more. What was agreed on later is.
    func isLeft(_ one: Outcome) -> Bool { one.record.map { $0.leavesUndone(agreedOn: one.source.date, courses[$0.id]) } ?? false }

    /// Whether an action is still to be done.
    func isOpen(_ one: Outcome) -> Bool { one.outcome.role == .action && one.outcome.done == nil && !isLeft(one) }

    func isOverdue(_ one: Outcome) -> Bool {
        guard isOpen(one), let due = one.outcome.due else { return false }
        return due < study.day
    }

    func isOverdue(_ milestone: Milestone, of record: CaseStudy) -> Bool { !isEnded(record) && MilestoneStanding(milestone, today: study.day) == .overdue }

    /// The command that lists what happened in the period.
    func timeline(_ what: String? = nil) -> String { "felt timeline \(study.countedOnly) --from \(from) --to \(to)" + (what.map { " --what \($0)" } ?? "") }

    /// The command that lists all that ever happened: what is late in the period may have been begun before it and be done after it.
    func always(_ what: String) -> String { "felt timeline \(study.countedOnly) --what \(what)" }

    /// What a case is called in the first cell of a row.
    func title(_ record: CaseStudy?) -> ReportTable.Cell {
        guard let record else { return .text(study.words["progress-no-case"]) }
        var cell = ReportTable.Cell.text(study.title(of: record))
        // That a case is called otherwise is told once, where the cases stand, and not in every row of it.
        cell.basis = .text(record.id.raw)
        return cell
    }
}
