import ArgumentParser
import FeltModel
import FeltStore
import FeltTerminal
import FeltText

struct TagCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tag", abstract: "Put a code on words of a source.",
        discussion: """
            Name the words by quoting them, by their range, or by lines. Ranges count from 0, the end not included, in Unicode \
            characters as felt export csv gives them; lines count from 1.

            Examples:
              felt tag intervju-1 culture.risk --quote "vi turte ikke" --set valence=barrier
              felt tag intervju-1 process.needs --range 1200..1284 --memo "Se også møtet i mars"

            See also: felt untag, felt show, felt list codes
            """)

    enum Unit: String, CaseIterable, ExpressibleByArgument { case scalar, byte, utf16 }

    @Argument(help: "The source.")
    var source: String

    @Argument(help: "The code.")
    var code: String

    @Option(parsing: .unconditional, help: ArgumentHelp("The words. Line ends and runs of blanks count as one blank.", valueName: "text"))
    var quote: String?

    @Option(parsing: .unconditional, help: ArgumentHelp("Which of several places where the words stand, from 1.", valueName: "n"))
    var occurrence: Int?

    @Option(help: ArgumentHelp("A range, end not included.", valueName: "a..b"))
    var range: String?

    @Option(help: "What --range counts: scalar (Unicode characters), byte (UTF-8) or utf16.")
    var unit: Unit = .scalar

    @Option(help: ArgumentHelp("Whole lines, the last included.", valueName: "a-b"))
    var lines: String?

    @Option(help: ArgumentHelp("A facet and its value. May be repeated.", valueName: "facet=value"))
    var set: [String] = []

    @Option(parsing: .unconditional, help: ArgumentHelp("A memo on the coding.", valueName: "text"))
    var memo: String?

    @Flag(name: [.customShort("n"), .long], help: "Check everything, change nothing.")
    var dryRun = false

    @OptionGroup var researcher: ResearcherOptions
    @OptionGroup var project: ProjectOptions

    /// What the parser cannot see; asked when all options are known to be options, so that a misspelt one is named first.
    private func check() throws {
        guard [quote, range, lines].filter({ $0 != nil }).count == 1 else { throw ValidationError("Name the words with one of --quote, --range and --lines.") }
        if let occurrence, occurrence < 1 { throw ValidationError("--occurrence counts from 1.") }
        if occurrence != nil, quote == nil { throw ValidationError("--occurrence goes with --quote.") }
        if let quote, quote.allSatisfy(\.isWhitespace) { throw ValidationError("--quote needs words.") }
    }

    func run() throws {
        try check()
        let context = try project.context
        let study = try project.open()
        let acting = try study.read { try researcher.acting(in: $0, context) }
        let (outcome, entry) = try study.write("tag", by: acting.id) { draft, reader in
            let source = try reader.source(typed: self.source)
            let tree = try reader.codes()
            let code = try tree.code(typed: self.code)
            let facets = try FacetSettings.read(set, try reader.facets())
            let text = try reader.text(of: source.id)
            let found = try place(in: text, source)
            let path = tree.path(of: code.id)?.text ?? code.slug.text
            let scalars = TextIndex(text).scalarRange(found) ?? 0..<0
            func tagged(_ id: CodingID?, isNew: Bool) -> Tagged {
                Tagged(id: id, text: text, range: found, path: path, isNew: isNew, place: "\(source.slug) \(scalars.lowerBound)..\(scalars.upperBound)")
            }
            let twins = try reader.codings(.init(source: source.id, codes: [code.id], researcher: acting.id)).filter { $0.range == found }
            if let twin = twins.first {
                guard Set(twin.facets) == Set(facets), memo == nil else {
                    throw FeltError(
                        "coding-exists", "You have coded these words with \(path) already, as \(twin.id).",
                        hint: "To change it: felt untag \(twin.id), then tag again.", context: ["coding": twin.id.raw])
                }
                return (tagged(twin.id, isNew: false), line: "")
            }
            guard !dryRun else { return (tagged(nil, isNew: true), line: "") }
            let id = try draft.addCoding(source: source.id, range: found, in: text, code: code.id, researcher: acting.id, facets: facets)
            if let memo { try draft.addMemo(memo, on: .coding(id), by: acting.id) }
            let line = "tag \(source.slug) \(scalars.lowerBound)..\(scalars.upperBound) \(path)" + (set.isEmpty ? "" : " " + set.joined(separator: " "))
            return (tagged(id, isNew: true), line: line)
        }
        try report(outcome, entry, context)
    }

    private struct Tagged {
        let id: CodingID?
        let text: StoredText
        let range: TextRange
        let path: String
        let isNew: Bool
        /// The source and the range in code points.
        let place: String
    }

    private func report(_ tagged: Tagged, _ entry: Entry?, _ context: CommandContext) throws {
        if let id = tagged.id { try context.output.write(id.raw + "\n") }
        let verb = dryRun ? "Would code" : tagged.isNew ? "Coded" : "Already coded"
        // A terminal may show the words; a log must not.
        let words = context.errorsIsTerminal ? "«\(Excerpt.short(tagged.text[tagged.range], to: 60))»" : "\(tagged.place)"
        try project.note("\(verb) \(words) with \(tagged.path).", entry: entry)
    }

    private func place(in text: StoredText, _ source: Source) throws -> TextRange {
        let place = PlaceFinder(text: text, source: source.slug.text)
        if let quote { return try place.range(quoting: quote, occurrence: occurrence) }
        if let range { return try place.range(typed: range, unit: unit) }
        return try place.range(lines: lines ?? "")
    }
}
