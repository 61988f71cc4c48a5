public import FeltModel
public import FeltText
import GRDB

extension StudyReader {
    private static let noteColumns = """
        sourceId, protocol, protocolVersion, stage, cycle, cyclePhase, startTime, endTime, place, medium, classification, embargo, status, observed,
        written, recorded
        """

    /// What every note says of itself.
    public func noteRecords() throws -> [SourceID: NoteRecord] {
        let rows = try Row.fetchAll(database, sql: "SELECT \(Self.noteColumns) FROM note ORDER BY sourceId, id")
        return Dictionary(rows.map { (SourceID($0[0]), Self.note($0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// What a note says of itself; nil where it says nothing.
    public func noteRecord(of source: SourceID) throws -> NoteRecord? {
        let sql = "SELECT \(Self.noteColumns) FROM note WHERE sourceId = ? ORDER BY id LIMIT 1"
        return try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [source.raw]).map(Self.note)
    }

    /// The participants of every source, by pseudonym.
    public func sourceParticipants() throws -> [SourceID: [ParticipantID]] {
        let sql = """
            SELECT DISTINCT sourceId, participant.id, pseudonym FROM sourceParticipant JOIN participant ON participant.id = participantId
            ORDER BY sourceId, pseudonym COLLATE NOCASE, participant.id
            """
        return Dictionary(grouping: try Row.fetchAll(database, sql: sql), by: { SourceID($0[0]) }).mapValues { $0.map { ParticipantID($0[1]) } }
    }

    /// The actions, decisions and outputs of a source, or of all by source's slug, in the order of the text.
    public func outcomes(of source: SourceID? = nil) throws -> [MeetingOutcome] {
        let sql = """
            SELECT outcome.id, sourceId, startByte, endByte, role, owner, due, groupName, outcome.createdAt, done FROM outcome
            JOIN source ON source.id = sourceId AND source.textId = outcome.textId \(source == nil ? "" : "WHERE sourceId = ?")
            ORDER BY source.slug, startByte, endByte, outcome.id
            """
        let arguments: StatementArguments = source.map { [$0.raw] } ?? []
        return try Row.fetchAll(database, sql: sql, arguments: arguments).map { row in
            let (start, end): (Int, Int) = (row[2], row[3])
            return MeetingOutcome(
                id: OutcomeID(row[0]), source: SourceID(row[1]), range: TextRange(start..<end), role: PassageRole(rawValue: row[4]) ?? .action,
                owner: row[5], due: row[6], group: row[7], done: row[9], createdAt: row[8])
        }
    }

    /// The files that belong to notes, by the source's slug, in the order they were given.
    public func attachments(of source: SourceID? = nil) throws -> [Attachment] {
        let sql = """
            SELECT attachment.id, sourceId, path, digest, attachment.byteCount, deleteBy, attachment.createdAt FROM attachment
            JOIN source ON source.id = sourceId \(source == nil ? "" : "WHERE sourceId = ?") ORDER BY source.slug, attachment.createdAt, path, attachment.id
            """
        let arguments: StatementArguments = source.map { [$0.raw] } ?? []
        return try Row.fetchAll(database, sql: sql, arguments: arguments).map { row in
            Attachment(
                id: AttachmentID(row[0]), source: SourceID(row[1]), path: row[2], digest: row[3], byteCount: row[4], deleteBy: row[5], createdAt: row[6])
        }
    }

    /// The former texts of a source, from the first on.
    public func revisions(of source: SourceID) throws -> [SourceRevision] {
        let sql = "SELECT id, sourceId, number, byteCount, fileName, createdAt FROM revision WHERE sourceId = ? ORDER BY number, id"
        return try Row.fetchAll(database, sql: sql, arguments: [source.raw]).map { row in
            SourceRevision(id: RevisionID(row[0]), source: SourceID(row[1]), number: row[2], byteCount: row[3], fileName: row[4], createdAt: row[5])
        }
    }

    /// A former text. Throws `text-erased` when its words have been erased, and where there is no such revision.
    public func text(of source: SourceID, revision: Int) throws -> StoredText {
        let sql = "SELECT content.bytes FROM revision JOIN content ON content.id = revision.textId WHERE sourceId = ? AND number = ? ORDER BY revision.id LIMIT 1"
        guard let blob = try Blob.fetchOne(database, sql: sql, arguments: [source.raw, revision]) else {
            throw FeltError("text-erased", "Revision \(revision) of source \(source) is no longer in the study.", context: ["source": source.raw])
        }
        return StoredText(trusted: blob.bytes)
    }

    /// The ids of codings that stand in no present text: those of texts that were revised, and those on a revised text that is another now.
    /// Reads none of the others, which are by far the most.
    static let unanchoredIDs = """
        SELECT coding.id FROM source CROSS JOIN coding ON coding.sourceId = source.id
        WHERE source.revisedTextId IS NOT NULL AND coding.textId IS NOT source.revisedTextId
        UNION SELECT coding.id FROM coding JOIN source ON source.id = coding.sourceId
        WHERE coding.textId IS NOT NULL AND coding.textId IS NOT source.revisedTextId
        """

    /// The codings that lost their words, by source, former place and id.
    public func unanchoredCodings() throws -> [UnanchoredCoding] {
        let sql = """
            SELECT coding.id, coding.sourceId, codeId, coding.researcherId, facets,
              COALESCE(coding.textId, (SELECT textId FROM revision WHERE revision.sourceId = source.id ORDER BY number, id LIMIT 1), source.textId), startByte, endByte
            FROM coding JOIN source ON source.id = coding.sourceId WHERE coding.id IN (\(Self.unanchoredIDs))
            ORDER BY source.slug, startByte, endByte, coding.id
            """
        return try Row.fetchAll(database, sql: sql).map { row in
            let facets: String? = row[4]
            let (start, end): (Int, Int) = (row[6], row[7])
            return UnanchoredCoding(
                id: CodingID(row[0]), source: SourceID(row[1]), code: CodeID(row[2]), researcher: ResearcherID(row[3]),
                facets: facets?.split(separator: " ").map { FacetValueID(String($0)) } ?? [], formerText: row[5], formerRange: TextRange(start..<end))
        }
    }

    /// The text that an unanchored coding stood in. Throws `text-erased` when its words have been erased.
    public func formerText(of coding: UnanchoredCoding) throws -> StoredText {
        guard let blob = try Blob.fetchOne(database, sql: "SELECT bytes FROM content WHERE id = ?", arguments: [coding.formerText]) else {
            throw FeltError("text-erased", "The text that coding \(coding.id) stood in is no longer in the study.", context: ["coding": coding.id.raw])
        }
        return StoredText(trusted: blob.bytes)
    }

    private static func note(_ row: Row) -> NoteRecord {
        var note = NoteRecord()
        (note.protocolID, note.protocolVersion, note.stage, note.cycle, note.cyclePhase) = (row[1], row[2], row[3], row[4], row[5])
        (note.start, note.end, note.place, note.medium) = (row[6], row[7], row[8], row[9])
        let (classification, status, recorded): (String?, String?, String?) = (row[10], row[12], row[15])
        note.classification = classification.flatMap(NoteRecord.Classification.init(rawValue:))
        note.status = status.flatMap(NoteRecord.Status.init(rawValue:))
        (note.embargo, note.observed, note.written) = (row[11], row[13], row[14])
        note.isRecorded = recorded.map { $0 == "yes" }
        return note
    }
}
