public import FeltExchange

extension ReportPage {
    /// The page as a workbook: a sheet for each table in the order of the page, and a last one with what stands in no table and the commands behind
    /// the figures.
    ///
    /// Pictures are left out; the words that say what is seen stand in the last sheet.
    public func workbook() -> Workbook {
        let shown = PageMark.all(in: body).compactMap { mark in if case .table(let place) = mark { tables[place] } else { nil } }
        let sheets = shown.map { table in
            Workbook.Sheet(
                name: table.caption, columns: table.columns.map { .init(title(of: $0), width: $0.width) },
                rows: table.rows.isEmpty ? [[.text(table.none ?? words["no-data"])]] : table.rows.map { row in
                    row.cells.enumerated().map { place, cell in cellOf(cell, row, place) }
                } + (table.note.map { [[], [.text($0)]] } ?? []),
                fixedColumns: 1)
        }
        return Workbook(title: title, sheets: sheets + [about])
    }

    private func cellOf(_ cell: ReportTable.Cell, _ row: ReportTable.Row, _ place: Int) -> Workbook.Cell {
        let mark = place == 0 ? row.change.map { "\(self.mark($0)): " } ?? "" : ""
        if mark.isEmpty, cell.before == nil {
            switch cell.content {
            case .number(let number): return .number(number)
            case .decimal(let number, _): return Workbook.Cell(.number(number))
            case .day(let day, _): return Workbook.Cell(.day(day), style: place == 0 ? .bold : [])
            default: break
            }
        }
        return .text(mark + shown(cell), style: place == 0 ? .bold : [])
    }

    private var about: Workbook.Sheet {
        let text = PageMark.replaced(in: body) { mark in
            switch mark {
            case .table(let place): "→ \(tables[place].caption)"
            case .picture(let place): "\(pictures[place].caption): \(pictures[place].alternative)"
            case .command(let place): number(ofCommand: place).map { " [\($0)]" } ?? ""
            case .change(let place): " \(changes[place])"
            case .label(let place): "\(changes[place]):"
            case .section, .words, .wordsEnd: ""
            }
        }
        let lines = PlainMarkdown.lines(text).map { line in [Workbook.Cell.text(line.text, style: line.isHeading ? .bold : [])] }
        let notes = commands.enumerated().map { [Workbook.Cell.text("[\($0 + 1)] \($1)")] }
        let heading = notes.isEmpty ? [] : [[Workbook.Cell.text(words["traces"], style: .bold)]]
        return Workbook.Sheet(name: words["sheet-about"], columns: [.init(title, width: 110)], rows: lines + heading + notes, hasFilter: false)
    }
}
