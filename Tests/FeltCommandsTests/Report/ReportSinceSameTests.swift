import Foundation
import Testing

/// The journal of these studies begins on 2 January 2026; 40 days later it is 11 February.
@Suite("What is the same is not told as changed")
struct ReportSinceSameTests {
    private static let same = "Ingenting av det siden kan vise i dag, er endret siden"

    private static func page(_ bench: FeltBench, _ arguments: String...) -> String {
        let answer = bench.felt(["report"] + arguments + ["--since", "2026-01-02", "--quiet"])
        #expect(answer.code == 0, "\(answer.errors)")
        return answer.output
    }

    private static func note(_ kind: String, _ text: String, _ head: String = "") -> String { "---\nkind: \(kind)\ncase: case1\ndate: 2026-01-02\n\(head)---\n\n\(text)\n" }

    private static let meeting = "[Vi ringer dem i morgen]{.culture.risk}.\n\nTILTAK: Ringe (når: 2026-06-01)"

    /// A study with a rated and summarised cell, a cycle, a reason for a stage, and a memo on a source.
    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            try bench.add("møte.md", note("observation", meeting), "--accept-warnings")
            try bench.add("runde.md", note("cycle", "Vi lærte noe.", "cycle: 1\n"), "--accept-warnings")
            for command in [
                ["cycle", "new", "case1", "--problem", "Hvordan kommer vi i gang?"], ["cycle", "edit", "case1", "1", "--learning", "At det tar tid."],
                ["summarise", "case1", "culture.risk", "--text", "De tør."], ["rate", "case1", "culture.risk", "+1", "--because", "De ringte."],
                ["stage", "set", "case1", "S1", "--date", "2025-12-01", "--reason", "Behovet er klart", "--evidence", "møte"],
                ["milestone", "plan", "case1", "egen", "--label", "Første delmål", "--by", "2026-05-01"], ["tag", "møte", "culture.openness", "--quote", "Vi ringer dem i morgen", "--memo", "Et minne"],
            ] {
                let answer = bench.felt(command)
                #expect(answer.code == 0, "\(command) \(answer.errors)")
            }
            bench.daysLater = 40
            try body(bench)
        }
    }

    private static func revise(_ bench: FeltBench, _ name: String, _ text: String) throws {
        try bench.write("\(name).md", text)
        let answer = bench.felt("revise", name, "../\(name).md", "--accept-warnings")
        #expect(answer.code == 0, "\(answer.errors)")
    }

    @Test("what was written of a text is the same after a typo in it was mended", arguments: ["team", "partners"])
    func typo(audience: String) throws {
        try Self.run { bench in
            try Self.revise(bench, "møte", Self.note("observation", "Innledning.\n\n" + Self.meeting))
            try Self.revise(bench, "runde", Self.note("cycle", "Vi lærte noe nytt.", "cycle: 1\n"))
            for report in [["case", "case1"], ["chart"]] {
                let answer = bench.felt(["report"] + report + ["--since", "2026-01-02", "--for", audience, "--quiet"]).output
                #expect(answer.contains(Self.same), "\(answer)")
            }
            let progress = bench.felt("report", "progress", "--from", "2025-01-01", "--since", "2026-01-02", "--for", audience, "--quiet").output
            #expect(progress.contains(Self.same), "\(progress)")
            guard audience == "team" else { return }
            let past = bench.felt("report", "chart", "--as-of", "2026-01-02").output
            #expect(past.contains("De tør.") && past.contains("De ringte."))
            #expect(bench.report("case", "case1", "--as-of", "2026-01-02", "--for", "team").contains("At det tar tid."))
            #expect(bench.report("audit", "--since", "2026-01-02").contains("| Minnenotater | Bearbeiding og analyse | 1 |"))
        }
    }

    @Test("what was written anew of a text that was revised since is not told as it was, nor what rests on words that are flagged now")
    func rewritten() throws {
        try Self.run { bench in
            try Self.revise(bench, "møte", Self.note("observation", "Innledning.\n\n" + Self.meeting))
            bench.felt("summarise", "case1", "culture.risk", "--text", "De tør mer.")
            let page = Self.page(bench, "chart")
            #expect(page.contains("De tør mer.") && !page.contains("De tør.") && page.contains("De ringte."))
            #expect(bench.felt("tag", "møte", "culture.learning", "--quote", "Vi ringer dem i morgen", "--set", "flag=third-party").code == 0)
            for options in [["--since", "2026-01-02"], ["--as-of", "2026-01-02"]] {
                let page = bench.felt(["report", "chart"] + options).output
                #expect(!page.contains("De tør") && !page.contains("De ringte") && !page.isEmpty)
            }
        }
    }

    @Test("a code that is called otherwise or moved is the same code, on the page of a case, in the chart and in the codebook")
    func codes() throws {
        try Self.run { bench in
            bench.felt("code", "edit", "culture.risk", "--name", "vaagemot")
            #expect(Self.page(bench, "case", "case1", "--for", "team").contains(Self.same))
            bench.felt("code", "edit", "culture.vaagemot", "--parent", "process")
            let pages = [Self.page(bench, "case", "case1", "--for", "team"), Self.page(bench, "chart"), Self.page(bench, "codebook")]
            for page in pages { #expect(!page.contains("**fjernet**") && !page.contains("**ny** Risiko") && !page.contains("vaagemot) **ny**"), "\(page)") }
            #expect(pages[1].contains("(process.vaagemot **(før: culture.risk)**)") && pages[2].contains("(process.vaagemot **(før: culture.risk)**) **endret**"))
            bench.felt("code", "edit", "process.vaagemot", "--label", "Vågemot")
            #expect(Self.page(bench, "case", "case1", "--for", "team").contains("| **endret** Vågemot (før: Risikovilje og feiltoleranse) |"))
        }
    }

    @Test("a milestone that is called otherwise is told so among what comes next")
    func milestone() throws {
        try Self.run { bench in
            bench.felt("milestone", "plan", "case1", "egen", "--label", "Andre navn", "--by", "2026-05-01")
            let page = Self.page(bench, "progress", "--for", "team")
            #expect(page.contains("| **endret** case1 | Andre navn (før: Første delmål) | Delmål | 1. mai 2026 |"), "\(page)")
        }
    }

    @Test("a case with another name to type is seen in no picture, and sizes that read the same are none")
    func figures() throws {
        try Self.run { bench in
            bench.daysLater = 0
            bench.felt("case", "edit", "case1", "--title", "Første sak")
            bench.felt("case", "edit", "case2", "--title", "Andre sak")
            bench.felt("stage", "set", "case2", "S1", "--date", "2025-12-02")
            bench.daysLater = 40
            bench.felt("case", "edit", "case1", "--name", "sak9")
            let progress = Self.page(bench, "progress", "--from", "2025-01-01", "--for", "team")
            #expect(progress.contains(Self.same), "\(progress)")
            try Self.revise(bench, "møte", Self.note("observation", Self.meeting + ".").replacing("case1", with: "sak9"))
            let plan = Self.page(bench, "dmp")
            #expect(plan.contains(Self.same), "\(plan)")
            #expect(bench.felt("config", "end-date", "2027-01-01").code == 0)
            #expect(Self.page(bench, "dmp").contains("1. januar 2027[^") && !Self.page(bench, "dmp").contains("før: 2027"))
        }
    }

    @Test("an answer to COREQ is compared with the same answer, and not with that which stood in its place")
    func answers() throws {
        try FeltBench.runInStudy { bench in
            func talk(_ name: String, _ head: String) throws {
                try bench.add("\(name).md", "---\nkind: interview\ncase: case1\ndate: 2026-01-02\nplace: Rådhuset\n\(head)---\n\nINF: Ord i \(name).\n", "--accept-warnings")
            }
            try talk("en", "")
            bench.daysLater = 40
            try talk("to", "medium: video\n")
            let lines = Self.page(bench, "coreq").split(separator: "\n")
            let places = try #require(lines.first { $0.contains("Samtalene foregikk på 1 sted") })
            #expect(!places.contains("(før:") && lines.contains { $0.hasPrefix("- **ny** Samtaleformen er oppgitt i 1 av 2") }, "\(lines)")
        }
    }

    @Test("what was not there is new, and what is there no more is gone; nothing is said to have been no data")
    func newAndGone() throws {
        try Self.run { bench in
            bench.daysLater = 0
            bench.felt("case", "edit", "case1", "--need", "Færre søvnløse netter", "--municipality", "Fjellvik")
            bench.felt("milestone", "plan", "case1", "eldre", "--label", "Eldre", "--by", "2025-12-01")
            bench.daysLater = 40
            bench.felt("case", "edit", "case1", "--need", "", "--municipality", "")
            bench.felt("milestone", "plan", "case1", "egen", "--label", "Første delmål", "--by", "2026-05-01", "--owner", "leder")
            bench.felt("milestone", "reach", "case1", "eldre", "--date", "2026-02-01")
            let page = Self.page(bench, "case", "case1", "--for", "team")
            #expect(page.contains("**(fjernet: Fjellvik)**") && page.contains("**Behov:** *ingen data* **(fjernet: Færre søvnløse netter)**"), "\(page)")
            #expect(page.contains("- **endret** Delmål: Første delmål (1. mai 2026, leder **(ny)**)"))
            // Nothing is decided any more: what was needed is gone, and that is no lack of data.
            bench.felt("case", "edit", "case1", "--decision-needed", "Hvem følger opp")
            bench.daysLater = 80
            bench.felt("case", "edit", "case1", "--decision-needed", "")
            let later = bench.felt("report", "case", "case1", "--for", "team", "--since", "2026-02-12", "--quiet").output
            #expect(later.contains("## Beslutninger som trengs\n\n- **fjernet** Hvem følger opp\n"), "\(later)")
            #expect(page.contains("\n**(fjernet: Fjellvik)**\n"))
            // What was overdue is not any more.
            #expect(page.contains("- **nådd 1. februar 2026** Delmål: Eldre (1. desember 2025)") && !page.contains("er over fristen") && !page.contains("før: ingen data"))
            let english = Self.page(bench, "case", "case1", "--for", "team", "--lang", "en")
            #expect(english.contains("**(removed: Fjellvik)**") && english.contains("leder **(new)**") && !english.contains("was: no data"))
        }
    }
}
