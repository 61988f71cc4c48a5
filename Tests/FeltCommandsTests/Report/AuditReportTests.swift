import FeltModel
import FeltStore
import Foundation
import Testing

@testable import FeltIngest

@Suite("felt report audit")
struct AuditReportTests {
    @Test("where no command gives the figures as partners read them, none is named, and it is said what was counted")
    func untraced() throws {
        try PageTraces.runInExample { bench in
            let page = bench.report("audit", "--for", "partners")
            #expect(!PageTraces.commands(page).contains { $0.contains("history") } && page.contains("ingen kommando gir dem slik de står her"))
            #expect(PageTraces.commands(bench.report("audit", "--for", "team")).contains("felt history --limit 0"))
        }
    }

    @Test("shows the six classes with their things and entries, in both languages, and runs every command")
    func example() throws {
        try PageTraces.runInExample { bench in
            for (language, classes) in [
                ("nb", ["Rådata", "Bearbeiding og analyse", "Sammenfatning", "Hvordan arbeidet er gjort", "Hensikter og forventninger", "Utvikling av redskaper"]),
                ("en", ["Raw data", "Data reduction and analysis", "Reconstruction and synthesis", "Process notes", "Intentions and dispositions", "Instrument development"]),
            ] {
                let page = bench.felt("report", "audit", "--lang", language).output
                TrustReports.expectWorded(page, "audit")
                for name in classes { #expect(page.contains("\n| \(name) |"), "\(name)") }
                let shown = page.split(separator: "\n").filter { $0.hasPrefix("| ") }.compactMap { line in
                    line.split(separator: "|").last { $0.contains("felt ") }.map { $0.trimmingCharacters(in: .whitespaces) }
                }
                #expect(shown.count > 20)
                TrustReports.expectTraced(page, bench, and: Set(shown).sorted())
            }
        }
    }

    @Test("every entry of the journal stands in one class, but for reports, which change nothing")
    func entries() throws {
        try PageTraces.runInExample { bench in
            bench.felt("export", "csv", "--include", "personal", "--output", "ut.csv")
            bench.felt("code", "add", "culture.nytt")
            let undo = try #require(bench.felt("code", "add", "culture.feil").undo)
            bench.felt(undo)
            let before = bench.felt("report", "audit").output
            bench.felt("report", "case", "fjellvik-nattro", "--output", "sak.html")
            bench.felt("report", "audit", "--output", "spor.html")
            #expect(bench.felt("report", "audit").output == before)
            let ids = try bench.felt("history", "--limit", "0", "--format", "csv").rows().filter { !($0.values.contains { $0.hasPrefix("export report-") }) }.compactMap { $0["entry"] ?? $0["id"] }
            #expect(ids.count == 19)
            for id in ids { #expect(before.contains("\n| \(id) | "), "\(id)") }
            #expect(before.contains("| culture.nytt |") == false && before.contains("code add culture.nytt"))
            // What was taken out with something that is else kept back, and what was taken back.
            #expect(before.contains("| csv | – | personlige avsnitt |"))
            #expect(before.contains("undo ") && before.split(separator: "\n").contains { $0.hasSuffix("| \(undo[1]) |") })
        }
    }

    @Test("what coders settled stands there without why")
    func settled() throws {
        try PageTraces.runInExample { bench in
            let rows = try bench.felt("agree", "disagreements", "--only", "different-code", "--limit", "1", "--format", "csv").rows()
            let found = try #require(rows.first)
            let ids = found.filter { $0.key.lowercased().contains("coding") }.sorted { $0.key < $1.key }.flatMap { $0.value.split(separator: ";").map(String.init) }.filter { !$0.isEmpty }
            let answer = bench.felt(["agree", "consensus"] + ids + ["--keep", ids.first ?? "", "--memo", "Hemmelig grunn"])
            #expect(answer.code == 0, "\(found) \(answer.errors)")
            let page = bench.felt("report", "audit").output
            #expect(page.contains("| ida, jon | 1 | 0 |") && !page.contains("Hemmelig grunn"))
        }
    }

    @Test("shows partners counts by class only")
    func partners() throws {
        try PageTraces.runInExample { bench in
            let page = bench.felt("report", "audit", "--for", "partners", "--lang", "en").output
            #expect(page.contains("| Raw data |") && page.contains("Ratings and figures based on fewer than 3 people are not shown."))
            #expect(page.firstMatch(of: /P[0-9]{2}/) == nil && !page.contains("| ida |") && !page.contains("tag 116") && !page.contains("måltid-kjøkken"))
            TrustReports.expectTraced(page, bench)
        }
    }

    @Test("a long journal is counted by month on a page, and whole in md and xlsx")
    func long() throws {
        try FeltBench.runInStudy { bench in
            for number in 0..<205 { try bench.fill { draft, _ in try draft.addCase(slug: .init("sak\(number)")!, title: .init(), municipality: nil, ioaKind: nil, procedure: nil, stage: nil) } }
            bench.felt("report", "audit", "--lang", "en", "--output", "a.html")
            let html = String(decoding: try bench.bytes("studie/a.html"), as: UTF8.self)
            #expect(html.contains("The journal has 206 entries.") && !html.contains(">fill<"))
            let page = bench.felt("report", "audit", "--lang", "en").output
            #expect(page.split(separator: "\n").count { $0.hasSuffix("| fill |") } == 205 && !page.contains("The journal has"))
            bench.felt("report", "audit", "--output", "a.xlsx")
            let rows = try WorkbookReader.read(bench.bytes("studie/a.xlsx"), sheet: "Hvordan arbeidet er gjort").rows
            #expect(rows.count == 206)
        }
    }

    @Test("a study with nothing in it; twice the same; a template of one's own")
    func rest() throws {
        try FeltBench.runInStudy { bench in
            let page = bench.felt("report", "audit").output
            #expect(page.contains("| Rådata |") && page.contains("| ingen data |") && page.contains("**Eksporter**: *ingen ennå*") && !page.contains("| 0 |"))
            TrustReports.expectTraced(page, bench)
            try bench.write("studie/templates/reports/audit.md", "# {{title}}\n\n{{#classes}}\n{{heading}}\n\n{{/classes}}\n")
            #expect(bench.felt("report", "audit").output.contains("Hensikter og forventninger"))
        }
        try PageTraces.runInExample { try TrustReports.expectSame("audit", $0) }
    }
}
