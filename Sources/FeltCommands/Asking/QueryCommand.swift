import ArgumentParser
import FeltModel
import FeltQuery
import FeltStore
import FeltTerminal
import FeltText

struct QueryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "query", abstract: "Find coded stretches by code, words and filters.",
        usage: "felt query <expression> [<options>]",
        discussion: """
            The answer is a list of stretches of text, by source and position. A code finds what is coded with it, culture.* also \
            what is coded below it; words in quotes find text; name:value filters. AND is what two stretches share, OR is both, NOT \
            is what meets none. Filters: case, municipality, kind, source, date, language, researcher, voice, every facet, and the \
            attributes of sources. docs/query.md tells it all.

            Exit code 2: nothing matched.

            Examples:
              felt query 'culture.risk AND valence:barrier'
              felt query '(process.* OR "dialog") AND case:case1 AND date:2025..2026-06' --format csv

            See also: felt search, felt list codes, felt list facets
            """)

    @Argument(help: ArgumentHelp("The query, in single quotes.", valueName: "expression"))
    var expression: String

    @Flag(help: "Only say how many stretches there are.")
    var count = false

    @OptionGroup var project: ProjectOptions
    @OptionGroup var format: FormatOptions

    func run() throws {
        let context = try project.context
        let listing = try project.open().read { reader in try self.listing(reader) }
        if count {
            try context.output.write("\(listing.rows.count)\n")
        } else {
            try ListingPrinter(project, format).print(listing)
        }
        if listing.rows.isEmpty {
            try project.note("Nothing matched.")
            throw Outcome.nothing
        }
        if format.format == .table, !count { try project.note("\(listing.rows.count) \(listing.rows.count == 1 ? "stretch" : "stretches").") }
    }

    private func listing(_ reader: StudyReader) throws -> Listing {
        let result = try reader.query(expression)
        let tree = try reader.codes()
        let cases = Dictionary(uniqueKeysWithValues: try reader.cases().map { ($0.id, $0.slug.text) })
        let names = Dictionary(uniqueKeysWithValues: try reader.researchers().map { ($0.id, $0.slug.text) })
        var texts = TextCache(reader)
        var listing = Listing(
            name: "segments",
            columns: [
                .init("source"), .init("case", inTable: false), .init("kind", inTable: false), .init("date", inTable: false),
                .init("start", isNumber: true), .init("end", isNumber: true), .init("codes"), .init("researchers"), .init("quote"),
            ])
        for hit in result.hits {
            let source = result.sources[hit.source]
            let (text, index) = try texts.text(of: source.id)
            guard let scalars = index.scalarRange(hit.range) else { continue }
            let codings = result.codings(of: hit)
            let codes = Set(codings.map(\.code)).sorted { (tree.order(of: $0) ?? 0) < (tree.order(of: $1) ?? 0) }
            listing.rows.append([
                .text(source.slug.text), .optional(source.caseID.flatMap { cases[$0] }), .text(source.kind), .optional(source.date),
                .number(scalars.lowerBound), .number(scalars.upperBound), .list(codes.compactMap { tree.path(of: $0)?.text }),
                .list(Set(codings.map(\.researcher)).compactMap { names[$0] }.sorted()), .text(text[hit.range]),
            ])
        }
        return listing
    }
}
