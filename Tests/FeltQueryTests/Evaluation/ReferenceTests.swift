import FeltTestSupport
import Testing

@Suite("Queries mean what the guide says, on any study")
struct ReferenceTests {
    private static let studies = 260
    private static let queries = 40

    @Test("ten thousand answers are those of the slow evaluator: the same stretches in the same order on the same codings")
    func reference() async throws {
        let total = try await withThrowingTaskGroup(of: ReferenceComparison.self) { group in
            for seed in Seeds.all(Self.studies) + [173_850_003, 173_850_079, 146, 173_850_127] { group.addTask { try ReferenceComparison.run(seed: seed, count: Self.queries) } }
            return try await group.reduce(ReferenceComparison()) { $0 + $1 }
        }
        #expect(total.disagreements.isEmpty, "\(total.disagreements.count) of \(total.compared):\n\(total.disagreements.prefix(8).joined(separator: "\n"))")
        #expect(total.compared >= 10_000, "only \(total.compared) were compared")
        #expect(total.nonempty * 3 >= total.compared, "only \(total.nonempty) of \(total.compared) found anything")
    }
}
