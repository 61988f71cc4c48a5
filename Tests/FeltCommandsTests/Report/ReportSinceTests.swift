import Foundation
import Testing

/// The journal of these studies begins on 2 January 2026; 40 days later it is 11 February.
@Suite("What changed since an earlier report")
struct ReportSinceTests {
    private static let since = ["--since", "2026-01-02"]

    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            bench.felt("stage", "set", "case1", "S1", "--date", "2025-06-10")
            bench.felt("milestone", "plan", "case1", "users-involved", "--by", "2025-12-01")
            try bench.add("møte.md", "---\nkind: observation\ncase: case1\ndate: 2026-01-02\n---\n\nVEDTAK: Vi går videre.\n\nTILTAK: Ringe (når: 2026-03-01)\n", "--accept-warnings")
            try body(bench)
        }
    }

    private static func pages(_ bench: FeltBench) -> [String] {
        [bench.report("case", "case1", "--since", "2026-01-02"), bench.report("progress", "--from", "2025-06-01", "--to", "2026-03-01", "--since", "2026-01-02")]
    }

    private static func hasMarks(_ page: String) -> Bool { page.contains("(før:") || page.contains("**ny**") || page.contains("**endret**") || page.contains("**fjernet**") }

    @Test("days that pass are no change")
    func daysPass() throws {
        try Self.run { bench in
            bench.daysLater = 40
            for page in Self.pages(bench) { #expect(page.contains("*Ingenting av det siden kan vise i dag, er endret siden 2. januar 2026.") && !Self.hasMarks(page)) }
        }
    }

    @Test("a page that is not compared has no marks")
    func notCompared() throws {
        try Self.run { bench in
            let page = bench.report("case", "case1")
            #expect(!page.contains("endret siden") && !Self.hasMarks(page))
        }
    }

    @Test("a new stage, a new decision and what is done are marked with what was")
    func marked() throws {
        try Self.run { bench in
            bench.daysLater = 40
            bench.felt("stage", "set", "case1", "S2", "--date", "2026-02-01")
            bench.felt("milestone", "reach", "case1", "users-involved", "--date", "2026-02-02")
            try bench.add("nytt.md", "---\nkind: observation\ncase: case1\ndate: 2026-02-03\n---\n\nVEDTAK: Vi kjøper.\n", "--accept-warnings")
            let pages = Self.pages(bench)
            for page in pages { #expect(page.contains("*Merket: endret siden 2. januar 2026.")) }
            #expect(pages[0].contains("**(før: S1 Behovskartlegging siden 10. juni 2025.)**"))
            #expect(pages[0].contains("- **ny** 3. februar 2026: Besluttet: Vi kjøper."))
            #expect(pages[1].contains("- Kilder: 2[^1] **(før: 1)**;") && pages[1].contains("Delmål nådd: 1[^4] **(før: 0)**"))
            #expect(pages[1].contains("| **ny** case1 |") && pages[1].contains("| **endret** case1 |"))
            // The milestone is late no more, and was so in the period.
            #expect(pages[1].contains("Delmål over fristen: Brukere involvert"))
        }
    }

    @Test("what moves up in a short list is not new")
    func movedUp() throws {
        try Self.run { bench in
            for (place, milestone) in ["award", "signed", "in-use"].enumerated() { bench.felt("milestone", "plan", "case1", milestone, "--by", "2026-0\(place + 4)-01") }
            bench.daysLater = 40
            bench.felt("milestone", "reach", "case1", "users-involved", "--date", "2026-02-02")
            let page = bench.report("case", "case1", "--since", "2026-01-02")
            #expect(page.contains("- Delmål: Kontrakt inngått (1. mai 2026)") && !page.contains("**ny** Delmål: Kontrakt inngått"))
        }
    }

    @Test("a case that was not there yet is told in a sentence")
    func newCase() throws {
        try Self.run { bench in
            bench.daysLater = 40
            bench.felt("case", "new", "case9")
            let page = bench.report("case", "case9", "--since", "2026-01-02")
            #expect(page.contains("Saken var ikke i studien 2. januar 2026") && !Self.hasMarks(page))
            #expect(bench.report("progress", "--since", "2026-01-02").contains("| **ny** case9 |"))
        }
    }

    @Test("what is gone is marked as gone")
    func gone() throws {
        try Self.run { bench in
            let planned = try #require(bench.felt("milestone", "plan", "case2", "award", "--by", "2026-03-01").undo)
            bench.daysLater = 40
            #expect(bench.felt(planned).code == 0)
            #expect(Self.pages(bench)[1].contains("| **fjernet** case2 | Tildeling meddelt |"))
        }
    }

    @Test("words that must not leave any more do not leave by way of the past")
    func withheldSince() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("participant", "new", "P07", "--case", "case1", "--status", "active")
            let added = try bench.add("borte.md", "---\nkind: observation\ncase: case1\ndate: 2026-01-02\n---\n\nVEDTAK: Ordet angret.\n", "--accept-warnings")
            try bench.add("merket.md", "---\nkind: observation\ncase: case1\ndate: 2026-01-02\n---\n\nVEDTAK: Ordet om Kari.\n", "--accept-warnings")
            bench.daysLater = 40
            try #expect(bench.felt(#require(added.undo)).code == 0)
            #expect(bench.felt("tag", "merket", "culture.risk", "--quote", "Ordet om Kari", "--set", "flag=third-party").code == 0)
            for audience in ["team", "partners"] {
                for options in [["--since", "2026-01-02"], ["--as-of", "2026-01-02"]] {
                    for report in [["case", "case1"], ["progress", "--from", "2026-01-01"]] {
                        let page = bench.felt(["report"] + report + options + ["--for", audience]).output
                        #expect(!page.contains("Ordet") && page.contains("(Teksten holdes tilbake.)"), "\(report) \(options)")
                    }
                }
            }
        }
    }

    @Test("a revised note has no new decisions where the words are the same")
    func revised() throws {
        try Self.run { bench in
            bench.daysLater = 40
            try bench.write("møte.md", "---\nkind: observation\ncase: case1\ndate: 2026-01-02\n---\n\nInnledning.\n\nVEDTAK: Vi går videre.\n\nTILTAK: Ringe (når: 2026-03-01)\n")
            #expect(bench.felt("revise", "møte", "../møte.md", "--accept-warnings").code == 0)
            for page in Self.pages(bench) { #expect(!Self.hasMarks(page)) }
        }
    }

    @Test("the same comparison gives the same bytes, also of a day that is past")
    func same() throws {
        try Self.run { bench in
            bench.daysLater = 20
            bench.felt("stage", "set", "case1", "S2", "--date", "2026-01-20")
            bench.daysLater = 40
            func page() -> String { bench.report("case", "case1", "--as-of", "2026-01-25", "--since", "2026-01-02", "--format", "html") }
            let first = page()
            bench.felt("stage", "set", "case1", "S3", "--date", "2026-02-05")
            #expect(first == page() && first.contains("<span class=\"change\">"))
        }
    }

    @Test("the end of a day is that of UTC, so that a report is the same in every time zone")
    func timeZones() throws {
        try Self.run { bench in
            // 3 January at 13:00 UTC or thereabouts; in Auckland it is the 4th already, in Honolulu the 3rd, or at another hour the 2nd.
            bench.daysLater = 1
            bench.felt("stage", "set", "case1", "S2", "--date", "2026-01-02")
            bench.daysLater = 20
            var pages: [[String]] = []
            for hours in [0, 13, -12] {
                bench.secondsAhead = hours * 3_600
                pages.append([
                    bench.report("case", "case1", "--as-of", "2026-01-02"), bench.report("case", "case1", "--as-of", "2026-01-03", "--since", "2026-01-02"),
                    bench.report("progress", "--as-of", "2026-01-03"),
                ])
            }
            #expect(pages[1] == pages[0] && pages[2] == pages[0])
            #expect(pages[0][0].contains("S1 Behovskartlegging") && pages[0][0].contains("Gjenstår: S2") && pages[0][1].contains("(før: S1"))
        }
    }

    @Test("a report that names no day is for the day on the wall, also where that of UTC is the one before, with all that was done so far")
    func afterMidnight() throws {
        try Self.run { bench in
            bench.daysLater = 20
            bench.secondsAhead = 86_400
            bench.felt("stage", "set", "case1", "S2", "--date", "2026-01-23")
            let page = bench.report("case", "case1")
            #expect(page.contains("Status per 23. januar 2026") && page.contains("S2 Markedsdialog"))
            #expect(page == bench.report("case", "case1", "--as-of", "2026-01-23"))
            // The same bytes when that day is over everywhere.
            bench.daysLater = 30
            #expect(page == bench.report("case", "case1", "--as-of", "2026-01-23"))
        }
    }

    @Test("west of Greenwich too a report that names no day is for the day on the wall, as commands are")
    func beforeMidnight() throws {
        try Self.run { bench in
            bench.daysLater = 20
            // In UTC it is the 22nd.
            bench.secondsAhead = -86_400
            bench.felt("stage", "set", "case1", "S2", "--date", "2026-01-21")
            #expect(bench.felt("milestone", "plan", "case1", "egen", "--label", "Delmål", "--by", "2026-01-21").code == 0)
            let page = bench.report("case", "case1")
            #expect(page.contains("Status per 21. januar 2026") && page.contains("S2 Markedsdialog") && page.contains("1 tiltak eller delmål er over fristen"))
            try #expect(bench.felt("milestone", "list", "--overdue", "--format", "csv").rows().count == 1)
            bench.secondsAhead = 0
            #expect(bench.report("case", "case1").contains("2 tiltak og delmål er over fristen"))
            try #expect(bench.felt("milestone", "list", "--overdue", "--format", "csv").rows().count == 2)
        }
    }

    @Test("a day before the journal, and one after the report, are told", arguments: [
        (["--since", "2026-01-01"], "The journal begins on 2026-01-02"), (["--since", "2026-02-01", "--as-of", "2026-01-20"], "2026-02-01 comes after that"),
        (["--since", "i fjor"], "is not a day"),
    ])
    func errors(options: [String], message: String) throws {
        try Self.run { bench in
            bench.daysLater = 40
            for report in [["case", "case1"], ["progress"]] {
                let answer = bench.felt(["report"] + report + options)
                #expect(answer.code == 1 && answer.errors.contains(message) && answer.output.isEmpty)
            }
        }
    }
}
