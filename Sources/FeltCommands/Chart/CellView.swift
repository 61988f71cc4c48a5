import FeltAnalysis
import FeltModel
import FeltQuery
import FeltReport
import FeltStore
import FeltTerminal
import FeltText

/// Shows a cell of the framework chart with what it rests on.
struct CellView {
    let project: ProjectOptions
    let format: FormatOptions

    /// Prints the summary and the codings of the cell, which it is to be read beside.
    func show(_ caseName: String, _ code: String, where filter: String?, in study: Study) throws {
        try study.read { reader in
            let place = try ChartCells(caseName, code, reader)
            let chart = try reader.frameworkChart(cases: [place.caseStudy.id], codes: [place.code.id])
            let cell = chart[place.caseStudy.id, place.code.id]
            if format.format == .table {
                try project.context.output.write("\(place.name)\n\n\(cell.summary?.text ?? "(no summary yet)")\n")
                if let summary = cell.summary { try project.context.output.write("— \(chart.researchers[summary.researcher] ?? "?"), \(summary.writtenAt.prefix(10))\n") }
                for reason in cell.summaryReasons { try project.context.output.write("stale summary: \(ChartWords(.en).text(reason))\n") }
                for (rating, reasons) in zip(cell.ratings, cell.ratingReasons) where !reasons.isEmpty {
                    let whose = rating.isConsensus ? "agreed rating" : "rating of \(chart.researchers[rating.researcher] ?? "?")"
                    for reason in reasons { try project.context.output.write("stale \(whose): \(ChartWords(.en).text(reason))\n") }
                }
                try project.context.output.write("\n")
            }
            let chosen = try filter.map { try reader.codings(of: place.cell, where: $0) }
            let rests = Set(cell.summary?.evidence.items.map(\.coding) ?? [])
            let names = Dictionary(uniqueKeysWithValues: try reader.researchers().map { ($0.id, $0.slug.text) })
            let tree = try reader.codes()
            let facets = try reader.facets()
            var texts = TextCache(reader)
            var listing = Listing(
                name: "codings",
                columns: [.init("coding"), .init("rests"), .init("source"), .init("code"), .init("facets"), .init("researcher", inTable: false), .init("quote")])
            for coding in try CellCodings(reader, cells: [place.cell], tree: tree).present(in: place.cell) where chosen?.contains(coding.id) ?? true {
                let (text, _) = try texts.text(of: coding.source)
                let values = facets.typed(coding.item.facets)
                listing.rows.append([
                    .text(coding.id.raw), .text(rests.contains(coding.id) ? "yes" : "no"), .optional(try reader.source(coding.source)?.slug.text),
                    .optional(tree.path(of: coding.item.code)?.text), .list(values), .optional(names[coding.researcher]), .text(text[coding.item.range]),
                ])
            }
            try ListingPrinter(project, format).print(listing)
            if listing.rows.isEmpty, cell.summary == nil {
                try project.note("The cell is empty: nothing is coded so in the case.")
                throw Outcome.nothing
            }
        }
    }
}
