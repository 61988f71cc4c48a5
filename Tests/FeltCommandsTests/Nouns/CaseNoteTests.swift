import Testing

@Suite("felt case edit says what partners will not read")
struct CaseNoteTests {
    @Test("which text stays, and why, without a word of it")
    func kept() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("participant", "new", "P07", "--case", "case1")
            try bench.add("m.md", "---\nkind: workshop\ncase: case1\ndate: 2025-03-01\n---\n\nVi trenger flere hender på kveldene fra høsten av.\n", "--accept-warnings")
            let edit = bench.felt(
                "case", "edit", "case1", "--need", "Vi trenger flere hender på kveldene fra høsten", "--risk", "Tiden er knapp", "--risk", "Vi stoler på Kari Nordmann",
                "--decision-needed", "Om P07 går videre")
            #expect(edit.notes.last == "Partners will not read the need (it repeats words of a source), decision (it quotes or names a participant), risk 2 (it seems to name a person or a company): their page says that the text is held back.")
            let page = bench.report("case", "case1")
            #expect(page.contains("- Tiden er knapp") && !page.contains("flere hender") && !page.contains("Nordmann") && !page.contains("P07"))
            #expect(bench.felt("case", "edit", "case1", "--need", "Færre fall").notes.last == "Partners read it, too, on the page of the case: leave out names of people and companies.")
        }
    }

    @Test("a title that seems to name somebody, new or changed, since it stands on every page; a place of the study may stand in it")
    func titles() throws {
        try FeltBench.runInStudy { bench in
            let said = "The title has a capital within it, as names have, and partners read it on every page: leave out names of people and companies. Names of places may stand."
            #expect(bench.felt("case", "new", "ny", "--title", "Turen med Kari Nordmann").notes.last == said)
            #expect(bench.felt("case", "edit", "ny", "--title-en", "The trip with Kari").notes.last == said)
            #expect(!bench.felt("case", "edit", "ny", "--title-en", "The trip", "--municipality", "Ternesund").errors.contains("has a capital"))
            #expect(!bench.felt("case", "edit", "ny", "--title", "Ferja i Ternesund").errors.contains("has a capital"))
            // What is said of a case that is new is looked at as well.
            #expect(bench.felt("case", "new", "nyere", "--need", "Færre fall").notes.last == "Partners read it, too, on the page of the case: leave out names of people and companies.")
        }
    }
}
