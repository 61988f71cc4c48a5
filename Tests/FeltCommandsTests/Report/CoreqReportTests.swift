import Testing

@testable import FeltIngest

@Suite("felt report coreq")
struct CoreqReportTests {
    private static func item(_ number: Int, _ page: String) -> String {
        let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(where: { $0.hasPrefix("### \(number). ") }) else { return "" }
        return lines[start...].dropFirst().prefix { !$0.hasPrefix("#") }.joined(separator: "\n")
    }

    @Test("has the 32 items in three parts, in both languages, each with an answer or a question left open")
    func items() throws {
        try PageTraces.runInExample { bench in
            for (language, domain, fill) in [("nb", "## Analyse og funn", "fyll inn:"), ("en", "## Analysis and findings", "fill in:")] {
                let page = bench.felt("report", "coreq", "--lang", language).output
                TrustReports.expectWorded(page, "coreq")
                #expect(page.contains(domain))
                for number in 1...32 {
                    let item = Self.item(number, page)
                    #expect(item.contains(fill) || item.contains("[^"), "\(number): \(item)")
                }
                for number in [1, 2, 3, 4, 5, 6, 7, 8, 9, 28, 30, 31, 32] { #expect(!Self.item(number, page).contains("[^"), "\(number)") }
                for number in [10, 11, 12, 13, 14, 16, 17, 18, 19, 20, 21, 22, 24, 25, 26, 27, 29] { #expect(Self.item(number, page).contains("[^"), "\(number)") }
            }
        }
    }

    @Test("says what the example says, and runs every command behind it")
    func example() throws {
        try PageTraces.runInExample { bench in
            let page = bench.felt("report", "coreq", "--lang", "en").output
            #expect(Self.item(13, page).contains("Declined: 1. Withdrew: 1. Invited, no further entry: 1."))
            #expect(Self.item(21, page).contains("median"))
            #expect(Self.item(22, page).contains("Code saturation is reached at") && Self.item(22, page).contains("not that what they mean is understood"))
            #expect(Self.item(15, page).contains("*no data*") && Self.item(23, page).contains("*no data*"))
            #expect(Self.item(24, page).contains("2 researchers coded"))
            TrustReports.expectTraced(page, bench)
        }
    }

    @Test("tells partners nothing of single notes and no small number of people")
    func partners() throws {
        try PageTraces.runInExample { bench in
            let page = bench.felt("report", "coreq", "--for", "partners", "--lang", "en").output
            #expect(page.firstMatch(of: /P[0-9]{2}/) == nil)
            #expect(!page.contains("behovshaver i mandatet") && !page.contains("oppslag"))
            #expect(Self.item(13, page).contains("Declined: fewer than 3. Withdrew: fewer than 3."))
            #expect(Self.item(29, page).contains("The numbers are not shown here; the research team has them."))
            #expect(!Self.item(16, page).contains(" 1;") && !Self.item(16, page).contains(" 2;"))
            TrustReports.expectTraced(page, bench)
        }
    }

    @Test("keeps back what notes under an embargo say of themselves")
    func gate() throws {
        try FeltBench.runInStudy { bench in
            let head = "kind: interview\ncase: case1\nmedium: video\nstart: 10:00\nend: 11:15\nrecorded: no"
            try bench.add("sperret.md", "---\n\(head)\ndate: 2025-03-12\nembargo: 2030-01-01\nsampling_reason: hemmelig grunn\n---\n\nOrd.\n", "--accept-warnings")
            let empty = bench.felt("report", "coreq").output
            #expect(!empty.contains("hemmelig") && Self.item(12, empty).contains("*ingen data*"))
            try bench.add("åpen.md", "---\n\(head)\ndate: 2025-03-13\nsampling_reason: åpen grunn\n---\n\nOrd.\n", "--accept-warnings")
            let page = bench.felt("report", "coreq").output
            #expect(!page.contains("hemmelig") && page.contains("åpen grunn (1)"))
            #expect(Self.item(21, page).contains("1 intervju: median 75 minutter, fra 75 til 75"))
            #expect(Self.item(19, page).contains("ja 0, nei 1, ikke oppgitt 0"))
            // One interview is one person; the limit is six where the study has set none.
            let partners = bench.felt("report", "coreq", "--for", "partners").output
            #expect(!partners.contains("åpen grunn") && !partners.contains("75 minutter"))
        }
    }

    @Test("a protocol that was piloted says so")
    func pilot() throws {
        try FeltBench.runInStudy { bench in
            try bench.write(
                "studie/protocols/min-guide.yaml",
                """
                id: min-guide
                version: "1.0"
                kind: interview
                title: {nb: "Min guide", en: "My guide"}
                pilot: {date: 2025-01-15, participants: "to innkjøpere", changes: {nb: "To spørsmål slått sammen.", en: "Two questions joined."}}
                sections:
                  - id: a
                    questions:
                      - {id: a.1, text: {nb: "Hva?", en: "What?"}}
                """)
            let head = "kind: interview\ncase: case1\ndate: 2025-03-12\nprotocol: min-guide\nprotocol_version: \"1.0\""
            try bench.add("en.md", "---\n\(head)\n---\n\n### Hva? {#a.1}\n\nOrd.\n", "--accept-warnings")
            let page = bench.felt("report", "coreq", "--lang", "en").output
            #expect(Self.item(17, page).contains("My guide 1.0 (1)") && Self.item(17, page).contains("My guide was piloted: 15 January 2025; to innkjøpere; Two questions joined."))
            #expect(!Self.item(17, page).contains("fill in"))
            TrustReports.expectTraced(page, bench)
        }
    }

    @Test("a study with nothing in it has no data and no zeros; made twice it is the same")
    func emptyAndSame() throws {
        try FeltBench.runInStudy { bench in
            let page = bench.felt("report", "coreq").output
            for number in [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 29] {
                #expect(Self.item(number, page).contains("*ingen data*") && !Self.item(number, page).contains("[^"), "\(number)")
            }
            TrustReports.expectTraced(page, bench)
        }
        try PageTraces.runInExample { try TrustReports.expectSame("coreq", $0) }
    }

    @Test("the workbook has a row an item")
    func workbook() throws {
        try PageTraces.runInExample { bench in
            bench.felt("report", "coreq", "--output", "a.xlsx")
            let rows = try WorkbookReader.read(bench.bytes("studie/a.xlsx"), sheet: "COREQ").rows.map(\.cells)
            #expect(rows.count == 33 && rows[0][0] == "Nr." && rows[22][0] == "22" && rows[22][5] == "felt saturation --released")
        }
    }

    @Test("a template of the study's own may put it otherwise, and what changed since a day is marked")
    func ownTemplate() throws {
        try FeltBench.runInStudy { bench in
            try bench.write("studie/templates/reports/coreq.md", "# {{title}}\n\n{{#domain_3}}\n{{number}} {{topic}}: {{said}}\n\n{{/domain_3}}\n")
            let page = bench.felt("report", "coreq").output
            #expect(page.contains("25 Kodetre: Kodeboka har") && !page.contains("Utvalg"))
            try bench.write("studie/templates/reports/coreq.md", "# {{title}}\n\n{{domain_4}}\n")
            #expect(bench.felt("report", "coreq").errors.contains("report-template") || bench.felt("report", "coreq").code == 1)
        }
    }
}
