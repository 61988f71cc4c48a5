import ArgumentParser
import FeltModel
import FeltStore
import FeltText

struct ListCommand: ParsableCommand {
    enum Thing: String, CaseIterable, ExpressibleByArgument {
        case sources, cases, codes, codings, researchers, facets, memos
    }

    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List sources, cases, codes, codings, researchers, facets or memos.",
        discussion: """
            Examples:
              felt list sources --case case1
              felt list codings --code culture.* --format csv

            See also: felt show, felt query, felt export csv
            """)

    @Argument(help: ArgumentHelp("\(Thing.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "things"))
    var thing: Thing

    @Option(name: .customLong("case"), help: ArgumentHelp("Only of this case.", valueName: "slug"))
    var caseName: String?

    @Option(help: ArgumentHelp("Only of this kind.", valueName: "kind"))
    var kind: String?

    @Option(help: ArgumentHelp("Only this code; culture.* is all below culture.", valueName: "code"))
    var code: String?

    @Option(help: ArgumentHelp("Only of this source.", valueName: "source"))
    var source: String?

    @Option(help: ArgumentHelp("Only by this researcher.", valueName: "id"))
    var by: String?

    @Option(name: .customLong("lang"), help: "The language of labels: nb or en.")
    var language: Language?

    @OptionGroup var project: ProjectOptions
    @OptionGroup var format: FormatOptions

    func run() throws {
        let context = try project.context
        let listing = try project.open().read { reader in
            let language = try language ?? reader.localSetting("lang").flatMap { Language(rawValue: $0) } ?? reader.study().language
            let lists = Lists(reader, language: language)
            return switch thing {
            case .sources: try lists.sources(caseName: caseName, kind: kind)
            case .cases: try lists.cases()
            case .codes: try lists.codes(code)
            case .codings: try lists.codings(source: source, code: code, by: by, caseName: caseName, kind: kind)
            case .researchers: try lists.researchers()
            case .facets: try lists.facets()
            case .memos: try lists.memos()
            }
        }
        try ListingPrinter(context, format.format).print(listing)
        if listing.rows.isEmpty, format.format == .table { try project.note("There are none.") }
    }
}
