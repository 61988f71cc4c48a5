import Testing

@Suite("felt autocode")
struct AutocodeTests {
    private static let text = """
        # Tillit

        INT: Hva med tillit? Og tilliten deres?

        INF: Den var der. Vi hadde tillit 👍 til dem. Den kom.

        Den gikk også.

        INT: Ja.
        """

    private static func run(_ options: String..., then check: (FeltBench, FeltBench.Answer) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.txt", text)
            try check(bench, bench.felt(["autocode", "\"tillit\"", "--code", "culture.collaboration"] + options))
        }
    }

    @Test("codes the words that a query finds, in any of their forms")
    func words() throws {
        try Self.run { bench, answer in
            #expect(answer.code == 0)
            #expect(answer.output == "")
            let id = try #require(answer.undo?[1])
            #expect(answer.errors == "Coded 4 places.  [\(id); take back: felt undo \(id)]\n")
            try #expect(bench.felt("list", "codings", "--format", "csv").rows().map { $0["quote"] } == ["Tillit", "tillit", "tilliten", "tillit"])
            try #expect(bench.felt("history", "--format", "csv").rows().first?["line"] == "autocode 4 places in 1 source with culture.collaboration")
        }
    }

    @Test("widens to whole sentences, paragraphs or turns, each once", arguments: [
        ("sentence", ["# Tillit", "Hva med tillit?", "Og tilliten deres?", "Vi hadde tillit 👍 til dem."]),
        ("paragraph", ["# Tillit", "INT: Hva med tillit? Og tilliten deres?", "INF: Den var der. Vi hadde tillit 👍 til dem. Den kom."]),
        ("turn", ["# Tillit", "INT: Hva med tillit? Og tilliten deres?", "INF: Den var der. Vi hadde tillit 👍 til dem. Den kom.\n\nDen gikk også."]),
    ])
    func units(unit: String, quotes: [String]) throws {
        try Self.run("--unit", unit) { bench, answer in
            #expect(answer.code == 0, "\(answer.errors)")
            try #expect(bench.felt("list", "codings", "--format", "csv").rows().map { $0["quote"] } == quotes)
            #expect(bench.felt("doctor").code == 0)
        }
    }

    @Test("--dry-run shows the places and changes nothing")
    func dryRun() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.txt", Self.text)
            try bench.expectUnchanged {
                let answer = bench.felt("autocode", "\"tillit\"", "--code", "culture.collaboration", "--unit", "sentence", "--dry-run")
                #expect(answer.code == 0)
                #expect(
                    answer.output == """
                        source  line  start  end  quote
                        ──────  ────  ─────  ───  ───────────────────────────
                        a          1      0    8  # Tillit
                        a          3     15   30  Hva med tillit?
                        a          3     31   49  Og tilliten deres?
                        a          5     69   95  Vi hadde tillit 👍 til dem.

                        """)
                #expect(answer.errors == "Would code 4 places.\n")
                let rows = try bench.felt("autocode", "\"tillit\"", "--code", "culture.collaboration", "-n", "--format", "csv").rows()
                for row in rows { #expect(slice(Self.text, Int(row["start"] ?? "") ?? 0, Int(row["end"] ?? "") ?? 0) == row["quote"]) }
                #expect(rows.count == 4)
            }
        }
    }

    @Test("--within asks for a shared unit, as felt query does")
    func within() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.txt", "Hva med tillit? Og risiko?\n\nBare tillit her.")
            let query = ["\"tillit\" AND \"risiko\"", "--code", "culture.collaboration", "-n"]
            #expect(bench.felt(["autocode"] + query).errors.contains("Would code 0 places"))
            let rows = try bench.felt(["autocode"] + query + ["--within", "paragraph", "--format", "csv"]).rows()
            #expect(rows.map { $0["quote"] } == ["tillit", "risiko"])
        }
    }

    @Test("a second time finds all coded, and leaves it alone")
    func twice() throws {
        try Self.run("--unit", "paragraph") { bench, first in
            bench.expectUnchanged {
                let again = bench.felt("autocode", "\"tillit\"", "--code", "culture.collaboration", "--unit", "paragraph")
                #expect(again.code == 0)
                #expect(again.errors == "Coded 0 places; 3 you had coded so already.\n")
            }
            // Part of it taken back, only that part is coded again; another researcher codes for herself.
            let id = try #require(bench.felt("list", "codings", "--format", "csv").rows().first?["coding"])
            bench.felt("untag", id)
            #expect(bench.felt("autocode", "\"tillit\"", "--code", "culture.collaboration", "--unit", "paragraph").notes[0].hasPrefix("Coded 1 place; 2 you had coded so already."))
            #expect(bench.felt("autocode", "\"tillit\"", "--code", "culture.collaboration", "--unit", "paragraph", "--researcher", "jon").notes[0].hasPrefix("Coded 3 places."))
        }
    }

    @Test("one undo takes all of it back")
    func undo() throws {
        try Self.run("--set", "valence=driver") { bench, answer in
            #expect(bench.felt("query", "valence:driver", "--count").output == "4\n")
            #expect(bench.felt(try #require(answer.undo)).code == 0)
            try #expect(bench.codings() == [])
        }
    }

    @Test("takes any query: filters, codes and words")
    func queries() throws {
        try FeltBench.runWithInterview { bench in
            try bench.add("a.txt", Self.text)
            #expect(bench.felt("autocode", "culture.risk AND kind:interview", "--code", "structure", "--unit", "paragraph").code == 0)
            try #expect(bench.codings("--code", "structure") == ["38..97 intervju structure ida «INF: Vi turte ikke å prøve, ærlig talt. Det var «for nytt».»"])
        }
    }

    @Test("that finds nothing has exit code 2, and refuses what is unknown")
    func nothing() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.txt", Self.text)
            bench.expectUnchanged {
                let none = bench.felt("autocode", "\"svartelist\"", "--code", "culture.risk")
                #expect(none.code == 2)
                #expect(none.errors == "Coded 0 places.\n")
                #expect(bench.felt("autocode", "\"tillit\"", "--code", "culture.rsk").notes[1].hasPrefix("hint: Did you mean culture.risk"))
                #expect(bench.felt("autocode", "\"tillit", "--code", "culture.risk").code == 1)
                #expect(bench.felt("autocode", "\"tillit\"", "--code", "culture.risk", "--set", "valens=x").code == 1)
                #expect(bench.felt("autocode", "\"tillit\"").errors.hasPrefix("error: Missing expected argument '--code <code>'.\nhint: "))
                #expect(bench.felt("autocode", "\"tillit\"", "--code", "culture.risk", "--unit", "setence").errors == "error: The value 'setence' is invalid for '--unit <unit>'.\nhint: Did you mean sentence? See: felt autocode --help\n")
            }
        }
    }
}
