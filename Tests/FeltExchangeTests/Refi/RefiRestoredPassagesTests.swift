import FeltModel
import FeltPrivacy
import FeltRefi
import FeltStore
import FeltTestSupport
import FeltText
import Foundation
import Testing

@testable import FeltExchange

@Suite("The passages of texts, with what lies beside a project")
struct RefiRestoredPassagesTests {
    /// Runs `body` with a file that has a source of two passages, one of them personal, and with those passages.
    private func withFile(_ body: (_ file: [UInt8], _ passages: [Passage]) throws -> Void) throws {
        try RefiBench.run { first in
            let text = try StoredText(validating: Array("IDA: Vi spurte.\n\nOg så gikk vi hjem.\n\nTil slutt.\n".utf8))
            // Not as the words alone would have them.
            var (opening, rest) = (Passage(kind: .paragraph, range: TextRange(0..<15)), Passage(kind: .paragraph, range: TextRange(17..<48)))
            (opening.layer, rest.layer) = (.methodological, .personal)
            rest.question = "need.1"
            try first.small.write { draft, _ in
                try draft.add(NewSource(slug: Slug.make(from: "samtale"), kind: "interview", language: .nb, text: text, normalisation: "utf-8", passages: [opening, rest]))
            }
            let path = first.study.folder + "/ut.qdpx"
            _ = try first.study.read {
                try RefiExport.writeProject(of: ReleasedStudy(wholeOf: $0), folder: first.study.folder, to: path, overwrite: true, sidecar: true)
            }
            try body(Array(try Data(contentsOf: URL(fileURLWithPath: path))), [opening, rest])
        }
    }

    private func passages(_ study: Study) throws -> [[Passage]] {
        try study.read { reader in try reader.sources().map { try reader.passages(of: $0.id) } }
    }

    @Test("are made once, as the text comes in")
    func once() throws {
        try withFile { file, wanted in
            try SmallStudy.empty { second in
                let answer = try second.take(file)
                guard case .restored(missing: 0) = answer.rest else {
                    Issue.record("\(answer.rest)")
                    return
                }
                #expect(try passages(second.study) == [wanted])
                let entry = try #require(try second.study.read { try $0.entries(limit: 1).first })
                let kinds = try second.study.read { try $0.changes(of: entry.id).filter { $0.entity == "structure" }.map(\.kind) }
                #expect(kinds == [.create])
                #expect(try second.study.examine().findings.isEmpty)
                // Taking it back leaves the study as it was.
                _ = try second.study.undo(nil, by: second.small.ida.id)
                #expect(try passages(second.study) == [] && second.study.examine().findings.isEmpty)
            }
        }
    }

    @Test("come later, and the same, where a source of the study has the name of one", arguments: [true, false])
    func namesake(isSame: Bool) throws {
        try withFile { file, wanted in
            try SmallStudy.empty { second in
                try second.small.add("samtale", isSame ? "IDA: Vi spurte.\n\nOg så gikk vi hjem.\n\nTil slutt.\n" : "Andre ord.\n")
                let answer = try second.take(file)
                if isSame {
                    guard case .passedOver = answer.rest else {
                    Issue.record("\(answer.rest)")
                    return
                }
                    #expect(try passages(second.study) == [[]])
                } else {
                    guard case .restored(missing: 0) = answer.rest else {
                    Issue.record("\(answer.rest)")
                    return
                }
                    #expect(try passages(second.study) == [[], wanted])
                }
                #expect(try second.study.examine().findings.isEmpty)
            }
        }
    }
}
