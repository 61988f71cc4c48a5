import FeltModel
import FeltPeers
import FeltRefi
import FeltTestSupport
import Foundation
import Testing

@Suite("Files that are no project of the program")
struct BrokenFilesTests {
    private func code(_ program: PeerProgram, _ bench: PeerBench, _ name: String) -> (code: String?, hint: String?) {
        let error = #expect(throws: FeltError.self) { try bench.read(program, name) }
        return (error?.code, error?.hint)
    }

    @Test("are told for what they are", arguments: PeerProgram.allCases)
    func broken(program: PeerProgram) throws {
        try PeerBench.run { bench in
            try Data("Dette er en vanlig tekst, og ingen database.\n".utf8).write(to: bench.path("tekst.txt"))
            try Data().write(to: bench.path("tom.sqlite3"))
            try Data((0..<8_192).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) }).write(to: bench.path("kryptert.qda"))
            try PeerDatabase.make(at: bench.path("andre.sqlite3")) { try $0.run("CREATE TABLE noe (a)") }
            #expect(code(program, bench, "tekst.txt").code == "peer-unreadable")
            #expect(code(program, bench, "kryptert.qda").code == "peer-unreadable")
            #expect(code(program, bench, "tom.sqlite3").code == "peer-tables")
            #expect(code(program, bench, "andre.sqlite3").code == "peer-tables")
            #expect(code(program, bench, "borte.sqlite3").code == "file-missing")
            try FileManager.default.createDirectory(at: bench.path("mappe"), withIntermediateDirectories: true)
            #expect(code(program, bench, "mappe").code == "peer-no-project")
        }
    }

    @Test("of another program name it")
    func other() throws {
        try PeerBench.run { bench in
            try PeerDatabase.make(at: bench.path("data.qda")) { try QualCoderTables.make(17, in: $0) }
            #expect(code(.taguette, bench, "data.qda").hint == "It looks like a project of QualCoder: felt import qualcoder …")
        }
    }

    @Test("that were cut off or damaged are refused, or read as far as they are whole; nothing crashes", arguments: Seeds.some(20))
    func damaged(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        try PeerBench.run { bench in
            try PeerDatabase.make(at: bench.path("hel.qda")) { database in
                try QualCoderTables.make(17, in: database)
                try QualCoderTables.code(1, "k", version: 17, in: database)
                for source in 1...20 {
                    try QualCoderTables.source(source, "s\(source)", .text(String(repeating: "Ord å telle. ", count: 200)), version: 17, in: database)
                    try QualCoderTables.coding(source, code: 1, source: source, 0, 3, "Ord", version: 17, in: database)
                }
            }
            let whole = Array(try Data(contentsOf: bench.path("hel.qda")))
            var bytes = whole
            if seed % 2 == 0 { bytes.removeLast(Int.random(in: 1..<(whole.count - 200), using: &random)) } else {
                for _ in 0..<30 { bytes[Int.random(in: 100..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random) }
            }
            try Data(bytes).write(to: bench.path("skadd.qda"))
            do {
                let reading = try bench.read(.qualcoder, "skadd.qda")
                #expect(reading.document.sources.count <= 20)
            } catch let error as FeltError {
                #expect(["peer-unreadable", "peer-tables", "peer-too-large"].contains(error.code), "seed \(seed): \(error)")
            }
        }
    }

    @Test("that another program has not finished writing are left alone")
    func open() throws {
        try PeerBench.run { bench in
            try PeerDatabase.make(at: bench.path("data.qda")) { try QualCoderTables.make(17, in: $0) }
            try Data("x".utf8).write(to: bench.path("data.qda-journal"))
            #expect(code(.qualcoder, bench, "data.qda").code == "peer-in-use")
            try FileManager.default.removeItem(at: bench.path("data.qda-journal"))
            try Data().write(to: bench.path("data.qda-wal"))
            #expect(try bench.read(.qualcoder, "data.qda").document.sources.isEmpty)
        }
    }

    @Test("that keep a log of writing are read without putting a file beside them, also in a folder that cannot be written")
    func writeAhead() throws {
        try PeerBench.run { bench in
            try PeerDatabase.make(at: bench.path("data.qda")) { database in
                try database.run("PRAGMA journal_mode = WAL")
                try QualCoderTables.make(17, in: database)
            }
            try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: bench.folder.path)
            defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: bench.folder.path) }
            #expect(try bench.read(.qualcoder, "data.qda").document.sources.isEmpty)
        }
    }
}
