import FeltAnalysis
import FeltModel

extension ChartPage {
    /// The page as Markdown: the ratings as a table, codes down and cases across, then each cell that says something, by code and case. Long texts
    /// stand in no table, which few readers of Markdown could show.
    public func markdown() -> String {
        let line = MarkdownText.line
        var page = "# \(line(title))\n"
        if parts.isEmpty || chart.cases.isEmpty {
            page += "\n\(words.pick("Kartet er tomt.", "The chart is empty."))\n"
        } else {
            page += "\n## \(words.pick("Vurderinger", "Ratings"))\n\n" + overview()
            for column in columns { page += section(column) }
        }
        page += "\n## \(words.pick("Slik leses kartet", "How to read the chart"))\n\n"
        for (term, meaning) in words.legend { page += "- **\(MarkdownText.escaped(term))**: \(MarkdownText.escaped(meaning))\n" }
        page += "\n## \(words.pick("Hva som står bak", "What stands behind it"))\n"
        for text in foot + [made] { page += "\n\(line(text))\n" }
        return page
    }

    private func overview() -> String {
        func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
        var result = row([words.pick("kode", "code")] + chart.cases.map { MarkdownText.escaped($0.slug.text) })
        result += row(Array(repeating: "---", count: chart.cases.count + 1))
        for column in columns {
            result += row(
                [MarkdownText.escaped(column.path)]
                    + chart.cases.map { record in
                        let cell = chart[record.id, column.code]
                        return MarkdownText.escaped([words.rating(cell), cell.isStale ? "(\(words.stale))" : ""].filter { !$0.isEmpty }.joined(separator: " "))
                    })
        }
        return result
    }

    private func section(_ column: FrameworkChart.Column) -> String {
        let cells = chart.cases.map { ($0, chart[$0.id, column.code]) }.filter { !$0.1.isEmpty }
        guard !cells.isEmpty else { return "" }
        var result = "\n## \(MarkdownText.line(label(column))) (\(MarkdownText.escaped(column.path)))\n"
        for (record, cell) in cells {
            let title = record.title.text(in: words.language)
            result += "\n### \(MarkdownText.line(title.map { "\($0) (\(record.slug.text))" } ?? record.slug.text))\n"
            let rating = words.rating(cell)
            if !rating.isEmpty {
                let agreed = cell.ratings.contains(where: \.isConsensus) ? " (\(words.agreed))" : ""
                result += "\n**\(MarkdownText.escaped(rating))**\(agreed)\n"
            }
            if let summary = cell.summary {
                result += "\n" + MarkdownText.quoted(MarkdownText.escaped(summary.text ?? words.erased)) + ">\n> — \(MarkdownText.line(byline(summary)))\n"
            }
            let raters = raters(cell)
            if !raters.isEmpty { result += "\n" }
            for (_, head, reason) in raters { result += "- \(MarkdownText.line(head + (reason.map { ". \($0)" } ?? "")))\n" }
            if cell.isStale { result += "\n*\(words.stale)*: \(MarkdownText.line(cell.reasons.map { words.text($0) }.joined(separator: "; ")))\n" }
            result += "\n\(MarkdownText.line(notes(cell)))\n"
        }
        return result
    }
}
