import FeltModel
import FeltReport

/// Disagreements as one HTML page for a meeting: a row each, and in it the same words twice, with what each coder marked.
struct DisagreementPage {
    private let list: DisagreementList
    private var words: AgreementWords { list.words }

    init(_ list: DisagreementList) { self.list = list }

    var html: String {
        let title = HTMLText.line(list.title)
        let rows = list.items.map(row).joined()
        return """
            <!DOCTYPE html>
            <html lang="\(words.language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="felt">
            <title>\(title)</title>
            <style>
            \(HTMLPage.style)
            body { max-width: 80rem; }
            table { border-collapse: collapse; width: 100%; table-layout: fixed; }
            th, td { border: 1px solid #767676; padding: .4rem .6rem; text-align: left; vertical-align: top; }
            th { font: .85rem/1.4 system-ui, "Noto Sans", sans-serif; font-weight: normal; }
            thead th, th b { font-weight: bold; }
            th:first-child { width: 13rem; }
            td p { margin: 0 0 .3rem; font: .85rem/1.4 system-ui, "Noto Sans", sans-serif; }
            td p b { font-weight: bold; }
            td q { quotes: none; white-space: pre-line; overflow-wrap: anywhere; }
            mark { background: #fff3b0; }
            @media print { thead { display: table-header-group; } tr { break-inside: avoid; } }
            </style>
            </head>
            <body>
            <h1>\(title)</h1>
            <p>\(words.pick(
                "Det som skiller mest, står først: så mange tegn merket den ene og ikke den andre.",
                "What differs most comes first: so many characters one marked and the other did not."))</p>
            <table>
            <thead><tr><th scope="col">\(words.pick("Hva, hvor og hvor mye", "What, where and how much"))</th>\
            <th scope="col">\(words.pick("Den ene", "The one"))</th><th scope="col">\(words.pick("Den andre", "The other"))</th></tr></thead>
            <tbody>
            \(rows)</tbody>
            </table>
            </body>
            </html>

            """
    }

    private func row(_ item: DisagreementList.Item) -> String {
        let cost = words.count(item.cost, ("tegn", "tegn"), ("character", "characters"))
        let place = [item.source.slug.text, item.caseName, item.source.date].compactMap(\.self).map(HTMLText.line).joined(separator: " · ")
        let head = "<th scope=\"row\"><b>\(words.text(item.kind))</b>, \(cost)<br>\(place)<br>\(DisagreementList.text(item.scalars))</th>"
        return "<tr>\(head)\(item.sides.map { side(item, $0) }.joined())</tr>\n"
    }

    /// Who gave what, and the words with what she marked.
    private func side(_ item: DisagreementList.Item, _ side: DisagreementList.Side) -> String {
        let code = side.code.map(HTMLText.line) ?? words.pick("ingenting her", "nothing here")
        let ids = side.codings.map(\.raw).joined(separator: ", ")
        let caption = "<p><b>\(HTMLText.line(side.coder))</b>: \(code)\(ids.isEmpty ? "" : " <small>\(ids)</small>")</p>"
        return "<td>\(caption)<q lang=\"\(item.source.language.rawValue)\">\(marked(item, side.ranges))</q></td>"
    }

    /// The words of an item with those around it, and marks on ranges.
    private func marked(_ item: DisagreementList.Item, _ ranges: [Range<Int>]) -> String {
        let scalars = Array(item.words.unicodeScalars)
        var result = HTMLText.escaped(item.before)
        var position = 0
        func piece(_ part: Range<Int>) -> String { HTMLText.escaped(String(String.UnicodeScalarView(scalars[part]))) }
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            let start = max(position, min(scalars.count, range.lowerBound - item.scalars.lowerBound))
            let end = max(start, min(scalars.count, range.upperBound - item.scalars.lowerBound))
            guard start < end else { continue }
            result += piece(position..<start) + "<mark>" + piece(start..<end) + "</mark>"
            position = end
        }
        return result + piece(position..<scalars.count) + HTMLText.escaped(item.after)
    }
}
