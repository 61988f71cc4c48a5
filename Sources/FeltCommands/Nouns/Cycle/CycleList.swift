import ArgumentParser
import FeltModel
import FeltStore

extension CycleCommand {
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List the cycles of a case, or of all.",
            usage: "felt cycle list [<case>] [<options>]",
            discussion: """
                Examples:
                  felt cycle list
                  felt cycle list trd-velferd --format csv

                See also: felt cycle show, felt cycle new
                """)
        @Argument(help: ArgumentHelp("Only of this case.", valueName: "case"))
        var caseName: String?
        @OptionGroup var project: ProjectOptions
        @OptionGroup var format: FormatOptions

        func run() throws {
            let listing = try project.open().read { reader in
                let cases = try reader.cases()
                let wanted = try caseName.map { try Lookup.caseStudy($0, among: cases).id }
                let (all, problems) = (try reader.cycles(), try reader.formulations())
                var listing = Listing(
                    name: "cycles",
                    columns: [
                        .init("case"), .init("cycle", isNumber: true), .init("started"), .init("ended"), .init("arena", isFlexible: true),
                        .init("versions", isNumber: true), .init("problem", isFlexible: true), .init("id", inTable: false),
                    ])
                for record in cases where wanted == nil || record.id == wanted {
                    for cycle in all[record.id] ?? [] {
                        let versions = problems[cycle.id] ?? []
                        listing.rows.append([
                            .text(record.slug.text), .number(cycle.number), .optional(cycle.started), .optional(cycle.ended), .optional(cycle.arena),
                            .number(versions.count), .optional(versions.last?.text), .text(cycle.id.raw),
                        ])
                    }
                }
                return listing
            }
            try ListingPrinter(project, format).print(listing)
            if listing.rows.isEmpty, format.format == .table { try project.note("There are none. Begin one: felt cycle new CASE") }
        }
    }
}
