import FeltModel
import FeltPrivacy
import FeltStore

// Cases and their course, people under pseudonyms, the chart, and what was asked and taken out.

extension StudyTables {
    func researchers() -> StudyTable {
        let names = names
        return StudyTable("researchers", [.init("researcher", width: 11), .init("name", width: 28), .init("institution", width: 28)]) { body in
            for person in try names.study.reader.researchers() { try body([.text(person.slug.text), .optional(person.name), .optional(person.institution)]) }
        }
    }

    func cases() throws -> StudyTable {
        let columns: [StudyTable.Column] = [
            .init("case", width: 20), .init("title_nb", width: 40), .init("title_en", width: 40), .init("municipality", width: 18), .init("kind", width: 18),
            .init("procedure", width: 24), .init("stage", width: 7), .init("state", width: 10), .init("sources", width: 9), .init("codings", width: 9),
        ]
        let histories = try names.study.reader.stageHistories()
        let caseOfSource = Dictionary(uniqueKeysWithValues: names.sources.map { ($0.id, $0.caseID) })
        let codings = Dictionary(grouping: names.codings) { caseOfSource[$0.source] ?? nil }
        let rows = try names.study.reader.cases().map { record -> [StudyTable.Cell] in
            let now = histories[record.id]?.last
            return [
                .text(record.slug.text), .optional(record.title.nb), .optional(record.title.en), .optional(record.municipality), .optional(record.ioaKind),
                .optional(record.procedure), .optional(now?.stage ?? record.stage), .text((now?.state ?? record.state).rawValue),
                .number(names.sources.count { $0.caseID == record.id }), .number(codings[record.id]?.count ?? 0),
            ]
        }
        return StudyTable("cases", columns, rows: rows)
    }

    func organisations() -> StudyTable {
        let names = names
        return StudyTable("organisations", [.init("organisation", width: 20), .init("name", width: 30), .init("kind")]) { body in
            for record in try names.study.reader.organisations() { try body([.text(record.slug.text), .optional(record.name), .text(record.kind.rawValue)]) }
        }
    }

    /// Who takes part, under pseudonyms; whoever has withdrawn or declined is in it only where they are taken along.
    func register() throws -> StudyTable {
        let columns: [StudyTable.Column] = [
            .init("participant", width: 12), .init("actor", width: 18), .init("organisation", width: 20), .init("unit", width: 20), .init("cases", width: 24),
            .init("status"), .init("status_date", width: 11), .init("legal_basis", width: 16), .init("letter", width: 10), .init("informed_on", width: 11),
            .init("informed_how", width: 14), .init("recording", width: 10), .init("quoting", width: 10), .init("archiving", width: 10), .init("contact", width: 10),
        ]
        let reader = names.study.reader
        let organisations = Dictionary(uniqueKeysWithValues: try reader.organisations().map { ($0.id, $0.slug.text) })
        let cases = try reader.participantCases()
        let histories = try reader.participantHistories()
        let rows = try shownParticipants().map { person -> [StudyTable.Cell] in
            let standing = histories[person.id]?.standingEntry
            let own = (cases[person.id] ?? []).compactMap { names.caseName($0) }
            return [
                .text(person.pseudonym.text), .optional(person.actor), .optional(person.organisation.flatMap { organisations[$0] }), .optional(person.unit),
                own.isEmpty ? .none : .list(own), .optional(standing?.status.rawValue), .optional(standing?.date), .optional(person.legalBasis?.rawValue),
                .optional(person.letterVersion), .optional(person.informedOn), .optional(person.informedHow),
            ] + Participant.Scope.allCases.map { .optional(person.scopes[$0]) }
        }
        return StudyTable("register", columns, rows: rows)
    }

    private func shownParticipants() throws -> [Participant] {
        let histories = try names.study.reader.participantHistories()
        let all = try names.study.reader.participants()
        guard !names.study.gate.included.contains(.withdrawn) else { return all }
        return all.filter { ![.withdrawn, .declined].contains(histories[$0.id]?.standing) }
    }

    /// Who took part in which source.
    func attendance() throws -> StudyTable {
        let shown = Dictionary(uniqueKeysWithValues: try shownParticipants().map { ($0.id, $0.pseudonym.text) })
        let present = try names.study.reader.sourceParticipants()
        let rows = names.sources.flatMap { source in
            (present[source.id] ?? []).compactMap { shown[$0] }.map { pseudonym -> [StudyTable.Cell] in [.text(source.slug.text), .text(pseudonym)] }
        }
        return StudyTable("attendance", [.init("source", width: 24), .init("participant", width: 12)], rows: rows)
    }

    func stages() throws -> StudyTable {
        let columns: [StudyTable.Column] = [
            .init("case", width: 20), .init("stage", width: 7), .init("state", width: 10), .init("date", width: 11), .init("reason", width: 40), .init("source", width: 24),
            .init("researcher", width: 11),
        ]
        return StudyTable("stages", columns, rows: try byCase(names.study.stageHistories()) { (entry: StageEntry) in
            [
                .optional(entry.stage), .text(entry.state.rawValue), .text(entry.date), .optional(entry.reason), .optional(self.names.source(entry.evidence)),
                .optional(self.names.researcher(entry.researcher)),
            ]
        })
    }

    func milestones() throws -> StudyTable {
        let columns: [StudyTable.Column] = [
            .init("case", width: 20), .init("milestone", width: 20), .init("stage", width: 7), .init("label", width: 36), .init("planned", width: 11),
            .init("reached", width: 11), .init("owner", width: 20),
        ]
        return StudyTable("milestones", columns, rows: try byCase(names.study.reader.milestones()) { (milestone: Milestone) in
            [
                .text(milestone.slug.text), .optional(milestone.stage), .optional(milestone.label), .optional(milestone.planned), .optional(milestone.reached),
                .optional(milestone.owner),
            ]
        })
    }

    /// A row a cycle, with its problem as it was last put.
    func cycles() throws -> StudyTable {
        let columns: [StudyTable.Column] = [
            .init("case", width: 20), .init("cycle", width: 6), .init("arena", width: 24), .init("started", width: 11), .init("ended", width: 11), .init("problem", width: 40),
            .init("problem_version", width: 8), .init("plan", width: 40), .init("action", width: 40), .init("observation", width: 40), .init("insider_reflection", width: 40),
            .init("outsider_reflection", width: 40), .init("learning", width: 40),
        ]
        let problems = try names.study.formulations()
        return StudyTable("cycles", columns, rows: try byCase(names.study.cycles()) { (cycle: Cycle) in
            let problem = problems[cycle.id]?.last
            return [
                .number(cycle.number), .optional(cycle.arena), .optional(cycle.started), .optional(cycle.ended), .optional(problem?.text), .optional(problem?.version),
                .optional(cycle.plan), .optional(cycle.action), .optional(cycle.observation), .optional(cycle.insiderReflection), .optional(cycle.outsiderReflection),
                .optional(cycle.learning),
            ]
        })
    }

    private func byCase<Thing>(_ things: [CaseID: [Thing]], _ cells: (Thing) -> [StudyTable.Cell]) throws -> [[StudyTable.Cell]] {
        try names.study.reader.cases().flatMap { record in (things[record.id] ?? []).map { [.text(record.slug.text)] + cells($0) } }
    }

    func summaries() throws -> StudyTable {
        let columns: [StudyTable.Column] = [
            .init("case", width: 20), .init("code", width: 28), .init("summary", width: 60), .init("researcher", width: 11), .init("codings", width: 9), .init("written_at", width: 21),
        ]
        let rows = try names.study.summaries().map { summary -> [StudyTable.Cell] in
            [
                .optional(names.caseName(summary.cell.caseID)), .optional(names.path(summary.cell.code)), .optional(summary.text),
                .optional(names.researcher(summary.researcher)), .number(summary.evidence.items.count), .text(summary.writtenAt),
            ]
        }
        return StudyTable("summaries", columns, rows: rows)
    }

    func ratings() throws -> StudyTable {
        let columns: [StudyTable.Column] = [
            .init("case", width: 20), .init("code", width: 28), .init("rating", width: 8), .init("researcher", width: 11), .init("consensus", width: 10),
            .init("because", width: 50), .init("codings", width: 9), .init("written_at", width: 21),
        ]
        let rows = try names.study.ratings().map { rating -> [StudyTable.Cell] in
            [
                .optional(names.caseName(rating.cell.caseID)), .optional(names.path(rating.cell.code)), .text(rating.value.rawValue),
                .optional(names.researcher(rating.researcher)), .flag(rating.isConsensus), .optional(rating.rationale), .number(rating.evidence.items.count),
                .text(rating.writtenAt),
            ]
        }
        return StudyTable("ratings", columns, rows: rows)
    }

    func savedQueries() throws -> StudyTable {
        let columns: [StudyTable.Column] = [.init("query"), .init("expression", width: 50), .init("within", width: 10), .init("note", width: 40), .init("researcher", width: 11)]
        let rows = try names.study.savedQueries().map { query -> [StudyTable.Cell] in
            [.text(query.slug.text), .optional(query.expression), .optional(query.within), .optional(query.note), .optional(names.researcher(query.researcher))]
        }
        return StudyTable("queries", columns, rows: rows)
    }

    func exports() throws -> StudyTable {
        let columns: [StudyTable.Column] = [
            .init("exported_at", width: 21), .init("researcher", width: 11), .init("form"), .init("program"), .init("included", width: 24), .init("sources", width: 9),
            .init("codings", width: 9),
        ]
        let rows = try names.study.reader.exportRecords().map { record -> [StudyTable.Cell] in
            [
                .text(record.createdAt), .optional(names.researcher(record.researcher)), .text(record.form), .optional(record.program),
                record.included.isEmpty ? .none : .list(record.included), .number(record.sources), .number(record.codings),
            ]
        }
        return StudyTable("exports", columns, rows: rows)
    }
}
