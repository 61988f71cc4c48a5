import FeltTestSupport
import Foundation
import Testing

@Suite("Reports for partners keep quotes, people and small groups back")
struct PartnersTests {
    private static func note(_ head: String, _ text: String) -> String { "---\ntitle: Møte\nkind: workshop\ncase: case1\ndate: 2026-01-02\n\(head)---\n\n\(text)\n" }

    @Test("what researchers write is withheld where it quotes or names somebody")
    func writings() throws {
        try FeltBench.runWithInterview { bench in
            bench.felt("participant", "new", "P07", "--case", "case1")
            bench.felt("config", "group-size", "1")
            #expect(bench.felt("rate", "case1", "culture", "+1", "--because", "De sa «hemmelig grunn» her.").code == 0)
            #expect(bench.felt("case", "edit", "case1", "--need", "Slik p07s enhet vil", "--risk", "Sjefen: \"hemmelig risiko\"", "--risk", "Tid", "--decision-needed", "Om P07-gruppen går videre").code == 0)
            #expect(bench.felt("milestone", "plan", "case1", "egen", "--label", "Møte med P07", "--by", "2026-09-01", "--owner", "P07s leder").code == 0)
            #expect(bench.felt("code", "edit", "culture", "--indicator", "Noen sier «hemmelig kjennetegn»").code == 0)
            let secrets = ["hemmelig", "p07", "P07"]
            for report in [["case", "case1"], ["progress", "--from", "2025-01-01"], ["codebook"]] {
                let partners = bench.felt(["report"] + report + ["--for", "partners"]).output
                for secret in secrets { #expect(!partners.contains(secret), "\(report) \(secret)") }
                #expect(partners.contains("(Teksten holdes tilbake.)") && !partners.isEmpty)
                let team = bench.felt(["report"] + report + ["--for", "team"]).output
                #expect(secrets.contains { team.contains($0) }, "\(report)")
            }
            #expect(bench.felt("report", "case", "case1").output.contains("- Tid"))
        }
    }

    @Test("what was told to others obeys the same rules")
    func dissemination() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("participant", "new", "P07", "--case", "case1")
            try bench.add("åpen.md", Self.note("formidling: Avis\n", "Noe."), "--accept-warnings")
            try bench.add("en.md", Self.note("classification: confidential\nformidling: Hemmelig kanal\n", "Noe."), "--accept-warnings")
            try bench.add("to.md", Self.note("formidling: Foredrag med P07\n", "Noe."), "--accept-warnings")
            let page = bench.felt("report", "progress", "--from", "2026-01-01", "--for", "partners").output
            #expect(page.contains("| Avis |") && !page.contains("Hemmelig kanal") && !page.contains("Foredrag"))
        }
    }

    @Test("the past obeys the rules of the present")
    func past() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("participant", "new", "P01", "--case", "case1", "--status", "active")
            try bench.add("en.md", Self.note("", "VEDTAK: Ordet en."), "--accept-warnings")
            try bench.add("to.md", Self.note("", "VEDTAK: Ordet til P99."), "--accept-warnings")
            try bench.add("tre.md", Self.note("", "VEDTAK: Ordet tre.\n\nVEDTAK: Det samme."), "--accept-warnings")
            bench.daysLater = 40
            #expect(bench.felt("config", "group-size", "50").code == 0)
            #expect(bench.felt("participant", "new", "P99").code == 0)
            try bench.write("en.md", Self.note("classification: confidential\n", "VEDTAK: Ordet en."))
            try bench.write("tre.md", Self.note("", "VEDTAK: Det samme."))
            for name in ["en", "tre"] { #expect(bench.felt("revise", name, "../\(name).md", "--accept-warnings").code == 0) }
            let page = bench.felt("report", "progress", "--from", "2026-01-01", "--as-of", "2026-01-02", "--for", "partners").output
            #expect(!page.contains("Ordet") && page.contains("Det samme.") && page.contains("færre enn 50"))
        }
    }

    @Test("a small group cannot be reckoned from the others, and an effect is told of those behind each number")
    func groups() throws {
        try PageTraces.runInExample { bench in
            bench.felt("config", "group-size", "2", "--quiet")
            let page = bench.felt("report", "case", "fjellvik-nattro").output
            #expect(page.contains("| Behovshaver/fagenhet | 5 | minst 2 |") && page.contains("| Leder | vises ikke | færre enn 2 |"))
            #expect(page.contains("| Sosial | – | for få personer | for få personer | – |"))
        }
    }
}
