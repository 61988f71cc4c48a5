import GRDB

/// Keeps the full-text tables in step with the passages: one row for each passage, in the table of its source's language.
///
/// The words are cut here and not read through the views `passageText_…`, which load a source's whole text for each passage.
struct SearchIndex {
    private let database: Database

    init(_ database: Database) { self.database = database }

    /// The statement that adds a passage: its rowid, its words as `cut` gives them.
    func insertion(isEnglish: Bool) throws -> Statement {
        try database.cachedStatement(sql: "INSERT INTO \(table(isEnglish)) (rowid, text) VALUES (?, CAST(? AS TEXT))")
    }

    /// The words of a passage, as the views cut them: what would lie beyond the text is left out.
    static func cut(_ bytes: [UInt8], from start: Int, to end: Int) -> Blob {
        let start = min(max(0, start), bytes.count)
        return Blob(Array(bytes[start..<min(max(start, end), bytes.count)]))
    }

    /// Takes all passages of a source out. Must run while the passages and the text are still there.
    func remove(sourceID: String) throws {
        guard let isEnglish = try isEnglish(sourceID: sourceID) else { return }
        try write(sourceID, try removal(isEnglish: isEnglish))
    }

    /// Whether a source is searched as English; nil when there is no such source.
    func isEnglish(sourceID: String) throws -> Bool? {
        try Bool.fetchOne(database.cachedStatement(sql: "SELECT language = 'en' FROM source WHERE id = ?"), arguments: [sourceID])
    }

    /// Follows a change of a source's language, when that has been written.
    func move(sourceID: String, wasEnglish: Bool) throws {
        guard let isEnglish = try isEnglish(sourceID: sourceID), isEnglish != wasEnglish else { return }
        try write(sourceID, try removal(isEnglish: wasEnglish))
        try write(sourceID, try insertion(isEnglish: isEnglish))
    }

    /// Makes the tables and views themselves anew, whatever state they were in, and fills them.
    func recreate() throws {
        for language in ["nb", "en"] {
            do {
                try database.execute(sql: "DROP TABLE IF EXISTS search_\(language)")
            } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT || error.resultCode == .SQLITE_ERROR {
                try forget("search_\(language)")
            }
            try database.execute(sql: "DROP VIEW IF EXISTS passageText_\(language)")
        }
        for statement in SchemaText.search { try database.execute(sql: statement) }
        try fill()
    }

    /// Takes away a full-text table that FTS5 can no longer open, and so no longer drop.
    private func forget(_ table: String) throws {
        try database.execute(sql: "PRAGMA writable_schema = ON")
        defer { try? database.execute(sql: "PRAGMA writable_schema = RESET") }
        try database.execute(sql: "DELETE FROM sqlite_schema WHERE name = ?", arguments: [table])
        try database.execute(sql: "PRAGMA writable_schema = RESET")
        for part in ["data", "idx", "content", "docsize", "config"] { try database.execute(sql: "DROP TABLE IF EXISTS \(table)_\(part)") }
    }

    /// Fills both tables, which are empty, from the stored texts. Cost: linear in the texts.
    private func fill() throws {
        for isEnglish in [false, true] {
            let sources = try String.fetchAll(database, sql: "SELECT id FROM source WHERE (language = 'en') = ? ORDER BY id", arguments: [isEnglish])
            for source in sources { try write(source, try insertion(isEnglish: isEnglish)) }
        }
    }

    private func removal(isEnglish: Bool) throws -> Statement {
        let name = table(isEnglish)
        return try database.cachedStatement(sql: "INSERT INTO \(name) (\(name), rowid, text) VALUES ('delete', ?, CAST(? AS TEXT))")
    }

    /// Runs `statement` for each passage of a source; for none when its text has been erased.
    private func write(_ sourceID: String, _ statement: Statement) throws {
        let text = try database.cachedStatement(
            sql: "SELECT content.bytes FROM source JOIN content ON content.id = source.textId WHERE source.id = ?")
        guard let bytes = try Blob.fetchOne(text, arguments: [sourceID])?.bytes else { return }
        let passages = try database.cachedStatement(sql: "SELECT id, startByte, endByte FROM passage WHERE sourceId = ? ORDER BY ordinal")
        let rows = try Row.fetchCursor(passages, arguments: [sourceID])
        while let row = try rows.next() {
            let id: Int64 = row[0]
            try statement.execute(arguments: [id, Self.cut(bytes, from: row[1], to: row[2])])
        }
    }

    private func table(_ isEnglish: Bool) -> String { isEnglish ? "search_en" : "search_nb" }
}
