import FeltAnalysis
import FeltModel

/// What a cell of the chart may be called on in a template.
enum ChartReportCell {
    static let names: Set<String> = ["heading", "path", "rating", "agreed", "summary", "text", "by", "raters", "rater", "reason", "is_stale", "why", "amount"]
}

/// The cells of the framework chart that are told, in full: as sections by code or case, and as one table for workbooks.
struct ChartReportCells {
    private let study: ReportStudy
    private let page: ChartPage
    private let told: ChartAudience
    private var chart: FrameworkChart { page.chart }
    private var words: ReportWords { study.words }
    private var isForTeam: Bool { study.audience == .team }

    init(_ study: ReportStudy, _ page: ChartPage, _ told: ChartAudience) {
        self.study = study
        self.page = page
        self.told = told
    }

    /// A section a code, with the cases in it.
    var byCode: [ReportFields] {
        page.columns.compactMap { column in
            let cells = chart.cases.filter { told.tells($0.id, column.code) }.map { fields($0, column, heading: study.title(of: $0), path: $0.slug.text) }
            return cells.isEmpty ? nil : ["key": .text(column.code.raw), "heading": .text(page.label(column)), "path": study.path(column.path, behind: page.label(column)), "cells": .list(cells)]
        }
    }

    /// A section a case, with the codes in it.
    var byCase: [ReportFields] {
        chart.cases.compactMap { record in
            let cells = page.columns.filter { told.tells(record.id, $0.code) }.map { fields(record, $0, heading: page.label($0), path: $0.path) }
            let title = study.title(of: record)
            return cells.isEmpty ? nil : ["key": .text(record.id.raw), "heading": .text(title), "path": study.path(record.slug.text, behind: title), "cells": .list(cells)]
        }
    }

    private func fields(_ record: CaseStudy, _ column: FrameworkChart.Column, heading: String, path: String) -> ReportFields {
        let cell = chart[record.id, column.code]
        let raters = isForTeam ? page.raters(cell) : []
        return [
            "key": .text("\(record.id.raw) \(column.code.raw)"), "heading": .text(heading), "path": study.path(path, behind: heading), "rating": .optional(page.words.rating(cell)),
            "agreed": .flag(cell.ratings.contains(where: \.isConsensus)),
            "summary": .list(summary(cell).map { ["text": .text($0)] }), "by": isForTeam ? .optional(cell.summary.map(byline)) : .missing,
            "raters": .list(raters.map { ["key": .text($0.who), "rater": .text($0.head), "reason": .optional($0.reason)] }), "is_stale": .flag(cell.isStale),
            // The reasons have the ids of codings in them, which say nothing to partners.
            "why": isForTeam && cell.isStale ? .text(cell.reasons.map { page.words.text($0) }.joined(separator: "; ")) : .missing,
            "amount": .text(isForTeam ? page.notes(cell) : study.told(cell.codingCount, "codings")),
        ]
    }

    /// Who wrote a summary, and when.
    private func byline(_ summary: Summary) -> String { "\(page.name(summary.researcher)), \(study.date(summary.writtenAt))" }

    /// The paragraphs of a summary as they may be told.
    private func summary(_ cell: FrameworkChart.Cell) -> [String] {
        guard let summary = cell.summary else { return [] }
        guard let text = summary.text else { return [page.words.erased] }
        return text.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
    }

    /// A row a cell.
    func table(command: String) -> ReportTable {
        let rows = page.columns.flatMap { column in
            chart.cases.filter { told.tells($0.id, column.code) }.map { record -> ReportTable.Row in
                let cell = chart[record.id, column.code]
                let who = page.raters(cell).map { _, head, reason in [head, reason].compactMap(\.self).joined(separator: ". ") }.joined(separator: "\n")
                let team: [ReportTable.Cell] = isForTeam ? [.optional(who), .optional(cell.summary.map(byline))] : []
                return .init("\(record.id.raw) \(column.code.raw)", [
                    .text(column.path), .text(page.label(column)), .text(study.shown(record.slug.text)), .optional(page.words.rating(cell)),
                    .text(summary(cell).joined(separator: "\n")),
                    cell.isStale ? .text(page.words.stale) : .none, study.cell(cell.codingCount),
                ] + team)
            }
        }
        let team: [ReportTable.Column] = isForTeam ? [.init(words["chart-raters"], width: 50), .init(words["chart-by"], width: 18)] : []
        return ReportTable(
            caption: words["chart-cells-caption"],
            columns: [
                .init(words["chart-code"], width: 26), .init(words["chart-label"], width: 30), .init(words["chart-case"], width: 22),
                .init(words["rating"], width: 14),
                .init(words["chart-summary"], width: 70), .init(words["chart-state"], width: 12), .init(words["chart-codings"], isNumber: true),
            ] + team, rows: rows, command: command)
    }
}
