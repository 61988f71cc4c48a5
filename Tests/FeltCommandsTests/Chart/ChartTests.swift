import Testing

@Suite("The framework chart")
struct ChartTests {
    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            try bench.add("første.md", "---\ncase: case1\nkind: interview\n---\n[Vi turte ikke]{.culture.risk}. Så kom dialogen.")
            try body(bench)
        }
    }

    @Test("a rating below zero needs no ceremony, and one off the scale is told the scale")
    func rating() throws {
        try Self.run { bench in
            let low = bench.felt("rate", "case1", "culture.risk", "-2", "--because", "to eksempler")
            #expect(low.code == 0 && low.errors.contains("two voices"))
            #expect(bench.felt("rate", "case1", "culture.risk", "3").errors.contains("The scale is -2"))
            #expect(bench.felt("rate", "case9", "culture.risk", "1").code == 1)
            let rows = try bench.felt("chart", "--format", "csv", "--codes", "culture.risk").rows()
            #expect(rows.first { $0["case"] == "case1" }?["rating"] == "-2")
        }
    }

    @Test("a cell is stale when a coding comes, and says so")
    func stale() throws {
        try Self.run { bench in
            #expect(bench.felt("summarise", "case1", "culture.risk", "--text", "De våget ikke.").code == 0)
            #expect(bench.felt("chart", "--stale").code == 2)
            #expect(bench.felt("tag", "første", "culture.risk", "--quote", "Så kom dialogen").code == 0)
            let rows = try bench.felt("chart", "--stale", "--format", "csv").rows()
            #expect(rows.count == 1 && rows[0]["reasons"]?.contains("1 coding new since") == true)
        }
    }
}
