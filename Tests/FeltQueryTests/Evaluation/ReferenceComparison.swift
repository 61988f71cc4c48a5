import FeltModel
import FeltQuery
import FeltTestSupport
import Testing

/// Asks one random study random queries, and the slow evaluator the same.
struct ReferenceComparison {
    private(set) var compared = 0
    private(set) var nonempty = 0
    /// What disagreed, for the message of the test; only the first few are worth reading.
    private(set) var disagreements: [String] = []

    static func + (left: ReferenceComparison, right: ReferenceComparison) -> ReferenceComparison {
        var sum = left
        sum.compared += right.compared
        sum.nonempty += right.nonempty
        sum.disagreements += right.disagreements
        return sum
    }

    /// Compares `count` queries on the study of a seed; those that ask for what the study does not have, or have too many alternatives, are
    /// not counted.
    static func run(seed: UInt64, count: Int) throws -> ReferenceComparison {
        var random = SeededGenerator(seed: seed)
        let sample = RandomStudy.sample(using: &random)
        let queries = RandomQuery(sample: sample)
        let reference = Reference(sample: sample)
        return try sample.open { study in
            var result = ReferenceComparison()
            for _ in 0..<count * 4 where result.compared < count {
                let query = queries.expression(depth: Int.random(in: 0...3, using: &random), using: &random).typed
                let unit = RandomStudy.pick([nil, nil, nil] + QueryUnit.allCases, &random)
                try result.compare(query, within: unit, study, reference, seed)
            }
            return result
        }
    }

    private mutating func compare(_ query: String, within unit: QueryUnit?, _ study: OpenStudy, _ reference: Reference, _ seed: UInt64) throws {
        let found: [OpenStudy.Stretch]
        do {
            found = try study.stretches(query, within: unit)
        } catch let error as FeltError where ["filter-value-unknown", "filter-unknown", "query-too-large"].contains(error.code) {
            return
        } catch {
            disagreements.append("seed \(seed): \(query) within \(unit?.rawValue ?? "-"): \(error)")
            return
        }
        guard let expected = reference.answer(try QueryParser.parse(query), within: unit) else { return }
        compared += 1
        nonempty += expected.isEmpty ? 0 : 1
        guard found != expected else { return }
        let missing = expected.filter { !found.contains($0) }.map(\.description).prefix(4)
        let extra = found.filter { !expected.contains($0) }.map(\.description).prefix(4)
        disagreements.append("seed \(seed): \(query) within \(unit?.rawValue ?? "-")\n  missing \(missing)\n  extra \(extra)")
    }
}
