import FeltContainers
import Foundation
import Testing

@Suite("Reports as documents and workbooks")
struct ReportDocumentTests {
    private static let hasPandoc = ["/usr/bin/pandoc", "/usr/local/bin/pandoc", "/opt/homebrew/bin/pandoc"].contains(where: FileManager.default.fileExists)

    private static func part(_ name: String, _ bytes: [UInt8]) throws -> String {
        let reader = try ZipReader(bytes)
        let place = try #require(reader.entries.firstIndex { $0.name == name })
        return String(decoding: try reader.bytes(at: place), as: UTF8.self)
    }

    @Test("a picture of a document is described in words, rows stay whole, and nothing of the screen is left in it", .enabled(if: hasPandoc))
    func document() throws {
        try PageTraces.runInExample { bench in
            #expect(bench.felt("report", "case", "fjellvik-nattro", "--output", "a.docx").code == 0)
            let bytes = try bench.bytes("studie/a.docx")
            let text = try Self.part("word/document.xml", bytes)
            #expect(!text.contains("base64") && !text.contains("<w:tr><w:tc>") && text.contains("<w:cantSplit /><w:tblHeader"))
            let described = text.matches(of: /(?:wp:docPr|pic:cNvPr) descr="([^"]*)"/).map { String($0.output.1) }
            #expect(described.count % 2 == 0 && Set(described).count <= 1 && described.allSatisfy { $0.hasPrefix("S0 Idé og forankring fra") })
            #expect(try !Self.part("docProps/custom.xml", bytes).contains("viewport"))
            #expect(try Self.part("word/styles.xml", bytes).contains("w:ascii=\"Arial\""))
            #expect(text.contains("[1]") && !text.contains("vertAlign"))
            // The commands of a case run on in one paragraph: a line each would not fit on the sheet.
            let first = try #require(text.firstRange(of: "felt timeline fjellvik-nattro"))
            let last = try #require(text.firstRange(of: "felt list withheld"))
            #expect(!text[first.upperBound..<last.lowerBound].contains("</w:p>"))
        }
    }

    @Test("words in the other language have a style that says which it is, in lists, tables and whole parts", .enabled(if: hasPandoc))
    func languages() throws {
        try PageTraces.runInExample { bench in
            #expect(bench.felt("report", "case", "fjellvik-nattro", "--lang", "en", "--output", "a.docx").code == 0)
            #expect(bench.felt("report", "progress", "--lang", "en", "--for", "team", "--output", "b.docx").code == 0)
            func isNorwegian(_ words: String, _ file: String) throws -> Bool {
                let text = try Self.part("word/document.xml", bench.bytes("studie/\(file)"))
                return text.contains(try Regex("<w:rStyle w:val=\"Bokmål\" />(<w:[a-z]+ />)*</w:rPr><w:t xml:space=\"preserve\">\(words)"))
            }
            #expect(try isNorwegian("Ny pris", "a.docx"))
            let isStage = try isNorwegian("Stage", "a.docx")
            #expect(!isStage)
            #expect(try Self.part("word/styles.xml", bench.bytes("studie/a.docx")).contains("<w:name w:val=\"Bokmål\" /><w:basedOn w:val=\"BodyTextChar\" /><w:rPr><w:lang w:val=\"nb-NO\" /></w:rPr></w:style>"))
            for words in ["Populærvitenskapelig", "Kveld på"] { #expect(try isNorwegian(words, "b.docx"), "\(words)") }
            let html = bench.report("case", "fjellvik-nattro", "--lang", "en", "--format", "html")
            #expect(html.contains("<li>Milestone: <span lang=\"nb\">Ny pris avtalt for mer enn førti hjem</span> (1 June 2026"))
            let late = bench.report("progress", "--lang", "en", "--as-of", "2026-01-02", "--format", "html")
            #expect(late.contains("<td lang=\"nb\">Kveld på grendehuset om det som ikke virket</td>"))
        }
    }

    @Test("days of a workbook are dates, and numbers numbers")
    func workbook() throws {
        try PageTraces.runInExample { bench in
            #expect(bench.felt("report", "progress", "--from", "2025-01-01", "--output", "a.xlsx").code == 0)
            let bytes = try bench.bytes("studie/a.xlsx")
            #expect(try Self.part("xl/styles.xml", bytes).contains("formatCode=\"yyyy-mm-dd\""))
            // The fourth sheet is of the moves through the stages; the second column their days, as days since 1899.
            let sheet = try Self.part("xl/worksheets/sheet3.xml", bytes)
            let days = sheet.matches(of: /<c r="B[0-9]+" s="[0-9]+"><v>([0-9]+)<\/v>/).compactMap { Int($0.output.1) }
            #expect(!days.isEmpty && days.allSatisfy { (45_658...46_100).contains($0) })
        }
    }

    @Test("a name that says one form and --format that says another is an error, and nothing is written")
    func contradiction() throws {
        try FeltBench.runInStudy { bench in
            for (name, format) in [("x.html", "docx"), ("x.htm", "md"), ("x.xlsx", "html")] {
                let answer = bench.felt("report", "case", "case1", "--output", name, "--format", format)
                #expect(answer.code == 64 && answer.errors.contains("and --format says \(format)"), "\(answer.errors)")
                #expect(!FileManager.default.fileExists(atPath: bench.study.appending(path: name).path))
            }
            #expect(bench.felt("report", "case", "case1", "--output", "x.htm", "--format", "html").code == 0)
            #expect(bench.felt("report", "case", "case1", "--output", "x", "--format", "html").code == 0)
        }
    }

    @Test("nynorsk is told to be bokmål")
    func nynorsk() throws {
        try FeltBench.runInStudy { bench in
            let answer = bench.felt("report", "case", "case1", "--lang", "nn")
            #expect(answer.code == 0 && answer.output.contains("ingen data"))
            #expect(answer.errors.contains("Reports are in bokmål or English: this one is in bokmål."))
            #expect(!bench.felt("report", "case", "case1", "--lang", "nb").errors.contains("bokmål"))
        }
    }

    @Test("words in another language are marked where they stand, and not where the same letters come first")
    func letters() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("møte.md", "---\nkind: workshop\ncase: case1\ndate: 2026-01-02\n---\n\nVEDTAK: De\n", "--accept-warnings")
            #expect(bench.felt("milestone", "plan", "case1", "egen", "--label", "Mile", "--by", "2025-12-01").code == 0)
            let page = bench.report("case", "case1", "--lang", "en", "--format", "html")
            #expect(page.contains("Decided: <span lang=\"nb\">De</span>"))
            let progress = bench.report("progress", "--lang", "en", "--format", "html")
            #expect(progress.contains(": <span lang=\"nb\">Mile</span>") && !progress.contains("<span lang=\"nb\">Mile</span>stone"))
        }
    }

    @Test("the popular text of a study without anything says that there is nothing yet")
    func emptyPopular() throws {
        try FeltBench.runInStudy { bench in
            let page = bench.report("progress")
            #expect(page.contains("Vi har ikke samlet noen kilder ennå. Det er ikke satt noen delmål ennå.") && !page.contains("samlet 0"))
            #expect(page.contains("We have not gathered any sources yet. No milestones have been set yet.") && !page.contains("gathered 0"))
        }
    }
}
