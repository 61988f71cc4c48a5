import FeltModel
import FeltPlots
import FeltPrivacy
import FeltQuery
import FeltStore

/// What happened in all cases in a period, for those who lead the project and those who pay for it. What belongs in it: `docs/reports.md`.
struct ProgressReport {
    /// What its template may call for.
    static let names: Set<String> = PopularText.names.union([
        "period", "now", "case_states", "count_cases", "count_sources", "count_undated", "count_moves", "count_stages", "count_reached", "count_late", "count_decisions",
        "count_outputs", "count_done", "count_open", "count_overdue", "cases", "stages", "activities", "moves", "milestones", "decisions", "actions", "outputs",
        "deviations", "next",
        "dissemination",
    ])

    private let study: ReportStudy
    /// The first and the last day of the period.
    private let from, to: String
    private var words: ReportWords { study.words }

    init(_ study: ReportStudy, _ bounds: (from: String, to: String)) {
        self.study = study
        (from, to) = bounds
    }

    /// All that the template may call for. Throws what reading the study throws.
    func fields() throws -> ReportFields {
        let period = try ProgressPeriod(study, from: from, to: to)
        let tables = ProgressTables(period: period)
        let meetings = ProgressMeetings(period: period)
        let deviations = try ProgressDeviations(period)
        var fields: ReportFields = [
            "title": .text(words("progress-title", ["from": study.date(from), "to": study.date(to)])),
            "period": .text(words("progress-period", ["day": study.date(study.day)]) + (to > study.day ? " " + words("progress-unfinished", ["day": study.date(study.day)]) : "")), "now": .text(words("progress-now", ["day": study.date(study.day)])), "stages": try stages(),
            "cases": .table(try tables.cases(deviations.counts)), "activities": .table(try tables.activities()), "moves": .table(tables.moves()),
            "milestones": .table(try tables.milestones()), "decisions": .table(try meetings.decisions()), "actions": .table(try meetings.actions()),
            "outputs": .table(try meetings.outputs()), "deviations": .table(deviations.table), "next": .table(try ProgressDeviations.next(period)),
            "dissemination": .table(try dissemination(period)),
        ]
        fields.merge(try counts(period)) { $1 }
        // Where the figure is 0, so is the table: not that nobody knows.
        let courses = try study.courses()
        let known: [(String, Bool)] = [
            ("moves", courses.values.contains { $0.last != nil }), ("milestones", !period.milestones.isEmpty), ("decisions", !period.outcomes(.decision).isEmpty),
            ("actions", !period.outcomes(.action).isEmpty), ("outputs", !period.outcomes(.output).isEmpty), ("activities", !study.known.isEmpty),
            ("deviations", courses.values.contains { $0.last != nil } || !period.milestones.isEmpty || !period.outcomes(.action).isEmpty),
        ]
        for (name, isKnown) in known where isKnown {
            guard case .table(var table)? = fields[name] else { continue }
            table.none = words["progress-none"]
            fields[name] = .table(table)
        }
        fields.merge(try PopularText(period).fields()) { $1 }
        let people = "\(study.peopleCount) --from \(from) --to \(to)"
        fields.merge(try ReportFoot.fields(study, sources: period.sources, command: period.timeline("source"), counting: people)) { $1 }
        return fields
    }

    /// The figures of the period, each with the command that lists what it counts.
    private func counts(_ period: ProgressPeriod) throws -> ReportFields {
        let actions = period.outcomes(.action)
        // Where nothing of a kind was ever registered there is nothing to count, which is not none.
        func count(_ isKnown: Bool, _ number: Int, _ command: String) -> ReportField { isKnown ? .traced(words.number(number), command: command) : .missing }
        func isKnown(_ role: PassageRole) -> Bool { !period.outcomes(role).isEmpty }
        func within(_ role: PassageRole) -> ReportField {
            count(isKnown(role), period.outcomes(role).count { period.holds($0.source.date) }, period.timeline(role.rawValue))
        }
        let hasStages = try study.courses().values.contains { $0.last != nil }
        let (hasSources, hasMilestones) = (!study.known.isEmpty, !period.milestones.isEmpty)
        return [
            "count_cases": study.cases.isEmpty ? .missing : .traced(words.number(study.cases.count), command: study.caseList),
            "case_states": .optional(states.joined(separator: ", ")),
            "count_sources": hasSources ? .traced(study.told(study.number(of: period.sources)), command: period.timeline("source")) : .missing,
            "count_undated": hasSources ? .traced(study.told(period.undated), command: "felt timeline \(study.countedOnly) --what source") : .missing,
            "count_moves": count(hasStages, period.moves.count, period.timeline("stage")),
            "count_stages": count(hasStages, period.moves.count(where: \.isOfStage), period.timeline("stage")),
            "count_reached": count(hasMilestones, period.milestones.count { period.holds($0.milestone.reached) }, period.timeline("milestone")),
            "count_late": count(
                hasMilestones, period.milestones.count { period.isOverdue($0.milestone, of: $0.record) },
                "felt milestone list --overdue" + study.forPartners),
            "count_decisions": within(.decision), "count_outputs": within(.output),
            "count_done": count(isKnown(.action), actions.count { period.holds($0.outcome.done) }, period.timeline("action")),
            "count_open": count(isKnown(.action), actions.count(where: period.isOpen), "felt action list \(study.countedOnly)"),
            "count_overdue": count(isKnown(.action), actions.count(where: period.isOverdue), "felt action list \(study.countedOnly) --overdue"),
        ]
    }

    /// How many cases go on, have not come to any stage, are paused and so on: `3 pågår, 1 satt på vent`.
    private var states: [String] {
        let isUnstaged = { (record: CaseStudy) in record.state == .active && record.stage == nil }
        let groups = CaseState.allCases.map { state in
            ("progress-cases-\(state.rawValue)", study.cases.count { $0.state == state && !isUnstaged($0) })
        }
        let all = groups.prefix(1) + [("progress-cases-unstaged", study.cases.count(where: isUnstaged))] + groups.dropFirst()
        return all.compactMap { key, number in number > 0 ? words.count(number, key) : nil }
    }

    private func stages() throws -> ReportField {
        let courses = try study.courses()
        guard study.cases.contains(where: { courses[$0.id]?.last != nil }) else { return .missing }
        var bars = CaseStages.bars(of: study.cases, courses, study.model, study.language, today: study.day) { study.title(of: $0) }
        // The caption says it.
        bars.title = ""
        let standing = study.cases.compactMap { record -> String? in
            guard let entries = courses[record.id]?.entries, let last = entries.last else { return nil }
            return "\(study.title(of: record)): \(study.told(last, after: entries.dropLast().last)), \(study.date(last.date))"
        }
        // Also what only the picture shows, and of each case by itself: another name may give it another place among them.
        let ways = study.cases.map { "\(study.title(of: $0)): \(study.way(CaseStages.bars(courses[$0.id] ?? CaseCourse([]), study.model, study.language)))" }
        return .picture(
            ReportPicture(
                caption: words["progress-stages-caption"], svg: bars.svg(.page, study.language), alternative: standing.joined(separator: "; ") + ".",
                command: "felt timeline --what stage" + study.forPartners, shown: Set(ways)))
    }

    /// What was told to others: sources of the period that say so of themselves, with `dissemination:` or `formidling:` and where in their head. For
    /// partners what somebody told in confidence is not among them.
    private func dissemination(_ period: ProgressPeriod) throws -> ReportTable {
        var attributes = try study.attributes()
        // Of what stays since somebody has withdrawn it is told that it was, and when.
        let held = period.sources.filter { !study.released.gate.releases($0.id) }
        if !held.isEmpty { attributes.merge(try study.reader.attributesBySource().filter { one in held.contains { $0.id == one.key } }) { own, _ in own } }
        let rows = try period.sources.compactMap { source -> ReportTable.Row? in
            guard study.audience == .team || study.isOfSharedKind(source) else { return nil }
            guard let channel = attributes[source.id]?.first(where: { ["dissemination", "formidling"].contains($0.name.lowercased()) })?.value else { return nil }
            let isKept = try study.isKeptFromPartners(source.id) || !study.released.gate.releases(source.id)
            let told = [study.title(of: source), channel].map { isKept || !study.headStands($0, of: source) ? words["not-shared"] : study.shown($0) }
            return .init(source.id.raw, [.text(told[0]), .text(told[1]), .day(source.date)])
        }
        return ReportTable(
            caption: words["progress-table-dissemination"],
            columns: [.init(words["progress-what"], width: 48), .init(words["progress-channel"], width: 32), .init(words["progress-day"], width: 18)],
            rows: rows, command: study.audience == .team ? "felt list sources" : study.sourceList)
    }
}
