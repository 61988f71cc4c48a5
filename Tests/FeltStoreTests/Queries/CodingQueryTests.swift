import FeltModel
@testable import FeltStore
import FeltTestSupport
import FeltText
import Testing

@Suite("Codings as they are read")
struct CodingQueryTests {
    /// A study with codings of these ids.
    private func with(_ ids: [String], _ body: (Study) throws -> Void) throws {
        try SmallStudy.with { small in
            try small.study.act { draft, _ in
                for id in ids {
                    try draft.create(EntityCatalogue.coding, id, [
                        "sourceId": .token(small.source.raw), "startByte": .integer(0), "endByte": .integer(4), "codeId": .token(small.risk.raw),
                        "researcherId": .token(TrialStudy.founder.raw),
                    ])
                }
            }
            try body(small.study)
        }
    }

    private static let ids = ["mmm000000001", "mmm000000002", "mmm000000003", "mmm000000004", "mmm000000005", "nnn000000006"]

    @Test("the beginning of an id finds the one coding that has it, in capitals too", arguments: ["n", "nnn", "NNN0", "nnn000000006"])
    func found(typed: String) throws {
        try with(Self.ids) { study in
            let coding = try study.read { try $0.coding(typed: typed) }
            #expect(coding.id.raw == "nnn000000006")
            #expect(coding.range == TextRange(0..<4) && coding.facets == [] && coding.researcher == TrialStudy.founder)
        }
    }

    @Test("the beginning of several is told with the first of them")
    func ambiguous() throws {
        try with(Self.ids) { study in
            let error = #expect(throws: FeltError.self) { try study.read { try $0.coding(typed: "mmm") } }
            #expect(error?.code == "coding-ambiguous")
            #expect(error?.message.contains("mmm000000001, mmm000000002, mmm000000003, mmm000000004") == true)
            #expect(error?.message.contains("mmm000000005") == false)
        }
    }

    @Test("what is no beginning of an id is unknown", arguments: ["", "mmm000000009", "mmm0000000011", "iii", "å", "m%", "m_", "mmm'", "~"])
    func unknown(typed: String) throws {
        try with(Self.ids) { study in
            let error = #expect(throws: FeltError.self) { try study.read { try $0.coding(typed: typed) } }
            #expect(error?.code == "coding-unknown")
        }
    }

    @Test("filters give what a walk through all codings gives, in the order of sources and places", arguments: Seeds.some(12))
    func filters(seed: UInt64) throws {
        try TrialStudy.with(TrialStudy.options(seed: seed)) { study in
            var history = RandomHistory(study, seed: seed)
            try history.run(40)
            try study.read { reader in
                let all = try reader.codings()
                let slugs = Dictionary(uniqueKeysWithValues: try reader.sources().map { ($0.id, $0.slug) })
                let tree = try reader.codes()
                let keys = all.map { [slugs[$0.source]?.text ?? "", $0.source.raw, padded($0.range.start.value), padded($0.range.end.value), padded(tree.order(of: $0.code) ?? 0), $0.createdAt, $0.id.raw] }
                #expect(keys == keys.sorted { $0.lexicographicallyPrecedes($1) { $0.utf8.lexicographicallyPrecedes($1.utf8) } }, "seed \(seed)")
                let codes = try reader.codes().codes.map(\.id)
                let sources: [SourceID?] = [nil] + slugs.keys.sorted()
                let researchers: [ResearcherID?] = [nil] + (try reader.researchers().map(\.id))
                for source in sources {
                    for researcher in researchers {
                        for wanted in [nil, [], Array(codes.prefix(1)), Array(codes.dropFirst()), codes] as [[CodeID]?] {
                            let found = try reader.codings(.init(source: source, codes: wanted, researcher: researcher))
                            let expected = all.filter {
                                (source == nil || $0.source == source) && (researcher == nil || $0.researcher == researcher) && wanted?.contains($0.code) != false
                            }
                            #expect(found == expected, "seed \(seed)")
                        }
                    }
                }
                #expect(try reader.codingCounts() == Dictionary(grouping: all, by: \.code).mapValues(\.count))
                #expect(try reader.codingCountsBySource() == Dictionary(grouping: all, by: \.source).mapValues(\.count))
                for coding in all { #expect(coding.facets == coding.facets.sorted()) }
            }
        }
    }

    @Test("memos are read by time, those on a coding apart")
    func memos() throws {
        try SmallStudy.with { small in
            let words = ["første", "annen", "tredje"]
            for word in words {
                try small.study.act { draft, _ in try draft.addMemo(word, on: .coding(small.second), by: TrialStudy.founder) }
            }
            try small.study.act { draft, _ in try draft.addMemo("på koden", on: .code(small.risk), by: TrialStudy.founder) }
            let (mine, all) = try small.study.read { (try $0.memos(on: small.second), try $0.memos()) }
            #expect(mine.map(\.text) == words)
            #expect(all.map(\.text) == ["Et sterkt utsagn."] + words + ["på koden"])
            #expect(all.last?.subject == "code \(small.risk)")
            #expect(all.map(\.createdAt) == all.map(\.createdAt).sorted())
        }
    }

    private func padded(_ number: Int) -> String { String(repeating: "0", count: 9 - String(number).count) + String(number) }
}
