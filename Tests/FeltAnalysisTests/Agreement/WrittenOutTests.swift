import FeltAnalysis
import FeltTestSupport
import Testing

/// The sweeps against arrays with one entry for each character.
@Suite("Agreement, written out character by character")
struct WrittenOutTests {
    private func check(_ counts: CodeAgreement, _ ratings: Ratings, _ comment: Comment) {
        let rows = ratings.coders.indices.map { coder in (0..<ratings.unitCount).map { ratings.category(coder: coder, unit: $0) } }
        for (place, pair) in CoderPair.all(of: ratings.coders.count).enumerated() {
            #expect(counts.pairs[place] == WrittenOut.cells(rows[pair.first], rows[pair.second]), comment)
        }
        #expect(counts.all == CategoryTally(ratings), comment)
        let all = NominalAgreement(ratings)
        #expect(isSame(counts.all.krippendorffAlpha, all.krippendorffAlpha), comment)
        #expect(isSame(counts.all.gwetAC1(categories: 2), all.gwetAC1), comment)
        if ratings.coders.count == 2 {
            let table = counts.pairs[0]
            // Where nothing is shared the tables have different words for it: a pair without a document, units without two ratings.
            if table.total > 0 {
                #expect(isSame(table.cohenKappa, all.cohenKappa), comment)
                #expect(isSame(table.scottPi, all.scottPi), comment)
                #expect(isSame(table.krippendorffAlpha, all.krippendorffAlpha), comment)
                #expect(isSame(table.pabak, all.brennanPrediger), comment)
            }
        }
    }

    @Test("characters: each code, any code, and codes with those below them")
    func characters() throws {
        for seed in Seeds.some(60) {
            let data = try RandomCodings(seed: seed).data
            let slow = WrittenOut(data: data)
            for (code, counts) in CharacterAgreement.perCode(data).enumerated() {
                check(counts, try slow.ratings(codes: [code]), "seed \(seed), code \(code)")
                var sum = TwoByTwo()
                for document in CharacterAgreement.perDocument(data, codes: [code]) { sum.add(document.pairs[0]) }
                #expect(sum == counts.pairs[0], "seed \(seed)")
            }
            check(CharacterAgreement.anyCode(data), try slow.ratings(codes: Array(data.codes.indices)), "seed \(seed), any")
            for (code, counts) in CharacterAgreement.rollUp(data) {
                check(counts, try slow.ratings(codes: data.withDescendants(code)), "seed \(seed), from \(code) down")
            }
        }
    }

    @Test("given units, by either rule", arguments: UnitRule.allCases)
    func units(rule: UnitRule) throws {
        for seed in Seeds.some(60) {
            let random = try RandomCodings(seed: seed)
            let slow = WrittenOut(data: random.data)
            for (code, counts) in UnitAgreement.perCode(random.data, units: random.units, rule: rule).enumerated() {
                check(counts, try slow.ratings(codes: [code], units: random.units, rule: rule), "seed \(seed), code \(code)")
            }
        }
    }

    @Test("sets of codes on units, with both distances")
    func sets() throws {
        for seed in Seeds.some(60) {
            let random = try RandomCodings(seed: seed)
            let data = random.data
            let rows = data.codes.indices.map { code in
                data.coders.indices.map { WrittenOut(data: data).row(coder: $0, codes: [code], units: random.units) }
            }
            let units = random.units.ranges.joined().count
            let sets: [[Set<Int>]] = (0..<units).map { unit in
                data.coders.indices.filter { rows[0][$0][unit] != nil }.map { coder in Set(data.codes.indices.filter { rows[$0][coder][unit] == 1 }) }
            }
            let ours = SetValuedAlpha(data, units: random.units)
            for (isMASI, coefficient) in [(false, ours.jaccard), (true, ours.masi)] {
                #expect(isSame(coefficient, slowAlpha(sets, isMASI: isMASI)), "seed \(seed)")
            }
        }
    }

    /// Literally: every pair of values in every unit, and every value against every other.
    private func slowAlpha(_ units: [[Set<Int>]], isMASI: Bool) -> Coefficient {
        func distance(_ one: Set<Int>, _ other: Set<Int>) -> Double {
            guard one != other else { return 0 }
            let share = Double(one.intersection(other).count) / Double(one.union(other).count)
            guard isMASI else { return 1 - share }
            return 1 - share * (one.isSubset(of: other) || other.isSubset(of: one) ? 2.0 / 3 : 1.0 / 3)
        }
        guard !units.isEmpty else { return .undefined(.noUnits) }
        let paired = units.filter { $0.count > 1 }
        let all = paired.flatMap { $0 }
        guard !all.isEmpty else { return .undefined(.noPairableUnits) }
        var observed = 0.0, expected = 0.0
        for unit in paired {
            for one in unit { for other in unit { observed += distance(one, other) / Double(unit.count - 1) } }
        }
        for one in all { for other in all { expected += distance(one, other) } }
        return expected == 0 ? .undefined(.noVariation) : .defined(1 - Double(all.count - 1) * observed / expected)
    }
}
