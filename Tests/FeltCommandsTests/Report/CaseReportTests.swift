import FeltTestSupport
import Foundation
import Testing

@Suite("felt report case")
struct CaseReportTests {
    private static let cases = ["elvestrand-ombruk", "elvestrand-stikkrenne", "fjellvik-gangvei", "fjellvik-nattro", "ternesund-måltid", "ternesund-skyss"]

    @Test("what a stale rating is stands below the table, where there is one", arguments: [("nb", "foreldet", "«foreldet»: "), ("en", "stale", "“stale”: ")])
    func stale(language: String, word: String, note: String) throws {
        try FeltBench.runInStudy { bench in
            try bench.add("en.md", "---\nkind: workshop\ncase: case1\ndate: 2025-03-01\n---\n\nVi [våget]{.culture.risk by=ida} det.\n", "--accept-warnings")
            bench.felt("rate", "case1", "culture.risk", "+1")
            func page() -> String { bench.report("case", "case1", "--for", "team", "--lang", language) }
            #expect(!page().contains(note))
            #expect(bench.felt("tag", "en", "culture.risk", "--quote", "det").code == 0)
            #expect(page().contains("(\(word))") && page().contains(note))
        }
    }

    @Test("below the ratings stands what explains those that stand there, and nothing else")
    func scale() throws {
        try FeltBench.runInStudy { bench in
            func page() -> String { bench.report("case", "case1", "--for", "team") }
            bench.felt("rate", "case1", "culture.risk", "missing", "--because", "Ingen har sagt noe.")
            #expect(page().contains("| ingen data å vurdere |") && !page().contains("Skala: ") && page().contains("«ingen data å vurdere»: noen har sett etter"))
            bench.felt("rate", "case1", "culture.openness", "mixed")
            #expect(page().contains("«blandet»: faktoren både fremmer og hemmer.") && !page().contains("Skala: "))
            bench.felt("rate", "case1", "culture.openness", "+1")
            #expect(page().contains("Skala: + fremmer") && !page().contains("«blandet»") && !page().contains("uenige"))
            bench.felt("rate", "case1", "culture.openness", "-1", "--researcher", "jon")
            #expect(page().contains("| +1 og −1 (uenige) |") && !page().contains("≠"))
        }
    }

    @Test("each report says in its help whom it is for where nobody says")
    func audiences() throws {
        try FeltBench.run { bench in
            for (names, words) in [(["case", "progress", "study"], "It is for partners unless --for team is given."), (["codebook", "sources", "chart", "coreq", "audit", "dmp"], "It is for the team unless --for partners is given.")] {
                for name in names {
                    let help = bench.felt("report", name, "--help").output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                    #expect(help.contains(words) || help.contains(words.replacing(" is given.", with: " is given,")), "\(name)")
                }
            }
        }
    }

    @Test("every command that a page names can be run, and yields something", arguments: cases)
    func traces(name: String) throws {
        try PageTraces.runInExample { bench in
            let page = bench.felt("report", "case", name, "--for", "team")
            #expect(page.code == 0)
            PageTraces.expectYield(page.output, bench, atLeast: 3)
        }
    }

    @Test("partners see no rating, count or effect that points to fewer people than the study's limit")
    func groupSize() throws {
        try PageTraces.runInExample { bench in
            bench.felt("config", "group-size", "100", "--quiet")
            let page = bench.felt("report", "case", "fjellvik-nattro").output
            // What a researcher saw is nobody's talk: all that was said of it was said in confidence.
            #expect(page.contains("| Lederengasjement | holdt tilbake | – | Bygger på opplysninger som ikke kan deles. |"))
            #expect(bench.report("case", "elvestrand-ombruk").contains("| Lederengasjement | for få personer | – | Bygger på færre enn 100 personer. |"))
            #expect(page.contains("| Leder | vises ikke | færre enn 100 |"))
            #expect(page.contains("Vurderinger og tall som færre enn 100 personer står bak, vises ikke. «Færre enn 100» kan også bety ingen, og «minst» er en nedre grense."))
            let team = bench.felt("report", "case", "fjellvik-nattro", "--for", "team").output
            #expect(team.contains("| Lederengasjement | +2 og \u{2212}1 (uenige) |"))
            #expect(!team.contains("færre enn"))
            #expect(!team.contains(".  "), "one blank between sentences, also where one is left out")
            bench.felt("config", "group-size", "1", "--quiet")
            #expect(bench.felt("report", "case", "elvestrand-ombruk").output.contains("| Lederengasjement | \u{2212}2 (enige) |"))
            // Rated on interviews in confidence alone.
            #expect(bench.felt("report", "case", "fjellvik-nattro").output.contains("| Lederengasjement | holdt tilbake |"))
            for page in PartnerPages.all(bench, cases: Self.cases).values { #expect(!page.contains("færre enn 1 ") && !page.contains("for få personer")) }
        }
    }

    @Test("partners see a rating behind which as many speak as the group has; of one where one of three spoke in confidence, that too few stand behind it")
    func rated() throws {
        try PageTraces.runInExample { bench in
            let team = bench.felt("report", "case", "ternesund-måltid", "--for", "team").output
            #expect(team.contains("| Andre kommuner | +2 (enige) | første vurdering | Tre stemmer fra to kommuner har hvert sitt eksempel."))
            let page = bench.felt("report", "case", "ternesund-måltid").output
            #expect(page.contains("| Andre kommuner | for få personer | – | Bygger på færre enn 3 personer. |"))
            // Why, raters say to the team alone; partners read the summary.
            #expect(page.contains("| Behovskartlegging | +1 (enige) | første vurdering | Hjemmehjelperne sa høyt at maten kommer når ingen er sultne, etter tre nye sauser. Behovet ble") && team.contains("| Behovskartlegging | +1 (enige) | første vurdering | Enige: De som kjører ut, fant behovet, men pårørende ble spurt sent. |"))
            bench.felt("config", "group-size", "8", "--quiet")
            #expect(bench.report("case", "ternesund-måltid").contains("| Behovskartlegging | for få personer | – | Bygger på færre enn 8 personer. |"))
        }
    }

    @Test("a decision in a confidential note, and one whose words are withheld, is told without its words")
    func decisions() throws {
        try FeltBench.runInStudy { bench in
            func note(_ name: String, _ classification: String, _ words: String) throws {
                try bench.add("\(name).md", "---\ntitle: Møte\nkind: workshop\ncase: case1\ndate: 2025-11-03\nclassification: \(classification)\n---\n\nBESLUTNING: \(words)\n", "--accept-warnings")
            }
            try note("hemmelig", "confidential", "Rådmannen sa nei.")
            try note("vanlig", "internal", "Vi lyser ut på nytt.")
            let partners = bench.felt("report", "case", "case1").output
            #expect(partners.contains("Besluttet: Vi lyser ut på nytt."))
            #expect(partners.contains("Besluttet: (Teksten holdes tilbake.)"))
            #expect(!partners.contains("Rådmannen"))
            #expect(bench.felt("report", "case", "case1", "--for", "team").output.contains("Rådmannen sa nei."))
            bench.felt("tag", "vanlig", "culture.risk", "--quote", "lyser ut", "--set", "flag=competition-sensitive")
            for audience in ["partners", "team"] { #expect(!bench.felt("report", "case", "case1", "--for", audience).output.contains("lyser ut"), "\(audience)") }
        }
    }

    @Test("need, decisions and risks are what felt case edit says, and can be taken back")
    func statements() throws {
        try FeltBench.runInStudy { bench in
            #expect(bench.felt("report", "case", "case1").output.contains("**Behov:** *ingen data*"))
            bench.felt("case", "edit", "case1", "--need", "Færre fall", "--risk", "Én leverandør", "--risk", "Tid", "--decision-needed", "Om vi lyser ut")
            let page = bench.felt("report", "case", "case1").output
            #expect(page.contains("**Behov:** Færre fall\n"))
            #expect(page.contains("## Risiko\n\n- Én leverandør\n- Tid\n"))
            #expect(page.contains("- Om vi lyser ut\n"))
            bench.felt("case", "edit", "case1", "--risk", "")
            #expect(bench.felt("report", "case", "case1").output.contains("## Risiko\n\n*ingen data*"))
            bench.felt("undo")
            #expect(bench.felt("report", "case", "case1").output.contains("- Tid\n"))
        }
    }

    @Test("the same study and day give the same bytes in every form", arguments: ["html", "md", "xlsx", "docx"])
    func reproducible(form: String) throws {
        try PageTraces.runInExample { bench in
            if form == "docx", !["/usr/bin/pandoc", "/usr/local/bin/pandoc", "/opt/homebrew/bin/pandoc"].contains(where: FileManager.default.fileExists) { return }
            for name in ["a", "b"] {
                let made = bench.felt("report", "case", "ternesund-måltid", "--as-of", "2026-01-02", "--output", "\(name).\(form)")
                #expect(made.code == 0, "\(made.errors)")
                #expect(made.errors == "Wrote \(name).\(form).\n")
            }
            try #expect(bench.bytes("studie/a.\(form)") == bench.bytes("studie/b.\(form)"))
            try #expect(bench.felt("history", "--format", "csv", "--limit", "2").rows().map { $0["action"] } == ["report", "report"])
        }
    }

    @Test("the study is told of as it was at the end of the day that is named")
    func asOf() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("case", "edit", "case1", "--need", "Nytt behov")
            #expect(bench.felt("report", "case", "case1", "--as-of", "2026-01-02").output.contains("Nytt behov"))
            let before = bench.felt("report", "case", "case1", "--as-of", "2026-01-01")
            #expect(before.code == 1)
            #expect(before.errors.contains("hint:"))
            #expect(bench.felt("report", "case", "case1", "--as-of", "2026-02-01").errors.contains("has not come yet"))
        }
    }

    @Test("what cannot be done is told with what to do")
    func mistakes() throws {
        try FeltBench.runInStudy { bench in
            #expect(bench.felt("report", "case", "cas1").errors == "error: There is no case 'cas1' in the study.\nhint: Did you mean case1? See: felt list cases\n")
            #expect(bench.felt("report", "cse", "case1").errors.contains("Did you mean felt report case?"))
            #expect(bench.felt("report", "case", "case1", "--format", "docx").errors.contains("docx needs --output FILE."))
            try bench.write("studie/der.html", "mitt")
            #expect(bench.felt("report", "case", "case1", "--output", "der.html").errors.contains("is there already"))
            #expect(bench.felt("report", "case", "case1", "--output", "der.html", "--force").code == 0)
            try bench.write("studie/templates/reports/case.md", "# {{title}}\n{{ned}}\n")
            let fault = bench.felt("report", "case", "case1")
            #expect(fault.errors.hasPrefix("error: The template templates/reports/case.md cannot be used: line 2: A report has nothing called 'ned'.\n"))
            #expect(fault.errors.contains("hint: Did you mean need?"))
        }
    }

    @Test("a template that is no file of the study is refused")
    func noFile() throws {
        try FeltBench.runInStudy { bench in
            let folder = bench.study.appending(path: "templates/reports")
            let place = folder.appending(path: "case.md")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            func expect(_ message: String) throws {
                for command in [["report", "check"], ["report", "case", "case1"]] { #expect(bench.felt(command).errors.contains("templates/reports/case.md is \(message)")) }
                try FileManager.default.removeItem(at: place)
            }
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            try expect("a folder, and a template is a file.")
            try FileManager.default.createSymbolicLink(atPath: place.path, withDestinationPath: "case.md")
            try expect("a link that leads nowhere.")
            try FileManager.default.createSymbolicLink(atPath: place.path, withDestinationPath: try bench.write("utenfor.md", "# x"))
            try expect("a link that leads out of the study's folder.")
            try bench.write("studie/maler/case.md", "# Vår")
            try FileManager.default.createSymbolicLink(atPath: place.path, withDestinationPath: "../../maler/case.md")
            #expect(bench.felt("report", "case", "case1").output == "# Vår\n")
        }
    }

    @Test("a study's own template and words have their way")
    func ownTemplate() throws {
        try FeltBench.runInStudy { bench in
            #expect(bench.felt("report", "copy").output.contains("case.md\n"))
            #expect(bench.felt("report", "copy", "cas").errors.contains("Did you mean case.md?"))
            #expect(bench.felt("report", "copy", "case", "nb.yaml").code == 0)
            #expect(bench.felt("report", "check").errors == "The templates of reports can be used.\n")
            try bench.write("studie/templates/reports/case.md", "# Sak: {{title}}\n\n{{word.need}}: {{need}}\n")
            try bench.write("studie/templates/reports/nb.yaml", "need: \"Hva vi trenger\"\n")
            #expect(bench.felt("report", "case", "case1").output == "# Sak: case1\n\nHva vi trenger: *ingen data*\n")
        }
    }
}
