import FeltModel
import FeltPrivacy
import FeltRefi
import FeltStore

extension LossReport {
    /// Adds the parts of a study that a form does not carry, each with how much of it there is; parts that the study has none of are not told.
    static func of(_ parts: Set<StudyPart>, _ study: ReleasedStudy) throws -> LossReport {
        var report = LossReport()
        let counts = try PartCounts(study)
        for part in StudyPart.allCases where parts.contains(part) { report.add(part.rawValue, count: try counts.count(part), part.english, nb: part.norwegian) }
        return report
    }
}

/// How much a study has of each part, of what leaves where the part is one of sources and codings.
private struct PartCounts {
    private let study: ReleasedStudy
    private let reader: StudyReader
    private let sources: [Source]

    init(_ study: ReleasedStudy) throws {
        self.study = study
        reader = study.reader
        sources = try study.sources()
    }

    func count(_ part: StudyPart) throws -> Int {
        switch part {
        case .notice: try reader.study().notice == nil ? 0 : 1
        case .studyFields: try reader.study().framework == nil ? 1 : 2
        case .researcherFields: try reader.researchers().count { $0.name != nil || $0.institution != nil }
        case .caseFields:
            try reader.cases().count { record in
                !record.title.isEmpty || [record.municipality, record.ioaKind, record.procedure, record.stage].contains { $0 != nil }
            }
        case .caseAttributes: try reader.caseAttributes().values.reduce(0) { $0 + $1.count }
        case .codeFields: try reader.codes().codes.count { ![$0.definition, $0.include, $0.exclude, $0.indicator].allSatisfy(\.isEmpty) }
        case .codeGrounds: try reader.codes().codes.count { $0.grounding != nil }
        case .unusedCodes: try unused(codes: true)
        case .facetLabels: try reader.facets().facets.count { !$0.label.isEmpty || $0.values.contains { !$0.label.isEmpty } }
        case .facetRules: try reader.facets().facets.count { !$0.rule.isEmpty || !$0.note.isEmpty }
        case .uncodedSources: try unused(codes: false)
        case .sourceFields: try heads()
        case .attributes:
            try reader.ownAttributesBySource().reduce(0) { sum, entry in sum + (study.gate.releases(entry.key) ? entry.value.count : 0) }
        case .texts, .passages: sources.count
        case .passageLayers: try passages { $0.layer != nil }
        case .passageQuestions: try passages { $0.question != nil }
        case .memos: try study.memos(on: study.codings()).count { $0.coding == nil }
        case .register: try reader.participants().count + reader.organisations().count
        case .organisations: try reader.organisations().count
        case .attendance: try reader.sourceParticipants().reduce(0) { sum, entry in sum + (study.gate.releases(entry.key) ? entry.value.count : 0) }
        case .statusHistory: try formerStatuses()
        case .course: try reader.stageHistories().values.joined().count + reader.milestones().values.joined().count + reader.cycles().values.joined().count
        case .formerProblems: try reader.formulations().values.reduce(0) { $0 + $1.count - 1 }
        case .outcomes: try reader.outcomes().count
        case .chart: try reader.summaries().count + reader.ratings().count
        case .savedQueries: try reader.savedQueries().count
        case .attachments: try reader.attachments().count
        case .settled: try reader.settlements().count
        case .originals: sources.count { $0.converter != nil }
        case .formerTexts: try reader.rows(of: "revision").count
        case .unanchored: try reader.unanchoredCodings().count
        case .keptParts: try reader.foreignMatter().count + reader.keptFiles().count
        case .settings: try reader.settings().count
        case .exports: try reader.exportRecords().count
        case .journal: try reader.counts().first { $0.name == "entries" }?.count ?? 0
        }
    }

    /// The codes or the sources that no coding that leaves is of.
    private func unused(codes: Bool) throws -> Int {
        let codings = try study.codings()
        if !codes { return sources.count - Set(codings.map(\.source)).count }
        let used = Set(codings.map(\.code))
        return try reader.codes().codes.count { !used.contains($0.id) }
    }

    /// The passages that leave, or of which some words do, of which something is so.
    private func passages(_ isSo: (Passage) -> Bool) throws -> Int {
        try sources.reduce(0) { sum, source in
            let released = study.gate.text(of: source.id)
            return try sum + reader.passages(of: source.id).count { isSo($0) && released.range($0.range) != nil }
        }
    }

    private func heads() throws -> Int {
        let notes = try reader.noteRecords()
        return sources.count { $0.title != nil || $0.fileName != nil || notes[$0.id] != nil }
    }

    /// The statuses of those who leave that are not the present one.
    private func formerStatuses() throws -> Int {
        let gone = try study.hiddenNames()
        let shown = Set(try reader.participants().filter { !gone.contains($0.pseudonym.text) }.map(\.id.raw))
        let all = try reader.rows(of: "participantStatus").filter { row in
            if case .thing(_, let id)? = row.fields["participantId"] { shown.contains(id) } else { false }
        }
        let people = Set(all.compactMap { $0.fields["participantId"] })
        return all.count - people.count
    }
}
