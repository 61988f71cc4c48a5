import FeltContainers
import FeltModel
import FeltTestSupport
import Foundation
import Testing

@Suite("Another program's SQLite file")
struct SQLiteFileTests {
    @Test("is read whatever its path has in it, with NULs, blobs and numbers as they are")
    func values() throws {
        try withTemporaryFolder { folder in
            for name in ["vanlig.db", "rart ?navn#100%æøå&x=1.db", "'anførsel\".db"] {
                let path = folder.appending(path: name)
                try PeerDatabase.make(at: path) { database in
                    try database.run("CREATE TABLE \"Rar \"\"tabell\" (Navn text, tall real)", "CREATE TABLE uten (a text PRIMARY KEY) WITHOUT ROWID", "CREATE VIEW syn AS SELECT 1/0 AS x")
                    try database.insert("\"Rar \"\"tabell\"", "a\0b", 3.0)
                    try database.insert("\"Rar \"\"tabell\"", .bytes([0xC3, 0xA6]), "12")
                    try database.insert("\"Rar \"\"tabell\"", nil, 2.5)
                    try database.insert("uten", "z")
                }
                let file = try SQLiteFile(path: path.path, program: "en prøve")
                #expect(file.tables == ["rar \"tabell": ["navn", "tall"], "uten": ["a"]])
                let rows = try file.rows(of: "RAR \"tabell")
                #expect(rows.map { $0.text("navn") } == ["a\0b", "æ", nil] && rows.map { $0.words("navn") } == ["ab", "æ", nil])
                #expect(rows.map { $0.int("tall") } == [3, 12, nil] && rows.map { $0.text("tall") } == ["3", "12", "2.5"] && rows[0].int("annet") == nil)
                #expect(try file.rows(of: "uten").map { $0.text("a") } == ["z"] && file.rows(of: "borte").isEmpty && file.rows(of: "syn").isEmpty)
                #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).allSatisfy { !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") && !$0.hasSuffix("-journal") })
            }
        }
    }

    @Test("gives no more than the limit")
    func limit() throws {
        try withTemporaryFolder { folder in
            let path = folder.appending(path: "stor.db")
            try PeerDatabase.make(at: path) { database in
                try database.run("CREATE TABLE t (a text)")
                for _ in 0..<100 { try database.insert("t", .text(String(repeating: "ord ", count: 300))) }
            }
            let file = try SQLiteFile(path: path.path, program: "en prøve", limit: 50_000)
            #expect(#expect(throws: FeltError.self) { try file.rows(of: "t") }?.code == "peer-too-large")
        }
    }

    @Test("says which table or column is missing, and never waits at a pipe")
    func missing() throws {
        try withTemporaryFolder { folder in
            let path = folder.appending(path: "x.db")
            try PeerDatabase.make(at: path) { try $0.run("CREATE TABLE t (a)") }
            let file = try SQLiteFile(path: path.path, program: "en prøve")
            #expect(throws: Never.self) { try file.require("t", ["a"], orElse: "") }
            #expect(#expect(throws: FeltError.self) { try file.require("t", ["b"], orElse: "Gjør noe.") }?.message == "The file is not en prøve that felt knows: its table 't' has no column 'b'.")
            #expect(#expect(throws: FeltError.self) { try file.require("u", [], orElse: "Gjør noe.") }?.hint == "Gjør noe.")
            let pipe = folder.appending(path: "rør")
            #expect(mkfifo(pipe.path, 0o600) == 0)
            #expect(#expect(throws: FeltError.self) { try SQLiteFile(path: pipe.path, program: "en prøve") }?.code == "file-unreadable")
            #expect(#expect(throws: FeltError.self) { try SQLiteFile(path: folder.path, program: "en prøve") }?.code == "file-unreadable")
        }
    }
}
