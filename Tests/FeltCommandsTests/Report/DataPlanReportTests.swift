import Foundation
import Testing

@Suite("felt report dmp")
struct DataPlanReportTests {
    @Test("says what the example has, in both languages, and runs every command")
    func example() throws {
        try PageTraces.runInExample { bench in
            let page = bench.felt("report", "dmp").output
            TrustReports.expectWorded(page, "dmp")
            for row in [
                "| intervju | 10 | 11. februar 2025 | 24. mars 2026 |", "| .md | 39 |", "| samtykke | 31 |", "| arkivering | 10 | 28 | 2 |", "| har trukket seg | 1 |", "| fortrolig | 12 |",
                "| personlige avsnitt | 6 | 5 |", "| Tildeling meddelt | 5 | 4 |",
            ] { #expect(page.contains(row), "\(row)") }
            #expect(page.contains("31. desember 2028") && page.contains("**Referanse hos Sikt:** *ingen data*"))
            #expect(page.contains("kan ikke gi noen klarering"))
            // Nothing of where the study lies on this machine.
            #expect(!page.contains(bench.folder.path) && page.firstMatch(of: /P[0-9]{2}/) == nil)
            TrustReports.expectTraced(page, bench)
            let english = bench.felt("report", "dmp", "--lang", "en").output
            TrustReports.expectWorded(english, "dmp")
            #expect(english.contains("cannot give clearance") && english.contains("| public interest | 8 |"))
        }
    }

    @Test("tells partners no number of people below the limit, nor one that gives it away")
    func partners() throws {
        try PageTraces.runInExample { bench in
            let page = bench.felt("report", "dmp", "--for", "partners", "--lang", "en").output
            #expect(page.contains("| consent | at least 27 |") && page.contains("| public interest | at least 3 |") && page.contains("| not stated | not shown |"))
            #expect(page.contains("| quoting | at least 30 | fewer than 3 | not shown |"))
            #expect(page.contains("| declined | fewer than 3 |") && page.contains("| active | at least 30 |"))
            TrustReports.expectTraced(page, bench)
        }
    }

    @Test("a Sikt reference, deadlines that have passed, embargoes that hold, and exports are told")
    func deadlines() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("config", "sikt-reference", "123456")
            bench.felt("config", "end-date", "2025-12-01")
            try bench.write("opptak.wav", "lyd")
            try bench.add(
                "a.md",
                "---\nkind: interview\ncase: case1\ndate: 2025-03-12\nembargo: 2030-01-01\nattachments: [{path: opptak.wav, delete: 2025-06-01}]\n---\n\nPERSONLIG: Hemmelige ord.\n",
                "--accept-warnings")
            bench.felt("export", "json", "--include", "all", "--output", "ut.json")
            bench.felt("report", "dmp", "--output", "plan.html")
            let page = bench.felt("report", "dmp", "--lang", "en").output
            #expect(page.contains("**Reference at Sikt:** 123456") && page.contains("1 December 2025") && page.contains("days ago)"))
            #expect(page.contains("| 1 June 2025 | 1 | 0.1 | passed |"))
            #expect(page.contains("| 1 January 2030 | 1 | 1 |") && page.contains("| json | 1 | 1 |"))
            #expect(!page.contains("Hemmelige") && !page.contains("report-"))
            TrustReports.expectTraced(page, bench)
        }
    }

    @Test("a study with nothing in it has no data and no zeros; twice the same; a template of one's own")
    func rest() throws {
        try FeltBench.runInStudy { bench in
            let page = bench.felt("report", "dmp").output
            #expect(page.contains("**Kilder etter type**: *ingen data*") && !page.contains("| 0 |"))
            #expect(page.split(separator: "\n").count { $0.contains("*ingen data*") } >= 12)
            TrustReports.expectTraced(page, bench)
            try bench.write("studie/templates/reports/dmp.md", "# {{title}}\n\n{{codebook}} {{^has_sikt}}Uten referanse{{/has_sikt}}\n")
            #expect(bench.felt("report", "dmp").output.contains("35 koder") && bench.felt("report", "dmp").output.contains("Uten referanse"))
        }
        try FeltBench.run { bench in
            #expect(bench.felt("init", bench.study.path, "--framework", "none", "--researcher", "ida=Ida").code == 0)
            for report in ["coreq", "audit", "dmp"] {
                for audience in ["team", "partners"] {
                    let answer = bench.felt("report", report, "--for", audience)
                    #expect(answer.code == 0, "\(report) \(answer.errors)")
                }
            }
        }
        try PageTraces.runInExample { try TrustReports.expectSame("dmp", $0) }
    }
}
