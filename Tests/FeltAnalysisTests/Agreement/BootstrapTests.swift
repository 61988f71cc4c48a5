import FeltAnalysis
import Testing

@Suite("Resampling")
struct BootstrapTests {
    private let ratings: Ratings
    init() throws {
        let rows = [[0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 1], [0, 1, 1, 1, 0, 1, 0, 0, 0, 1, 0, 1]]
        ratings = try Ratings(coders: ["A", "B"], categories: ["0", "1"], rows: rows)
    }

    @Test("quantiles lie on a straight line between neighbours: type 7")
    func quantiles() {
        let summary = BootstrapSummary(estimate: .defined(2), unitCount: 20, replicates: [4, 1, 3, 2].map(Coefficient.defined))
        // Place .25 · 3 = .75 between 1 and 2; place 1.5 between 2 and 3.
        #expect(summary.quantile(0.25) == 1.75)
        #expect(summary.quantile(0.5) == 2.5)
        #expect(summary.quantile(1) == 4)
        #expect(summary.mean == 2.5)
        // Squares 2.25 + .25 + .25 + 2.25 = 5, over 3.
        #expect(abs((summary.standardDeviation ?? 0) - (5.0 / 3).squareRoot()) < 1e-12)
    }

    @Test("the same seed gives the same replicates, another one others")
    func seeds() {
        func run(_ seed: UInt64) -> BootstrapSummary {
            Bootstrap(seed: seed, replicates: 200).units(ratings) { [$0.table(CoderPair(0, 1)).cohenKappa] }[0]
        }
        #expect(run(3) == run(3))
        #expect(run(3) != run(4))
        // 10 of 12 alike, both coders six and six: (10/12 - 1/2) / (1/2).
        #expect(isSame(run(3).estimate, 2.0 / 3))
    }

    @Test("undefined replicates are counted, and many of them withhold the interval")
    func undefinedReplicates() {
        let replicates = Array(repeating: Coefficient.defined(1), count: 90) + Array(repeating: .undefined(.noVariation), count: 10)
        let few = BootstrapSummary(estimate: .defined(1), unitCount: 20, replicates: replicates)
        #expect(few.undefinedCount == 10)
        #expect(few.interval(level: 0.95) == .limits(1...1))
        let many = BootstrapSummary(estimate: .defined(1), unitCount: 20, replicates: [.defined(1), .undefined(.noVariation)])
        #expect(many.interval(level: 0.95) == .withheld(.manyUndefinedReplicates))
        let none = BootstrapSummary(estimate: .undefined(.noUnits), unitCount: 20, replicates: [])
        #expect(none.limits(level: 0.95) == nil && none.mean == nil)
    }

    @Test("fewer than ten units have no interval")
    func fewUnits() throws {
        let nine = try Ratings(coders: ["A", "B"], categories: ["0", "1"], rows: [[0, 0, 1, 1, 0, 1, 0, 0, 1], [0, 1, 1, 1, 0, 1, 0, 0, 0]])
        let summary = Bootstrap(seed: 1, replicates: 50).units(nine) { [$0.tally.krippendorffAlpha] }[0]
        #expect(summary.interval(level: 0.95) == .withheld(.fewerThanTenUnits))
    }

    @Test("documents: the estimate is that of all of them, and every code has its own summaries")
    func documents() throws {
        let data = try RandomCodings(seed: 12, isComplete: true).data
        let codes = data.codes.indices.map { [$0] }
        let result = Bootstrap(seed: 1, replicates: 20).documents(data, codes: codes) { counts in
            counts.pairs.map(\.cohenKappa) + [counts.all.krippendorffAlpha]
        }
        for (code, counts) in CharacterAgreement.perCode(data).enumerated() {
            #expect(result[code].map(\.estimate) == counts.pairs.map(\.cohenKappa) + [counts.all.krippendorffAlpha])
            #expect(result[code].allSatisfy { $0.replicateCount == 20 && $0.unitCount == data.documents.count })
        }
    }
}
