import FeltAnalysis
import FeltModel
import Testing

@Suite("Nominal agreement by hand")
struct NominalByHandTests {
    private func ratings(_ rows: [String], categories: [String] = ["y", "n"]) throws -> Ratings {
        try Ratings(coders: rows.indices.map { "c\($0)" }, categories: categories, rows: rows.map { row in
            row.map { letter in categories.firstIndex(of: String(letter)) }
        })
    }

    @Test("two coders, ten units")
    func two() throws {
        // Table: both y 4, y/n 1, n/y 2, both n 3. Shares of y: first 5/10, second 6/10.
        let all = NominalAgreement(try ratings(["yyyyynnnnn", "yyyynyynnn"]))
        #expect(isSame(all.percentAgreementPairwise, 0.7))
        #expect(isSame(all.percentAgreementUnanimous, 0.7))
        #expect(isSame(all.holsti, 0.7))
        // pe = .5 · .6 + .5 · .4 = .5; (.7 - .5) / .5.
        #expect(isSame(all.cohenKappa, 0.4))
        #expect(isSame(all.lightKappa, 0.4))
        #expect(isSame(all.congerKappa, 0.4))
        // 1 - K = .6.  A = .4 (1 - 1.1 · .6)² + .3 (1 - .9 · .6)² = .04624 + .06348.  B = .36 (.1 · 1.1² + .2 · .9²) = .10188.  C = (.4 - .3)² = .01.
        // se = sqrt(.2016) / (.5 sqrt 10).
        #expect(isSame(all.cohenKappaSE, 0.2016.squareRoot() / (0.5 * 10.0.squareRoot())))
        // .5 + .25 - (.5 · .6 · 1.1 + .5 · .4 · .9) = .24.
        #expect(isSame(all.cohenKappaSE0, 0.24.squareRoot() / (0.5 * 10.0.squareRoot())))
        // y 11 of 20: pe = (121 + 81) / 400 = .505; .195 / .495 = 13/33.
        #expect(isSame(all.scottPi, 13.0 / 33))
        #expect(isSame(all.fleissKappa, 13.0 / 33))
        #expect(isSame(all.fleissKappaGeneralized, 13.0 / 33))
        // Three units differ, each adds 2: 1 - 19 · 6 / (400 - 121 - 81) = 84/198.
        #expect(isSame(all.krippendorffAlpha, 14.0 / 33))
        // pe = 2 · .55 · .45 = .495; .205 / .505.
        #expect(isSame(all.gwetAC1, 41.0 / 101))
        #expect(isSame(all.brennanPrediger, 0.4))
    }

    @Test("three coders, some ratings missing")
    func missing() throws {
        // Unit 1: y y y.  Unit 2: y n.  Unit 3: n n.  Unit 4: n alone.
        let all = NominalAgreement(try ratings(["yynn", "ynn-", "y---"]))
        // (1 + 0 + 1) / 3.
        #expect(isSame(all.percentAgreementPairwise, 2.0 / 3))
        // Only unit 1 is rated by everybody.
        #expect(isSame(all.percentAgreementUnanimous, 1))
        // Pairs: 2 · 2 / 7, 2 · 1 / 5, 2 · 1 / 4; their mean is 103/210.
        #expect(isSame(all.holsti, 103.0 / 210))
        // y 4, n 3 in units with two ratings; unit 2 adds 2: 1 - 6 · 2 / (49 - 16 - 9).
        #expect(isSame(all.krippendorffAlpha, 0.5))
        // Shares over four units: y (1 + 1/2) / 4 = 3/8, n 5/8; pe = 17/32; (2/3 - 17/32) / (15/32).
        #expect(isSame(all.fleissKappaGeneralized, 13.0 / 45))
        // pe = 2 · 3/8 · 5/8 = 15/32; (2/3 - 15/32) / (17/32).
        #expect(isSame(all.gwetAC1, 19.0 / 51))
        // (2/3 - 1/2) / (1/2).
        #expect(isSame(all.brennanPrediger, 1.0 / 3))
        #expect(all.cohenKappa == .undefined(.requiresExactlyTwoCoders))
        #expect(all.fleissKappa == .undefined(.requiresCompleteData))
    }

    @Test("more declared categories than occur")
    func declared() throws {
        let all = NominalAgreement(try ratings(["yyyyynnnnn", "yyyynyynnn"], categories: ["y", "n", "z"]))
        // q = 3: (.7 - 1/3) / (2/3) = .55.  pe = .495 / 2 = .2475; .4525 / .7525.
        #expect(isSame(all.brennanPrediger, 0.55))
        #expect(isSame(all.gwetAC1, 0.4525 / 0.7525))
        #expect(isSame(all.brennanPredigerObservedCategories, 0.4))
        #expect(isSame(all.gwetAC1ObservedCategories, 41.0 / 101))
    }

    @Test("a number is never made up: each reason", arguments: [
        (["yyn"], UndefinedReason.fewerThanTwoCoders), (["", ""], .noUnits), (["--", "--"], .noPairableUnits), (["y-", "-n"], .noPairableUnits),
        (["yyyy", "yyyy"], .noVariation),
    ])
    func undefined(rows: [String], reason: UndefinedReason) throws {
        let all = NominalAgreement(try ratings(rows))
        #expect(all.krippendorffAlpha == .undefined(reason))
        #expect(all.cohenKappa == .undefined(reason))
        #expect(all.cohenKappaInterval == nil)
    }

    @Test("one category in the codebook: agreement has a percentage, and nothing that asks about chance")
    func oneCategory() throws {
        let all = NominalAgreement(try ratings(["yy", "yy"], categories: ["y"]))
        #expect(isSame(all.percentAgreementPairwise, 1))
        #expect(all.gwetAC1 == .undefined(.fewerThanTwoCategories))
        #expect(all.brennanPrediger == .undefined(.fewerThanTwoCategories))
    }

    @Test("a category outside the list, rows of unequal length and doubled coders are refused", arguments: [
        (["a", "b"], [[0, 2], [0, 0]], "agreement-category-unknown"), (["a", "b"], [[0, 1], [0]], "agreement-ragged"),
        (["a", "a"], [[0], [0]], "agreement-duplicate"),
    ])
    func refused(coders: [String], rows: [[Int]], code: String) {
        let error = #expect(throws: FeltError.self) { try Ratings(coders: coders, categories: ["x", "y"], rows: rows) }
        #expect(error?.code == code)
    }

    @Test("the standard error of many units is the same as in whole numbers")
    func manyUnits() throws {
        // 2,000,000 units in the shares of ten: kappa's error shrinks with the root of the number of units.
        let ten = try ratings(["yyyyynnnnn", "yyyynyynnn"])
        let many = PairTable(ten, first: 0, second: 1, weights: Array(repeating: 200_000, count: 10))
        #expect(isSame(many.cohenKappa, 0.4))
        #expect(isSame(many.cohenKappaStandardError, 0.2016.squareRoot() / (0.5 * 2_000_000.0.squareRoot())))
    }
}
