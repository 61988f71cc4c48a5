import FeltAnalysis
import FeltModel
import FeltReport
import FeltTerminal

/// The framework chart as lists.
struct ChartLists {
    let chart: FrameworkChart
    private let words = ChartWords(.en)
    /// What partners are told of the chart; nil where the team reads it.
    private let partners: PartnerChart?
    /// What says how partners are told a number.
    private let counted: Counted?

    init(_ chart: FrameworkChart, partners: PartnerChart? = nil, counted: Counted? = nil) {
        self.chart = partners?.chart ?? chart
        self.partners = partners
        self.counted = counted
    }

    /// What stands in place of a cell that partners are not told; nil where they are.
    private func inPlace(_ record: CaseStudy, _ column: FrameworkChart.Column) -> String? {
        guard let standing = partners?.standing(record.id, column.code), standing != .told else { return nil }
        return Counted.inPlace(of: standing)
    }

    /// Codes down, cases across, so that long names of codes have room. Where the names of the cases do not fit, they stand as numbers, which
    /// `key` tells.
    func grid(width: Int?) -> (listing: Listing, key: [String]) {
        let cells = chart.columns.map { column in chart.cases.map { inPlace($0, column) ?? Self.shown(chart[$0.id, column.code], words) } }
        let names = caseNames
        let codes = ["code"] + chart.columns.map(\.path)
        func needed(_ headings: [String]) -> Int {
            let widths = headings.indices.map { place in max(DisplayWidth.columns(of: headings[place]), cells.map { DisplayWidth.columns(of: $0[place]) }.max() ?? 0) }
            return (codes.map { DisplayWidth.columns(of: $0) }.max() ?? 0) + widths.reduce(0) { $0 + $1 + Self.gap }
        }
        let isTooWide = width.map { needed(names) > $0 } ?? false
        let headings = isTooWide ? names.indices.map { String($0 + 1) } : names
        var listing = Listing(name: "rows", columns: [.init("code", isFlexible: false)] + headings.map { .init($0, isFlexible: false) })
        for (column, row) in zip(chart.columns, cells) { listing.rows.append([.text(column.path)] + row.map { $0.isEmpty ? .none : .text($0) }) }
        return (listing, isTooWide ? zip(headings, names).map { "\($0) \($1)" } : [])
    }

    /// What the cases are called where they are typed, as it may be shown.
    private var caseNames: [String] {
        let names = counted?.names(of: chart.cases) ?? [:]
        return chart.cases.map { names[$0.id] ?? $0.slug.text }
    }

    /// Blanks between two columns of a table.
    private static let gap = 2

    private static func shown(_ cell: FrameworkChart.Cell, _ words: ChartWords) -> String {
        let marks = [cell.summary == nil ? nil : "¶", cell.isStale ? "*" : nil].compactMap(\.self).joined()
        return [words.rating(cell), marks].filter { !$0.isEmpty }.joined(separator: " ")
    }

    func cells(_ isIncluded: (FrameworkChart.Cell) -> Bool) -> Listing {
        var listing = Listing(
            name: "cells",
            columns: [
                .init("case"), .init("code"), .init("rating"), .init("agreed", inTable: false), .init("raters", inTable: false), .init("because", inTable: false), .init("summary", isFlexible: true),
                .init("author", inTable: false), .init("date", inTable: false), .init("evidence", isNumber: true, inTable: false),
                .init("codings", isNumber: true), .init("stale"), .init("what"), .init("reasons", isFlexible: true),
            ])
        for (record, name) in zip(chart.cases, caseNames) {
            for column in chart.columns {
                let cell = chart[record.id, column.code]
                guard isIncluded(cell) else { continue }
                if partners != nil {
                    listing.rows.append(forPartners(record, name, column, cell))
                    continue
                }
                let agreed = cell.ratings.contains(where: \.isConsensus)
                listing.rows.append([
                    .text(record.slug.text), .text(column.path), .list(cell.values(.consensus).map(\.rawValue)), .text(agreed ? "yes" : "no"),
                    .list(cell.ratings.filter { !$0.isConsensus }.map { "\(chart.researchers[$0.researcher] ?? "?")=\($0.value.rawValue)" }),
                    .list(cell.ratings.compactMap { rating in
                        rating.rationale.map { "\(rating.isConsensus ? "agreed" : chart.researchers[rating.researcher] ?? "?"): \($0)" }
                    }),
                    .optional(cell.summary?.text), .optional(cell.summary.flatMap { chart.researchers[$0.researcher] }),
                    .optional(cell.summary.map { String($0.writtenAt.prefix(10)) }), .number(cell.summary?.evidence.items.count ?? 0), .number(cell.codingCount),
                    .text(cell.isStale ? "yes" : "no"), .list(stale(cell)), .list(cell.reasons.map(words.text)),
                ])
            }
        }
        return listing
    }

    /// A row without who wrote and rated, and why.
    private func forPartners(
        _ record: CaseStudy, _ caseName: String, _ column: FrameworkChart.Column, _ cell: FrameworkChart.Cell
    ) -> [Listing.Cell] {
        let name: [Listing.Cell] = [.text(caseName), .text(column.path)]
        if let inPlace = inPlace(record, column) { return name + [.text(inPlace)] + Array(repeating: .none, count: 11) }
        let agreed = cell.ratings.contains(where: \.isConsensus)
        return name + [
            .list(cell.values(.consensus).map(\.rawValue)), .text(agreed ? "yes" : "no"), .none, .none, .optional(cell.summary?.text), .none, .none, .none,
            counted?.cell(cell.codingCount) ?? .none, .text(cell.isStale ? "yes" : "no"), .none, .none,
        ]
    }

    /// What of a cell is stale: `summary`, `rating ida`, `agreed`.
    private func stale(_ cell: FrameworkChart.Cell) -> [String] {
        let ratings = zip(cell.ratings, cell.ratingReasons).filter { !$0.1.isEmpty }.map { rating, _ in
            rating.isConsensus ? "agreed" : "rating \(chart.researchers[rating.researcher] ?? "?")"
        }
        return (cell.summaryReasons.isEmpty ? [] : ["summary"]) + ratings
    }

    func distinguishing(high: [CaseStudy], low: [CaseStudy]) -> Listing {
        var listing = Listing(
            name: "codes",
            columns: [.init("code"), .init("verdict"), .init("reversed"), .init("high"), .init("low"), .init("difference"), .init("highRatings"), .init("lowRatings")])
        for column in chart.columns {
            let ratings = { (cases: [CaseStudy]) in cases.map { chart[$0.id, column.code].weight } }
            let found = Distinguishing(high: ratings(high), low: ratings(low))
            guard found.highMean != nil || found.lowMean != nil else { continue }
            let shown = { (cases: [CaseStudy]) in cases.map { record in "\(record.slug)=\(words.rating(chart[record.id, column.code]))" } }
            listing.rows.append([
                .text(column.path), .text(found.verdict.rawValue), .text(found.isReversed ? "yes" : "no"), .optional(found.highMean.map(Self.decimals)),
                .optional(found.lowMean.map(Self.decimals)), .optional(found.difference.map(Self.decimals)), .list(shown(high)), .list(shown(low)),
            ])
        }
        return listing
    }

    /// With two decimals.
    private static func decimals(_ number: Double) -> String {
        let hundredths = Int((abs(number) * 100).rounded())
        let sign = number < 0 && hundredths > 0 ? "-" : ""
        let rest = String(hundredths % 100)
        return "\(sign)\(hundredths / 100).\(rest.count < 2 ? "0" : "")\(rest)"
    }
}
