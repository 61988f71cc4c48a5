import Testing

/// That the command in a footnote yields the very figure, and how figures and days are written.
@Suite("Figures of reports and the commands behind them")
struct ReportFiguresTests {
    private func rows(_ bench: FeltBench, _ command: String) throws -> [[String: String]] {
        try bench.felt(Array(PageTraces.words(command).dropFirst()) + ["--format", "csv"]).rows()
    }

    @Test("as many sources, codes and codings as the list of what is released")
    func released() throws {
        try PageTraces.runInExample { bench in
            let sources = bench.report("sources")
            #expect(PageTraces.commands(sources)[0] == "felt list sources --released")
            try #expect(sources.contains("\(rows(bench, "felt list sources --released").count) kilder i 6 saker"))
            let codebook = bench.report("codebook")
            for row in try rows(bench, "felt list codes --released") {
                let cells = PageTraces.row(codebook, row["code"] ?? "?")
                #expect(["codings", "sources", "cases"].map { row[$0] } == cells[3...5].map { Optional($0) }, "\(cells)")
            }
            let audit = bench.report("audit")
            try #expect(PageTraces.row(audit, "Kodinger")[2] == String(rows(bench, "felt list codings --released").count))
            #expect(PageTraces.row(audit, "Kilder: kontaktark").last == "felt list sources --kind contact-summary --released")
            // A branch as a whole, and the people of all talks.
            #expect(codebook.contains("**I hele grenen:** 96 kodinger"))
            try #expect(rows(bench, "felt list codings --released --code 'culture.*'").count == 96 && PageTraces.commands(codebook).contains("felt list codings --released --code 'culture.*'"))
            let talks = try rows(bench, "felt participant list --by-role --kind interview,workshop").last
            #expect(talks?["case"] == "all" && talks?["actor"] == "all")
            #expect(bench.report("coreq").contains("Registrerte deltakere som deltok: \(talks?["people"] ?? "?")."))
            let flagged = try #require(bench.report("coreq").firstMatch(of: /kan gjengis: (\d+) tekststykker/))
            try #expect(String(flagged.output.1) == String(rows(bench, "felt quotes --flagged --released").count))
        }
    }

    @Test("as many people and sources of a role, words and minutes as the command in the footnote")
    func people() throws {
        try PageTraces.runInExample { bench in
            let page = bench.report("case", "fjellvik-nattro", "--for", "team")
            let roles = try rows(bench, "felt participant list --by-role --case fjellvik-nattro")
            #expect(PageTraces.commands(page).contains("felt participant list --by-role --case fjellvik-nattro") && roles.map { $0["actor"] } == ["purchaser", "need-owner", "manager", "all"])
            for (role, label) in zip(roles, ["Innkjøper", "Behovshaver/fagenhet", "Leder"]) {
                #expect(PageTraces.row(page, label) == [label, role["sources"], role["people"]], "\(role)")
            }
            let all = try rows(bench, "felt participant list --by-role").filter { $0["case"] == "all" }
            let report = bench.report("sources")
            #expect(all.first?["actor"] == "purchaser" && PageTraces.row(report, "Innkjøper").last == all.first?["people"])
            let sources = try rows(bench, "felt list sources --released")
            let words = sources.compactMap { $0["words"].flatMap { Int($0) } }.reduce(0, +)
            #expect(report.contains("Til sammen \(words / 1_000)\u{A0}\(String(words % 1_000 + 1_000).dropFirst()) ord."))
            #expect(sources.first { $0["source"] == "nattro-behovshaver" }?["minutes"] == "58")
            #expect(bench.felt("participant", "list", "--by-role", "--incomplete").code == 64)
        }
    }

    @Test("the commands on a partners' page yield its rounded numbers, and no exact ones")
    func partners() throws {
        try PageTraces.runInExample { bench in
            let english = bench.report("case", "fjellvik-nattro", "--lang", "en")
            let command = "felt participant list --by-role --for partners --case fjellvik-nattro"
            #expect(PageTraces.commands(english).contains(command))
            let roles = try rows(bench, command)
            for (role, label) in zip(roles, ["Purchaser", "Need owner", "Manager"]) { #expect([role["sources"], role["people"]] == PageTraces.row(english, label).dropFirst().map { Optional($0) }, "\(role)") }
            #expect(roles.last?["actor"] == "all" && roles.last?["people"] == "at least 3" && english.contains("Registered participants this page draws on: at least 3."))
            let kept = try rows(bench, "felt list withheld --for partners")
            #expect(PageTraces.commands(english).contains("felt list withheld --for partners") && kept.count == 1 && kept[0]["reason"] == "all")
            #expect(english.contains("Left out across the whole study, all its cases together: \(kept[0]["sources"] ?? "?") sources and \(kept[0]["pieces"] ?? "?") passages"))
            for options in [["--for", "partners", "--case", "fjellvik-nattro"], ["--released"]] { #expect(bench.felt(["list", "withheld"] + options).code == 64) }
            #expect(bench.felt("participant", "list", "--for", "partners").code == 64)
            // Where all roles are few they come to nothing that could be reckoned with.
            bench.felt("config", "group-size", "6", "--quiet")
            try #expect(rows(bench, command).last?["people"] == "not shown" && bench.report("case", "fjellvik-nattro", "--lang", "en").contains("Registered participants this page draws on: fewer than 6 in each role."))
            // The sources page tells the same numbers, case by case.
            let all = try rows(bench, "felt participant list --by-role --for partners")
            #expect(all.allSatisfy { row in row["people"]?.hasPrefix("fewer than") == true || row["people"]?.hasPrefix("at least") == true || row["people"] == "not shown" })
        }
    }

    @Test("where everybody of a case has withdrawn partners do not read that there was nobody")
    func everybodyGone() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("participant", "new", "P07", "--actor", "leder", "--case", "case1", "--status", "active")
            try bench.add("møte.md", "---\nkind: workshop\ncase: case1\ndate: 2025-03-01\nparticipants: P07\n---\n\nOrd.\n", "--accept-warnings")
            let command = "felt participant list --by-role --for partners --case case1"
            try #expect(rows(bench, command).map { [$0["actor"], $0["sources"], $0["people"]] } == [["manager", "not shown", "fewer than 6"], ["all", "not shown", "fewer than 6"]])
            bench.felt("participant", "status", "P07", "withdrawn")
            try #expect(rows(bench, command).map { [$0["actor"], $0["people"]] } == [["manager", "fewer than 6"], ["all", "fewer than 6"]])
        }
    }

    @Test("a team's page of a case says how much of the case is held back, and the command says the same")
    func withheldOfCase() throws {
        try FeltBench.runInStudy { bench in
            func note(_ file: String, _ slug: String, _ head: String = "") throws { try bench.add("\(file).md", "---\nkind: observation\ncase: \(slug)\ndate: 2025-03-02\n\(head)---\n\nPERSONLIG: Ord.\n\nOrd.\n", "--accept-warnings") }
            try note("a", "case1", "embargo: 2030-01-01\n")
            try note("b", "case1")
            try note("c", "case2", "embargo: 2030-01-01\n")
            let page = bench.report("case", "case1", "--for", "team")
            #expect(page.contains("I denne saken er dette holdt tilbake: personlige avsnitt (1 tekststykke); kilder med sperrefrist (1 kilde)."))
            #expect(PageTraces.commands(page).contains("felt list withheld --case case1"))
            try #expect(rows(bench, "felt list withheld --case case1").map { [$0["reason"], $0["sources"], $0["pieces"]] } == [["personal", "0", "1"], ["embargo", "1", "0"], ["all", "1", "1"]])
            #expect(!bench.report("case", "case3", "--for", "team").contains("holdt tilbake") && bench.report("progress", "--for", "team").contains("I hele studien"))
            try #expect(rows(bench, "felt list withheld --case case3").isEmpty && bench.felt("list", "withheld", "--case", "case9").code == 1)
        }
    }

    @Test("who has withdrawn, and what is under an embargo, is not counted by role")
    func rolesKeptBack() throws {
        try FeltBench.runInStudy { bench in
            for name in ["P07", "P08"] { bench.felt("participant", "new", name, "--actor", "leder", "--case", "case1", "--status", "active") }
            try bench.add("åpen.md", "---\nkind: observation\ncase: case1\ndate: 2025-03-01\nparticipants: P07, P08\n---\n\nP07: Ord.\n\nP08: Andre ord.\n", "--accept-warnings")
            try bench.add("sperret.md", "---\nkind: observation\ncase: case1\ndate: 2025-03-02\nparticipants: P07\nembargo: 2030-01-01\n---\n\nOrd.\n", "--accept-warnings")
            bench.felt("participant", "status", "P08", "withdrawn")
            try #expect(rows(bench, "felt participant list --by-role --case case1").map { [$0["sources"], $0["people"]] } == [["1", "1"], ["1", "1"]])
        }
    }

    @Test("as many sources of the period as the list of them, and in each case")
    func period() throws {
        try PageTraces.runInExample { bench in
            let page = bench.report("progress", "--from", "2026-01-01", "--to", "2026-06-30", "--for", "team")
            func happened(_ what: String) throws -> [[String: String]] {
                let command = "felt timeline --released --from 2026-01-01 --to 2026-06-30 --what \(what)"
                #expect(PageTraces.commands(page).contains(command))
                return try rows(bench, command)
            }
            let sources = try happened("source")
            #expect(page.contains("- Kilder: \(sources.count)["))
            #expect(PageTraces.row(page, "Mat som blir spist (Ternesund)")[2] == String(sources.count { $0["case"] == "ternesund-måltid" }))
            for (what, line) in [("decision", "Beslutninger"), ("output", "resultater fra møter"), ("stage", "Endringer av fase eller status")] {
                try #expect(page.contains("\(line): \(happened(what).count)["), "\(what)")
            }
            // What is held back is in the timeline of the team alone.
            try #expect(rows(bench, "felt timeline --what source").count == 46 && rows(bench, "felt timeline --released --what source").count == 39)
            #expect(bench.felt("timeline", "--released", "--by", "month").code == 64)
        }
    }

    @Test("partners read nothing of a confidential note in the list of sources but that there is one of its kind")
    func confidentialTitles() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("fortrolig.md", "---\ntitle: Om lederen\nkind: observation\ncase: case1\ndate: 2025-03-01\nclassification: confidential\n---\n\n[Ord]{.culture.risk by=ida}.\n", "--accept-warnings")
            let team = try bench.felt("list", "sources", "--for", "team", "--format", "csv").rows().first
            #expect(team?["title"] == "Om lederen" && team?["codings"] == "1")
            #expect(bench.felt("list", "sources", "--for", "partners", "--kind", "observation", "--case", "case1", "--format", "csv").output == """
                source,kind,case,date,sources
                ,observation,case1,,1

                """)
        }
    }

    @Test("--released goes with what reports count")
    func usage() throws {
        try FeltBench.runInStudy { bench in
            #expect(bench.felt("list", "facets", "--released").errors.contains("--released goes with list sources, cases, codes, codings, actions, attachments, memos."))
            // Pages for partners choose these one by one: a list would tell what they leave out.
            for thing in ["actions", "attachments"] {
                let answer = bench.felt("list", thing, "--for", "partners")
                #expect(answer.code == 64 && answer.output.isEmpty && answer.errors.contains("list \(thing) takes --released."), "\(thing)")
                #expect(bench.felt("list", thing, "--for", "team").code == 0)
            }
            #expect(bench.felt("list", "codes", "--released", "--plot", "a.svg").code == 64)
            try bench.add("sperret.md", "---\nkind: observation\ncase: case1\ndate: 2025-03-01\nembargo: 2030-01-01\n---\n\n[Ord]{.culture.risk by=ida}.\n", "--accept-warnings")
            #expect(bench.felt("list", "sources", "--released").output.isEmpty || !bench.felt("list", "sources", "--released").output.contains("sperret"))
            #expect(!bench.felt("list", "codings", "--released").output.contains("sperret"))
            try #expect(rows(bench, "felt list codes --code culture.risk --released").map { $0["codings"] } == ["0"])
        }
    }

    @Test("the items of COREQ that are answered, partly answered and not answered make 32")
    func coreq() throws {
        try PageTraces.runInExample { bench in
            let counts = try #require(bench.report("coreq").firstMatch(of: /Av de 32 punktene er (\d+) besvart fra dataene, (\d+) delvis besvart og (\d+) ikke besvart/))
            let numbers = [counts.output.1, counts.output.2, counts.output.3].compactMap { Int($0) }
            #expect(numbers.reduce(0, +) == 32 && numbers[2] == 15)
        }
    }

    @Test("numbers of four digits and more are in groups, and days are written in one way")
    func writing() throws {
        try PageTraces.runInExample { bench in
            let page = bench.report("sources")
            #expect(page.firstMatch(of: /Til sammen 1\d\u{A0}\d{3} ord\./) != nil && page.firstMatch(of: /\| 1\d\u{A0}\d{3} \| 32,2 \|/) != nil)
            #expect(bench.report("sources", "--lang", "en").firstMatch(of: /1\d,\d{3} words in all\./) != nil)
            for report in ["sources", "dmp"] { #expect(bench.report(report).firstMatch(of: /\| 20\d\d-\d\d-\d\d \|/) == nil, "\(report)") }
            #expect(bench.report("audit").contains("| Kilder: intervju | Rådata | 7 | 11. februar 2025 | 17. mars 2026 |"))
        }
    }

    @Test("whose a quote is stands in words")
    func speakers() throws {
        try PageTraces.runInExample { bench in
            let page = bench.report("quotes", "--per-code", "1000")
            #expect(!page.contains("INF,") && !page.contains("fjellvik-nattro") && page.contains("> — Informant, Framkommelige gangveier om vinteren, S2"))
            #expect(page.contains("(P01), Trygg natt hjemme, S5") && bench.report("quotes").contains("høyst fem fra hver kode"))
        }
    }

    @Test("a case is told in English on an English page, also its kind and procedure")
    func english() throws {
        try PageTraces.runInExample { bench in
            #expect(bench.report("case", "fjellvik-nattro", "--lang", "en").contains("Fjellvik · procurement of innovation · procedure: innovation partnership"))
            #expect(bench.report("case", "fjellvik-nattro").contains("Fjellvik · anskaffelse av innovasjon · prosedyre: innovasjonspartnerskap"))
        }
    }
}
