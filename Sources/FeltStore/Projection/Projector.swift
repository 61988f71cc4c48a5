import GRDB

/// Applies journal changes to the tables that queries read.
///
/// The same code runs when an entry is written and when the journal is folded anew, so both give the same rows. Applying is
/// total: a change that cannot be applied leaves the tables as they were and gives a conflict instead of an error. Only
/// failures of the database itself are thrown.
final class Projector {
    let database: Database
    /// The attached database whose tables are filled: `main`, or that of a fresh fold.
    let schema: String
    /// Keeps the search index in step; nil in a fold.
    private let search: SearchIndex?
    private let structure: StructureProjection
    /// The statements that insert rows, by table; putting them together for each row would take long.
    private var insertions: [String: String] = [:]

    /// - Parameter isIndexing: whether the search index follows; false where it is made anew afterwards.
    init(_ database: Database, schema: String = "main", isIndexing: Bool = true) {
        self.database = database
        self.schema = schema
        search = isIndexing ? SearchIndex(database) : nil
        structure = StructureProjection(database, schema: schema, search: search)
    }

    /// Why a change was not applied, or was applied over one that its writer had not seen.
    struct Conflict {
        let kind: String
        let otherEntryID: String?
    }

    /// Applies one change of the entry `entryID`.
    ///
    /// - Returns: nil when it was applied as its writer saw it. `concurrent` means that it was applied, over another's change.
    func apply(_ change: Change, entryID: String) throws -> Conflict? {
        let entryID = change.restores ?? entryID
        do {
            if change.entity == StructureProjection.entity {
                return try structure.apply(change, entryID: entryID)
            }
            guard let table = EntityCatalogue.table(change.entity) else { return Conflict(kind: "unknown-entity", otherEntryID: nil) }
            switch change.kind {
            case .create: return try create(change, in: table, entryID: entryID)
            case .update: return try update(change, in: table, entryID: entryID)
            case .remove: return try remove(change, in: table)
            }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            // Asked only now: nearly every new thing is new, and looking first would cost a tenth of an import.
            if change.kind == .create, let table = EntityCatalogue.table(change.entity), let last = try lastEntry(table, change.id) {
                return Conflict(kind: "exists", otherEntryID: last)
            }
            let isReference = error.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY
            return Conflict(kind: !isReference ? "invalid" : change.kind == .remove ? "still-used" : "missing-reference", otherEntryID: nil)
        }
    }

    private func create(_ change: Change, in table: EntityTable, entryID: String) throws -> Conflict? {
        if table.name == EntityCatalogue.code.name, change.fields["parentId"] == .token(change.id) { return Conflict(kind: "ring", otherEntryID: nil) }
        if try lacksFacets(change, in: table) { return Conflict(kind: "missing-reference", otherEntryID: nil) }
        var row = RowInsertion(try database.cachedStatement(sql: insertion(into: table)))
        row.bind(change.id)
        for field in table.fields {
            switch change.fields[field.name] {
            case nil, .null: row.bindNull()
            case .integer(let number): row.bind(number)
            case .token(let token): row.bind(token)
            case .content(let reference): row.bind(try String.fromDatabaseValue(value(.content(reference), of: field)))
            }
        }
        row.bind(entryID)
        try row.run()
        if table.name == EntityCatalogue.coding.name, case .token = change.fields["facets"] { try setFacets(of: change.id, change.fields["facets"]) }
        return nil
    }

    private func insertion(into table: EntityTable) -> String {
        if let known = insertions[table.name] { return known }
        let columns = table.columns
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        let sql = "INSERT INTO \(schema).\(table.name) (\(columns.joined(separator: ", "))) VALUES (\(marks))"
        insertions[table.name] = sql
        return sql
    }

    private func update(_ change: Change, in table: EntityTable, entryID: String) throws -> Conflict? {
        guard let last = try lastEntry(table, change.id) else { return Conflict(kind: "missing", otherEntryID: nil) }
        let pairs = change.fields.pairs.compactMap { pair in table.field(pair.name).map { (pair, $0) } }
        if table.name == EntityCatalogue.code.name, let parent = change.fields["parentId"], try closesRing(change.id, under: parent) {
            return Conflict(kind: "ring", otherEntryID: last)
        }
        if try lacksFacets(change, in: table) { return Conflict(kind: "missing-reference", otherEntryID: nil) }
        let moves = table.name == EntityCatalogue.source.name && change.fields["language"] != nil
        let wasEnglish = moves ? try search?.isEnglish(sourceID: change.id) : nil
        if table.name == EntityCatalogue.source.name, change.fields["revisedTextId"] != nil {
            // The passages of the old text go with it; those of the new one are set by the change behind this one.
            try structure.clear(change.id)
        }
        let assignments = pairs.map { "\($0.1.name) = ?" } + ["entryId = ?"]
        try execute(
            "UPDATE \(schema).\(table.name) SET \(assignments.joined(separator: ", ")) WHERE id = ?",
            try pairs.map { try value($0.0.value, of: $0.1) } + [entryID.databaseValue, change.id.databaseValue]
        )
        if let wasEnglish { try search?.move(sourceID: change.id, wasEnglish: wasEnglish) }
        if table.name == EntityCatalogue.coding.name, let facets = change.fields["facets"] { try setFacets(of: change.id, facets) }
        return last == change.base ? nil : Conflict(kind: "concurrent", otherEntryID: last)
    }

    private func remove(_ change: Change, in table: EntityTable) throws -> Conflict? {
        guard let last = try lastEntry(table, change.id) else { return Conflict(kind: "missing", otherEntryID: nil) }
        guard last == change.base else { return Conflict(kind: "concurrent-removal", otherEntryID: last) }
        try execute("DELETE FROM \(schema).\(table.name) WHERE id = ?", [change.id.databaseValue])
        return nil
    }

    /// The entry that last changed a row; nil when there is no such row.
    func lastEntry(_ table: EntityTable, _ id: String) throws -> String? {
        let statement = try database.cachedStatement(sql: "SELECT entryId FROM \(schema).\(table.name) WHERE id = ?")
        return try String.fetchOne(statement, arguments: [id])
    }

    private func value(_ value: FieldValue?, of field: EntityField) throws -> DatabaseValue {
        switch value {
        case nil, .null: return .null
        case .integer(let number): return number.databaseValue
        case .token(let token): return token.databaseValue
        case .content(let reference):
            if case .content = field.kind { return reference.id.databaseValue }
            let statement = try database.cachedStatement(sql: "SELECT CAST(bytes AS TEXT) FROM main.content WHERE id = ?")
            return try DatabaseValue.fetchOne(statement, arguments: [reference.id]) ?? .null
        }
    }

    /// Whether a coding is to get a facet value that is not there. Asked before anything is written.
    private func lacksFacets(_ change: Change, in table: EntityTable) throws -> Bool {
        guard table.name == EntityCatalogue.coding.name, case .token(let ids) = change.fields["facets"] else { return false }
        let statement = try database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM \(schema).facetValue WHERE id = ?)")
        return try ids.split(separator: " ").contains { try Bool.fetchOne(statement, arguments: [String($0)]) != true }
    }

    private func setFacets(of codingID: String, _ value: FieldValue?) throws {
        try execute("DELETE FROM \(schema).codingFacet WHERE codingId = ?", [codingID.databaseValue])
        guard case .token(let ids) = value else { return }
        for id in Set(ids.split(separator: " ")).sorted() {
            try execute(
                "INSERT INTO \(schema).codingFacet (codingId, facetValueId) VALUES (?, ?)",
                [codingID.databaseValue, String(id).databaseValue]
            )
        }
    }

    /// Whether hanging `codeID` under `parent` would make a ring of codes.
    private func closesRing(_ codeID: String, under parent: FieldValue) throws -> Bool {
        guard case .token(let parentID) = parent else { return false }
        let sql = """
            WITH RECURSIVE above(id) AS (
              SELECT ? UNION SELECT code.parentId FROM \(schema).code JOIN above ON code.id = above.id WHERE code.parentId IS NOT NULL
            ) SELECT EXISTS (SELECT 1 FROM above WHERE id = ?)
            """
        return try Bool.fetchOne(database, sql: sql, arguments: [parentID, codeID]) ?? false
    }

    private func execute(_ sql: String, _ values: [DatabaseValue]) throws {
        let statement = try database.cachedStatement(sql: sql)
        try statement.setArguments(StatementArguments(values))
        try statement.execute()
    }
}
