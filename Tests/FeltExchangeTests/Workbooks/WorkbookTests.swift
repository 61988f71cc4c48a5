import FeltContainers
import FeltModel
import FeltTestSupport
import Foundation
import Testing

@testable import FeltExchange
@testable import FeltIngest

@Suite("Writing workbooks")
struct WorkbookTests {
    private func bytes(_ workbook: Workbook) throws -> [UInt8] {
        let folder = try ExportFolder()
        try workbook.write(to: folder.path("a.xlsx"), overwrite: false)
        return try #require(folder.bytes("a.xlsx"))
    }

    private func rows(_ workbook: Workbook, sheet: String? = nil) throws -> [[String]] {
        try WorkbookReader.read(bytes(workbook), sheet: sheet).rows.map { row in
            var cells = row.cells
            while cells.last == "" { cells.removeLast() }
            return cells
        }
    }

    private func sheet(_ rows: [[Workbook.Cell]], columns: Int = 3) -> Workbook.Sheet { sheet("Ark", rows, columns: columns) }

    private func sheet(_ name: String, _ rows: [[Workbook.Cell]], columns: Int = 3) -> Workbook.Sheet {
        Workbook.Sheet(name: name, columns: (0..<columns).map { Workbook.Column("k\($0)", width: 20) }, rows: rows)
    }

    private func part(_ name: String, of workbook: Workbook) throws -> String {
        let part = try ZipReader(bytes(workbook), limit: 64 << 20).bytes(of: name)
        return String(decoding: try #require(part), as: UTF8.self)
    }

    @Test("what was written is read back: texts of every kind, numbers, empty cells")
    func readBack() throws {
        let workbook = Workbook(title: "Prøve", sheets: [
            sheet([
                [.text("æøå ÆØÅ <b> & \" '"), .number(3), .empty], [.empty, Workbook.Cell(.number(-0.5)), .text("linje 1\nlinje 2")],
                [.text("  blanke  "), .text("👩‍👩‍👧 e\u{301}"), .text("_x0041_ _x00Zz_ __x0041_")], [.text("a\tb\u{1}c\u{7F}\u{85}")],
            ])
        ])
        #expect(try rows(workbook) == [
            ["k0", "k1", "k2"], ["æøå ÆØÅ <b> & \" '", "3"], ["", "-0.5", "linje 1\nlinje 2"], ["  blanke  ", "👩‍👩‍👧 e\u{301}", "_x0041_ _x00Zz_ __x0041_"],
            ["a\tb\u{1}c\u{7F}\u{85}"],
        ])
    }

    @Test("a text is never a formula, a link or a number", arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "{=A1}", "http://a.no", "internal:'Ark'!A1", "007", "TRUE", "=cmd|' /C calc'!A0"])
    func noFormula(text: String) throws {
        let workbook = Workbook(title: "t", sheets: [sheet([[.text(text)]])])
        #expect(try rows(workbook)[1] == [text])
        let xml = try part("xl/worksheets/sheet1.xml", of: workbook)
        #expect(!xml.contains("<f>") && !xml.contains("<hyperlink") && xml.contains("t=\"s\""))
    }

    @Test("any text comes back as it was", arguments: 0..<40)
    func random(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let pieces = ["_x", "0041", "_", "x005F_", "æ", "\n", " ", "=", "<", "&amp;", "\u{1F}", "\u{FEFF}", "漢", "]]>", "'", "\\", "_x000D_", "\u{2028}"]
        let texts = (0..<8).map { _ in (0..<Int.random(in: 1...9, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined() + "." }
        #expect(try rows(Workbook(title: "t", sheets: [sheet([texts.map { .text($0) }], columns: 8)]))[1] == texts)
    }

    @Test("the same values give the same bytes, and other values others")
    func stable() throws {
        let one = Workbook(title: "t", sheets: [sheet([[.text("a", style: .shaded, link: .address("https://example.org/"))]])])
        let other = Workbook(title: "t", sheets: [sheet([[.text("b")]])])
        #expect(try bytes(one) == bytes(one))
        #expect(try bytes(one) != bytes(other))
    }

    @Test("the header stays in sight and has a filter; the page lies on its side")
    func header() throws {
        let xml = try part("xl/worksheets/sheet1.xml", of: Workbook(title: "t", sheets: [sheet([[.text("a")], [.text("b")]])]))
        #expect(xml.contains("ySplit=\"1\"") && xml.contains("state=\"frozen\"") && xml.contains("<autoFilter ref=\"A1:C3\"/>"))
        #expect(xml.contains("orientation=\"landscape\"") && xml.contains("paperSize=\"9\""))
        // An empty sheet is a sheet all the same.
        #expect(try rows(Workbook(title: "t", sheets: [sheet([])])) == [["k0", "k1", "k2"]])
        #expect(try rows(Workbook(title: "t", sheets: [sheet([], columns: 0)])) == [])
    }

    @Test("links lead to cells and addresses; those to files, of long texts and of texts with several lines are none")
    func links() throws {
        let long = String(repeating: "ord ", count: 100)
        let workbook = Workbook(title: "t", sheets: [
            sheet("Kart", [[.text("a", link: .cell(sheet: 1, row: 2, column: 27)), .text("b", link: .address("https://doi.org/10.1/x?a=1&b=2")), .text("c", link: .address("file:///etc/passwd"))]]),
            sheet("Ida's [celler]", [[.text(long, link: .cell(sheet: 0, row: 0, column: 0)), .text("a\nb", link: .cell(sheet: 0, row: 0, column: 0)), .text("x", link: .cell(sheet: 9, row: 0, column: 0))]]),
        ])
        let xml = try part("xl/worksheets/sheet1.xml", of: workbook)
        #expect(xml.contains("location=\"&apos;Ida&apos;&apos;s -celler-&apos;!AB4\"") || xml.contains("location=\"'Ida''s -celler-'!AB4\""), "\(xml)")
        #expect(xml.components(separatedBy: "<hyperlink ").count == 3)
        #expect(try !part("xl/worksheets/sheet2.xml", of: workbook).contains("<hyperlink"))
        #expect(try rows(workbook, sheet: "Ida's -celler-")[1] == [long, "a\nb", "x"])
    }

    @Test("names of sheets are made fit for a spreadsheet, and different")
    func names() {
        let long = String(repeating: "langt navn ", count: 5)
        #expect(SheetNames.fit(["Kart", "kart", "", "a/b:c?", "'x'", "History", long, long]) == [
            "Kart", "kart 2", "Sheet", "a-b-c-", "x", "History 1", "langt navn langt navn langt nav", "langt navn langt navn langt n 2",
        ])
        #expect(SheetNames.fit([String(repeating: "👍", count: 20)])[0].utf16.count == 30)
    }

    @Test("a text beyond what a cell holds is cut, marked and counted")
    func cut() throws {
        let folder = try ExportFolder()
        let texts = [String(repeating: "a", count: 32_767), String(repeating: "b", count: 32_768), String(repeating: "👍", count: 20_000)]
        let count = try Workbook(title: "t", sheets: [sheet([texts.map { .text($0) }])]).write(to: folder.path("a.xlsx"), overwrite: false)
        #expect(count == 2)
        let read = try WorkbookReader.read(#require(folder.bytes("a.xlsx")), sheet: nil).rows[1].cells
        #expect(read[0] == texts[0])
        #expect(read[1] == String(repeating: "b", count: 32_763) + " […]")
        #expect(read[2].utf16.count <= 32_767 && read[2].hasSuffix("👍 […]"))
    }

    @Test("NUL and what XML has no place for become �")
    func forbidden() {
        #expect(WorkbookText.clean("a\0b\u{FFFE}\u{1FFFF}") == "a\u{FFFD}b\u{FFFD}\u{FFFD}")
    }

    @Test("a file that is there stays unless it may be overwritten, and nothing is left where there is no folder")
    func target() throws {
        let folder = try ExportFolder()
        let workbook = Workbook(title: "t", sheets: [sheet([[.text("a")]])])
        let path = try folder.put("a.xlsx", [1])
        #expect(#expect(throws: FeltError.self) { try workbook.write(to: path, overwrite: false) }?.code == "file-exists")
        #expect(folder.bytes("a.xlsx") == [1])
        try workbook.write(to: path, overwrite: true)
        #expect((folder.bytes("a.xlsx") ?? []).starts(with: [0x50, 0x4B]))
        #expect(folder.names == ["a.xlsx"])
        #expect(#expect(throws: FeltError.self) { try workbook.write(to: folder.path("borte/a.xlsx"), overwrite: false) }?.code == "file-unwritable")
        let many = Workbook(title: "t", sheets: [sheet([], columns: 16_385)])
        #expect(#expect(throws: FeltError.self) { try many.write(to: folder.path("b.xlsx"), overwrite: false) }?.code == "workbook-too-large")
        #expect(folder.names == ["a.xlsx"])
    }
}
