import ArgumentParser
import FeltExchange
import FeltModel
import FeltQuery
import FeltStore
import FeltText

struct AutocodeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "autocode", abstract: "Code everything that a query finds.",
        usage: "felt autocode <expression> --code <code> [<options>]",
        discussion: """
            Puts the code on each stretch that the query finds, widened to whole sentences, paragraphs or turns with --unit. What you \
            have coded so already is left alone. One entry in the journal, so one felt undo takes it all back.

            Examples:
              felt autocode '"tillit"' --code culture.collaboration --unit sentence --dry-run
              felt autocode 'anskaff* AND kind:interview' --code process.competition --unit turn

            See also: felt query, felt search, felt undo
            """)

    enum Unit: String, CaseIterable, ExpressibleByArgument { case sentence, paragraph, turn }

    @Argument(help: ArgumentHelp("A query; words to look for stand in quotes.", valueName: "expression"))
    var expression: String

    @Option(help: ArgumentHelp("What AND and NOT ask for: paragraph, turn, question, source or case.", valueName: "unit"))
    var within: QueryUnit?

    @Option(help: "The code.")
    var code: String

    @Option(help: "Widen each stretch to whole sentences, paragraphs or turns.")
    var unit: Unit?

    @Option(help: ArgumentHelp("A facet and its value. May be repeated.", valueName: "facet=value"))
    var set: [String] = []

    @Flag(name: [.customShort("n"), .long], help: "Show what would be coded, change nothing.")
    var dryRun = false

    @OptionGroup var researcher: ResearcherOptions
    @OptionGroup var project: ProjectOptions
    @OptionGroup var format: FormatOptions

    func run() throws {
        let context = try project.context
        let study = try project.open()
        let acting = try study.read { try researcher.acting(in: $0, context) }
        let (plan, entry) = try Activity.run(context, quiet: project.quiet, "coding") { _ in
            try study.write("autocode", by: acting.id) { draft, reader in
                let tree = try reader.codes()
                let code = try tree.code(typed: self.code)
                let facets = try FacetSettings.read(set, try reader.facets())
                let plan = try self.plan(reader, code: code.id, by: acting.id)
                if !dryRun {
                    for place in plan.places {
                        try draft.addCoding(source: place.source.id, range: place.range, in: place.text, code: code.id, researcher: acting.id, facets: facets)
                    }
                }
                let path = tree.path(of: code.id)?.text ?? code.slug.text
                return (plan, line: "autocode \(plan.places.count.counted("place")) in \(Set(plan.places.map(\.source.id)).count.counted("source")) with \(path)")
            }
        }
        try report(plan, entry, context)
    }

    private struct Place {
        let source: Source
        let text: StoredText
        let range: TextRange
        let scalars: Range<Int>
        let line: Int
    }

    private struct Plan {
        var places: [Place] = []
        /// Places that the researcher has coded so already.
        var known = 0
    }

    private func plan(_ reader: StudyReader, code: CodeID, by researcher: ResearcherID) throws -> Plan {
        let result = try reader.query(expression, within: within)
        var known: [SourceID: Set<TextRange>] = [:]
        for coding in try reader.codings(.init(codes: [code], researcher: researcher)) { known[coding.source, default: []].insert(coding.range) }
        var plan = Plan()
        for (place, hits) in Dictionary(grouping: result.hits, by: \.source).sorted(by: { $0.key < $1.key }) {
            let source = result.sources[place]
            let text = try reader.text(of: source.id)
            let index = TextIndex(text)
            let widened = try widened(hits.map(\.range), source, text, reader)
            for range in widened {
                guard known[source.id]?.contains(range) != true else { plan.known += 1; continue }
                guard let scalars = index.scalarRange(range), let line = index.linePosition(at: range.start) else { continue }
                plan.places.append(Place(source: source, text: text, range: range, scalars: scalars, line: line.line))
            }
        }
        return plan
    }

    /// The units that the ranges touch, in order, each once.
    private func widened(_ ranges: [TextRange], _ source: Source, _ text: StoredText, _ reader: StudyReader) throws -> [TextRange] {
        guard let unit else { return Array(Set(ranges)).sorted() }
        let passages = try reader.passages(of: source.id)
        let units: [TextRange] =
            switch unit {
            case .paragraph: passages.map(\.range)
            case .sentence: passages.flatMap { Sentences.ranges(in: text, within: $0.words(in: text)) }
            case .turn: Self.turns(passages)
            }
        // Both lists are sorted and the units are disjoint, so one pass finds them.
        var result: [TextRange] = []
        var place = 0
        for range in ranges.sorted() {
            while place < units.count, units[place].end <= range.start { place += 1 }
            var next = place
            while next < units.count, units[next].start < range.end {
                if result.last.map({ $0 < units[next] }) ?? true { result.append(units[next]) }
                next += 1
            }
        }
        return result
    }

    /// Turns as one range each, from the first paragraph to the last; a passage outside any turn stands for itself.
    private static func turns(_ passages: [Passage]) -> [TextRange] {
        var result: [(turn: Int?, range: TextRange)] = []
        for passage in passages {
            if let turn = passage.turn, let last = result.last, last.turn == turn {
                result[result.count - 1].range = TextRange(last.range.start, passage.range.end)
            } else {
                result.append((passage.turn, passage.range))
            }
        }
        return result.map(\.range)
    }

    private func report(_ plan: Plan, _ entry: Entry?, _ context: CommandContext) throws {
        var listing = Listing(
            name: "places",
            columns: [.init("source"), .init("line", isNumber: true), .init("start", isNumber: true), .init("end", isNumber: true), .init("quote")])
        for place in plan.places {
            listing.rows.append([
                .text(place.source.slug.text), .number(place.line), .number(place.scalars.lowerBound), .number(place.scalars.upperBound),
                .text(place.text[place.range]),
            ])
        }
        if dryRun || format.format != .table { try ListingPrinter(project, format).print(listing) }
        let known = plan.known > 0 ? "; \(plan.known) you had coded so already" : ""
        try project.note("\(dryRun ? "Would code" : "Coded") \(plan.places.count.counted("place"))\(known).", entry: entry)
        if plan.places.isEmpty, plan.known == 0 { throw Outcome.nothing }
    }
}
