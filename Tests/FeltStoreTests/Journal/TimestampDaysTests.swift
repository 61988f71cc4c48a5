import FeltModel
import FeltStore
import Testing

@Suite("Counting days")
struct TimestampDaysTests {
    @Test(
        "Days between two days, over months, leap years and backwards",
        arguments: [
            ("2026-03-01", "2026-03-01", 0), ("2026-02-28", "2026-03-01", 1), ("2024-02-28", "2024-03-01", 2), ("2026-03-01", "2026-02-28", -1),
            ("1969-12-31", "1970-01-01", 1), ("2025-03-01", "2026-03-01", 365),
        ])
    func between(first: String, last: String, days: Int) {
        #expect(Timestamp.days(from: first, to: last) == days)
        #expect(Timestamp.day(first, plus: days) == last)
    }

    @Test("What is no day has no distance", arguments: ["", "2026-02-30", "2026-3-1", "i går"])
    func noDay(text: String) {
        #expect(Timestamp.days(from: text, to: "2026-01-01") == nil)
        #expect(Timestamp.day(text, plus: 1) == nil)
    }
}
