import Testing

@Suite("felt query")
struct QueryTests {
    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runWithInterview { bench in
            try bench.add("annen.md", "---\ncase: case2\nkind: workshop\ndate: 2026-01-05\n---\nÅ 👍 [turte]{.culture.risk by=jon} og [turte]{.culture.risk .culture.openness}.\n\nMer.")
            try body(bench)
        }
    }

    private static func quotes(_ bench: FeltBench, _ expression: String) throws -> [String?] { try bench.felt("query", expression, "--format", "csv").rows().map { $0["quote"] } }

    @Test("gives the columns of the issue, sorted by source and position, in code points")
    func columns() throws {
        try Self.run { bench in
            let answer = bench.felt("query", "culture.*", "--format", "csv")
            #expect(answer.code == 0)
            #expect(answer.errors == "")
            #expect(
                answer.output == """
                    source,case,kind,date,start,end,codes,researchers,quote
                    annen,case2,workshop,2026-01-05,4,9,culture.risk,jon,turte
                    annen,case2,workshop,2026-01-05,13,18,culture.openness;culture.risk,ida,turte
                    intervju,case1,interview,2025-03-11,46,64,culture.risk,ida,turte ikke å prøve
                    intervju,case1,interview,2025-03-11,86,96,culture.openness,ida,«for nytt»

                    """)
            for row in try answer.rows() {
                #expect(slice(bench.raw(row["source"] ?? ""), Int(row["start"] ?? "") ?? 0, Int(row["end"] ?? "") ?? 0) == row["quote"])
            }
        }
    }

    @Test("joins codes, words and filters by AND, OR, NOT and brackets")
    func operators() throws {
        try Self.run { bench in
            try #expect(Self.quotes(bench, "culture.risk AND valence:barrier") == ["turte ikke å prøve"])
            try #expect(Self.quotes(bench, "culture.risk AND culture.openness") == ["turte"])
            try #expect(Self.quotes(bench, "culture.openness OR process.dialogue") == ["turte", "«for nytt»", "leverandøren på banen 👍"])
            try #expect(Self.quotes(bench, "culture.risk NOT case:case1") == ["turte", "turte"])
            try #expect(Self.quotes(bench, "(culture.risk OR process.dialogue) AND kind:interview") == ["turte ikke å prøve", "leverandøren på banen 👍"])
            try #expect(Self.quotes(bench, "culture.risk AND researcher:jon") == ["turte"])
            try #expect(Self.quotes(bench, "culture.* AND date:2026") == ["turte", "turte"])
            try #expect(Self.quotes(bench, "\"leverandør\" AND process.dialogue") == ["leverandøren"])
            try #expect(Self.quotes(bench, "ecosystem.* AND voice:INF").count == 1)
            try #expect(Self.quotes(bench, "role:leder AND culture.risk") == ["turte ikke å prøve"])
        }
    }

    @Test("shows a table and how many stretches there are; --count only that")
    func table() throws {
        try Self.run { bench in
            let answer = bench.felt("query", "culture.openness")
            #expect(
                answer.output == """
                    source    start  end  codes             researchers  quote
                    ────────  ─────  ───  ────────────────  ───────────  ──────────
                    annen        13   18  culture.openness  ida          turte
                    intervju     86   96  culture.openness  ida          «for nytt»

                    """)
            #expect(answer.errors == "2 stretches.\n")
            #expect(bench.felt("query", "process.dialogue").errors == "1 stretch.\n")
            #expect(bench.felt("query", "process.dialogue", "--quiet").errors == "")
            let count = bench.felt("query", "culture.openness", "--count")
            #expect(count.output == "2\n")
            #expect(count.errors == "")
        }
    }

    @Test("gives programs lists as lists")
    func json() throws {
        try Self.run { bench in
            let json = try bench.felt("query", "culture.risk AND culture.openness", "--format", "json").json()
            #expect(json["schema"].number == 1)
            let segment = json["segments"][0]
            #expect(segment.keys == ["case", "codes", "date", "end", "kind", "quote", "researchers", "source", "start"])
            #expect(segment["codes"].list.map(\.text) == ["culture.openness", "culture.risk"])
            #expect(segment["researchers"].list.map(\.text) == ["ida"])
            #expect(segment["start"].number == 13)
            let lines = bench.felt("query", "culture.*", "--format", "ndjson").lines
            #expect(lines.count == 4)
            for line in lines { try #expect(JSONNode(line).keys == segment.keys) }
        }
    }

    @Test("that matches nothing has exit code 2")
    func nothing() throws {
        try Self.run { bench in
            let answer = bench.felt("query", "culture.learning")
            #expect(answer.code == 2)
            #expect(answer.output == "")
            #expect(answer.errors == "Nothing matched.\n'culture.learning' finds nothing by itself.\n")
            #expect(bench.felt("query", "culture.learning", "--quiet").errors == "")
            let count = bench.felt("query", "culture.learning", "--count")
            #expect(count.code == 2)
            #expect(count.output == "0\n")
            let csv = bench.felt("query", "culture.learning", "--format", "csv")
            #expect(csv.code == 2)
            #expect(csv.output == "source,case,kind,date,start,end,codes,researchers,quote\n")
        }
    }

    @Test("points at what it cannot read, in the query as typed", arguments: [
        ("culture.risk AND", 16), ("(culture.risk", 0), ("culture.risk )", 13), ("culture.risk «å", 13), ("culture.risk culture.openness", 13), ("", 0), ("ærlig AND culture.rsk", 0),
        ("culture.risk AND valens:barrier", 17), ("culture.risk AND valence:barier", 25), ("👍 OR culture.risk", 0), ("case:", 5), ("culture.risk AND case:case9", 22),
    ])
    func caret(expression: String, place: Int) throws {
        try Self.run { bench in
            let answer = bench.felt("query", expression)
            #expect(answer.code == 1)
            #expect(answer.output == "")
            let lines = answer.errors.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            #expect(lines[0].hasPrefix("error: ") && lines[0].hasSuffix("."), "\(answer.errors)")
            #expect(lines[1] == "  " + expression)
            #expect(lines[2] == "  " + String(repeating: " ", count: place) + "^", "\(answer.errors)")
            // What is meant may be told; where nothing can be, there is no hint.
            #expect(lines.count == 4 || lines[3].hasPrefix("hint: "), "\(answer.errors)")
            let json = try bench.felt("query", expression, "--format", "json").jsonError()["error"]
            #expect(json["context"]["position"].text == String(place))
            #expect(json["details"].list.count == 2)
        }
    }

    @Test("names near what was meant")
    func near() throws {
        try Self.run { bench in
            #expect(bench.felt("query", "culture.rsk").notes.last?.hasPrefix("hint: Did you mean culture.risk, culture.user?") == true)
            #expect(bench.felt("query", "valens:barrier").notes.last?.hasPrefix("hint: Did you mean valence") == true)
            #expect(bench.felt("query", "valence:barier").notes.last == "hint: Did you mean barrier?")
            #expect(bench.felt("query", "case:cas1").notes.last == "hint: Did you mean case1?")
            #expect(bench.felt("query", "tillit").notes.last?.contains("put them in quotes") == true)
        }
    }
}
