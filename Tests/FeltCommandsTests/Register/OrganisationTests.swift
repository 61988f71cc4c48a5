import Testing

@Suite("felt organisation")
struct OrganisationTests {
    @Test("new adds one, with its kind in Norwegian or English", arguments: [("kommune", "municipality"), ("leverandør", "supplier"), ("Forening", "association"), ("etat", "agency")])
    func new(typed: String, kind: String) throws {
        try FeltBench.runInStudy { bench in
            let answer = bench.felt("organisation", "new", "fjordvik", "--kind", typed, "--name", "Fjordvik på Øya")
            #expect(answer.code == 0 && answer.output == "")
            let id = try #require(answer.undo?[1])
            #expect(answer.errors == "Added the organisation fjordvik.  [\(id); take back: felt undo \(id)]\n")
            let row = try #require(bench.felt("organisation", "--format", "csv").rows().first)
            #expect(["organisation", "name", "kind", "participants"].map { row[$0] } == ["fjordvik", "Fjordvik på Øya", kind, "0"])
            try #expect(bench.felt("history", "--format", "csv").rows().first?["line"] == "organisation new fjordvik")
            #expect(!bench.journal.contains("Øya"))
            #expect(bench.felt(try #require(answer.undo)).code == 0)
            #expect(bench.felt("organisation").output == "" && bench.felt("doctor").code == 0)
        }
    }

    @Test("refuses a slug that is taken or cannot be typed, and a kind that is none")
    func refused() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("organisation", "new", "lysverk", "--kind", "supplier")
            bench.expectUnchanged {
                #expect(bench.felt("organisation", "new", "lysverk", "--kind", "etat").errors == "error: There is already an organisation 'lysverk'.\nhint: To change it: felt organisation edit lysverk\n")
                #expect(bench.felt("organisation", "new", "Lys Verk", "--kind", "etat").code == 1)
                #expect(bench.felt("organisation", "new", "lys", "--kind", "komune").errors == "error: There is no such kind of organisation.\nhint: Did you mean kommune?\n")
                #expect(bench.felt("organisation", "new", "lys").code == 64)
                #expect(bench.felt("organisation", "edit", "lysverkk", "--name", "x").errors.contains("Did you mean lysverk?"))
                #expect(bench.felt("organisation", "list", "--kind", "ukjent kind").code == 1)
            }
        }
    }

    @Test("edit changes what is named, and participants stay with one that gets another slug")
    func edit() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("organisation", "new", "lysverk", "--kind", "supplier", "--name", "Lysverk AS")
            bench.felt("participant", "new", "P07", "--organisation", "lysverk")
            let answer = bench.felt("organisation", "edit", "lysverk", "--slug", "lysverk-nord", "--name", "", "--kind", "annet")
            #expect(answer.code == 0, "\(answer.errors)")
            let row = try #require(bench.felt("organisation", "--format", "csv").rows().first)
            #expect(["organisation", "name", "kind", "participants"].map { row[$0] } == ["lysverk-nord", "", "other", "1"])
            try #expect(bench.felt("participant", "--format", "csv").rows().first?["organisation"] == "lysverk-nord")
            bench.expectUnchanged {
                #expect(bench.felt("organisation", "edit", "lysverk-nord", "--kind", "other").errors == "Nothing to change.\n")
            }
            bench.felt(try #require(answer.undo))
            try #expect(bench.felt("organisation", "--format", "csv").rows().first?["name"] == "Lysverk AS")
            #expect(bench.felt("doctor").code == 0)
        }
    }

    @Test("remove takes one away that nobody belongs to, and undo brings it back")
    func remove() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("organisation", "new", "lysverk", "--kind", "supplier")
            bench.felt("participant", "new", "P07", "P08", "--organisation", "lysverk")
            bench.expectUnchanged {
                #expect(bench.felt("organisation", "remove", "lysverk").errors == "error: P07 and 1 more belong to lysverk.\nhint: Take them out first: felt participant edit P07 --organisation ''\n")
            }
            bench.felt("participant", "edit", "P07", "P08", "--organisation", "")
            let answer = bench.felt("organisation", "remove", "lysverk")
            #expect(answer.code == 0 && bench.felt("organisation").output == "")
            bench.felt(try #require(answer.undo))
            try #expect(bench.felt("organisation", "--format", "csv").rows().count == 1)
            #expect(bench.felt("doctor").code == 0)
        }
    }
}
