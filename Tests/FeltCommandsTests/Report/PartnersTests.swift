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

    @Test("a study whose title or notice names somebody keeps them from partners", .enabled(if: SQLiteProgram.isInstalled, "needs sqlite3"))
    func studyTitle() throws {
        try FeltBench.runWithInterview { bench in
            bench.felt("participant", "new", "P07", "--case", "case1")
            try bench.sql("UPDATE study SET titleNb = 'Møtene med P07', titleEn = 'Meetings with p07s unit', notice = 'Spør P07 først.';")
            try PartnerPages.expectNone(of: ["P07", "p07"], bench)
            let (partners, team) = (bench.report("progress", "--for", "partners"), bench.report("progress", "--for", "team"))
            #expect(partners.contains("(Teksten holdes tilbake.)") && partners.contains("\nStudien følger ") && partners.contains("\nThe study follows "))
            #expect(team.contains("Spør P07 først.") && team.contains("Studien «Møtene med P07»") && team.contains("“Meetings with p07s unit”"))
        }
    }

    @Test("a value that too few stand behind is not named")
    func smallValues() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("config", "group-size", "2")
            func note(_ name: String, _ text: String) throws { try bench.add("\(name).md", "---\nkind: workshop\ncase: case1\ndate: 2025-03-01\nparticipants: [P01, P02]\n---\n\n\(text)\n", "--accept-warnings") }
            for name in ["P01", "P02"] { bench.felt("participant", "new", name, "--case", "case1") }
            let values = try bench.felt("list", "facets", "--format", "csv").rows()
            func value(_ facet: String, _ place: Int) throws -> (slug: String, label: String) {
                let row = try #require(values.filter { $0["facet"] == facet }.dropFirst(place).first)
                return (row["value"] ?? "", row["meaning"] ?? "")
            }
            let (first, second) = (try value("effect", 0), try value("effect", 1))
            let (status, other) = (try value("effect-status", 0), try value("effect-status", 1))
            let (common, rare) = (try value("practice", 0), try value("practice", 1))
            try note("verksted", "P01: [Ett ord]{.culture.risk effect=\(first.slug) effect-status=\(status.slug) practice=\(common.slug)}.\n\nP02: [Et annet]{.culture.risk effect=\(first.slug) effect-status=\(status.slug) practice=\(common.slug)}.\n\nP01: [Et tredje]{.culture.risk effect=\(second.slug) effect-status=\(other.slug) practice=\(rare.slug)}.")
            let team = bench.report("case", "case1", "--for", "team")
            #expect(team.contains("| \(second.label) | – | 1 |") && team.contains("\(rare.label) (1 kilde)"))
            let partners = bench.report("case", "case1", "--for", "partners")
            // Where no figure can be told, one sentence is all that a table would say.
            let untold = "Typer som er nevnt: \(first.label), og andre typer som ikke kan oppgis. Tall vises ikke, fordi for få personer eller kilder står bak."
            #expect(partners.contains(untold) && !partners.contains("| \(first.label) |") && partners.contains("\(common.label) (færre enn 2 kilder), annet: for få personer"), "\(partners)")
            #expect(!partners.contains(second.label) && !partners.contains(rare.label))
            for name in ["nok et", "et til"] { try note(name, "P01: [Ett ord]{.culture.risk effect=\(first.slug) effect-status=\(status.slug)}.\n\nP02: [Et annet]{.culture.risk effect=\(first.slug) effect-status=\(status.slug)}.") }
            let more = bench.report("case", "case1", "--for", "partners")
            #expect(more.contains("| \(first.label) | minst 2 | – |") && more.contains("Andre virkninger: for få personer") && !more.contains(second.label), "\(more)")
        }
    }

    @Test("commands for partners say of what is kept back how much it is, and which rule keeps it")
    func keptFromCommands() throws {
        try FeltBench.runInStudy { bench in
            func note(_ name: String, _ head: String, _ words: String) throws {
                try bench.add("\(name).md", "---\nkind: interview\ncase: case1\ndate: 2025-03-01\n\(head)---\n\n\(words)\n", "--accept-warnings")
            }
            let coded = "[Et ord]{.culture.risk by=ida}."
            try note("fortrolig", "classification: confidential\n", coded)
            // It is not that too few have said it.
            #expect(bench.report("coreq", "--for", "partners").contains("- holdt tilbake"))
            #expect(!bench.report("coreq", "--for", "team").contains("- holdt tilbake"))
            #expect(bench.felt("saturation", "--for", "partners", "--format", "csv").output.contains("held back"))
            #expect(PageTraces.row(bench.report("codebook", "--for", "partners"), "culture.risk").suffix(3) == ["holdt tilbake", "–", "–"])
            try #expect(bench.felt("list", "codes", "--for", "partners", "--format", "csv").rows().first { $0["code"] == "culture.risk" }?["codings"] == "held back")
            try note("åpen", "", coded)
            try note("sperret", "embargo: 2030-01-01\n", coded)
            try note("stum", "embargo: 2030-01-01\n", "Ingen ord.")
            try note("ukodet", "", "Ingen ord.")
            for (options, kept) in [(["--released"], 2)] {
                let answer = bench.felt(["saturation"] + options).output
                #expect(answer.contains("1 source without any coding: left out, as not coded yet (ukodet).") && answer.contains("\(kept) sources left out: what is coded there is kept back."), "\(answer)")
                #expect(!answer.contains("sperret") && !answer.contains("stum"))
                let json = try bench.felt(["saturation", "--format", "json"] + options).json()
                #expect(json["keptBack"].number == kept && json["uncoded"].list.map(\.text) == ["ukodet"])
            }
            #expect(bench.felt("saturation").output.contains("2 sources without any coding"))
            let team = bench.felt("quotes", "--released").errors
            #expect(team.contains("1 quote left out: an export would keep back") && !team.contains("confidential"))
            #expect(bench.felt("quotes", "--for", "partners").code == 1)
            let matrix = ["matrix", "code:culture.risk", "case:case1"]
            #expect(bench.felt(matrix).errors.contains("--cell shows") && !bench.felt(matrix + ["--released"]).errors.contains("--cell"))
            // The sources of the plan are those that its commands list.
            let plan = bench.report("dmp", "--for", "partners")
            let commands = PageTraces.commands(plan)
            #expect(commands.contains("felt list sources --for partners") && !commands.contains { $0.contains("export tables --table sources") } && !plan.contains("--include all"))
            let listed = try bench.felt("list", "sources", "--for", "partners", "--format", "csv").rows()
            // Three interviews, of which no one stands by itself.
            #expect(listed.map { "\($0["kind"] ?? "?") \($0["case"] ?? "?") \($0["sources"] ?? "?")" } == ["interview", "interview", "all", "all"].enumerated().map {
                "\($1) \($0 % 2 == 0 ? "case1" : "all") fewer than 6"
            } && listed.allSatisfy { $0["source"] == "" && $0["date"] == "" })
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
            // Three speak of what was observed, in too few sources for a figure: which other column one person speaks of cannot be seen.
            #expect(bench.report("case", "fjellvik-nattro").contains("Typer som er nevnt: Sosial, og andre typer som ikke kan oppgis. Tall vises ikke, fordi for få personer eller kilder står bak."))
            bench.felt("config", "group-size", "2", "--quiet")
            let page = bench.felt("report", "case", "fjellvik-nattro").output
            #expect(page.contains("| Behovshaver/fagenhet | minst 2 | minst 4 |") && page.contains("| Innkjøper | vises ikke | færre enn 2 |"))
            // An effect that too few speak of has no name.
            bench.felt("config", "group-size", "4", "--quiet")
            let stricter = bench.report("case", "fjellvik-nattro")
            #expect(stricter.contains("**Kilder som nevner virkninger**: *for få personer*") && !stricter.contains("Sosial"))
        }
    }
}
