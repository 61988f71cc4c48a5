/// What `felt doctor` proves, in plain SQLite as far as it goes: integrity, foreign keys, the tables against a fresh fold of the
/// journal row for row, and the full-text index against the texts.
///
/// It does not hash, and it does not look whether positions stand on whole characters.
struct FloorFold {
    private let database: Database

    /// Opens a database that `FloorImport` made.
    init(_ path: String) throws {
        database = try Database(path)
        try database.execute("PRAGMA temp_store = MEMORY; ATTACH DATABASE ':memory:' AS fresh")
    }

    /// Runs everything; gives the number of rows compared.
    ///
    /// - Throws: when something is not as it should be.
    func run() throws -> Int {
        try database.execute("BEGIN IMMEDIATE")
        guard try database.rows("PRAGMA main.integrity_check(20)") == ["ok"] else { throw BenchError("The file is damaged.") }
        guard try database.rows("PRAGMA main.foreign_key_check").isEmpty else { throw BenchError("A reference is broken.") }
        for statement in FloorSchema.tables(in: "fresh") { try database.execute(statement) }
        for (table, columns) in FloorSchema.folded where table != "passage" { try fold(table, columns) }
        try foldPassages()
        var count = 0
        for (table, columns) in FloorSchema.folded {
            let (ours, fresh) = ("SELECT \(columns) FROM main.\(table)", "SELECT \(columns) FROM fresh.\(table)")
            for (left, right) in [(ours, fresh), (fresh, ours)] {
                guard try database.rows("\(left) EXCEPT \(right) LIMIT 1").isEmpty else { throw BenchError("The table \(table) differs from the fold.") }
            }
            count += try Int(database.rows("SELECT COUNT(*) FROM fresh.\(table)")[0]) ?? 0
        }
        try database.execute("INSERT INTO main.search (search, rank) VALUES ('integrity-check', 1)")
        try database.execute("ROLLBACK")
        return count
    }

    /// Folds the changes of one kind of thing, by SQLite's own JSON functions.
    private func fold(_ table: String, _ columns: String) throws {
        let words: Set<String> = ["labelNb", "definitionNb", "fileName", "value"]
        let values = columns.split(separator: ", ").map { column -> String in
            switch String(column) {
            case "id": "entityId"
            case "entryId": "entryId"
            case "textId": "json_extract(fields, '$.textId[1]')"
            case let name where words.contains(name):
                "(SELECT CAST(bytes AS TEXT) FROM main.content WHERE content.id = json_extract(fields, '$.\(name)[1]'))"
            default: "json_extract(fields, '$.\(column)')"
            }
        }
        try database.execute(
            """
            INSERT INTO fresh.\(table) (\(columns)) SELECT \(values.joined(separator: ", "))
            FROM main.entry CROSS JOIN main.change ON change.entryId = entry.id WHERE entity = '\(table)'
            ORDER BY entry.clock, entry.replica, change.ordinal
            """)
    }

    private func foldPassages() throws {
        let changes = try database.prepare(
            """
            SELECT change.entityId, change.entryId, json_extract(fields, '$.passages'), content.bytes
            FROM main.change JOIN fresh.source ON source.id = change.entityId JOIN main.content ON content.id = source.textId
            WHERE change.entity = 'structure' ORDER BY change.ordinal
            """)
        let columns = FloorSchema.folded.first { $0.name == "passage" }?.columns ?? ""
        let passage = try database.prepare("INSERT INTO fresh.passage (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        passage.bind(3, "turn")
        while try changes.step() {
            let sourceID = changes.text(0)
            passage.bind(9, changes.text(1))
            for (place, turn) in Turn.turns(ofToken: changes.bytes(2)).enumerated() {
                Turn.bind(turn, place, of: sourceID, changes.bytes(3), to: passage)
                try passage.run()
            }
        }
    }
}
