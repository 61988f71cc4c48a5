public import FeltModel
import GRDB

extension StudyReader {
    /// What the study holds and lacks on a day.
    ///
    /// Cost: one pass over sources and notes, with one look into the index of codings for each source; no texts are read.
    ///
    /// - Parameters:
    ///   - today: the day, `2026-03-01`, against which days count as overdue.
    ///   - caseID: the only case to look at; nil for all.
    public func status(today: String, only caseID: CaseID? = nil) throws -> StudyStatus {
        let cases = try cases().filter { caseID == nil || $0.id == caseID }
        let order = Dictionary(uniqueKeysWithValues: cases.enumerated().map { ($1.id, $0) })
        var lines = cases.map { StudyStatus.Line($0) }
        var loose = StudyStatus.Line(nil)
        let courses = try stageHistories().mapValues(CaseCourse.init)
        for (id, course) in courses { if let place = order[id] { lines[place].since = course.since } }
        let sources = try sourceLines(only: caseID)
        for source in sources {
            if let place = source.caseID.flatMap({ order[$0] }) { lines[place].add(source) } else { loose.add(source) }
        }
        let people = try participantsByCase()
        for (id, place) in order { lines[place].participants = people[id]?.count ?? 0 }
        let ended = Set(cases.filter(\.hasEnded).map(\.id))
        let actions = try actionLines(only: caseID).filter { action in
            guard let id = action.caseID, let place = order[id] else { return true }
            return !cases[place].leavesUndone(agreedOn: action.date, courses[id])
        }
        for action in actions {
            if let place = action.caseID.flatMap({ order[$0] }) { lines[place].actions += 1 } else { loose.actions += 1 }
        }
        let gaps = StatusGaps(today: today, order: order, ended: ended, sources: sources, actions: actions)
        let found = try gaps.ofSources(presence: sourcePresence(), named: summaryTargets()) + gaps.ofMilestones(milestones())
            + gaps.ofParticipants(participants(), participantHistories(), present: presentParticipants(only: caseID), among: caseID.map { people[$0] ?? [] })
            + unanchoredGaps(only: caseID) + attachmentGaps(today: today, only: caseID)
        if !loose.kinds.isEmpty { lines.append(loose) }
        return StudyStatus(lines: lines, gaps: gaps.sorted(found))
    }

    /// Every source with what its note says of itself, by slug.
    private func sourceLines(only caseID: CaseID?) throws -> [SourceLine] {
        let sql = """
            SELECT source.id, source.slug, source.kind, source.caseId, source.date, note.protocolVersion, note.classification, note.status, note.observed,
              note.written, EXISTS (SELECT 1 FROM coding WHERE coding.sourceId = source.id AND coding.textId IS source.revisedTextId)
            FROM source LEFT JOIN note ON note.sourceId = source.id \(caseID == nil ? "" : "WHERE source.caseId = ?") ORDER BY source.slug, source.id
            """
        return try Row.fetchAll(database, sql: sql, arguments: Self.arguments(caseID)).map { row in
            let (inCase, coded): (String?, Bool) = (row[3], row[10])
            return SourceLine(
                id: SourceID(row[0]), slug: row[1], kind: row[2], caseID: inCase.map { CaseID($0) }, date: row[4], protocolVersion: row[5],
                classification: row[6], status: row[7], observed: row[8], written: row[9], isCoded: coded)
        }
    }

    /// Who takes part in each case: by the register, or in one of its sources.
    private func participantsByCase() throws -> [CaseID: Set<ParticipantID>] {
        let sql = """
            SELECT caseId, participantId FROM participantCase
            UNION SELECT source.caseId, participantId FROM sourceParticipant JOIN source ON source.id = sourceId WHERE source.caseId IS NOT NULL
            """
        var result: [CaseID: Set<ParticipantID>] = [:]
        for row in try Row.fetchAll(database, sql: sql) { result[CaseID(row[0]), default: []].insert(ParticipantID(row[1])) }
        return result
    }

    /// The sources in which each participant takes part, with the case.
    private func presentParticipants(only caseID: CaseID?) throws -> Set<ParticipantID> {
        let sql = "SELECT DISTINCT participantId FROM sourceParticipant\(caseID == nil ? "" : " JOIN source ON source.id = sourceId WHERE source.caseId = ?")"
        return Set(try String.fetchAll(database, sql: sql, arguments: Self.arguments(caseID)).map { ParticipantID($0) })
    }

    private func sourcePresence() throws -> [SourceID: Set<ParticipantID>] {
        let rows = try Row.fetchAll(database, sql: "SELECT sourceId, participantId FROM sourceParticipant")
        return Dictionary(grouping: rows, by: { SourceID($0[0]) }).mapValues { Set($0.map { ParticipantID($0[1]) }) }
    }

    /// What contact summaries and other notes say they belong to, as it was written.
    private func summaryTargets() throws -> [SourceID: [String]] {
        let sql = """
            SELECT sourceId, value FROM source CROSS JOIN attribute ON attribute.sourceId = source.id
            WHERE source.kind = 'contact-summary' AND name IN ('source-note', 'source_note', 'links') AND value IS NOT NULL
            """
        return Dictionary(grouping: try Row.fetchAll(database, sql: sql), by: { SourceID($0[0]) }).mapValues { $0.map { $0[1] } }
    }

    private func actionLines(only caseID: CaseID?) throws -> [ActionLine] {
        let sql = """
            SELECT source.slug, source.caseId, due, source.date FROM outcome JOIN source ON source.id = sourceId AND source.textId = outcome.textId
            WHERE role = 'action' AND done IS NULL\(caseID == nil ? "" : " AND source.caseId = ?") ORDER BY source.slug, startByte, outcome.id
            """
        return try Row.fetchAll(database, sql: sql, arguments: Self.arguments(caseID)).map { row in
            let inCase: String? = row[1]
            return ActionLine(source: row[0], caseID: inCase.map { CaseID($0) }, due: row[2], date: row[3])
        }
    }

    private func unanchoredGaps(only caseID: CaseID?) throws -> [StudyStatus.Gap] {
        let sql = """
            SELECT coding.id, source.caseId FROM coding JOIN source ON source.id = coding.sourceId
            WHERE coding.id IN (\(Self.unanchoredIDs))\(caseID == nil ? "" : " AND source.caseId = ?")
            """
        return try Row.fetchAll(database, sql: sql, arguments: Self.arguments(caseID)).map { row in
            let inCase: String? = row[1]
            return .init(kind: .codingUnanchored, caseID: inCase.map { CaseID($0) }, name: row[0], days: nil)
        }
    }

    private func attachmentGaps(today: String, only caseID: CaseID?) throws -> [StudyStatus.Gap] {
        let sql = """
            SELECT source.slug, source.caseId, MIN(deleteBy) FROM attachment JOIN source ON source.id = sourceId
            WHERE deleteBy < ?\(caseID == nil ? "" : " AND source.caseId = ?") GROUP BY source.id
            """
        return try Row.fetchAll(database, sql: sql, arguments: [today] + Self.arguments(caseID)).map { row in
            let inCase: String? = row[1]
            return .init(kind: .attachmentKept, caseID: inCase.map { CaseID($0) }, name: row[0], days: Timestamp.days(from: row[2], to: today))
        }
    }

    private static func arguments(_ caseID: CaseID?) -> StatementArguments { caseID.map { [$0.raw] } ?? [] }
}

/// A source as the status looks at it.
struct SourceLine {
    let id: SourceID
    let slug: String
    let kind: String
    let caseID: CaseID?
    let date: String?
    let protocolVersion: String?
    let classification: String?
    let status: String?
    let observed: String?
    let written: String?
    let isCoded: Bool
}

/// An action of a meeting as the status looks at it.
struct ActionLine {
    let source: String
    let caseID: CaseID?
    let due: String?
    /// The day of the source, on which it was agreed on.
    let date: String?
}

extension StudyStatus.Line {
    mutating func add(_ source: SourceLine) {
        kinds[source.kind, default: 0] += 1
        if let date = source.date { latestOfKind[source.kind] = max(latestOfKind[source.kind] ?? "", date) }
        if !source.isCoded { uncoded += 1 }
    }
}
