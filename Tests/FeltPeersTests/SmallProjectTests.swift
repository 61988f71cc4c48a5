import FeltPeers
import FeltRefi
import FeltTestSupport
import FeltText
import Foundation
import Testing

@Suite("The small project of ../shared", .enabled(if: Truth.isThere, "needs ../shared/peers/small"))
struct SmallProjectTests {
    private func bench(_ file: String, as name: String, _ body: (PeerBench) throws -> Void) throws {
        try PeerBench.run { bench in
            try Data(SharedFolder.bytes("peers/small/" + file)).write(to: bench.path(name))
            try body(bench)
        }
    }

    private static let tree = [
        "indre kontekst", "indre kontekst/ledelse", "indre kontekst/ledelse/tillit", "ytre kontekst", "ytre kontekst/lovverk", "ytre kontekst/marked",
    ]

    @Test("comes out of QualCoder as it is")
    func qualcoder() throws {
        try bench("qualcoder_small_data.qda", as: "data.qda") { bench in
            let reading = try bench.read(.qualcoder, "data.qda")
            #expect(try reading.codings == Truth.codings().map { "\($0.source)|\($0.code)|\($0.coder)|\($0.text)" }.sorted())
            for source in reading.document.sources {
                let starts = Set(try Truth.codings().filter { $0.source == source.name }.map(\.start_utf8))
                let coded = (source.text?.selections ?? []).filter { !$0.codings.isEmpty }
                #expect(Set(coded.map(\.range.start.value)) == starts)
                #expect(try Array(SharedFolder.bytes("peers/small/texts/\(source.name ?? "")")) == source.text?.text?.utf8)
            }
            #expect(reading.tree == Self.tree)
            #expect(reading.document.codes.allSatisfy { $0.description == "Definisjon: \($0.name)" && $0.colour?.description == "#F781F3" })
            #expect(reading.faults == [] && reading.leftOut == [:])
            #expect(reading.document.cases.map { "\($0.name ?? "") \($0.sources.count) \($0.values.map(\.value))" } == ["Kommune A 2 [FeltRefi.RefiValue.integer(12000)]", "Kommune B 1 [FeltRefi.RefiValue.integer(45000)]"])
            #expect(reading.document.sources.map { $0.notes.compactMap { reading.memo($0) } } == ["intervju_01", "observasjon_01", "workshop_01"].map { ["notat om \($0).txt"] })
            #expect(reading.document.projectNotes.compactMap { reading.memo($0) } == ["Første refleksjon – å lære."])
            #expect(reading.document.users.compactMap(\.name) == ["anna", "bjørn"])
            #expect(reading.document.sources.flatMap { $0.text?.selections ?? [] }.compactMap(\.description) == ["annotering"])
            #expect(Set(reading.guids).count == reading.guids.count)
            // The folder is the same as the file in it.
            let again = try PeerReader.read(.qualcoder, bench.folder.path, digest: PeerBench.digest, sha1: PeerBench.digest)
            #expect(again.guids == reading.guids)
        }
    }

    @Test("comes out of Taguette as it is, less who coded")
    func taguette() throws {
        try bench("taguette_project.sqlite3", as: "prosjekt.sqlite3") { bench in
            let reading = try bench.read(.taguette, "prosjekt.sqlite3")
            let mine = try Truth.codings().filter { $0.coder == "anna" }
            #expect(reading.codings == mine.map { "\($0.source)|\($0.code)|-|\($0.text)" }.sorted())
            #expect(reading.tree == ["interesting"] + Self.tree)
            #expect(reading.faults == [] && reading.leftOut == [:])
            for source in reading.document.sources {
                // The line end at the end of the file is not in the HTML.
                let text = String(decoding: try SharedFolder.bytes("peers/small/texts/\(source.name ?? "")"), as: UTF8.self)
                #expect(source.text?.text?.string == text.trimmingCharacters(in: .newlines))
            }
            #expect(Set(reading.guids).count == reading.guids.count)
        }
    }

    @Test("comes out of qc with the lines that the words are in")
    func qc() throws {
        try bench("qc_small.sqlite3", as: "qualitative_coding.sqlite3") { bench in
            try FileManager.default.createDirectory(at: bench.path("corpus"), withIntermediateDirectories: true)
            for name in ["intervju_01", "observasjon_01", "workshop_01"] {
                try Data(SharedFolder.bytes("peers/small/texts/\(name).txt")).write(to: bench.path("corpus/\(name).txt"))
            }
            try Data(SharedFolder.bytes("peers/small/qc_small_codebook.yaml")).write(to: bench.path("codebook.yaml"))
            let hashes = ["fd1e9d1a989f549bd9e83f54f1aa437e3442ad71", "d5f01d4c4771819035489848913cdad71bbfdc72", "454c20c497a663af6d23d8864fa5340f98aad1dd"]
            var next = 0
            // SHA-1 itself is tested with the study's digests.
            let reading = try PeerReader.read(.qc, bench.folder.path, digest: PeerBench.digest) { _ in
                defer { next += 1 }
                let digits = Array(hashes[next].utf8)
                return stride(from: 0, to: 40, by: 2).map { UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16) ?? 0 }
            }
            let wanted = try Set(
                Truth.codings().map { truth -> String in
                    let text = String(decoding: try SharedFolder.bytes("peers/small/texts/\(truth.source)"), as: UTF8.self)
                    let start = text.utf8.index(text.startIndex, offsetBy: truth.start_utf8)
                    let line = text.utf8[..<start].lastIndex(of: 10).map { text.utf8.index(after: $0) } ?? text.startIndex
                    return "\(truth.source)|\(truth.code)|\(truth.coder)|\(text[line...].prefix { $0 != "\n" })"
                })
            #expect(reading.codings == wanted.sorted())
            #expect(reading.tree == ["ledelse", "lovverk", "marked", "tillit"])
            #expect(reading.faults == [])
        }
    }
}
