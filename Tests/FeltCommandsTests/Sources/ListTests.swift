import Testing

@Suite("felt list")
struct ListTests {
    @Test("sources, by name, with their case, day and number of codings")
    func sources() throws {
        try FeltBench.runWithInterview { bench in
            try bench.add("åpning.txt", "Å.", "--kind", "observation", "--case", "case2")
            try bench.add("b.txt", "B.", "--lang", "en")
            let answer = bench.felt("list", "sources")
            #expect(answer.code == 0)
            #expect(answer.errors == "")
            #expect(
                answer.output == """
                    source    title                     kind         case   date        lang  codings
                    ────────  ────────────────────────  ───────────  ─────  ──────────  ────  ───────
                    b                                   document                        en          0
                    intervju  Intervju med enhetsleder  interview    case1  2025-03-11  nb          4
                    åpning                              observation  case2              nb          0

                    """)
            try #expect(
                bench.felt("list", "sources", "--format", "csv").header() == [
                    "source", "title", "kind", "case", "date", "language", "codings", "bytes", "id", "normalisation", "converter", "createdAt",
                ])
        }
    }

    @Test("sources of one case, of one kind, or both")
    func filteredSources() throws {
        try FeltBench.runWithInterview { bench in
            try bench.add("a.txt", "A.", "--kind", "interview", "--case", "case2")
            try bench.add("b.txt", "B.", "--kind", "workshop", "--case", "case1")
            func names(_ options: String...) throws -> [String?] { try bench.felt(["list", "sources", "--format", "csv"] + options).rows().map { $0["source"] } }
            try #expect(names("--case", "case1") == ["b", "intervju"])
            try #expect(names("--kind", "interview") == ["a", "intervju"])
            try #expect(names("--kind", "Intervju", "--case", "case1") == ["intervju"])
            try #expect(names("--case", "case3") == [])
            #expect(bench.felt("list", "sources", "--case", "case3").errors == "There are none.\n")
            #expect(bench.felt("list", "sources", "--case", "case3", "--quiet").errors == "")
        }
    }

    @Test("cases, with their fields and number of sources")
    func cases() throws {
        try FeltBench.runWithInterview { bench in
            bench.felt("case", "edit", "case1", "--title", "Velferd", "--title-en", "Welfare", "--municipality", "Fjordvik", "--procurement", "partnerskap", "--procedure", "åpen", "--stage", "S2")
            let rows = try bench.felt("list", "cases", "--format", "csv").rows()
            #expect(rows.count == 6)
            #expect(["case", "title", "municipality", "kind", "procedure", "stage", "sources"].map { rows[0][$0] } == ["case1", "Velferd", "Fjordvik", "partnerskap", "åpen", "S2", "1"])
            try #expect(bench.felt("list", "cases", "--lang", "en", "--format", "csv").rows().first?["title"] == "Welfare")
        }
    }

    @Test("codes, in the order of the codebook, with how often each is used")
    func codes() throws {
        try FeltBench.runWithInterview { bench in
            let rows = try bench.felt("list", "codes", "--format", "csv").rows()
            #expect(rows.count == 35)
            #expect(rows.prefix(3).map { $0["code"] } == ["culture", "culture.openness", "culture.risk"])
            #expect(rows[2]["codings"] == "1")
            #expect(rows[2]["parent"] == "culture")
            #expect(rows[0]["parent"] == "")
            try #expect(bench.felt("list", "codes", "--code", "culture.*", "--format", "csv").rows().count == 7)
            try #expect(bench.felt("list", "codes", "--code", "culture", "--format", "csv").rows().map { $0["code"] } == ["culture"])
            try #expect(bench.felt("list", "codes", "--code", "risk", "--lang", "en", "--format", "csv").rows().map { $0["label"] } == ["Risk appetite and tolerance of failure"])
        }
    }

    @Test("codings, by source and position, with every filter")
    func codings() throws {
        try FeltBench.runWithInterview { bench in
            try bench.add("annen.md", "---\ncase: case2\n---\n[Ord]{.culture.risk} her.", "--researcher", "jon")
            func quotes(_ options: String...) throws -> [String?] { try bench.felt(["list", "codings", "--format", "csv"] + options).rows().map { $0["quote"] } }
            try #expect(quotes().map { $0?.prefix(5) } == ["Ord", "turte", "«for ", "[14:0", "lever"])
            try #expect(quotes("--source", "annen") == ["Ord"])
            try #expect(quotes("--code", "culture.risk") == ["Ord", "turte ikke å prøve"])
            try #expect(quotes("--code", "culture.*") == ["Ord", "turte ikke å prøve", "«for nytt»"])
            try #expect(quotes("--by", "jon") == ["Ord", "leverandøren på banen 👍"])
            try #expect(quotes("--case", "case1", "--by", "jon") == ["leverandøren på banen 👍"])
            try #expect(quotes("--kind", "interview", "--code", "culture.risk") == ["turte ikke å prøve"])
            try #expect(quotes("--code", "culture") == [])
            try #expect(
                bench.felt("list", "codings", "--format", "csv").header() == ["coding", "source", "start", "end", "code", "researcher", "facets", "quote", "createdAt"])
        }
    }

    @Test("researchers, facets and memos")
    func others() throws {
        try FeltBench.runWithInterview { bench in
            #expect(
                bench.felt("list", "researchers").output == """
                    researcher  name          institution
                    ──────────  ────────────  ───────────
                    ida         Ida Eksempel
                    jon         Jon Eksempel

                    """)
            let facets = try bench.felt("list", "facets", "--format", "csv").rows()
            #expect(facets.prefix(2).map { [$0["facet"], $0["label"], $0["value"], $0["meaning"]] } == [["valence", "Retning", "driver", "Driver"], ["valence", "Retning", "barrier", "Barriere"]])
            try #expect(bench.felt("list", "facets", "--lang", "en", "--format", "csv").rows().map { $0["meaning"] }.contains("Barrier"))
            #expect(bench.felt("list", "memos").errors == "There are none.\n")
            bench.felt("tag", "intervju", "culture.risk", "--lines", "1", "--memo", "En tanke")
            try #expect(bench.felt("list", "memos", "--format", "csv").rows().map { [$0["researcher"], $0["text"]] } == [["ida", "En tanke"]])
        }
    }

    @Test("refuses a filter that a list does not know, rather than pass over it", arguments: [
        ("sources", "--by", "ida"), ("sources", "--code", "culture"), ("cases", "--case", "case1"), ("codes", "--source", "intervju"), ("codings", "--lang", "en"),
        ("researchers", "--by", "ida"), ("facets", "--code", "culture"), ("memos", "--source", "intervju"),
    ])
    func foreignFilter(thing: String, option: String, value: String) throws {
        try FeltBench.runWithInterview { bench in
            let answer = bench.felt("list", thing, option, value)
            #expect(answer.code == 64)
            #expect(answer.output == "")
            #expect(answer.notes[0].hasPrefix("error: \(option) does not go with list \(thing). It takes "), "\(answer.errors)")
            #expect(answer.notes[1] == "hint: See: felt list --help")
        }
    }

    @Test("names near what a filter could have meant")
    func unknown() throws {
        try FeltBench.runWithInterview { bench in
            let wrong: [([String], String)] = [
                (["sources", "--case", "cas1"], "Did you mean case1? See: felt list cases"), (["codings", "--code", "culture.rissk"], "Did you mean culture.risk"),
                (["codings", "--by", "idaa"], "Did you mean ida? See: felt list researchers"), (["codings", "--source", "intervju1"], "Did you mean intervju? See: felt list sources"),
                (["sources", "--kind", "interviw"], "Did you mean interview"),
            ]
            for (arguments, hint) in wrong {
                let answer = bench.felt(["list"] + arguments)
                #expect(answer.code == 1)
                #expect(answer.output == "")
                #expect(answer.notes.last?.hasPrefix("hint: " + hint) == true, "\(answer.errors)")
            }
            #expect(bench.felt("list", "sorces").errors == "error: The value 'sorces' is invalid for '<things>'.\nhint: Did you mean sources? See: felt list --help\n")
        }
    }
}
