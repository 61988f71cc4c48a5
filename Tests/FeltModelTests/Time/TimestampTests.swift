import FeltModel
import FeltTestSupport
import Testing

@Suite("Points in time, as text and as milliseconds")
struct TimestampTests {
    private static let day: Int64 = 86_400_000

    @Test("every day of eight centuries, against a calendar that steps from one day to the next")
    func everyDay() {
        var calendar = SteppedCalendar(year: 1600)
        while calendar.year < 1970 { calendar.step() }
        var milliseconds = -calendar.daysStepped * Self.day
        calendar = SteppedCalendar(year: 1600)
        var wrong: [String] = []
        while calendar.year <= 2400 {
            let text = calendar.text + "T00:00:00.000Z"
            let last = calendar.text + "T23:59:59.999Z"
            if Timestamp.text(milliseconds) != text || Timestamp.milliseconds(text) != milliseconds { wrong.append(text) }
            if Timestamp.text(milliseconds + Self.day - 1) != last { wrong.append(last) }
            calendar.step()
            milliseconds += Self.day
        }
        #expect(wrong.isEmpty, "\(wrong.prefix(5))")
        #expect(calendar.daysStepped == 292_560)
    }

    @Test("every minute and the edges of seconds of a day")
    func clock() {
        var wrong: [String] = []
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        for hour in 0..<24 {
            for minute in 0..<60 {
                for (second, rest, fraction) in [(0, 0, "000"), (0, 7, "007"), (31, 70, "070"), (59, 999, "999")] {
                    let text = "1969-12-31T\(two(hour)):\(two(minute)):\(two(second)).\(fraction)Z"
                    let milliseconds = Int64((hour * 3_600 + minute * 60 + second) * 1_000 + rest) - Self.day
                    if Timestamp.text(milliseconds) != text || Timestamp.milliseconds(text) != milliseconds { wrong.append(text) }
                }
            }
        }
        #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    }

    @Test("the first and the last point of the years that the form has")
    func edges() {
        #expect(Timestamp.text(-62_167_219_200_000) == "0000-01-01T00:00:00.000Z")
        #expect(Timestamp.milliseconds("0000-01-01T00:00:00.000Z") == -62_167_219_200_000)
        #expect(Timestamp.text(253_402_300_799_999) == "9999-12-31T23:59:59.999Z")
        #expect(Timestamp.milliseconds("9999-12-31T23:59:59.999Z") == 253_402_300_799_999)
    }

    @Test("texts are ordered as the times are, and read back", arguments: Seeds.some(20))
    func order(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let times = (0..<200).map { _ in Int64.random(in: -62_167_219_200_000...253_402_300_799_999, using: &random) }
        #expect(times.sorted().map(Timestamp.text) == times.map(Timestamp.text).sorted(), "seed \(seed)")
        #expect(times.map { Timestamp.milliseconds(Timestamp.text($0)) } == times, "seed \(seed)")
    }

    @Test("anything but the one form is refused", arguments: [
        "", "2026-03-01", "2026-03-01T09:30:00Z", "2026-03-01T09:30:00.00Z", "2026-03-01T09:30:00.0000Z", "2026-03-01 09:30:00.000Z",
        "2026-03-01t09:30:00.000Z", "2026-03-01T09:30:00.000z", "2026-03-01T09:30:00.000+", "2026-03-01T09:30:00,000Z",
        "2026-3-01T09:30:00.0000Z", "+026-03-01T09:30:00.000Z", "-026-03-01T09:30:00.000Z", " 026-03-01T09:30:00.000Z",
        "2026-03-01T09:30:00.000Z ", "2026-03-01T09:30:00.000Z\n", "2026-00-01T09:30:00.000Z", "2026-13-01T09:30:00.000Z",
        "2026-03-00T09:30:00.000Z", "2026-03-32T09:30:00.000Z", "2026-04-31T09:30:00.000Z", "2026-02-29T09:30:00.000Z",
        "1900-02-29T09:30:00.000Z", "2026-03-01T24:00:00.000Z", "2026-03-01T09:60:00.000Z", "2026-03-01T09:30:60.000Z",
        "２026-03-01T09:30:00.000Z", "٢026-03-01T09:30:00.00Z", "2026–03-01T09:30:00.00Z",
    ])
    func badForms(text: String) {
        #expect(Timestamp.milliseconds(text) == nil)
    }

    @Test("a day is a day that exists, in its one form")
    func days() {
        for day in ["2026-03-01", "2024-02-29", "2000-02-29", "0000-02-29", "9999-12-31"] { #expect(Timestamp.isDay(day), "\(day)") }
        for day in ["", "2026-3-1", "2026-02-29", "2100-02-29", "2026-00-10", "2026-03-01Z", "01-03-2026", "2026/03/01", "2026-03-0١", " 2026-03-1"] {
            #expect(!Timestamp.isDay(day), "\(day)")
        }
    }

    @Test(
        "a day with dots is read as Norwegians write it, and nothing else is",
        arguments: [
            ("1.2.2026", "2026-02-01"), ("01.02.2026", "2026-02-01"), ("29.2.2024", "2024-02-29"), ("29.2.2026", nil), ("1.2.26", nil), ("1.2.", nil), ("2.13.2026", nil),
            ("1. 2. 2026", nil), ("001.2.2026", nil), ("+1.2.2026", nil), ("1.2.2026.", nil), ("2026.2.1", nil), ("", nil),
        ] as [(String, String?)])
    func dotted(text: String, day: String?) {
        #expect(Timestamp.day(dotted: text) == day)
        #expect(Timestamp.dayHint(text).hasPrefix(day.map { "Write it as \($0)." } ?? "Write year, month and day"))
    }
}

/// A Gregorian calendar that knows only how to go to the next day.
private struct SteppedCalendar {
    private(set) var year: Int
    private var month = 1
    private var day = 1
    private(set) var daysStepped: Int64 = 0

    init(year: Int) { self.year = year }

    var text: String {
        "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    mutating func step() {
        daysStepped += 1
        day += 1
        guard day > length else { return }
        day = 1
        month += 1
        guard month > 12 else { return }
        month = 1
        year += 1
    }

    private var length: Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 400 == 0 || year % 4 == 0 && year % 100 != 0 ? 29 : 28
        default: 31
        }
    }
}
