import GRDB

/// Builds the tables anew from the journal alone.
enum Fold {
    /// The name under which a fresh fold is attached.
    static let freshSchema = "fresh"

    /// The tables that a fold fills, with the columns that must come out equal. The rowid handle of passages is left out.
    static var comparedTables: [(name: String, columns: [String])] {
        EntityCatalogue.tables.map { ($0.name, $0.columns) } + [
            ("passage", ["sourceId", "ordinal", "kind", "level", "startByte", "endByte", "voice", "time", "turn", "entryId"]),
            ("codingFacet", ["codingId", "facetValueId"]),
            ("conflict", ["entryId", "ordinal", "entity", "entityId", "kind", "otherEntryId"]),
        ]
    }

    /// Makes empty tables in the attached database `schema`.
    static func createTables(in schema: String, _ database: Database) throws {
        for table in EntityCatalogue.tables {
            for statement in table.creation(in: schema) { try database.execute(sql: statement) }
        }
        for statement in SchemaText.derived(in: schema) { try database.execute(sql: statement) }
    }

    /// Applies every change of the journal in the order of (clock, copy, ordinal) to the tables of `schema`.
    ///
    /// Total: what cannot be applied becomes a conflict row. Cost: linear in the journal.
    static func run(into schema: String, _ database: Database) throws {
        let projector = Projector(database, schema: schema)
        let sql = """
            SELECT change.ordinal, change.kind, change.entity, change.entityId, change.base, change.restores, change.fields,
              change.before, change.entryId
            FROM main.entry CROSS JOIN main.change ON change.entryId = entry.id
            ORDER BY entry.clock, entry.replica, change.ordinal
            """
        let rows = try Row.fetchCursor(database, sql: sql)
        while let row = try rows.next() {
            let change = try JournalReader.change(row)
            let entryID: String = row[8]
            guard let conflict = try projector.apply(change, entryID: entryID) else { continue }
            try database.execute(
                sql: "INSERT INTO \(schema).conflict (entryId, ordinal, entity, entityId, kind, otherEntryId) VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [entryID, change.ordinal, change.entity, change.id, conflict.kind, conflict.otherEntryID]
            )
        }
    }
}
