import Testing

@Suite("The course of a case in reports")
struct ReportCourseTests {
    private static func note(_ day: String, _ text: String) -> String { "---\nkind: observation\ncase: case1\ndate: \(day)\n---\n\n\(text)\n" }

    @Test("a pause and a new start are told as such, and are no steps to another stage", arguments: ["nb", "en"])
    func pause(language: String) throws {
        try FeltBench.runInStudy { bench in
            bench.felt("stage", "set", "case1", "S1", "--date", "2025-01-10")
            bench.felt("stage", "state", "case1", "paused", "--date", "2025-02-12", "--reason", "Penger.")
            bench.felt("stage", "state", "case1", "active", "--date", "2025-03-14")
            let page = bench.report("case", "case1", "--lang", language)
            let progress = bench.report("progress", "--from", "2025-01-01", "--lang", language)
            if language == "nb" {
                #expect(page.contains("S1 Behovskartlegging fra 10. januar 2025; satt på vent 12. februar 2025; tatt opp igjen 14. mars 2025."))
                #expect(page.contains("## Siste hendelser\n\n- 14\\. mars 2025: Tatt opp igjen i S1 Behovskartlegging\n- 12\\. februar 2025: Satt på vent i S1"))
            } else {
                #expect(page.contains("S1 Needs mapping from 10 January 2025; paused on 12 February 2025; resumed on 14 March 2025."))
                #expect(page.contains("Resumed in S1 Needs mapping") && page.contains("Moved to S1 Needs mapping"))
            }
            // One stage; the changes of state are counted as what they are.
            #expect(PageTraces.row(progress, "case1")[3] == "1", "\(PageTraces.row(progress, "case1"))")
            #expect(progress.contains(language == "nb" ? "Endringer av fase eller status: 3[" : "Changes of stage or status: 3["))
        }
    }

    @Test("what comes stands first by day, then how many more, and below it what is late, the oldest first")
    func next() throws {
        try FeltBench.runInStudy { bench in
            let late = ["Ringe": "2025-04-01", "Skrive": "2025-05-01"].sorted { $0.key < $1.key }.map { "TILTAK: \($0.key). (hvem: innkjøper, når: \($0.value))" }
            let ahead = (1...4).map { "TILTAK: Steg \($0) (når: 2026-0\(7 - $0)-01)" }
            try bench.add("møte.md", Self.note("2025-03-01", (late + ahead + ["TILTAK: Uten dag"]).joined(separator: "\n\n")), "--accept-warnings")
            let page = bench.report("case", "case1")
            #expect(page.contains("""
                ## Neste steg

                - Steg 4 (1. mars 2026)
                - Steg 3 (1. april 2026)
                - Steg 2 (1. mai 2026)
                - og 2 til[^1]

                **2 tiltak og delmål er over fristen, så langt det er registrert:[^1]**

                - Ringe (1. april 2025, innkjøper)
                - Skrive (1. mai 2025, innkjøper)

                """))
            PageTraces.expectYield(page, bench, atLeast: 1)
            #expect(bench.report("case", "case1", "--lang", "en").contains("**2 actions and milestones are overdue, as far as is recorded:[^1]**\n\n- Ringe (1 April 2025, innkjøper)\n"))
        }
    }

    @Test("a case that waits says after how long it stopped and how long it has waited; one that has ended how long it was in its last stage")
    func standing() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("stage", "set", "case1", "S1", "--date", "2025-01-10", "--reason", "Rask start.")
            bench.felt("stage", "state", "case1", "paused", "--date", "2025-02-10", "--reason", "Penger.")
            #expect(bench.report("case", "case1").contains("**Fase:** S1 Behovskartlegging fra 10. januar 2025. Saken ble satt på vent 10. februar 2025, 31 dager etter at den kom i fasen. Siden da har den stått på vent i 10 måneder.[^"))
            #expect(bench.report("case", "case1", "--lang", "en").contains("**Stage:** S1 Needs mapping from 10 January 2025. The case was paused on 10 February 2025, 31 days after it entered the stage. Since then it has been on hold for 10 months.[^"))
            bench.felt("stage", "state", "case1", "cancelled", "--date", "2025-06-01", "--reason", "Penger.")
            #expect(bench.report("case", "case1").contains("fra 10. januar 2025. Saken ble avlyst 1. juni 2025, 4 måneder etter at den kom i fasen.[^"))
            bench.felt("stage", "set", "case2", "S1", "--date", "2025-01-10", "--reason", "Rask start.")
            bench.felt("stage", "state", "case2", "paused", "--date", "2025-01-10", "--reason", "Penger.")
            #expect(bench.report("case", "case2").contains("Saken ble satt på vent 10. januar 2025. Siden da har den stått på vent i 11 måneder.[^"))
        }
    }

    @Test("what was agreed on after a case ended is to be done, on its page, in progress, in the list and in the status; what was left then is not")
    func agreedLater() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("stage", "set", "case1", "S4", "--date", "2025-02-01", "--reason", "Rask start.")
            bench.felt("stage", "state", "case1", "closed", "--date", "2025-06-01", "--reason", "Ferdig.")
            try bench.add("før.md", Self.note("2025-06-01", "TILTAK: Gammelt (når: 2025-07-01)"), "--accept-warnings")
            try bench.add("etter.md", Self.note("2025-06-02", "TILTAK: Nytt (når: 2025-08-01)"), "--accept-warnings")
            let page = bench.report("case", "case1")
            #expect(page.contains("- Saken er avsluttet. 1 tiltak eller delmål står ikke som gjennomført.") && page.contains("- Nytt (1. august 2025)") && !page.contains("Gammelt"), "\(page)")
            #expect(bench.report("progress", "--from", "2025-01-01").contains("- Åpne tiltak: 1["))
            let listed = try bench.felt("action", "list", "--for", "partners", "--format", "csv").rows().compactMap { $0["words"] }
            #expect(listed == ["Nytt"])
            let lines = try bench.felt("status", "--format", "csv").rows().filter { $0["case"] == "case1" && $0["what"] == "actions" }
            #expect(lines.map { $0["value"] } == ["1"], "\(lines)")
        }
    }

    @Test("what a case left undone when it ended is not open, and is listed only where the period agreed on it")
    func ended() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("tidlig.md", Self.note("2024-03-01", "TILTAK: Gammelt"), "--accept-warnings")
            try bench.add("nylig.md", Self.note("2025-03-01", "TILTAK: Nytt (når: 2025-04-01)"), "--accept-warnings")
            bench.felt("stage", "set", "case1", "S4", "--date", "2025-02-01", "--reason", "Rask start.")
            bench.felt("stage", "state", "case1", "cancelled", "--date", "2025-06-01", "--reason", "Penger.")
            let page = bench.report("progress", "--from", "2025-01-01")
            #expect(page.contains("Åpne tiltak: 0[") && page.contains("| Nytt | saken er avlyst | 1. april 2025 |"))
            #expect(!page.contains("Gammelt"))
        }
    }

    @Test("a case that is paused is not under way, one without a stage is told as that, and what was never registered is no zero")
    func states() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("stage", "set", "case1", "S2", "--date", "2025-01-10", "--reason", "Rask start.")
            bench.felt("stage", "set", "case2", "S3", "--date", "2025-01-10", "--reason", "Rask start.")
            bench.felt("stage", "state", "case2", "paused", "--date", "2025-02-10", "--reason", "Penger.")
            let page = bench.report("progress", "--from", "2025-01-01")
            #expect(page.contains("(1 pågår, 4 uten fase, 1 satt på vent)"))
            #expect(page.contains("Sakene som pågår, står i disse fasene: Markedsdialog (1 sak)."))
            #expect(page.contains("Delmål nådd: *ingen data*\n") && page.contains("- Kilder: *ingen data*"))
            #expect(Array(PageTraces.row(page, "case3").dropFirst()) == ["uten fase"] + Array(repeating: "ingen data", count: 6))
            #expect(Array(PageTraces.row(page, "case1").dropFirst()) == ["S2 Markedsdialog", "ingen data", "1", "ingen data", "ingen data", "ingen data", "0"])
            #expect(page.contains("Studien har ingen notater eller andre kilder ennå.") && !page.contains("0 kilder og"))
            #expect(bench.report("codebook").contains("*Studien har ingen notater eller andre kilder ennå.*"))
        }
    }

    @Test("the foot leaves out a day that nobody knows, and every page says that how often is not how important")
    func foot() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("udatert.md", "---\nkind: document\ncase: case1\n---\nTekst.")
            let page = bench.report("case", "case1")
            #expect(page.contains(/Siden bygger på 1 kilde uten dato\.\[\^\d+\] Det er ikke registrert hvem som deltok\. Vurderinger og tall som færre/), "\(page)")
            #expect(bench.report("case", "case2").contains("Siden bygger ikke på noen kilder."))
            for report in ["progress", "codebook", "sources", "chart", "quotes", "coreq", "audit", "dmp"] {
                #expect(bench.report(report).contains("Hvor ofte noe nevnes, sier ikke hvor viktig det er."), "\(report)")
                #expect(bench.report(report, "--lang", "en").contains("How often something is mentioned does not show how important it is."), "\(report)")
            }
        }
    }
}

@Suite("How a rating has moved")
struct ReportTrendTests {
    @Test("that one of two who differ rates again is no first rating, and no rise of the whole")
    func rerated() throws {
        try FeltBench.runWithInterview { bench in
            bench.felt("config", "group-size", "1")
            bench.felt("researcher", "add", "jon", "--name", "Jon")
            bench.felt("rate", "case1", "culture.risk", "-1", "--because", "Nøling.")
            #expect(PageTraces.row(bench.report("case", "case1"), "Risikovilje og feiltoleranse")[2] == "første vurdering")
            bench.felt("rate", "case1", "culture.risk", "-2", "--because", "Frykt.", "--researcher", "jon")
            bench.felt("rate", "case1", "culture.risk", "+1", "--because", "Mot.")
            let row = PageTraces.row(bench.report("case", "case1"), "Risikovilje og feiltoleranse")
            #expect(row[1].hasSuffix("(uenige)") && row[2] == "vurdert på nytt", "\(row)")
        }
    }
}
