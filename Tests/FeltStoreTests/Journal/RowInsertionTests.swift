import FeltTestSupport
import GRDB
import Testing

@testable import FeltStore

@Suite("RowInsertion")
struct RowInsertionTests {
    private func withTable<Result>(_ body: (Database) throws -> Result) throws -> Result {
        try DatabaseQueue().write { database in
            try database.execute(sql: """
                PRAGMA foreign_keys = ON;
                CREATE TABLE parent (id TEXT NOT NULL PRIMARY KEY) STRICT;
                CREATE TABLE row (id INTEGER PRIMARY KEY, text TEXT UNIQUE, number INTEGER CHECK (number <> 13), parent TEXT REFERENCES parent(id)) STRICT
                """)
            return try body(database)
        }
    }

    private func insert(_ database: Database, _ text: String?, _ number: Int?, parent: String? = nil) throws {
        var row = RowInsertion(try database.cachedStatement(sql: "INSERT INTO row (text, number, parent) VALUES (?, ?, ?)"))
        row.bind(text)
        row.bind(number)
        row.bind(parent)
        try row.run()
    }

    @Test("values come out as they went in: none, empty, long, with a NUL, the largest and the smallest")
    func values() throws {
        let texts: [String?] = [nil, "", "e\u{301}", "blåbær 😀", String(repeating: "å", count: 100_000), "før\u{0}etter", " \n"]
        let numbers: [Int?] = [nil, 0, -1, .max, .min, 7, 42]
        try withTable { database in
            for (text, number) in zip(texts, numbers) { try insert(database, text, number) }
            let found = try Row.fetchAll(database, sql: "SELECT CAST(text AS BLOB), typeof(text), number FROM row ORDER BY id")
            #expect(found.count == texts.count)
            for (row, (text, number)) in zip(found, zip(texts, numbers)) {
                let blob: Blob? = row[0]
                #expect(blob?.bytes ?? [] == Array((text ?? "").utf8) && row[1] == (text == nil ? "null" : "text") && row[2] == number)
            }
        }
    }

    @Test("what SQLite refuses is an error of its kind, and the statement goes on to serve")
    func refused() throws {
        try withTable { database in
            try insert(database, "a", 1)
            func code(_ body: () throws -> Void) -> ResultCode? {
                do { try body() } catch { return (error as? DatabaseError)?.extendedResultCode }
                return nil
            }
            #expect(code { try insert(database, "a", 2) } == .SQLITE_CONSTRAINT_UNIQUE)
            #expect(code { try insert(database, "b", 13) } == .SQLITE_CONSTRAINT_CHECK)
            #expect(code { try insert(database, "c", 3, parent: "nobody") } == .SQLITE_CONSTRAINT_FOREIGNKEY)
            try insert(database, "d", 4)
            #expect(try String.fetchAll(database, sql: "SELECT text FROM row ORDER BY text") == ["a", "d"])
            #expect(database.lastInsertedRowID > 1)
        }
    }

    @Test("bytes of a column are taken over whole, also none and NUL")
    func blobs() throws {
        try withTable { database throws in
            for bytes in [[], [0], [UInt8](repeating: 0xFF, count: 70_000)] as [[UInt8]] {
                let found = try Blob.fetchOne(database, sql: "SELECT ?", arguments: [Blob(bytes)])
                #expect(found?.bytes == bytes)
            }
            let none = try Blob.fetchOne(database, sql: "SELECT NULL")
            #expect(none?.bytes == nil)
        }
    }
}
