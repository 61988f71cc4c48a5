import FeltModel
import FeltPeers
import FeltRefi
import FeltTestSupport
import FeltText
import Foundation
import Testing

@Suite("The projects of qc")
struct QCTests {
    private static let text = "Linje én\r\n\r\nLinje 😀 tre\r\nsiste"

    private func make(_ bench: PeerBench, settings: String? = nil, book: String = "- a:\n    - b\n    - c: [b]\n- d\n", folder: String = "corpus") throws {
        try FileManager.default.createDirectory(at: bench.path(folder + "/under"), withIntermediateDirectories: true)
        try Data(Self.text.utf8).write(to: bench.path(folder + "/under/møte.txt"))
        try Data(book.utf8).write(to: bench.path("codebook.yaml"))
        if let settings { try Data(settings.utf8).write(to: bench.path("settings.yaml")) }
        try PeerDatabase.make(at: bench.path("qualitative_coding.sqlite3")) { database in
            try database.run(
                "CREATE TABLE document (file_path VARCHAR, file_hash VARCHAR)", "CREATE TABLE code (name VARCHAR)", "CREATE TABLE coder (name VARCHAR)",
                "CREATE TABLE document_index (id INTEGER PRIMARY KEY, name VARCHAR, time_series BOOLEAN, document_id VARCHAR)",
                "CREATE TABLE coded_line (id INTEGER PRIMARY KEY, line INTEGER, coder_id VARCHAR, code_id VARCHAR)",
                "CREATE TABLE location (id INTEGER PRIMARY KEY, start_line INTEGER, end_line INTEGER, document_index_id INTEGER)",
                "CREATE TABLE coded_line_location_association (coded_line_id INTEGER, location_id INTEGER)")
            try database.insert("document", "under/møte.txt", .text(PeerBench.hexadecimal(PeerBench.digest(Array(Self.text.utf8)))))
            try database.insert("document", "borte.txt", "")
            try database.insert("document_index", 1, "paragraphs", 0, "under/møte.txt")
            try database.insert("document_index", 2, "paragraphs", 0, "borte.txt")
            try database.insert("location", 1, 0, 4, 1)
            try database.insert("location", 2, 0, 4, 2)
            for (index, (line, code)) in [(0, "b"), (2, "b"), (2, "løs"), (3, "d"), (1, "d"), (9, "d")].enumerated() {
                try database.insert("coded_line", .integer(index + 1), .integer(line), "anna", .text(code))
                try database.insert("coded_line_location_association", .integer(index + 1), 1)
            }
            try database.insert("coded_line", 7, 0, "bjørn", "d")
            try database.insert("coded_line_location_association", 7, 2)
            try database.insert("coded_line", 8, 0, "bjørn", "d")
        }
    }

    @Test("give whole lines, the tree of the codebook, and what is wrong")
    func whole() throws {
        try PeerBench.run { bench in
            try make(bench)
            let reading = try bench.read(.qc, "")
            #expect(
                reading.codings == [
                    "under/møte.txt|b|anna|Linje 😀 tre", "under/møte.txt|b|anna|Linje én", "under/møte.txt|d|anna|", "under/møte.txt|d|anna|siste", "under/møte.txt|løs|anna|Linje 😀 tre",
                ].sorted())
            #expect(reading.tree == ["a", "a/b", "a/c", "d", "løs"])
            #expect(
                reading.faults.sorted() == [
                    "path-missing document 2 dropped", "range-empty coded_line 5 kept", "range-past-end coded_line 6 dropped", "range-without-text coded_line 7 dropped",
                    "unknown-source coded_line 8 dropped",
                ])
            #expect(reading.leftOut == [.furtherPlaces: 1])
        }
    }

    @Test("are read as their settings say, and never outside their folder")
    func settings() throws {
        try PeerBench.run { bench in
            try make(bench, settings: "corpus_dir: tekster\ncodebook: codebook.yaml\n", folder: "tekster")
            #expect(try bench.read(.qc, "").codings.count == 5)
            try Data("corpus_dir: ../../etc\ncodebook: /etc/passwd\n".utf8).write(to: bench.path("settings.yaml"))
            #expect(try bench.read(.qc, "").document.sources.isEmpty)
        }
    }

    @Test("have memos in files, with who wrote them and when in the name, and never outside their folder")
    func memos() throws {
        try PeerBench.run { bench in
            try make(bench)
            try FileManager.default.createDirectory(at: bench.path("memos/under"), withIntermediateDirectories: true)
            let memos = [
                "2026-01-02-10-30_anna_første_tanke.md": "# Første tanke\n\nanna 2026-01-02 10:30\n\nDe venter.\n", "2026-01-03-09-00_bjørn_li.md": "# Memo by bjørn_li\n\nUenig.\n",
                "løst.md": "Uten navn", "tom.md": " \n", "2026-01-02-10-30_anna.txt": "ikke et notat", ".skjult.md": "skjult",
            ]
            for (name, text) in memos { try Data(text.utf8).write(to: bench.path("memos/" + name)) }
            let database = try PeerDatabase(bench.path("qualitative_coding.sqlite3"))
            try database.insert("coder", "bjørn_li")
            let reading = try bench.read(.qc, "")
            let users = Dictionary(uniqueKeysWithValues: reading.document.users.map { ($0.guid, $0.name ?? "") })
            let notes = reading.document.notes.map { note in
                "\(note.name ?? "-")|\(note.stamp.creator.flatMap { users[$0] } ?? "-")|\(note.stamp.created?.description ?? "-")|\(note.text?.string.split(separator: "\n").last ?? "")"
            }
            #expect(
                notes == [
                    "Første tanke|anna|2026-01-02T10:30:00Z|De venter.", "Memo by bjørn_li|bjørn_li|2026-01-03T09:00:00Z|Uenig.", "Uten navn|-|-|Uten navn",
                ])
            #expect(reading.document.projectNotes == reading.document.notes.map(\.guid))
            for folder in ["/etc", "../annet", "finnes/ikke"] {
                try Data("memos_dir: \(folder)\n".utf8).write(to: bench.path("settings.yaml"))
                #expect(try bench.read(.qc, "").document.notes.isEmpty)
            }
        }
    }

    @Test("leave out the codings of a text that was changed after it was coded")
    func changed() throws {
        try PeerBench.run { bench in
            try make(bench)
            try Data(("Ny linje\n" + Self.text).utf8).write(to: bench.path("corpus/under/møte.txt"))
            let reading = try bench.read(.qc, "")
            #expect(reading.codings == [])
            #expect(reading.document.sources.count == 1)
            #expect(reading.faults.count { $0.hasPrefix("range-without-text") } == 7)
        }
    }
}
