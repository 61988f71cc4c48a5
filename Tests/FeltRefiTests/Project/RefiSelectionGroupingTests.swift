import FeltText
import Testing

@testable import FeltRefi

@Suite("RefiSelection.grouping")
struct RefiSelectionGroupingTests {
    private func coding(_ number: UInt64, _ second: Int64, by user: RefiGUID = RefiSample.ada) -> RefiCoding {
        RefiCoding(guid: RefiGUID(high: 0, low: number), code: RefiSample.trust, created: RefiStamp(user, RefiDateTime(secondsSince1970: second)!))
    }

    private func guid(_ range: TextRange) -> RefiGUID { RefiGUID(high: UInt64(range.bytes.lowerBound), low: UInt64(range.bytes.upperBound)) }

    @Test("no codings give no selections")
    func empty() {
        #expect(RefiSelection.grouping([], guid: guid).isEmpty)
    }

    @Test("codings of one range share a selection, made by the first of them in time")
    func sharing() {
        let codings = [coding(1, 30), coding(2, 10, by: RefiSample.bo), coding(3, 20)].map { (range: TextRange(2..<5), coding: $0) }
        let selections = RefiSelection.grouping(codings, guid: guid)
        #expect(selections.map(\.guid) == [RefiGUID(high: 2, low: 5)])
        #expect(selections.first?.codings.map(\.guid.low) == [2, 3, 1])
        #expect(selections.first?.created == codings[1].coding.created)
        #expect(selections.first?.modified == nil)
        #expect(selections.first?.notes == [])
        #expect(selections.first?.description == nil)
    }

    @Test("ranges that only overlap, nest or touch stay apart, sorted by start and end")
    func apart() {
        let ranges = [3..<9, 0..<4, 0..<2, 4..<4, 0..<9, 4..<6].map(TextRange.init)
        let selections = RefiSelection.grouping(ranges.enumerated().map { ($1, coding(UInt64($0), 0)) }, guid: guid)
        #expect(selections.map(\.range.bytes) == [0..<2, 0..<4, 0..<9, 3..<9, 4..<4, 4..<6])
        #expect(selections.map(\.guid) == selections.map { guid($0.range) })
    }

    @Test("the order of the codings does not matter, and none is lost")
    func anyOrder() {
        for seed in UInt64(0)..<100 {
            var random = RefiRandom(seed: seed)
            let codings = (0..<UInt64(random.number(1...20))).map { number in
                let start = random.number(0...3)
                return (range: TextRange(start..<start + random.number(0...2)), coding: coding(number, Int64(random.number(0...2))))
            }
            var calls = 0
            let selections = RefiSelection.grouping(codings) { calls += 1; return guid($0) }
            let again = RefiSelection.grouping(codings.shuffled(using: &random), guid: guid)
            #expect(selections.map(\.guid) == again.map(\.guid), "seed \(seed)")
            #expect(selections.map(\.codings) == again.map(\.codings), "seed \(seed)")
            #expect(selections.map(\.created) == again.map(\.created), "seed \(seed)")
            #expect(selections.map(\.range) == Set(codings.map(\.range)).sorted(), "seed \(seed)")
            #expect(calls == selections.count)
            for selection in selections {
                let own = codings.filter { $0.range == selection.range }.map(\.coding)
                    .sorted { ($0.created.time, $0.guid) < ($1.created.time, $1.guid) }
                #expect(selection.codings == own, "seed \(seed)")
                #expect(selection.created == own.first?.created, "seed \(seed)")
            }
        }
    }

    @Test("a failure to name a range is passed on")
    func failure() {
        struct Refusal: Error {}
        #expect(throws: Refusal.self) { try RefiSelection.grouping([(TextRange(0..<1), coding(1, 0))]) { _ in throw Refusal() } }
    }
}
