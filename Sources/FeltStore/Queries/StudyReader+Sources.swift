public import FeltModel
public import FeltText
import GRDB

extension StudyReader {
    private static let sourceColumns = """
        source.id, source.slug, source.title, source.caseId, source.kind, source.date, source.language, source.byteCount,
        source.fileName, source.normalisation, source.converter, source.researcherId, source.createdAt, source.revision
        """

    /// All sources by slug.
    public func sources() throws -> [Source] {
        try Row.fetchAll(database, sql: "SELECT \(Self.sourceColumns) FROM source ORDER BY slug, id").compactMap(Self.source)
    }

    /// The source with an id; nil when there is none.
    public func source(_ id: SourceID) throws -> Source? {
        let sql = "SELECT \(Self.sourceColumns) FROM source WHERE id = ?"
        return try Row.fetchOne(database, sql: sql, arguments: [id.raw]).flatMap(Self.source)
    }

    /// The source that a person means: its slug, or the beginning of its id.
    ///
    /// - Throws: `source-unknown` with the nearest names, `source-ambiguous`.
    public func source(typed: String) throws -> Source {
        let all = try sources()
        let wanted = LatinComposition.compose(typed)
        let named = all.filter { $0.slug.text == wanted }
        let found = named.isEmpty && IdentifierText.isPrefix(typed) && typed.count >= 4 ? all.filter { $0.id.raw.hasPrefix(typed) } : named
        if found.count == 1 { return found[0] }
        guard found.isEmpty else {
            throw FeltError(
                "source-ambiguous", "Several sources are called '\(typed)'.",
                hint: "Name one by its id: \(found.map(\.id.raw).joined(separator: ", "))")
        }
        // People type file names; the name without folder and ending is often the source's.
        let file = typed.split(separator: "/").last.map(String.init) ?? typed
        let stem = file.split(separator: ".").first.map(String.init) ?? file
        let near = NearNames.nearest(to: Slug.make(from: stem).text, among: all.map(\.slug.text))
        throw FeltError(
            "source-unknown", "There is no source '\(typed)' in the study.",
            hint: near.isEmpty ? "See: felt list sources" : "Did you mean \(near.joined(separator: ", "))? See: felt list sources")
    }

    /// The text of a source. Throws `text-erased` when its words have been erased.
    public func text(of id: SourceID) throws -> StoredText {
        let sql = "SELECT content.bytes FROM source JOIN content ON content.id = source.textId WHERE source.id = ?"
        guard let blob = try Blob.fetchOne(database.cachedStatement(sql: sql), arguments: [id.raw]) else {
            throw FeltError("text-erased", "The text of source \(id) is no longer in the study.", context: ["source": id.raw])
        }
        return StoredText(trusted: blob.bytes)
    }

    /// The passages of a source, in order.
    public func passages(of id: SourceID) throws -> [Passage] {
        let sql = """
            SELECT fields FROM change
            WHERE entity = '\(StructureProjection.entity)' AND entityId = ? AND entryId = (SELECT entryId FROM passage WHERE sourceId = ? LIMIT 1)
            ORDER BY ordinal DESC LIMIT 1
            """
        // The rows hold the words of labels, the journal their positions.
        let fields = try String.fetchOne(database.cachedStatement(sql: sql), arguments: [id.raw, id.raw])
        guard let fields, case .token(let token) = try FieldCoding.fields(fields)["passages"] else { return [] }
        return PassageCoding.passages(token)
    }

    /// What a source says of itself: as a note, its participants, then its attributes in the order they were given.
    public func attributes(of id: SourceID) throws -> [Attribute] {
        let own = try ownAttributes(of: id)
        let present = Set(try sourceParticipants()[id] ?? [])
        let people = try present.isEmpty ? [] : participants().filter { present.contains($0.id) }
        return Self.attributes(try noteRecord(of: id), people.map(\.pseudonym)) + own
    }

    /// The attributes of a source that are of its writer's own naming, in the order they were given.
    func ownAttributes(of id: SourceID) throws -> [Attribute] {
        let sql = "SELECT name, value FROM attribute WHERE sourceId = ? ORDER BY position, name, id"
        return try Row.fetchAll(database, sql: sql, arguments: [id.raw]).map { Attribute(name: $0[0], value: $0[1]) }
    }

    /// The ids of the rows behind them.
    func attributeIDs(of id: SourceID) throws -> [String] {
        try String.fetchAll(database, sql: "SELECT id FROM attribute WHERE sourceId = ? ORDER BY position, name, id", arguments: [id.raw])
    }

    /// The ids of the attributes of a case.
    func attributeIDs(of id: CaseID) throws -> [String] {
        try String.fetchAll(database, sql: "SELECT id FROM attribute WHERE caseId = ? ORDER BY position, name, id", arguments: [id.raw])
    }

    /// The attributes of all sources that are of their writers' own naming: without what notes say of themselves in their heads.
    public func ownAttributesBySource() throws -> [SourceID: [Attribute]] {
        let rows = try Row.fetchAll(database, sql: "SELECT sourceId, name, value FROM attribute WHERE sourceId IS NOT NULL ORDER BY sourceId, position, name, id")
        return Dictionary(grouping: rows, by: { SourceID($0[0]) }).mapValues { $0.map { Attribute(name: $0[1], value: $0[2]) } }
    }

    /// What a note says of itself, under the names of its head.
    private static func attributes(_ note: NoteRecord?, _ participants: [Pseudonym]) -> [Attribute] {
        let fields = note?.fields.map { Attribute(name: $0.name, value: $0.value) } ?? []
        return participants.isEmpty ? fields : fields + [Attribute(name: "participants", value: participants.map(\.text).joined(separator: "; "))]
    }

    /// As `attributes(of:)`, for all sources that have any.
    public func attributesBySource() throws -> [SourceID: [Attribute]] {
        var result = try ownAttributesBySource()
        let notes = try noteRecords()
        let present = try sourceParticipants()
        let names = Dictionary(uniqueKeysWithValues: try present.isEmpty ? [] : participants().map { ($0.id, $0.pseudonym) })
        for id in Set(notes.keys).union(present.keys) {
            result[id] = Self.attributes(notes[id], present[id]?.compactMap { names[$0] } ?? []) + (result[id] ?? [])
        }
        return result
    }

    /// The source whose original file had exactly these bytes; nil when none had.
    public func source(withOriginal bytes: [UInt8]) throws -> Source? {
        let sql = """
            SELECT \(Self.sourceColumns) FROM source JOIN content ON content.id = COALESCE(source.originalId, source.textId)
            WHERE source.originalByteCount = ? AND content.bytes = ? ORDER BY source.slug, source.id LIMIT 1
            """
        return try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [bytes.count, Blob(bytes)]).flatMap(Self.source)
    }

    private static func source(_ row: Row) -> Source? {
        guard let slug = Slug(row[1]) else { return nil }
        let caseID: String? = row[3]
        let researcher: String? = row[11]
        return Source(
            id: SourceID(row[0]), slug: slug, title: row[2], caseID: caseID.map { CaseID($0) }, kind: row[4], date: row[5],
            language: Language(rawValue: row[6]) ?? .nb, byteCount: row[7], fileName: row[8], normalisation: row[9], converter: row[10],
            researcher: researcher.map { ResearcherID($0) }, revision: row[13], createdAt: row[12])
    }
}
