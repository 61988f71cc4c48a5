import Foundation
import Testing

/// A text was revised so that words are in it no longer: who writes them elsewhere tells them all the same.
@Suite("What was flagged or said and then revised away is not told by way of a lead")
struct PartnerFormerTextsTests {
    private static let price = "Prisen er 4800 kroner per hjem hos oss"

    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            bench.felt("config", "group-size", "1", "--quiet")
            bench.felt("participant", "new", "P01", "--case", "case1", "--actor", "manager", "--status", "active", "--date", "2025-01-01")
            bench.daysLater = 10
            try body(bench)
        }
    }

    private static func note(_ kind: String, _ text: String) -> String { "---\nkind: \(kind)\ncase: case1\ndate: 2025-03-01\nparticipants: [P01]\n---\n\n\(text)\n" }

    private static func revise(_ bench: FeltBench, _ name: String, _ kind: String, _ text: String) throws {
        try bench.write("\(name).md", note(kind, text))
        let answer = bench.felt("revise", name, "../\(name).md", "--accept-warnings")
        #expect(answer.code == 0, "\(answer.errors)")
    }

    /// Says some words wherever a lead can.
    private static func say(_ bench: FeltBench, _ words: String) throws {
        try bench.add("åpen.md", note("workshop", "P01: [Noe annet]{.culture.risk}."), "--accept-warnings")
        bench.felt("case", "edit", "case1", "--title", "\(words) i dag", "--need", "\(words) nå", "--risk", "\(words) ennå", "--decision-needed", "\(words) alltid")
        bench.felt("summarise", "case1", "culture.risk", "--text", "\(words) visst.")
        bench.felt("rate", "case1", "culture.risk", "1")
        bench.felt("cycle", "new", "case1", "--problem", "\(words) igjen", "--learning", "\(words) lenge")
        bench.felt("milestone", "plan", "case1", "egen", "--label", "\(words) først", "--by", "2026-09-01")
        bench.felt("code", "add", "culture.ny", "--label", "\(words) snart")
    }

    /// Expects that a word stands on no page and in no list for partners, and on pages for the team.
    private static func expectNone(of word: String, _ bench: FeltBench) throws {
        for (name, page) in PartnerPages.all(bench) { #expect(!page.contains(word), "\(name)") }
        for command in [["chart"], ["list", "codes"], ["timeline"]] { #expect(!bench.felt(command + ["--for", "partners", "--format", "json"]).output.contains(word), "\(command)") }
        #expect(bench.report("case", "case1", "--for", "team").contains(word))
    }

    @Test("words that a revision brought and an undo took away again, said and flagged")
    func undone() throws {
        try Self.run { bench in
            try bench.add("pris.md", Self.note("workshop", "P01: Noe annet ble sagt."), "--accept-warnings")
            try Self.revise(bench, "pris", "workshop", "P01: Noe annet ble sagt. Taket på rommet drypper hver eneste natt når det regner. [Nordlys tilbød 413 kroner timen]{.culture.risk flag=competition-sensitive}.")
            #expect(bench.felt("undo").code == 0)
            bench.felt("case", "edit", "case1", "--need", "Vi vet at taket på rommet drypper hver eneste natt", "--risk", "Prisen kan bli 413 kroner timen", "--quiet")
            for word in ["drypper", "413"] { try Self.expectNone(of: word, bench) }
        }
    }

    @Test("words that were said while the source belonged to another case", arguments: [true, false])
    func moved(isKept: Bool) throws {
        try Self.run { bench in
            let said = "P01: Taket på rommet drypper hver eneste natt når det regner."
            try bench.add("pris.md", Self.note("workshop", said), "--accept-warnings")
            try bench.write("pris.md", Self.note("workshop", isKept ? said : "P01: Noe annet.").replacing("case: case1", with: "case: case2"))
            #expect(bench.felt("revise", "pris", "../pris.md", "--accept-warnings").code == 0)
            #expect(try bench.felt("list", "sources", "--format", "csv").rows().map { $0["case"] } == ["case2"])
            bench.felt("case", "edit", "case1", "--need", "Vi vet at taket på rommet drypper hver eneste natt", "--quiet")
            try Self.expectNone(of: "drypper", bench)
        }
    }

    @Test("flagged words that were cut out of a passage which is still flagged")
    func cut() throws {
        try Self.run { bench in
            try bench.add("pris.md", Self.note("workshop", "P01: [\(Self.price), sa de alle sammen den dagen]{.culture.openness flag=competition-sensitive}. Ellers ikke noe."), "--accept-warnings")
            try Self.revise(bench, "pris", "workshop", "P01: Prisen er for høy, sa de alle sammen den dagen. Ellers ikke noe.")
            // It stands on what is left.
            try #expect(bench.felt("list", "codings", "--source", "pris", "--format", "csv").rows().map { $0["quote"]?.contains("4800") } == [false])
            try Self.say(bench, "Vi betaler 4800 kroner")
            try Self.expectNone(of: "4800", bench)
        }
    }

    @Test("flagged words of which no one was left, and also once the mark that lost its words has been taken away", arguments: [false, true])
    func lost(isTidied: Bool) throws {
        try Self.run { bench in
            try bench.add("pris.md", Self.note("workshop", "P01: [\(Self.price)]{.culture.openness flag=competition-sensitive}. Ellers ikke noe."), "--accept-warnings")
            try Self.revise(bench, "pris", "workshop", "P01: Ellers ikke noe.")
            let lost = try bench.felt("list", "unanchored", "--format", "csv").rows().compactMap { $0["coding"] }
            #expect(lost.count == 1)
            if isTidied {
                #expect(bench.felt("untag", lost[0]).code == 0)
                try #expect(bench.felt("list", "unanchored", "--format", "csv").rows().isEmpty)
            }
            try Self.say(bench, "Vi betaler 4800 kroner")
            try Self.expectNone(of: "4800", bench)
        }
    }

    @Test("a mark that was taken away while its words stood there was a mistake, and keeps nothing back")
    func mistake() throws {
        try Self.run { bench in
            try bench.add("pris.md", Self.note("workshop", "P01: [\(Self.price)]{.culture.openness flag=competition-sensitive}. Ellers ikke noe."), "--accept-warnings")
            let coding = try #require(try bench.felt("list", "codings", "--source", "pris", "--format", "csv").rows().first?["coding"])
            #expect(bench.felt("untag", coding).code == 0)
            try Self.revise(bench, "pris", "workshop", "P01: Ellers ikke noe.")
            bench.felt("case", "edit", "case1", "--need", "Vi betaler 4800 kroner nå")
            #expect(bench.report("case", "case1").contains("4800"))
        }
    }

    @Test("what was said in a text before it was revised, six words in a row", arguments: ["interview", "workshop"])
    func said(kind: String) throws {
        try Self.run { bench in
            try bench.add("samtale.md", Self.note(kind, "P01: Jeg var redd for sjefen hele tiden den høsten. Ellers ikke noe."), "--accept-warnings")
            try Self.revise(bench, "samtale", kind, "P01: Ellers ikke noe.")
            try Self.revise(bench, "samtale", kind, "P01: Ellers ikke noe, nei.")
            try Self.say(bench, "De var redd for sjefen hele tiden den høsten")
            // Titles and labels are held against what was flagged and quoted, not against what was said.
            let pages = PartnerPages.all(bench)
            for words in ["nå", "ennå", "alltid", "visst", "igjen", "lenge", "først"] {
                for (name, page) in pages { #expect(!page.contains("høsten \(words)"), "\(name) \(words)") }
            }
            #expect(!bench.felt("chart", "--for", "partners", "--format", "json").output.contains("høsten"))
            #expect(bench.report("case", "case1", "--for", "team").contains("høsten nå"))
        }
    }

    @Test("of the note of a cycle what somebody said before it was revised, and not what its author wrote")
    func cycles() throws {
        try Self.run { bench in
            try bench.add("syklus.md", Self.note("cycle", "Problemet er at ingen vet hvem som bestemmer her.\n\nP01: Jeg var redd for sjefen hele tiden den høsten."), "--accept-warnings")
            try Self.revise(bench, "syklus", "cycle", "Ellers ikke noe.")
            bench.felt("case", "edit", "case1", "--need", "Ingen vet hvem som bestemmer her nå", "--risk", "Noen var redd for sjefen hele tiden")
            let page = bench.report("case", "case1")
            #expect(page.contains("Ingen vet hvem som bestemmer her nå") && !page.contains("sjefen"))
        }
    }
}
