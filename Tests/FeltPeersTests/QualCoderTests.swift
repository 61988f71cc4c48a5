import FeltModel
import FeltPeers
import FeltRefi
import FeltTestSupport
import FeltText
import Foundation
import Testing

@Suite("QualCoder's files")
struct QualCoderTests {
    private static let text = "Å 👍 vi ville bygge noe nytt.\nSå ble det 😀😀 slik."

    @Test("of every version give the same codings", arguments: QualCoderTables.versions)
    func versions(version: Int) throws {
        try PeerBench.run { bench in
            try PeerDatabase.make(at: bench.path("data.qda")) { database in
                try QualCoderTables.make(version, in: database)
                try QualCoderTables.source(1, "a.txt", .text(Self.text), version: version, in: database)
                try database.insert("code_cat", 1, "Kategori", "anna", "2026-01-01", "om den", nil)
                try database.insert("code_cat", 2, "Under", "anna", "2026-01-01", nil, 1)
                try QualCoderTables.code(1, "bygge", category: 2, version: version, in: database)
                try QualCoderTables.code(2, "slik", version: version, in: database)
                try QualCoderTables.coding(1, code: 1, source: 1, 4, 18, "vi ville bygge", memo: "notat", version: version, in: database)
                try QualCoderTables.coding(2, code: 1, source: 1, 4, 18, "vi ville bygge", by: "bjørn", version: version, in: database)
                try QualCoderTables.coding(3, code: 2, source: 1, 43, 47, "slik", version: version, in: database)
            }
            let reading = try bench.read(.qualcoder, "data.qda")
            #expect(reading.codings == ["a.txt|bygge|anna|vi ville bygge", "a.txt|bygge|bjørn|vi ville bygge", "a.txt|slik|anna|slik"])
            #expect(reading.tree == ["[Kategori]", "Kategori/[Under]", "Kategori/Under/bygge", "slik"])
            #expect(reading.faults == [] && reading.leftOut == [:])
            // Codings of the same words are one passage.
            #expect(reading.document.sources[0].text?.selections.map(\.codings.count) == [2, 1])
            #expect(reading.document.origin == "QualCoder database v\(version)" || reading.document.origin.contains("v\(version)"))
        }
    }

    @Test("with positions that count UTF-16 are read where the words are, and what fits nowhere is told")
    func otherCounting() throws {
        try PeerBench.run { bench in
            try PeerDatabase.make(at: bench.path("data.qda")) { database in
                try QualCoderTables.make(17, in: database)
                try QualCoderTables.source(1, "a.txt", .text(Self.text), version: 17, in: database)
                try QualCoderTables.source(2, "b.txt", .text("\u{FEFF}En\r\nto tre\r\nfire"), version: 17, in: database)
                try QualCoderTables.code(1, "k", version: 17, in: database)
                // The editor counts the thumb as two.
                try QualCoderTables.coding(1, code: 1, source: 1, 5, 19, "vi ville bygge", version: 17, in: database)
                // The words were moved by an edit, and stand once in the text.
                try QualCoderTables.coding(2, code: 1, source: 1, 2, 15, "noe nytt.\u{2029}Så ble", version: 17, in: database)
                // Nobody knows these words.
                try QualCoderTables.coding(3, code: 1, source: 1, 0, 1, "helt andre ord", version: 17, in: database)
                try QualCoderTables.coding(4, code: 1, source: 1, 40, 99, nil, version: 17, in: database)
                try QualCoderTables.coding(5, code: 1, source: 1, 99, 120, nil, version: 17, in: database)
                try QualCoderTables.coding(6, code: 1, source: 9, 0, 1, nil, version: 17, in: database)
                try QualCoderTables.coding(7, code: 9, source: 1, 0, 1, nil, version: 17, in: database)
                try QualCoderTables.coding(8, code: 1, source: 1, 4, 2, nil, version: 17, in: database)
                // A mark and line ends of two characters count as Python has them.
                try QualCoderTables.coding(9, code: 1, source: 2, 5, 11, "to tre", version: 17, in: database)
                try QualCoderTables.coding(10, code: 1, source: 2, 3, 9, "to tre", by: "bjørn", version: 17, in: database)
            }
            let reading = try bench.read(.qualcoder, "data.qda")
            #expect(
                reading.codings == [
                    "a.txt|k|anna|😀😀 slik.", "a.txt|k|anna|noe nytt.\nSå ble", "a.txt|k|anna|vi ville bygge", "a.txt|k|anna|Å", "a.txt|k|anna|👍 ", "b.txt|k|anna|to tre", "b.txt|k|bjørn|to tre",
                ].sorted())
            #expect(
                Set(reading.faults) == [
                    "positions-in-utf16 code_text 1 repaired", "quote-differs code_text 2 repaired", "quote-differs code_text 3 kept", "range-past-end code_text 4 repaired",
                    "range-past-end code_text 5 dropped", "unknown-source code_text 6 dropped", "unknown-code code_text 7 dropped", "range-reversed code_text 8 repaired",
                ])
        }
    }

    @Test("with much that is wrong lose none of the rest")
    func faults() throws {
        try PeerBench.run { bench in
            let long = String(repeating: "langt ", count: 5_000)
            try PeerDatabase.make(at: bench.path("data.qda")) { database in
                try QualCoderTables.make(11, in: database)
                try QualCoderTables.source(1, long, .text("Før\0 og etter"), version: 11, in: database)
                try QualCoderTables.source(2, "bilde.png", nil, media: "/images/bilde.png", version: 11, in: database)
                try QualCoderTables.source(3, "lenke.pdf", "Tekst", media: "docs:/home/noen/lenke.pdf", version: 11, in: database)
                try QualCoderTables.source(4, "rart.txt", .bytes([0x61, 0xE5, 0x62]), version: 11, in: database)
                // Categories in a ring, and one under nothing.
                try database.insert("code_cat", 1, "ring a", "anna", "x", nil, 2)
                try database.insert("code_cat", 2, "ring b", "anna", "x", nil, 1)
                try database.insert("code_cat", 3, "løs", "anna", "x", nil, 77)
                try QualCoderTables.code(1, "under\nring", category: 2, version: 11, in: database)
                try QualCoderTables.code(2, "  ", version: 11, in: database)
                try QualCoderTables.coding(1, code: 1, source: 1, 5, 13, "og etter", version: 11, in: database)
                try database.insert("code_image", 1, 2, 0, 0, 1, 1, 1, nil, nil, "anna")
                try database.insert("code_av", 1, 2, 0, 100, 1, nil, nil, "anna")
                try database.insert("attribute_type", "alder", "x", "anna", "om alder", "case", "numeric")
                try database.insert("cases", 1, "K", "om caset", "anna", "2026-01-02 10:00:00")
                try database.insert("attribute", 1, "alder", "case", "3,5", 1, "x", "anna")
                try database.insert("attribute", 2, "alder", "case", "4", 1, "x", "anna")
                try database.insert("attribute", 3, "tom", "case", "", 1, "x", "anna")
                // That of the journal is of no source, though one has its number.
                try database.insert("attribute", 4, "alder", "journal", "77", 1, "x", "anna")
                try database.insert("case_text", 1, 1, 1, 0, 4, "anna", "x", nil)
                try database.insert("case_text", 2, 1, 3, 0, 5, "anna", "x", nil)
                try database.run("CREATE TABLE noe_nytt (a)", "ALTER TABLE code_text ADD COLUMN weight real", "CREATE VIEW code_text_visible AS SELECT * FROM code_text")
            }
            let reading = try bench.read(.qualcoder, "data.qda")
            #expect(reading.codings.map { $0.split(separator: "|").last } == ["og etter"])
            #expect(reading.document.sources.map { $0.text?.text?.string } == ["Før og etter", nil, "Tekst", "aåb"])
            #expect(reading.document.sources[0].name?.unicodeScalars.count == 500)
            #expect(reading.tree.sorted() == ["[løs]", "[ring a]", "[ring b]", "code 2", "ring a/ring b/under ring", "ring a/[ring b]"].filter { $0 != "[ring b]" }.sorted())
            #expect(reading.leftOut == [.spanCodings: 1, .originals: 1, .memoValues: 1] && reading.document.sources.allSatisfy(\.values.isEmpty))
            #expect(reading.faults.sorted() == ["empty-name code_name 2 repaired", "second-value attribute 2 dropped", "unknown-code code_cat 1 repaired", "unknown-code code_cat 3 repaired"])
            let unit = reading.document.cases[0]
            #expect(unit.sources == [reading.document.sources[2].guid] && unit.selections.count == 1 && unit.values.map(\.value) == [.text("3,5")])
            #expect(reading.document.links.map(\.target) == [unit.guid])
        }
    }

    @Test("have pictures, sounds and films with what is coded in them, and the files that lie in the folder")
    func media() throws {
        try PeerBench.run { bench in
            for (name, bytes) in [("images/hus.png", [1, 2]), ("audio/møte.m4a", [3])] as [(String, [UInt8])] {
                try FileManager.default.createDirectory(at: bench.path(name).deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(bytes).write(to: bench.path(name))
            }
            try Data("hemmelig".utf8).write(to: bench.path("hemmelig.txt"))
            try FileManager.default.createSymbolicLink(at: bench.path("images/lenke.png"), withDestinationURL: bench.path("hemmelig.txt"))
            try PeerDatabase.make(at: bench.path("data.qda")) { database in
                try QualCoderTables.make(11, in: database)
                let paths = [
                    "/images/hus.png", "/audio/møte.m4a", "video:/home/noen/film.mp4", "/images/../hemmelig.txt", "/images/lenke.png", "/images/borte.png", "/docs/bok.pdf", "/ukjent/x",
                ]
                for (index, path) in paths.enumerated() { try QualCoderTables.source(index + 1, "m\(index + 1)", nil, media: path, version: 11, in: database) }
                try QualCoderTables.code(1, "sted", version: 11, in: database)
                try database.insert("code_image", 1, 1, 10, 20.0, 30.7, 40, 1, "inngangen", "2026-01-03 11:00:00", "bjørn")
                try database.insert("code_image", 2, 1, 1, 1, "bred", 1, 1, nil, "x", "anna")
                try database.insert("code_image", 3, 1, 1, 1, .integer(.min), 1, 1, nil, "x", "anna")
                try database.insert("code_image", 4, 1, 0, 0, 1, 1, 9, nil, "x", "anna")
                try database.insert("code_image", 5, 7, 0, 0, 1, 1, 1, nil, "x", "anna")
                try database.insert("code_image", 6, 77, 0, 0, 1, 1, 1, nil, "x", "anna")
                try database.insert("code_av", 1, 2, 500, 1_500, 1, nil, "2026-01-03 11:00:00", "anna")
                try database.insert("code_av", 2, 3, 900, 100, 1, nil, "x", "anna")
                try database.insert("code_av", 3, 1, 900, 100, 1, nil, "x", "anna")
                try database.insert("cases", 1, "K", nil, "anna", "2026-01-02 10:00:00")
                try database.insert("case_text", 1, 1, 1, 0, 0, "anna", "x", nil)
            }
            let reading = try bench.read(.qualcoder, "")
            let sources = reading.document.sources
            #expect(sources.map(\.kind) == [.picture, .audio, .video, .picture, .picture, .picture])
            #expect(sources.map { $0.file?.place.map { $0.split(separator: "/").last ?? "" } } == ["hus.png", "møte.m4a", nil, nil, nil, nil])
            #expect(sources[2].file?.path == "absolute:///home/noen/film.mp4" && sources[2].file?.isOutside == true)
            let area = try #require(sources[0].areas.first)
            #expect(sources[0].areas.count == 1 && area.description == "inngangen" && [area.first.x, area.first.y, area.second.x, area.second.y] == [10, 20, 40, 60])
            let users = Dictionary(uniqueKeysWithValues: reading.document.users.map { ($0.guid, $0.name) })
            #expect(area.codings.map { $0.creator.flatMap { users[$0] } } == ["bjørn"] && area.codings.first?.code == reading.document.codes[0].guid)
            #expect(sources[1].spans.map { [$0.begin, $0.end] } == [[500, 1_500]] && sources[2].spans.map { [$0.begin, $0.end] } == [[100, 900]])
            #expect(reading.document.cases[0].sources == [sources[0].guid])
            #expect(reading.leftOut == [.mediaSources: 2, .areaCodings: 1, .spanCodings: 1])
            #expect(
                reading.faults.sorted() == [
                    "bad-value code_image 2 dropped", "bad-value code_image 3 dropped", "span-reversed code_av 2 repaired", "unknown-code code_image 4 dropped",
                    "unknown-source code_image 6 dropped",
                ])
            // A file alone has no folder with pictures, but for the one that it lies in.
            #expect(try bench.read(.qualcoder, "data.qda").document.sources == sources)
        }
    }

    @Test("keep their GUIDs when a project grows, and two copies that grew apart share none of what is new")
    func identity() throws {
        try PeerBench.run { bench in
            func make(_ name: String, more: String, date: String) throws {
                try FileManager.default.createDirectory(at: bench.path(name), withIntermediateDirectories: true)
                try PeerDatabase.make(at: bench.path(name + "/data.qda")) { database in
                    try QualCoderTables.make(17, in: database)
                    try QualCoderTables.source(1, "a.txt", .text(Self.text), version: 17, in: database)
                    try QualCoderTables.code(1, more.isEmpty ? "k" : "nytt navn", version: 17, in: database)
                    try QualCoderTables.coding(1, code: 1, source: 1, 0, 1, "Å", version: 17, in: database)
                    if !more.isEmpty { try database.insert("code_name", 2, .text(more), nil, nil, "anna", .text(date), nil, nil) }
                }
            }
            try make("en", more: "", date: "")
            try make("to", more: "tillit", date: "2026-02-01 10:00:00")
            try make("tre", more: "makt", date: "2026-02-01 10:00:07")
            let (one, two, three) = (try bench.read(.qualcoder, "en"), try bench.read(.qualcoder, "to"), try bench.read(.qualcoder, "tre"))
            #expect(Set(one.guids).isSubset(of: two.guids) && Set(one.guids).isSubset(of: three.guids))
            #expect(Set(two.guids).intersection(three.guids) == Set(one.guids))
        }
    }

    @Test("that a random project writes give the codings back", arguments: Seeds.some(25))
    func property(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        try PeerBench.run { bench in
            let wanted = try QualCoderTables.random(at: bench.path("data.qda"), dirt: seed % 3 == 0 ? [.carriageReturns, .byteOrderMarks, .nul] : [], using: &random)
            let reading = try bench.read(.qualcoder, "data.qda")
            #expect(reading.codings == wanted.map { "\($0.source)|\($0.code)|\($0.owner)|\($0.words)" }.sorted(), "seed \(seed)")
            #expect(Set(reading.guids).count == reading.guids.count, "seed \(seed)")
        }
    }
}
