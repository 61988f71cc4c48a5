import FeltModel
import FeltQuery
import FeltTestSupport
import Testing

@Suite("Queries mean what the guide says, on any study")
struct ReferenceTests {
    @Test("the answer is that of the slow evaluator: the same stretches in the same order on the same codings", arguments: Seeds.some(8))
    func reference(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let sample = RandomStudy.sample(using: &random)
        let reference = Reference(sample: sample)
        var compared = 0
        var nonempty = 0
        try sample.open { study in
            for _ in 0..<60 {
                let query = RandomQuery.expression(depth: Int.random(in: 0...4, using: &random), using: &random).typed
                guard let found = try Self.found(query, study), let expected = reference.answer(try QueryParser.parse(query)) else { continue }
                compared += 1
                nonempty += expected.isEmpty ? 0 : 1
                #expect(found == expected, "seed \(seed): \(query)")
            }
        }
        #expect(compared >= 45 && nonempty >= 20, "seed \(seed): only \(nonempty) of \(compared) found anything")
    }

    /// The answer; nil where the study has nothing of a name, or the query has too many alternatives.
    private static func found(_ query: String, _ study: OpenStudy) throws -> [OpenStudy.Stretch]? {
        do {
            return try study.stretches(query)
        } catch let error as FeltError where ["filter-value-unknown", "filter-unknown", "query-too-large"].contains(error.code) {
            return nil
        }
    }
}
