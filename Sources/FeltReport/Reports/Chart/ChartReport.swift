import FeltAnalysis
import FeltModel
import FeltQuery
import FeltStore

/// The framework chart: the ratings of cases by codes as a table, then each cell with its summary, by code or by case.
///
/// Partners see the cells behind which enough people stand, without who wrote and rated, and without quotes.
struct ChartReport {
    /// What its template may call for.
    static let names: Set<String> = ChartReportCell.names.union([
        "ratings", "groups", "cells", "cell_table", "legend", "term", "meaning", "facts", "too_few", "key",
    ])

    private let study: ReportStudy
    private let choice: ChartChoice
    private let use: ReportRequest.Use
    private var words: ReportWords { study.words }

    init(_ study: ReportStudy, _ request: ReportRequest) {
        self.study = study
        choice = request.chart
        use = request.use
    }

    /// All that the template may call for. Throws what reading the study throws.
    func fields() throws -> ReportFields {
        let chart = try study.released(study.reader.frameworkChart(cases: choice.cases, codes: choice.codes))
        let origin = ChartPage.Origin(title: study.record.title, notice: nil, language: study.language, day: study.day, entry: nil)
        let page = ChartPage(chart, origin: origin, language: study.language)
        let told = try ChartAudience(study, chart, page.columns)
        let cells = ChartReportCells(study, page, told)
        var fields: ReportFields = [
            "title": .text(words["chart-title"]), "ratings": .table(ratings(page, told)),
            // A workbook has a row a cell, for those who go on working with it.
            "cell_table": use == .workbook ? .table(cells.table(command: command)) : .missing,
            "groups": .list(choice.isByCase ? cells.byCase : cells.byCode),
            "legend": .list(page.words.legend.map { ["key": .text($0.term), "term": .text($0.term), "meaning": .text($0.meaning)] }),
            "facts": .list(facts(page, told).enumerated().map { ["key": .text(String($0)), "text": .text($1)] }),
            "too_few": .optional(hidden(told)),
        ]
        let sources = study.known.filter { source in chart.cases.contains { $0.id == source.caseID } }
        // No command lists the sources of some cases and not of others.
        let narrowed = sources.count == study.known.count ? "" : chart.cases.count == 1 ? " --case \(chart.cases[0].slug)" : nil
        fields.merge(
            try ReportFoot.fields(
                study, sources: sources, command: narrowed.map { study.sourceList + $0 }, counting: narrowed.map { study.peopleCount + $0 })) { $1 }
        return fields
    }

    /// How many cells are not told, and why.
    private func hidden(_ told: ChartAudience) -> String {
        let tooFew = words("chart-too-few", [
            "cells": words.count(told.tooFew, "chart-cells"), "rest": words.form(told.tooFew, "chart-cells-rest"), "number": String(study.groupSize),
        ])
        let heldBack = words("chart-held-back", ["cells": words.count(told.heldBack, "chart-cells")])
        return [told.tooFew > 0 ? tooFew : nil, told.heldBack > 0 ? heldBack : nil].compactMap(\.self).joined(separator: " ")
    }

    private var command: String { (["felt chart"] + choice.arguments + (study.audience == .team ? [] : [study.countedOnly])).joined(separator: " ") }

    /// What stands behind the chart: for partners without who rated.
    private func facts(_ page: ChartPage, _ told: ChartAudience) -> [String] {
        guard !page.columns.isEmpty else { return [] }
        return study.audience == .team ? page.foot : [page.words.notImportance, page.words.scaleSource]
    }

    /// Codes down and cases across.
    private func ratings(_ page: ChartPage, _ told: ChartAudience) -> ReportTable {
        let chart = page.chart
        let rows = page.columns.map { column in
            ReportTable.Row(column.code.raw, [.text(page.label(column))] + chart.cases.map { rating(chart[$0.id, column.code], page, told.standing($0.id, column.code)) })
        }
        return ReportTable(
            caption: words["chart-ratings"],
            columns: [.init(words["chart-code"], width: 28)] + chart.cases.map { .init(study.title(of: $0), width: 16, key: $0.id.raw) }, rows: rows,
            note: words["chart-ratings-note"], command: command)
    }

    private func rating(_ cell: FrameworkChart.Cell, _ page: ChartPage, _ standing: PartnerCounts.Standing) -> ReportTable.Cell {
        if cell.isEmpty { return .none }
        guard standing == .told || cell.isOnlyMissing else { return .text(study.inPlace(of: standing)) }
        let value = page.words.rating(cell)
        return .text([value.isEmpty ? words["chart-not-rated"] : value, cell.isStale ? "(\(page.words.stale))" : ""].filter { !$0.isEmpty }.joined(separator: " "))
    }
}
