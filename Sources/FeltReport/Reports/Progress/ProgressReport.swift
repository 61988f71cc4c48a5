import FeltModel
import FeltPlots
import FeltQuery
import FeltStore

/// What happened in all cases in a period, for those who lead the project and those who pay for it. What belongs in it: `docs/reports.md`.
struct ProgressReport {
    /// What its template may call for.
    static let names: Set<String> = PopularText.names.union([
        "period", "case_states", "count_cases", "count_sources", "count_undated", "count_moves", "count_reached", "count_late", "count_decisions", "count_outputs",
        "count_done", "count_open", "count_overdue", "cases", "stages", "activities", "moves", "milestones", "decisions", "actions", "outputs", "deviations", "next",
        "dissemination",
    ])

    private let study: ReportStudy
    /// The first and the last day of the period.
    private let from, to: String
    private var words: ReportWords { study.words }

    init(_ study: ReportStudy, from: String, to: String) {
        self.study = study
        self.from = from
        self.to = to
    }

    /// All that the template may call for. Throws what reading the study throws.
    func fields() throws -> ReportFields {
        let period = try ProgressPeriod(study, from: from, to: to)
        let tables = ProgressTables(period: period)
        let meetings = ProgressMeetings(period: period)
        let deviations = try ProgressDeviations(period)
        var fields: ReportFields = [
            "title": .text(words("progress-title", ["from": study.date(from), "to": study.date(to)])),
            "period": .text(words("progress-period", ["day": study.date(study.day)])), "stages": try stages(),
            "cases": .table(tables.cases(deviations.counts)), "activities": .table(tables.activities()), "moves": .table(tables.moves()),
            "milestones": .table(try tables.milestones()), "decisions": .table(try meetings.decisions()), "actions": .table(try meetings.actions()),
            "outputs": .table(try meetings.outputs()), "deviations": .table(deviations.table), "next": .table(try ProgressDeviations.next(period)),
            "dissemination": .table(try dissemination(period)),
        ]
        fields.merge(counts(period)) { $1 }
        fields.merge(PopularText(period).fields) { $1 }
        fields.merge(try ReportFoot.fields(study, sources: period.sources)) { $1 }
        return fields
    }

    /// The figures of the period, each with the command that lists what it counts.
    private func counts(_ period: ProgressPeriod) -> ReportFields {
        let actions = period.outcomes(.action)
        // Where there is nothing to count, nothing was counted.
        let isEmpty = study.sources.isEmpty && period.milestones.isEmpty
        func count(_ number: Int, _ command: String) -> ReportField { isEmpty ? .missing : .traced(String(number), command: command) }
        func within(_ role: PassageRole) -> Int { period.outcomes(role).count { period.holds($0.source.date) } }
        let states = CaseState.allCases.compactMap { state -> String? in
            let number = study.cases.count { $0.state == state }
            return number > 0 ? words.count(number, "progress-cases-\(state.rawValue)") : nil
        }
        return [
            "count_cases": study.cases.isEmpty ? .missing : .traced(String(study.cases.count), command: "felt case list"), "case_states": .optional(states.joined(separator: ", ")),
            "count_sources": count(period.sources.count, period.timeline("source")), "count_undated": count(period.undated, "felt timeline --what source"),
            "count_moves": count(period.moves.count, period.timeline("stage")),
            "count_reached": count(period.milestones.count { period.holds($0.milestone.reached) }, period.timeline("milestone")),
            "count_late": count(period.milestones.count { period.isOverdue($0.milestone, of: $0.record) }, "felt status"),
            "count_decisions": count(within(.decision), period.timeline("decision")), "count_outputs": count(within(.output), period.timeline("output")),
            "count_done": count(actions.count { period.holds($0.outcome.done) }, period.timeline("action")),
            "count_open": count(actions.count { $0.outcome.done == nil && !period.isEnded($0.record) }, "felt status"), "count_overdue": count(actions.count(where: period.isOverdue), "felt status"),
        ]
    }

    private func stages() throws -> ReportField {
        let courses = try study.courses()
        guard study.cases.contains(where: { courses[$0.id]?.last != nil }) else { return .missing }
        var bars = CaseStages.bars(of: study.cases, courses, study.model, study.language, today: study.day) { study.title(of: $0) }
        // The caption says it.
        bars.title = ""
        let standing = study.cases.compactMap { record in courses[record.id]?.last.map { "\(study.title(of: record)): \(study.told($0)), \(study.date($0.date))" } }
        return .picture(
            ReportPicture(
                caption: words["progress-stages-caption"], svg: bars.svg(.page, study.language), alternative: standing.joined(separator: "; ") + ".",
                command: "felt timeline --what stage"))
    }

    /// What was told to others: sources of the period that say so of themselves, with `dissemination:` or `formidling:` and where in their head.
    private func dissemination(_ period: ProgressPeriod) throws -> ReportTable {
        let attributes = try study.attributes()
        let rows = try period.sources.compactMap { source -> ReportTable.Row? in
            guard let channel = attributes[source.id]?.first(where: { ["dissemination", "formidling"].contains($0.name.lowercased()) })?.value else { return nil }
            let isKept = try study.isKeptFromPartners(source.id)
            let told = try [source.title ?? source.slug.text, channel].map { isKept ? words["not-shared"] : try study.toldOrNot($0) }
            return .init(source.id.raw, [.text(told[0]), .text(told[1]), .day(source.date)])
        }
        return ReportTable(
            caption: words["progress-table-dissemination"],
            columns: [.init(words["progress-what"], width: 48), .init(words["progress-channel"], width: 32), .init(words["progress-day"], width: 18)], rows: rows,
            command: "felt list sources")
    }
}
