import ArgumentParser
import FeltAnalysis
import FeltExchange
import FeltModel
import FeltPrivacy
import FeltQuery
import FeltReport
import FeltStore
import FeltTerminal

struct SaturationCommand: ReadingCommand {
    static let configuration = CommandConfiguration(
        commandName: "saturation", abstract: "Say when new interviews stopped bringing new codes.",
        usage: "felt saturation [<options>]",
        discussion: """
            By Guest, Namey & Chen 2020: the codes of the first interviews are the base; saturated is the first run of interviews that \
            brings at most 5 percent of the base. The order is that of collection: by date, then name. It is code saturation only. \
            docs/findings.md has the formula and its limits. --released and --for count as reports do, and say only of how many sources the \
            codings are kept back. --for partners gives the verdict alone, \
            of the whole study by the rule above: rows, and verdicts by other rules, would tell what one interview brought.

            Examples:
              felt saturation
              felt saturation --kind interview,observation --base 6 --run 3 --threshold 0
              felt saturation --shuffles 1000 --seed 7

            See also: felt query, felt list codes
            """)

    @Option(help: ArgumentHelp("The kinds of source to count, with a comma between them; interview.", valueName: "kind"))
    var kind = "interview"

    @Option(name: .customLong("case"), help: ArgumentHelp("Only of this case.", valueName: "slug"))
    var caseName: String?

    @Option(help: ArgumentHelp("all, inductive, or codes such as culture.risk,process.*", valueName: "codes"))
    var codes = "all"

    @Option(name: .customLong("where"), help: ArgumentHelp("Only codings in the answer to this query.", valueName: "query"))
    var filter: String?

    @Option(parsing: .unconditional, help: ArgumentHelp("How many interviews make the base.", valueName: "n"))
    var base = 4

    @Option(name: .customLong("run"), parsing: .unconditional, help: ArgumentHelp("How many interviews make a run.", valueName: "n"))
    var runLength = 2

    @Option(parsing: .unconditional, help: ArgumentHelp("The most new codes in a run, in percent of the base.", valueName: "percent"))
    var threshold = 5

    @Option(parsing: .unconditional, help: ArgumentHelp("Try so many other orders as well.", valueName: "n"))
    var shuffles: Int?

    @Option(parsing: .unconditional, help: ArgumentHelp("The seed of the other orders; 1.", valueName: "n"))
    var seed: UInt64?

    @OptionGroup var counted: CountedOptions
    @OptionGroup var plot: PlotOptions
    @OptionGroup var project: ProjectOptions
    @OptionGroup var format: FormatOptions

    func validate() throws {
        guard SaturationRule(checking: base, run: runLength, threshold: threshold) != nil else {
            throw ValidationError("--base and --run take numbers from 1 to 10000, --threshold a whole percent from 0 to 100.")
        }
        if let shuffles, !(1...100_000).contains(shuffles) { throw ValidationError("--shuffles takes a number from 1 to 100000.") }
        if counted.audience == .partners, shuffles != nil || plot.file != nil {
            throw ValidationError("\(shuffles != nil ? "--shuffles" : "--plot") tells of single interviews; leave out --for partners or take --released.")
        }
        // Another base, run or choice of interviews or codes, held against the first, would tell what one of them brought.
        let chosen = [
            ("--kind", kind != "interview"), ("--case", caseName != nil), ("--codes", codes != "all"), ("--where", filter != nil), ("--base", base != 4), ("--run", runLength != 2),
            ("--threshold", threshold != 5),
        ]
        if counted.audience == .partners, let (name, _) = chosen.first(where: \.1) {
            throw ValidationError("\(name) does not go with --for partners: they are told the verdict of the whole study, by the rule of its pages.")
        }
        if seed != nil, shuffles == nil { throw ValidationError("--seed goes with --shuffles.") }
    }

    func run() throws {
        try plot.check(project)
        let rule = SaturationRule(checking: base, run: runLength, threshold: threshold) ?? .standard
        let kinds = try Set(kind.split(separator: ",").map { try KindName.read($0.filter { !$0.isWhitespace }) })
        let today = try project.context.today
        let study = try project.open()
        let (found, uncoded, caseNames, language, inPlace) = try study.read { reader in
            let cases = try reader.cases()
            let caseID = try caseName.map { try Lookup.caseStudy($0, among: cases).id }
            let only = try CodeChoice(codes, in: reader.codes()).codes
            let counts = try counted.counted(reader, of: study, on: today)
            let found = try reader.codedSources(kinds: kinds, caseID: caseID, only: only, where: filter, counted: try counts?.codingIDs())
            return (found, try Self.uncoded(found, counts, reader), Dictionary(uniqueKeysWithValues: cases.map { ($0.id, $0.slug.text) }), try reader.labelLanguage(nil), try Self.inPlace(found, kinds, counts, reader))
        }
        if counted.audience == .partners { return try printVerdict(Saturation(found.items.map(\.codes), rule: rule), inPlace) }
        let interviews = found.items.map(\.codes)
        let report = SaturationReport(
            sources: found, caseNames: caseNames, saturation: Saturation(interviews, rule: rule),
            orders: shuffles.map { SaturationOrders(interviews, rule: rule, count: $0, seed: seed ?? 1) }, seed: seed ?? 1, uncoded: uncoded,
            keptBack: counted.isGiven ? found.uncoded.count - uncoded.count : nil)
        let output = try project.context.output
        switch format.format {
        case .json: try output.writeLine(report.json.pretty)
        case .table:
            try ListingPrinter(project, format).print(report.listing)
            let width = try project.context.columns ?? 100
            for line in report.verdict.flatMap({ Paragraphs.lines($0, width: width) }) { try output.writeLine(line) }
        default:
            try ListingPrinter(project, format).print(report.listing)
            for line in report.verdict { try project.note(line) }
        }
        if found.items.isEmpty {
            try plot.skip(project)
            throw Outcome.nothing
        }
        try plot.write(report.curve(language), language, project)
    }

    /// What partners are told and no more, in one row.
    private func printVerdict(_ saturation: Saturation, _ inPlace: String?) throws {
        var listing = Listing(name: "saturation", columns: [.init("verdict"), .init("base", isNumber: true), .init("run", isNumber: true), .init("threshold", isNumber: true)])
        let rule = saturation.rule
        // That it cannot be told would say how few interviews there are.
        let isOpen = if case .cannotTell = saturation.verdict { true } else { false }
        let verdict = inPlace ?? (isOpen ? "not shown" : SaturationReport.name(of: saturation.verdict))
        listing.rows.append([.text(verdict), .number(rule.base), .number(rule.run), .number(rule.threshold)])
        try ListingPrinter(project, format).print(listing)
        try project.note(SaturationReport.limit)
    }

    /// What partners are told in place of a verdict: too few people took part, or all codings stand in confidential notes. Nil where they are told it.
    private static func inPlace(_ found: CodedSources, _ kinds: Set<String>, _ counts: Counted?, _ reader: StudyReader) throws -> String? {
        guard let partners = counts?.partners else { return nil }
        let gone = Set(try reader.participantHistories().compactMapValues(\.standing).filter { $0.value == .withdrawn || $0.value == .declined }.keys)
        let presence = try reader.sourceParticipants()
        let people = Set(found.items.flatMap { presence[$0.source.id] ?? [] }).subtracting(gone)
        guard people.count < partners.groupSize else { return nil }
        let own = Set(try reader.sources().filter { kinds.contains($0.kind) }.map(\.id))
        return Counted.inPlace(of: partners.isHeldBack(try reader.codings().filter { own.contains($0.source) }) ? .heldBack : .tooFew)
    }

    /// Those of the sources without codings that nobody has coded yet. What is kept back has no name here, whether it is coded or not.
    private static func uncoded(_ found: CodedSources, _ counts: Counted?, _ reader: StudyReader) throws -> [Source] {
        guard let counts else { return found.uncoded }
        let codings = try reader.codingCountsBySource()
        return found.uncoded.filter { codings[$0.id, default: 0] == 0 && counts.study.gate.releases($0.id) && !counts.confidential.contains($0.id) }
    }
}
