import ArgumentParser
import FeltModel
import FeltStore

struct ResearcherCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "researcher", abstract: "List, add and change researchers.",
        discussion: "See also: felt config researcher",
        subcommands: [List.self, Add.self, Edit.self], defaultSubcommand: List.self)

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "List the researchers.", usage: "felt researcher list [<options>]",
            discussion: """
                Examples:
                  felt researcher list
                  felt researcher list --format csv

                See also: felt list researchers
                """)
        @OptionGroup var project: ProjectOptions
        @OptionGroup var format: FormatOptions

        func run() throws {
            try ListingPrinter(project, format).print(try project.open().read { try Lists($0).researchers() })
        }
    }

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add a researcher.",
            usage: "felt researcher add <slug> [<options>]",
            discussion: """
                Examples:
                  felt researcher add jon
                  felt researcher add jon --name "Jon Eksempel" --institution Eksempeluniversitetet

                See also: felt researcher edit, felt config researcher
                """, aliases: ["new"])
        @Argument(help: "The short id, which you will type.")
        var slug: String
        @Option(parsing: .unconditional, help: ArgumentHelp("The person's name.", valueName: "text"))
        var name: String?
        @Option(parsing: .unconditional, help: ArgumentHelp("The institution.", valueName: "text"))
        var institution: String?
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let context = try project.context
            let study = try project.open()
            let acting = try study.read { try researcher.acting(in: $0, context) }
            let slug = try Typed.slug(self.slug)
            let (_, entry) = try study.write("researcher-add", by: acting.id) { draft, reader in
                guard try reader.researchers().allSatisfy({ $0.slug != slug }) else {
                    throw FeltError("researcher-exists", "There is already a researcher '\(slug)'.", hint: "To change the record: felt researcher edit \(slug)")
                }
                try draft.addResearcher(slug: slug, name: name?.nilWhenEmpty, institution: institution?.nilWhenEmpty)
                return ((), line: "researcher add \(slug)")
            }
            try project.note("Added the researcher \(slug).", entry: entry)
        }
    }

    struct Edit: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit", abstract: "Change a researcher's record.",
            usage: "felt researcher edit <slug> [<options>]",
            discussion: """
                An empty text takes a field away.

                Examples:
                  felt researcher edit jon --institution TFoU
                  felt researcher edit jon --name ''

                See also: felt researcher list
                """)
        @Argument(help: "The researcher.")
        var slug: String
        @Option(parsing: .unconditional, help: ArgumentHelp("The person's name.", valueName: "text"))
        var name: String?
        @Option(parsing: .unconditional, help: ArgumentHelp("The institution.", valueName: "text"))
        var institution: String?
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let context = try project.context
            let study = try project.open()
            let acting = try study.read { try researcher.acting(in: $0, context) }
            let (_, entry) = try study.write("researcher-edit", by: acting.id) { draft, reader in
                let old = try Lookup.researcher(slug, among: reader.researchers())
                var new = old
                if let name { new.name = name.nilWhenEmpty }
                if let institution { new.institution = institution.nilWhenEmpty }
                try draft.change(old, to: new)
                return ((), line: "researcher edit \(old.slug)")
            }
            try project.note(entry == nil ? "Nothing to change." : "Changed the researcher's record.", entry: entry)
        }
    }
}
