import FeltAnalysis
import FeltModel

extension ChartPage {
    /// The page as one HTML file that needs nothing beside it: no scripts, no fonts, no addresses; browsers are told to fetch nothing. Tables have
    /// captions and headers with their scope for screen readers; on paper the page lies on its side, with the headers again on each sheet.
    public func html() -> String {
        let escaped = HTMLText.line
        var page = """
            <!DOCTYPE html>
            <html lang="\(words.language.rawValue)">
            <head>
            <meta charset="utf-8">
            \(HTMLText.policy)
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="felt">
            <title>\(escaped(title))</title>
            <style>
            \(Self.style)
            </style>
            </head>
            <body>
            <header>
            <h1>\(escaped(words.pick("Rammeverkskart", "Framework chart")))</h1>

            """
        if let studyTitle { page += "<p>\(escaped(studyTitle))</p>\n" }
        page += "</header>\n<main>\n"
        if parts.isEmpty || chart.cases.isEmpty { page += "<p>\(words.pick("Kartet er tomt.", "The chart is empty."))</p>\n" } else { page += tables() }
        page += "</main>\n<footer>\n<section>\n<h2>\(words.pick("Slik leses kartet", "How to read the chart"))</h2>\n<dl>\n"
        for (term, meaning) in words.legend { page += "<div><dt>\(escaped(term))</dt><dd>\(escaped(meaning))</dd></div>\n" }
        page += "</dl>\n</section>\n<section>\n<h2>\(words.pick("Hva som står bak", "What stands behind it"))</h2>\n"
        for line in foot + [made] { page += "<p>\(escaped(line))</p>\n" }
        return page + "</section>\n</footer>\n</body>\n</html>\n"
    }

    private func tables() -> String {
        var result = ""
        var last: String?
        for part in parts {
            if let title = part.title {
                if title != last { result += (last == nil ? "" : "</section>\n") + "<section>\n<h2>\(HTMLText.line(title))</h2>\n" }
                last = title
            }
            result += table(part)
        }
        return result + (last == nil ? "" : "</section>\n")
    }

    private func table(_ part: Part) -> String {
        let names = part.columns.map(label).joined(separator: ", ")
        var result = "<table>\n<caption>\(HTMLText.line("\(words.pick("Saker etter kode", "Cases by code")): \(names)"))</caption>\n<thead>\n<tr>"
        result += "<th scope=\"col\" class=\"case\">\(words.pick("Sak", "Case"))</th>"
        for column in part.columns { result += "<th scope=\"col\">\(HTMLText.line(label(column)))<span class=\"name\">\(HTMLText.line(column.path))</span></th>" }
        result += "</tr>\n</thead>\n<tbody>\n"
        for record in chart.cases {
            let title = record.title.text(in: words.language)
            let slug = HTMLText.line(record.slug.text)
            result += "<tr>\n<th scope=\"row\" class=\"case\">\(title.map { HTMLText.line($0) + "<span class=\"name\">\(slug)</span>" } ?? slug)"
            if let municipality = record.municipality { result += "<span class=\"place\">\(HTMLText.line(municipality))</span>" }
            result += "</th>\n"
            for column in part.columns { result += cell(chart[record.id, column.code]) }
            result += "</tr>\n"
        }
        return result + "</tbody>\n</table>\n"
    }

    private func cell(_ cell: FrameworkChart.Cell) -> String {
        guard !cell.isEmpty else { return "<td class=\"empty\">–</td>\n" }
        let lang = origin.language == words.language ? "" : " lang=\"\(origin.language.rawValue)\""
        var result = cell.isStale ? "<td class=\"stale\">\n" : "<td>\n"
        let rating = words.rating(cell)
        if !rating.isEmpty {
            let agreed = cell.ratings.contains(where: \.isConsensus) ? " <span>\(words.agreed)</span>" : ""
            result += "<p class=\"rating\"><strong>\(HTMLText.line(rating))</strong>\(agreed)</p>\n"
        }
        if let summary = cell.summary {
            result += "<p class=\"summary\"\(lang)>\(HTMLText.escaped(summary.text ?? words.erased))</p>\n<p class=\"by\">\(HTMLText.line(byline(summary)))</p>\n"
        }
        let raters = raters(cell)
        if !raters.isEmpty {
            result += "<ul>\n"
            for (_, head, reason) in raters {
                result += "<li><b>\(HTMLText.line(head))</b>\(reason.map { " <span\(lang)>\(HTMLText.escaped($0))</span>" } ?? "")</li>\n"
            }
            result += "</ul>\n"
        }
        if cell.isStale {
            let reasons = cell.reasons.map { words.text($0) }.joined(separator: "; ")
            result += "<p class=\"why\"><b>\(HTMLText.line(words.stale)):</b> \(HTMLText.line(reasons))</p>\n"
        }
        return result + "<p class=\"by\">\(HTMLText.line(notes(cell)))</p>\n</td>\n"
    }

    private static let style = """
        :root { color-scheme: light; }
        body { margin: 1.5rem; color: #1a1a1a; background: #fff; font: 1rem/1.4 system-ui, "Noto Sans", "Liberation Sans", sans-serif; }
        h1 { font-size: 1.5rem; margin: 0; } header p { margin: .2rem 0 1rem; }
        h2 { font-size: 1.15rem; margin: 1.6rem 0 .5rem; break-after: avoid; }
        table { border-collapse: collapse; table-layout: fixed; width: calc(100% - 2px); margin: 0 1px 1.2rem; font-size: .85rem; }
        caption { text-align: left; color: #444; margin-bottom: .3rem; break-after: avoid; }
        th, td { border: 1px solid #767676; padding: .4rem .5rem; vertical-align: top; text-align: left; overflow-wrap: anywhere; hyphens: auto; }
        thead th { background: #e6e6e6; } th.case { width: 9.5rem; }
        .name, .place { display: block; font-weight: normal; font-size: .85em; color: #444; hyphens: none; }
        td p { margin: 0 0 .35rem; } td ul { margin: 0 0 .35rem; padding-left: 1.1em; }
        .rating strong { font-size: 1.15em; } .summary { white-space: pre-line; } .by { font-size: .85em; color: #444; }
        li { font-size: .9em; } li span { white-space: pre-line; }
        td.stale { border: 3px double #1a1a1a; } td.empty { color: #595959; }
        footer { margin-top: 1.5rem; border-top: 1px solid #767676; font-size: .9rem; } footer h2 { font-size: 1rem; margin-top: .8rem; }
        footer p { margin: .2rem 0; } dl { margin: 0; columns: 22rem; } dl div { display: flex; gap: .6rem; break-inside: avoid; }
        dt { font-weight: bold; min-width: 5.5rem; } dd { margin: 0; }
        @page { size: A4 landscape; margin: 12mm; }
        @media print {
        body { margin: 0; font-size: 9.5pt; } table { font-size: 8.5pt; } thead { display: table-header-group; }
        tr, footer section { break-inside: avoid; } thead th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }
        """
}
