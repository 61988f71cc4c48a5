import ArgumentParser
import FeltModel
import FeltReport
import FeltStore
import FeltText

struct ListCommand: ReadingCommand {
    enum Thing: String, CaseIterable, ExpressibleByArgument {
        case sources, cases, codes, codings, unanchored, actions, attachments, researchers, facets, memos, withheld

        /// Those of which reports count less than there is.
        static let counted: [Thing] = [.sources, .cases, .codes, .codings, .actions, .attachments, .memos]
        /// Those of which pages for partners tell less than those for the team.
        static let toldToPartners: [Thing] = [.sources, .cases, .codes, .codings, .facets, .memos, .withheld]
    }

    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List sources, cases, codes, codings, actions and more.",
        usage: "felt list <things> [<options>]",
        discussion: """
            Examples:
              felt list sources --case case1
              felt list codings --code 'culture.*' --format csv
              felt list codes --plot koder.svg
              felt list sources --released
              felt list withheld --case case1

            actions are the actions, decisions, outputs and disagreements of meetings; unanchored are codings that lost their words \
            when their source was revised; withheld is how many sources and pieces of texts an export keeps back, by reason; with --for partners the sum alone, \
            rounded, as their pages tell it.

            With --for partners, list sources has a row for each workshop, observation, decision note and document, and sums of all other \
            kinds, of which a row would be one person's; codings, memos and withheld give sums alone; cases, codes and facets have titles, labels \
            and rules as pages for partners tell them; actions and attachments take --released only.

            See also: felt show, felt query, felt export csv, felt participant, felt organisation
            """)

    @Argument(help: ArgumentHelp("\(Thing.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "things"))
    var thing: Thing

    @Option(name: .customLong("case"), help: ArgumentHelp("Only of this case.", valueName: "slug"))
    var caseName: String?

    @Option(help: ArgumentHelp("Only of this kind.", valueName: "kind"))
    var kind: String?

    @Option(help: ArgumentHelp("Only this code; 'culture.*' is culture and all below it.", valueName: "code"))
    var code: String?

    @Option(help: ArgumentHelp("Only of this source.", valueName: "source"))
    var source: String?

    @Option(help: ArgumentHelp("Only by this researcher.", valueName: "id"))
    var by: String?

    @Option(name: .customLong("lang"), help: "The language of labels: nb, nn or en.")
    var language: Language?

    @OptionGroup var counted: CountedOptions
    @OptionGroup var project: ProjectOptions
    @OptionGroup var format: FormatOptions
    @OptionGroup var plot: PlotOptions

    /// An option that a list does not know would be passed over in silence, and the list taken for what was asked.
    func validate() throws {
        // Facets are not counted; what they are called may name somebody all the same. What is kept back is counted as it is, and told otherwise.
        if counted.isGiven, !Thing.counted.contains(thing), counted.audience == nil || !Thing.toldToPartners.contains(thing) {
            throw ValidationError("\(counted.typed) goes with list \(Thing.counted.map(\.rawValue).joined(separator: ", ")).")
        }
        if counted.audience == .partners, Thing.counted.contains(thing), !Thing.toldToPartners.contains(thing) {
            // Pages for partners tell how many there are of all that leaves, and choose the words one by one: a list would tell them all.
            let told = Thing.toldToPartners.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("--for partners goes with list \(told); list \(thing.rawValue) takes --released.")
        }
        if counted.audience == .partners, thing == .withheld, caseName != nil {
            throw ValidationError("--case does not go with list withheld --for partners: their pages tell one sum of the whole study.")
        }
        if counted.audience == .partners, thing == .codings, source != nil {
            throw ValidationError("--source names one source, and partners are told nothing of a single one; leave out --source, or take --released.")
        }
        if counted.isGiven, plot.file != nil { throw ValidationError("--plot draws all codings; leave out \(counted.typed).") }
        if plot.file != nil, thing != .codes { throw ValidationError("--plot goes with list codes only.") }
        let given = [("--case", caseName), ("--kind", kind), ("--code", code), ("--source", source), ("--by", by), ("--lang", language?.rawValue)]
        let known =
            switch thing {
            case .sources: ["--case", "--kind"]
            case .cases, .facets: ["--lang"]
            case .codes: ["--code", "--lang"]
            case .codings: ["--source", "--code", "--by", "--case", "--kind"]
            case .unanchored, .attachments: ["--source"]
            case .actions: ["--case", "--source"]
            case .withheld: ["--case"]
            case .researchers, .memos: [String]()
            }
        guard let (name, _) = given.first(where: { $0.1 != nil && !known.contains($0.0) }) else { return }
        let goesWith = known.isEmpty ? "It takes no filters." : "It takes \(known.joined(separator: ", "))."
        throw ValidationError("\(name) does not go with list \(thing.rawValue). \(goesWith)")
    }

    func run() throws {
        try plot.check(project)
        let study = try project.open()
        let today = try project.context.today
        let listing = try study.read { reader in
            let counted = try counted.counted(reader, of: study, on: today)
            let lists = try Lists(reader, language: language, counted: counted)
            let sums = PartnerSums(reader, counted)
            if let sums, thing == .sources { return try sums.sources(caseName: caseName, kind: kind) }
            if let sums, thing == .codings { return try sums.codings(code: code, by: by, caseName: caseName, kind: kind) }
            if let sums, thing == .memos { return try sums.memos() }
            return switch thing {
            case .sources: try lists.sources(caseName: caseName, kind: kind)
            case .cases: try lists.cases()
            case .codes: try lists.codes(code)
            case .codings: try lists.codings(source: source, code: code, by: by, caseName: caseName, kind: kind)
            case .unanchored: try FieldLists(reader).unanchored(source: source)
            case .actions: try FieldLists(reader, counted).actions(caseName: caseName, source: source)
            case .attachments: try FieldLists(reader, counted).attachments(source: source)
            case .researchers: try lists.researchers()
            case .facets: try lists.facets()
            case .memos: try lists.memos()
            case .withheld: try WithheldListing.listing(reader, on: today, caseName: caseName, counted)
            }
        }
        try ListingPrinter(project, format).print(listing)
        if listing.rows.isEmpty, format.format == .table { try project.note("There are none.") }
        guard plot.file != nil else { return }
        try study.read { reader in
            let language = try reader.labelLanguage(language)
            try plot.write(StudyPlots.frequencies(reader, code: code, language), language, project)
        }
    }
}
