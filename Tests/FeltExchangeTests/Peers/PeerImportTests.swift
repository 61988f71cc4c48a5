import FeltContainers
import FeltModel
import FeltPeers
import FeltRefi
import FeltStore
import FeltTestSupport
import FeltText
import Foundation
import Testing

@testable import FeltExchange

@Suite("Other programs' own files that come into a study")
struct PeerImportTests {
    /// What a container holds, but for when the study was last changed.
    private static func parts(_ bytes: [UInt8]) throws -> [String: String] {
        let zip = try ZipReader(bytes, limit: 64 << 20)
        return Dictionary(uniqueKeysWithValues: try zip.entries.enumerated().map { place, entry in
            let text = String(decoding: try zip.bytes(at: place), as: UTF8.self)
            return (entry.name, text.replacing(#/ modifiedDateTime="[^"]*">/#.ignoresCase(), with: ">", maxReplacements: 1))
        })
    }

    private struct Truth: Decodable {
        let source: String
        let code: String
        let coder: String
        let text: String
    }

    private static let isThere = SharedFolder.holds("peers/small/truth_codings.json")

    private static func truth() throws -> [Truth] { try JSONDecoder().decode([Truth].self, from: Data(SharedFolder.bytes("peers/small/truth_codings.json"))) }

    /// Every coding of a study, as `source code researcher «words»`, with the names of the truth.
    private func codings(_ bench: RefiBench) throws -> [String] {
        try bench.study.read { reader in
            let tree = try reader.codes()
            let names = Dictionary(uniqueKeysWithValues: try reader.researchers().map { ($0.id, $0.name ?? $0.slug.text) })
            let sources = Dictionary(uniqueKeysWithValues: try reader.sources().map { ($0.id, $0.title ?? $0.slug.text) })
            return try reader.codings().map { coding in
                let code = tree[coding.code]
                return "\(sources[coding.source] ?? "?") \(code?.label.nb ?? code?.slug.text ?? "?") \(names[coding.researcher] ?? "?") «\(try reader.text(of: coding.source)[coding.range])»"
            }.sorted()
        }
    }

    private func take(_ program: PeerProgram, _ path: String, into bench: RefiBench, _ change: (inout RefiImport.Options) -> Void = { _ in }) throws -> RefiImportAnswer {
        let reading = try PeerReader.read(program, path, digest: StudyDigest.sha256, sha1: StudyDigest.sha1)
        return try bench.take(reading, change)
    }

    @Test("are the truth from QualCoder, twice the same, and gone after an undo", .enabled(if: isThere, "needs ../shared/peers/small"))
    func qualcoder() throws {
        try withTemporaryFolder { folder in
            let path = folder.appending(path: "data.qda")
            try Data(SharedFolder.bytes("peers/small/qualcoder_small_data.qda")).write(to: path)
            try SmallStudy.empty { bench in
                let before = try bench.everything()
                let answer = try take(.qualcoder, path.path, into: bench)
                #expect(try codings(bench) == Self.truth().map { "\($0.source) \($0.code) \($0.coder) «\($0.text)»" }.sorted())
                let memos = try bench.memos()
                #expect(memos.count == 6 && memos.contains { $0.hasPrefix("coding workshop_01-txt ytre-kontekst.lovverk 60 anna: kodenotat") })
                #expect(memos.contains("source intervju_01-txt anna: annotering") && memos.contains("study anna: Første refleksjon – å lære."))
                let sources = try bench.sources()
                #expect(sources.contains { $0.hasPrefix("case kommune-a Kommune A") && $0.hasSuffix("innbyggere=12000") })
                #expect(sources.contains { $0.hasPrefix("intervju_01-txt intervju_01.txt document nb - kommune-a anna") && $0.contains("{type=intervju}") })
                #expect(answer[.coding].new == 9 && answer.report.counts == [.descriptions: 1, .annotations: 1, .projectNames: 1])
                let again = try take(.qualcoder, path.path, into: bench)
                #expect(again.isNothingNew && again.gone.isEmpty)
                #expect(try bench.study.examine().findings.isEmpty)
                // What goes out as REFI-QDA is sound, and comes back as nothing new.
                let exported = try bench.export()
                #expect(try RefiConformance.check(exported).isSound)
                #expect(try bench.take(exported).isNothingNew)
                _ = try bench.study.undo(nil, by: bench.small.ida.id)
                #expect(try bench.everything() == before)
            }
        }
    }

    @Test("are the truth from Taguette and from qc, side by side with a QDPX of the same project", .enabled(if: isThere, "needs ../shared/peers/small"))
    func others() throws {
        try withTemporaryFolder { folder in
            let path = folder.appending(path: "p.sqlite3")
            try Data(SharedFolder.bytes("peers/small/taguette_project.sqlite3")).write(to: path)
            try SmallStudy.empty { bench in
                let answer = try take(.taguette, path.path, into: bench)
                #expect(try codings(bench) == Self.truth().filter { $0.coder == "anna" }.map { "\($0.source) \($0.code) Ida «\($0.text)»" }.sorted())
                #expect(answer.report.counts == [.noAuthor: 9, .projectNames: 1])
                #expect(try take(.taguette, path.path, into: bench).isNothingNew)
            }
            let project = folder.appending(path: "qc")
            try FileManager.default.createDirectory(at: project.appending(path: "corpus"), withIntermediateDirectories: true)
            try Data(SharedFolder.bytes("peers/small/qc_small.sqlite3")).write(to: project.appending(path: "qualitative_coding.sqlite3"))
            for file in SharedFolder.files(in: "peers/small/texts", withExtension: "txt") {
                try Data(SharedFolder.bytes(file)).write(to: project.appending(path: "corpus/" + (file.split(separator: "/").last ?? "")))
            }
            try SmallStudy.empty { bench in
                // The digests of the texts are those that qc wrote.
                let answer = try take(.qc, project.path, into: bench)
                #expect(answer.findings.isEmpty && answer[.coding].new == 9 && answer[.source].new == 3)
                let data = folder.appending(path: "data.qda")
                try Data(SharedFolder.bytes("peers/small/qualcoder_small_data.qda")).write(to: data)
                let other = try take(.qualcoder, data.path, into: bench)
                #expect(other[.source].new == 0 && other[.coding].new == 9)
                // Two programs with the same texts take turns without anything more being written.
                _ = try take(.qc, project.path, into: bench)
                let count = try bench.study.read { try $0.foreignIdentities().count }
                for _ in 0..<2 {
                    #expect(try take(.qualcoder, data.path, into: bench).isNothingNew)
                    #expect(try take(.qc, project.path, into: bench).isNothingNew)
                }
                #expect(try bench.study.read { try $0.foreignIdentities().count } == count)
                #expect(try codings(bench).contains("intervju_01.txt tillit bjørn «Informant: 👍 Å få tillit fra ledelsen. Vi måtte våge å spørre markedet først.»"))
                #expect(try take(.qc, project.path, into: bench).isNothingNew)
            }
        }
    }

    @Test("of QualCoder are merged with what came as REFI-QDA from the same project", .enabled(if: isThere, "needs ../shared/peers/small"))
    func merged() throws {
        try withTemporaryFolder { folder in
            let path = folder.appending(path: "data.qda")
            try Data(SharedFolder.bytes("peers/small/qualcoder_small_data.qda")).write(to: path)
            try SmallStudy.empty { bench in
                _ = try bench.take(SharedFolder.bytes("peers/small/qualcoder_small.qdpx"))
                let answer = try take(.qualcoder, path.path, into: bench)
                #expect(answer[.source].new == 0 && answer[.code].new == 0 && answer[.caseStudy].new == 0)
            }
        }
    }

    @Test("that grew bring what is new, and what is gone goes only when it is asked for")
    func grown() throws {
        try withTemporaryFolder { folder in
            func make(_ name: String, _ codings: [(id: Int, start: Int, end: Int, words: String)], label: String) throws -> String {
                let path = folder.appending(path: name + ".qda")
                try PeerDatabase.make(at: path) { database in
                    try QualCoderTables.make(17, in: database)
                    try QualCoderTables.source(1, "møte", "Ord å telle, 😀 og flere.", version: 17, in: database)
                    try QualCoderTables.code(1, label, version: 17, in: database)
                    for coding in codings { try QualCoderTables.coding(coding.id, code: 1, source: 1, coding.start, coding.end, coding.words, version: 17, in: database) }
                }
                return path.path
            }
            let first = try make("en", [(1, 0, 3, "Ord"), (2, 4, 5, "å")], label: "tall")
            let second = try make("to", [(1, 0, 5, "Ord å"), (3, 13, 14, "😀")], label: "antall")
            try SmallStudy.empty { bench in
                _ = try take(.qualcoder, first, into: bench)
                let answer = try take(.qualcoder, second, into: bench)
                #expect(answer[.code].changed == 1 && answer[.coding].changed == 1 && answer[.coding].new == 1 && answer[.coding].gone == 1)
                #expect(try codings(bench) == ["møte antall anna «Ord å»", "møte antall anna «å»", "møte antall anna «😀»"])
                let last = try take(.qualcoder, second, into: bench) { $0.removesGone = true }
                #expect(last[.coding].removed == 1)
                #expect(throws: FeltError.self) { try take(.qualcoder, try make("tre", [(9, 0, 99, "")], label: "antall"), into: bench) { $0.isStrict = true } }
            }
        }
    }

    @Test("bring memos on cases, and marks that there is no room for")
    func cases() throws {
        try withTemporaryFolder { folder in
            let path = folder.appending(path: "data.qda")
            try PeerDatabase.make(at: path) { database in
                try QualCoderTables.make(11, in: database)
                try QualCoderTables.source(1, "møte", "Ord å telle, 😀 og flere.", version: 11, in: database)
                try QualCoderTables.code(1, "tall", version: 11, in: database)
                try database.insert("cases", 1, "Kommune Ø", "om caset", "anna", "2026-01-02 10:00:00")
                try database.insert("case_text", 1, 1, 1, 0, 25, "anna", "2026-01-02 10:00:00", nil)
                try database.insert("cases", 2, "Del", nil, "anna", "2026-01-02 10:00:00")
                try database.insert("case_text", 2, 2, 1, 4, 11, "anna", "2026-01-02 10:00:00", nil)
                try database.insert("annotation", 1, 1, 13, 14, "et smil", "bjørn", "2026-01-02 10:00:00")
            }
            try SmallStudy.empty { bench in
                let answer = try take(.qualcoder, path.path, into: bench)
                #expect(try bench.memos() == ["case kommune-ø anna: om caset", "source møte bjørn: et smil"])
                #expect(answer.report.counts == [.descriptions: 1, .annotations: 2, .casePassages: 1, .projectNames: 1])
                #expect(try bench.sources().contains { $0.hasPrefix("møte - document nb - kommune-ø anna") })
                #expect(try take(.qualcoder, path.path, into: bench).isNothingNew)
                #expect(try RefiConformance.check(bench.export()).isSound)
            }
        }
    }

    @Test("bring pictures, sounds and films, which leave again with what is coded in them")
    func media() throws {
        try withTemporaryFolder { folder in
            let sound = [UInt8](repeating: 7, count: 2 << 20)
            for (name, bytes) in [("images/hus.png", [1, 2, 3]), ("audio/møte.m4a", sound)] as [(String, [UInt8])] {
                try FileManager.default.createDirectory(at: folder.appending(path: name).deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(bytes).write(to: folder.appending(path: name))
            }
            try PeerDatabase.make(at: folder.appending(path: "data.qda")) { database in
                try QualCoderTables.make(11, in: database)
                for (id, path) in ["/images/hus.png", "/audio/møte.m4a", "video:/home/noen/film.mp4", "/images/borte.png"].enumerated() {
                    try QualCoderTables.source(id + 1, "m\(id + 1)", nil, media: path, version: 11, in: database)
                }
                try QualCoderTables.source(5, "tekst", "Ord å telle.", version: 11, in: database)
                try QualCoderTables.code(1, "sted", version: 11, in: database)
                try database.insert("code_image", 1, 1, 10, 20, 30, 40, 1, "inngangen", "2026-01-03 11:00:00", "bjørn")
                try database.insert("code_av", 1, 2, 500, 1_500, 1, nil, "2026-01-03 11:00:00", "anna")
                try database.insert("code_av", 2, 3, 100, 900, 1, nil, "2026-01-03 11:00:00", "anna")
                try database.insert("attribute_type", "sted", "x", "anna", nil, "file", "character")
                try database.insert("attribute", 1, "sted", "file", "ute", 1, "x", "anna")
                try database.insert("cases", 1, "K", nil, "anna", "2026-01-02 10:00:00")
                try database.insert("case_text", 1, 1, 1, 0, 0, "anna", "x", nil)
            }
            try SmallStudy.empty { bench in
                let answer = try take(.qualcoder, folder.path, into: bench)
                #expect(answer.report.counts[.pictures] == 2 && answer.report.counts[.sounds] == 1 && answer.report.counts[.films] == 1)
                #expect(answer.report.counts[.areas] == 1 && answer.report.counts[.spans] == 2 && answer.report.counts[.keptFiles] == 2 && answer.report.counts[.files] == 1)
                #expect(try bench.study.read { try $0.keptFiles() }.map(\.isInside).sorted { $0 && !$1 } == [true, false])
                #expect(try bench.study.examine().findings.isEmpty)
                let bytes = try bench.export()
                let check = try RefiConformance.check(bytes)
                #expect(check.isSound, "\(check.faults.map(\.text))")
                let reading = try RefiReader().read(bytes)
                let (document, container) = (reading.document, try #require(reading.container))
                func source(_ name: String) throws -> RefiDocument.Source { try #require(document.sources.first { $0.name == name }) }
                let sted = try #require(document.codes.first { $0.name == "sted" }).guid
                let picture = try source("m1")
                #expect(picture.kind == .picture && picture.areas.map(\.description) == ["inngangen"] && picture.areas.flatMap(\.codings).map(\.code) == [sted])
                #expect(try picture.values.count == 1 && picture.file?.entry.map { try container.bytes(of: $0) } == [1, 2, 3])
                #expect(try source("m2").spans.map { [$0.begin, $0.end] } == [[500, 1_500]] && source("m2").file?.entry.map { try container.bytes(of: $0) } == sound)
                #expect(try source("m3").kind == .video && source("m3").file?.path == "absolute:///home/noen/film.mp4" && source("m4").file == nil)
                #expect(document.cases.first { $0.name == "K" }?.sources.contains(picture.guid) == true)
                let again = try take(.qualcoder, folder.path, into: bench)
                #expect(again.isNothingNew && again.gone.isEmpty)
                // Nothing is left when it is taken back, and all of it is there again after that is taken back.
                let undo = try #require(try bench.study.undo(nil, by: bench.small.ida.id).entry)
                #expect(try RefiReader().read(bench.export()).document.sources.isEmpty)
                _ = try bench.study.undo(undo.id, by: bench.small.ida.id)
                #expect(try Self.parts(bench.export()) == Self.parts(bytes))
            }
        }
    }

    @Test("have the codings of a random project in the study, and again nothing new", arguments: Seeds.some(10))
    func property(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        try withTemporaryFolder { folder in
            let path = folder.appending(path: "data.qda")
            let wanted = try QualCoderTables.random(at: path, dirt: seed % 2 == 0 ? [] : [.carriageReturns, .byteOrderMarks, .nul], using: &random)
            try SmallStudy.empty { bench in
                _ = try take(.qualcoder, path.path, into: bench)
                #expect(try codings(bench) == wanted.map { "\($0.source) \($0.code) \($0.owner) «\($0.words)»" }.sorted(), "seed \(seed)")
                #expect(try bench.study.examine().findings.isEmpty, "seed \(seed)")
                #expect(try take(.qualcoder, path.path, into: bench).isNothingNew, "seed \(seed)")
            }
        }
    }

    @Test("with anything at all in their tables leave the study sound", arguments: Seeds.some(60), PeerProgram.allCases)
    func wild(seed: UInt64, program: PeerProgram) throws {
        var random = SeededGenerator(seed: seed)
        try withTemporaryFolder { folder in
            let path = folder.appending(path: "p.db")
            try WildTables.make(program.rawValue, at: path, using: &random)
            try SmallStudy.empty { bench in
                _ = try take(program, path.path, into: bench)
                #expect(try bench.study.examine().findings.isEmpty, "\(program) \(seed)")
                let again = try take(program, path.path, into: bench)
                #expect(again.isNothingNew && again.gone.isEmpty, "\(program) \(seed): \(again.tallies)")
                do { #expect(try RefiConformance.check(bench.export()).isSound, "\(program) \(seed)") } catch let error as FeltError {
                    Issue.record("\(program) \(seed): \(error) \(error.details)")
                }
            }
        }
    }

    @Test("have a sentence in both languages for everything that is left out")
    func leftOut() {
        for what in RefiLeftOut.allCases {
            let note = RefiImportNote(rawValue: what.rawValue)
            #expect(note?.fate == .leftOut, "\(what.rawValue)")
        }
    }
}

extension RefiBench {
    /// Takes in what was read of another program's file, as ida.
    func take(_ reading: RefiReading, _ change: (inout RefiImport.Options) -> Void = { _ in }) throws -> RefiImportAnswer {
        var options = RefiImport.Options()
        options.folder = study.folder
        change(&options)
        return try study.write("import", by: small.ida.id) { draft, reader in
            (try RefiImport(reading, acting: small.ida.id, options: options).run(into: draft, reader), line: "import")
        }.result
    }
}
