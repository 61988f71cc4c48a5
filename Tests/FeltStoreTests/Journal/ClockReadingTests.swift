@testable import FeltStore
import FeltTestSupport
import Testing

@Suite("The clock of the journal")
struct ClockReadingTests {
    private static let noon: Int64 = 1_772_366_400_000

    @Test("the first reading is the wall clock")
    func first() {
        #expect(ClockReading.next(after: nil, wallClock: Self.noon) == ClockReading(milliseconds: Self.noon))
        #expect(ClockReading(milliseconds: Self.noon).description == "2026-03-01T12:00:00.000Z/0000")
    }

    @Test("the next reading is the wall clock where that is later, else one step past the last", arguments: [
        // last counter, wall clock against the last, milliseconds and counter of the next
        (0, 1, 1, 0), (17, 1, 1, 0), (9_999, 1, 1, 0), (17, 86_400_000, 86_400_000, 0),
        (0, 0, 0, 1), (17, 0, 0, 18), (9_998, 0, 0, 9_999), (9_999, 0, 1, 0),
        (0, -1, 0, 1), (17, -86_400_000, 0, 18), (9_999, -86_400_000, 1, 0),
    ])
    func next(counter: Int, wall: Int64, milliseconds: Int64, nextCounter: Int) {
        let last = ClockReading(milliseconds: Self.noon, counter: counter)
        let next = ClockReading.next(after: last, wallClock: Self.noon + wall)
        #expect(next == ClockReading(milliseconds: Self.noon + milliseconds, counter: nextCounter))
        #expect(last < next)
    }

    @Test("readings increase strictly, as values and as texts, whatever the wall clock does", arguments: Seeds.some(20))
    func increase(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var last = ClockReading(milliseconds: Self.noon, counter: Int.random(in: 0...9_999, using: &random))
        for _ in 0..<300 {
            let next = ClockReading.next(after: last, wallClock: Self.noon + Int64.random(in: -3...3, using: &random))
            #expect(last < next && last.description < next.description, "seed \(seed): \(last) → \(next)")
            last = next
        }
    }

    @Test("texts are ordered as readings are, and read back", arguments: Seeds.some(20))
    func order(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let readings = (0..<200).map { _ in
            ClockReading(milliseconds: Self.noon + Int64.random(in: -20...20, using: &random), counter: Int.random(in: 0...9_999, using: &random))
        }
        #expect(readings.sorted().map(\.description) == readings.map(\.description).sorted(), "seed \(seed)")
        #expect(readings.map { ClockReading($0.description) } == readings, "seed \(seed)")
    }

    @Test("anything but the one form is refused", arguments: [
        "", "/", "2026-03-01T12:00:00.000Z", "2026-03-01T12:00:00.000Z/", "/0000", "2026-03-01T12:00:00.000Z/0", "2026-03-01T12:00:00.000Z/00000",
        "2026-03-01T12:00:00.000Z/+001", "2026-03-01T12:00:00.000Z/-001", "2026-03-01T12:00:00.000Z/12345", "2026-03-01T12:00:00.000Z//0001",
        "/2026-03-01T12:00:00.000Z/0001", "2026-03-01T12:00:00.000Z/0001/", "2026-02-30T12:00:00.000Z/0001", "2026-03-01T12:00:00.000Z/00a1",
        "2026-03-01T12:00:00.000Z/000١", "2026-03-01T12:00:00.000Z /0001",
    ])
    func badForms(text: String) {
        #expect(ClockReading(text) == nil)
    }
}
