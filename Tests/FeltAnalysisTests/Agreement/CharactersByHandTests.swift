import FeltAnalysis
import FeltModel
import Testing

@Suite("Characters by hand")
struct CharactersByHandTests {
    private func data(
        _ spans: [(coder: Int, code: Int, start: Int, end: Int)], length: Int = 20, codes: [AgreementData.Code] = [.init(id: "k")], documents: Int = 1,
        codedBy: [Int]? = nil
    ) throws -> AgreementData {
        try AgreementData(
            documents: (0..<documents).map { .init(id: "d\($0)", length: length, codedBy: codedBy) }, coders: ["A", "B"], codes: codes,
            spans: spans.map { .init(document: 0, coder: $0.coder, code: $0.code, start: $0.start, end: $0.end) }
        )
    }

    @Test("four cells and their coefficients")
    func cells() throws {
        // A 4…12, B 8…14 of 20: both 4, only A 4, only B 2, neither 10.
        let table = CharacterAgreement.perCode(try data([(0, 0, 4, 12), (1, 0, 8, 14)]))[0].pairs[0]
        #expect(table == TwoByTwo(both: 4, onlyFirst: 4, onlySecond: 2, neither: 10))
        #expect(isSame(table.percentAgreement, 0.7))
        #expect(isSame(table.pabak, 0.4))
        // pe = .4 · .3 + .6 · .7 = .54; .16 / .46.
        #expect(isSame(table.cohenKappa, 8.0 / 23))
        // 14 of 40 marked: pe = (14² + 26²) / 1600 = .545; .155 / .455.
        #expect(isSame(table.scottPi, 31.0 / 91))
        // 1 - 39 · 6 / (14 · 26) = 130/364.
        #expect(isSame(table.krippendorffAlpha, 5.0 / 14))
        // pe = 2 · .35 · .65 = .455; .245 / .545.
        #expect(isSame(table.gwetAC1, 49.0 / 109))
        #expect(isSame(table.dice, 8.0 / 14))
        #expect(isSame(table.jaccard, 0.4))
    }

    @Test("a character counts once, however often a coder marks it, and touching spans are no more than one")
    func repeated() throws {
        let once = CharacterAgreement.perCode(try data([(0, 0, 2, 9), (1, 0, 3, 8)]))[0]
        let often = CharacterAgreement.perCode(try data([(0, 0, 2, 6), (0, 0, 4, 9), (0, 0, 2, 6), (0, 0, 3, 4), (1, 0, 3, 5), (1, 0, 5, 8)]))[0]
        #expect(once == often)
    }

    @Test("the length of a text is counted, not walked over")
    func long() throws {
        // 3 · 10^11 characters: the cells are still whole, and alpha has all its digits.
        let table = CharacterAgreement.perCode(try data([(0, 0, 0, 100), (1, 0, 50, 150)], length: 300_000_000_000))[0].pairs[0]
        #expect(table.neither == 300_000_000_000 - 150)
        #expect(table.both == 50)
        // With the text growing alpha comes to dice, 100 / 200.
        #expect(abs((table.krippendorffAlpha.value ?? 0) - 0.5) < 1e-9)
        #expect(isSame(table.dice, 0.5))
    }

    @Test("a parent takes in what stands below it")
    func rollUp() throws {
        let codes: [AgreementData.Code] = [.init(id: "top"), .init(id: "middle", parent: 0), .init(id: "leaf", parent: 1), .init(id: "other")]
        let result = CharacterAgreement.rollUp(try data([(0, 2, 0, 10), (1, 0, 5, 12), (1, 3, 0, 5)], codes: codes))
        #expect(result.map(\.code) == [0, 1])
        #expect(result[0].counts.pairs[0] == TwoByTwo(both: 5, onlyFirst: 5, onlySecond: 2, neither: 8))
        #expect(result[1].counts.pairs[0] == TwoByTwo(both: 0, onlyFirst: 10, onlySecond: 0, neither: 10))
    }

    @Test("over several codes: the mean, the pooled and the added-up kappa")
    func summaries() {
        let summary = CodeSummary([
            TwoByTwo(both: 4, onlyFirst: 4, onlySecond: 2, neither: 10), TwoByTwo(both: 8, onlyFirst: 0, onlySecond: 2, neither: 10), TwoByTwo(neither: 20),
        ])
        // Kappas: 8/23; po .9, pe = .4 · .5 + .6 · .5 = .5, so .8; and none.
        #expect(summary.codesUsed == 2)
        #expect(isSame(summary.meanKappa, (8.0 / 23 + 0.8) / 2))
        // Mean po (.7 + .9 + 1) / 3 = 2.6/3, mean pe (.54 + .5 + 1) / 3 = 2.04/3: .56 / .96.
        #expect(isSame(summary.pooledKappa, 0.56 / 0.96))
        #expect(summary.microCells == TwoByTwo(both: 12, onlyFirst: 4, onlySecond: 4, neither: 40))
    }

    @Test("reasons: nobody used the code, no text, no document that both coded")
    func undefined() throws {
        let unused = CharacterAgreement.perCode(try data([]))[0]
        #expect(unused.pairs[0].cohenKappa == .undefined(.noVariation))
        #expect(unused.pairs[0].dice == .undefined(.codeNotUsed))
        #expect(isSame(unused.pairs[0].gwetAC1, 1))
        #expect(CharacterAgreement.perCode(try data([], length: 0))[0].pairs[0].dice == .undefined(.noUnits))
        let apart = CharacterAgreement.perCode(try data([(0, 0, 1, 5)], codedBy: [0]))[0]
        #expect(apart.pairs[0].cohenKappa == .undefined(.noUnits))
        #expect(apart.all.krippendorffAlpha == .undefined(.noPairableUnits))
    }

    @Test("the columns of QualCoder and NVivo")
    func programs() throws {
        let data = try data([(0, 0, 4, 12), (0, 0, 4, 12), (1, 0, 8, 14)])
        // Spans over a character: 4…8 two, 8…12 three, 12…14 one. One coder's double is taken for agreement, and three for nothing.
        let columns = QualCoderComparison(data, code: 0, pair: CoderPair(0, 1))
        #expect([columns.dual, columns.single, columns.uncoded, columns.firstLength, columns.secondLength] == [4, 2, 10, 16, 6])
        // 14 of 20, 4 of 6.
        #expect(columns.agreePercent == 70)
        #expect(columns.agreeCodedOnlyPercent == 66.67)
        // 16 + 6 - 4 = 18: po 4/18 = .22222; chance (16/18)(6/18)(2/18)(12/18) = .02195; .20027 / .97805.
        #expect(columns.kappa == 0.2048)
        #expect(NVivoComparison(TwoByTwo(neither: 5))?.kappa == 1)
        #expect(NVivoComparison(TwoByTwo()) == nil)
    }

    @Test("what does not fit is refused at the door", arguments: [
        ((0, 0, 5, 5), "agreement-span-reversed"), ((0, 0, 9, 5), "agreement-span-reversed"), ((0, 0, 15, 21), "agreement-span-outside"),
        ((0, 0, -1, 4), "agreement-span-outside"), ((2, 0, 0, 1), "agreement-place-unknown"), ((0, 1, 0, 1), "agreement-place-unknown"),
    ])
    func refused(span: (Int, Int, Int, Int), code: String) {
        let error = #expect(throws: FeltError.self) { try data([span]) }
        #expect(error?.code == code)
    }

    @Test("a span by a coder who did not code the document, codes in a ring, and doubled documents are refused")
    func contradictions() {
        #expect(throws: FeltError.self) { try data([(1, 0, 0, 1)], codedBy: [0]) }
        let ring = #expect(throws: FeltError.self) { try data([], codes: [.init(id: "a", parent: 1), .init(id: "b", parent: 0)]) }
        #expect(ring?.code == "agreement-code-cycle")
        let doubled = #expect(throws: FeltError.self) {
            try AgreementData(documents: [.init(id: "d", length: 1), .init(id: "d", length: 1)], coders: ["A"], codes: [], spans: [])
        }
        #expect(doubled?.code == "agreement-duplicate")
        let large = #expect(throws: FeltError.self) { try data([], length: 1 << 42) }
        #expect(large?.code == "agreement-too-large")
    }
}
