import ArgumentParser
import FeltModel
import FeltStore

extension QueryCommand {
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List the saved queries.",
            usage: "felt query list [<options>]",
            discussion: """
                Examples:
                  felt query list
                  felt query list --format csv

                See also: felt query save, felt query show
                """)
        @OptionGroup var project: ProjectOptions
        @OptionGroup var format: FormatOptions

        func run() throws {
            let listing = try project.open().read { reader in try SavedQueryListing.listing(try reader.savedQueries(), reader) }
            try ListingPrinter(project, format).print(listing)
            if listing.rows.isEmpty { try project.note("No query is saved. See: felt query save --help") }
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Show a saved query.",
            usage: "felt query show <name> [<options>]",
            discussion: """
                Examples:
                  felt query show tidlig
                  felt query show tidlig --format json

                See also: felt query save, felt query list
                """)
        @Argument(help: ArgumentHelp("The saved query.", valueName: "name"))
        var name: String
        @OptionGroup var project: ProjectOptions
        @OptionGroup var format: FormatOptions

        func run() throws {
            let listing = try project.open().read { reader in
                try SavedQueryListing.listing([try SavedQueryLookup.query(name, among: reader.savedQueries())], reader)
            }
            try ListingPrinter(project, format).print(listing)
        }
    }
}

enum SavedQueryListing {
    static func listing(_ queries: [SavedQuery], _ reader: StudyReader) throws -> Listing {
        let names = Dictionary(uniqueKeysWithValues: try reader.researchers().map { ($0.id, $0.slug.text) })
        var listing = Listing(
            name: "queries",
            columns: [.init("name"), .init("expression", isFlexible: true), .init("within"), .init("note", isFlexible: true), .init("researcher"), .init("createdAt", inTable: false)])
        for query in queries {
            listing.rows.append([
                .text(query.slug.text), .optional(query.expression), .optional(query.within), .optional(query.note), .optional(names[query.researcher]), .text(query.createdAt),
            ])
        }
        return listing
    }
}
