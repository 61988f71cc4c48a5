import Testing

@Suite("felt search")
struct SearchTests {
    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.txt", "Kommunens anskaffelser var nye 👍.\n\nAnskaffelsen kom, og leverandørene med den.", "--kind", "interview", "--case", "case1")
            try bench.add("b.txt", "Ingen anskaffelse her.\n\nLeverandøren sa nei.", "--kind", "workshop", "--case", "case2")
            try body(bench)
        }
    }

    private static func matches(_ bench: FeltBench, _ arguments: String...) throws -> [String] {
        try bench.felt(["search"] + arguments + ["--format", "csv"]).rows().map { "\($0["source"] ?? ""):\($0["match"] ?? "")" }.sorted()
    }

    @Test("finds words in any of their forms, phrases, beginnings and exact letters")
    func forms() throws {
        try Self.run { bench in
            try #expect(Self.matches(bench, "anskaffelse") == ["a:Anskaffelsen", "a:anskaffelser", "b:anskaffelse"])
            try #expect(Self.matches(bench, "\"Ingen anskaffelse\"") == ["b:Ingen anskaffelse"])
            try #expect(Self.matches(bench, "anskaff*") == ["a:Anskaffelsen", "a:anskaffelser", "b:anskaffelse"])
            try #expect(Self.matches(bench, "=anskaffelse") == ["b:anskaffelse"])
            try #expect(Self.matches(bench, "anskaffelse", "leverandør") == ["a:Anskaffelsen", "a:leverandørene"])
            try #expect(Self.matches(bench, "anskaffelse -leverandør") == ["a:anskaffelser", "b:anskaffelse"])
            try #expect(Self.matches(bench, "ingen OR nei") == ["b:Ingen", "b:nei"])
        }
    }

    @Test("gives each hit with its place, which cuts the same words out of the raw text, and the words around it")
    func places() throws {
        try Self.run { bench in
            let answer = bench.felt("search", "anskaffelse", "--format", "csv")
            #expect(answer.code == 0)
            #expect(answer.errors == "")
            try #expect(answer.header() == ["source", "case", "kind", "date", "line", "start", "end", "before", "match", "after"])
            for row in try answer.rows() {
                let text = bench.raw(row["source"] ?? "")
                let start = try #require(Int(row["start"] ?? "")), end = try #require(Int(row["end"] ?? ""))
                #expect(slice(text, start, end) == row["match"])
                #expect(text.contains((row["before"] ?? "") + (row["match"] ?? "") + (row["after"] ?? "")))
            }
            let row = try #require(answer.rows().first { $0["match"] == "Anskaffelsen" })
            #expect([row["case"], row["kind"], row["line"], row["start"]] == ["case1", "interview", "3", "35"])
            try #expect(bench.felt("search", "nei", "--width", "3", "--format", "csv").rows().map { [$0["before"], $0["after"]] } == [["sa ", "."]])
            try #expect(bench.felt("search", "nei", "--width", "0", "--format", "csv").rows().map { [$0["before"], $0["after"]] } == [["", ""]])
        }
    }

    @Test("shows the words in their context, a line a hit, as wide as the terminal")
    func table() throws {
        try Self.run { bench in
            let answer = bench.felt("search", "leverandør")
            #expect(answer.code == 0)
            #expect(answer.errors == "2 hits in 2 sources.\n")
            #expect(answer.lines.count == 2)
            for line in answer.lines { #expect(line.unicodeScalars.count <= 100) }
            #expect(answer.lines.contains { $0.hasPrefix("b:3  ") && $0.contains("Leverandøren sa nei.") })
            #expect(bench.felt("search", "nei").errors == "1 hit in 1 source.\n")
        }
    }

    @Test("--limit cuts a table and says so; other forms have all")
    func limit() throws {
        try Self.run { bench in
            let answer = bench.felt("search", "anskaffelse", "--limit", "1")
            #expect(answer.lines.count == 1)
            #expect(answer.errors == "1 of 3 hits in 2 sources; --limit 0 shows all.\n")
            #expect(bench.felt("search", "anskaffelse", "--limit", "0").lines.count == 3)
            try #expect(bench.felt("search", "anskaffelse", "--limit", "1", "--format", "csv").rows().count == 3)
            #expect(bench.felt("search", "anskaffelse", "--limit", "-1").errors == "error: --limit and --width take numbers from 0.\nhint: See: felt search --help\n")
        }
    }

    @Test("keeps to a case, a kind, a source")
    func filters() throws {
        try Self.run { bench in
            try #expect(Self.matches(bench, "anskaffelse", "--case", "case2") == ["b:anskaffelse"])
            try #expect(Self.matches(bench, "anskaffelse", "--kind", "Intervju") == ["a:Anskaffelsen", "a:anskaffelser"])
            try #expect(Self.matches(bench, "anskaffelse", "--source", "b") == ["b:anskaffelse"])
            #expect(bench.felt("search", "anskaffelse", "--source", "b", "--case", "case1").code == 2)
            #expect(bench.felt("search", "nei", "--case", "cas2").errors == "error: There is no case 'cas2' in the study.\nhint: Did you mean case2? See: felt list cases\n")
        }
    }

    @Test("that finds nothing has exit code 2 and, for programs, an answer without rows")
    func nothing() throws {
        try Self.run { bench in
            let answer = bench.felt("search", "svartelist")
            #expect(answer.code == 2)
            #expect(answer.output == "")
            #expect(answer.errors == "Nothing found.\n")
            let json = bench.felt("search", "svartelist", "--format", "json")
            #expect(json.code == 2)
            try #expect(json.json()["hits"].list.isEmpty && json.json()["schema"].number == 1)
            #expect(bench.felt("search", "svartelist", "--format", "csv", "--quiet").output == "source,case,kind,date,line,start,end,before,match,after\n")
            #expect(bench.felt("search", "svartelist", "--format", "ndjson").output == "")
        }
    }

    @Test("says what is wrong with what it was asked", arguments: ["\"uten slutt", "-bare", "OR", ""])
    func wrong(text: String) throws {
        try Self.run { bench in
            let answer = bench.felt("search", "--", text)
            #expect(answer.code == 1)
            #expect(answer.output == "")
            #expect(answer.notes.count == 2)
            #expect(answer.notes[0].hasPrefix("error: ") && answer.notes[1].hasPrefix("hint: "), "\(answer.errors)")
        }
    }
}
