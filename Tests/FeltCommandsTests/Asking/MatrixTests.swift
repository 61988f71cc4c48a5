import Testing

@Suite("felt matrix")
struct MatrixTests {
    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            try bench.add(
                "første.md",
                """
                ---
                case: case1
                kind: interview
                date: 2025-02-01
                ---
                Å 👍 [Vi [turte]{.culture.openness} ikke]{.culture.risk}. [Så [kom]{.process.needs .culture.risk} dialogen]{.process.dialogue}.

                [Behov]{.process.needs} og [tillit]{.culture.openness by=jon}.
                """)
            try bench.add("andre.md", "---\ncase: case2\nkind: workshop\ndate: 2025-07-01\n---\n[Samme]{.culture.risk .culture.openness} [ord]{.culture.risk by=jon}.")
            try body(bench)
        }
    }

    @Test("each cell is how many stretches its query finds", arguments: [
        ("code", "case"), ("case", "researcher"), ("code", "kind"), ("quarter", "code"), ("code:culture.*", "code:process.*"), ("kind", "municipality"),
    ])
    func cells(rows: String, columns: String) throws {
        try Self.run { bench in
            bench.felt("query", "save", "jon", "researcher:jon")
            for condition in [
                nil, "researcher:jon", "NOT process.needs", "culture.risk", "\"turte\" OR culture.*", "@jon", "\"turte\" OR researcher:jon", "culture.risk OR NOT process.needs",
                "voice:INF OR process.*", "(culture.risk AND @jon) OR kind:workshop",
            ] {
                let filter = condition.map { ["--where", $0] } ?? []
                let answer = try bench.felt(["matrix", rows, columns, "--format", "csv"] + filter).rows()
                // Every cell with something in it leads to that; of the many empty ones some do.
                var empty = 0
                let axis = { (typed: String) in String(typed.prefix { $0 != ":" }) }
                for row in answer {
                    for (column, count) in row where column != axis(rows) {
                        guard let id = row[axis(rows)] else { continue }
                        if count == "0" {
                            empty += 1
                            guard empty % 17 == 0 else { continue }
                        }
                        let cell = bench.felt(["matrix", rows, columns, "--cell", id, column, "--format", "csv"] + filter)
                        #expect(try cell.rows().count == Int(count), "\(id) \(column) \(condition ?? "-")")
                    }
                }
            }
        }
    }

    @Test("totals count each thing once, and percentages are parts of them")
    func totals() throws {
        try Self.run { bench in
            let rows = try bench.felt("matrix", "code", "case", "--totals", "--format", "csv", "--empty", "drop").rows()
            let risk = try #require(rows.first { $0["code"] == "culture.risk" })
            #expect(risk["case1"] == "2" && risk["case2"] == "2" && risk["total"] == "4")
            let share = try bench.felt("matrix", "code", "case", "--percent", "row", "--format", "csv", "--empty", "drop").rows()
            #expect(share.first { $0["code"] == "culture.risk" }?["case1"] == "50.0")
        }
    }

    @Test("an axis or a value that is not there names the near ones, and nothing at all is 2")
    func mistakes() throws {
        try Self.run { bench in
            #expect(bench.felt("matrix", "kode", "case").errors.contains("Did you mean code"))
            #expect(bench.felt("matrix", "code", "case:case9").errors.contains("case1"))
            #expect(bench.felt("matrix", "code", "case", "--where", "culture.leadership").code == 2)
            for wrong in ["valence:barier", "culture.risk AND valence:barier"] {
                let place = String(repeating: " ", count: wrong.count - 6 + 2)
                #expect(bench.felt("matrix", "code", "case", "--where", wrong).errors.contains("\n  \(wrong)\n\(place)^\n"))
            }
            #expect(bench.felt("matrix", "code", "case", "--cell", "culture.risk").code == 64)
        }
    }

    @Test("decimals have a comma where the locale does, and axes typed in Norwegian or without code: are named")
    func locale() throws {
        try Self.run { bench in
            let shares = bench.felt("matrix", "code", "case", "--percent", "row", "--format", "csv", "--locale", "nb").output
            #expect(shares.contains(";100,0") && !shares.contains("0."), "\(shares)")
            #expect(bench.felt("matrix", "code", "case", "--percent", "row", "--format", "csv").output.contains(",100.0"))
            #expect(bench.felt("matrix", "kvartal", "case").errors.contains("Did you mean quarter?"))
            #expect(bench.felt("matrix", "culture.risk", "case").errors.contains("Did you mean code:culture.risk?"))
            bench.felt("participant", "new", "P01", "--actor", "leverandør", "--case", "case1", "--date", "2025-01-01")
            #expect(bench.felt("query", "voice.actor:leverandør").code == 2)
            #expect(bench.felt("query", "valence:Barriere").errors.contains("No value") == false)
        }
    }

    @Test("nobody who counts for partners gets a line for a person or an interview", arguments: [
        ["participant", "valence"], ["code", "source"], ["code", "Voice"], ["code", "case", "--where", "participant:P09"], ["voice.unit", "case"], ["day", "case"], ["attribute.participants", "case"],
        ["code", "case", "--where", "\"participant\":P09"], ["code", "case", "--where", "@mine"], ["code", "case", "--where", "\"412000\""], ["code", "case", "--where", "drikker"],
        ["code", "case", "--where", "date:2025-03-01"], ["code", "case", "--where", "NOT case:case1"],
    ])
    func single(arguments: [String]) throws {
        try FeltBench.runInStudy { bench in
            let answer = bench.felt(["matrix"] + arguments + ["--for", "partners"])
            #expect(answer.code == 1 && answer.errors.contains("may point to single people or interviews"), "\(answer.errors)")
            for open in [[], ["--where", "case:case1 AND kind:interview"], ["--where", "culture.risk"], ["--where", "valence:barrier"]] {
                #expect(bench.felt(["matrix", "code", "case", "--for", "partners"] + open).code == 2)
            }
        }
    }
}
