import ArgumentParser
import FeltAnalysis
import FeltExchange
import FeltModel
import FeltQuery
import FeltPlots
import FeltStore

struct CooccurCommand: ReadingCommand {
    static let configuration = CommandConfiguration(
        commandName: "cooccur", abstract: "Count which codes stand on the same words.",
        usage: "felt cooccur [<options>]",
        discussion: """
            For each pair of codes: how many pairs of their codings share at least one character, by the same researcher, and which \
            share of the codings of both meet the other code (jaccard, 0 to 1). The codings of one code are never a pair. --pair leads \
            back to the words. docs/cooccurrence.md defines every figure.

            Exit code 2: no codes met.

            Examples:
              felt cooccur --where 'kind:interview' --min 3 --sort pairs
              felt cooccur --pair culture.risk process.dialogue
              felt cooccur --depth 1 --within paragraph --matrix --format csv

            See also: felt query, felt list codes
            """)

    @Option(help: ArgumentHelp("Only these codes, with commas between; a.* is a and all below it.", valueName: "codes"))
    var codes: String?

    @Option(parsing: .unconditional, help: ArgumentHelp("Count a code below this level as the one above it; 1 is the top.", valueName: "n"))
    var depth: Int?

    @Option(name: .customLong("where"), help: ArgumentHelp("Only codings that the answer to this query rests on.", valueName: "query"))
    var filter: String?

    @Option(help: ArgumentHelp("Share a paragraph, turn or source, not a character.", valueName: "unit"))
    var within: MeetingUnit?

    @Option(help: ArgumentHelp("Only pairs that lie so: overlap (any), equal, within, contains, crossing.", valueName: "kind"))
    var kind: OverlapChoice = .overlap

    @Flag(help: "Codings of different researchers are pairs too.")
    var acrossResearchers = false

    @Option(parsing: .unconditional, help: ArgumentHelp("Only codes with at least this many pairs; 0 for all.", valueName: "n"))
    var min = 1

    @Option(help: ArgumentHelp("Order by code, pairs or jaccard.", valueName: "key"))
    var sort: CooccurOrder = .code

    @Flag(help: "The pairs as a square, a row and a column for each code.")
    var matrix = false

    @Option(parsing: .upToNextOption, help: ArgumentHelp("Show the words that two codes share.", valueName: "code"))
    var pair: [String] = []

    @Option(name: .customLong("plot-kind"), help: ArgumentHelp("network or matrix; network unless given.", valueName: "kind"))
    var plotKind: PairPicture = .network

    @OptionGroup var plot: PlotOptions
    @OptionGroup var project: ProjectOptions
    @OptionGroup var format: FormatOptions

    func validate() throws {
        guard min >= 0, depth ?? 1 >= 1 else { throw ValidationError("--min takes a number from 0, --depth from 1.") }
        guard pair.isEmpty || pair.count == 2 else { throw ValidationError("--pair takes two codes.") }
        if within != nil, kind != .overlap { throw ValidationError("--kind is of shared characters; it does not go with --within.") }
        if !pair.isEmpty, plot.file != nil { throw ValidationError("--plot draws all pairs; leave out --pair.") }
        if !pair.isEmpty, within != nil || matrix { throw ValidationError("--pair shows shared characters; it does not go with --within or --matrix.") }
    }

    func run() throws {
        try plot.check(project)
        let (listing, pairs, most, language) = try project.open().read { reader -> (Listing, CodePairs, Int, Language) in
            let language = try reader.labelLanguage(nil)
            var request = MeetingRequest()
            request.codes = try codes.flatMap { try CodeChoice($0, in: reader.codes()).codes }
            (request.depth, request.condition, request.unit) = (depth, filter, within)
            (request.acrossResearchers, request.kind) = (acrossResearchers, kind.kind)
            if !pair.isEmpty {
                return (try CooccurPassages(reader: reader).listing(pair, request), CodePairs(labels: [], sizes: [], pairs: []), 0, language)
            }
            let (found, codings) = try reader.coOccurrence(request)
            let answer = CooccurAnswer(found, codings, hasKinds: within == nil)
            return (matrix ? answer.square(least: min) : answer.pairs(least: min, order: sort), answer.drawn(least: min, unit: within), found.pairs.map(\.pairs).max() ?? 0, language)
        }
        try ListingPrinter(project, format).print(listing)
        if listing.rows.isEmpty {
            try project.note(most == 0 ? "No codes meet." : "No codes meet so often; two codes have at most \(most.counted("pair")): --min \(most)")
            try plot.skip(project)
            throw Outcome.nothing
        }
        if pair.isEmpty {
            let place = language == .en ? within?.rawValue ?? "words" : within.map { [.paragraph: "avsnitt", .turn: "replikk", .source: "kilde"][$0] ?? "" } ?? "ordene"
            let same = language == .en ? (within == nil ? "Codes on the same words" : "Codes in the same \(place)") : within == nil ? "Koder på de samme ordene" : "Koder i samme \(place)"
            let title = filter.map { "\(same), \($0)" } ?? same
            switch plotKind {
            case .network: try plot.write(CodeNetwork(title: title, codes: pairs), language, project)
            case .matrix: try plot.write(OrderedMatrix(title: title, codes: pairs), language, project)
            }
        }
        guard format.format == .table, !matrix else { return }
        try project.note(pair.isEmpty ? "\(listing.rows.count.counted("pair")) of codes." : "\(listing.rows.count.counted("pair")) of codings.")
    }
}

/// Which pairs of codings count.
enum OverlapChoice: String, CaseIterable, ExpressibleByArgument {
    case overlap, equal, within, contains, crossing

    /// Nil for every pair.
    var kind: OverlapKind? {
        switch self {
        case .overlap: nil
        case .equal: .equal
        case .within: .within
        case .contains: .contains
        case .crossing: .crossing
        }
    }
}

enum CooccurOrder: String, CaseIterable, ExpressibleByArgument { case code, pairs, jaccard }

/// How pairs of codes are drawn.
enum PairPicture: String, CaseIterable, ExpressibleByArgument { case network, matrix }
