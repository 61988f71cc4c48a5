import FeltContainers
import FeltModel

/// Reads one sheet of an Excel workbook (`.xlsx`) as texts.
///
/// Numbers are written plainly, days as `2026-02-11`, perhaps with a time behind; formulas by the value that was stored with them. A cell with an
/// error is empty, with a warning. Of merged cells only the first holds the value.
enum WorkbookReader {
    /// The most rows and columns a workbook may have.
    private static let rowLimit = 1_048_576
    private static let columnLimit = 16_384
    /// The most cells that are read.
    private static let cellLimit = 4_000_000

    /// Reads a sheet.
    ///
    /// - Parameters:
    ///   - sheet: its name; else the first one that is not hidden.
    ///   - limit: how many bytes may come out of the container.
    /// - Throws: `archive-unreadable`, `archive-too-large`, `xml-unreadable`, `workbook-unreadable`, `workbook-too-large`, `sheet-unknown`.
    static func read(_ bytes: [UInt8], sheet name: String?, limit: Int = 256 << 20) throws(FeltError) -> Sheet {
        let container = try ZipReader(bytes, limit: limit)
        let parts = try WorkbookParts(container)
        guard let entry = name.map({ name in parts.sheets.first { $0.name == name } }) ?? (parts.sheets.first { !$0.isHidden } ?? parts.sheets.first) else {
            throw FeltError("sheet-unknown", "The workbook has no sheet '\(name ?? "")'.", hint: "Its sheets are \(parts.sheets.map(\.name).joined(separator: ", ")).")
        }
        guard let bytes = try container.bytes(of: entry.path) else { throw WorkbookParts.noWorkbook() }
        return try SheetScan(XMLPull(bytes, part: entry.path), parts, name: entry.name).sheet()
    }

    private static func tooLarge() -> FeltError {
        FeltError("workbook-too-large", "The sheet has more than \(cellLimit / 1_000_000) million cells.", hint: "Delete the columns and rows that are not needed, and save it anew.")
    }

    private struct SheetScan {
        let xml: XMLPull
        let parts: WorkbookParts
        var result: Sheet
        var row = 0
        var column = -1
        var cells: [String] = []
        var cellCount = 0

        init(_ xml: XMLPull, _ parts: WorkbookParts, name: String) {
            self.xml = xml
            self.parts = parts
            result = Sheet(name: name)
        }

        consuming func sheet() throws(FeltError) -> Sheet {
            var isSheet = false
            while let piece = try xml.next() {
                switch piece {
                case .opening("worksheet"): isSheet = true
                case .opening("row"):
                    // Rows and cells may leave out where they stand; then they follow the one before.
                    row = xml.attribute("r").flatMap { Int($0) } ?? row + 1
                    guard (1...WorkbookReader.rowLimit).contains(row) else { throw WorkbookParts.noWorkbook() }
                    column = -1
                    cells = []
                case .closing("row"):
                    while cells.last == "" { cells.removeLast() }
                    if !cells.isEmpty { result.rows.append(Sheet.Row(number: row, cells: cells)) }
                case .opening("c"): try cell()
                case .opening("mergeCell"): merged()
                default: continue
                }
            }
            guard isSheet else { throw WorkbookParts.noWorkbook() }
            return result
        }

        private mutating func cell() throws(FeltError) {
            column = xml.attribute("r").flatMap { Self.column($0) } ?? column + 1
            cellCount += 1
            guard column < WorkbookReader.columnLimit else { throw WorkbookParts.noWorkbook() }
            guard cellCount <= WorkbookReader.cellLimit else { throw WorkbookReader.tooLarge() }
            let type = xml.attribute("t") ?? "n"
            let style = xml.attribute("s").flatMap { Int($0) } ?? 0
            var stored: String?
            var isValue = false
            while let piece = try xml.next(), piece != .closing("c") {
                switch piece {
                case .opening("v"):
                    isValue = true
                    stored = ""
                case .closing("v"): isValue = false
                case .text(let part) where isValue: stored = (stored ?? "") + part
                case .opening("is"): stored = try CellText.read(xml, until: "is")
                default: continue
                }
            }
            guard let stored, !stored.isEmpty else { return }
            let text = shown(stored, type, style)
            guard !text.isEmpty else { return }
            // Cells that are left out take room here too: a row may hold its last column alone.
            cellCount += max(0, column - cells.count)
            guard cellCount <= WorkbookReader.cellLimit else { throw WorkbookReader.tooLarge() }
            while cells.count <= column { cells.append("") }
            cells[column] = text
        }

        private mutating func shown(_ stored: String, _ type: String, _ style: Int) -> String {
            switch type {
            case "s":
                if let index = Int(stored), parts.sharedTexts.indices.contains(index) { return parts.sharedTexts[index] }
                warn("refers to a text that is not there")
                return ""
            case "inlineStr": return stored
            case "str": return CellText.unescaped(stored)
            case "b": return stored == "1" || stored == "true" ? "TRUE" : "FALSE"
            case "e":
                warn("holds an error")
                return ""
            case "d": return Self.isoDate(stored)
            default:
                let date = parts.dates.indices.contains(style) ? parts.dates[style] : nil
                return date?.text(stored, from1904: parts.countsFrom1904) ?? CellNumber.plain(stored) ?? stored
            }
        }

        /// `2026-02-11T14:05:00` as other days are written.
        private static func isoDate(_ stored: String) -> String {
            let parts = stored.split(separator: "T", maxSplits: 1)
            guard parts.count == 2 else { return stored }
            let time = parts[1].prefix(5)
            return time == "00:00" ? String(parts[0]) : "\(parts[0]) \(time)"
        }

        private mutating func warn(_ what: String) {
            result.warnings.append(Fault(
                file: "", line: row, column: column + 1, code: "cell-error", message: "Cell \(Sheet.letters(column))\(row) \(what) and is taken for empty.",
                hint: "Mend it in the workbook."))
        }

        private mutating func merged() {
            let ends = (xml.attribute("ref") ?? "").split(separator: ":")
            guard let first = ends.first, let column = Self.column(String(first)), let row = Int(first.drop { !$0.isNumber }) else { return }
            result.warnings.append(Fault(
                file: "", line: row, column: column + 1, code: "cells-merged", message: "The cells \(ends.joined(separator: ":")) are merged; only the first holds the value.",
                hint: "Part them in the workbook, and write the value in each."))
        }

        /// The column of a cell's name, from 0.
        private static func column(_ name: String) -> Int? {
            var number = 0
            for byte in name.utf8.prefix(4) {
                guard (65...90).contains(byte) else { break }
                number = number * 26 + Int(byte) - 64
            }
            return number > 0 ? number - 1 : nil
        }
    }
}
