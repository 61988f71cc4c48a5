@testable import FeltAnalysis
import FeltTestSupport
import Testing

@Suite("Co-occurrence")
struct CoOccurrenceTests {
    private static func stretches(_ random: inout SeededGenerator) -> [CodedStretch] {
        (0..<Int.random(in: 0...60, using: &random)).map { _ in
            let start = Int32.random(in: 0...12, using: &random)
            return CodedStretch(
                source: Int32.random(in: 0...2, using: &random), start: start, end: start + Int32.random(in: 0...6, using: &random),
                code: Int32.random(in: 0...4, using: &random) * 40, researcher: Int32.random(in: 0...1, using: &random))
        }
    }

    /// Whether two codings are a pair, by looking at every position.
    private static func isPair(_ one: CodedStretch, _ other: CodedStretch, _ across: Bool) -> Bool {
        guard one.source == other.source, across || one.researcher == other.researcher else { return false }
        return (one.start..<max(one.start, one.end)).contains { (other.start..<max(other.start, other.end)).contains($0) }
    }

    /// Each coding against each, slowly.
    private static func reference(_ all: [CodedStretch], _ across: Bool, _ kind: OverlapKind?) -> [CoOccurrence.Pair] {
        let codes = Set(all.map(\.code)).sorted()
        return codes.flatMap { first in
            codes.filter { $0 > first }.compactMap { second -> CoOccurrence.Pair? in
                let (ones, others) = (all.filter { $0.code == first }, all.filter { $0.code == second })
                func holds(_ one: CodedStretch, _ other: CodedStretch) -> Bool { isPair(one, other, across) && (kind == nil || kind == self.kind(one, other)) }
                var pair = CoOccurrence.Pair(first: first, second: second)
                for one in ones {
                    for other in others where holds(one, other) {
                        pair.pairs += 1
                        pair.kinds[self.kind(one, other).rawValue] += 1
                    }
                }
                pair.firstMeeting = ones.filter { one in others.contains { holds(one, $0) } }.count
                pair.secondMeeting = others.filter { other in ones.contains { holds($0, other) } }.count
                return pair.pairs > 0 ? pair : nil
            }
        }
    }

    private static func kind(_ one: CodedStretch, _ other: CodedStretch) -> OverlapKind {
        let (left, right) = (Set(one.start..<one.end), Set(other.start..<other.end))
        return left == right ? .equal : left.isSubset(of: right) ? .within : right.isSubset(of: left) ? .contains : .crossing
    }

    @Test("the sweep counts what comparing each with each counts", arguments: Seeds.some(200))
    func agrees(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let all = Self.stretches(&random)
        for across in [false, true] {
            for kind in [nil] + OverlapKind.allCases.map(Optional.some) {
                let found = CoOccurrence(all, acrossResearchers: across, kind: kind)
                #expect(found.pairs == Self.reference(all, across, kind), "seed \(seed)")
                #expect(found.counts == found.codes.map { code in all.filter { $0.code == code }.count })
                for pair in found.pairs {
                    let counts = [pair.first, pair.second].map { code in all.filter { $0.code == code }.count }
                    #expect((0...1).contains(pair.jaccard(counts[0], counts[1])) && pair.kinds.reduce(0, +) == pair.pairs)
                }
            }
        }
    }

    @Test("the meetings of two codes are as many as their pairs", arguments: Seeds.some(60))
    func meetings(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let all = Self.stretches(&random).sorted(by: CodedStretch.precedes)
        for pair in CoOccurrence(all).pairs {
            let found = try CoOccurrence.meetings(of: pair.first, and: pair.second, in: all)
            #expect(found.count == pair.pairs, "seed \(seed)")
            #expect(found.allSatisfy { all[$0.first].code == pair.first && all[$0.second].code == pair.second && Self.isPair(all[$0.first], all[$0.second], false) })
            try #expect(CoOccurrence.meetings(of: pair.second, and: pair.first, in: all).count == pair.pairs)
        }
    }

    @Test("the worked example of the guide")
    func example() {
        func coding(_ start: Int32, _ end: Int32, _ code: Int32) -> CodedStretch { .init(source: 0, start: start, end: end, code: code, researcher: 0) }
        // Three codings of risk, two of openness: the long one of openness meets two of risk.
        let found = CoOccurrence([coding(0, 10, 0), coding(12, 20, 0), coding(40, 50, 0), coding(5, 30, 1), coding(60, 70, 1)])
        #expect(found.pairs.count == 1)
        #expect(found.pairs[0].pairs == 2 && found.pairs[0].firstMeeting == 2 && found.pairs[0].secondMeeting == 1)
        #expect(found.pairs[0].jaccard(3, 2) == 0.6)
        #expect(found.pairs[0].kinds == [0, 1, 0, 1])
    }

    @Test("nothing, and codings that only touch, meet nothing")
    func nothing() {
        #expect(CoOccurrence([]).pairs == [] && CoOccurrence([]).codes == [])
        let side = [CodedStretch(source: 0, start: 0, end: 4, code: 0, researcher: 0), CodedStretch(source: 0, start: 4, end: 8, code: 1, researcher: 0)]
        #expect(CoOccurrence(side).pairs == [])
        let apart = [CodedStretch(source: 0, start: 0, end: 4, code: 0, researcher: 0), CodedStretch(source: 1, start: 0, end: 4, code: 1, researcher: 0)]
        #expect(CoOccurrence(apart).pairs == [])
    }
}
