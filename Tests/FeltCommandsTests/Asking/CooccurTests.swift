import Testing

@Suite("felt cooccur")
struct CooccurTests {
    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            try bench.add(
                "første.md",
                """
                ---
                case: case1
                kind: interview
                ---
                Å 👍 [Vi [turte]{.culture.openness} ikke]{.culture.risk}. [Så [kom]{.process.needs .culture.risk} dialogen]{.process.dialogue}.

                [Behov]{.process.needs} og [tillit]{.culture.openness by=jon}.
                """)
            try bench.add("andre.md", "---\ncase: case2\nkind: workshop\n---\n[Samme]{.culture.risk .culture.openness} [ord]{.culture.risk by=jon}.")
            try body(bench)
        }
    }

    private static func rows(_ bench: FeltBench, _ options: String...) throws -> [String] {
        try bench.felt(["cooccur", "--format", "csv"] + options).rows().map { row in
            ["code_a", "code_b", "pairs", "jaccard"].map { row[$0] ?? "?" }.joined(separator: " ")
        }
    }

    @Test("gives pairs of codes in the order of the codebook, with every figure")
    func columns() throws {
        try Self.run { bench in
            let answer = bench.felt("cooccur", "--format", "csv", "--codes", "culture.*")
            #expect(answer.code == 0)
            #expect(answer.lines[0] == "code_a,code_b,pairs,jaccard,a_with_b,b_with_a,codings_a,codings_b,equal,within,contains,crossing")
            let row = try #require(try answer.rows().first)
            #expect(try answer.rows().count == 1)
            #expect(Set([row["code_a"], row["code_b"]]) == ["culture.risk", "culture.openness"])
            #expect(row["pairs"] == "2" && row["equal"] == "1" && row["crossing"] == "0")
            // Four codings of risk and three of openness; two of each meet.
            #expect(row["jaccard"] == "0.5714")
            #expect(Set([row["codings_a"], row["codings_b"]]) == ["3", "4"])
        }
    }

    @Test("--where, --kind, --min, --depth and --within narrow and widen what is a pair")
    func options() throws {
        try Self.run { bench in
            func sum(_ options: String...) throws -> Int {
                try bench.felt(["cooccur", "--format", "csv"] + options).rows().reduce(0) { $0 + (Int($1["pairs"] ?? "") ?? 0) }
            }
            let all = try sum()
            #expect(all == 5)
            #expect(try sum("--kind", "equal") + sum("--kind", "within") + sum("--kind", "contains") + sum("--kind", "crossing") == all)
            #expect(try sum("--where", "case:case2") == 1)
            #expect(try sum("--where", "culture.*") == 2)
            #expect(try sum("--min", "2") == 2)
            // Risk with dialogue and with needs; what is both of culture or both of process is no pair any more.
            #expect(try sum("--depth", "1") == 2)
            #expect(try sum("--within", "source") > sum("--within", "paragraph"))
            #expect(try sum("--within", "paragraph") > all)
            #expect(try sum("--across-researchers") == all)
            #expect(try sum("--across-researchers", "--within", "source") > sum("--within", "source"))
        }
    }

    @Test("--matrix is the same figures in a square")
    func matrix() throws {
        try Self.run { bench in
            let square = try bench.felt("cooccur", "--matrix", "--format", "csv").rows()
            for row in try bench.felt("cooccur", "--format", "csv").rows() {
                let (one, other) = (row["code_a"] ?? "", row["code_b"] ?? "")
                #expect(square.first { $0["code"] == one }?[other] == row["pairs"])
                #expect(square.first { $0["code"] == other }?[one] == row["pairs"])
                #expect(square.first { $0["code"] == one }?[one] == "")
            }
            #expect(square.count == 4)
        }
    }

    @Test("--pair leads to the words: as many rows as pairs, the stretches that 'A AND B' finds")
    func pair() throws {
        try Self.run { bench in
            for row in try bench.felt("cooccur", "--format", "csv").rows() {
                let (one, other) = (row["code_a"] ?? "", row["code_b"] ?? "")
                let shown = try bench.felt("cooccur", "--format", "csv", "--pair", one, other).rows()
                #expect(String(shown.count) == row["pairs"])
                let found = try bench.felt("query", "(\(one) AND \(other)) AND researcher:ida", "--format", "csv").rows()
                func places(_ rows: [[String: String]]) -> Set<[String?]> { Set(rows.map { [$0["source"], $0["start"], $0["end"], $0["quote"]] }) }
                #expect(places(shown) == places(found))
                #expect(places(shown).count == found.count)
            }
        }
    }

    @Test("on the example study, each figure is the number of rows of its --pair, whose stretches a query of one researcher finds")
    func demo() throws {
        try FeltBench.run { bench in
            bench.studyName = "felt-demo"
            #expect(bench.felt("demo").code == 0)
            let researcher = try #require(try bench.felt("researcher", "list", "--format", "csv").rows().first?["id"])
            let rows = try bench.felt("cooccur", "--where", "researcher:\(researcher)", "--format", "csv", "--sort", "pairs").rows()
            for row in rows.prefix(6) {
                let (one, other) = (row["code_a"] ?? "", row["code_b"] ?? "")
                let shown = try bench.felt("cooccur", "--where", "researcher:\(researcher)", "--format", "csv", "--pair", one, other).rows()
                #expect(String(shown.count) == row["pairs"])
                let count = bench.felt("query", "(\(one) AND researcher:\(researcher)) AND (\(other) AND researcher:\(researcher))", "--count").output
                #expect("\(Set(shown.map { [$0["source"], $0["start"], $0["end"]] }).count)\n" == count)
            }
        }
    }

    @Test("what cannot be asked is refused, and nothing found is told")
    func refused() throws {
        try Self.run { bench in
            #expect(bench.felt("cooccur", "--codes", "culture.rsik").errors.contains("culture.risk"))
            #expect(bench.felt("cooccur", "--pair", "culture.risk", "kultur").code == 1)
            #expect(bench.felt("cooccur", "--pair", "culture.risk").code == 64)
            #expect(bench.felt("cooccur", "--depth", "0").code == 64)
            #expect(bench.felt("cooccur", "--kind", "equal", "--within", "turn").code == 64)
            #expect(bench.felt("cooccur", "--where", "(culture.risk").code == 1)
            let nothing = bench.felt("cooccur", "--codes", "culture.risk", "--format", "csv")
            #expect(nothing.code == 2 && nothing.lines.count == 1)
        }
    }
}
