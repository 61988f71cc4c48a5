import ArgumentParser
import FeltExchange
import FeltModel
import FeltStore
import FeltTerminal
import FeltText

struct SearchCommand: ReadingCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Look for words in all texts.",
        usage: "felt search <text> ... [<options>]",
        discussion: """
            Finds words in any of their forms (anskaffelse finds anskaffelsene), phrases in quotes, beginnings with anskaff*, and \
            exactly these letters with =ordet. Several words must stand in the same paragraph; OR joins alternatives, and a word \
            behind - must not be there. The best paragraphs come first.

            Examples:
              felt search tillit leverandør
              felt search '"tidlig dialog"' --format csv
              felt search 'innov* -politikk' --limit 0

            See also: felt query, felt autocode
            """)

    @Argument(help: ArgumentHelp("What to look for.", valueName: "text"))
    var text: [String]

    @Option(parsing: .unconditional, help: ArgumentHelp("At most this many hits in a table; 0 for all.", valueName: "n"))
    var limit = 100

    @Option(parsing: .unconditional, help: ArgumentHelp("Characters of context on each side, in csv and json.", valueName: "n"))
    var width = 60

    @Option(name: .customLong("case"), help: ArgumentHelp("Only in this case.", valueName: "slug"))
    var caseName: String?

    @Option(help: ArgumentHelp("Only in this kind of source.", valueName: "kind"))
    var kind: String?

    @Option(help: ArgumentHelp("Only in this source.", valueName: "source"))
    var source: String?

    @OptionGroup var project: ProjectOptions
    @OptionGroup var format: FormatOptions

    func validate() throws {
        guard limit >= 0, (0...10_000).contains(width) else { throw ValidationError("--limit and --width take numbers from 0.") }
    }

    func run() throws {
        let context = try project.context
        let pattern = try SearchPattern(text.joined(separator: " "))
        let found = try project.open().read { reader in try self.found(pattern, reader) }
        guard !found.hits.isEmpty else {
            if format.format != .table { try ListingPrinter(project, format).print(listing([])) }
            try project.note("Nothing found.")
            throw Outcome.nothing
        }
        if format.format == .table {
            try printTable(found, context)
            let sum = "\(found.total.counted("hit")) in \(found.sourceCount.counted("source"))"
            try project.note(found.hits.count < found.total ? "\(found.hits.count) of \(sum); --limit 0 shows all." : "\(sum).")
        } else {
            try ListingPrinter(project, format).print(listing(found.hits))
        }
    }

    private struct Hit {
        let source: Source
        let caseName: String?
        let line: Int
        let scalars: Range<Int>
        let before: String
        let match: String
        let after: String

        func inContext(_ lines: KeywordInContext) -> KeywordInContext.Context {
            let start = before.utf8.count
            return lines.context(of: start..<start + match.utf8.count, in: Array((before + match + after).utf8))
        }
    }

    private struct Found {
        let hits: [Hit]
        let total: Int
        let sourceCount: Int
    }

    private func found(_ pattern: SearchPattern, _ reader: StudyReader) throws -> Found {
        let cases = Dictionary(uniqueKeysWithValues: try reader.cases().map { ($0.id, $0.slug.text) })
        let wantedCase = try caseName.map { try Lookup.caseStudy($0, among: reader.cases()).id }
        let wantedKind = try kind.map(KindName.read)
        let wantedSource = try source.map { try reader.source(typed: $0).id }
        let sources = Dictionary(uniqueKeysWithValues: try reader.sources().map { ($0.id, $0) })
        let all = try reader.hits(of: pattern).filter { hit in
            guard let record = sources[hit.source] else { return false }
            return (wantedCase.map { record.caseID == $0 } ?? true) && (wantedKind.map { record.kind == $0 } ?? true) && (wantedSource.map { record.id == $0 } ?? true)
        }
        let shown = format.format == .table && limit > 0 ? Array(all.prefix(limit)) : all
        var texts: [SourceID: (StoredText, TextIndex)] = [:]
        let reach = format.format == .table ? 200 : width
        let hits = try shown.compactMap { hit -> Hit? in
            guard let record = sources[hit.source] else { return nil }
            if texts[hit.source] == nil {
                let text = try reader.text(of: hit.source)
                texts[hit.source] = (text, TextIndex(text))
            }
            guard let (text, index) = texts[hit.source], let scalars = index.scalarRange(hit.range), let place = index.linePosition(at: hit.range.start) else { return nil }
            let context = WordContext(text, hit.range, reach: reach)
            return Hit(
                source: record, caseName: record.caseID.flatMap { cases[$0] }, line: place.line, scalars: scalars, before: context.before,
                match: text[hit.range], after: context.after)
        }
        return Found(hits: hits, total: all.count, sourceCount: Set(all.map(\.source)).count)
    }

    private func printTable(_ found: Found, _ context: CommandContext) throws {
        let names = found.hits.map { "\($0.source.slug):\($0.line)" }
        let nameWidth = min(names.map { DisplayWidth.columns(of: $0) }.max() ?? 0, (context.columns ?? 200) / 3)
        let room = (context.columns ?? 200) - nameWidth - 2
        let longest = found.hits.map { min(DisplayWidth.columns(of: $0.match), room / 2) }.max() ?? 0
        let side = max(10, (room - longest) / 2)
        let lines = KeywordInContext(left: side, right: side)
        for (name, hit) in zip(names, found.hits) {
            let label = DisplayWidth.truncate(name, to: nameWidth)
            let padding = String(repeating: " ", count: nameWidth - DisplayWidth.columns(of: label) + 2)
            try context.output.write(label + padding + hit.inContext(lines).text(style: .bold, depth: context.depth) + "\n")
        }
    }

    private func listing(_ hits: [Hit]) -> Listing {
        var listing = Listing(
            name: "hits",
            columns: ["source", "case", "kind", "date", "line", "start", "end", "before", "match", "after"].map { .init($0) })
        for hit in hits {
            listing.rows.append([
                .text(hit.source.slug.text), .optional(hit.caseName), .text(hit.source.kind), .optional(hit.source.date), .number(hit.line),
                .number(hit.scalars.lowerBound), .number(hit.scalars.upperBound), .text(hit.before), .text(hit.match), .text(hit.after),
            ])
        }
        return listing
    }
}

/// The words around a range, within its paragraph's surroundings.
struct WordContext {
    let before: String
    let after: String

    /// At most `reach` code points on each side.
    init(_ text: StoredText, _ range: TextRange, reach: Int) {
        var start = range.start.value
        var count = 0
        while start > 0, count < reach {
            start -= 1
            while start > 0, text.utf8[start] & 0xC0 == 0x80 { start -= 1 }
            count += 1
        }
        var end = range.end.value
        count = 0
        while end < text.utf8.count, count < reach {
            end += 1
            while end < text.utf8.count, text.utf8[end] & 0xC0 == 0x80 { end += 1 }
            count += 1
        }
        before = text[TextRange(start..<range.start.value)]
        after = text[TextRange(range.end.value..<end)]
    }
}
