import FeltAnalysis
import FeltFramework
import FeltModel
import FeltPrivacy
import FeltQuery
import FeltStore
import FeltText

/// What has happened in a case and what comes next, as a lead would say it.
struct CaseHappenings {
    private let study: ReportStudy
    private let record: CaseStudy
    private let milestones: [Milestone]
    private let outcomes: [MeetingOutcome]
    private let notes: [SourceID: NoteRecord]
    private let dates: [SourceID: String]

    init(_ study: ReportStudy, _ record: CaseStudy) throws {
        self.study = study
        self.record = record
        milestones = try study.reader.milestones()[record.id] ?? []
        let sources = study.sources(of: record.id)
        let own = Set(sources.map(\.id))
        outcomes = try study.reader.outcomes().filter { own.contains($0.source) }
        notes = try study.notes()
        dates = Dictionary(uniqueKeysWithValues: sources.compactMap { source in source.date.map { (source.id, $0) } })
    }

    /// The latest things that happened up to the day of the report, the newest first: stages, milestones and decisions.
    func recent(_ count: Int) throws -> [ReportFields] {
        let words = study.words
        var found: [(day: String, order: Int, text: String)] = []
        for (place, entry) in (try study.reader.stageHistories()[record.id] ?? []).enumerated() {
            let stage = entry.stage.map { id in [id, study.model.stage(id).map { words.pick($0.label, "") }].compactMap(\.self).joined(separator: " ") } ?? "–"
            let key = entry.state == .active ? "happened-stage" : "happened-\(entry.state.rawValue)"
            found.append((entry.date, place, words(key, ["stage": stage])))
        }
        for milestone in milestones { if let day = milestone.reached { found.append((day, 1_000, words("happened-milestone", ["milestone": label(milestone)]))) } }
        for outcome in outcomes where outcome.role == .decision {
            if let day = dates[outcome.source] { found.append((day, 2_000, words("happened-decision", ["decision": try said(outcome)]))) }
        }
        return found.filter { $0.day <= study.day }.sorted { ($0.day, $0.order) > ($1.day, $1.order) }.prefix(count)
            .map { ["date": .text(study.date($0.day)), "day": .text($0.day), "what": .text($0.text)] }
    }

    /// What is to be done next, the most urgent first: milestones that are planned and actions that are open, with who has them.
    func next(_ count: Int) throws -> [ReportFields] {
        guard record.state == .active || record.state == .paused else { return [] }
        var found: [(due: String?, text: String, owner: String?)] = []
        for milestone in milestones where milestone.reached == nil { found.append((milestone.planned, label(milestone), milestone.owner)) }
        for outcome in outcomes where outcome.role == .action && outcome.done == nil { found.append((outcome.due, try said(outcome), outcome.owner)) }
        return found.enumerated().sorted { ($0.element.due ?? "9999", $0.offset) < ($1.element.due ?? "9999", $1.offset) }.prefix(count).map { $0.element }
            .map { item in
                [
                    "what": .text(item.text), "date": study.date(item.due), "day": .optional(item.due), "owner": .optional(item.owner),
                    "late": .flag(item.due.map { $0 < study.day } ?? false),
                ]
            }
    }

    private func label(_ milestone: Milestone) -> String {
        milestone.label ?? study.model.milestone(milestone.slug).map { study.words.pick($0.milestone.label, milestone.slug.text) } ?? milestone.slug.text
    }

    /// The words of a decision or action as far as they leave the study. Partners read those of notes that are not confidential.
    private func said(_ outcome: MeetingOutcome) throws -> String {
        let text = study.released.gate.text(of: outcome.source)
        let isConfidential = notes[outcome.source]?.classification == .confidential
        guard !text.cuts(outcome.range), text.range(outcome.range) != nil, study.audience == .team || !isConfidential else { return study.words["not-shared"] }
        do { return try study.reader.text(of: outcome.source)[outcome.range] } catch let error as FeltError where error.code == "text-erased" { return study.words["not-shared"] }
    }
}
