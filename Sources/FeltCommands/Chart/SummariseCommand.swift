import ArgumentParser
import FeltAnalysis
import FeltModel
import FeltQuery
import FeltReport
import FeltStore
import FeltTerminal
import FeltText

struct SummariseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "summarise", abstract: "Write what a case says under a code: a cell of the framework chart.",
        usage: "felt summarise <case> <code> [<options>]",
        discussion: """
            The text is kept with its author and the codings that it rests on: all of the code and below it in the case, or those \
            that --where finds. When these change, the cell is stale, and felt chart says why. Without a text it shows the cell with \
            its evidence. docs/chart.md tells more.

            Examples:
              felt summarise trd-velferd culture.leadership
              felt summarise trd-velferd culture.leadership --text "Lederen åpnet døra, men ble skiftet ut."
              felt summarise trd-velferd process.needs --text @celle.md --where 'kind:interview'

            See also: felt rate, felt chart, felt quotes
            """)

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseName: String

    @Argument(help: "The code.")
    var code: String

    @Option(parsing: .unconditional, help: ArgumentHelp("What to write; @FILE or - for a file or standard input.", valueName: "text"))
    var text: String?

    @Option(name: .customLong("where"), help: ArgumentHelp("Rest it only on codings in the answer to this query.", valueName: "query"))
    var filter: String?

    @Flag(help: "Take the summary away.")
    var remove = false

    @OptionGroup var researcher: ResearcherOptions
    @OptionGroup var project: ProjectOptions
    @OptionGroup var format: FormatOptions

    func validate() throws {
        if remove, text != nil || filter != nil { throw ValidationError("--remove goes alone.") }
    }

    func run() throws {
        let context = try project.context
        let study = try project.open()
        guard text != nil || remove else { return try show(study) }
        var reading = LongText(context)
        let words = try reading.read(text)
        if let words, words.isEmpty {
            throw FeltError("summary-empty", "The text is empty.", hint: "To take a summary away: felt summarise \(caseName) \(code) --remove")
        }
        let acting = try study.read { try researcher.acting(in: $0, context) }
        let (notes, entry) = try study.write(remove ? "summarise-remove" : "summarise", by: acting.id) { draft, reader in
            let place = try ChartCells(caseName, code, reader)
            guard let words else {
                try draft.removeSummary(of: place.cell)
                return ("\(place.name): the summary is taken away.", line: "summarise remove \(place.caseStudy.slug) \(place.path)")
            }
            let chosen = try filter.map { try reader.codings(of: place.cell, where: $0) }
            let evidence = try CellCodings(reader, cells: [place.cell], tree: reader.codes()).evidence(in: place.cell, chosen: chosen)
            try draft.setSummary(words, of: place.cell, evidence: evidence, by: acting.id)
            let count = evidence.items.count
            return ("\(place.name): written, on \(count) \(count == 1 ? "coding" : "codings").", line: "summarise \(place.caseStudy.slug) \(place.path)")
        }
        guard entry != nil else { return try project.note("Nothing to change.") }
        try project.note(notes, entry: entry)
    }

    /// Prints the summary and the codings of the cell, which it is to be read beside.
    private func show(_ study: Study) throws {
        try study.read { reader in
            let place = try ChartCells(caseName, code, reader)
            let chart = try reader.frameworkChart(cases: [place.caseStudy.id], codes: [place.code.id])
            let cell = chart[place.caseStudy.id, place.code.id]
            if format.format == .table {
                try project.context.output.write("\(place.name)\n\n\(cell.summary?.text ?? "(no summary yet)")\n")
                if let summary = cell.summary { try project.context.output.write("— \(chart.researchers[summary.researcher] ?? "?"), \(summary.writtenAt.prefix(10))\n") }
                for reason in cell.reasons { try project.context.output.write("stale: \(ChartWords(.en).text(reason))\n") }
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
                let values = coding.item.facets.compactMap { facets.value($0) }.map { "\($0.facet.slug):\($0.value.slug)" }
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
