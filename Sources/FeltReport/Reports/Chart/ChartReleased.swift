import FeltAnalysis
import FeltModel
import FeltPrivacy
import FeltStore

extension ReportStudy {
    /// A chart as it leaves the study: a summary that rests on words that stay says so in place of its words, and a rating that does has no reason.
    func released(_ chart: FrameworkChart) throws -> FrameworkChart {
        let summaries = try summaries()
        let reasons = try reasons()
        var cells: [ChartCell: FrameworkChart.Cell] = [:]
        for record in chart.cases {
            for column in chart.columns {
                var cell = chart[record.id, column.code]
                guard !cell.isEmpty else { continue }
                if let summary = cell.summary, summary.text != nil {
                    cell.summary = Summary(
                        id: summary.id, cell: summary.cell, researcher: summary.researcher, text: summaries[summary.id] ?? words["chart-withheld"], evidence: summary.evidence,
                        writtenAt: summary.writtenAt, createdAt: summary.createdAt)
                }
                cell.ratings = cell.ratings.map { rating in
                    Rating(
                        id: rating.id, cell: rating.cell, researcher: rating.researcher, value: rating.value, rationale: reasons[rating.id], isConsensus: rating.isConsensus,
                        evidence: rating.evidence, writtenAt: rating.writtenAt, createdAt: rating.createdAt)
                }
                cells[ChartCell(caseID: record.id, code: column.code)] = cell
            }
        }
        return FrameworkChart(cases: chart.cases, columns: chart.columns, researchers: chart.researchers, cells: cells)
    }
}
