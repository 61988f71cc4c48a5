import FeltModel
import FeltPeers
import FeltRefi
import FeltTestSupport
import FeltText
import Foundation
import Testing

@Suite("RQDA's files")
struct RQDATests {
    private func make(_ bench: PeerBench, isOld: Bool = false) throws {
        try PeerDatabase.make(at: bench.path("p.rqda")) { database in
            let date: PeerDatabase.Cell = "Tue Feb  3 04:05:06 2026"
            try database.run(
                "CREATE TABLE source (name text, id integer, file text, memo text, owner text, date text, dateM text, status integer)",
                "CREATE TABLE freecode (name text, memo text, owner text,date text,dateM text, id integer, status integer\(isOld ? "" : ", color text"))",
                "CREATE TABLE treecode (cid integer, catid integer, date text, dateM text, memo text, status integer)",
                "CREATE TABLE codecat (name text, cid integer, catid integer, owner text, date text, dateM text,memo text, status integer)",
                "CREATE TABLE coding (cid integer, fid integer,seltext text, selfirst real, selend real, status integer, owner text, date text, memo text)",
                "CREATE TABLE project (databaseversion text, date text,dateM text, memo text)")
            try database.insert("project", .text(isOld ? "0.1.5" : "0.2.2"), date, nil, "Om prosjektet")
            try database.insert("source", "møte.txt", 1, "Å 😀 vi så dem\r\nkomme hit.", "om møtet", "rghuang", date, nil, 1)
            try database.insert("source", "slettet.txt", 2, "borte", nil, "rghuang", date, nil, 0)
            for (id, name) in ["så", "hit", "slettet"].enumerated() {
                try database.insert("freecode", [.text(name), "memo", "rghuang", date, nil, .integer(id + 1), .integer(id == 2 ? 0 : 1)] + (isOld ? [] : ["#112233"]))
            }
            try database.insert("codecat", "Kategori", nil, 1, "rghuang", date, nil, nil, 1)
            try database.insert("codecat", "Annen", nil, 2, "rghuang", date, nil, nil, 1)
            try database.insert("treecode", 1, 1, date, nil, nil, 1)
            try database.insert("treecode", 1, 2, date, nil, nil, 1)
            try database.insert("coding", 1, 1, "vi så dem", 4.0, 13.0, 1, "rghuang", date, "notat")
            // GTK counts a line end of two characters as one on some systems.
            try database.insert("coding", 2, 1, "hit", 20.0, 23.0, 1, "anna", date, nil)
            try database.insert("coding", 2, 1, "hit", 21.0, 24.0, 1, "bjørn", date, nil)
            try database.insert("coding", 1, 1, "vi", 4.0, 6.0, 0, "rghuang", date, nil)
            try database.insert("coding", 3, 1, "vi", 4.0, 6.0, 1, "rghuang", date, nil)
            guard !isOld else { return }
            try database.run(
                "CREATE TABLE cases (name text, memo text, owner text,date text,dateM text, id integer, status integer)",
                "CREATE TABLE caselinkage (caseid integer, fid integer, selfirst real, selend real, status integer, owner text, date text, memo text)",
                "CREATE TABLE caseAttr (variable text, value text, caseID integer, date text, dateM text, owner text, status integer)",
                "CREATE TABLE fileAttr (variable text, value text, fileID integer, date text, dateM text, owner text, status integer)",
                "CREATE TABLE attributes (name text, status integer, date text, dateM text, owner text,memo text, class text)",
                "CREATE TABLE journal (name text, journal text, date text, dateM text, owner text,status integer)",
                "CREATE TABLE annotation (fid integer,position integer,annotation text, owner text, date text,dateM text, status integer)",
                "CREATE TABLE filecat (name text,fid integer, catid integer, owner text, date text, dateM text,memo text, status integer)",
                "CREATE TABLE treefile (fid integer, catid integer, date text,dateM text,memo text, status integer)",
                "CREATE TABLE coding2 (cid integer, fid integer,seltext text, selfirst real, selend real, status integer, owner text, date text, memo text)")
            try database.insert("cases", "Oslo", "om Oslo", "rghuang", date, nil, 1, 1)
            try database.insert("caselinkage", 1, 1, 0.0, 26.0, 1, "rghuang", date, nil)
            try database.insert("attributes", "alder", 1, date, nil, "rghuang", "om alder", "numeric")
            try database.insert("caseAttr", "alder", "41", 1, date, nil, "rghuang", 1)
            try database.insert("fileAttr", "sted", "ute", 1, date, nil, "rghuang", nil)
            try database.insert("journal", "Dag 1", "Første dag", date, nil, "rghuang", 1)
            try database.insert("annotation", 1, 2, "en merknad", "rghuang", date, nil, 1)
            try database.insert("filecat", "Bunke", nil, 1, "rghuang", date, nil, nil, 1)
            try database.insert("treefile", 1, 1, date, nil, nil, 1)
            try database.insert("coding2", 1, 1, "vi", 4.0, 6.0, 1, "siri", date, "i andre runde")
            // The same words, the same code and the same name: the second round all the same.
            try database.insert("coding2", 1, 1, "vi så dem", 4.0, 13.0, 1, "rghuang", date, nil)
            try database.insert("coding2", 9, 1, "vi", 4.0, 6.0, 1, "siri", date, nil)
        }
    }

    @Test("give texts, codes, codings, cases, attributes and memos")
    func whole() throws {
        try PeerBench.run { bench in
            try make(bench)
            let reading = try bench.read(.rqda, "p.rqda")
            #expect(reading.codings == [
                    "møte.txt|hit|anna|hit", "møte.txt|hit|bjørn|hit", "møte.txt|så|rghuang (coding2)|vi så dem", "møte.txt|så|rghuang|vi så dem", "møte.txt|så|siri|vi",
                ])
            #expect(reading.tree == ["[Kategori]", "Kategori/så", "[Annen]", "hit"])
            #expect(reading.document.sources.map { $0.text?.text?.string } == ["Å 😀 vi så dem\nkomme hit."])
            #expect(reading.document.sources[0].stamp.created?.description == "2026-02-03T04:05:06Z")
            #expect(reading.document.cases.map { "\($0.name ?? "") \($0.sources.count) \($0.selections.count)" } == ["Oslo 1 0"])
            #expect(reading.document.cases[0].values.map(\.value) == [.integer(41)] && reading.document.sources[0].values.map(\.value) == [.text("ute")])
            #expect(reading.document.notes.compactMap { $0.text?.string }.sorted() == ["Første dag", "i andre runde", "notat", "om Oslo", "om møtet"])
            #expect(reading.document.sets.map(\.name) == ["Bunke"] && reading.document.sets[0].sources == [reading.document.sources[0].guid])
            #expect(reading.leftOut == [.deletedRows: 3, .furtherCategories: 1])
            #expect(reading.faults.sorted() == ["range-empty annotation 1 kept", "unknown-code coding 5 dropped", "unknown-code coding2 3 dropped"])
            #expect(Set(reading.guids).count == reading.guids.count)
        }
    }

    @Test("of the oldest version are read, too")
    func old() throws {
        try PeerBench.run { bench in
            try make(bench, isOld: true)
            #expect(try bench.read(.rqda, "p.rqda").codings.count == 3)
            #expect(try bench.read(.rqda, "").document.name == "p")
        }
    }
}
