import ArgumentParser
import FeltModel
import FeltStore
import FeltText

struct PlaceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "place", abstract: "Put a coding on other words of its source.",
        usage: "felt place <coding> (--quote <text> | --range <a..b> | --lines <a-b>) [<options>]",
        discussion: """
            For a coding that lost its words when its source was revised, or that stands a little wrong. Code, facets, memos and \
            researcher stay.

            Examples:
              felt place 7f3k --quote "vi turte ikke spørre"
              felt place 7f3k --range 1200..1284

            See also: felt revise, felt list unanchored, felt untag
            """)

    @Argument(help: "The coding.")
    var coding: String

    @Option(parsing: .unconditional, help: ArgumentHelp("The words. Line ends and runs of blanks count as one blank.", valueName: "text"))
    var quote: String?

    @Option(parsing: .unconditional, help: ArgumentHelp("Which of several places where the words stand, from 1.", valueName: "n"))
    var occurrence: Int?

    @Option(help: ArgumentHelp("A range, end not included.", valueName: "a..b"))
    var range: String?

    @Option(help: "What --range counts: scalar (Unicode characters), byte (UTF-8) or utf16.")
    var unit: TagCommand.Unit = .scalar

    @Option(help: ArgumentHelp("Whole lines, the last included.", valueName: "a-b"))
    var lines: String?

    @Flag(name: [.customShort("n"), .long], help: "Check everything, change nothing.")
    var dryRun = false

    @OptionGroup var researcher: ResearcherOptions
    @OptionGroup var project: ProjectOptions

    func run() throws {
        guard [quote, range, lines].filter({ $0 != nil }).count == 1 else { throw ValidationError("Name the words with one of --quote, --range and --lines.") }
        if occurrence != nil, quote == nil { throw ValidationError("--occurrence goes with --quote.") }
        if let occurrence, occurrence < 1 { throw ValidationError("--occurrence counts from 1.") }
        let context = try project.context
        let study = try project.open()
        let acting = try study.read { try researcher.acting(in: $0, context) }
        let (place, entry) = try study.write("place", by: acting.id) { draft, reader in
            let coding = try reader.coding(typed: self.coding)
            let text = try reader.text(of: coding.source)
            let slug = try reader.source(coding.source)?.slug.text ?? coding.source.raw
            let finder = PlaceFinder(text: text, source: slug)
            let found = try quote.map { try finder.range(quoting: $0, occurrence: occurrence) } ?? range.map { try finder.range(typed: $0, unit: unit) }
                ?? finder.range(lines: lines ?? "")
            let scalars = TextIndex(text).scalarRange(found) ?? 0..<0
            let place = "\(slug) \(scalars.lowerBound)..\(scalars.upperBound)"
            let isUnanchored = try reader.unanchoredCodings().contains { $0.id == coding.id }
            guard !dryRun, isUnanchored || coding.range != found else { return (place, line: "") }
            try draft.place(coding.id, of: coding.source, at: found, in: text)
            return (place, line: "place \(coding.id) at \(place)")
        }
        try project.note(dryRun ? "Would put the coding at \(place)." : entry == nil ? "The coding stands at \(place) already." : "Put the coding at \(place).", entry: entry)
    }
}
