import Testing

@testable import FeltRefi

@Suite("RefiDate")
struct RefiDateTests {
    /// The calendar told off day by day, with no arithmetic but the rule of leap years.
    private func forEachDay(from first: Int, through last: Int, _ body: (String) -> Void) {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: width - digits.count) + digits
        }
        for year in first...last {
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            for (month, length) in [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
                for day in 1...length { body("\(padded(year, 4))-\(padded(month + 1, 2))-\(padded(day, 2))") }
            }
        }
    }

    @Test("each day of 1900 to 2100 follows the one before and is written as it was read")
    func everyDay() throws {
        var expected = try #require(RefiDate("1900-01-01")).days
        var wrong: [String] = []
        forEachDay(from: 1900, through: 2100) { text in
            if RefiDate(text)?.days != expected || RefiDate(days: expected).description != text { wrong.append(text) }
            expected += 1
        }
        #expect(wrong == [])
        #expect(RefiDate("1970-01-01")?.days == 0)
        #expect(expected == RefiDate("2101-01-01")?.days)
    }

    @Test("the first and the last year, and both sides of each kind of century, are told off right", arguments: [1, 99, 100, 399, 400, 1600, 1700, 9999])
    func farYears(year: Int) throws {
        var days: [Int64?] = []
        var wrong: [String] = []
        forEachDay(from: year, through: year) { text in
            days.append(RefiDate(text)?.days)
            if RefiDate(text)?.description != text { wrong.append(text) }
        }
        #expect(wrong == [])
        let first = try #require(days.first ?? nil)
        #expect(days == days.indices.map { first + Int64($0) })
    }

    @Test("the ends of the range stand where the calendar puts them")
    func ends() {
        #expect(RefiDate("0001-01-01")?.days == -719_162)
        #expect(RefiDate("9999-12-31")?.days == 2_932_896)
    }

    @Test(
        "no calendar has these days",
        arguments: [
            "2026-02-29", "2100-02-29", "1900-02-29", "2024-02-30", "2026-04-31", "2026-00-10", "2026-13-01", "2026-99-99", "2026-01-00",
            "2026-01-32", "0000-01-01", "0000-12-31",
        ])
    func impossible(text: String) {
        #expect(RefiDate(text) == nil)
    }

    @Test(
        "anything but YYYY-MM-DD is refused",
        arguments: [
            "", "2026", "2026-1-02", "26-01-02", "02026-01-2", "2026/01/02", "2026-01-02Z", "2026-01-02T00:00:00Z", " 2026-01-02", "-026-01-02", "+026-01-02", "２026-01-0",
        ])
    func form(text: String) {
        #expect(RefiDate(text) == nil)
    }

    @Test("leap days are days", arguments: ["2024-02-29", "2000-02-29", "1904-02-29", "0004-02-29", "9996-02-29"])
    func leapDays(text: String) throws {
        let date = try #require(RefiDate(text))
        #expect(date.description == text)
        #expect(RefiDate(days: date.days + 1).description == String(text.prefix(5)) + "03-01")
    }

    @Test("are ordered by time")
    func ordered() throws {
        let dates = try ["0001-01-01", "1969-12-31", "1970-01-01", "2026-01-02"].map { try #require(RefiDate($0)) }
        #expect(dates.shuffled().sorted() == dates)
    }
}
