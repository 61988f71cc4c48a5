import FeltModel
import Testing

@Suite("The date filter")
struct DateFilterTests {
    private static let days = ["2023-12-31", "2024-01-01", "2024-02-28", "2024-02-29", "2024-03-01", "2024-12-31", "2025-01-01", "2025-11-30"]

    private let sample: SampleStudy = {
        var sample = SampleStudy()
        for day in Self.days { sample.add("d" + day, "⟦x⟧", "culture.risk") { $0.date = day } }
        sample.add("undated", "⟦x⟧", "culture.risk")
        return sample
    }()

    @Test("a year, a month, a day or a range with both ends included", arguments: [
        ("2024", 1..<6), ("2024-02", 2..<4), ("2024-02-29", 3..<4), ("2024..2025", 1..<8), ("2024-02..2024-03", 2..<5),
        ("2024-02-29..2024-12", 3..<6), ("2024-12-31..2025-01-01", 5..<7),
        ("2024-03..", 4..<8), ("..2024-02", 0..<4), ("..2023", 0..<1), ("2025-12..", 8..<8), ("2024-01-01..2024-01-01", 1..<2), ("*", 0..<8),
        ("2022", 0..<0), ("2025-11..2025-11", 7..<8), ("0001..9999", 0..<8),
    ])
    func ranges(value: String, places: Range<Int>) throws {
        let (within, outside) = try sample.open { study in
            (try study.stretches("date:" + value).map(\.source), try study.stretches("NOT date:\"\(value)\"").map(\.source))
        }
        #expect(within == Self.days[places].map { "d" + $0 })
        #expect(outside == (Self.days[..<places.lowerBound] + Self.days[places.upperBound...]).map { "d" + $0 } + ["undated"])
    }

    private static let hint = "Write for example date:2025, date:2025-03 or date:2025-03-01..2026."

    @Test("what is no date is refused at its place", arguments: [
        ("24", "24"), ("2024-3", "2024-3"), ("2024-13", "2024-13"), ("2024-02-30", "2024-02-30"), ("2025-02-29", "2025-02-29"),
        ("2024-02-29T10", "2024-02-29T10"), ("11.3.2025", "11.3.2025"), ("mars", "mars"), ("20240301", "20240301"), ("2024/03", "2024/03"),
        ("²⁰24", "²⁰24"), ("2024-03-0a", "2024-03-0a"), ("2024*", "2024*"), ("2024-03-01..x", "x"), ("x..2024", "x"), ("2024...2025", ".2025"),
    ])
    func invalid(value: String, wrong: String) throws {
        try sample.open { study in
            let caret = CaretText("culture.risk AND date:‸\(value)")
            caret.expect(study.error(caret.query), code: "query-syntax", message: "'\(wrong)' is not a date.", hint: Self.hint)
        }
    }

    @Test("a range that ends before it begins or has no end is refused", arguments: [
        ("2025..2024", "The range of dates ends before it begins."), ("2024-03..2024-02-28", "The range of dates ends before it begins."),
        ("..", "The range of dates is open at both ends."),
    ])
    func backwards(value: String, message: String) throws {
        try sample.open { study in
            let caret = CaretText("date:‸\(value)")
            caret.expect(study.error(caret.query), code: "query-syntax", message: message, hint: Self.hint)
        }
    }
}
