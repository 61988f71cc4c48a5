import FeltModel
import GRDB

/// Reads entries and changes, and the values that things have now in the journal's terms.
struct JournalReader {
    let database: Database

    init(_ database: Database) { self.database = database }

    static let entryColumns =
        "id, clock, researcherId, action, line, undoOf, changeCount, changesDigest, previousDigest, digest"

    func entry(_ id: EntryID) throws -> Entry? {
        let sql = "SELECT \(Self.entryColumns) FROM entry WHERE id = ?"
        return try Row.fetchOne(database, sql: sql, arguments: [id.description]).map(Self.entry)
    }

    /// Entries from the newest back, at most `limit`.
    func entries(limit: Int?) throws -> [Entry] {
        let sql = "SELECT \(Self.entryColumns) FROM entry ORDER BY clock DESC, replica DESC, sequence DESC LIMIT ?"
        return try Row.fetchAll(database, sql: sql, arguments: [limit ?? -1]).map(Self.entry)
    }

    /// The last entry of a copy's chain; nil before the first.
    func head(ofReplica replica: String) throws -> Entry? {
        let sql = "SELECT \(Self.entryColumns) FROM entry WHERE replica = ? ORDER BY sequence DESC LIMIT 1"
        return try Row.fetchOne(database, sql: sql, arguments: [replica]).map(Self.entry)
    }

    /// The latest reading of any clock in the journal.
    func lastClock() throws -> ClockReading? {
        try String.fetchOne(database, sql: "SELECT clock FROM entry ORDER BY clock DESC LIMIT 1").flatMap { ClockReading($0) }
    }

    /// The changes of an entry, in order.
    func changes(of id: EntryID) throws -> [Change] {
        let sql = "SELECT ordinal, kind, entity, entityId, base, restores, fields, before FROM change WHERE entryId = ? ORDER BY ordinal"
        return try Row.fetchAll(database, sql: sql, arguments: [id.description]).map(Self.change)
    }

    static func entry(_ row: Row) throws -> Entry {
        let id: String = row[0]
        let clock: String = row[1]
        let undoOf: String? = row[5]
        guard let entryID = EntryID(id), let reading = ClockReading(clock) else {
            throw FeltError("journal-unreadable", "The journal entry \(id) cannot be read.", hint: "Run: felt doctor", context: ["entry": id])
        }
        return Entry(
            id: entryID, clock: reading, researcher: ResearcherID(row[2]), action: row[3], line: row[4],
            undoOf: undoOf.flatMap { EntryID($0) }, changeCount: row[6], changesDigest: row[7], previousDigest: row[8], digest: row[9]
        )
    }

    static func change(_ row: Row) throws -> Change {
        let kind: String = row[1]
        guard let kind = Change.Kind(rawValue: kind) else {
            throw FeltError("journal-unreadable", "A change in the journal is of an unknown kind.", hint: "Run: felt doctor")
        }
        return Change(
            ordinal: row[0], kind: kind, entity: row[2], id: row[3], base: row[4], restores: row[5],
            fields: try FieldCoding.fields(row[6]), before: try FieldCoding.fields(row[7])
        )
    }

    /// The values a thing has now, as the journal writes them: words by reference. Empty when there is no such thing.
    ///
    /// A text column holds words, so the reference is looked up in the changes that set it, from the newest back. Those of the
    /// entry being written, which has no row yet, are the newest; those that were not applied do not count.
    func current(_ table: EntityTable, _ id: String) throws -> FieldSet {
        let statement = try database.cachedStatement(sql: "SELECT * FROM \(table.name) WHERE id = ?")
        guard let row = try Row.fetchOne(statement, arguments: [id]) else { return [:] }
        var pairs: [FieldSet.Pair] = []
        var words: [String] = []
        for field in table.fields {
            let value: DatabaseValue = row[field.name]
            switch field.kind {
            case .integer: pairs.append(.init(name: field.name, value: Int64.fromDatabaseValue(value).map { .integer($0) } ?? .null))
            case .token, .reference: pairs.append(.init(name: field.name, value: .optional(String.fromDatabaseValue(value))))
            case .text, .content: words.append(field.name)
            }
        }
        guard !words.isEmpty else { return FieldSet(pairs) }
        var found: [String: FieldValue] = [:]
        // With the name of the entity as a value SQLite would plan anew each time, to see whether it still may use the index.
        let sql = """
            SELECT change.fields FROM change LEFT JOIN entry ON entry.id = change.entryId
            WHERE \(SchemaText.wordsOnly) AND change.entity = '\(table.name)' AND change.entityId = ? AND NOT EXISTS (
              SELECT 1 FROM conflict WHERE conflict.entryId = change.entryId AND conflict.ordinal = change.ordinal AND conflict.kind <> 'concurrent')
            ORDER BY entry.id IS NULL DESC, entry.clock DESC, entry.replica DESC, entry.sequence DESC, change.ordinal DESC
            """
        let texts = try String.fetchCursor(database.cachedStatement(sql: sql), arguments: [id])
        while found.count < words.count, let text = try texts.next() {
            for pair in try FieldCoding.fields(text).pairs where words.contains(pair.name) && found[pair.name] == nil {
                found[pair.name] = pair.value
            }
        }
        for name in words { pairs.append(.init(name: name, value: found[name] ?? .null)) }
        return FieldSet(pairs)
    }
}
