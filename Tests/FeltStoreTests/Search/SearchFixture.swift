import FeltStore
import Foundation
import GRDB

/// A full-text table in memory over passages that lie inside one blob, read through a view as in a study.
struct SearchFixture {
    let queue: DatabaseQueue

    /// Indexes the passages under the row ids 0, 1, ….
    init(_ passages: [String], tokenizer: String = "felt_nb") throws {
        try self.init(bytes: passages.map { Array($0.utf8) }, tokenizer: tokenizer)
    }

    /// Indexes passages of any bytes.
    init(bytes passages: [[UInt8]], tokenizer: String = "felt_nb") throws {
        queue = try Self.emptyQueue()
        try queue.write { database in
            try database.execute(sql: """
                CREATE TABLE content (bytes BLOB);
                CREATE TABLE passage (id INTEGER PRIMARY KEY, start INTEGER, length INTEGER);
                CREATE VIEW passageText AS
                    SELECT id, CAST(substr(bytes, start + 1, length) AS TEXT) AS text FROM passage, content;
                CREATE VIRTUAL TABLE search USING fts5(text, content = passageText, content_rowid = id, tokenize = \(tokenizer));
                """)
            try database.execute(sql: "INSERT INTO content VALUES (?)", arguments: [Data(passages.flatMap { $0 })])
            var start = 0
            for (id, passage) in passages.enumerated() {
                try database.execute(sql: "INSERT INTO passage VALUES (?, ?, ?)", arguments: [id, start, passage.count])
                start += passage.count
            }
            try database.execute(sql: "INSERT INTO search (search) VALUES ('rebuild')")
        }
    }

    /// A database in memory with the search extension and nothing in it.
    static func emptyQueue() throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.prepareDatabase { database in
            guard let connection = database.sqliteConnection else { throw MissingConnection() }
            try SearchExtension.register(on: connection)
        }
        return try DatabaseQueue(configuration: configuration)
    }

    /// The passages that match what a person types, by row id.
    func found(_ typed: String, exact isExact: Bool = false) throws -> [Int] {
        let match = try SearchPattern(typed, exact: isExact).match
        return try queue.read { database in
            try Int.fetchAll(database, sql: "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid", arguments: [match])
        }
    }

    /// The byte ranges that `felt_hits` gives for each matching passage, by row id.
    func hits(_ typed: String, exact isExact: Bool = false) throws -> [Int: [Range<Int>]] {
        let match = try SearchPattern(typed, exact: isExact).match
        let rows = try queue.read { database in
            try Row.fetchAll(database, sql: "SELECT rowid, felt_hits(search) FROM search WHERE search MATCH ?", arguments: [match])
        }
        return Dictionary(uniqueKeysWithValues: rows.map { row in
            let (id, text): (Int, String) = (row[0], row[1])
            return (id, text.split(separator: " ").compactMap { pair in
                let ends = pair.split(separator: "-").compactMap { Int($0) }
                return ends.count == 2 ? ends[0]..<ends[1] : nil
            })
        })
    }

    struct MissingConnection: Error {}
}
