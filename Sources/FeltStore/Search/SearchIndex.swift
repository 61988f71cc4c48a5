import GRDB

/// Keeps the full-text tables in step with the passages: one row for each passage, in the table of its source's language.
struct SearchIndex {
    private let database: Database

    init(_ database: Database) { self.database = database }

    /// The statement that adds a passage: its rowid, its text.
    func insertion(isEnglish: Bool) throws -> Statement {
        try database.cachedStatement(sql: "INSERT INTO \(table(isEnglish)) (rowid, text) VALUES (?, ?)")
    }

    /// Adds all passages of a source, from its stored text.
    func add(sourceID: String) throws { try write(sourceID, command: nil) }

    /// Takes all passages of a source out. Must run while the passages and the text are still there.
    func remove(sourceID: String) throws { try write(sourceID, command: "delete") }

    /// Empties both tables and fills them from the stored texts.
    func rebuild() throws {
        for language in ["nb", "en"] {
            try database.execute(sql: "INSERT INTO search_\(language) (search_\(language)) VALUES ('rebuild')")
        }
    }

    private func write(_ sourceID: String, command: String?) throws {
        let isEnglish = try Bool.fetchOne(
            database.cachedStatement(sql: "SELECT language = 'en' FROM source WHERE id = ?"), arguments: [sourceID])
        guard let isEnglish else { return }
        let name = table(isEnglish)
        let view = isEnglish ? "passageText_en" : "passageText_nb"
        let columns = command == nil ? "rowid, text" : "\(name), rowid, text"
        let values = command.map { "'\($0)', " } ?? ""
        let sql = """
            INSERT INTO \(name) (\(columns)) SELECT \(values)rowid, text FROM \(view)
            WHERE rowid IN (SELECT id FROM passage WHERE sourceId = ?)
            """
        try database.cachedStatement(sql: sql).execute(arguments: [sourceID])
    }

    private func table(_ isEnglish: Bool) -> String { isEnglish ? "search_en" : "search_nb" }
}
