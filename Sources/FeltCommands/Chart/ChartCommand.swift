import ArgumentParser
import FeltAnalysis
import FeltModel
import FeltQuery
import FeltStore
import FeltTerminal

struct ChartCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chart", abstract: "Show the framework chart: cases by codes, with ratings and summaries.",
        usage: "felt chart [<options>]",
        discussion: """
            In the table a cell shows its rating: what was agreed, else what the raters gave, with ≠ where they differ; "no data" for \
            missing, nothing where nobody has rated; ¶ where there is a summary, * where it is stale. The other forms have a row a cell, with \
            everything. --stale lists what to look at again, --distinguishing which codes tell high cases from low ones.

            Examples:
              felt chart
              felt chart --codes culture.leadership,process.needs --format csv
              felt chart --stale
              felt chart --distinguishing --high case1,case2 --low case3,case4

            See also: felt summarise, felt rate, felt matrix
            """)

    @Option(help: ArgumentHelp("Only these codes, with a comma between them.", valueName: "codes"))
    var codes: String?

    @Option(help: ArgumentHelp("Only these cases, with a comma between them.", valueName: "slugs"))
    var cases: String?

    @Option(parsing: .unconditional, help: ArgumentHelp("Codes down to this level, and those that have cells.", valueName: "n"))
    var depth: Int?

    @Flag(help: "Only the cells to look at again, with the reason.")
    var stale = false

    @Flag(help: "Which codes tell the cases that came far from the others.")
    var distinguishing = false

    @Option(help: ArgumentHelp("The cases that came far, with a comma between them.", valueName: "slugs"))
    var high: String?

    @Option(help: ArgumentHelp("The cases that did not.", valueName: "slugs"))
    var low: String?

    @OptionGroup var project: ProjectOptions
    @OptionGroup var format: FormatOptions

    func validate() throws {
        if let depth, depth < 1 { throw ValidationError("--depth takes a number from 1.") }
        guard distinguishing == (high != nil && low != nil), (high != nil) == (low != nil) else {
            throw ValidationError("--distinguishing goes with --high and --low.")
        }
        if distinguishing, stale { throw ValidationError("--stale and --distinguishing are two lists.") }
    }

    func run() throws {
        let study = try project.open()
        let listing = try study.read { reader -> Listing in
            let tree = try reader.codes()
            let all = try reader.cases()
            let wantedCases = try cases.map { Set(try Self.cases($0, all).map(\.id)) }
            let wantedCodes = try codes.map { Set(try Self.names($0).map { try tree.code(typed: $0.lowercased()).id }) }
            let chart = try reader.frameworkChart(cases: distinguishing ? nil : wantedCases, codes: wantedCodes, depth: depth ?? 1)
            if distinguishing { return distinguishing(chart, try Self.cases(high ?? "", all), try Self.cases(low ?? "", all)) }
            if stale { return cells(chart) { $0.isStale } }
            return format.format == .table ? grid(chart) : cells(chart) { _ in true }
        }
        try ListingPrinter(project, format).print(listing)
        if listing.rows.isEmpty {
            try project.note(stale ? "No cell is stale." : "There is nothing in the chart.")
            throw Outcome.nothing
        }
    }

    private static func names(_ typed: String) -> [String] {
        typed.split(separator: ",").map { LatinComposition.compose(String($0.drop { $0 == " " })) }
    }

    private static func cases(_ typed: String, _ all: [CaseStudy]) throws -> [CaseStudy] { try names(typed).map { try Lookup.caseStudy($0, among: all) } }

    /// Codes down, cases across, so that long names of codes have room.
    private func grid(_ chart: FrameworkChart) -> Listing {
        var listing = Listing(name: "rows", columns: [.init("code")] + chart.cases.map { .init($0.slug.text) })
        for column in chart.columns {
            listing.rows.append(
                [.text(column.path)]
                    + chart.cases.map { record in
                        let cell = chart[record.id, column.code]
                        let marks = [cell.summary == nil ? nil : "¶", cell.isStale ? "*" : nil].compactMap(\.self).joined()
                        let text = [Self.rating(cell), marks].filter { !$0.isEmpty }.joined(separator: " ")
                        return text.isEmpty ? .none : .text(text)
                    })
        }
        return listing
    }

    private static func rating(_ cell: FrameworkChart.Cell) -> String {
        let values = cell.values(.consensus).map { $0 == .missing ? "no data" : $0.text }
        return values.count > 1 ? values.joined(separator: " ≠ ") : values.first ?? ""
    }

    private func cells(_ chart: FrameworkChart, _ isIncluded: (FrameworkChart.Cell) -> Bool) -> Listing {
        var listing = Listing(
            name: "cells",
            columns: [
                .init("case"), .init("code"), .init("rating"), .init("agreed", inTable: false), .init("raters", inTable: false), .init("summary", isFlexible: true),
                .init("author", inTable: false), .init("date", inTable: false), .init("evidence", isNumber: true, inTable: false),
                .init("codings", isNumber: true), .init("stale"), .init("reasons", isFlexible: true),
            ])
        for record in chart.cases {
            for column in chart.columns {
                let cell = chart[record.id, column.code]
                guard isIncluded(cell) else { continue }
                let agreed = cell.ratings.contains(where: \.isConsensus)
                listing.rows.append([
                    .text(record.slug.text), .text(column.path), .list(cell.values(.consensus).map(\.rawValue)), .text(agreed ? "yes" : "no"),
                    .list(cell.ratings.filter { !$0.isConsensus }.map { "\(chart.researchers[$0.researcher] ?? "?")=\($0.value.rawValue)" }),
                    .optional(cell.summary?.text), .optional(cell.summary.flatMap { chart.researchers[$0.researcher] }),
                    .optional(cell.summary.map { String($0.writtenAt.prefix(10)) }), .number(cell.summary?.evidence.items.count ?? 0), .number(cell.codingCount),
                    .text(cell.isStale ? "yes" : "no"), .list(cell.reasons.map(StaleText.text)),
                ])
            }
        }
        return listing
    }

    private func distinguishing(_ chart: FrameworkChart, _ high: [CaseStudy], _ low: [CaseStudy]) -> Listing {
        var listing = Listing(
            name: "codes",
            columns: [.init("code"), .init("verdict"), .init("reversed"), .init("high"), .init("low"), .init("difference"), .init("highRatings"), .init("lowRatings")])
        for column in chart.columns {
            let ratings = { (cases: [CaseStudy]) in cases.map { chart[$0.id, column.code].weight } }
            let found = Distinguishing(high: ratings(high), low: ratings(low))
            guard found.highMean != nil || found.lowMean != nil else { continue }
            let shown = { (cases: [CaseStudy]) in cases.map { record in "\(record.slug)=\(Self.rating(chart[record.id, column.code]))" } }
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
