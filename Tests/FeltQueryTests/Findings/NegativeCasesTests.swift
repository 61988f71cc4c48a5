import FeltAnalysis
import FeltModel
import FeltQuery
import FeltStore
import FeltTestSupport
import Testing

@Suite("What speaks against ratings")
struct NegativeCasesTests {
    @Test("is what the query for the contrary valence answers, in random studies", arguments: 1...25 as ClosedRange<UInt64>)
    func likeTheQuery(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        try RandomStudy.sample(using: &random).open { open in
            let (tree, cases, facets) = try open.study.read { (try $0.codes(), try $0.cases(), try $0.facets()) }
            _ = try open.study.write("rate", by: ResearcherID("researcher0")) { draft, _ in
                for record in cases {
                    for code in tree.codes where Int.random(in: 0..<3, using: &random) > 0 {
                        let value = RatingValue.allCases.randomElement(using: &random) ?? .zero
                        try draft.rate(ChartCell(caseID: record.id, code: code.id), value, because: nil, evidence: CellEvidence(), by: draft.researcher)
                    }
                }
                return ((), line: "rates")
            }
            let valence = { (name: String) in try facets.value(typed: name, ofFacet: "valence").id }
            try open.study.read { reader in
                let found = try reader.negativeCases(rule: ValenceRule(helps: [try valence("driver")], hinders: [try valence("barrier")]))
                #expect(!found.findings.isEmpty, "seed \(seed)")
                for finding in found.findings {
                    guard let slug = cases.first(where: { $0.id == finding.cell.caseID })?.slug, let path = tree.path(of: finding.cell.code)?.text else { continue }
                    var expected: Set<CodingID> = []
                    let number = finding.record.ratings.first?.value.number ?? 0
                    if number != 0 {
                        // The slow way: everything coded so, then the filters.
                        let answer = try reader.query("\(path).* AND case:\(slug) AND valence:\(number > 0 ? "barrier" : "driver")")
                        expected = Set(answer.hits.flatMap { answer.codings(of: $0) }.map(\.id))
                    }
                    #expect(Set(finding.codings.map(\.id)) == expected, "seed \(seed): \(slug) × \(path)")
                    #expect(finding.evidence.negative == finding.codings.map(\.id))
                }
            }
        }
    }
}
