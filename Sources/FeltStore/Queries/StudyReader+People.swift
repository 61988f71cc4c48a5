public import FeltModel
import GRDB

extension StudyReader {
    /// All organisations by slug.
    public func organisations() throws -> [Organisation] {
        try Row.fetchAll(database, sql: "SELECT id, slug, name, kind, createdAt FROM organisation ORDER BY slug, id").compactMap { row in
            Slug(row[1]).map {
                Organisation(id: OrganisationID(row[0]), slug: $0, name: row[2], kind: Organisation.Kind(rawValue: row[3]) ?? .other, createdAt: row[4])
            }
        }
    }

    /// All participants by pseudonym.
    public func participants() throws -> [Participant] {
        let sql = """
            SELECT id, pseudonym, createdAt, actor, organisationId, unit, legalBasis, letterVersion, informedOn, informedHow, recording, quoting,
              archiving, contact FROM participant ORDER BY pseudonym COLLATE NOCASE, id
            """
        return try Row.fetchAll(database, sql: sql).compactMap { row in
            guard let pseudonym = Pseudonym(row[1]) else { return nil }
            var record = Participant(id: ParticipantID(row[0]), pseudonym: pseudonym, createdAt: row[2])
            record.actor = row[3]
            let organisation: String? = row[4]
            record.organisation = organisation.map { OrganisationID($0) }
            record.unit = row[5]
            let basis: String? = row[6]
            record.legalBasis = basis.flatMap(Participant.LegalBasis.init(rawValue:))
            record.letterVersion = row[7]
            record.informedOn = row[8]
            record.informedHow = row[9]
            for (place, scope) in [Participant.Scope.recording, .quoting, .archiving, .contact].enumerated() {
                let value: String? = row[10 + place]
                if let value { record.scopes[scope] = value == "yes" }
            }
            return record
        }
    }

    /// The history of every participant, each from the earliest on; the last is where the participant stands.
    public func participantHistories() throws -> [ParticipantID: [ParticipantStatus]] {
        let sql = "SELECT participantId, status, date, reason, createdAt FROM participantStatus ORDER BY participantId, date, createdAt, id"
        let rows = try Row.fetchAll(database, sql: sql).map { row in
            ParticipantStatus(
                participant: ParticipantID(row[0]), status: ParticipantStatus.Status(rawValue: row[1]) ?? .invited, date: row[2], reason: row[3], createdAt: row[4])
        }
        return Dictionary(grouping: rows, by: \.participant)
    }

    /// The cases of every participant, by slug.
    public func participantCases() throws -> [ParticipantID: [CaseID]] {
        let sql = """
            SELECT DISTINCT participantId, caseStudy.id, caseStudy.slug FROM participantCase JOIN caseStudy ON caseStudy.id = caseId
            ORDER BY participantId, caseStudy.slug, caseStudy.id
            """
        return Dictionary(grouping: try Row.fetchAll(database, sql: sql), by: { ParticipantID($0[0]) }).mapValues { $0.map { CaseID($0[1]) } }
    }

    /// How many sources each participant takes part in.
    public func participantSourceCounts() throws -> [ParticipantID: Int] {
        let sql = "SELECT participantId, COUNT(DISTINCT sourceId) FROM sourceParticipant GROUP BY participantId"
        return Dictionary(uniqueKeysWithValues: try Row.fetchAll(database, sql: sql).map { (ParticipantID($0[0]), $0[1]) })
    }

    func memberships(of participant: ParticipantID, in caseID: CaseID) throws -> [String] {
        try String.fetchAll(
            database, sql: "SELECT id FROM participantCase WHERE participantId = ? AND caseId = ? ORDER BY id", arguments: [participant.raw, caseID.raw])
    }
}
