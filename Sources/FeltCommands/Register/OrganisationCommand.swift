import ArgumentParser
import FeltModel
import FeltStore

struct OrganisationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "organisation", abstract: "List, add, change and remove organisations.",
        discussion: "See also: felt participant, felt case",
        subcommands: [List.self, New.self, Edit.self, Remove.self], defaultSubcommand: List.self)

    /// What all the subcommands say of kinds.
    static let kindHelp: ArgumentHelp = ArgumentHelp(
        "municipality (kommune), supplier (leverandør), programme, research (forskning), agency (etat), association (forening), other.", valueName: "kind")

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List the organisations.", usage: "felt organisation list [<options>]",
            discussion: """
                Examples:
                  felt organisation list
                  felt organisation list --kind kommune --format csv

                See also: felt participant list
                """)
        @Option(help: OrganisationCommand.kindHelp)
        var kind: String?
        @OptionGroup var project: ProjectOptions
        @OptionGroup var format: FormatOptions

        func run() throws {
            let wanted = try kind.map(Organisation.Kind.read)
            let listing = try project.open().read { reader in
                let members = Dictionary(grouping: try reader.participants().compactMap(\.organisation), by: { $0 }).mapValues(\.count)
                var listing = Listing(
                    name: "organisations",
                    columns: [
                        .init("organisation"), .init("name", isFlexible: true), .init("kind", isFlexible: false), .init("participants", isNumber: true),
                        .init("id", inTable: false),
                    ])
                for record in try reader.organisations() where wanted == nil || record.kind == wanted {
                    listing.rows.append([
                        .text(record.slug.text), .optional(record.name), .text(record.kind.rawValue), .number(members[record.id] ?? 0), .text(record.id.raw),
                    ])
                }
                return listing
            }
            try ListingPrinter(project, format).print(listing)
        }
    }

    struct New: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "new", abstract: "Add an organisation.",
            usage: "felt organisation new <slug> --kind <kind> [<options>]",
            discussion: """
                Examples:
                  felt organisation new fjordvik --kind kommune --name "Fjordvik kommune"
                  felt organisation new lysverk --kind supplier

                See also: felt organisation edit, felt participant new
                """, aliases: ["add"])
        @Argument(help: "What you will type for the organisation.")
        var slug: String
        @Option(help: OrganisationCommand.kindHelp)
        var kind: String
        @Option(parsing: .unconditional, help: ArgumentHelp("Its full name.", valueName: "text"))
        var name: String?
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let context = try project.context
            let study = try project.open()
            let acting = try study.read { try researcher.acting(in: $0, context) }
            let slug = try Typed.slug(self.slug)
            let kind = try Organisation.Kind.read(kind)
            let (_, entry) = try study.write("organisation-new", by: acting.id) { draft, reader in
                guard try reader.organisations().allSatisfy({ $0.slug != slug }) else {
                    throw FeltError("organisation-exists", "There is already an organisation '\(slug)'.", hint: "To change it: felt organisation edit \(slug)")
                }
                try draft.addOrganisation(slug: slug, name: name?.nilWhenEmpty, kind: kind)
                return ((), line: "organisation new \(slug)")
            }
            try project.note("Added the organisation \(slug).", entry: entry)
        }
    }

    struct Edit: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit", abstract: "Change an organisation.",
            usage: "felt organisation edit <slug> [<options>]",
            discussion: """
                An empty text takes the name away. Participants stay with an organisation that gets another slug.

                Examples:
                  felt organisation edit lysverk --name "Lysverk AS" --kind supplier
                  felt organisation edit lysverk --slug lysverk-nord

                See also: felt organisation list
                """)
        @Argument(help: "The organisation.")
        var organisation: String
        @Option(name: .customLong("slug"), help: ArgumentHelp("What to type for it from now on.", valueName: "slug"))
        var newSlug: String?
        @Option(help: OrganisationCommand.kindHelp)
        var kind: String?
        @Option(parsing: .unconditional, help: ArgumentHelp("Its full name.", valueName: "text"))
        var name: String?
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let context = try project.context
            let study = try project.open()
            let acting = try study.read { try researcher.acting(in: $0, context) }
            let kind = try self.kind.map(Organisation.Kind.read)
            let slug = try newSlug.map(Typed.slug)
            let (_, entry) = try study.write("organisation-edit", by: acting.id) { draft, reader in
                let all = try reader.organisations()
                let old = try Lookup.organisation(organisation, among: all)
                if let slug, all.contains(where: { $0.slug == slug && $0.id != old.id }) {
                    throw FeltError("organisation-exists", "There is already an organisation '\(slug)'.", hint: "Choose another slug.")
                }
                let new = Organisation(
                    id: old.id, slug: slug ?? old.slug, name: name.map(\.nilWhenEmpty) ?? old.name, kind: kind ?? old.kind, createdAt: old.createdAt)
                try draft.change(old, to: new)
                return ((), line: "organisation edit \(old.slug)" + (old.slug == new.slug ? "" : " to \(new.slug)"))
            }
            try project.note(entry == nil ? "Nothing to change." : "Changed the organisation.", entry: entry)
        }
    }

    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove", abstract: "Remove an organisation that no participant belongs to.",
            usage: "felt organisation remove <slug> [<options>]",
            discussion: """
                Examples:
                  felt organisation remove lysverk
                  felt organisation remove lysverk --researcher jon

                See also: felt participant edit, felt undo
                """)
        @Argument(help: "The organisation.")
        var organisation: String
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let context = try project.context
            let study = try project.open()
            let acting = try study.read { try researcher.acting(in: $0, context) }
            let (slug, entry) = try study.write("organisation-remove", by: acting.id) { draft, reader in
                let record = try Lookup.organisation(organisation, among: reader.organisations())
                let members = try reader.participants().filter { $0.organisation == record.id }.map(\.pseudonym.text)
                if let first = members.first {
                    let others = members.count == 1 ? "belongs" : "and \((members.count - 1)) more belong"
                    throw FeltError(
                        "organisation-used", "\(first) \(others) to \(record.slug).",
                        hint: "Take them out first: felt participant edit \(first) --organisation ''")
                }
                try draft.removeOrganisation(record.id)
                return (record.slug, line: "organisation remove \(record.slug)")
            }
            try project.note("Removed the organisation \(slug).", entry: entry)
        }
    }
}
