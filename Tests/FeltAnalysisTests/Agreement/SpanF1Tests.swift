import FeltAnalysis
import FeltTestSupport
import Testing

@Suite("How spans meet")
struct SpanF1Tests {
    private func score(_ first: [Range<Int>], _ second: [Range<Int>]) throws -> SpanF1 {
        let spans = [first, second].enumerated().flatMap { coder, ranges in
            ranges.map { AgreementData.Span(document: 0, coder: coder, code: 0, start: $0.lowerBound, end: $0.upperBound) }
        }
        let data = try AgreementData(documents: [.init(id: "d", length: 200)], coders: ["A", "B"], codes: [.init(id: "k")], spans: spans)
        return SpanF1(data, code: 0, pair: CoderPair(0, 1))
    }

    @Test("three spans against two")
    func byHand() throws {
        // Same: 0…10. 20…30 and 24…36 share 6 of 16, less than half. 50…60 meets nothing.
        let score = try score([0..<10, 20..<30, 50..<60], [0..<10, 24..<36])
        #expect([score.firstCount, score.secondCount, score.exact, score.overlapping, score.halfShared] == [3, 2, 1, 2, 1])
        // 2 · 1 / 5 and 2 · 2 / 5; lenient 2/3 and 2/2: 2 (2/3) / (5/3).
        #expect(isSame(score.f1(score.exact), 0.4))
        #expect(isSame(score.f1(score.overlapping), 0.8))
        #expect(isSame(score.lenient, 0.8))
    }

    @Test("exactly half shared counts, doubles count once, touching spans do not meet")
    func edges() throws {
        // 0…20 and 0…10 share 10 of 20.
        #expect(try score([0..<20], [0..<10]).halfShared == 1)
        #expect(try score([0..<21], [0..<10]).halfShared == 0)
        #expect(try score([0..<20, 0..<20], [0..<20]).firstCount == 1)
        #expect(try score([0..<20], [20..<30]).overlapping == 0)
    }

    @Test("the most pairs, where the first that comes would take a partner that another needs")
    func greedy() throws {
        // 0…100 could take either; 0…10 only the first.
        #expect(try score([0..<100, 0..<10], [5..<15, 50..<60]).overlapping == 2)
        // Each shares at least half with each: 45…60 is exactly half of 30…60, and 13 of 20 with 40…58.
        #expect(try score([30..<60, 40..<58], [30..<58, 45..<60]).halfShared == 2)
    }

    @Test("nothing on either side is undefined, nothing on one side is 0")
    func empty() throws {
        #expect(try score([], []).lenient == .undefined(.noUnits))
        #expect(isSame(try score([], [0..<5]).lenient, 0))
        let none = try score([], [0..<5])
        #expect(isSame(none.f1(none.exact), 0))
    }

    @Test("as many pairs as trying every partner finds")
    func reference() throws {
        for seed in Seeds.some(200) {
            var generator = SeededGenerator(seed: seed)
            let limit = Int.random(in: 5...60, using: &generator)
            func ranges() -> [Range<Int>] {
                let all = (0..<Int.random(in: 0...14, using: &generator)).map { _ in
                    let start = Int.random(in: 0..<limit, using: &generator)
                    return start..<(start + Int.random(in: 1...limit, using: &generator))
                }
                return Set(all).sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
            }
            let (first, second) = (ranges(), ranges())
            let score = try score(first, second)
            #expect(score.exact == matching(first, second) { $0 == $1 }, "seed \(seed)")
            #expect(score.overlapping == matching(first, second) { $0.overlaps($1) }, "seed \(seed)")
            #expect(score.halfShared == matching(first, second) { one, other in
                let shared = one.clamped(to: other).count
                return 2 * shared >= one.count + other.count - shared
            }, "seed \(seed)")
            #expect(score.firstHit == first.count { one in second.contains { $0.overlaps(one) } }, "seed \(seed)")
            #expect(score.secondHit == second.count { one in first.contains { $0.overlaps(one) } }, "seed \(seed)")
        }
    }

    /// Kuhn's way: each on the left asks its partners in turn, who ask theirs to move.
    private func matching(_ left: [Range<Int>], _ right: [Range<Int>], _ isPartner: (Range<Int>, Range<Int>) -> Bool) -> Int {
        var partner = [Int?](repeating: nil, count: right.count)
        func place(_ one: Int, _ seen: inout Set<Int>) -> Bool {
            for other in right.indices where isPartner(left[one], right[other]) && seen.insert(other).inserted {
                if partner[other].map({ place($0, &seen) }) ?? true {
                    partner[other] = one
                    return true
                }
            }
            return false
        }
        return left.indices.count { one in
            var seen = Set<Int>()
            return place(one, &seen)
        }
    }
}
