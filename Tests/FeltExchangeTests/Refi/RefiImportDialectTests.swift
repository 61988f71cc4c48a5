import FeltModel
import FeltRefi
import FeltStore
import FeltTestSupport
import FeltText
import Foundation
import Testing

@testable import FeltExchange

/// One small project per program, written for this purpose; `expected.json` says what a right reading yields.
@Suite("REFI-QDA dialects taken into a study", .enabled(if: SharedFolder.holds("refi/dialects/expected.json"), "needs ../shared/refi/dialects"))
struct RefiImportDialectTests {
    private struct Expected: Decodable {
        struct Coding: Decodable {
            let quote: String
            let code: String
            let coder: String
        }
        let codings: [Coding]
    }

    private static let expected = (try? JSONDecoder().decode([String: Expected].self, from: Data(SharedFolder.bytes("refi/dialects/expected.json")))) ?? [:]
    private static let projects = SharedFolder.files(in: "refi/dialects", withExtension: "qdpx")

    @Test("every project gives the codings it should, goes out again sound, and comes in again with nothing new", arguments: projects)
    func project(path: String) throws {
        try RefiBench.run { bench in
            let bytes = try SharedFolder.bytes(path)
            let answer = try bench.take(bytes)
            #expect(answer[.source].new >= 1)
            if let wanted = Self.expected[String(path.split(separator: "/").last ?? "")] {
                let found = try bench.study.read { reader in
                    let (codes, texts) = (try reader.codes(), try Dictionary(uniqueKeysWithValues: reader.sources().map { ($0.id, try reader.text(of: $0.id)) }))
                    let people = Dictionary(uniqueKeysWithValues: try reader.researchers().map { ($0.id, $0.name ?? $0.slug.text) })
                    return try reader.codings().map { "\(texts[$0.source]?[$0.range] ?? "?")|\(codes[$0.code]?.label.nb?.split(separator: ":").last ?? "?")|\(people[$0.researcher] ?? "?")" }
                }
                for coding in wanted.codings { #expect(found.contains("\(coding.quote)|\(coding.code)|\(coding.coder)"), "\(path): \(found)") }
            }
            let out = try bench.export()
            let verdict = try RefiConformance.check(out)
            #expect(verdict.isSound, "\(path): \(verdict.faults.filter { $0.severity == .error }.map(\.text))")
            let before = try bench.everything()
            for again in [bytes, out] {
                let second = try bench.take(again)
                #expect(second.isNothingNew, "\(path): \(second.tallies)")
                #expect(second.gone.isEmpty, "\(path): \(second.gone)")
            }
            #expect(try bench.codings() == before.prefix(bench.codings().count).map { $0 })
            #expect(try bench.study.examine().findings.isEmpty)
        }
    }

    @Test("every codebook gives its codes", arguments: SharedFolder.files(in: "refi/dialects", withExtension: "qdc"))
    func codebook(path: String) throws {
        try RefiBench.run { bench in
            let bytes = try SharedFolder.bytes(path)
            let names = try RefiReader().read(bytes).document.codes.map(\.name).filter { $0 != "Nodes" }
            try bench.take(bytes)
            let labels = try bench.study.read { try $0.codes().codes.compactMap(\.label.nb) }
            for name in names { #expect(labels.contains(name), "\(path): \(labels)") }
            #expect(try bench.take(bytes).isNothingNew)
        }
    }
}
