import Foundation
import Testing

/// A title or a label may have been put otherwise because it named somebody. The past must not tell it.
@Suite("Partners read the present titles and labels, on an earlier day too")
struct PartnerRenamedTests {
    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            bench.felt("config", "group-size", "1", "--quiet")
            bench.felt("case", "edit", "case1", "--title", "Gammel tittel", "--municipality", "Gammelvik", "--procedure", "gammel prosedyre")
            bench.felt("code", "add", "culture.gammelnavn", "--label", "Gammel kode", "--definition", "Gammel definisjon")
            bench.felt("code", "add", "culture.tas-bort", "--label", "Gammel kode to", "--definition", "Gammel definisjon to")
            bench.felt("milestone", "plan", "case1", "egen", "--label", "Gammelt delmål", "--by", "2026-09-01", "--owner", "gammel rolle")
            try bench.add("tale.md", "---\ntitle: Gammel tale\nkind: document\ncase: case1\ndate: 2026-01-02\nformidling: Avisen\n---\n\n[Ordene her]{.culture.gammelnavn by=ida}.\n", "--accept-warnings")
            bench.felt("rate", "case1", "culture.gammelnavn", "1")
            bench.daysLater = 40
            #expect(bench.felt("case", "edit", "case1", "--title", "Ny tittel", "--municipality", "Nyvik", "--procedure", "ny prosedyre").code == 0)
            #expect(bench.felt("code", "edit", "culture.gammelnavn", "--label", "Ny kode", "--definition", "Ny definisjon", "--name", "nynavn").code == 0)
            #expect(bench.felt("code", "remove", "culture.tas-bort").code == 0)
            #expect(bench.felt("milestone", "plan", "case1", "egen", "--label", "Nytt delmål", "--by", "2026-09-01", "--owner", "ny rolle").code == 0)
            try bench.write("tale.md", "---\ntitle: Ny tale\nkind: document\ncase: case1\ndate: 2026-01-02\nformidling: Avisen\n---\n\nOrdene her.\n")
            #expect(bench.felt("revise", "tale", "../tale.md", "--accept-warnings").code == 0)
            try body(bench)
        }
    }

    @Test("no former title, label, rule, path or place stands on any page", arguments: [["--as-of", "2026-01-02"], ["--since", "2026-01-02"], []])
    func none(options: [String]) throws {
        try Self.run { bench in
            for (name, page) in PartnerPages.all(bench, options) {
                for word in ["Gammel", "gammel", "tas-bort"] { #expect(!page.contains(word), "\(name) \(page.split(separator: "\n").filter { $0.contains(word) })") }
            }
            let pages = PartnerPages.all(bench, options)
            #expect(pages["case case1"]?.hasPrefix("# Ny tittel\n") == true && pages["case case1"]?.contains("Nyvik") == true && pages["case case1"]?.contains("Nytt delmål") == true)
            #expect(pages["codebook"]?.contains("Ny kode") == true && pages["codebook"]?.contains("Ny definisjon") == true && pages["codebook"]?.contains("culture.nynavn") == true)
            #expect(pages["chart"]?.contains("Ny kode") == true && pages["progress"]?.contains("| Ny tale | Avisen |") == true)
        }
    }

    @Test("a comparison has no mark because something is called otherwise, and the team reads what it was called")
    func compared() throws {
        try Self.run { bench in
            for (name, page) in PartnerPages.all(bench, ["--since", "2026-01-02"]) where ["case case1", "chart"].contains(name) {
                #expect(!page.contains("**ny**") && !page.contains("**fjernet**") && !page.contains("før:"), "\(name)")
            }
            let team = bench.felt("report", "case", "case1", "--as-of", "2026-01-02", "--for", "team").output
            #expect(team.hasPrefix("# Gammel tittel\n") && team.contains("Gammelvik"))
            #expect(bench.felt("report", "codebook", "--as-of", "2026-01-02", "--for", "team").output.contains("culture.gammelnavn"))
        }
    }
}
