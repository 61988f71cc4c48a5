import FeltTestSupport
import Foundation
import Testing

/// Attacks on what partners get: words that somebody said, and names, by every way that leads to a page.
@Suite("Nobody's words and no name reach partners")
struct PartnerWordsTests {
    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            bench.felt("config", "group-size", "1", "--quiet")
            bench.felt("participant", "new", "P07", "--case", "case1", "--actor", "manager", "--status", "active", "--date", "2025-01-01")
            try body(bench)
        }
    }

    private static func note(_ head: String, _ text: String) -> String { "---\ncase: case1\ndate: 2025-03-01\nparticipants: [P07]\n\(head)\n---\n\n\(text)\n" }

    @Test("nothing of a confidential note: no coding, no effect, no rating, no reason, no summary, no cycle")
    func confidential() throws {
        try Self.run { bench in
            bench.felt("cycle", "new", "case1", "--problem", "Hemmelig problem", "--learning", "Hemmelig læring")
            try bench.add("fortrolig.md", Self.note("kind: observation\nclassification: confidential\ncycle: 1", "P07: [Noe om frykt]{.culture.risk valence=barrier effect=social effect-status=observed novelty=3}."), "--accept-warnings")
            bench.felt("rate", "case1", "culture.risk", "-2", "--because", "Hemmelig grunn")
            bench.felt("summarise", "case1", "culture.risk", "--text", "Hemmelig sammendrag")
            let pages = PartnerPages.all(bench)
            #expect(pages["case case1"]?.contains("| holdt tilbake | – |") == true && pages["case case1"]?.contains("(Teksten holdes tilbake.)") == true)
            #expect(PageTraces.row(pages["codebook"] ?? "", "culture.risk").suffix(3) == ["holdt tilbake", "–", "–"])
            let hidden = "holdt tilbake"
            #expect(pages["case case1"]?.contains("**Kilder som nevner virkninger**: *\(hidden)*") == true)
            #expect(pages["case case1"]?.contains("Sosial") == false)
            #expect(pages["case case1"]?.contains("**Hvor nytt det er:** holdt tilbake") == true)
            try PartnerPages.expectNone(of: ["Hemmelig", "−2 |"], bench)
            // Others speak openly of the same; what was written on the confidential note still stays.
            try bench.add("åpen.md", Self.note("kind: observation", "P07: [Noe om frykt her òg]{.culture.risk}."), "--accept-warnings")
            try PartnerPages.expectNone(of: ["Hemmelig", "−2 |"], bench)
            #expect(bench.felt("report", "case", "case1").output.contains("| holdt tilbake | – |"))
            let team = bench.felt("report", "case", "case1", "--for", "team").output
            for words in ["Hemmelig grunn", "Hemmelig problem", "Hemmelig læring", "−2 (foreldet)"] { #expect(team.contains(words), "\(words)") }
        }
    }

    @Test("no decision of a talk in confidence, and nobody who answers for what is not told", arguments: ["interview", "contact-summary", "diary", "incident", "memo", "cycle", "transcript", "survey"])
    func kinds(kind: String) throws {
        try Self.run { bench in
            try bench.add(
                "samtale.md", Self.note("kind: \(kind)", "VEDTAK: Hemmelig valg. (hvem: hemmelig rolle)\n\nTILTAK: Hemmelig tiltak. (hvem: hemmelig rolle, når: 2025-04-01)\n\nRESULTAT: Hemmelig resultat."), "--accept-warnings")
            try PartnerPages.expectNone(of: ["Hemmelig", "hemmelig"], bench)
            let page = PartnerPages.all(bench)["progress"] ?? ""
            #expect(page.contains("| (Teksten holdes tilbake.) | vises ikke |") && page.contains("| over fristen | 1. april 2025 | vises ikke |"))
            #expect(bench.felt("report", "progress", "--from", "2025-01-01", "--for", "team").output.contains("hemmelig rolle"))
        }
    }

    @Test("meetings, workshops, decision notes and documents are told in their words; a talk with one side is not", arguments: ["workshop", "observation", "decision", "document"])
    func sharedKinds(kind: String) throws {
        try Self.run { bench in
            try bench.add("møte.md", Self.note("kind: \(kind)", "VEDTAK: Vi lyser ut. (hvem: rådmann)\n\nVEDTAK: Vi kjøper. (hvem: P07)"), "--accept-warnings")
            let page = PartnerPages.all(bench)["progress"] ?? ""
            #expect(page.contains("| Vi lyser ut. | rådmann |") && page.contains("| Vi kjøper. | vises ikke |"))
        }
        guard kind == "observation" else { return }
        try Self.run { bench in
            try bench.add("en-til-en.md", Self.note("kind: observation\nevent_kind: one-to-one", "VEDTAK: Hemmelig valg."), "--accept-warnings")
            try PartnerPages.expectNone(of: ["Hemmelig"], bench)
        }
    }

    @Test("no quote without marks: six words in a row of a source")
    func repeated() throws {
        try Self.run { bench in
            try bench.add("intervju.md", Self.note("kind: interview", "P07: [Vi turte ikke å prøve noe nytt]{.culture.risk}, ærlig talt."), "--accept-warnings")
            bench.felt("rate", "case1", "culture.risk", "-1", "--because", "Slik: vi TURTE ikke, å prøve noe annet.")
            bench.felt("summarise", "case1", "culture.risk", "--text", "De sier at vi turte ikke å prøve noe, og slik er det.")
            try PartnerPages.expectNone(of: ["turte", "TURTE"], bench)
            #expect(PartnerPages.all(bench)["chart"]?.contains("(Teksten holdes tilbake.)") == true)
            bench.felt("summarise", "case1", "culture.risk", "--text", "De turte ikke å prøve.")
            #expect(PartnerPages.all(bench)["case case1"]?.contains("| De turte ikke å prøve. |") == true)
        }
    }

    @Test("no name in a label, a path, a title or a rule")
    func labels() throws {
        try Self.run { bench in
            bench.felt("code", "add", "culture.p07-frykt", "--label", "Frykt hos P07")
            bench.felt("code", "add", "culture.mot", "--label", "Å si «hemmelig»", "--definition", "– Vi skjuler hemmelig.")
            bench.felt("case", "edit", "case1", "--title", "Saken til P 07", "--municipality", "P07s kommune", "--procurement", "slik P07 vil", "--procedure", "P07ene")
            try bench.add("møte.md", Self.note("kind: observation", "P07: [Ordene her]{.culture.p07-frykt} og [de her]{.culture.mot}."), "--accept-warnings")
            bench.felt("rate", "case1", "culture.p07-frykt", "1")
            bench.felt("rate", "case1", "culture.mot", "1")
            try PartnerPages.expectNone(of: ["P07", "p07", "P 07", "hemmelig"], bench)
            let pages = PartnerPages.all(bench)
            #expect(pages["codebook"]?.contains("### culture.mot\n") == true && pages["codebook"]?.contains("### (Teksten holdes tilbake.)\n") == true)
            for (name, page) in pages { #expect(!page.contains("(("), "\(name)") }
            #expect(pages["case case1"]?.hasPrefix("# case1\n") == true)
            // The rules of the framework are nobody's words, whatever signs are in them.
            #expect(bench.felt("report", "codebook").output.contains("Frykt hos P07"))
        }
    }

    @Test("no name in a command or in the name of a file, where a case or a code is named for somebody")
    func slugs() throws {
        try Self.run { bench in
            bench.felt("case", "new", "p07-saken", "--title", "Saken")
            bench.felt("code", "add", "p07", "--label", "Kode")
            bench.felt("stage", "set", "p07-saken", "S1", "--date", "2025-03-01")
            try bench.add("møte.md", "---\nkind: observation\ncase: p07-saken\ndate: 2025-03-01\n---\n\n[Ordene her]{.p07 by=ida}.\n", "--accept-warnings")
            try PartnerPages.expectNone(of: ["p07", "P07"], bench, cases: ["case1", "p07-saken"])
            let page = PartnerPages.all(bench, cases: ["p07-saken"])["case p07-saken"] ?? ""
            #expect(PageTraces.commands(page).contains("felt timeline […] --for partners --what stage"))
            let files = try FileManager.default.contentsOfDirectory(atPath: bench.folder.appending(path: "nettsted").path)
            #expect(files.contains("case-case1.html") && !files.contains { $0.contains("p07") })
            // The team has them whole.
            #expect(PageTraces.commands(bench.report("case", "p07-saken", "--for", "team")).contains("felt stage show p07-saken"))
        }
    }

    @Test("the rules of the framework that comes with the program are told as they are")
    func framework() throws {
        try FeltBench.runInStudy { bench in
            for language in ["nb", "en"] {
                func rules(_ audience: String) -> [Substring] {
                    bench.felt("report", "codebook", "--lang", language, "--for", audience).output.split(separator: "\n").filter { !$0.contains("**") && !$0.hasPrefix("Det som") && !$0.contains("not shown") && !$0.contains("vises ikke") }
                }
                let partners = bench.felt("report", "codebook", "--lang", language, "--for", "partners").output
                #expect(!partners.contains("(Teksten holdes tilbake.)") && !partners.contains("The text is held back"))
                #expect(rules("team").filter { $0.count > 60 }.allSatisfy(Set(rules("partners")).contains) || rules("partners").count >= rules("team").count - 3)
            }
        }
    }

    @Test("on an earlier day only what still stands: what was taken back or put otherwise stays")
    func past() throws {
        try Self.run { bench in
            try bench.add("møte.md", Self.note("kind: observation", "P07: [Ordene her]{.culture.risk}."), "--accept-warnings")
            bench.felt("case", "edit", "case1", "--need", "Gammelt behov", "--risk", "Gammel risiko", "--risk", "Tid", "--decision-needed", "Gammelt valg")
            bench.felt("rate", "case1", "culture.risk", "-1", "--because", "Gammel grunn")
            bench.felt("summarise", "case1", "culture.risk", "--text", "Gammelt sammendrag")
            bench.felt("cycle", "new", "case1", "--problem", "Gammelt problem", "--learning", "Gammel læring")
            bench.felt("milestone", "plan", "case1", "egen", "--label", "Gammelt delmål", "--by", "2026-01-02", "--owner", "gammel rolle")
            bench.daysLater = 40
            bench.felt("case", "edit", "case1", "--need", "Nytt behov", "--risk", "Tid", "--decision-needed", "")
            bench.felt("rate", "case1", "culture.risk", "-1", "--because", "Ny grunn")
            bench.felt("summarise", "case1", "culture.risk", "--text", "Nytt sammendrag")
            bench.felt("cycle", "edit", "case1", "1", "--learning", "Ny læring")
            bench.felt("cycle", "problem", "case1", "1", "--text", "Nytt problem")
            bench.felt("milestone", "plan", "case1", "egen", "--label", "Nytt delmål", "--by", "2026-09-01", "--owner", "ny rolle")
            for options in [["--as-of", "2026-01-02"], ["--since", "2026-01-02"]] {
                // The earlier wordings of the problem are versions that still stand.
                try PartnerPages.expectNone(of: ["Gammelt behov", "Gammel risiko", "Gammelt valg", "Gammel grunn", "Gammelt sammendrag", "Gammel læring", "Gammelt delmål", "gammel rolle"], bench, options)
            }
            #expect(bench.felt("report", "case", "case1", "--as-of", "2026-01-02").output.contains("- Tid\n"))
            let compared = bench.felt("report", "case", "case1", "--since", "2026-01-02").output
            // The day of a milestone is the case's; its former name and whose it was stay.
            #expect(compared.contains("**Behov:** Nytt behov **(endret)**") && !compared.replacing("(1. september 2026 **(før: 2. januar 2026)**", with: "").contains("før:"), "\(compared)")
            #expect(bench.felt("report", "case", "case1", "--since", "2026-01-02", "--for", "team").output.contains("(før: Gammelt behov)"))
        }
    }

    @Test("a rating of no data is no small group, a reason that stays says so, and where raters differ nobody's reason stands alone")
    func ratings() throws {
        try Self.run { bench in
            bench.felt("rate", "case1", "ecosystem.suppliers", "missing", "--because", "Ingen er spurt.")
            try bench.add("møte.md", Self.note("kind: observation", "P07: [Ordene her]{.culture.risk} og [de her]{.culture.openness}."), "--accept-warnings")
            bench.felt("rate", "case1", "culture.risk", "1", "--because", "Idas grunn.")
            bench.felt("rate", "case1", "culture.risk", "-1", "--because", "Jons grunn.", "--researcher", "jon")
            bench.felt("rate", "case1", "culture.openness", "1", "--because", "Åpen grunn.")
            let (partners, team) = (PartnerPages.all(bench), bench.felt("report", "case", "case1", "--for", "team").output)
            #expect(partners["case case1"]?.contains("| Leverandører | ingen data å vurdere | – | – |") == true)
            #expect(partners["chart"]?.contains("| Leverandører | ingen data å vurdere |") == true)
            let differing = partners["case case1"]?.split(separator: "\n").first { $0.contains("+1 og −1 (uenige)") || $0.contains("−1 og +1 (uenige)") } ?? ""
            #expect(differing.hasSuffix("| ingen data |"))
            #expect(team.contains("ida: Idas grunn. jon: Jons grunn."))
            bench.felt("tag", "møte", "culture.leadership", "--quote", "de her", "--set", "flag=third-party")
            let kept = PartnerPages.all(bench)["case case1"] ?? ""
            #expect(!kept.contains("Åpen grunn") && bench.felt("report", "case", "case1", "--for", "team").output.contains("| Begrunnelsen bygger på ord som holdes tilbake. |"))
        }
    }
}
