import Testing

@Suite("Negative cases")
struct NegativeTests {
    /// Two cases rated under risk: case1 helped, with two barriers and a driver; case2 hindered, with nothing against it.
    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            try bench.add(
                "første.md",
                """
                ---
                case: case1
                kind: interview
                ---
                [Vi turte ikke]{.culture.risk valence=barrier memo="Se også møtet i mars"}. Så [våget vi]{.culture.risk valence=driver}. [Ingen spurte]{.culture.risk valence=barrier}.
                """)
            try bench.add("andre.md", "---\ncase: case2\nkind: interview\n---\n[Altfor farlig]{.culture.risk valence=barrier}. [Åpent]{.culture.openness}.")
            for (name, value) in [("case1", "+1"), ("case2", "-2")] { #expect(bench.felt("rate", name, "culture.risk", value, "--because", "x").code == 0) }
            try body(bench)
        }
    }

    private static func rows(_ bench: FeltBench, _ options: String...) throws -> [[String: String]] {
        try bench.felt(["negative"] + options + ["--format", "csv"]).rows()
    }

    @Test("are the codings that say the contrary of the rating, and an ordinary memo explains none of them")
    func list() throws {
        try Self.run { bench in
            let answer = bench.felt("negative")
            #expect(answer.code == 0 && answer.errors.contains("case1 × culture.risk (+1): 0 of 2 explained; not supported yet."))
            #expect(answer.errors.contains("1 cell with nothing against the rating: supported."))
            let rows = try Self.rows(bench)
            #expect(rows.map { $0["quote"] } == ["Vi turte ikke", "Ingen spurte"] && rows.allSatisfy { $0["case"] == "case1" && $0["state"] == "open" })
            #expect(try Self.rows(bench, "--case", "case2").isEmpty)
            #expect(bench.felt("negative", "--case", "case2").code == 2)
            #expect(bench.felt("negative", "culture.openness").code == 2)
        }
    }

    @Test("are explained one by one until the finding is supported, and undo opens them again")
    func explain() throws {
        try Self.run { bench in
            let ids = try Self.rows(bench).compactMap { $0["coding"] }
            #expect(bench.felt("negative", "explain", ids[0], "--text", "Hemmeligord: før ny leder").code == 0)
            #expect(bench.felt("negative", "--open").errors.contains("1 of 2 explained; not supported yet"))
            #expect(try Self.rows(bench, "--open").map { $0["coding"] } == [ids[1]])
            bench.input = "Én som ikke var med.\n"
            #expect(bench.felt("negative", "explain", ids[1], "--text", "-").code == 0)
            #expect(bench.felt("negative").errors.contains("2 of 2 explained; supported."))
            #expect(try Self.rows(bench).map { $0["explanation"] } == ["Hemmeligord: før ny leder", "Én som ikke var med."])
            #expect(try Self.rows(bench, "--findings").first?["verdict"] == "supported")
            #expect(bench.felt("negative", "--open").code == 2)
            #expect(!bench.journal.contains("Hemmeligord"))
            #expect(bench.felt("undo").code == 0)
            #expect(try Self.rows(bench, "--findings").first?["verdict"] == "not-yet")
            // Written anew, it is one explanation and not two; the ordinary memo stays.
            #expect(bench.felt("negative", "explain", ids[0], "--text", "Bedre sagt").code == 0)
            #expect(try Self.rows(bench).first?["explanation"] == "Bedre sagt")
            #expect(try bench.felt("list", "memos", "--format", "csv").rows().count == 2)
            #expect(bench.felt("negative", "explain", ids[0], "--remove").code == 0)
            #expect(bench.felt("negative", "explain", ids[0], "--remove").errors.contains("Nobody has explained"))
        }
    }

    @Test("follow the rating: another direction asks for other codings, and one rated anew is told")
    func rerated() throws {
        try Self.run { bench in
            let ids = try Self.rows(bench).compactMap { $0["coding"] }
            #expect(bench.felt(["negative", "explain"] + ids + ["--text", "a"]).code == 0)
            #expect(bench.felt("rate", "case1", "culture.risk", "+2", "--because", "y").code == 0)
            #expect(bench.felt("negative").errors.contains("2 of 2 explained; supported. 2 explained before it was rated as it is now."))
            #expect(bench.felt("rate", "case1", "culture.risk", "-1", "--because", "y").code == 0)
            #expect(try Self.rows(bench).map { $0["quote"] } == ["våget vi"])
            // Raters that differ leave no direction, until they agree.
            #expect(bench.felt("rate", "case1", "culture.risk", "+1", "--because", "y", "--researcher", "jon").code == 0)
            #expect(bench.felt("negative", "--case", "case1").errors.contains("1 where raters differ"))
            #expect(bench.felt("rate", "case1", "culture.risk", "+1", "--consensus", "--because", "y").code == 0)
            #expect(try Self.rows(bench).count == 2)
        }
    }

    @Test("go with the coding: what is untagged speaks against nothing, and takes its explanation along")
    func untagged() throws {
        try Self.run { bench in
            let ids = try Self.rows(bench).compactMap { $0["coding"] }
            #expect(bench.felt("negative", "explain", ids[0], "--text", "a").code == 0)
            #expect(bench.felt("untag", ids[0]).code == 0)
            #expect(bench.felt("negative").errors.contains("0 of 1 explained"))
            #expect(bench.felt("undo").code == 0)
            #expect(bench.felt("negative").errors.contains("1 of 2 explained"))
        }
    }

    @Test("of a parent code are those of all codes below it")
    func parent() throws {
        try Self.run { bench throws in
            #expect(bench.felt("rate", "case1", "culture", "+1", "--because", "x").code == 0)
            #expect(try Self.rows(bench, "culture").count == 2)
            #expect(try Self.rows(bench).count == 4)
        }
    }

    @Test("need a facet with two sides, and what is misspelt gets near names")
    func facets() throws {
        try Self.run { bench in
            #expect(try Self.rows(bench, "--hinders", "barrier,mixed").count == 2)
            #expect(bench.felt("negative", "--hinders", "bariere").errors.contains("barrier"))
            #expect(bench.felt("negative", "--facet", "valens").errors.contains("valence"))
            #expect(bench.felt("negative", "culture.rsk").errors.contains("culture.risk"))
            #expect(bench.felt("negative", "--case", "cse1").errors.contains("case1"))
            #expect(bench.felt("negative", "explain", "zzzz", "--text", "x").errors.contains("coding"))
            let openness = try bench.felt("list", "codings", "--code", "culture.openness", "--format", "csv").rows()[0]["coding"] ?? ""
            #expect(bench.felt("negative", "explain", openness, "--text", "x").errors.contains("in no rated cell"))
        }
    }

    @Test("by outcome are the cases that depart from what most do, and are explained on their cell")
    func outcome() throws {
        try FeltBench.runInStudy { bench throws in
            for (place, pair) in [("+1", "+2"), ("-1", "-1"), ("+2", "+1"), ("-1", "+1")].enumerated() {
                #expect(bench.felt("rate", "case\(place + 1)", "culture.leadership", pair.0, "--because", "x").code == 0)
                if place == 3 { #expect(bench.felt("negative", "--outcome", "structure.strategy").errors.contains("Cannot tell of 1 condition: fewer than 4")) }
                #expect(bench.felt("rate", "case\(place + 1)", "structure.strategy", pair.1, "--because", "x").code == 0)
            }
            let answer = bench.felt("negative", "--outcome", "structure.strategy")
            #expect(answer.errors.contains("go together in 3 of 4 cases: 0 of 1 explained; not supported yet."))
            #expect(try Self.rows(bench, "--outcome", "structure.strategy").map { $0["case"] } == ["case4"])
            #expect(bench.felt("negative", "explain", "--case", "case4", "--code", "culture.leadership", "--text", "Kom utenfra").code == 0)
            #expect(try Self.rows(bench, "--outcome", "structure.strategy", "--findings").first?["verdict"] == "supported")
            #expect(bench.felt("negative", "--outcome", "structure.strategy", "--open").code == 2)
            #expect(bench.felt("negative", "explain", "--case", "case5", "--code", "culture.leadership", "--text", "x").errors.contains("not rated"))
            #expect(bench.felt("negative", "--outcome", "structure.strategi").errors.contains("structure.strategy"))
            #expect(bench.felt("doctor").code == 0)
        }
    }
}
