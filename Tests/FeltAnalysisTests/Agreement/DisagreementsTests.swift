import FeltAnalysis
import FeltTestSupport
import Testing

@Suite("What two coders should talk about")
struct DisagreementsTests {
    private func list(_ spans: [(coder: Int, code: Int, start: Int, end: Int)]) throws -> [String] {
        let data = try AgreementData(
            documents: [.init(id: "d", length: 100)], coders: ["A", "B"], codes: [.init(id: "x"), .init(id: "y")],
            spans: spans.map { .init(document: 0, coder: $0.coder, code: $0.code, start: $0.start, end: $0.end) }
        )
        return Disagreements.list(data, pair: CoderPair(0, 1)).map { next in
            func name(_ code: Int?) -> String { code.map { data.codes[$0].id } ?? "-" }
            return "\(next.kind.rawValue) \(name(next.firstCode))/\(name(next.secondCode)) \(next.range) \(next.cost)"
        }
    }

    @Test("missed, another code, and other ends, the most costly first")
    func kinds() throws {
        #expect(try list([(0, 0, 0, 10), (1, 0, 2, 13), (0, 0, 20, 40), (1, 1, 22, 40), (1, 1, 60, 66)]) == [
            "different_code x/y 20..<40 38", "missed -/y 60..<66 6", "boundary x/x 0..<13 5",
        ])
    }

    @Test("the same characters in other pieces are no disagreement")
    func pieces() throws { #expect(try list([(0, 0, 0, 10), (1, 0, 0, 4), (1, 0, 4, 10)]) == []) }

    @Test("several short spans in a long one are one case")
    func chain() throws { #expect(try list([(0, 0, 0, 30), (1, 0, 5, 10), (1, 0, 12, 20)]) == ["boundary x/x 0..<30 17"]) }

    @Test("another code on a small part is missed twice")
    func smallPart() throws {
        #expect(try list([(0, 0, 0, 30), (1, 1, 25, 35)]) == ["missed x/- 0..<30 30", "missed -/y 25..<35 10"])
    }

    @Test("the costs add up to the unequal cells of all codes, for every pair")
    func sum() throws {
        for seed in Seeds.some(60) {
            let data = try RandomCodings(seed: seed).data
            let codes = CharacterAgreement.perCode(data)
            for (place, pair) in data.pairs.enumerated() {
                let cells = CodeSummary(codes.map { $0.pairs[place] }).microCells
                let found = Disagreements.list(data, pair: pair)
                #expect(found.reduce(0) { $0 + $1.cost } == cells.onlyFirst + cells.onlySecond, "seed \(seed)")
                #expect(found.allSatisfy { $0.cost > 0 }, "seed \(seed)")
            }
        }
    }
}
