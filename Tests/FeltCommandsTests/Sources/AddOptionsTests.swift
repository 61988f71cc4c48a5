import FeltModel
import Testing

@Suite("The options of felt add")
struct AddOptionsTests {
    @Test("win over the head of the note")
    func winOverHead() throws {
        try FeltBench.runInStudy { bench in
            let head = "---\ntitle: I hodet\nkind: interview\ncase: case1\ndate: 2025-01-01\nlanguage: nb\n---\nTekst her."
            try bench.add("a.md", head, "--name", "navn", "--title", "Gitt", "--kind", "workshop", "--case", "case2", "--date", "2026-02-28", "--lang", "en")
            let row = try #require(bench.felt("list", "sources", "--format", "csv").rows().first)
            #expect(["source", "title", "kind", "case", "date", "language"].map { row[$0] } == ["navn", "Gitt", "workshop", "case2", "2026-02-28", "en"])
            // What an option took is no attribute.
            try #expect(bench.felt("export", "json").json()["sources"][0]["attributes"].keys == [])
        }
    }

    @Test("hold even where the head is wrong about the same thing")
    func overWrongHead() throws {
        try FeltBench.runInStudy { bench in
            let head = "---\nkind: prat\ncase: ukjent\ndate: i går\nlanguage: xx\n---\nTekst her."
            try bench.add("a.md", head, "--kind", "interview", "--case", "case2", "--date", "2026-02-28", "--lang", "nb")
            let row = try #require(bench.felt("list", "sources", "--format", "csv").rows().first)
            #expect(["kind", "case", "date"].map { row[$0] } == ["interview", "case2", "2026-02-28"])
        }
    }

    @Test("--kind is read in both languages, in any letter case", arguments: [
        ("interview", "interview"), ("Intervju", "interview"), ("observasjon", "observation"), ("VERKSTED", "workshop"), ("dialogkonferanse", "workshop"),
        ("dokument", "document"), ("spørreundersøkelse", "survey"), ("spo\u{0308}rreundersøkelse", ""), ("notat", "memo"),
    ])
    func kinds(typed: String, stored: String) throws {
        try FeltBench.runInStudy { bench in
            try bench.write("a.txt", "Tekst.")
            let answer = bench.felt("add", "../a.txt", "--kind", typed, "--format", "csv")
            guard !stored.isEmpty else { return #expect(answer.code == 1) }
            try #expect(answer.rows().map { $0["kind"] } == [stored])
        }
    }

    @Test("an unknown kind is told with near names or the whole list")
    func unknownKind() throws {
        try FeltBench.runInStudy { bench in
            try bench.write("a.txt", "Tekst.")
            bench.expectUnchanged {
                let near = bench.felt("add", "../a.txt", "--kind", "intervjuu")
                #expect(near.code == 1)
                #expect(near.errors == "error: There is no kind of source called 'intervjuu'.\nhint: Did you mean intervju, interview?\n")
                let far = bench.felt("add", "../a.txt", "--kind", "blogg")
                #expect(far.notes[1].hasPrefix("hint: The kinds are interview, observation, workshop, "))
            }
        }
    }

    @Test("an unknown case or a day that is none is told once, however many files there are, and not as a fault of a file")
    func unknownCase() throws {
        try FeltBench.runInStudy { bench in
            for name in ["a", "b", "c"] { try bench.write("\(name).txt", "Tekst \(name).") }
            bench.expectUnchanged {
                let near = bench.felt("add", "../a.txt", "../b.txt", "../c.txt", "--case", "cas1")
                #expect(near.code == 1)
                #expect(near.errors == "error: There is no case 'cas1' in the study.\nhint: Did you mean case1? See: felt list cases\n")
                let far = bench.felt("add", "../a.txt", "--case", "Fjord Vik")
                #expect(far.notes[1] == "hint: Add one: felt case new fjord-vik. See: felt list cases")
                for day in ["2025-02-30", "i går", "31.02.2026", "2026-2-1", "2026-02-11T10:00"] {
                    let answer = bench.felt("add", "../a.txt", "../b.txt", "--date", day)
                    #expect(answer.code == 1)
                    #expect(answer.errors == "error: '\(day)' is not a day.\nhint: \(Timestamp.dayHint(day))\n")
                }
            }
        }
    }

    @Test("--name must be a name to type; --name and --title go with one file")
    func names() throws {
        try FeltBench.runInStudy { bench in
            for name in ["a", "b"] { try bench.write("\(name).txt", "Tekst \(name).") }
            bench.expectUnchanged {
                let bad = bench.felt("add", "../a.txt", "--name", "Møte 1")
                #expect(bad.code == 1)
                #expect(bad.errors == "error: 'Møte 1' cannot be a name to type.\nhint: Use lower-case letters, digits, - and _, as in møte-1.\n")
                for option in ["--name", "--title"] {
                    let two = bench.felt("add", "../a.txt", "../b.txt", option, "møte")
                    #expect(two.code == 64)
                    #expect(two.errors == "error: --name and --title go with one file.\nhint: See: felt add --help\n")
                }
            }
            #expect(bench.felt("add", "../a.txt", "--name", "møte-1").code == 0)
            #expect(bench.raw("møte-1") == "Tekst a.")
        }
    }

    @Test("a source is called like its file, in letters that can be typed", arguments: [
        ("Intervju Åse 1.txt", "intervju-åse-1"), ("møte.2.txt", "møte-2"), ("REFERAT", "referat"), ("«!».txt", "x"), ("文化.txt", "文化"),
    ])
    func madeNames(file: String, slug: String) throws {
        try FeltBench.runInStudy { bench in
            try bench.add(file, "Tekst.")
            try #expect(bench.felt("list", "sources", "--format", "csv").rows().map { $0["source"] } == [slug])
        }
    }
}
