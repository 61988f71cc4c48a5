import FeltTestSupport
import Foundation
import Testing

@testable import FeltReport

@Suite("felt report chart")
struct ChartReportTests {
    @Test("every command that the page names yields something, in both languages and for both", arguments: ["nb", "en"], ["team", "partners"])
    func traces(language: String, audience: String) throws {
        try PageTraces.runInExample { bench in
            let page = bench.felt("report", "chart", "--lang", language, "--for", audience)
            #expect(page.code == 0)
            PageTraces.expectYield(page.output, bench, atLeast: 1)
            #expect(page.output.contains(language == "nb" ? "## Slik leses kartet" : "## How to read the chart"))
            #expect(page.output.contains(language == "nb" ? "ikke hvor viktig det er" : "frequency is not importance"))
        }
    }

    @Test("cells have rating, summary and raters; what is stale is marked")
    func cells() throws {
        try PageTraces.runInExample { bench in
            let page = bench.felt("report", "chart").output
            #expect(page.contains("| Lederengasjement | −2 | – | −1 | +2 ≠ −1 | – | +1 |"))
            #expect(page.contains("| Behovskartlegging | +2 ≠ blandet | – | – | +2 (foreldet) | +1 | +2 |"))
            #expect(page.contains("| Leverandører | ingen data å vurdere | blandet |"))
            #expect(page.contains("## Lederengasjement (culture.leadership)\n\n### Møbler på nytt i skolene (elvestrand-ombruk)\n\n**−2** (enige)\n\nSeksjonslederen kaller inn"))
            #expect(page.contains("2** – **foreldet**\n"))
            #expect(page.contains("Må ses på igjen: 3 kodinger som er nye siden"))
            let byCase = bench.felt("report", "chart", "--by", "case", "--cases", "fjellvik-nattro", "--lang", "en").output
            #expect(byCase.contains("## A safe night at home (fjellvik-nattro)\n\n### Leadership engagement (culture.leadership)\n"))
            #expect(!byCase.contains("elvestrand"))
            PageTraces.expectYield(byCase, bench, atLeast: 1)
            let some = bench.felt("report", "chart", "--codes", "process.*").output
            #expect(some.contains("Behovskartlegging") && !some.contains("Lederengasjement"))
            PageTraces.expectYield(some, bench, atLeast: 1)
        }
    }

    @Test("partners see no cell behind which fewer voices stand than the limit, and nobody who wrote or rated")
    func partners() throws {
        try PageTraces.runInExample { bench in
            bench.felt("config", "group-size", "6", "--quiet")
            let hidden = bench.felt("report", "chart", "--for", "partners").output
            #expect(hidden.contains("| Lederengasjement | for få personer | – | holdt tilbake |"))
            #expect(!hidden.contains("Seksjonslederen") && !hidden.contains("−2 ≠") && hidden.contains("18 celler vises ikke, fordi de bygger på færre enn 6 personer. 4 celler holdes tilbake."))
            bench.felt("config", "group-size", "1", "--quiet")
            let shown = bench.felt("report", "chart", "--for", "partners").output
            #expect(shown.contains("Hjemmehjelperne sa høyt at maten kommer"))
            // Six words in a row of what somebody said.
            #expect(!shown.contains("Seksjonslederen"))
            #expect(!shown.contains("- ida:") && !shown.contains("- jon:") && !shown.contains("Skrevet av") && !shown.contains("Må ses på igjen"))
            // That there are no data points to nobody; the other cell rests on confidential notes.
            #expect(shown.contains("| Leverandører | ingen data å vurdere | holdt tilbake |"))
        }
    }

    @Test("felt chart --for partners tells the cells as the page for them does, without who rated and why", arguments: [1, 3, 6])
    func command(size: Int) throws {
        try PageTraces.runInExample { bench in
            bench.felt("config", "group-size", "\(size)", "--quiet")
            let page = bench.report("chart", "--for", "partners")
            #expect(PageTraces.commands(page).first == "felt chart --for partners")
            let cells = try bench.felt("chart", "--for", "partners", "--format", "csv").rows()
            let hidden = (cells.count { $0["rating"] == "too few people" }, cells.count { $0["rating"] == "held back" })
            #expect((page.firstMatch(of: /(\d+) celler? vises ikke/)).map { Int($0.output.1) } ?? 0 == hidden.0)
            #expect((page.firstMatch(of: /(\d+) celler? holdes tilbake/)).map { Int($0.output.1) } ?? 0 == hidden.1)
            #expect(cells.allSatisfy { $0["raters"] == "" && $0["because"] == "" && $0["author"] == "" && $0["reasons"] == "" })
            #expect(cells.allSatisfy { Int($0["codings"] ?? "0") ?? 0 == 0 })
            for option in ["--stale", "html"] {
                let refused = bench.felt(["chart", "--for", "partners"] + (option == "html" ? ["--format", option] : [option]))
                #expect(refused.code == 64 && refused.errors.contains("--for partners goes with the list of all cells"))
            }
        }
    }

    @Test("what a summary quotes and whom it names stays with the team")
    func quotes() throws {
        try FeltBench.runWithInterview { bench in
            bench.felt("participant", "new", "P07", "--case", "case1")
            bench.felt("summarise", "case1", "culture", "--text", "P07 sa «vi turte ikke», og det ble p07s sak. Ellers gikk det.")
            bench.felt("config", "group-size", "1", "--quiet")
            let partners = bench.felt("report", "chart", "--for", "partners").output
            #expect(partners.contains("[…] sa «[…]», og det ble […] sak. Ellers gikk det."))
            #expect(bench.felt("report", "chart").output.contains("P07 sa «vi turte ikke», og det ble p07s sak."))
        }
    }

    @Test("a summary that rests on words that are kept back does not leave, and a reason neither")
    func withheld() throws {
        try FeltBench.runWithInterview { bench in
            bench.felt("summarise", "case1", "culture", "--text", "De turte ikke prøve.")
            bench.felt("rate", "case1", "culture", "-1", "--because", "Sagt rett ut.")
            #expect(bench.felt("report", "chart").output.contains("De turte ikke prøve."))
            bench.felt("tag", "intervju", "culture.openness", "--quote", "å prøve", "--set", "flag=third-party")
            let page = bench.felt("report", "chart").output
            #expect(!page.contains("De turte") && !page.contains("Sagt rett ut") && page.contains("(Sammendraget bygger på ord som holdes tilbake.)"))
            #expect(page.contains("- ida: −1. Begrunnelsen bygger på ord som holdes tilbake.\n"))
        }
    }

    @Test("a chart without cells says so; the same study gives the same page; a study's own template has its way")
    func own() throws {
        try FeltBench.runInStudy { bench in
            let page = bench.felt("report", "chart")
            #expect(page.code == 0 && page.output.contains("*Ingen har skrevet sammendrag eller vurdert noe ennå.*"))
            #expect(bench.felt("report", "chart", "--codes", "nei").errors.contains("There is no code 'nei'"))
        }
        try PageTraces.runInExample { bench in
            PageTraces.expectSame(bench, ["chart"])
            try bench.write("studie/templates/reports/chart.md", "# {{title}}\n\n{{#groups}}\n- {{path}}: {{#cells}}{{path}} {{rating}}, {{/cells}}\n{{/groups}}\n")
            #expect(bench.felt("report", "chart").output.contains("- culture.leadership: elvestrand-ombruk −2, fjellvik-gangvei"))
        }
    }
}
