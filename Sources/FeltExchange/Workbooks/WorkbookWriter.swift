import CXLSXWriter
import FeltModel

extension Workbook {
    /// Writes the workbook as a file: whole or not at all. The same values give the same bytes.
    ///
    /// - Parameter held: where the file waits for its name; nil where it gets it at once.
    /// - Returns: how many cells held more than the 32,767 characters that a cell can, and were cut with `[…]`.
    /// - Throws: `workbook-too-large`, `workbook-unwritable`, and what `ExportFile.write` throws; then nothing is left behind.
    /// - Complexity: all cells in memory at once. Temporary files lie in the folder of the target and have no name.
    @discardableResult
    public func write(to path: String, overwrite: Bool, held: HeldFiles? = nil) throws -> Int {
        for sheet in sheets where sheet.rows.count >= 1_048_576 || sheet.columns.count > 16_384 {
            throw FeltError("workbook-too-large", "The sheet '\(sheet.name)' has more rows or columns than a workbook can hold.", hint: "Choose fewer of them, or csv.")
        }
        var cutCount = 0
        try ExportFile.write(to: path, overwrite: overwrite, held: held) { draft in cutCount = try WorkbookWriter(self).write(to: draft) }
        return cutCount
    }
}

/// Puts a workbook together with libxlsxwriter.
private struct WorkbookWriter {
    private let workbook: Workbook

    init(_ workbook: Workbook) { self.workbook = workbook }

    /// Writes the file and gives how many cells were cut.
    func write(to path: String) throws -> Int {
        // What people said goes to the disk where it is to lie, and to no other.
        let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).flatMap { String(path.utf8[..<$0]) } ?? "."
        // The library asks for the name of the folder again when it writes.
        return try folder.withCString { folder in
            var options = lxw_workbook_options(constant_memory: 0, tmpdir: UnsafeMutablePointer(mutating: folder), use_zip64: 0)
            guard let target = workbook_new_opt(path, &options) else { throw Self.failure(LXW_ERROR_MEMORY_MALLOC_FAILED) }
            let filled = Result { try fill(target) }
            // Closing writes the file and gives the memory back, so it comes whatever happened.
            let closed = workbook_close(target)
            let cutCount = try filled.get()
            try Self.check(closed)
            return cutCount
        }
    }

    private func fill(_ target: UnsafeMutablePointer<lxw_workbook>) throws -> Int {
        try setProperties(target)
        var formats = Formats(target)
        let sheets = try workbook.sheets.map { sheet in
            guard let made = workbook_add_worksheet(target, sheet.name) else {
                throw FeltError("workbook-unwritable", "A sheet cannot be called '\(sheet.name)'.", hint: "Give it another name.")
            }
            return made
        }
        var cutCount = 0
        for (sheet, values) in zip(sheets, workbook.sheets) { cutCount += try fill(sheet, values, &formats) }
        return cutCount
    }

    /// The moment stays out of the file, so that the same study gives the same bytes.
    private func setProperties(_ target: UnsafeMutablePointer<lxw_workbook>) throws {
        // It may hold 255 characters.
        let title = String(WorkbookText.clean(workbook.title).prefix(200))
        try title.withCString { title in
            var properties = lxw_doc_properties()
            properties.title = UnsafeMutablePointer(mutating: title)
            properties.created = Self.firstDay
            try Self.check(workbook_set_properties(target, &properties))
        }
    }

    private func fill(_ target: UnsafeMutablePointer<lxw_worksheet>, _ sheet: Workbook.Sheet, _ formats: inout Formats) throws -> Int {
        var cutCount = 0
        for (column, title) in sheet.columns.enumerated() {
            try Self.check(worksheet_set_column(target, lxw_col_t(column), lxw_col_t(column), min(max(title.width, 1), 255), nil))
            let text = WorkbookText.cell(title.title)
            if text.wasCut { cutCount += 1 }
            try Self.check(worksheet_write_string(target, 0, lxw_col_t(column), text.text, formats.heading))
        }
        try setHeight(of: 0, sheet.columns.map { .text($0.title) }, target, sheet.columns)
        for (row, cells) in sheet.rows.enumerated() {
            try setHeight(of: lxw_row_t(row + 1), cells, target, sheet.columns)
            for (column, cell) in cells.enumerated().prefix(sheet.columns.count) {
                if try write(cell, target, lxw_row_t(row + 1), lxw_col_t(column), &formats) { cutCount += 1 }
            }
        }
        if !sheet.columns.isEmpty {
            worksheet_freeze_panes(target, 1, lxw_col_t(min(sheet.fixedColumns, sheet.columns.count - 1)))
            try Self.check(worksheet_repeat_rows(target, 0, 0))
            if sheet.hasFilter, !sheet.rows.isEmpty {
                try Self.check(worksheet_autofilter(target, 0, 0, lxw_row_t(sheet.rows.count), lxw_col_t(sheet.columns.count - 1)))
            }
        }
        worksheet_set_landscape(target)
        worksheet_set_paper(target, Self.a4)
        // A table for computing may be so wide that nobody could read it on one page.
        if sheet.columns.reduce(0, { $0 + $1.width }) <= Self.pageWidth { worksheet_fit_to_pages(target, 1, 0) }
        return cutCount
    }

    /// Makes a row as high as its texts need, as far as can be told without their font: not every program does so by itself.
    private func setHeight(of row: lxw_row_t, _ cells: [Workbook.Cell], _ target: UnsafeMutablePointer<lxw_worksheet>, _ columns: [Workbook.Column]) throws {
        var lines = 1
        for (cell, column) in zip(cells, columns) {
            guard case .text(let text) = cell.content else { continue }
            let width = max(1, Int(column.width * 0.95))
            let needed = text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { $0 + max(1, ($1.count + width - 1) / width) }
            lines = max(lines, needed)
        }
        if lines > 1 { try Self.check(worksheet_set_row(target, row, min(Double(lines) * Self.lineHeight, Self.heightLimit), nil)) }
    }

    /// Writes a cell and says whether its text was cut.
    private func write(
        _ cell: Workbook.Cell, _ target: UnsafeMutablePointer<lxw_worksheet>, _ row: lxw_row_t, _ column: lxw_col_t, _ formats: inout Formats
    ) throws -> Bool {
        let format = formats.format(cell.style)
        switch cell.content {
        case .empty:
            // A blank cell is written only for its look.
            if !cell.style.isEmpty { try Self.check(worksheet_write_blank(target, row, column, format)) }
            return false
        case .number(let number):
            try Self.check(worksheet_write_number(target, row, column, number, format))
            return false
        case .day(let day):
            // Days from 30 December 1899, as spreadsheets count from March 1900 on.
            guard let number = Timestamp.dayNumber(day), number + 25_569 > 60, Timestamp.isDay(day) else {
                return try write(.text(day, style: cell.style), target, row, column, &formats)
            }
            try Self.check(worksheet_write_number(target, row, column, Double(number + 25_569), formats.day(cell.style)))
            return false
        case .text(let text):
            let (text, wasCut) = WorkbookText.cell(text)
            if let link = cell.link.flatMap(address), !text.contains(where: \.isNewline), text.utf16.count <= Self.linkLimit, link.utf16.count <= Self.linkLimit {
                try Self.check(worksheet_write_url_opt(target, row, column, link, formats.link(cell.style), text, nil))
            } else {
                try Self.check(worksheet_write_string(target, row, column, text, format))
            }
            return wasCut
        }
    }

    /// A link as libxlsxwriter wants it; nil for one that leads nowhere.
    private func address(_ link: Workbook.Link) -> String? {
        switch link {
        case .address(let text):
            // Anything else, such as the path of a file, would be opened or run.
            let start = text.lowercased()
            return start.hasPrefix("https://") || start.hasPrefix("http://") || start.hasPrefix("mailto:") ? WorkbookText.clean(text) : nil
        case .cell(let sheet, let row, let column):
            guard workbook.sheets.indices.contains(sheet), row >= 0, column >= 0 else { return nil }
            return "internal:'\(workbook.sheets[sheet].name.replacing("'", with: "''"))'!\(Self.letters(column))\(row + 2)"
        }
    }

    /// The name of a column: 0 is A, 26 is AA.
    private static func letters(_ column: Int) -> String {
        let last = String(UnicodeScalar(UInt8(65 + column % 26)))
        return column < 26 ? last : letters(column / 26 - 1) + last
    }

    private static func check(_ result: lxw_error) throws { if result != LXW_NO_ERROR { throw failure(result) } }

    private static func failure(_ result: lxw_error) -> FeltError {
        FeltError(
            "workbook-unwritable", "The workbook cannot be put together (\(String(cString: lxw_strerror(result)))).", hint: "Check the room and the rights of the folder.",
            context: ["libxlsxwriter": String(result.rawValue)])
    }

    /// 1 January 2000.
    private static let firstDay: time_t = 946_684_800
    private static let a4: UInt8 = 9
    /// In characters: what an A4 page on its side holds in a size that can be read.
    private static let pageWidth = 240.0
    /// In points; a row is 409 high at most.
    private static let lineHeight = 15.0
    private static let heightLimit = 409.0
    /// Beyond this many characters spreadsheets take neither an address nor the text that stands for it.
    private static let linkLimit = 255
}

/// The looks of cells, each made once.
private struct Formats {
    private let workbook: UnsafeMutablePointer<lxw_workbook>
    private var made: [Workbook.Style: UnsafeMutablePointer<lxw_format>] = [:]
    private var links: [Workbook.Style: UnsafeMutablePointer<lxw_format>] = [:]
    private var days: [Workbook.Style: UnsafeMutablePointer<lxw_format>] = [:]
    let heading: UnsafeMutablePointer<lxw_format>?

    init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
        self.workbook = workbook
        heading = workbook_add_format(workbook)
        format_set_bold(heading)
        format_set_text_wrap(heading)
        format_set_align(heading, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        format_set_bottom(heading, UInt8(LXW_BORDER_THIN.rawValue))
        format_set_bg_color(heading, 0xD9D9D9)
    }

    mutating func format(_ style: Workbook.Style) -> UnsafeMutablePointer<lxw_format>? {
        if let format = made[style] { return format }
        let format = new(style)
        made[style] = format
        return format
    }

    mutating func link(_ style: Workbook.Style) -> UnsafeMutablePointer<lxw_format>? {
        if let format = links[style] { return format }
        let format = new(style)
        format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
        format_set_font_color(format, 0x0563C1)
        links[style] = format
        return format
    }

    /// A day in the form that is the same in all languages.
    mutating func day(_ style: Workbook.Style) -> UnsafeMutablePointer<lxw_format>? {
        if let format = days[style] { return format }
        let format = new(style)
        format_set_num_format(format, "yyyy-mm-dd")
        format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
        days[style] = format
        return format
    }

    private func new(_ style: Workbook.Style) -> UnsafeMutablePointer<lxw_format>? {
        let format = workbook_add_format(workbook)
        format_set_text_wrap(format)
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        if style.contains(.bold) { format_set_bold(format) }
        if style.contains(.shaded) { format_set_bg_color(format, 0xEDEDED) }
        return format
    }
}
