import FeltAnalysis
import Testing

@Suite("Code saturation")
struct SaturationTests {
    /// Interviews that bring so many codes nobody had before.
    private static func interviews(_ counts: [Int]) -> [[Int]] {
        var next = 0
        return counts.map { count in
            defer { next += count }
            return Array(next..<next + count)
        }
    }

    private static func saturation(_ counts: [Int], _ base: Int, _ run: Int, _ threshold: Int) throws -> Saturation {
        Saturation(interviews(counts), rule: try #require(SaturationRule(checking: base, run: run, threshold: threshold)))
    }

    @Test("is reached at the first run within the threshold of the base")
    func reached() throws {
        let first = try Self.saturation([4, 3, 2, 1, 1, 0, 0, 0], 4, 2, 5)
        #expect(first.baseCodes == 10 && first.runs.prefix(2).map(\.new) == [1, 0] && first.verdict == .reached(after: 5))
        // 2 of 40 is exactly 5 percent.
        let exact = try Self.saturation([20, 10, 6, 4, 2, 1, 1, 0, 0, 1], 4, 2, 5)
        #expect(exact.baseCodes == 40 && exact.runs.prefix(2).map(\.new) == [3, 2] && exact.verdict == .reached(after: 5))
    }

    @Test("is not reached while runs bring more")
    func notReached() throws {
        let steady = try Self.saturation([4, 4, 4, 4, 4, 4], 4, 2, 5)
        #expect(steady.baseCodes == 16 && steady.runs.map(\.new) == [8] && steady.verdict == .notReached)
        let strict = try Self.saturation([20, 10, 6, 4, 2, 1, 1, 0, 0, 1], 6, 3, 0)
        #expect(strict.runs.map(\.new) == [1, 1] && strict.verdict == .notReached)
    }

    @Test("cannot be told of too few interviews, and of a base without codes")
    func unclear() throws {
        #expect(try Self.saturation([4, 3, 2, 1, 1], 4, 2, 5).verdict == .cannotTell(.tooFew(have: 5, need: 6)))
        #expect(try Self.saturation([0, 0, 0, 0, 1, 1], 4, 2, 5).verdict == .cannotTell(.emptyBase))
    }
}
