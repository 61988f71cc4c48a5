import FeltAnalysis
import FeltExchange
import FeltModel
import FeltReport

/// The framework chart as a workbook: cases by codes, a row a cell, and what stands behind it.
struct ChartWorkbook {
    private let chart: FrameworkChart
    private let page: ChartPage
    private var words: ChartWords { page.words }

    init(_ chart: FrameworkChart, _ page: ChartPage) {
        self.chart = chart
        self.page = page
    }

    /// A cell that says something, and where it stands.
    private struct Place {
        let record: CaseStudy
        let row: Int
        let column: Int
        let cell: FrameworkChart.Cell
    }

    private var filled: [Place] {
        chart.cases.enumerated().flatMap { row, record in
            page.columns.enumerated().compactMap { column, code in
                let cell = chart[record.id, code.code]
                return cell.isEmpty ? nil : Place(record: record, row: row, column: column, cell: cell)
            }
        }
    }

    var workbook: Workbook { Workbook(title: page.title, sheets: [matrix, cells, about]) }

    private func label(_ column: FrameworkChart.Column) -> String { column.label.text(in: words.language) ?? column.path }

    /// Cases down, codes across.
    private var matrix: Workbook.Sheet {
        let rows = chart.cases.map { record -> [Workbook.Cell] in
            let name = [record.title.text(in: words.language), record.slug.text].compactMap(\.self).joined(separator: "\n")
            return [.text(name, style: .bold)]
                + page.columns.map { column in
                    let cell = chart[record.id, column.code]
                    return .text(text(cell), style: cell.isStale ? .shaded : [])
                }
        }
        return Workbook.Sheet(
            name: words.pick("Kart", "Chart"),
            columns: [.init(words.pick("Sak", "Case"), width: 26)] + page.columns.map { .init("\(label($0))\n\($0.path)", width: 42) }, rows: rows, fixedColumns: 1, hasFilter: false)
    }

    /// What a cell says, with its rating above and its author below.
    private func text(_ cell: FrameworkChart.Cell) -> String {
        let agreed = cell.ratings.contains(where: \.isConsensus) ? " (\(words.agreed))" : ""
        let rating = words.rating(cell)
        var lines = rating.isEmpty ? [] : [rating + agreed]
        if let summary = cell.summary { lines += [summary.text ?? words.erased, "— \(author(summary)), \(summary.writtenAt.prefix(10))"] }
        if cell.isStale { lines.append("\(words.stale): \(reasons(cell))") }
        return lines.joined(separator: "\n")
    }

    private func author(_ summary: Summary) -> String { chart.researchers[summary.researcher] ?? "?" }
    private func reasons(_ cell: FrameworkChart.Cell) -> String { cell.reasons.map { words.text($0) }.joined(separator: "; ") }

    /// A row a cell, as far as it says something; the name of the case leads to the cell in the chart.
    private var cells: Workbook.Sheet {
        let columns: [(String, String, Double)] = [
            ("sak", "case", 22), ("kode", "code", 24), ("navn", "label", 24), ("vurdering", "rating", 12), ("gjennomsnitt", "mean", 12), ("enige", "agreed", 9),
            ("sammendrag", "summary", 60), ("forfatter", "author", 11), ("dato", "date", 11), ("vurdert av", "raters", 16), ("begrunnelser", "reasons for the ratings", 50),
            ("hviler på", "rests on", 10), ("kodinger", "codings", 10), ("foreldet", "stale", 9), ("hvorfor foreldet", "why stale", 40),
        ]
        let rows = filled.map { place -> [Workbook.Cell] in
            let (cell, column) = (place.cell, page.columns[place.column])
            let raters = page.raters(cell)
            let yes = { (isSo: Bool) in isSo ? words.pick("ja", "yes") : words.pick("nei", "no") }
            return [
                .text(place.record.slug.text, link: .cell(sheet: 0, row: place.row, column: place.column + 1)), .text(column.path), .text(label(column)),
                .text(words.rating(cell)), cell.weight.map { Workbook.Cell(.number($0.mean)) } ?? .empty,
                cell.ratings.isEmpty ? .empty : .text(yes(cell.ratings.contains(where: \.isConsensus))), .text(cell.summary.map { $0.text ?? words.erased } ?? ""),
                .text(cell.summary.map(author) ?? ""), .text(cell.summary.map { String($0.writtenAt.prefix(10)) } ?? ""), .text(raters.map(\.head).joined(separator: "\n")),
                .text(raters.compactMap { rater in rater.reason.map { "\(rater.head): \($0)" } }.joined(separator: "\n")), cell.summary.map { .number($0.evidence.items.count) } ?? .empty, .number(cell.codingCount),
                .text(yes(cell.isStale), style: cell.isStale ? .shaded : []), .text(reasons(cell)),
            ]
        }
        return Workbook.Sheet(
            name: words.pick("Celler", "Cells"), columns: columns.map { .init(words.pick($0.0, $0.1), width: $0.2) }, rows: rows, fixedColumns: 2)
    }

    private var about: Workbook.Sheet {
        let legend = words.legend.map { term, meaning in [Workbook.Cell.text(term, style: .bold), .text(meaning)] }
        let foot = [page.title] + page.foot
        let source = Workbook.Cell.text("doi.org/10.1186/1748-5908-8-51", link: .address("https://doi.org/10.1186/1748-5908-8-51"))
        return Workbook.Sheet(
            name: words.pick("Om kartet", "About"), columns: [.init(words.pick("tegn", "mark"), width: 22), .init(words.pick("betyr", "means"), width: 100)],
            rows: legend + [[.empty, .empty]] + foot.map { [.empty, .text($0)] } + [[.empty, source]], hasFilter: false)
    }
}
