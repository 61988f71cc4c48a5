import FeltAnalysis
import FeltModel
import FeltTestSupport
import Testing

@Suite("Periods")
struct PeriodTests {
    @Test("have the names that people write, also where years meet", arguments: [
        (PeriodSize.year, "2025-07-01", "2025", "2025-01..2025-12"), (.half, "2025-06-30", "2025-H1", "2025-01..2025-06"),
        (.quarter, "2025-12-31", "2025-Q4", "2025-10..2025-12"), (.month, "2024-02-29", "2024-02", "2024-02..2024-02"),
        (.day, "2025-03-14", "2025-03-14", "2025-03-14..2025-03-14"), (.week, "2024-12-30", "2025-W01", "2024-12-30..2025-01-05"),
        (.week, "2021-01-03", "2020-W53", "2020-12-28..2021-01-03"), (.week, "1969-12-28", "1969-W52", "1969-12-22..1969-12-28"),
    ])
    func names(size: PeriodSize, day: String, name: String, range: String) throws {
        let whole = try #require(Periods.whole(size, around: [day]))
        let periods = try Periods(size, from: whole.first, to: whole.last)
        #expect(periods.list.map(\.id) == [name])
        #expect(periods.list.first?.range == range)
    }

    @Test("a part of a period has its own days")
    func parts() throws {
        let periods = try Periods(.quarter, from: "2025-02-15", to: "2025-07-02")
        #expect(periods.list.map(\.id) == ["2025-Q1", "2025-Q2", "2025-Q3"])
        #expect(periods.list.map(\.range) == ["2025-02-15..2025-03-31", "2025-04..2025-06", "2025-07-01..2025-07-02"])
        #expect(periods.place(of: "2025-02-14") == nil && periods.place(of: "2025-02-15") == 0 && periods.place(of: "2025-07-03") == nil)
        #expect(periods.place(of: nil) == nil && periods.place(of: "2025-02") == nil)
    }

    @Test("without any day there is none, and too many are refused")
    func ends() throws {
        #expect(Periods.whole(.year, around: ["", "mars"]) == nil)
        #expect(try Periods(.month, from: "2025-02-01", to: "2025-01-31").list.isEmpty)
        #expect(throws: FeltError.self) { try Periods(.day, from: "0202-01-01", to: "2025-01-01") }
        #expect(try Periods(.week, from: "9999-12-20", to: "9999-12-31").list.map(\.last) == ["9999-12-26", "9999-12-31"])
    }

    /// Day by day, against the obvious: each day is in exactly one period, the one whose ends hold it, and periods follow each other.
    @Test("every day lies in exactly one, and they leave no gap", arguments: PeriodSize.allCases)
    func cover(size: PeriodSize) throws {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<40 {
            let start = Int.random(in: -30_000...30_000, using: &random)
            let length = Int.random(in: 0...900, using: &random)
            let days = (start...start + length).map { String(Timestamp.text(Int64($0) * 86_400_000).prefix(10)) }
            let periods = try Periods(size, from: days[0], to: days[length])
            var place = 0
            for day in days {
                if day > periods.list[place].last { place += 1 }
                #expect(periods.list[place].first <= day && day <= periods.list[place].last)
                #expect(periods.place(of: day) == place)
            }
            #expect(place == periods.list.count - 1 && periods.list[0].first == days[0] && periods.list[place].last == days[length])
            #expect(Set(periods.list.map(\.id)).count == periods.list.count)
            for (one, next) in zip(periods.list, periods.list.dropFirst()) { #expect(Timestamp.days(from: one.last, to: next.first) == 1) }
        }
    }
}
