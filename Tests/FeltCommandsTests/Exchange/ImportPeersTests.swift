import FeltTestSupport
import Foundation
import Testing

@Suite("felt import of other programs' own files")
struct ImportPeersTests {
    private func make(_ bench: FeltBench) throws {
        try FileManager.default.createDirectory(at: bench.folder.appending(path: "prosjekt.qda"), withIntermediateDirectories: true)
        try PeerDatabase.make(at: bench.folder.appending(path: "prosjekt.qda/data.qda")) { database in
            try QualCoderTables.make(11, in: database)
            try QualCoderTables.source(1, "møte.txt", "Å 😀 vi venter.", version: 11, in: database)
            try QualCoderTables.source(2, "bilde.png", nil, media: "/images/bilde.png", version: 11, in: database)
            try QualCoderTables.code(1, "Venting", version: 11, in: database)
            try QualCoderTables.coding(1, code: 1, source: 1, 4, 13, "vi venter", version: 11, in: database)
            try QualCoderTables.coding(2, code: 1, source: 7, 4, 13, "hemmelig", version: 11, in: database)
        }
    }

    @Test("tells what comes in and what does not, in words and as JSON, and is taken back")
    func tells() throws {
        try FeltBench.runInStudy { bench in
            try make(bench)
            let before = try bench.everything()
            bench.expectUnchanged {
                let trial = bench.felt("import", "qualcoder", "../prosjekt.qda", "--dry-run")
                #expect(
                    trial.notes == [
                        "Would import 1 source, 1 code, 1 coding and 1 researcher; nothing was changed.",
                        "Written by QualCoder v11; positions in 1 text count an emoji as one character and a Windows line end (CR LF) as two (certain: the words fit).", "Left out:",
                        "  files: 1. Files that the project names were missing or could not be read.", "  passed-over: 1. Parts of the file that are wrong and cannot be mended were left out; they are listed below.",
                        "Kept, and written out again by felt export qdpx:",
                        "  project-names: 1. The name of the project is kept, but the study goes by its own name, in exports, too.", "  pictures: 1. Pictures are kept with all that is marked in them; the words of a picture are a source.",
                        "Faults and doubts in the file (--format json has all of it):",
                        "  unknown-source: 1. code_text leads to the source 7, which is not in the file. [code_text 2]",
                    ], "\(trial.notes)")
                let strict = bench.felt("import", "qualcoder", "../prosjekt.qda", "--strict")
                #expect(strict.code == 1 && strict.errors.contains("unknown-source: 1. code_text leads to the source 7"), "\(strict.errors)")
                #expect(strict.errors.contains("hint: Leave out --strict to take in the rest"))
            }
            let answer = bench.felt("import", "qualcoder", "../prosjekt.qda/data.qda", "--format", "json", "--quiet")
            let json = try answer.json()
            #expect(json["things"]["coding"]["new"].number == 1 && json["findings"][0]["rule"].text == "unknown-source" && json["findings"][0]["line"].number == 2)
            try #expect(bench.codings() == ["4..13 møte-txt venting anna «vi venter»"])
            try #expect(bench.felt("history", "--format", "csv").rows().first?["line"] == "import qualcoder: 1 source new, 1 code new, 1 coding new, 1 researcher new")
            #expect(bench.felt("doctor").code == 0)
            #expect(bench.felt("undo").code == 0)
            try #expect(bench.everything() == before)
            try #expect(FileManager.default.contentsOfDirectory(atPath: bench.folder.appending(path: "prosjekt.qda").path) == ["data.qda"])
        }
    }

    @Test("a codebook of Taguette, twice")
    func codebook() throws {
        try FeltBench.runInStudy { bench in
            try bench.write("k.csv", "tag,description,number of highlights,number of documents\nTillit,Om tillit,0,0\nTillit/Lav,,0,0\n")
            let answer = bench.felt("import", "codebook", "../k.csv")
            #expect(answer.notes[0].hasPrefix("Imported 2 codes."), "\(answer.errors)")
            let codes = try bench.felt("list", "codes", "--format", "csv").rows().suffix(2)
            #expect(codes.map { $0["code"] } == ["tillit", "tillit.lav"] && codes.first?["definition"] == "Om tillit")
            #expect(bench.felt("import", "codebook", "../k.csv").notes == ["Imported nothing new.", "As they were: 2 codes."])
        }
    }

    @Test("a file of another program is told, and which command takes it")
    func other() throws {
        try FeltBench.runInStudy { bench in
            try make(bench)
            let answer = bench.felt("import", "taguette", "../prosjekt.qda/data.qda")
            #expect(answer.code == 1)
            #expect(answer.notes == ["error: The file is not a Taguette project: it has no table 'highlights'.", "hint: It looks like a project of QualCoder: felt import qualcoder …"])
        }
    }

    @Test("one of several projects in a database of Taguette")
    func several() throws {
        try FeltBench.runInStudy { bench in
            try PeerDatabase.make(at: bench.folder.appending(path: "t.sqlite3")) { database in
                try database.run(
                    "CREATE TABLE projects (id INTEGER, name VARCHAR, description TEXT, created DATETIME)",
                    "CREATE TABLE documents (id INTEGER, name VARCHAR, description TEXT, created DATETIME, project_id INTEGER, contents TEXT)",
                    "CREATE TABLE tags (id INTEGER, project_id INTEGER, path VARCHAR, description TEXT)",
                    "CREATE TABLE highlights (id INTEGER, document_id INTEGER, start_offset INTEGER, end_offset INTEGER, snippet TEXT)",
                    "CREATE TABLE highlight_tags (highlight_id INTEGER, tag_id INTEGER)")
                for (id, name) in [(1, "Bolig"), (2, "Skole")] {
                    try database.insert("projects", .integer(id), .text(name), "", .text("2026-0\(id)-01"))
                    try database.insert("documents", .integer(id), .text("d\(id)"), "", "2026", .integer(id), .text("<p>ord om \(name)</p>"))
                }
            }
            let none = bench.felt("import", "taguette", "../t.sqlite3")
            #expect(none.code == 1 && none.notes.contains { $0.contains("1: Bolig") } && none.notes.contains { $0.contains("2: Skole") }, "\(none.errors)")
            #expect(bench.felt("import", "taguette", "../t.sqlite3", "--from-project", "Skolen").errors.contains("hint: Did you mean Skole?"))
            #expect(bench.felt("import", "taguette", "../t.sqlite3", "--from-project", "Skole").code == 0)
            try #expect(bench.felt("list", "sources", "--format", "csv").rows().map { $0["source"] }.contains("d2"))
            #expect(bench.felt("import", "rqda", "../t.sqlite3", "--from-project", "Skole").code == 64)
        }
    }
}
