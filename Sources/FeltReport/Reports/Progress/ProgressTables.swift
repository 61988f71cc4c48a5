import FeltFramework
import FeltModel
import FeltPrivacy
import FeltQuery
import FeltStore

/// What the researchers did and how the cases moved, as tables.
struct ProgressTables {
    let period: ProgressPeriod
    private var study: ReportStudy { period.study }
    private var words: ReportWords { study.words }

    /// A row a case: where it stands, and how much happened in it.
    func cases(_ deviations: [CaseID: Int]) throws -> ReportTable {
        let decisions = period.outcomes(.decision).filter { period.holds($0.source.date) }
        let done = period.outcomes(.action).filter { period.holds($0.outcome.done) }
        let courses = try study.courses()
        let rows = study.cases.map { record -> ReportTable.Row in
            // Where nothing of a kind was ever registered of a case, nobody knows how much of it there was.
            let hasStages = courses[record.id]?.last != nil
            let hasMilestones = period.milestones.contains { $0.record.id == record.id }
            let roles = Set(period.outcomes.filter { $0.record?.id == record.id }.map(\.outcome.role))
            func count(_ isKnown: Bool, _ number: Int) -> ReportTable.Cell { isKnown ? .number(number) : .missing }
            let counts = [
                study.known.contains { $0.caseID == record.id } ? study.cell(study.number(of: period.sources.filter { $0.caseID == record.id })) : .missing,
                count(hasStages, period.moves.count { $0.record.id == record.id && $0.isOfStage }),
                count(hasMilestones, period.milestones.count { $0.record.id == record.id && period.holds($0.milestone.reached) }),
                count(roles.contains(.decision), decisions.count { $0.record?.id == record.id }), count(roles.contains(.action), done.count { $0.record?.id == record.id }),
                count(hasStages || hasMilestones || roles.contains(.action), deviations[record.id] ?? 0),
            ]
            let state = record.state == .active ? nil : words["progress-state-\(record.state.rawValue)"]
            let standing = [record.stage.map(study.name(ofStage:)) ?? words["progress-no-stage"], state].compactMap(\.self).joined(separator: ", ")
            let place = record.municipality.flatMap { $0 == words["not-shared"] ? nil : " (\($0))" } ?? ""
            let name = study.title(of: record) + place
            return .init(record.id.raw, [.text(name), .text(standing)] + counts)
        }
        return ReportTable(
            caption: words["progress-table-cases"],
            columns: [.init(words["progress-case"], width: 36), .init(words["progress-stage-now"], width: 32)]
                + ["sources", "moves", "reached", "decisions", "done", "deviations"].map { .init(words["progress-column-\($0)"], isNumber: true, width: 12) },
            rows: rows,
            // Beside figures that nobody knows a 0 must not be read as one of them.
            note: [words["progress-cases-zero"], rows.contains { $0.cells.contains(.missing) } ? words["progress-cases-note"] : nil, words["progress-cases-deviations"]].compactMap(\.self).joined(separator: " "), command: period.timeline())
    }

    /// A row for each kind of source of a case.
    func activities() throws -> ReportTable {
        let kinds = KindName.all
        let groups = Dictionary(grouping: period.sources) { $0.caseID }
        let order: [CaseStudy?] = study.cases.map { $0 } + [nil]
        var rows: [ReportTable.Row] = []
        for record in order {
            let byKind = Dictionary(grouping: groups[record?.id] ?? [], by: \.kind)
            for kind in byKind.keys.sorted(by: { (kinds.firstIndex(of: $0) ?? .max, $0) < (kinds.firstIndex(of: $1) ?? .max, $1) }) {
                let some = byKind[kind] ?? []
                let latest = try study.days(of: some).max()
                rows.append(.init("\(record?.id.raw ?? "") \(kind)", [
                    period.title(record), .text(KindName.label(kind, in: study.language).replacing("-", with: " ")), study.cell(study.number(of: some)),
                    latest == nil && some.contains { $0.date != nil } ? .text(words["not-shown"]) : .day(latest),
                ]))
            }
        }
        return ReportTable(
            caption: words["progress-table-activities"],
            columns: [.init(words["progress-case"]), .init(words["progress-kind"]), .init(words["column-sources"], isNumber: true), .init(words["progress-latest"], width: 18)],
            rows: rows, command: period.timeline("source"))
    }

    /// A row for each step through the stages; why, for the team only.
    func moves() -> ReportTable {
        let hasReasons = study.audience == .team
        let rows = period.moves.map { move -> ReportTable.Row in
            let cells: [ReportTable.Cell] = [period.title(move.record), .day(move.entry.date), .text(study.told(move.entry, after: move.previous))]
            return .init(move.entry.id.raw, cells + (hasReasons ? [move.entry.reason.map { .said($0) } ?? .none] : []))
        }
        return ReportTable(
            caption: words["progress-table-moves"],
            columns: [.init(words["progress-case"]), .init(words["progress-day"], width: 18), .init(words["progress-what"], width: 40)]
                + (hasReasons ? [.init(words["progress-reason"], width: 60)] : []),
            rows: rows, command: period.timeline("stage"))
    }

    /// A row for each milestone that was planned for the period, or reached in it.
    func milestones() throws -> ReportTable {
        let rows = try period.milestones.filter { period.holds($0.milestone.planned) || period.holds($0.milestone.reached) }.map { record, milestone -> ReportTable.Row in
            .init(milestone.id.raw, [
                period.title(record), try study.cell(labelOf: milestone), .day(milestone.planned),
                milestone.reached.map { .day($0) } ?? .none, .text(standing(milestone, of: record)),
                .optional(try study.owner(of: milestone)),
            ])
        }
        return ReportTable(
            caption: words["progress-table-milestones"],
            columns: [
                .init(words["progress-case"]), .init(words["progress-milestone"], width: 36), .init(words["progress-planned"], width: 18),
                .init(words["progress-reached"], width: 18), .init(words["progress-standing"], width: 22), .init(words["progress-owner"]),
            ], rows: rows, command: period.timeline("milestone"))
    }

    private func standing(_ milestone: Milestone, of record: CaseStudy) -> String {
        let standing = MilestoneStanding(milestone, today: study.day)
        switch standing {
        case .reached:
            guard milestone.planned != nil else { return words["progress-reached-plain"] }
            guard let days = standing.daysLate(milestone, today: study.day) else { return words["progress-in-time"] }
            return words("progress-reached-late", ["days": words.count(days, "days")])
        case .overdue: return period.isEnded(record) ? words["progress-not-reached"] : words["late"]
        case .planned, .open: return words["progress-ahead"]
        }
    }
}
