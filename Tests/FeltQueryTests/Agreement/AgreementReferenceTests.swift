import FeltAnalysis
import FeltModel
import FeltQuery
import FeltStore
import FeltTestSupport
import FeltText
import Testing

@Suite("What of a study is compared, on any study")
struct AgreementReferenceTests {
    @Test("is what a slow reading of it finds: who coded what, every pair's cells, on every unit", arguments: Seeds.some(60))
    func cells(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let sample = RandomStudy.sample(using: &random)
        try sample.open { study in
            for _ in 0..<6 {
                var request = AgreementRequest()
                request.unit = RandomStudy.pick(AgreementUnit.allCases, &random)
                request.rule = RandomStudy.pick(UnitRule.allCases, &random)
                request.rollsUp = RandomStudy.chance(3, &random)
                request.leastCodings = RandomStudy.pick([0, 1, 1, 1, 2, 3], &random)
                if RandomStudy.chance(4, &random) { request.kinds = ["interview", "workshop"] }
                let coders = RandomStudy.pick([nil, nil, ["ida", "jon"], ["jon", "kari", "ida"]], &random)
                let codes = RandomStudy.pick([sample.codes, sample.codes, ["culture", "process.needs"], ["culture.risk"]], &random)
                let cases = RandomStudy.pick([nil, nil, nil, ["case1", "case3"]], &random)
                let condition = RandomStudy.pick([nil, nil, nil, "valence:barrier", "culture.*", "kind:interview"], &random)
                request.condition = condition
                let answer = try condition.map { query -> (codings: Set<Int>, sources: Set<String>) in
                    let stretches = try study.stretches(query)
                    return (Set(stretches.flatMap(\.codings)), Set(stretches.map(\.source)))
                }
                let found = try study.study.read { reader -> StudyAgreement in
                    let tree = try reader.codes()
                    request.codes = codes == sample.codes ? nil : Set(try codes.map { try tree.code(typed: $0).id })
                    request.cases = try cases.map { slugs in Set(try reader.cases().filter { slugs.contains($0.slug.text) }.map(\.id)) }
                    request.researchers = try coders.map { names in Set(try reader.researchers().filter { names.contains($0.slug.text) }.map(\.id)) }
                    return try reader.agreement(request)
                }
                let reference = ReferenceAgreement(sample, request, coders: coders, codes: codes, answer: answer, cases: cases)
                compare(found, reference, request, "seed \(seed), \(request)")
            }
        }
    }

    private func compare(_ found: StudyAgreement, _ reference: ReferenceAgreement, _ request: AgreementRequest, _ comment: Comment) {
        #expect(found.data.coders == reference.coders, comment)
        #expect(Set(found.paths) == Set(reference.codes), comment)
        let lengths = Dictionary(uniqueKeysWithValues: found.data.documents.map { ($0.id, $0.length) })
        #expect(lengths == reference.lengths, comment)
        let by = Dictionary(uniqueKeysWithValues: found.data.documents.map { ($0.id, ($0.codedBy ?? []).map { found.data.coders[$0] }) })
        #expect(by == reference.codedBy, comment)
        let table = found.table
        for row in table.rows {
            guard let code = row.code else { continue }
            for (pair, cells) in zip(found.data.pairs, row.counts.pairs) {
                let expected = reference.cells(found.data.coders[pair.first], found.data.coders[pair.second], found.paths[code], request)
                #expect(cells == expected, comment)
            }
            guard request.unit == .character else { continue }
            for (place, coder) in found.data.coders.enumerated() {
                let marked = found.sources.reduce(0) {
                    $0 + (reference.marks[.init(source: $1.slug.text, coder: coder, code: found.paths[code])]?.count ?? 0)
                }
                #expect(row.marked.coders[place].units == marked, comment)
            }
        }
    }

    @Test("disagreements cost what the unequal cells count, and name codings that stand there", arguments: Seeds.some(40))
    func disagreements(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let sample = RandomStudy.sample(using: &random)
        try sample.open { study in
            let found = try study.study.read { try $0.agreement(AgreementRequest()) }
            let list = found.disagreements()
            let unequal = found.table.rows.reduce(0) { sum, row in row.counts.pairs.reduce(sum) { $0 + $1.onlyFirst + $1.onlySecond } }
            #expect(list.reduce(0) { $0 + $1.cost } == unequal, "seed \(seed)")
            #expect(zip(list, list.dropFirst()).allSatisfy { $0.cost >= $1.cost })
            let known = Dictionary(found.codings.map { ($0.id, $0) }) { first, _ in first }
            for one in list {
                for side in [one.first, one.second] {
                    #expect((side.code == nil) == side.codings.isEmpty, "seed \(seed)")
                    for id in side.codings {
                        let coding = known[id]
                        #expect(coding?.code == side.code && found.researchers[coding?.coder ?? 0].id == side.researcher)
                        #expect(coding.map { found.sources[$0.document].id } == one.source)
                    }
                }
                let source = sample.sources.first { candidate in found.sources.first { $0.id == one.source }?.slug.text == candidate.slug }
                let bytes = Array((source?.text ?? "").utf8)
                // What stands there is the same in bytes and in code points.
                let words = String(decoding: bytes[one.range.bytes], as: UTF8.self)
                #expect(one.kind == .differentCode || words.unicodeScalars.count == one.scalars.count, "seed \(seed)")
            }
        }
    }
}
