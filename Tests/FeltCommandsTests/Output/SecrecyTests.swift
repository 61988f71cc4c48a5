import FeltTestSupport
import Testing

@Suite("Words of sources")
struct SecrecyTests {
    /// Words that stand in a source, a memo or a head, and must stand nowhere else.
    private static let marks = ["markørordalfa", "markørordbeta", "markørordgamma"]

    private static let note = """
        ---
        title: Møte
        ---
        INF: Vi sa [markørordalfa]{.culture.risk memo="markørordgamma"} og markørordbeta, og så markørordbeta igjen.

        INT: markørordalfa?
        """

    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            try bench.write("a.md", note)
            try body(bench)
        }
    }

    private static func leaks(_ text: String) -> [String] { marks.filter { text.contains($0) } }

    /// Requests that fail with words of the source at hand, or write with them.
    static let requests: [[String]] = [
        ["tag", "a", "culture.openness", "--quote", "markørordbeta"], ["tag", "a", "culture.openness", "--quote", "markørordbeta", "--occurrence", "3"],
        ["tag", "a", "culture.openness", "--quote", "markørordbeta finnes ikke"], ["tag", "a", "culture.openness", "--quote", "sa markørordalfa"],
        ["tag", "a", "culture.openness", "--lines", "1", "--memo", "markørordgamma"], ["tag", "a", "culture.openness", "--lines", "1", "--memo", "markørordgamma", "--dry-run"],
        ["tag", "a", "culture.openness", "--range", "0..99999"], ["tag", "a", "culture.risk", "--quote", "markørordalfa", "--occurrence", "1", "--set", "valence=driver"],
        ["tag", "a", "culture.opennes", "--quote", "markørordbeta", "--occurrence", "1"], ["autocode", "\"markørordbeta\"", "--code", "culture.openness"],
        ["autocode", "\"markørordbeta\"", "--code", "culture.openness", "--unit", "sentence"], ["undo"], ["doctor"], ["add", "../a.md", "--again"], ["untag", "alle"],
        ["export", "csv", "-o", "../ut.csv"], ["export", "json", "-o", "../ut.json"], ["export", "qdpx", "-o", "../ut.qdpx"], ["export", "csv", "-o", "../a.md"],
        ["code", "remove", "culture.risk"], ["search", "markørordbeta", "--limit", "1"], ["show", "a", "--markup"],
    ]

    @Test("stand in no note, error or line of the journal", arguments: requests)
    func nowhere(request: [String]) throws {
        try Self.run { bench in
            let added = bench.felt("add", "../a.md")
            #expect(added.code == 0 && Self.leaks(added.output + added.errors) == [])
            let answer = bench.felt(request)
            #expect(Self.leaks(answer.errors) == [], "\(answer.errors)")
            #expect(Self.leaks(bench.felt(request + ["--debug"]).errors) == [])
            #expect(Self.leaks(bench.journal) == [])
            for row in try bench.felt("history", "--format", "csv").rows() {
                let entry = bench.felt("history", row["entry"] ?? "", "--format", "json")
                #expect(entry.code == 0 && Self.leaks(entry.output) == [])
            }
        }
    }

    @Test("stand in no fault of a file that cannot be taken in", arguments: [
        "---\nkind: [markør\n---\nmarkørordalfa", "---\ntitle: a\nmarkørordalfa", "[markørordalfa]{.ukjent memo=\"markørordbeta\"}", "markørordalfa]{.culture.risk}",
        "[markørordalfa]{valence=barrier}", "markørordalfa {.culture.risk} markørordbeta", "[markørordalfa]{.culture.risk valence=borte memo=\"markørordgamma\"}",
        "---\n\tx: markørordalfa\n---\nmarkørordbeta", "---\n- markørordalfa\n---\nmarkørordbeta", "---\na: b\na: markørordalfa\n---\nmarkørordbeta",
    ])
    func faults(text: String) throws {
        try FeltBench.runInStudy { bench in
            try bench.write("a.md", text)
            for options in [[], ["--debug"], ["--format", "json"]] as [[String]] {
                let answer = bench.felt(["add", "../a.md"] + options)
                #expect(answer.code == 1, "\(answer.errors)")
                #expect(Self.leaks(answer.output + answer.errors) == [], "\(answer.errors)")
            }
        }
    }

    @Test("stand in no fault of tables whose texts hold them")
    func tables() throws {
        try FeltBench.runInStudy { bench in
            try bench.writeTables()
            try bench.write("tabeller/txt/a.txt", "markørordalfa\r\nmarkørordbeta")
            try bench.write("tabeller/txt/b.txt", "markørordgamma")
            try bench.write("tabeller/codings.csv", "source,start,end,code,coder\nmøte_1,0,4,kultur,anna\nsamtale,0,400,kultur,anna\n")
            let answer = bench.felt("import", "csv", "../tabeller")
            #expect(answer.code == 1 && answer.notes.last == "error: 2 faults; nothing was changed.", "\(answer.errors)")
            #expect(Self.leaks(answer.errors) == [])
        }
    }

    @Test("stand in what the doctor finds by ids only", .enabled(if: SQLiteProgram.isInstalled, "needs sqlite3"), arguments: DoctorTests.damages.map(\.sql))
    func doctor(sql: String) throws {
        try Self.run { bench in
            bench.felt("add", "../a.md")
            try bench.sql(sql)
            for options in [[], ["--format", "json"], ["--fix"]] as [[String]] {
                let answer = bench.felt(["doctor"] + options)
                #expect(Self.leaks(answer.output + answer.errors) == [])
            }
        }
    }
}
