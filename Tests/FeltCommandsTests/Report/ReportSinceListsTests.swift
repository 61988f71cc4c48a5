import FeltContainers
import Foundation
import Testing

@testable import FeltIngest

/// The journal of these studies begins on 2 January 2026; 40 days later it is 11 February.
@Suite("What changed in the lists of a report since an earlier one")
struct ReportSinceListsTests {
    private static let note = "---\nkind: observation\ncase: case1\ndate: 2026-01-02\n---\n\nTILTAK: Ringe (hvem: innkjøper, når: 2026-03-01)\n\nTILTAK: Skrive (hvem: leder, når: 2026-04-01)\n"

    /// A study with two actions, a milestone, a risk and decisions, 40 days on.
    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            try bench.add("møte.md", note, "--accept-warnings")
            bench.felt("milestone", "plan", "case1", "egen", "--label", "Første delmål", "--by", "2026-05-01", "--owner", "innkjøper")
            bench.felt("case", "edit", "case1", "--risk", "Prisen øker", "--risk", "Folk slutter", "--decision-needed", "Hvem følger opp")
            bench.daysLater = 40
            try body(bench)
        }
    }

    private static func page(_ bench: FeltBench, _ arguments: String...) -> String {
        let answer = bench.felt(["report"] + arguments + ["--since", "2026-01-02", "--quiet"])
        #expect(answer.code == 0, "\(answer.errors)")
        return answer.output
    }

    private static let same = "Ingenting av det siden kan vise i dag, er endret siden"

    @Test("an action that is done, one that is due later and one that somebody else has are told with what was, in both languages")
    func actions() throws {
        try Self.run { bench in
            #expect(Self.page(bench, "case", "case1", "--for", "team").contains(Self.same))
            let id = try #require(try bench.felt("action", "list", "--format", "csv").rows().first { $0["words"]?.contains("Ringe") ?? false }?["action"])
            #expect(bench.felt("action", "done", id, "--date", "2026-02-05").code == 0)
            try bench.write("møte.md", Self.note.replacing("leder, når: 2026-04-01", with: "jurist, når: 2026-04-15"))
            #expect(bench.felt("revise", "møte", "../møte.md", "--accept-warnings").code == 0)
            let page = Self.page(bench, "case", "case1", "--for", "team")
            #expect(page.contains("- **gjort 5. februar 2026** Ringe (1. mars 2026, innkjøper)"))
            #expect(page.contains("- **endret** Skrive (15. april 2026 **(før: 1. april 2026)**, jurist **(før: leder)**)"))
            let english = Self.page(bench, "case", "case1", "--for", "team", "--lang", "en")
            #expect(english.contains("- **done on 5 February 2026** Ringe") && english.contains("jurist **(was: leder)**"))
            let progress = Self.page(bench, "progress", "--for", "team")
            #expect(progress.contains("| **endret** case1 |") && progress.contains("jurist (før: leder)"))
        }
    }

    @Test("a milestone that is called otherwise or moved is the same milestone")
    func milestone() throws {
        try Self.run { bench in
            #expect(bench.felt("milestone", "plan", "case1", "egen", "--label", "Andre navn", "--by", "2026-06-01", "--owner", "leder").code == 0)
            let page = Self.page(bench, "case", "case1", "--for", "team")
            #expect(page.contains("- **endret** Delmål: Andre navn **(før: Delmål: Første delmål)** (1. juni 2026 **(før: 1. mai 2026)**, leder **(før: innkjøper)**)"))
        }
    }

    @Test("an action that was done is told once, whether it was still to come or late; so is a case under another name")
    func doneOnce() throws {
        try FeltBench.runInStudy { bench in
            let actions = "TILTAK: Måle (når: 2026-03-01)\n\nTILTAK: Telle (når: 2025-12-01)\n\nTILTAK: Veie (når: 2025-12-02)\n"
            try bench.add("møte.md", "---\nkind: workshop\ncase: case1\ndate: 2025-11-01\n---\n\n\(actions)", "--accept-warnings")
            bench.daysLater = 40
            for name in ["Måle", "Telle"] {
                let row = try bench.felt("action", "list", "--format", "csv").rows().first { $0["words"]?.contains(name) ?? false }
                #expect(bench.felt("action", "done", try #require(row?["action"]), "--date", "2026-02-05").code == 0)
            }
            bench.felt("case", "edit", "case1", "--title", "Et nytt navn")
            let page = Self.page(bench, "case", "case1", "--for", "team")
            for name in ["Måle", "Telle"] { #expect(page.ranges(of: "- **gjort 5. februar 2026** \(name)").count == 1 && page.contains("- **ny** 5. februar 2026: Tiltak gjort: \(name)"), "\(page)") }
            #expect(page.contains("**1 tiltak eller delmål er over fristen, så langt det er registrert:") && page.contains("- Veie (2. desember 2025)"), "\(page)")
            let progress = Self.page(bench, "progress", "--from", "2025-01-01", "--for", "team")
            #expect(progress.ranges(of: "(før: case1)").count == 1, "\(progress)")
        }
    }

    @Test("what a case left undone when it ended is not gone, and what was reached before is; taken up again, it is not new")
    func ended() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("stage", "set", "case1", "S1", "--date", "2025-01-10", "--reason", "Rask start.")
            for (name, day) in [("en", "2025-12-01"), ("to", "2026-05-01"), ("tre", "2026-06-01")] { bench.felt("milestone", "plan", "case1", name, "--label", "Nummer \(name)", "--by", day) }
            bench.daysLater = 10
            bench.felt("milestone", "reach", "case1", "tre", "--date", "2026-01-05")
            bench.felt("stage", "state", "case1", "closed", "--date", "2026-01-08", "--reason", "Ferdig.")
            bench.daysLater = 40
            let page = Self.page(bench, "case", "case1", "--for", "team")
            #expect(page.contains("- **nådd 5. januar 2026** Delmål: Nummer tre") && !page.contains("fjernet") && page.contains("2 tiltak eller delmål står ikke som gjennomført."), "\(page)")
            bench.felt("stage", "state", "case1", "active", "--date", "2026-02-09", "--reason", "Likevel.")
            let again = bench.felt("report", "case", "case1", "--for", "team", "--since", "2026-01-20", "--quiet").output
            #expect(again.contains("- Delmål: Nummer en (1. desember 2025)") && again.contains("- Delmål: Nummer to (1. mai 2026)"), "\(again)")
        }
    }

    @Test("what has become late since is marked as changed")
    func late() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("milestone", "plan", "case1", "en", "--label", "Nummer en", "--by", "2026-02-01")
            bench.felt("milestone", "plan", "case1", "to", "--label", "Nummer to", "--by", "2025-12-01")
            bench.daysLater = 40
            let page = Self.page(bench, "case", "case1", "--for", "team")
            #expect(page.contains("- **endret** Delmål: Nummer en (1. februar 2026)") && page.contains("- Delmål: Nummer to (1. desember 2025)"), "\(page)")
        }
    }

    @Test("risks and decisions that are taken away are told as gone; partners are not told the words that no longer stand")
    func statements() throws {
        try Self.run { bench in
            #expect(bench.felt("case", "edit", "case1", "--risk", "Prisen øker", "--risk", "Ny fare", "--decision-needed", "").code == 0)
            let page = Self.page(bench, "case", "case1", "--for", "team")
            #expect(page.contains("- **ny** Ny fare") && page.contains("- **fjernet** Folk slutter") && page.contains("- **fjernet** Hvem følger opp") && page.contains("- Prisen øker"))
            let partners = Self.page(bench, "case", "case1")
            #expect(!partners.contains("Folk slutter") && !partners.contains("Hvem følger opp") && partners.contains("- **fjernet** et punkt som sto her"))
            #expect(partners.contains("- **ny** Ny fare"))
        }
    }

    @Test("the group size that partners read is told with what it was, also where it is larger now")
    func groupSize() throws {
        try Self.run { bench in
            bench.felt("config", "group-size", "3")
            #expect(Self.page(bench, "case", "case1").contains("Vurderinger og tall som færre enn 3 personer står bak, vises ikke. «Færre enn 3» kan også bety ingen, og «minst» er en nedre grense. **(før: Vurderinger og tall som færre enn 6 personer"))
        }
        try FeltBench.runInStudy { bench in
            bench.felt("config", "group-size", "3")
            bench.daysLater = 40
            bench.felt("config", "group-size", "6")
            #expect(Self.page(bench, "case", "case1").contains("**(før: Vurderinger og tall som færre enn 3 personer"))
            #expect(Self.page(bench, "case", "case1", "--for", "team").contains(Self.same))
        }
    }

    @Test("the chart tells a summary and a reason that were written anew, a rating that changed, and a case that is called otherwise")
    func chart() throws {
        try Self.run { bench in
            bench.daysLater = 0
            bench.felt("tag", "møte", "culture.risk", "--quote", "Ringe")
            #expect(bench.felt("summarise", "case1", "culture.risk", "--text", "Første sammendrag.").code == 0)
            #expect(bench.felt("rate", "case1", "culture.risk", "+1", "--because", "Første grunn.").code == 0)
            bench.daysLater = 40
            #expect(Self.page(bench, "chart").contains(Self.same))
            bench.felt("summarise", "case1", "culture.risk", "--text", "Andre sammendrag.")
            bench.felt("rate", "case1", "culture.risk", "+1", "--because", "Andre grunn.")
            let page = Self.page(bench, "chart")
            #expect(page.contains("**ny** Andre sammendrag.") && page.contains("**fjernet** Første sammendrag.") && page.contains("Andre grunn. **(før: Første grunn.)**"))
            bench.felt("rate", "case1", "culture.risk", "-1", "--because", "Andre grunn.")
            bench.felt("case", "edit", "case1", "--title", "Nytt navn")
            let other = Self.page(bench, "chart")
            #expect(other.contains("| Nytt navn (før: case1) |") && other.contains("+1)") && other.contains("### Nytt navn **(før: case1)**"))
            // Partners are told too little of it to compare.
            #expect(!Self.page(bench, "chart", "--for", "partners").contains("Første"))
        }
    }

    @Test("the codebook tells a code that is called otherwise, defined otherwise, and gone")
    func codebook() throws {
        try Self.run { bench in
            bench.felt("code", "edit", "culture.risk", "--name", "vaagemot", "--definition", "Ny definisjon")
            #expect(bench.felt("code", "remove", "culture.openness").code == 0)
            let page = Self.page(bench, "codebook")
            #expect(page.contains("Ny definisjon **(før: ") && page.contains("| **endret** culture.vaagemot (før: culture.risk) |"))
            #expect(page.contains("| **fjernet** culture.openness |") && page.contains("culture.openness) **fjernet**"))
        }
    }

    @Test("COREQ, the audit trail and the data plan mark what changed, and say so where nothing did", arguments: ["coreq", "audit", "dmp"])
    func trust(report: String) throws {
        try Self.run { bench in
            if report != "audit" { #expect(Self.page(bench, report).contains(Self.same)) }
            try bench.add("samtale.md", "---\nkind: interview\ncase: case1\ndate: 2026-02-03\n---\n\nOrd.\n", "--accept-warnings")
            bench.felt("config", "end-date", "2027-01-01")
            let page = Self.page(bench, report)
            #expect(page.contains("*Merket: endret siden 2. januar 2026."))
            switch report {
            case "coreq": #expect(page.contains("### 12. Utvalgets størrelse **endret**") && page.contains("- **ny** "))
            case "audit": #expect(page.contains("| **ny** ") && page.contains("(før: "))
            default: #expect(page.contains("1. januar 2027") && page.contains("**(ny)**") && page.contains("| **ny** intervju |"))
            }
        }
    }

    @Test("quotes mark what is new, and say what they do not compare")
    func quotes() throws {
        try Self.run { bench in
            bench.daysLater = 0
            try bench.add("samtale.md", "---\nkind: interview\ncase: case1\ndate: 2026-01-02\n---\n\nINF: Vi tør ikke prøve.\n\nINF: Det går nok bra.\n", "--accept-warnings")
            let first = try #require(bench.felt("tag", "samtale", "culture.risk", "--quote", "Vi tør ikke prøve.").undo)
            bench.daysLater = 40
            bench.felt("tag", "samtale", "culture.risk", "--quote", "Det går nok bra.")
            bench.felt("tag", "samtale", "culture.openness", "--quote", "Det går nok bra.")
            let page = Self.page(bench, "quotes")
            #expect(page.contains("> **ny** Det går nok bra.") && page.contains("> Vi tør ikke prøve.") && page.contains("(culture.openness) **ny**"))
            #expect(page.contains("bare nye merkes"))
            #expect(bench.felt(first).code == 0)
            #expect(!Self.page(bench, "quotes").contains("fjernet"))
        }
    }

    private static let hasPandoc = ["/usr/bin/pandoc", "/usr/local/bin/pandoc", "/opt/homebrew/bin/pandoc"].contains(where: FileManager.default.fileExists)

    @Test("each form shows the marks", arguments: hasPandoc ? ["html", "docx", "xlsx"] : ["html", "xlsx"])
    func forms(form: String) throws {
        try Self.run { bench in
            bench.felt("case", "edit", "case1", "--risk", "Ny fare")
            let answer = bench.felt("report", "case", "case1", "--for", "team", "--since", "2026-01-02", "--output", "sak.\(form)")
            #expect(answer.code == 0, "\(answer.errors)")
            let bytes = try bench.bytes("studie/sak.\(form)")
            switch form {
            case "html":
                let page = String(decoding: bytes, as: UTF8.self)
                #expect(page.contains("<li><span class=\"change\">ny</span> Ny fare</li>") && page.contains("<li><span class=\"change\">fjernet</span> Folk slutter</li>"))
            case "xlsx":
                let rows = try WorkbookReader.read(bytes, sheet: "Om rapporten").rows.map(\.cells)
                #expect(rows.contains { $0.first == "– ny: Ny fare" } && rows.contains { $0.first == "– fjernet: Folk slutter" })
            default:
                let reader = try ZipReader(bytes)
                let place = try #require(reader.entries.firstIndex { $0.name == "word/document.xml" })
                let text = String(decoding: try reader.bytes(at: place), as: UTF8.self).replacing(/<[^>]*>/, with: "")
                #expect(text.contains("ny Ny fare") && text.contains("fjernet Folk slutter"))
            }
        }
    }
}
