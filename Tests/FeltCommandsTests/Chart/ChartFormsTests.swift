import FeltExchange
import Foundation
import Testing

@testable import FeltIngest

@Suite("The forms of felt chart")
struct ChartFormsTests {
    /// The example study.
    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.run { bench in
            bench.felt("demo", bench.study.path, "--quiet")
            try body(bench)
        }
    }

    private static func sheet(_ bench: FeltBench, _ file: String, _ name: String?) throws -> [[String]] {
        try WorkbookReader.read(bench.bytes("studie/" + file), sheet: name).rows.map(\.cells)
    }

    @Test("the example has a disagreement, something agreed, mixed, missing, and one stale cell")
    func example() throws {
        try Self.run { bench in
            let rows = try bench.felt("chart", "--format", "csv").rows()
            func rating(_ name: String, _ code: String) -> String? { rows.first { $0["case"] == name && $0["code"] == code }?["rating"] }
            #expect(rating("fjellvik-nattro", "culture.leadership") == "2;-1")
            #expect(rating("elvestrand-stikkrenne", "ecosystem.suppliers") == "mixed" && rating("elvestrand-ombruk", "ecosystem.suppliers") == "missing")
            #expect(rows.count { $0["agreed"] == "yes" } == 7)
            #expect(rows.filter { $0["stale"] == "yes" }.map { "\($0["case"] ?? "") \($0["code"] ?? "")" } == ["fjellvik-nattro process.needs"])
            #expect(Set(rows.compactMap { $0["author"] }).subtracting([""]) == ["ida", "jon"])
            // Nobody is missing data where something is coded.
            #expect(rows.filter { $0["rating"] == "missing" }.allSatisfy { $0["codings"] == "0" })
        }
    }

    @Test("a table that is wider than the terminal has numbers for the cases, with a key")
    func narrow() throws {
        try Self.run { bench in
            let table = bench.felt("chart", "--depth", "2")
            #expect(table.code == 0 && table.lines.allSatisfy { $0.count <= 100 }, "\(table.output)")
            #expect(table.lines[0].split(separator: " ") == ["code", "1", "2", "3", "4", "5", "6"])
            #expect(table.lines.suffix(6) == ["1 elvestrand-ombruk", "2 elvestrand-stikkrenne", "3 fjellvik-gangvei", "4 fjellvik-nattro", "5 ternesund-måltid", "6 ternesund-skyss"])
            #expect(table.lines.contains { $0.hasPrefix("culture.leadership") && $0.contains("+2 ≠ −1 ¶") })
            bench.columns = 140
            #expect(bench.felt("chart").lines[0].contains("elvestrand-ombruk"))
            bench.columns = nil
            #expect(bench.felt("chart").lines[0].contains("elvestrand-ombruk"))
        }
    }

    @Test("eighty codes and six cases stay within the terminal")
    func large() throws {
        try FeltBench.runInStudy { bench in
            for number in 0..<50 { bench.felt("code", "add", "culture.kode-nummer-\(number)") }
            for number in 1...6 {
                bench.felt("case", "edit", "case\(number)", "--name", "en-sak-med-langt-navn-\(number)")
                bench.felt("rate", "en-sak-med-langt-navn-\(number)", "culture.kode-nummer-1", "2", "-r", "ida")
                bench.felt("rate", "en-sak-med-langt-navn-\(number)", "culture.kode-nummer-1", "mixed", "-r", "jon")
            }
            let table = bench.felt("chart", "--depth", "3")
            #expect(table.lines.count > 85 && table.lines.allSatisfy { $0.count <= 100 })
            #expect(bench.felt("chart", "--codes", "culture.kode-nummer-1", "--cases", "en-sak-med-langt-navn-2").lines.last?.hasSuffix("+2 ≠ mixed") == true)
        }
    }

    @Test("every form goes to standard output or a file, but a workbook only to a file; a file that is there stays")
    func output() throws {
        try Self.run { bench in
            for form in ["table", "csv", "tsv", "json", "ndjson", "md", "html"] {
                // In the same minute, so that nothing but the place differs; a file has no width.
                bench.columns = nil
                let shown = bench.felt("chart", "--format", form)
                let written = bench.felt("chart", "--format", form, "-o", "ut.\(form)")
                #expect(shown.code == 0 && written.code == 0 && written.output.isEmpty && written.errors.contains("Wrote ut.\(form)."))
                let file = try bench.bytes("studie/ut.\(form)")
                #expect(file == Array(shown.output.utf8))
            }
            let workbook = bench.felt("chart", "--format", "xlsx")
            #expect(workbook.code == 64 && workbook.output.isEmpty && workbook.errors.contains("--output FILE"))
            #expect(bench.felt("chart", "--format", "html", "-o", "ut.html").errors.contains("is there already"))
            #expect(bench.felt("chart", "--format", "html", "-o", "ut.html", "--force").code == 0)
            #expect(bench.felt("chart", "--format", "html", "-o", "study.sqlite", "--force").code == 1)
            for wrong in [["--lang", "en"], ["--force"], ["--stale", "--format", "html"], ["--format", "xlsx", "-o", "-"]] { #expect(bench.felt(["chart"] + wrong).code == 64, "\(wrong)") }
            #expect(bench.felt("chart", "--codes", "culture.risk", "--format", "html").code == 2)
        }
    }

    @Test("the workbook holds the chart, a row a cell and what stands behind it, and is the same whenever it is made")
    func workbook() throws {
        try Self.run { bench in
            #expect(bench.felt("chart", "--format", "xlsx", "-o", "a.xlsx").code == 0)
            #expect(bench.felt("chart", "--format", "xlsx", "-o", "b.xlsx").code == 0)
            #expect(try bench.bytes("studie/a.xlsx") == bench.bytes("studie/b.xlsx"))
            let chart = try Self.sheet(bench, "a.xlsx", "Kart")
            // A column a code that has cells, in the order of the codebook.
            #expect(chart.count == 7 && chart[0][1].hasSuffix("\nculture.openness") && chart[0][2].hasSuffix("\nculture.leadership"))
            #expect(chart[4][2].hasPrefix("+2 ≠ −1\nIngen over enhetslederen"))
            let needs = try #require(chart[0].firstIndex { $0.hasSuffix("\nprocess.needs") })
            #expect(chart[4][needs].contains("foreldet: 3 kodinger som er nye siden"))
            // A row a cell, and the same as the list says.
            let cells = try Self.sheet(bench, "a.xlsx", "Celler")
            let rows = try bench.felt("chart", "--format", "csv").rows().filter { $0["rating"] != "" || $0["summary"] != "" }
            let place = { (name: String) in cells[0].firstIndex(of: name) ?? 99 }
            #expect(cells.dropFirst().map { [$0[place("sak")], $0[place("kode")], $0[place("sammendrag")], $0[place("kodinger")]] }
                == rows.map { [$0["case"] ?? "", $0["code"] ?? "", $0["summary"] ?? "", $0["codings"] ?? ""] })
            let agreed = cells.first { $0[place("enige")] == "ja" }
            #expect(agreed?[place("gjennomsnitt")] == "-2" && agreed?[place("vurdert av")] == "enige (ida): −2\nida: −2\njon: −1")
            let english = bench.felt("chart", "--format", "xlsx", "-o", "en.xlsx", "--lang", "en")
            #expect(english.code == 0)
            #expect(try Self.sheet(bench, "en.xlsx", "About").contains { $0.last?.contains("frequency is not importance") == true })
            #expect(try Self.sheet(bench, "en.xlsx", "Cells")[0][0] == "case")
        }
    }

    @Test("a summary that looks like a formula is a text in the workbook, and a long one is told to be cut")
    func formula() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("summarise", "case1", "culture.risk", "--text", "=HYPERLINK(\"http://x\")")
            try bench.write("lang.md", String(repeating: "ord ", count: 10_000))
            bench.felt("summarise", "case2", "culture.risk", "--text", "@../lang.md")
            let answer = bench.felt("chart", "--format", "xlsx", "-o", "a.xlsx")
            #expect(answer.errors.contains("2 cells cut"))
            #expect(try Self.sheet(bench, "a.xlsx", "Celler").contains { $0.contains("=HYPERLINK(\"http://x\")") })
        }
    }
}
