import FeltTestSupport
import Foundation
import Testing

@testable import FeltReport

@Suite("felt report sources")
struct SourcesReportTests {
    @Test("every command that the page names yields something, in both languages and for both", arguments: ["nb", "en"], ["team", "partners"])
    func traces(language: String, audience: String) throws {
        try PageTraces.runInExample { bench in
            let page = bench.felt("report", "sources", "--lang", language, "--for", audience)
            #expect(page.code == 0)
            PageTraces.expectYield(page.output, bench, atLeast: 2)
            let number = (audience == "team" ? "" : language == "nb" ? "Minst " : "At least ") + (audience == "team" ? "39" : "22")
            #expect(page.output.contains(language == "nb" ? "\n\(number) kilder i 6 saker, fra 28. januar 2025" : "\n\(number) sources in 6 cases, from 28 January 2025"))
        }
    }

    @Test("the team sees a row a source, and no source that is under an embargo")
    func rows() throws {
        try PageTraces.runInExample { bench in
            let page = bench.felt("report", "sources").output
            #expect(PageTraces.row(page, "nattro-behovshaver") == ["nattro-behovshaver", "intervju", "fjellvik-nattro", "S5", "11. februar 2025", "872", "58", "26"])
            #expect(page.contains("| nattro-behovshaver | Behovshaver/fagenhet: P01 | intervju-behovshaver 1.0 | fortrolig | nb |"))
            #expect(page.contains("| nattro-utprøving | observasjon | fjellvik-nattro | S5 | 7. mai 2025 | 725 | ingen data |"))
            // Under an embargo until the award.
            #expect(!page.contains("| gangvei-leverandør |"))
            #expect(PageTraces.row(page, "I alt").last == "39")
        }
    }

    @Test("partners see how many there are, and no source, pseudonym or small number of people")
    func partners() throws {
        try PageTraces.runInExample { bench in
            bench.felt("config", "group-size", "6", "--quiet")
            let page = bench.felt("report", "sources", "--for", "partners", "--lang", "en").output
            #expect(page.contains("| interview | fewer than 6 | fewer than 6 | – | fewer than 6 | fewer than 6 | fewer than 6 | not shown |"))
            #expect(page.contains("| Manager | fewer than 6 | – | – | fewer than 6 | – | fewer than 6 |"))
            #expect(!page.contains("nattro-behovshaver") && !page.contains("P01") && !page.contains("Minutes"))
            bench.felt("config", "group-size", "2", "--quiet")
            let larger = bench.felt("report", "sources", "--for", "partners", "--lang", "en").output
            #expect(larger.contains("| Need owner | at least 4 | at least 4 | at least 2 | at least 4 | at least 2 | at least 2 |"))
            #expect(larger.contains("Registered participants this page draws on: at least 8."))
        }
    }

    @Test("who has withdrawn is not in the sample")
    func withdrawn() throws {
        try PageTraces.runInExample { bench in
            #expect(PageTraces.row(bench.felt("report", "sources").output, "Bistandsaktør").count == 8)
            bench.felt("participant", "status", "P15", "withdrawn", "--date", "2026-01-01")
            let page = bench.felt("report", "sources").output
            #expect(PageTraces.row(page, "Bistandsaktør").isEmpty)
            #expect(!page.contains("P15"))
        }
    }

    @Test("the minutes of a note are those between its hours, also past midnight")
    func minutes() {
        #expect(SourceExtent.minutes(from: "14:05", to: "14:52") == 47)
        #expect(SourceExtent.minutes(from: "22:40", to: "01:10") == 150)
        for (start, end) in [(nil, "10:00"), ("10:00", nil), ("10:00", "10:00"), ("25:00", "26:00"), ("ti", "elleve")] as [(String?, String?)] {
            #expect(SourceExtent.minutes(from: start, to: end) == nil)
        }
    }

    @Test("a study without sources says so; sources of no case have a place; what has no length is no data")
    func few() throws {
        try FeltBench.runInStudy { bench in
            let empty = bench.felt("report", "sources")
            #expect(empty.code == 0 && empty.output.contains("*Studien har ingen kilder ennå.*"))
            #expect(PageTraces.commands(empty.output).isEmpty)
            try bench.add("løs.md", "Et notat uten hode, med sju ord.\n", "--kind", "document")
            let page = bench.felt("report", "sources").output
            #expect(page.contains("| løs | dokument | ingen data | ingen data | ingen data | 7 | ingen data | ikke kodet |"))
            #expect(page.contains("| Uten sak | dokument | 1 | 7 | ingen data | 0 |"))
        }
    }

    @Test("the same study gives the same page, and a study's own template has its way")
    func own() throws {
        try PageTraces.runInExample { bench in
            PageTraces.expectSame(bench, ["sources"])
            try bench.write("studie/templates/reports/sources.md", "# {{title}}\n\n{{making}}\n")
            let page = bench.felt("report", "sources").output
            #expect(PageTraces.row(page, "nattro-leder").count == 5)
            bench.felt("report", "sources", "--output", "kilder.xlsx")
            #expect(try bench.bytes("studie/kilder.xlsx").count > 4_000)
        }
    }
}
