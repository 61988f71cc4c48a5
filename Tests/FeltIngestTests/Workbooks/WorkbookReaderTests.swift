import FeltContainers
import FeltModel
import FeltTestSupport
import Foundation
import Testing

@testable import FeltIngest

@Suite("Reading workbooks")
struct WorkbookReaderTests {
    private func rows(_ xml: String, shared: [String] = [], styles: String = "", workbook: String = "") throws -> [[String]] {
        try WorkbookReader.read(SampleWorkbook.bytes(rows: xml, shared: shared, styles: styles, workbook: workbook), sheet: nil).rows.map(\.cells)
    }

    @Test("shared texts, their runs, inline texts, booleans and formulas are read as they are shown")
    func texts() throws {
        #expect(try rows(
            "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"inlineStr\"><is><t>inne </t><r><t>i</t></r></is></c><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"str\"><f>A1</f><v>fra formel</v></c><c><f>1+1</f></c><c><v>2</v></c></row>",
            shared: ["<t>en &amp; to</t>", "<r><rPr><b/></rPr><t xml:space=\"preserve\">漢 </t></r><r><t>字</t></r><rPh sb=\"0\" eb=\"1\"><t>kan</t></rPh><phoneticPr fontId=\"1\"/>"])
            == [["en & to", "漢 字", "inne i", "TRUE", "FALSE", "fra formel", "", "2"]])
        #expect(try rows("<row><c t=\"inlineStr\"><is><t>a_x000D_\nb_x0041__xyz_ _x005F_x0041_</t></is></c><c t=\"inlineStr\"><is><t><![CDATA[<i>]]></t></is></c></row>") == [["a\nbA_xyz_ _x0041_", "<i>"]])
    }

    @Test("cells and rows stand where they say, or behind the one before; empty ones are empty")
    func places() throws {
        let sheet = try WorkbookReader.read(SampleWorkbook.bytes(rows: "<row r=\"3\"><c r=\"B3\"><v>1</v></c><c><v>2</v></c><c r=\"AA3\"><v>3</v></c></row><row><c><v>4</v></c><c/></row><row r=\"9\"/><row r=\"10\"><c s=\"0\"/></row><row><c r=\"A11\"><v>5</v></c></row>"), sheet: nil)
        #expect(sheet.rows.map(\.number) == [3, 4, 11])
        #expect(sheet.rows[0].cells.count == 27 && sheet.rows[0].cells[1...3] == ["1", "2", ""] && sheet.rows[0].cells[26] == "3")
        #expect(sheet.rows[1].cells == ["4"] && sheet.rows[2].cells == ["5"])
        for column in [0, 25, 26, 701, 702, 16_383] { #expect(Sheet.letters(column) == SampleWorkbook.letters(column)) }
    }

    @Test(
        "numbers are written plainly",
        arguments: [
            ("1", "1"), ("1.0", "1"), ("1E5", "100000"), ("1.5E-7", "0.00000015"), ("0.30000000000000004", "0.3"), ("-12.50", "-12.5"), ("1E+15", "1000000000000000"),
            ("0.99999999999999989", "1"), ("999999999999999.9", "1000000000000000"), ("123456789012345678", "123456789012346000"), ("0", "0"), ("-0", "0"), ("0.000", "0"),
            ("007", "7"), (".5", "0.5"), ("5.", "5"), ("1e2", "100"), ("44.1", "44.1"), ("1E-300", "0." + String(repeating: "0", count: 299) + "1"),
        ])
    func numbers(_ stored: String, _ shown: String) {
        #expect(CellNumber.plain(stored) == shown)
    }

    @Test("what is no number stays as it is", arguments: ["", "-", "1E", "E5", "1E999", "x", "1.2.3", "1 2", "NaN", "."])
    func noNumbers(_ stored: String) {
        #expect(CellNumber.plain(stored) == nil)
    }

    @Test("plain numbers are those of the system's, to fifteen figures")
    func numberProperty() {
        for seed in Seeds.some(20) {
            var random = SeededGenerator(seed: seed)
            for _ in 0..<200 {
                let value = Double(Int64.random(in: -1_000_000_000_000...1_000_000_000_000, using: &random)) / [1, 10, 1e3, 1e7, 1e12][Int.random(in: 0..<5, using: &random)]
                let plain = CellNumber.plain("\(value)")
                #expect(plain.flatMap(Double.init).map { abs($0 - value) <= abs(value) * 1e-14 } == true && plain?.contains("e") == false && plain?.hasSuffix(".0") == false, "seed \(seed): \(value)")
            }
        }
    }

    @Test(
        "the format of a cell tells days and times from numbers",
        arguments: [
            ("dd.mm.yyyy", CellDate.day), ("[$-414]d. mmmm yyyy;@", .day), ("yyyy\\-mm\\-dd hh:mm", .dayAndTime), ("h:mm AM/PM", .time), ("[h]:mm:ss", .time), ("mm:ss.0", .time), ("mmm", .day),
            ("0.00", nil), ("0.00 \"dager\"", nil), ("#,##0 [$kr-414]", nil), ("[Red]0", nil), ("General", nil), ("@", nil), ("0.00E+00", nil), ("0\\d", nil), ("_d0", nil), ("0;\"d\";d", nil),
        ] as [(String, CellDate?)])
    func formats(_ code: String, _ date: CellDate?) {
        #expect(CellDate.of(format: 164, code: code) == date)
    }

    @Test("the built-in formats are those of the standard")
    func builtIn() {
        let days = (0..<164).filter { CellDate.of(format: $0, code: nil) != nil }
        #expect(days == Array(14...22) + [45, 46, 47])
    }

    @Test(
        "days are counted from 1900, with its leap day that never was, or from 1904",
        arguments: [
            ("1", false, "1900-01-01"), ("59", false, "1900-02-28"), ("60", false, "1900-02-29"), ("61", false, "1900-03-01"), ("45351", false, "2024-02-29"), ("46064.999", false, "2026-02-11"), ("0", false, "1899-12-31"),
            ("2958465", false, "9999-12-31"), ("0", true, "1904-01-01"), ("44602", true, "2026-02-11"), ("2958466", false, nil), ("-1", false, nil), ("x", false, nil), ("nan", false, nil),
        ] as [(String, Bool, String?)])
    func days(_ stored: String, _ from1904: Bool, _ shown: String?) {
        #expect(CellDate.day.text(stored, from1904: from1904) == shown)
    }

    @Test("times are rounded to seconds, and carry to the next day")
    func times() {
        #expect(CellDate.dayAndTime.text("46064.586805555555", from1904: false) == "2026-02-11 14:05")
        #expect(CellDate.dayAndTime.text("46064.9999999", from1904: false) == "2026-02-12 00:00")
        #expect(CellDate.time.text("0.5868634259", from1904: false) == "14:05:05" && CellDate.time.text("1.5", from1904: false) == "36:00")
    }

    @Test("a cell with an error is empty and told, merged cells are told")
    func warnings() throws {
        let sheet = try WorkbookReader.read(
            SampleWorkbook.bytes(rows: "<row r=\"2\"><c r=\"C2\" t=\"e\"><v>#DIV/0!</v></c><c r=\"D2\" t=\"s\"><v>7</v></c><c r=\"E2\"><v>1</v></c></row>", after: "<mergeCells><mergeCell ref=\"B3:C4\"/></mergeCells>"), sheet: nil)
        #expect(sheet.rows.map(\.cells) == [["", "", "", "", "1"]])
        #expect(sheet.warnings.map { "\($0.line):\($0.column) \($0.code)" } == ["2:3 cell-error", "2:4 cell-error", "3:2 cells-merged"])
    }

    @Test("the sheet is the first that is not hidden, or the one that is named")
    func sheets() throws {
        let bytes = try SampleWorkbook.bytes(rows: "<row><c><v>1</v></c></row>", more: [("Ark å", "<row><c><v>2</v></c></row>")])
        #expect(try WorkbookReader.read(bytes, sheet: nil).rows[0].cells == ["1"] && WorkbookReader.read(bytes, sheet: "Ark å").rows[0].cells == ["2"])
        let error = expectError("sheet-unknown") { _ = try WorkbookReader.read(bytes, sheet: "Borte") }
        #expect(error?.hint?.contains("Svar, Ark å") == true)
    }

    @Test("what is no workbook, is cut off or harmful is refused")
    func refused() throws {
        let whole = try SampleWorkbook.bytes(rows: "<row><c><v>1</v></c></row>")
        for length in stride(from: 0, to: whole.count, by: 7) { #expect(throws: FeltError.self, "\(length)") { try WorkbookReader.read(Array(whole[..<length]), sheet: nil) } }
        var plain = ZipWriter()
        plain.add("a.txt", Array("x".utf8))
        let other = try plain.bytes()
        expectError("workbook-unreadable") { _ = try WorkbookReader.read(other, sheet: nil) }
        for prolog in ["<!DOCTYPE x [<!ENTITY a \"b\">]>", "<?xml version=\"1.0\"?><!-- <a> --><!DOCTYPE x SYSTEM \"http://example.org/x\">"] {
            let bytes = try SampleWorkbook.bytes(rows: "<row><c t=\"inlineStr\"><is><t>&a;</t></is></c></row>", prolog: prolog)
            #expect(expectError("xml-unreadable") { _ = try WorkbookReader.read(bytes, sheet: nil) }?.message.contains("DOCTYPE") == true)
        }
        for rows in ["<row><c><v>&a;</v></c></row>", "<row><c>", String(repeating: "<x>", count: 100) + String(repeating: "</x>", count: 100), "<row>\u{1}</row>"] {
            let bytes = try SampleWorkbook.bytes(rows: rows)
            expectError("xml-unreadable") { _ = try WorkbookReader.read(bytes, sheet: nil) }
        }
        for rows in ["<row r=\"0\"/>", "<row r=\"99999999\"/>", "<row><c r=\"ZZZ1\"><v>1</v></c></row>"] {
            let bytes = try SampleWorkbook.bytes(rows: rows)
            expectError("workbook-unreadable") { _ = try WorkbookReader.read(bytes, sheet: nil) }
        }
    }

    @Test("a sheet of a great many empty cells is refused, though it weighs little")
    func sparse() throws {
        let bytes = try SampleWorkbook.bytes(rows: String(repeating: "<row><c r=\"XFD1\"><v>1</v></c></row>", count: 300))
        expectError("workbook-too-large") { _ = try WorkbookReader.read(bytes, sheet: nil) }
    }

    @Test("a workbook that unpacks to far more than it weighs is refused")
    func bomb() throws {
        var writer = ZipWriter(level: 9)
        writer.add("xl/workbook.xml", [UInt8](repeating: 32, count: 17 << 20))
        let bytes = try writer.bytes()
        #expect(bytes.count < 1 << 16)
        expectError("archive-too-large") { _ = try WorkbookReader.read(bytes, sheet: nil, limit: 16 << 20) }
    }

    @Test("workbooks that other programs wrote are read", arguments: [false, true])
    func otherPrograms(_ from1904: Bool) throws {
        let bytes = [UInt8](try #require(Data(base64Encoded: from1904 ? ForeignWorkbooks.xlsxWriter1904 : ForeignWorkbooks.xlsxWriter)))
        let sheet = try WorkbookReader.read(bytes, sheet: nil)
        #expect(sheet.name == "Svar" && sheet.rows.map(\.cells) == [
            ["ID", "Hva hindrer?", "Dato", "Når", "Antall", "Ja?", "Tid"],
            ["P01", "Vi turte ikke & <spurte>", "2026-02-11", "2026-02-11 14:05", "0.3", "TRUE", "36:00"],
            ["P02", "Linje 1\nlinje 2", "2024-02-29", "", "1000000000000000"], ["P03", "Fra formel", "", "", "-12.5"], ["P04", "", "slått sammen", "", "0.00000015"],
        ])
        #expect(sheet.warnings.map(\.code) == ["cell-error", "cells-merged"])
        #expect(try WorkbookReader.read(bytes, sheet: "Annet").rows.map(\.cells) == [["x"]])
        let other = [UInt8](try #require(Data(base64Encoded: ForeignWorkbooks.openpyxl)))
        #expect(try WorkbookReader.read(other, sheet: nil).rows.map(\.cells) == [["id", "Spørsmål"], ["1", "Blåbær på Ærøya"], ["2", "2026-02-11"], ["3", "12"]])
    }
}
