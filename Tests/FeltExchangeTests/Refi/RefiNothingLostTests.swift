import FeltContainers
import FeltModel
import FeltPrivacy
import FeltRefi
import FeltStore
import FeltTestSupport
import FeltText
import Foundation
import Testing

@testable import FeltExchange

@Suite("What a project of this program must bring into an empty study")
struct RefiNothingLostTests {
    private static func write(_ bench: RefiBench, for program: RefiProgram? = nil, sidecar: Bool) throws -> [UInt8] {
        let path = bench.study.folder + "/ut.qdpx"
        _ = try bench.study.read {
            try RefiExport.writeProject(of: ReleasedStudy(wholeOf: $0), folder: bench.study.folder, to: path, for: program, overwrite: true, sidecar: sidecar)
        }
        return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    private static func times(_ study: Study) throws -> [String] {
        try study.read { try $0.codings().map { "coding \($0.createdAt)" } + $0.memos().map { "memo \($0.createdAt)" } }.sorted()
    }

    @Test("the thousandths of seconds come back with what lies beside the project, and files as they came in change nothing")
    func thousandths() throws {
        try RefiBench.run { first in
            let source = try first.small.add("samtale", "Vi ventet lenge på svar.")
            try first.small.write { draft, reader in
                let (text, code) = (try reader.text(of: source), try reader.codes().codes[0].id)
                let facet = try #require(try reader.facets().facets.first?.values.first).id
                let ids = try draft.addCodings(
                    (0..<9).map { (TextRange($0..<$0 + 2), code, first.small.ida.id, $0 % 2 == 0 ? [facet] : [], "2026-01-02T03:04:05.\($0)0\($0)Z") }, to: source, in: text)
                for (place, id) in ids.enumerated() { _ = try draft.addMemo("Nr. \(place)", on: .coding(id), by: first.small.ida.id, createdAt: "2026-01-02T03:04:06.12\(place)Z") }
            }
            let wanted = try Self.times(first.study)
            #expect(wanted.contains("coding 2026-01-02T03:04:05.808Z") && wanted.contains("memo 2026-01-02T03:04:06.127Z"))
            let file = try Self.write(first, sidecar: true)
            try SmallStudy.empty { second in
                try second.take(file)
                try #expect(Self.times(second.study) == wanted)
                #expect(try second.study.read { try $0.foreignMatter() }.filter { $0.element == "PlainTextSelection" }.isEmpty)
                #expect(try second.take(file).isNothingNew)
            }
        }
    }

    @Test("attributes of researchers' own that are called like fields of a note's head stay attributes, also beside a head, and without the sidecar")
    func ownNames() throws {
        try RefiBench.run { first in
            let source = try first.small.add("samtale", "Vi ventet lenge på svar.")
            let own = [Attribute(name: "status", value: "reviewed"), Attribute(name: "stage", value: "S3"), Attribute(name: "embargo", value: "2030-01-01"), Attribute(name: "kind", value: "notat")]
            try first.small.write { draft, _ in
                _ = try draft.setAttributes(own, of: source)
                var head = NoteRecord()
                (head.status, head.stage, head.place) = (.jotting, "S1", "Rådhuset")
                _ = try draft.setNote(head, of: source)
            }
            for sidecar in [false, true] {
                let file = try Self.write(first, sidecar: sidecar)
                try #expect(first.take(file).isNothingNew)
                try SmallStudy.empty { second in
                    try second.take(file)
                    let id = try #require(try second.study.read { try $0.sources() }.first).id
                    #expect(try second.study.read { try $0.ownAttributesBySource()[id] }.map(Set.init) == Set(own))
                    let head = try #require(try second.study.read { try $0.noteRecord(of: id) })
                    #expect(head.status == .jotting && head.stage == "S1" && head.place == "Rådhuset" && head.embargo == nil)
                    #expect(try second.take(file).isNothingNew)
                }
            }
        }
    }

    @Test("codes have their own names again, though each stands once in files for QualCoder")
    func names() throws {
        try RefiBench.run { first in
            try first.small.write { draft, reader in
                for (place, parent) in try reader.codes().codes.enumerated() {
                    try draft.add(Code(id: draft.makeCodeID(), parent: parent.id, slug: Slug.make(from: "tillit"), label: LocalisedText(nb: "Tillit"), origin: .inductive, position: 5 + place))
                }
            }
            let wanted = try first.codes()
            let project = try Self.write(first, for: .qualcoder, sidecar: false)
            let path = first.study.folder + "/ut.qdc"
            _ = try first.study.read { try RefiExport(ReleasedStudy(wholeOf: $0)).writeCodebook(to: path, for: .qualcoder, overwrite: true) }
            let codebook = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
            #expect(String(decoding: codebook, as: UTF8.self).contains("Tillit (Kultur)"))
            for file in [project, codebook] {
                #expect(try first.take(file).isNothingNew && first.codes() == wanted)
                try SmallStudy.empty { second in
                    try second.take(file)
                    try #expect(second.codes() == wanted)
                }
                // Another program has written it, with other GUIDs.
                let container = file == project ? try RefiContainer(ZipReader(file)).projectFile() : file
                let other = String(decoding: container, as: UTF8.self).replacing("Feltlogg for qualcoder", with: "QualCoder 3.6")
                    .replacing(try Regex("guid=\"([0-9A-F]{8})")) { "guid=\"\($0.output[1].substring.map { String($0.reversed()) } ?? "")" }
                if file == codebook {
                    #expect(try first.take(Array(other.utf8)).tallies[.code]?.new == 0)
                    try #expect(first.codes() == wanted)
                }
            }
        }
    }
}
