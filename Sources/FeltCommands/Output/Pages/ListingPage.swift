import FeltModel
import FeltReport
import FeltTerminal

/// A list as a page with one table, in Markdown or HTML. Cells are never cut, and a list in a cell stands on lines of its own.
struct ListingPage {
    private let isMarkdown: Bool

    /// Nil for a form that is no page.
    init?(_ format: AnswerFormat) {
        guard format == .md || format == .html else { return nil }
        isMarkdown = format == .md
    }

    /// - Parameter foot: paragraphs below the table.
    func text(_ listing: Listing, title: String, language: Language, foot: [String] = []) -> String {
        isMarkdown ? markdown(listing, title, foot) : html(listing, title, language, foot)
    }

    private static func items(_ cell: Listing.Cell) -> [String] {
        let items = if case .list(let items) = cell { items } else { [cell.plain] }
        return items.map(DisplayText.oneLine)
    }

    /// A table of GitHub's dialect, which pandoc reads too.
    private func markdown(_ listing: Listing, _ title: String, _ foot: [String]) -> String {
        func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }
        var text = "# \(MarkdownText.escaped(DisplayText.oneLine(title)))\n\n" + row(listing.columns.map { MarkdownText.escaped($0.name) })
        text += row(listing.columns.map { $0.isNumber ? "---:" : "---" })
        for cells in listing.rows { text += row(cells.map { Self.items($0).map(MarkdownText.escaped).joined(separator: "<br>") }) }
        for line in foot { text += "\n\(MarkdownText.line(DisplayText.oneLine(line)))\n" }
        return text
    }

    private func html(_ listing: Listing, _ title: String, _ language: Language, _ foot: [String]) -> String {
        let name = HTMLText.escaped(DisplayText.oneLine(title))
        let head = listing.columns.map { "<th scope=\"col\"\($0.isNumber ? " class=\"n\"" : "")>\(HTMLText.escaped($0.name))</th>" }.joined()
        let rows = listing.rows.map { cells in
            let parts = cells.enumerated().map { place, cell in
                let inside = Self.items(cell).map(HTMLText.escaped).joined(separator: "<br>")
                return place == 0 ? "<th scope=\"row\">\(inside)</th>" : "<td\(listing.columns[place].isNumber ? " class=\"n\"" : "")>\(inside)</td>"
            }
            return "<tr>\(parts.joined())</tr>\n"
        }
        let notes = foot.map { "<p>\(HTMLText.escaped(DisplayText.oneLine($0)))</p>\n" }.joined()
        let below = notes.isEmpty ? "" : "<footer style=\"max-width: 48rem\">\n\(notes)</footer>\n"
        return """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="felt">
            <title>\(name)</title>
            <style>
            \(HTMLPage.style)
            body { max-width: none; }
            table { border-collapse: collapse; font: .85rem/1.4 system-ui, "Noto Sans", sans-serif; }
            th, td { border: 1px solid #767676; padding: .25rem .5rem; text-align: left; vertical-align: top; }
            .n { text-align: right; }
            @media print { thead { display: table-header-group; } tr { break-inside: avoid; } }
            </style>
            </head>
            <body>
            <h1>\(name)</h1>
            <table>
            <thead><tr>\(head)</tr></thead>
            <tbody>
            \(rows.joined())</tbody>
            </table>
            \(below)</body>
            </html>

            """
    }
}
