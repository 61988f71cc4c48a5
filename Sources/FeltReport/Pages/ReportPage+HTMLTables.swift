import FeltModel

/// Tables of a page in HTML, on the screen and in a document.
extension ReportPage {
    /// - Parameter isDocument: whether columns get their widths, which a document cannot find by itself.
    func table(_ table: ReportTable, isDocument: Bool) -> String {
        guard !table.rows.isEmpty else { return "<p class=\"empty\"><b>\(HTMLText.line(table.caption)):</b> <em>\(HTMLText.line(table.none ?? words["no-data"]))</em></p>\n" }
        let trace = number(of: table.command).map { self.trace($0, isDocument: isDocument) } ?? ""
        var result = "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"\(HTMLText.escaped(table.caption))\">\n<table>\n<caption>\(HTMLText.line(table.caption))\(trace)</caption>\n\(isDocument ? widths(table) : "")<thead>\n<tr>"
        // A document takes its alignment from the element, and has no style for headers.
        let number = isDocument ? " style=\"text-align: right\"" : " class=\"number\""
        let (open, close) = isDocument ? ("<strong>", "</strong>") : ("", "")
        for column in table.columns {
            let change = column.change.map { " " + mark("(\($0))", isDocument: isDocument) } ?? ""
            result += "<th scope=\"col\"\(column.isNumber ? number : "")>\(open)\(HTMLText.line(column.title))\(close)\(change)</th>"
        }
        result += "</tr>\n</thead>\n<tbody>\n"
        for row in table.rows {
            result += row.change == .gone ? "<tr class=\"gone\">" : "<tr>"
            for (place, cell) in row.cells.enumerated() {
                let isNumber = place < table.columns.count && table.columns[place].isNumber
                let mark = place == 0 ? row.change.map { self.mark(self.mark($0), isDocument: isDocument) + " " } ?? "" : ""
                // In the place of what is not shared stand words of the report.
                let isSaid = cell.isSaid && cell.content != .missing && cell.content != .text(words["not-shared"])
                let kind = (place == 0 ? "th scope=\"row\"" : "td") + (isSaid && !isDocument ? other.map { " lang=\"\($0.rawValue)\"" } ?? "" : "")
                result += "<\(kind)\(isNumber ? number : "")>\(mark)\(html(cell, isDocument: isDocument, all: isSaid))</\(place == 0 ? "th" : "td")>"
            }
            result += "</tr>\n"
        }
        return result + "</tbody>\n</table>\n</div>\n" + (table.note.map { "<p class=\"note\">\(HTMLText.line($0))</p>\n" } ?? "")
    }

    private func widths(_ table: ReportTable) -> String {
        let cells = table.columns.indices.map { column in table.rows.compactMap { $0.cells.indices.contains(column) ? shown($0.cells[column]) : nil } }
        return "<colgroup>" + ColumnWidths(table.columns, cells).percentages.map { "<col style=\"width: \($0)%\">" }.joined() + "</colgroup>\n"
    }

    /// - Parameter all: whether all that it says is people's words.
    private func html(_ cell: ReportTable.Cell, isDocument: Bool, all: Bool) -> String {
        let said = spoken(cell, HTMLText.escaped(shown(cell.content)), isDocument: isDocument, all: all)
        let words = cell.content == .missing ? "<em>\(said)</em>" : cell.link.map { "<a href=\"\(HTMLText.escaped($0))\">\(said)</a>" } ?? said
        return words + (cell.before.map { " " + mark("(\(self.words["before"]): \(shown($0)))", isDocument: isDocument) } ?? "")
    }

    /// What a cell says, with the language of people's words in it where that is another. That of a whole cell stands at the cell, save in documents.
    private func spoken(_ cell: ReportTable.Cell, _ text: String, isDocument: Bool, all: Bool) -> String {
        guard let other else { return text }
        let opening = Self.opening(other, isDocument: isDocument)
        if all { return isDocument ? "\(opening)\(text)</span>" : text }
        let lead = HTMLText.escaped(cell.after).count
        guard let said = cell.said, said != words["not-shared"], let place = text.dropFirst(lead).firstRange(of: HTMLText.escaped(said)) else { return text }
        return "\(text[..<place.lowerBound])\(opening)\(text[place])</span>\(text[place.upperBound...])"
    }
}
