import ArgumentParser
import FeltAnalysis
import FeltExchange
import FeltModel
import FeltQuery
import FeltStore
import FeltTerminal

extension NegativeCommand {
    struct List: ReadingCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List what speaks against the ratings of the chart.",
            usage: "felt negative [<code> ...] [<options>]",
            discussion: """
                Of each rated cell: the codings that say the contrary, barriers where the rating is above 0, drivers where it is below. The \
                rating is what was agreed, else what all raters gave. With --outcome: the cases in which a condition departs from how it goes \
                with the outcome in most cases. --findings has a row a finding, with the verdict. Exit code 2: nothing was found.

                Examples:
                  felt negative
                  felt negative culture.leadership process.* --open --format csv
                  felt negative --outcome structure.strategy --findings
                  felt negative --facet effect --helps positive --hinders negative,mixed

                See also: felt negative explain, felt chart, felt query
                """)

        @Argument(help: ArgumentHelp("Only these codes, such as culture.risk process.*", valueName: "code"))
        var codes: [String] = []

        @Option(name: .customLong("case"), help: ArgumentHelp("Only of this case.", valueName: "slug"))
        var caseName: String?

        @Flag(name: .customLong("open"), help: "Only what nobody has explained yet.")
        var onlyOpen = false

        @Flag(help: "A row a finding, with how many speak against it and whether it is supported.")
        var findings = false

        @Option(help: ArgumentHelp("The code that stands for how the cases came out.", valueName: "code"))
        var outcome: String?

        @Option(name: .customLong("at-least"), parsing: .unconditional, help: ArgumentHelp("From how many cases there is a pattern; 4.", valueName: "n"))
        var atLeast: Int?

        @Option(help: ArgumentHelp("The facet that says what helped and hindered; valence.", valueName: "facet"))
        var facet: String?

        @Option(help: ArgumentHelp("Its values that say helped, with a comma between them; driver.", valueName: "values"))
        var helps: String?

        @Option(help: ArgumentHelp("Those that say hindered; barrier.", valueName: "values"))
        var hinders: String?

        @OptionGroup var project: ProjectOptions
        @OptionGroup var format: FormatOptions

        func validate() throws {
            if let atLeast, OutcomePattern.Rule(checkingAtLeast: atLeast) == nil { throw ValidationError("--at-least takes a number from 3.") }
            if atLeast != nil, outcome == nil { throw ValidationError("--at-least goes with --outcome.") }
            if outcome != nil, facet != nil || helps != nil || hinders != nil { throw ValidationError("--outcome compares ratings and takes no facet.") }
            if findings, outcome != nil, caseName != nil { throw ValidationError("A pattern is one of all cases: leave out --case or --findings.") }
        }

        func run() throws {
            let (listing, notes) = try project.open().read { reader -> (Listing, [String]) in
                let tree = try reader.codes()
                let chosen = try codes.isEmpty ? nil : Set(codes.flatMap { try CodeChoice.codes($0, in: tree) })
                let record = try caseName.map { try Lookup.caseStudy($0, among: reader.cases()) }
                if let outcome {
                    let code = try tree.code(typed: LatinComposition.compose(outcome).lowercased())
                    let rule = atLeast.flatMap { OutcomePattern.Rule(checkingAtLeast: $0) } ?? .standard
                    guard let found = try reader.departingCases(outcome: code.id, codes: chosen, rule: rule) else { return (Listing(name: "cases", columns: []), []) }
                    let report = DepartureReport(found: found, rule: rule, only: record?.id, onlyOpen: onlyOpen)
                    return (findings ? report.findings : report.cases, report.notes)
                }
                let found = try reader.negativeCases(codes: chosen, cases: record.map { [$0.id] }, rule: try valence(reader.facets()))
                let report = NegativeReport(found: found, onlyOpen: onlyOpen)
                return (try findings ? report.findings : report.cases(reader), report.notes)
            }
            try ListingPrinter(project, format).print(listing)
            for note in notes { try project.note(note) }
            if listing.rows.isEmpty { throw Outcome.nothing }
        }

        /// Throws `facet-unknown`, `facet-value-unknown`, `valence-missing`.
        private func valence(_ facets: FacetSet) throws -> ValenceRule {
            if facet == nil, facets["valence"] == nil {
                throw FeltError(
                    "valence-missing", "The study has no facet valence that says what helped and hindered.",
                    hint: "Name the one that does: --facet NAME --helps VALUE --hinders VALUE. See: felt list facets")
            }
            func values(_ typed: String) throws -> Set<FacetValueID> {
                Set(
                    try typed.split(separator: ",").map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
                        .map { try facets.value(typed: LatinComposition.compose(String($0)), ofFacet: facet ?? "valence").id })
            }
            return ValenceRule(helps: try values(helps ?? "driver"), hinders: try values(hinders ?? "barrier"))
        }
    }
}
