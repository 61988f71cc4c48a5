import FeltModel
import GRDB

/// Builds the tables anew from the journal alone.
enum Fold {
    /// The name under which a fresh fold is attached.
    static let freshSchema = "fresh"
    /// The schema of tables that show the past: SQLite's own for what lives as long as a connection.
    static let pastSchema = "temp"

    /// The tables that a fold fills, with the columns that must come out equal. The rowid handle of passages is left out.
    static var comparedTables: [(name: String, columns: [String])] {
        EntityCatalogue.tables.map { ($0.name, $0.columns) } + [
            ("passage", ["sourceId", "ordinal", "kind", "level", "startByte", "endByte", "voice", "time", "turn", "layer", "role", "recalled", "question", "entryId"]),
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

    /// Applies every change of the journal in the order of (clock, copy, sequence, ordinal) to the tables of `schema`.
    ///
    /// Total: what cannot be applied, or cannot be read, becomes a conflict row. The search index is left alone. Cost: linear in
    /// the journal.
    ///
    /// - Parameters:
    ///   - moment: where to stop; nil for the end of the journal.
    ///   - hasPassages: false to leave the passages of sources out.
    ///   - checkCancellation: asked every 256 changes; what it throws ends the fold.
    static func run(
        into schema: String, _ database: Database, before moment: JournalMoment? = nil, hasPassages: Bool = true,
        checkCancellation: () throws -> Void
    ) throws {
        let projector = Projector(database, schema: schema, isIndexing: false)
        let sql = """
            SELECT change.ordinal, change.kind, change.entity, change.entityId, change.base, change.restores, change.fields,
              change.before, change.entryId
            FROM main.entry CROSS JOIN main.change ON change.entryId = entry.id
              \(hasPassages ? "" : "AND change.entity <> '\(StructureProjection.entity)'")
            \(moment == nil ? "" : "WHERE (entry.clock, entry.replica, entry.sequence) < (?, ?, ?)")
            ORDER BY entry.clock, entry.replica, entry.sequence, change.ordinal
            """
        let place = moment?.place
        let rows = try Row.fetchCursor(database, sql: sql, arguments: place.map { [$0.clock, $0.replica, $0.sequence] } ?? [])
        var count = 0
        while let row = try rows.next() {
            if count % 256 == 0 { try checkCancellation() }
            count += 1
            let (ordinal, entity, id, entryID): (Int, String, String, String) = (row[0], row[2], row[3], row[8])
            guard let conflict = try apply(row, with: projector, entryID: entryID) else { continue }
            try database.execute(
                sql: "INSERT INTO \(schema).conflict (entryId, ordinal, entity, entityId, kind, otherEntryId) VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [entryID, ordinal, entity, id, conflict.kind, conflict.otherEntryID]
            )
        }
    }

    private static func apply(_ row: Row, with projector: Projector, entryID: String) throws -> Projector.Conflict? {
        do {
            return try projector.apply(try JournalReader.change(row), entryID: entryID)
        } catch let error as FeltError where error.code == "journal-unreadable" {
            return Projector.Conflict(kind: "unreadable", otherEntryID: nil)
        }
    }
}
