import FeltModel
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
}
