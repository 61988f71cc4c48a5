import FeltAnalysis
import FeltModel
import FeltQuery
import FeltStore
import FeltTestSupport
import FeltText
import Testing

@Suite("Agreement after passages were settled")
struct SettledAgreementTests {
    /// What was settled by chance in a sample: some codings, and what stands in their place.
    private static func settle(_ study: Study, _ random: inout SeededGenerator) throws -> [(named: [Coding], outcome: NewSettlement.Outcome)] {
        var done: [(named: [Coding], outcome: NewSettlement.Outcome)] = []
        for _ in 0..<5 {
            let taken = Set(done.flatMap(\.named).map(\.id))
            let settled = try study.read { try $0.settlements() }
            let open = try study.read { try $0.codings() }.filter { coding in !taken.contains(coding.id) && !settled.contains { $0.coding == coding.id } }
            guard let one = open.randomElement(using: &random) else { break }
            let others = open.filter { $0.source == one.source && $0.id != one.id }.shuffled(using: &random)
            let named = [one] + others.prefix(Int.random(in: 0...2, using: &random))
            let outcome: NewSettlement.Outcome = RandomStudy.pick([.kept(one.id), .new(one.range, named[named.count - 1].code, facets: []), .nothing], &random)
            _ = try study.write("consensus", by: one.researcher) { draft, reader in
                let settlement = NewSettlement(named, outcome: outcome, agreedBy: try reader.researchers().map(\.id))
                try draft.settle(settlement, in: try reader.text(of: one.source))
                return ((), line: "consensus")
            }
            done.append((named, outcome))
        }
        return done
    }

    @Test("each alone, it is what it was, and so it is before the first entry; after the talk nothing that was settled differs", arguments: Seeds.some(40))
    func alone(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let sample = RandomStudy.sample(using: &random)
        try sample.open { opened in
            let study = opened.study
            var request = AgreementRequest()
            request.rollsUp = RandomStudy.chance(2, &random)
            request.leastCodings = RandomStudy.pick([0, 1, 1, 2], &random)
            let before = try study.read { try $0.agreement(request) }
            let done = try Self.settle(study, &random)
            let apart = try study.read { try $0.agreement(request) }
            #expect(apart.data == before.data, "seed \(seed)")
            #expect(Set(apart.codings.map(\.id)) == Set(before.codings.map(\.id)), "seed \(seed)")
            #expect(apart.codingCounts == before.codingCounts, "seed \(seed)")
            let entries = try study.read { try $0.entries() }
            if let first = entries.last(where: { $0.action == "consensus" }) {
                let past = try study.read(before: .entry(first)) { try $0.agreement(request) }
                #expect(past.data == before.data && past.settled.isEmpty, "seed \(seed)")
            }
            request.settled = .shared
            let shared = try study.read { try $0.agreement(request) }
            #expect(shared.sources == before.sources && shared.researchers == before.researchers, "seed \(seed)")
            let gone = Set(done.flatMap { one in one.named.map(\.id).filter { .kept($0) != one.outcome } })
            #expect(shared.codings.allSatisfy { !gone.contains($0.id) }, "seed \(seed)")
            for settlement in try study.read({ try $0.settlements() }) {
                guard let coding = settlement.coding, let document = shared.sources.firstIndex(where: { $0.id == settlement.source }) else { continue }
                let owners = shared.codings.filter { $0.id == coding }.map(\.coder)
                #expect(Set(owners) == Set(shared.data.coders.indices.filter { shared.data.isCoded(document, by: $0) }), "seed \(seed)")
            }
        }
    }
}
