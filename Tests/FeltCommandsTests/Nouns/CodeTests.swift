import Testing

@Suite("felt code")
struct CodeTests {
    @Test("lists the codes, as felt list codes does")
    func list() throws {
        try FeltBench.runInStudy { bench in
            #expect(bench.felt("code").output == bench.felt("list", "codes").output)
            #expect(bench.felt("code", "list", "--format", "ndjson").output == bench.felt("list", "codes", "--format", "ndjson").output)
        }
    }

    @Test("show tells all of one code, in both languages")
    func show() throws {
        try FeltBench.runWithInterview { bench in
            let answer = bench.felt("code", "show", "culture.risk")
            #expect(answer.code == 0)
            #expect(answer.lines.prefix(3) == ["code        culture.risk", "label       Risikovilje og feiltoleranse", "            Risk appetite and tolerance of failure"])
            #expect(answer.lines.last == "codings     1")
            #expect(answer.output.contains("\norigin      framework\n"))
            let rows = try bench.felt("code", "show", "risk", "--format", "csv").rows()
            #expect(rows.map { $0["field"] } == ["code", "label", "definition", "include", "exclude", "indicator", "grounding", "origin", "colour", "codings"])
            #expect(rows[1]["en"] == "Risk appetite and tolerance of failure")
            #expect(bench.felt("code", "show", "cultur").notes[1].hasPrefix("hint: Did you mean culture"))
        }
    }

    @Test("add makes a code below another, marked inductive, with its parent's colour", arguments: ["add", "new"])
    func add(verb: String) throws {
        try FeltBench.runInStudy { bench in
            let answer = bench.felt("code", verb, "culture.fear", "--label", "Frykt", "--label-en", "Fear", "--definition", "Uttalt frykt", "--include", "Ja", "--exclude", "Nei", "--indicator", "Tegn")
            #expect(answer.code == 0)
            let id = try #require(answer.undo?[1])
            #expect(answer.errors == "Added the code culture.fear.  [\(id); take back: felt undo \(id)]\n")
            let rows = try bench.felt("list", "codes", "--code", "culture.*", "--format", "csv").rows()
            let row = try #require(rows.last)
            #expect(["code", "label", "origin", "parent", "definition"].map { row[$0] } == ["culture.fear", "Frykt", "inductive", "culture", "Uttalt frykt"])
            #expect(row["colour"] == rows[0]["colour"] && row["colour"]?.isEmpty == false)
            try #expect(bench.felt("code", "show", "culture.fear", "--format", "csv").rows().filter { ["include", "exclude", "indicator"].contains($0["field"]) }.map { $0["nb"] } == ["Ja", "Nei", "Tegn"])
            #expect(bench.felt("code", "add", "culture.joy", "--colour", "#c0392b").code == 0)
            try #expect(bench.felt("list", "codes", "--code", "culture.joy", "--format", "csv").rows().map { [$0["colour"], $0["label"]] } == [["#C0392B", "joy"]])
        }
    }

    @Test("a path may have letters of any script, and a label may hold anything")
    func scripts() throws {
        try FeltBench.runInStudy { bench in
            let labels = ["åpenhet": "Å «pen» = \"het\" {.x} [y]", "文化": "文化\n二行", "μέθοδος.ид": "👨‍👩‍👧‍👦", "שלום": "<b>&amp;</b>;,\t"]
            bench.felt("code", "add", "μέθοδος")
            for (path, label) in labels { #expect(bench.felt("code", "add", path, "--label", label).code == 0, "\(path)") }
            let rows = try bench.felt("list", "codes", "--format", "csv").rows()
            for (path, label) in labels { #expect(rows.first { $0["code"] == path }?["label"] == label, "\(path)") }
            try bench.add("a.md", "[Ord]{.åpenhet} [to]{.文化} [tre]{.ид} [fire]{.שלום}")
            try #expect(bench.felt("list", "codings", "--format", "csv").rows().map { $0["code"] } == ["åpenhet", "文化", "μέθοδος.ид", "שלום"])
            // Decomposed letters are the same name.
            #expect(bench.felt("tag", "a", "a\u{30A}penhet", "--quote", "fire").code == 0)
            #expect(bench.felt("code", "add", "a\u{30A}penhet").notes[0] == "error: There is already a code 'åpenhet'.")
            for form in ["json", "qdc", "qdpx"] { #expect(bench.felt("export", form, "-o", "../ut.\(form)").code == 0) }
        }
    }

    @Test("add refuses a path that is taken, cannot be typed, or hangs in the air, and a colour that is none")
    func refused() throws {
        try FeltBench.runInStudy { bench in
            bench.expectUnchanged {
                #expect(bench.felt("code", "add", "culture.risk").errors == "error: There is already a code 'culture.risk'.\nhint: To change it: felt code edit culture.risk\n")
                #expect(
                    bench.felt("code", "add", "Culture.Fear of it").errors
                        == "error: 'Culture.Fear of it' cannot be the path of a code.\nhint: Use lower-case letters, digits, - and _, parts joined by dots, as in culture.fear-of-it.\n")
                #expect(bench.felt("code", "add", "cultur.fear").errors.hasPrefix("error: There is no code 'cultur' in the study.\nhint: Did you mean culture"))
                for path in ["culture.", ".culture", "culture..x", ""] { #expect(bench.felt("code", "add", path).code == 1, "\(path)") }
                for colour in ["red", "#12345", "#1234567", "C0392B"] {
                    let answer = bench.felt("code", "add", "x", "--colour", colour)
                    #expect(answer.code == 64)
                    #expect(answer.errors == "error: --colour takes a colour such as #C0392B.\nhint: See: felt code add --help\n")
                }
            }
        }
    }
}
