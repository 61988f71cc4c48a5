import FeltAnalysis
import FeltModel
import FeltQuery
import FeltStore
import Testing

/// Two broad sides of 20,000 codings each on one source, as a study of 1 M words might have on all of its sources.
///
/// Their product is 400 million pairs, over which a debug build is many minutes; the sweep compares those that overlap. There is no limit
/// of time: a test waits for its turn among many, and a limit would measure that.
@Suite("What a query costs")
struct QueryCostTests {
    private static let count = 20_000

    private static let sample: SampleStudy = {
        var sample = SampleStudy()
        sample.add("long", String(repeating: "INF: ord og risiko. ", count: count) + "\nINT: slutt")
        for index in 0..<count {
            let researcher = index % 3 == 0 ? "jon" : "ida"
            let facets = index % 2 == 0 ? ["valence:barrier"] : []
            sample.codings.append(.init(source: 0, bytes: index * 20..<index * 20 + 30, code: "culture.risk", researcher: researcher, facets: facets))
            sample.codings.append(.init(source: 0, bytes: index * 20 + 10..<index * 20 + 45, code: "process.needs", researcher: researcher, facets: facets))
        }
        sample.codings.removeAll { $0.bytes.upperBound > count * 20 }
        return sample
    }()

    @Test("no query takes the product of its sides")
    func product() throws {
        try Self.sample.open { study in
            for (query, least) in [
                ("culture.risk AND process.needs", 39_000), ("culture.risk OR process.needs", 39_000), ("culture.risk NOT process.needs", 0),
                ("* NOT NOT \"risiko\"", 39_000),
                ("culture.risk AND \"risiko\"", 19_000), ("\"risiko\" AND valence:barrier NOT researcher:jon", 6_000),
                ("culture.* AND process.* AND valence:barrier AND voice:INF AND kind:interview", 19_000),
            ] {
                let found = try study.stretches(query).count
                #expect(found >= least, "\(query)")
            }
        }
    }

    @Test("what crosses itself everywhere is given up, by one budget for the whole question")
    func crossing() throws {
        var sample = SampleStudy()
        let count = 120
        sample.add("lang", String(repeating: "ord og ", count: 200))
        for index in 0..<count {
            for code in ["culture.risk", "process.needs", "culture.openness"] {
                let shift = code == "culture.risk" ? 0 : code == "process.needs" ? 1 : 2
                sample.codings.append(.init(source: 0, bytes: index * 3 + shift..<index * 3 + shift + 600, code: code, researcher: "ida", facets: []))
            }
        }
        try sample.open { study in
            try study.study.read { reader in
                let all = try reader.query("culture.risk AND process.needs")
                #expect(all.hits.count > count * count / 2)
                for budget in [SegmentBudget(pairs: 5_000), SegmentBudget(segments: 1_000)] {
                    let error = #expect(throws: FeltError.self) { try reader.query("culture.risk AND process.needs", budget: budget) }
                    #expect(error?.code == "query-too-large")
                }
                // What the first AND took is gone for the second.
                let once = SegmentBudget(pairs: 20_000)
                #expect(try reader.query("culture.risk AND process.needs", budget: once).hits.count == all.hits.count)
                #expect(throws: FeltError.self) { try reader.query("culture.openness AND process.needs", budget: once) }
                let matrix = try reader.matrix(MatrixRequest(rows: "code:culture.risk", columns: "code:process.needs"))
                #expect(matrix[0, 0] == all.hits.count)
            }
        }
    }
}
