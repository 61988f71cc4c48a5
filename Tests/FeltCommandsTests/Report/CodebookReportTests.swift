import FeltTestSupport
import Foundation
import Testing

@Suite("felt report codebook")
struct CodebookReportTests {
    @Test("every command that the page names yields something, in both languages and for both", arguments: ["nb", "en"], ["team", "partners"])
    func traces(language: String, audience: String) throws {
        try PageTraces.runInExample { bench in
            let page = bench.felt("report", "codebook", "--lang", language, "--for", audience)
            #expect(page.code == 0)
            PageTraces.expectYield(page.output, bench, atLeast: audience == "team" ? 4 : 2)
            #expect(page.output.hasPrefix(language == "nb" ? "# Kodebok\n" : "# Codebook\n"))
            #expect(page.output.contains(language == "nb" ? "Hvor ofte noe nevnes, sier ikke hvor viktig det er" : "Frequency is not importance"))
        }
    }

    @Test("what is counted and what is kept back add up to what felt list codes says")
    func counts() throws {
        try PageTraces.runInExample { bench in
            let page = bench.felt("report", "codebook", "--for", "team").output
            for row in try bench.felt("list", "codes", "--format", "csv").rows() {
                let cells = PageTraces.row(page, row["code"] ?? "?")
                #expect(cells.count == 7, "\(cells)")
                #expect((Int(cells[3]) ?? -1) + (Int(cells[6]) ?? -1) == row["codings"].flatMap(Int.init))
            }
            // Not one of the codings on words that are kept back: those of the query without what is personal or sensitive.
            #expect(PageTraces.row(page, "process.needs").suffix(4) == ["36", "13", "6", "6"])
        }
    }

    @Test("a code has its rules, each exclusion with the code to use instead")
    func rules() throws {
        try PageTraces.runInExample { bench in
            let page = bench.felt("report", "codebook", "--lang", "en").output
            #expect(page.contains("### Risk appetite and tolerance of failure (culture.risk)\n\nThe degree to which"))
            #expect(page.contains("- **Do not code here:** Formal targets → structure.incentives\n- **Do not code here:** Adopted strategy for innovation → structure.strategy\n"))
            #expect(page.contains("| Valence (valence) | Driver (driver), Barrier (barrier), Mixed (mixed), Neutral (neutral) |"))
        }
    }

    @Test("partners see no count that rests on fewer voices than the limit, and no sum that gives one away")
    func groupSize() throws {
        try PageTraces.runInExample { bench in
            bench.felt("config", "group-size", "100", "--quiet")
            let page = bench.felt("report", "codebook", "--for", "partners").output
            #expect(PageTraces.row(page, "culture.risk").suffix(3) == ["for få personer", "–", "–"])
            #expect(page.contains("**I hele grenen:** vises ikke\n"))
            #expect(!page.contains("Holdt tilbake |"))
            bench.felt("config", "group-size", "1", "--quiet")
            // What was said in confidence does not count.
            #expect(PageTraces.row(bench.felt("report", "codebook", "--for", "partners").output, "culture.risk").suffix(3) == ["minst 8", "minst 5", "minst 3"])
        }
    }

    @Test("codes from the material and changes by hand are listed, also those that were undone")
    func changes() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("code", "add", "culture.frykt", "--label", "Frykt")
            bench.felt("code", "edit", "culture.frykt", "--name", "uro")
            bench.felt("code", "edit", "culture.uro", "--definition", "Uttalt uro")
            bench.felt("undo")
            let page = bench.felt("report", "codebook").output
            #expect(page.contains("Koder som har kommet til fra materialet:\n\n- culture.uro (Frykt), 2. januar 2026\n"))
            #expect(page.contains("| 2. januar 2026 | Ny kode: culture.frykt |"))
            #expect(page.contains("| 2. januar 2026 | culture.frykt heter nå culture.uro |"))
            #expect(page.contains("| 2. januar 2026 | Angret: Endret tekst: culture.uro |"))
            PageTraces.expectYield(page, bench, atLeast: 3)
        }
    }

    @Test("a study without notes says so, and one without codes too")
    func empty() throws {
        try FeltBench.runInStudy { bench in
            let page = bench.felt("report", "codebook")
            #expect(page.code == 0)
            #expect(page.output.contains("- **Brukt:** ingen kodinger\n"))
            PageTraces.expectYield(page.output, bench, atLeast: 2)
        }
        try FeltBench.run { bench in
            try bench.write("tom.yaml", "id: tom\nversion: \"1\"\ntitle: {nb: Tom}\nlanguages: [nb]\ncodes: []\n")
            bench.felt("init", bench.study.path, "--researcher", "ida=Ida Eksempel", "--framework", "tom.yaml")
            for arguments in [["codebook"], ["sources"], ["chart"], ["quotes"], ["codebook", "--for", "partners", "--lang", "en"]] {
                let page = bench.felt(["report"] + arguments)
                #expect(page.code == 0 && page.output.hasPrefix("# "), "\(arguments): \(page.errors)")
                PageTraces.expectYield(page.output, bench, atLeast: 0)
            }
            #expect(bench.felt("report", "codebook").output.contains("*Studien har ingen koder ennå.*"))
        }
    }

    @Test("the same study gives the same page, and a study's own template has its way")
    func own() throws {
        try PageTraces.runInExample { bench in
            PageTraces.expectSame(bench, ["codebook"])
            try bench.write("studie/templates/reports/codebook.md", "# {{title}}\n\n{{#branches}}\n- {{heading}}: {{#codes}}{{path}} {{/codes}}\n{{/branches}}\n")
            #expect(bench.felt("report", "codebook").output.contains("- Innovasjonskultur: culture culture.openness culture.risk"))
        }
    }
}
