import FeltExchange
import Foundation
import Testing

@testable import FeltIngest

@Suite("The progress report")
struct ProgressReportTests {
    private static let period = ["--from", "2025-01-01", "--to", "2026-06-30"]

    private static func note(_ head: String, _ text: String) -> String { "---\nkind: observation\n\(head)\n---\n\n\(text)\n" }

    @Test("tells of the example study in both languages to both audiences, and every footnote's command runs", arguments: ["nb", "en"], ["partners", "team"])
    func example(language: String, audience: String) throws {
        try PageTraces.runInExample { bench in
            let page = bench.felt(["report", "progress", "--lang", language, "--for", audience, "--quiet"] + Self.period).output
            #expect(page.contains(language == "nb" ? "# Framdriftsrapport, 1. januar 2025 til 30. juni 2026" : "# Progress report, 1 January 2025 to 30 June 2026"))
            // The Council wants the popular text in both, whatever the language.
            #expect(page.contains("[fyll inn: en tittel") && page.contains("[fill in: a title"))
            #expect(page.contains("6 saker") && page.contains("6 cases") && page.contains("Elvestrand, Fjellvik og Ternesund") && page.contains("Elvestrand, Fjellvik and Ternesund"))
            // Why a case was paused is for the team; why another was called off rests on a note that is held back.
            #expect(page.contains("Venter på prosjekteier") == (audience == "team"))
            #expect(!page.contains("manglende"))
            #expect(!page.contains("progress-") && !page.contains("{{"))
            let commands = PageTraces.commands(page)
            #expect(commands.count > 10)
            for command in commands { #expect(bench.felt(Array(PageTraces.words(command).dropFirst())).code == 0, "\(command)") }
        }
    }

    @Test("partners see no pseudonym of the register")
    func pseudonyms() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("participant", "new", "P07", "--case", "case1")
            try bench.add("møte.md", Self.note("case: case1\ndate: 2025-03-01", "VEDTAK: P07 tar over.\n\nTILTAK: Ringe (hvem: P07, når: 2025-04-01)\n\nVEDTAK: Vi går videre."), "--accept-warnings")
            let partners = bench.report("progress", "--from", "2025-01-01")
            #expect(!partners.contains("P07") && partners.contains("(Teksten holdes tilbake.)") && partners.contains("Vi går videre.") && partners.contains("Ringe"))
            #expect(bench.report("progress", "--from", "2025-01-01", "--for", "team").contains("P07 tar over."))
            #expect(!bench.report("case", "case1").contains("P07"))
        }
    }

    @Test("what the gate keeps back never shows, and confidential words stay with the team")
    func gate() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("sperret.md", Self.note("case: case1\ndate: 2025-03-01\nembargo: 2030-01-01", "VEDTAK: Hemmelig valg."), "--accept-warnings")
            try bench.add("merket.md", Self.note("case: case1\ndate: 2025-03-02", "VEDTAK: [Kari sa nei]{.culture.risk flag=third-party}."), "--accept-warnings")
            try bench.add("fortrolig.md", Self.note("case: case1\ndate: 2025-03-03\nclassification: confidential", "VEDTAK: Prisen er ti."), "--accept-warnings")
            try bench.add("åpen.md", Self.note("case: case1\ndate: 2025-03-04", "VEDTAK: Åpent valg.\n\nPERSONLIG: Jeg ble irritert."), "--accept-warnings")
            for audience in ["partners", "team"] {
                let page = bench.report("progress", "--from", "2025-01-01", "--for", audience)
                for words in ["Hemmelig", "Kari", "irritert"] { #expect(!page.contains(words), "\(audience) \(words)") }
                #expect(page.contains("Åpent valg.") && page.contains("(Teksten holdes tilbake.)"))
                #expect(page.contains("Prisen er ti.") == (audience == "team"))
                #expect(page.contains("- Kilder: 3[") && page.contains("Beslutninger: 3["))
            }
        }
    }

    @Test("fewer people than the limit are no number for partners")
    func groupSize() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("participant", "new", "P07", "--case", "case1", "--status", "active")
            try bench.add("møte.md", Self.note("case: case1\ndate: 2025-03-01\nparticipants: P07", "Vi møttes."), "--accept-warnings")
            #expect(bench.report("progress", "--from", "2025-01-01").contains(/1 kilde\. Siste verksted, observasjon, beslutningsnotat eller dokument er fra 1\. mars 2025\.\[\^\d+\] Registrerte deltakere bak siden: færre enn 6\./))
            #expect(bench.report("progress", "--from", "2025-01-01", "--for", "team").contains("Registrerte deltakere bak siden: 1.["))
        }
    }

    @Test("counts what has no date, and tells deviations and what comes next")
    func course() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("udatert.md", "---\nkind: document\ncase: case1\n---\nTekst.")
            bench.felt("stage", "set", "case1", "S1", "--date", "2025-01-10")
            bench.felt("stage", "set", "case1", "S4", "--date", "2025-02-10", "--reason", "Det hastet.")
            bench.felt("stage", "set", "case1", "S2", "--date", "2025-03-10", "--reason", "Klagen.")
            bench.felt("stage", "state", "case2", "paused", "--date", "2025-05-01", "--reason", "Penger.")
            bench.felt("milestone", "plan", "case1", "award", "--by", "2025-06-01")
            bench.felt("milestone", "plan", "case1", "signed", "--by", "2026-05-01")
            let page = bench.report("progress", "--from", "2025-02-01", "--to", "2025-12-31")
            #expect(page.contains("ikke talt med: 1["))
            #expect(page.contains("Hoppet over S2 Markedsdialog, S3") && page.contains("Gikk tilbake fra S4 Konkurranse til S2 Markedsdialog"))
            #expect(page.contains("Satt på vent") && page.contains("Delmål over fristen: Tildeling meddelt | 1. juni 2025") && page.contains("Kontrakt inngått | Delmål"))
            #expect(!page.contains("Det hastet.") && !page.contains("Penger."))
            let team = bench.report("progress", "--from", "2025-02-01", "--for", "team")
            #expect(team.contains("Det hastet.") && team.contains("Penger."))
        }
    }

    @Test("deviations are of the period: what was mended before it, or came after it, is none of it")
    func deviationsOfPeriod() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("stage", "set", "case1", "S1", "--date", "2025-01-10")
            bench.felt("stage", "state", "case1", "paused", "--date", "2025-02-01", "--reason", "Penger.")
            bench.felt("stage", "state", "case1", "active", "--date", "2025-04-01", "--reason", "Penger.")
            bench.felt("milestone", "plan", "case1", "award", "--by", "2025-03-01")
            bench.felt("milestone", "reach", "case1", "award", "--date", "2025-05-01")
            try bench.add("møte.md", Self.note("case: case1\ndate: 2025-01-15", "TILTAK: Ringe (hvem: leder, når: 2025-03-20)"), "--accept-warnings")
            func rows(_ from: String, _ to: String) -> [String] {
                let page = bench.report("progress", "--from", from, "--to", to)
                let lines = page.split(separator: "\n", omittingEmptySubsequences: false).drop { !$0.hasPrefix("## Avvik") }.dropFirst().prefix { !$0.hasPrefix("## ") }
                return lines.filter { $0.hasPrefix("| ") }.dropFirst(2).map(String.init)
            }
            // Before any of it came, and in the months in which it came, stood and was mended.
            #expect(rows("2025-01-01", "2025-01-31").isEmpty)
            let march = rows("2025-03-01", "2025-03-31")
            #expect(march.count == 3 && march.contains { $0.contains("Satt på vent") && $0.contains("1. februar 2025") })
            #expect(march.contains { $0.contains("Delmål over fristen: Tildeling meddelt | 1. mars 2025 | 30 |") } && march.contains { $0.contains("1 tiltak over fristen") && $0.hasSuffix("| 11 |") })
            let april = rows("2025-04-10", "2025-06-30")
            #expect(april.count == 2 && april.contains { $0.contains("Tildeling meddelt | 1. mai 2025 | 61 |") }, "\(april)")
            #expect(rows("2025-05-02", "2025-06-30").count == 1)
            let page = bench.report("progress", "--from", "2025-03-01", "--to", "2025-03-31")
            let command = try #require(PageTraces.commands(page).first { $0.contains("--what stage,milestone,action") })
            #expect(command == "felt timeline --for partners --what stage,milestone,action")
            // What stands behind is in its answer, also what began before the period; a milestone that was reached later is in it on the day of that.
            let answer = bench.felt(Array(PageTraces.words(command).dropFirst()) + ["--format", "csv"]).output
            for words in ["2025-02-01", "due 2025-03-20", "planned for 2025-03-01"] { #expect(answer.contains(words), "\(words)") }
        }
    }

    @Test("lists as dissemination what says so of itself, else leaves a place to fill in")
    func dissemination() throws {
        try FeltBench.runInStudy { bench in
            #expect(bench.report("progress").contains("fyll inn: artikler"))
            try bench.add("kronikk.md", "---\ntitle: Kronikk om mot\nkind: document\ndate: 2026-01-02\nformidling: Lokalavisen\n---\nTekst.", "--accept-warnings")
            let page = bench.report("progress")
            #expect(page.contains("| Kronikk om mot | Lokalavisen |") && !page.contains("fyll inn: artikler"))
        }
    }

    @Test("a study without anything has a page that says so", arguments: ["none", "ioa-context"])
    func empty(framework: String) throws {
        try FeltBench.run { bench in
            #expect(bench.felt("init", bench.study.path, "--framework", framework).code == 0)
            for language in ["nb", "en"] {
                let page = bench.report("progress", "--lang", language)
                #expect(page.contains(language == "nb" ? "Saker: *ingen data*" : "Cases: *no data*"))
            }
            #expect(bench.felt("report", "progress", "--output", "tom.xlsx").code == 0)
        }
    }

    @Test("is the same each time, in every form")
    func same() throws {
        try PageTraces.runInExample { bench in
            for form in ["html", "md", "xlsx"] {
                let files = ["a.\(form)", "b.\(form)"]
                for file in files { bench.felt(["report", "progress", "--output", file] + Self.period) }
                try #expect(bench.bytes("studie/" + files[0]) == bench.bytes("studie/" + files[1]))
            }
        }
    }

    @Test("the workbook has the tables in the order of the page, first a row a case")
    func workbook() throws {
        try PageTraces.runInExample { bench in
            bench.felt(["report", "progress", "--output", "f.xlsx"] + Self.period)
            func rows(_ sheet: String?) throws -> [[String]] { try WorkbookReader.read(bench.bytes("studie/f.xlsx"), sheet: sheet).rows.map(\.cells) }
            try #expect(rows(nil) == rows("Sakene i perioden") && rows(nil).contains { $0.first == "Møbler på nytt i skolene (Elvestrand)" })
            for sheet in ["Kilder etter sak og type", "Beslutninger i perioden", "Tiltak fra perioden eller åpne", "Om rapporten"] { try #expect(!rows(sheet).isEmpty) }
        }
    }

    @Test("a study's own template and words stand in its place")
    func ownTemplate() throws {
        try FeltBench.runInStudy { bench in
            try bench.write("studie/templates/reports/progress.md", "# Vår\n\n{{word.progress-case}}: {{count_cases}}\n\n{{cases}}\n")
            try bench.write("studie/templates/reports/nb.yaml", "progress-case: \"Anskaffelse\"\n")
            let page = bench.report("progress")
            #expect(page.hasPrefix("# Vår\n\nAnskaffelse: 6[^1]") && page.contains("| Anskaffelse | Fase nå |"))
        }
    }

    @Test("a period that ends before it begins, and what is no day, are told", arguments: [
        (["--from", "2025-03-01", "--to", "2025-02-01"], "The period would end on 2025-02-01"), (["--from", "mars"], "'mars' is not a day"),
        (["--as-of", "2026-12-31"], "has not come yet"), (["--from", "2026-02-01"], "The period would end on 2026-01-02"),
        (["--from", "2025-01-01", "--to", "2025-12-31", "--as-of", "2025-06-30"], "Give an earlier day to --to, or a later one to --as-of."),
        (["--from", "2025-01-01", "--to", "2025-06-30", "--since", "2026-01-01"], "Give an earlier day to --since, or a later one to --to."),
    ])
    func errors(options: [String], message: String) throws {
        try FeltBench.runInStudy { bench in
            let answer = bench.felt(["report", "progress"] + options)
            #expect(answer.code == 1 && answer.errors.contains(message) && answer.output.isEmpty)
        }
    }
}
