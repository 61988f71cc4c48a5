import Testing

@Suite("What leaves a study")
struct GateTests {
    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            for name in ["P01", "P02"] { bench.felt("participant", "new", name, "--actor", "behovshaver", "--case", "case1", "--date", "2025-02-01") }
            try bench.add(
                "samtale.md",
                """
                ---
                kind: interview
                case: case1
                date: 2025-03-11
                participants: P01; P02
                ---

                # Åpning

                INT: Hva [skjedde]{.culture.risk} da?

                P01: [Vi ventet på Kari Nordmann i innkjøp]{.culture.risk}, og [hun sa nei]{.culture.leadership flag=third-party} til slutt.

                P02: [Prisen fra leverandøren]{.process.dialogue flag=competition-sensitive memo="Husk prisen"} var høy.

                PERSONLIG: [Jeg ble irritert]{.culture.openness}.
                """, "--accept-warnings")
            try bench.add("sperret.md", "---\nkind: document\ncase: case1\ndate: 2025-03-12\nembargo: 2030-01-01\n---\n\n[Hemmelig til 2030]{.culture.risk}.\n", "--accept-warnings")
            try bench.add("tildelt.md", "---\nkind: document\ncase: case1\ndate: 2025-03-12\nembargo: award\n---\n\n[Først etter tildeling]{.culture.risk}.\n", "--accept-warnings")
            try body(bench)
        }
    }

    private static func quotes(_ bench: FeltBench, _ options: String...) throws -> Set<String> {
        Set(try bench.felt(["export", "csv"] + options).rows().compactMap { $0["quote"] })
    }

    @Test("keeps back personal paragraphs, flagged words and embargoes, each unless asked for")
    func kinds() throws {
        try Self.run { bench in
            let open: Set<String> = ["skjedde", "Vi ventet på Kari Nordmann i innkjøp"]
            try #expect(Self.quotes(bench) == open)
            try #expect(Self.quotes(bench, "--include", "third-party") == open.union(["hun sa nei"]))
            try #expect(Self.quotes(bench, "--include", "personal,competition-sensitive") == open.union(["Jeg ble irritert", "Prisen fra leverandøren"]))
            try #expect(Self.quotes(bench, "--include", "embargo") == open.union(["Hemmelig til 2030", "Først etter tildeling"]))
            try #expect(Self.quotes(bench, "--include", "all").count == 7)
            bench.felt("milestone", "reach", "case1", "award", "--date", "2025-04-01")
            try #expect(Self.quotes(bench) == open.union(["Først etter tildeling"]))
            #expect(bench.felt("export", "csv", "--include", "alt").code == 64)
        }
    }

    @Test("leaves a mark in the text, keeps positions right, and says what stayed")
    func json() throws {
        try Self.run { bench in
            let answer = bench.felt("export", "json")
            #expect(!answer.output.contains("hun sa nei") && !answer.output.contains("irritert") && !answer.output.contains("Prisen fra") && !answer.output.contains("Husk prisen"))
            #expect(!answer.output.contains("Hemmelig"))
            let source = try #require(answer.json()["sources"].list.first { $0["name"].text == "samtale" })
            let text = try #require(source["text"].text)
            #expect(text.contains("og […] til slutt") && text.contains("P02: […] var høy") && text.hasSuffix("[…]"))
            for coding in source["codings"].list {
                let words = try slice(text, #require(coding["start"].number), #require(coding["end"].number))
                #expect(["skjedde", "Vi ventet på Kari Nordmann i innkjøp"].contains(words))
            }
            for kind in ["withheld-personal: 1.", "withheld-third-party: 1.", "withheld-competition-sensitive: 1.", "withheld-embargo-sources: 2.", "withheld-codings: 5.", "withheld-memos: 1."] {
                #expect(answer.notes.contains { $0.contains(kind) }, "\(kind)")
            }
            let all = bench.felt("export", "json", "--include", "all")
            #expect(all.output.contains("hun sa nei") && all.output.contains("Husk prisen") && !all.notes.contains { $0.contains("withheld") })
        }
    }

    @Test("keeps back what somebody said who has withdrawn, and all of a source where that cannot be told")
    func withdrawn() throws {
        try Self.run { bench in
            try bench.add(
                "møte.md", "---\nkind: observation\ncase: case1\ndate: 2025-03-13\nparticipants: P01\n---\n\n[De satt og ventet]{.culture.risk}.\n", "--accept-warnings")
            try #expect(Self.quotes(bench).contains("De satt og ventet"))
            #expect(bench.felt("participant", "status", "P01", "withdrawn", "--date", "2025-05-01").code == 0)
            try #expect(Self.quotes(bench) == ["skjedde"])
            try #expect(Self.quotes(bench, "--include", "withdrawn") == ["skjedde", "Vi ventet på Kari Nordmann i innkjøp", "De satt og ventet"])
            let text = bench.felt("export", "json").output
            #expect(text.contains("INT: Hva skjedde da?") && !text.contains("Kari") && text.contains("# Åpning"))
        }
    }

    @Test("is kept in the journal, by whom and with what, and is not what undo takes back")
    func journal() throws {
        try Self.run { bench in
            bench.felt("export", "csv", "--include", "personal,embargo", "--researcher", "jon")
            let first = try #require(try bench.felt("history", "--format", "csv").rows().first)
            #expect(first.values.contains("export csv: 3 sources, 5 codings, with personal, embargo"), "\(first)")
            #expect(first.values.contains("jon"))
            #expect(bench.felt("undo").output.isEmpty && !bench.felt("list", "sources").output.contains("tildelt"))
            let id = try #require(first["entry"] ?? first["id"])
            let answer = bench.felt("undo", id)
            #expect(answer.code == 1 && answer.errors.contains("cannot be taken back"))
            #expect(bench.felt("doctor").code == 0)
            // A refused export is none.
            let before = bench.journal
            #expect(bench.felt("export", "csv", "--output", "finnes-ikke/k.csv").code != 0)
            #expect(bench.journal == before)
        }
    }

    @Test("whoever does not want to be quoted is named where the words go along, and not where they stay", arguments: ["csv", "xlsx", "tables", "json", "qdpx"])
    func unquotable(form: String) throws {
        try Self.run { bench in
            let named = "Words of people who do not want to be quoted go along: P02. Tell whoever gets the file; nothing in it says so."
            #expect(!bench.felt("export", form, "--output", "../a").errors.contains("quoted"))
            #expect(bench.felt("participant", "edit", "P02", "--quoting", "no").code == 0)
            #expect(bench.felt("export", form, "--output", "../b").notes.contains(named))
            #expect(bench.felt("export", form, "--output", "../c", "--lang", "nb").notes.contains { $0.hasPrefix("Ord fra folk som ikke vil siteres, følger med: P02.") })
            #expect(bench.felt("participant", "status", "P02", "withdrawn", "--date", "2025-12-01").code == 0)
            #expect(!bench.felt("export", form, "--output", "../d").errors.contains("quoted"))
        }
    }
}
