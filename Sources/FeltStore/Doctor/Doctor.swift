import FeltModel
import GRDB

extension Study {
    /// Proves that the study is sound, from one unchanging state of it.
    ///
    /// Checks, in order: the database file (SQLite's own integrity check), foreign keys, the chain of the journal, the words
    /// against the digests in the journal, the tables against a fresh fold of the journal row for row, spans against their
    /// texts, the search index against the texts, the codebook, and the files beside the study against their digests. A study file
    /// that SQLite finds damaged is not checked further. Nothing is changed. Cost: a few passes over the whole file and one over the
    /// files beside it; the search check reads a source's text once a passage.
    ///
    /// - Parameter progress: told the name of each check as it begins.
    public func examine(progress: (String) -> Void = { _ in }) throws -> Examination {
        try StoreError.mapped(path: folder + "/" + Self.fileName) {
            try queue.writeWithoutTransaction { database in
                try StudyConnection.widenCache(database)
                try database.execute(sql: "ATTACH DATABASE ':memory:' AS \(Fold.freshSchema)")
                defer { try? database.execute(sql: "DETACH DATABASE \(Fold.freshSchema)") }
                var examination: Examination?
                try database.inTransaction(.immediate) {
                    examination = try Doctor(database, folder: folder, isCancelled: options.isCancelled).examine(progress)
                    // The only thing written is the fold in memory.
                    return .rollback
                }
                return examination ?? Examination(checks: [], findings: [])
            }
        }
    }

    /// Makes the search index anew from the stored texts.
    public func rebuildSearch() throws {
        try StoreError.mapped(path: folder + "/" + Self.fileName) {
            try queue.write { try SearchIndex($0).recreate() }
        }
    }

    /// Makes the tables anew from the journal, and the search index from the texts; both or, when it fails, neither.
    public func rebuildTables() throws {
        try StoreError.mapped(path: folder + "/" + Self.fileName) {
            try queue.writeWithoutTransaction { database in
                try database.inTransaction(.immediate) {
                    // Last what is referred to, so that foreign keys hold throughout.
                    for table in Fold.comparedTables.reversed() { try database.execute(sql: "DELETE FROM \(table.name)") }
                    try Fold.run(into: "main", database) { if options.isCancelled() { throw CancellationError() } }
                    try SearchIndex(database).recreate()
                    return .commit
                }
            }
        }
    }
}

/// The checks of `Study.examine`.
struct Doctor {
    /// How many ids a finding names.
    static let idLimit = 20

    let database: Database
    /// The study's folder.
    let folder: String
    private let isCancelled: () -> Bool

    init(_ database: Database, folder: String, isCancelled: @escaping () -> Bool) {
        self.database = database
        self.folder = folder
        self.isCancelled = isCancelled
    }

    func examine(_ progress: (String) -> Void) throws -> Examination {
        let checks: [(name: String, run: () throws -> [Finding])] = [
            ("database", checkDatabase), ("foreign-keys", checkForeignKeys), ("chain", checkChain), ("content", checkContent),
            ("fold", checkFold), ("spans", checkSpans), ("search", checkSearch), ("codebook", checkCodebook),
            ("files", checkFiles),
        ]
        var findings: [Finding] = []
        var names: [String] = []
        // What a damaged file says is not worth checking further.
        for check in checks where findings.first?.code != "database-damaged" {
            try checkCancellation()
            progress(check.name)
            findings += try check.run()
            names.append(check.name)
        }
        return Examination(checks: names, findings: findings)
    }

    func checkCancellation() throws {
        if isCancelled() { throw CancellationError() }
    }

    /// A finding for `ids`; none when there are none.
    func finding(_ code: String, _ message: String, ids: [String], mend: String) -> [Finding] {
        ids.isEmpty ? [] : [Finding(code: code, message: message, count: ids.count, ids: Array(ids.prefix(Self.idLimit)), mend: mend)]
    }

    private func checkDatabase() throws -> [Finding] {
        var lines: [String] = []
        do {
            let rows = try String.fetchCursor(database, sql: "PRAGMA main.integrity_check(20)")
            while let line = try rows.next() { lines.append(line) }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            // The check itself ends where the damage keeps it from going on.
            lines.append("SQLite code \(error.extendedResultCode.rawValue)")
        }
        guard lines != ["ok"] else { return [] }
        // The lines name tables and pages, never values.
        return finding(
            "database-damaged", "SQLite finds the file damaged.", ids: lines,
            mend: "Copy the folder as it is, then restore the last good copy of it.")
    }

    private func checkForeignKeys() throws -> [Finding] {
        // Changes without an entry are a matter of the chain, which no fold mends.
        let rows = try Row.fetchAll(database, sql: "PRAGMA main.foreign_key_check").filter { $0[0] != "change" }
        let ids = rows.map { row -> String in
            let table: String = row[0]
            let parent: String = row[2]
            return "\(table) → \(parent)"
        }
        return finding("reference-broken", "Rows refer to rows that are not there.", ids: ids.sorted(), mend: "felt doctor --fix")
    }

    private func checkFold() throws -> [Finding] {
        let schema = Fold.freshSchema
        try Fold.createTables(in: schema, database)
        try Fold.run(into: schema, database, checkCancellation: checkCancellation)
        var findings: [Finding] = []
        for (table, columns) in Fold.comparedTables {
            let list = columns.joined(separator: ", ")
            let key = ["id", "sourceId || ':' || ordinal", "codingId", "entryId || ':' || ordinal"]
                .first { columns.contains(String($0.prefix { $0.isLetter })) } ?? columns[0]
            let sql = """
                SELECT DISTINCT \(key) FROM (SELECT * FROM (SELECT \(list) FROM main.\(table) EXCEPT SELECT \(list) FROM \(schema).\(table))
                UNION ALL SELECT * FROM (SELECT \(list) FROM \(schema).\(table) EXCEPT SELECT \(list) FROM main.\(table))) ORDER BY 1
                """
            findings += finding(
                "table-differs", "The table \(table) is not what the journal says.", ids: try String.fetchAll(database, sql: sql),
                mend: "felt doctor --fix")
        }
        let conflicts = try String.fetchAll(
            database, sql: "SELECT entryId || ': ' || kind || ' ' || entity || ' ' || entityId FROM main.conflict ORDER BY entryId, ordinal")
        return findings + finding("conflict", "Changes that could not be applied wait for a person.", ids: conflicts, mend: "felt history ENTRY")
    }

    private func checkCodebook() throws -> [Finding] {
        let twins = try String.fetchAll(
            database, sql: "SELECT group_concat(id, ' ') FROM (SELECT * FROM code ORDER BY id) GROUP BY COALESCE(parentId, ''), slug HAVING COUNT(*) > 1 ORDER BY 1")
        let lost = try String.fetchAll(database, sql: "SELECT id FROM code WHERE id NOT IN (SELECT codeId FROM codePath) ORDER BY id")
        let sources = try String.fetchAll(database, sql: "SELECT slug FROM source GROUP BY slug HAVING COUNT(*) > 1 ORDER BY slug")
        return finding("code-twin", "Codes share a path.", ids: twins, mend: "felt code edit CODE --name NEW")
            + finding("code-ring", "Codes hang under themselves.", ids: lost, mend: "felt code edit CODE --parent OTHER")
            + finding("source-twin", "Sources share a name.", ids: sources, mend: "felt history")
    }
}
