import FeltContainers

/// Makes small workbooks out of the XML of their sheets.
enum SampleWorkbook {
    /// A workbook with one sheet, `Svar`, or with several.
    static func bytes(
        rows: String, shared: [String] = [], styles: String = "", before: String = "", after: String = "", prolog: String = "", workbook: String = "", more: [(String, String)] = []
    ) throws -> [UInt8] {
        var writer = ZipWriter()
        let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
        let main = #"xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#
        let rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        func add(_ name: String, _ text: String) { writer.add(name, Array(text.utf8)) }
        add("_rels/.rels", "\(head)<Relationships xmlns=\"x\"><Relationship Id=\"a\" Type=\"\(rel)/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>")
        let sheets = [("Svar", "")] + more
        let list = sheets.enumerated().map { "<sheet name=\"\($1.0)\" sheetId=\"\($0 + 1)\" r:id=\"r\($0)\"/>" }.joined()
        add("xl/workbook.xml", "\(head)<workbook \(main)>\(workbook)<sheets>\(list)</sheets></workbook>")
        let relations = sheets.indices.map { "<Relationship Id=\"r\($0)\" Type=\"\(rel)/worksheet\" Target=\"worksheets/s\($0).xml\"/>" }.joined()
        add("xl/_rels/workbook.xml.rels", "\(head)<Relationships xmlns=\"x\">\(relations)<Relationship Id=\"s\" Type=\"\(rel)/sharedStrings\" Target=\"../xl/sharedStrings.xml\"/><Relationship Id=\"t\" Type=\"\(rel)/styles\" Target=\"styles.xml\"/></Relationships>")
        add("xl/sharedStrings.xml", "\(head)<sst \(main)>\(shared.map { "<si>\($0)</si>" }.joined())</sst>")
        add("xl/styles.xml", "\(head)<styleSheet \(main)>\(styles)</styleSheet>")
        for (index, sheet) in sheets.enumerated() {
            add("xl/worksheets/s\(index).xml", "\(prolog.isEmpty ? head : prolog)<worksheet \(main)>\(before)<sheetData>\(index == 0 ? rows : sheet.1)</sheetData>\(after)</worksheet>")
        }
        return try writer.bytes()
    }

    /// A workbook of texts in a table, shared, inline or plain by turns; empty cells are left out.
    static func table(_ rows: [[String]]) throws -> [UInt8] {
        var shared: [String] = []
        let xml = rows.enumerated().map { line, cells in
            let inside = cells.enumerated().map { column, text -> String in
                guard !text.isEmpty else { return "" }
                let place = "\(letters(column))\(line + 1)"
                let escaped = escaped(text)
                switch (line + column) % 3 {
                case 0:
                    shared.append("<t xml:space=\"preserve\">\(escaped)</t>")
                    return "<c r=\"\(place)\" t=\"s\"><v>\(shared.count - 1)</v></c>"
                case 1: return "<c r=\"\(place)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(escaped)</t></is></c>"
                default: return "<c r=\"\(place)\" t=\"str\"><v xml:space=\"preserve\">\(escaped)</v></c>"
                }
            }.joined()
            return "<row r=\"\(line + 1)\">\(inside)</row>"
        }.joined()
        return try bytes(rows: xml, shared: shared)
    }

    static func letters(_ column: Int) -> String { column < 26 ? String(UnicodeScalar(UInt8(65 + column))) : letters(column / 26 - 1) + letters(column % 26) }

    static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "_": "_x005F_"
            default: String(Character(scalar))
            }
        }.joined()
    }
}
