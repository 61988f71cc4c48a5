import ArgumentParser
import FeltModel
import FeltStore

/// `felt case`: the cases and what there is to know of each.
struct CaseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "case", abstract: "List, show, add and change cases.",
        discussion: "See also: felt list cases, felt stage, felt status",
        subcommands: [List.self, Show.self, New.self, Edit.self], defaultSubcommand: List.self)

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List the cases.",
            discussion: """
                Examples:
                  felt case list
                  felt case list --format csv

                See also: felt list cases, felt case show
                """)
        @OptionGroup var project: ProjectOptions
        @OptionGroup var format: FormatOptions

        func run() throws {
            try ListingPrinter(project, format).print(try project.open().read { try Lists($0).cases() })
        }
    }
}
