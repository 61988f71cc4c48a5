public import FeltModel
import GRDB

extension StudyReader {
    /// The codings that have a memo in which a pattern is found; with nil, those that have a memo at all.
    ///
    /// Memos are few and short, and in no index: they are put into one that lives only as long as the search. Its words are those of the
    /// study's own language. Throws `search-unavailable`.
    public func codings(withMemo pattern: SearchPattern?) throws -> Set<CodingID> {
        let memos = try memos().filter { $0.coding != nil }
        guard let pattern else { return Set(memos.compactMap(\.coding)) }
        var configuration = Configuration()
        configuration.prepareDatabase { database in
            if let connection = database.sqliteConnection { try SearchExtension.register(on: connection) }
        }
        let language = try study().language == .en ? "en" : "nb"
        return try DatabaseQueue(configuration: configuration).write { database in
            try database.execute(sql: "CREATE VIRTUAL TABLE memo USING fts5(text, tokenize='felt_\(language)')")
            let insertion = try database.makeStatement(sql: "INSERT INTO memo (rowid, text) VALUES (?, ?)")
            for (place, memo) in memos.enumerated() { try insertion.execute(arguments: [place, memo.text ?? ""]) }
            let found = try Int.fetchAll(database, sql: "SELECT rowid FROM memo WHERE memo MATCH ?", arguments: [pattern.match])
            return Set(found.compactMap { memos[$0].coding })
        }
    }
}
