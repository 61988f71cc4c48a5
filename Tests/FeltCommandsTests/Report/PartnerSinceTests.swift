import Foundation
import Testing

@Suite("What partners read of an earlier day")
struct PartnerSinceTests {
    private static let options = [["--since", "2026-01-02"], ["--as-of", "2026-01-02"]]

    @Test("the problem of a cycle is told as it stands, and not as it was put before")
    func problem() throws {
        try FeltBench.runInStudy { bench in
            #expect(bench.felt("cycle", "new", "case1", "--problem", "Hvorfor vil Karis gruppe ikke?").code == 0)
            #expect(bench.felt("cycle", "new", "case2", "--problem", "Hvordan kommer vi i gang?").code == 0)
            bench.daysLater = 40
            #expect(bench.felt("cycle", "problem", "case1", "1", "--text", "Hvorfor vil ingen?", "--reason", "Lettere å si").code == 0)
            for options in Self.options {
                let page = bench.felt(["report", "case", "case1"] + options + ["--for", "partners"]).output
                #expect(!page.contains("Kari") && !page.isEmpty)
                #expect(bench.felt(["report", "case", "case2"] + options + ["--for", "partners"]).output.contains("Hvordan kommer vi i gang?"))
            }
            #expect(bench.report("case", "case1", "--since", "2026-01-02").contains("Hvorfor vil ingen? **(endret)**"))
            #expect(bench.report("case", "case1", "--since", "2026-01-02", "--for", "team").contains("(før: Hvorfor vil Karis gruppe ikke?)"))
        }
    }

    @Test("a need and a summary that repeat what is said today are not told on the day before it was said, and carry no mark")
    func repeating() throws {
        try FeltBench.runInStudy { bench in
            let need = "Beboerne får sove hele natten uten varsler"
            #expect(bench.felt("case", "edit", "case1", "--need", need, "--risk", "Prisen øker").code == 0)
            bench.daysLater = 40
            try bench.add("samtale.md", "---\nkind: interview\ncase: case1\ndate: 2026-02-01\n---\n\nINF: \(need).\n", "--accept-warnings")
            for options in Self.options {
                let page = bench.felt(["report", "case", "case1"] + options + ["--for", "partners"]).output
                #expect(!page.contains("Beboerne") && page.contains("**Behov:** (Teksten holdes tilbake.)\n") && page.contains("- Prisen øker"), "\(page)")
            }
            #expect(bench.report("case", "case1", "--as-of", "2026-01-02", "--for", "team").contains(need))
        }
    }

    @Test("the name of a source that was taken out since is not told where it was told to others; one that is called otherwise has its present name")
    func removed() throws {
        try FeltBench.runInStudy { bench in
            var undo: [String]?
            for name in ["foredrag", "kari-i-avisen"] {
                undo = try bench.add("\(name).md", "---\nkind: document\ncase: case1\ndate: 2026-01-02\nformidling: Avisen\n---\n\nOrd i \(name).\n", "--accept-warnings").undo
            }
            bench.daysLater = 40
            try #expect(bench.felt(#require(undo)).code == 0)
            for options in Self.options {
                let page = bench.felt(["report", "progress", "--from", "2026-01-01"] + options + ["--for", "partners"]).output
                #expect(!page.contains("kari") && page.contains("| foredrag | Avisen |") && page.contains("(Teksten holdes tilbake.)"), "\(page)")
            }
        }
    }

    /// Seven people, of whom two have withdrawn before and two more since.
    private static func withdrawing(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            bench.felt("config", "group-size", "3", "--quiet")
            for number in 1...7 { bench.felt("participant", "new", "P0\(number)", "--case", "case1", "--actor", "manager", "--status", "active", "--date", "2025-01-01") }
            for number in 1...2 { bench.felt("participant", "status", "P0\(number)", "withdrawn", "--date", "2026-01-02") }
            try bench.add("møte.md", "---\nkind: workshop\ncase: case1\ndate: 2026-01-02\nparticipants: [P03, P04, P05, P06]\n---\n\nVi snakket.\n", "--accept-warnings")
            bench.daysLater = 40
            for number in 3...5 { bench.felt("participant", "status", "P0\(number)", "withdrawn", "--date", "2026-01-10") }
            try body(bench)
        }
    }

    @Test("no mark comes from a withdrawal, whatever number it passes, and the page says what it does not compare")
    func withdrawn() throws {
        try Self.withdrawing { bench in
            for (name, page) in PartnerPages.all(bench, ["--since", "2026-01-02"]) {
                #expect(!page.contains("**ny**") && !page.contains("**endret**") && !page.contains("(endret)") && !page.contains("(før:"), "\(name)\n\(page)")
                #expect(page.contains("Ingenting av det siden kan vise i dag, er endret siden 2. januar 2026. Det som ikke kan deles i dag, er holdt utenfor på begge dager, og hvor mye det er, er ikke sammenliknet."))
                #expect(page.contains("har takket nei eller har trukket seg, er heller ikke sammenliknet.") == ["coreq", "audit", "dmp"].contains(name))
            }
            let english = bench.report("dmp", "--since", "2026-01-02", "--for", "partners", "--lang", "en")
            #expect(english.contains("Nothing that this page may show today has changed since 2 January 2026. What cannot be shared today is left out on both days"))
        }
    }

    @Test("the team reads how many have withdrawn since, and takes part no more")
    func team() throws {
        try Self.withdrawing { bench in
            let plan = bench.report("dmp", "--since", "2026-01-02")
            #expect(plan.contains("| **endret** deltar | 2 (før: 5) |") && plan.contains("| **endret** har trukket seg | 5 (før: 2) |"), "\(plan)")
            #expect(plan.contains("*Merket: endret siden 2. januar 2026. Det som ikke kan deles i dag, er holdt utenfor på begge dager.*"))
            #expect(bench.report("coreq", "--since", "2026-01-02").contains("Trukket seg: 5.") && bench.report("coreq", "--since", "2026-01-02").contains("(før: Takket nei: 0. Trukket seg: 2."))
        }
    }
}
