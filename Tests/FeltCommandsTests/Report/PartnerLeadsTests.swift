import Foundation
import Testing

/// What leads write is held against what was said, as summaries are.
@Suite("What leads write of a case repeats nobody to partners")
struct PartnerLeadsTests {
    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            bench.felt("config", "group-size", "1", "--quiet")
            bench.felt("participant", "new", "P07", "--case", "case1", "--actor", "manager", "--status", "active", "--date", "2025-01-01")
            try bench.add("intervju.md", "---\nkind: interview\ncase: case1\ndate: 2025-03-01\nparticipants: [P07]\n---\n\nP07: [Vi turte ikke å prøve noe nytt]{.culture.risk}, ærlig talt. De tilbød [4,2 millioner i året]{.culture.openness flag=competition-sensitive} for det.\n", "--accept-warnings")
            try body(bench)
        }
    }

    private static let repeated = "De turte ikke å prøve noe nytt, sa de: vi turte ikke å prøve noe nytt."

    @Test("need, risk, decision, problem, learning and milestone: six words in a row of a source stay")
    func repeatedWords() throws {
        try Self.run { bench in
            let text = Self.repeated
            bench.felt("case", "edit", "case1", "--need", text, "--risk", text, "--risk", "Tid", "--decision-needed", text)
            bench.felt("cycle", "new", "case1", "--problem", text, "--learning", text)
            bench.felt("milestone", "plan", "case1", "egen", "--label", text, "--by", "2026-09-01", "--owner", "rådmann")
            try PartnerPages.expectNone(of: ["turte ikke", "rådmann"], bench)
            let pages = PartnerPages.all(bench)
            for label in ["Behov", "Problemet"] where pages["case case1"]?.contains("**\(label)") == true { #expect(pages["case case1"]?.contains("**\(label):** (Teksten holdes tilbake.)") == true, "\(pages["case case1"] ?? "")") }
            #expect(pages["case case1"]?.contains("- Tid\n") == true)
            let team = bench.report("case", "case1", "--for", "team")
            #expect(team.matches(of: /turte ikke å prøve noe nytt, sa/).count >= 4)
            // In their own words leads are told.
            bench.felt("case", "edit", "case1", "--need", "De turte ikke å prøve.")
            #expect(bench.report("case", "case1").contains("**Behov:** De turte ikke å prøve."))
        }
    }

    @Test("what researchers themselves write in the note of a cycle may be told of the cycle; what others say in it may not")
    func cycleNotes() throws {
        try Self.run { bench in
            try bench.add("syklus.md", "---\nkind: cycle\ncase: case1\ndate: 2025-04-01\n---\n\nHvordan får den som ringer svar i tide?\n\nP07: Ingen her vet hvem som skal svare på telefonen.\n", "--accept-warnings")
            bench.felt("cycle", "new", "case1", "--problem", "Hvordan får den som ringer svar i tide?", "--learning", "Ingen her vet hvem som skal svare.")
            let page = bench.report("case", "case1")
            #expect(page.contains("Hvordan får den som ringer svar i tide?") && !page.contains("Ingen her vet"))
            bench.felt("case", "edit", "case1", "--need", "Ingen her vet hvem som skal svare.")
            #expect(!bench.report("case", "case1").contains("Ingen her vet"))
        }
    }

    @Test("competition-sensitive words stay however few they are, in summaries too", arguments: ["Prisen er 4,2 millioner.", "Vi har millioner i året til det."])
    func sensitive(text: String) throws {
        try Self.run { bench in
            bench.felt("case", "edit", "case1", "--need", text, "--risk", text)
            bench.felt("milestone", "plan", "case1", "egen", "--label", "Delmål", "--by", "2026-09-01", "--owner", "de med 4,2 millioner")
            bench.felt("summarise", "case1", "culture.risk", "--text", text)
            try PartnerPages.expectNone(of: ["millioner"], bench)
            #expect(bench.report("case", "case1", "--for", "team").contains("millioner"))
        }
    }

    @Test("what was flagged since does not leave by way of the past")
    func flaggedSince() throws {
        try Self.run { bench in
            bench.felt("case", "edit", "case1", "--need", "Noe nytt og ærlig må til.")
            bench.daysLater = 40
            #expect(bench.report("case", "case1", "--as-of", "2026-01-02").contains("Noe nytt og ærlig"))
            bench.felt("tag", "intervju", "culture.leadership", "--quote", "noe nytt, ærlig", "--set", "flag=competition-sensitive")
            bench.felt("tag", "intervju", "culture.leadership", "--quote", "ærlig talt", "--set", "flag=third-party")
            bench.felt("case", "edit", "case1", "--need", "Vi må være ærlig talt.")
            for options in [[], ["--as-of", "2026-02-11"]] { #expect(!bench.felt(["report", "case", "case1"] + options).output.contains("ærlig talt"), "\(options)") }
        }
    }

    @Test("raters' reasons do not go to partners at all")
    func reasons() throws {
        try Self.run { bench in
            bench.felt("rate", "case1", "culture.risk", "-1", "--because", "En ufarlig grunn.")
            for options in [[], ["--as-of", "2026-01-02"], ["--since", "2026-01-02"]] {
                if !options.isEmpty { bench.daysLater = 40 }
                try PartnerPages.expectNone(of: ["ufarlig"], bench, options)
            }
            #expect(bench.report("case", "case1", "--for", "team").contains("| En ufarlig grunn. |"))
            bench.felt("summarise", "case1", "culture.risk", "--text", "Et sammendrag for alle. Mer.")
            #expect(bench.report("case", "case1").contains("| Et sammendrag for alle. Mer. |"))
            #expect(!bench.felt("chart", "--for", "partners", "--format", "json").output.contains("ufarlig"))
        }
    }
}
