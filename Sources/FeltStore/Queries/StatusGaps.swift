import FeltModel

/// Finds what is missing or overdue in what the status has read. Pure: the same input gives the same gaps.
struct StatusGaps {
    let today: String
    /// The place of each case that is looked at.
    let order: [CaseID: Int]
    /// Cases that are closed or cancelled: nothing of theirs is overdue any more.
    let ended: Set<CaseID>
    let sources: [SourceLine]
    let actions: [ActionLine]

    private typealias Gap = StudyStatus.Gap

    /// By kind, case and name; what is latest first among those that are late.
    func sorted(_ gaps: [StudyStatus.Gap]) -> [StudyStatus.Gap] {
        let kinds = Dictionary(uniqueKeysWithValues: Gap.Kind.allCases.enumerated().map { ($1, $0) })
        func key(_ gap: Gap) -> (Int, Int, Int, String) {
            (kinds[gap.kind] ?? 0, -(gap.days ?? 0), gap.caseID.flatMap { order[$0] } ?? Int.max, gap.name)
        }
        return gaps.sorted { key($0) < key($1) }
    }

    /// What sources lack.
    ///
    /// - Parameters:
    ///   - presence: who takes part in each source.
    ///   - named: what contact summaries say they belong to.
    func ofSources(presence: [SourceID: Set<ParticipantID>], named: [SourceID: [String]]) -> [StudyStatus.Gap] {
        var gaps: [Gap] = []
        let summaries = Dictionary(grouping: sources.filter { $0.kind == "contact-summary" }, by: \.caseID)
        for source in sources {
            func add(_ kind: Gap.Kind, days: Int? = nil) { gaps.append(Gap(kind: kind, caseID: source.caseID, name: source.slug, days: days)) }
            if source.caseID == nil { add(.caseMissing) }
            if source.date == nil { add(.dateMissing) }
            if !source.isCoded { add(.uncoded) }
            if source.kind == "interview", !hasSummary(source, summaries[source.caseID] ?? [], presence, named) { add(.summaryMissing) }
            guard StudyStatus.noteKinds.contains(source.kind) else { continue }
            if source.protocolVersion == nil { add(.protocolMissing) }
            if source.classification == nil { add(.classificationMissing) }
            guard let seen = source.observed ?? source.date else { continue }
            if source.status == "jotting" {
                if let days = Self.days(seen, today), days > StudyStatus.writingDays { add(.jottingLeft, days: days) }
            } else if let written = source.written, let days = Self.days(seen, written), days > StudyStatus.writingDays {
                add(.writtenLate, days: days)
            }
        }
        for action in actions {
            guard let due = action.due, due < today else { continue }
            gaps.append(Gap(kind: .actionOverdue, caseID: action.caseID, name: action.source, days: Timestamp.days(from: due, to: today)))
        }
        return gaps
    }

    /// The days between two times, with or without an hour.
    private static func days(_ first: String, _ last: String) -> Int? { Timestamp.days(from: String(first.prefix(10)), to: String(last.prefix(10))) }

    /// Whether one of the contact summaries of the same case belongs to an interview: it names it, is of its day, or is about one of the same
    /// people within two weeks.
    private func hasSummary(_ interview: SourceLine, _ summaries: [SourceLine], _ presence: [SourceID: Set<ParticipantID>], _ named: [SourceID: [String]]) -> Bool {
        summaries.contains { summary in
            // One that names its interview is of that alone.
            if let names = named[summary.id], !names.isEmpty { return names.contains { Self.names($0).contains(interview.slug) } }
            guard let date = interview.date, let other = summary.date else { return false }
            if date == other { return true }
            guard let days = Timestamp.days(from: date, to: other), abs(days) <= StudyStatus.summaryDays else { return false }
            return !(presence[interview.id] ?? []).isDisjoint(with: presence[summary.id] ?? [])
        }
    }

    /// The names in a list as it stands in a head, without folders and endings of files.
    private static func names(_ text: String) -> Set<String> {
        Set(
            text.split { $0 == ";" || $0 == "," || $0.isWhitespace }.compactMap { word in
                let name = word.split(separator: "/").last ?? word
                return name.hasSuffix(".md") ? String(name.dropLast(3)) : String(name)
            })
    }

    /// Milestones whose day has passed.
    func ofMilestones(_ all: [CaseID: [Milestone]]) -> [StudyStatus.Gap] {
        all.flatMap { id, milestones -> [Gap] in
            guard order[id] != nil, !ended.contains(id) else { return [] }
            return milestones.compactMap { milestone in
                guard milestone.reached == nil, let planned = milestone.planned, planned < today else { return nil }
                return Gap(kind: .milestoneOverdue, caseID: id, name: milestone.slug.text, days: Timestamp.days(from: planned, to: today))
            }
        }
    }

    /// Participants whose entry in the register lacks something, and those who have withdrawn but still stand in notes.
    func ofParticipants(
        _ all: [Participant], _ histories: [ParticipantID: [ParticipantStatus]], present: Set<ParticipantID>, among wanted: Set<ParticipantID>?
    ) -> [StudyStatus.Gap] {
        all.compactMap { person in
            guard wanted?.contains(person.id) ?? true else { return nil }
            let status = histories[person.id]?.standing ?? .active
            if status == .withdrawn || status == .declined {
                return present.contains(person.id) ? Gap(kind: .withdrawnPresent, caseID: nil, name: person.pseudonym.text, days: nil) : nil
            }
            let isComplete = person.legalBasis != nil && person.letterVersion != nil && person.informedOn != nil
            // Whoever is only invited has not been informed yet, unless they are in a note already.
            guard !isComplete, status == .active || present.contains(person.id) else { return nil }
            return Gap(kind: .participantIncomplete, caseID: nil, name: person.pseudonym.text, days: nil)
        }
    }
}
