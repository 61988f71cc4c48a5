import Testing

@Suite("felt add")
struct AddTests {
    @Test("takes in a note with head and marks, and says what came in")
    func note() throws {
        try FeltBench.runInStudy { bench in
            try bench.write("intervju.md", FeltBench.interview)
            let answer = bench.felt("add", "../intervju.md")
            #expect(answer.code == 0)
            #expect(
                answer.output == """
                    source    kind       case   date        characters  passages  codings  text
                    ────────  ─────────  ─────  ──────────  ──────────  ────────  ───────  ─────
                    intervju  interview  case1  2025-03-11         161         4        4  utf-8

                    """)
            let entry = try #require(bench.felt("history", "--format", "csv").rows().first)
            let id = entry["entry"] ?? ""
            #expect(answer.errors == "There are 3 pieces of advice: felt note check ../intervju.md\nAdded 1 source.  [\(id); take back: felt undo \(id)]\n")
            #expect(entry["line"] == "add intervju with 4 codings")
            let codings = try bench.codings()
            #expect(
                codings == [
                    "46..64 intervju culture.risk ida valence=barrier «turte ikke å prøve»",
                    "86..96 intervju culture.openness ida ««for nytt»»",
                    "99..161 intervju ecosystem.suppliers ida «[14:05] INF: Så kom leverandøren på banen 👍, og da løsnet det.»",
                    "119..142 intervju process.dialogue jon valence=driver «leverandøren på banen 👍»",
                ])
        }
    }

    @Test("stores the text without head and marks")
    func text() throws {
        try FeltBench.runWithInterview { bench in
            #expect(
                bench.raw("intervju") == """
                    # Behovet

                    INT: Hvordan begynte det?

                    INF: Vi turte ikke å prøve, ærlig talt. Det var «for nytt».

                    [14:05] INF: Så kom leverandøren på banen 👍, og da løsnet det.
                    """)
        }
    }

    @Test("takes plain text as it stands, signs of Markdown included")
    func plain() throws {
        try FeltBench.runInStudy { bench in
            let text = "---\ntittel: nei\n---\n[ord]{.culture.risk} og \\{ og *trykk*\n"
            try bench.add("a.txt", text)
            #expect(bench.raw("a") == text)
            try #expect(bench.codings().isEmpty)
            try #expect(bench.felt("list", "sources", "--format", "csv").rows().map { [$0["kind"], $0["title"], $0["case"], $0["language"]] } == [["document", "", "", "nb"]])
        }
    }

    @Test("takes several files in one entry, in the order in which they are named")
    func several() throws {
        try FeltBench.runInStudy { bench in
            for name in ["d", "b", "a", "c"] { try bench.write("\(name).txt", "Tekst \(name).") }
            let answer = bench.felt("add", "../b.txt", "../a.txt", "../d.txt", "../c.txt", "--format", "csv")
            try #expect(answer.rows().map { $0["source"] } == ["b", "a", "d", "c"])
            #expect(answer.errors.hasPrefix("Added 4 sources.  ["))
            let lines = try bench.felt("history", "--format", "csv").rows().map { $0["line"] }
            #expect(lines == ["add b, a, d and 1 more", "init ioa-context, 2 researchers, 6 cases"])
            bench.felt("undo")
            #expect(bench.felt("list", "sources").errors == "There are none.\n")
        }
    }

    @Test("tells programs the state of every file, in every form")
    func forPrograms() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.txt", "Tekst.")
            try bench.write("b.txt", "Ny.\r\n")
            let json = try bench.felt("add", "../a.txt", "../b.txt", "--dry-run", "--format", "json").json()
            #expect(json["schema"].number == 1)
            let new = json["sources"][0]
            #expect(new.keys == ["case", "characters", "codings", "date", "file", "kind", "normalisation", "passages", "source", "state"])
            #expect("\(new["source"]) \(new["characters"]) \(new["normalisation"]) \(new["file"]) \(new["state"])" == "b 4 utf-8 crlf:1 ../b.txt added")
            #expect("\(json["sources"][1]["source"]) \(json["sources"][1]["file"]) \(json["sources"][1]["state"])" == "a ../a.txt already there")
            let csv = bench.felt("add", "../a.txt", "../b.txt", "--dry-run", "--format", "csv")
            try #expect(csv.header() == ["source", "kind", "case", "date", "characters", "passages", "codings", "normalisation", "file", "state"])
            try #expect(csv.rows().map { $0["state"] } == ["added", "already there"])
        }
    }

    @Test("--dry-run shows the same and changes nothing")
    func dryRun() throws {
        try FeltBench.runInStudy { bench in
            try bench.write("intervju.md", FeltBench.interview)
            try bench.expectUnchanged {
                let answer = bench.felt("add", "../intervju.md", "--dry-run")
                #expect(answer.code == 0)
                #expect(answer.lines.count == 3)
                #expect(answer.errors == "There are 3 pieces of advice: felt note check ../intervju.md\nWould add 1 source; nothing was changed.\n")
                try #expect(bench.felt("add", "../intervju.md", "-n", "--format", "csv").rows().map { $0["codings"] } == ["4"])
            }
            // And finds the same faults.
            try bench.write("feil.md", "[ord]{.ukjent}")
            #expect(bench.felt("add", "../feil.md", "--dry-run").code == 1)
        }
    }

    @Test("--quiet leaves only the answer")
    func quiet() throws {
        try FeltBench.runInStudy { bench in
            try bench.write("a.txt", "Tekst.")
            let answer = bench.felt("add", "../a.txt", "--quiet")
            #expect(answer.errors == "")
            #expect(answer.lines.count == 3)
            #expect(bench.felt("add", "../a.txt", "--quiet").errors == "")
        }
    }

    @Test("codes by whoever the head or --researcher names, and by=… in a mark wins over both")
    func researchers() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.md", "---\nresearcher: jon\n---\n[En]{.culture.risk} [to]{.culture.risk by=ida}")
            try bench.add("b.md", "[En]{.culture.risk} [to]{.culture.risk by=ida}", "--researcher", "jon")
            try #expect(bench.felt("list", "codings", "--format", "csv").rows().map { "\($0["source"] ?? "")\($0["researcher"] ?? "")" } == ["ajon", "aida", "bjon", "bida"])
            // The entry is by whoever ran the command.
            try #expect(bench.felt("history", "--format", "csv").rows().prefix(2).map { $0["researcher"] } == ["jon", "ida"])
        }
    }

    @Test("keeps what else stands in the head as attributes that a query can ask for")
    func attributes() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.md", "---\nRolle: Leder\nlokale: {by: Ålesund}\n---\n[Ord]{.culture.risk} her.")
            try #expect(bench.felt("query", "rolle:leder AND lokale-by:Ålesund", "--format", "csv").rows().map { $0["quote"] } == ["Ord"])
            let source = try bench.felt("export", "json").json()["sources"][0]
            #expect(source["attributes"].keys == ["lokale-by", "rolle"])
        }
    }

    @Test("keeps memos of marks")
    func memos() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.md", "[Ord]{.culture.risk memo=\"Se «møtet»\\nog mer\"} her.")
            let memo = try #require(bench.felt("list", "memos", "--format", "csv").rows().first)
            let coding = try #require(bench.felt("list", "codings", "--format", "csv").rows().first)
            #expect(memo["text"] == "Se «møtet»\nog mer")
            #expect(memo["on"] == "coding \(coding["coding"] ?? "")")
            #expect(memo["researcher"] == "ida")
        }
    }
}
