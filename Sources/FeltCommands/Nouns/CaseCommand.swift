import ArgumentParser
import FeltModel
import FeltStore

struct CaseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "case", abstract: "List, add and change cases.",
        discussion: "See also: felt list cases, felt add --case",
        subcommands: [List.self, New.self, Edit.self], defaultSubcommand: List.self)

    /// The fields of a case, for adding and changing.
    struct Fields: ParsableArguments {
        @Option(parsing: .unconditional, help: ArgumentHelp("The title in Norwegian.", valueName: "text"))
        var title: String?
        @Option(parsing: .unconditional, help: ArgumentHelp("The title in English.", valueName: "text"))
        var titleEn: String?
        @Option(parsing: .unconditional, help: ArgumentHelp("The municipality.", valueName: "text"))
        var municipality: String?
        @Option(parsing: .unconditional, help: ArgumentHelp("The kind of innovative procurement.", valueName: "text"))
        var procurement: String?
        @Option(parsing: .unconditional, help: ArgumentHelp("The procedure.", valueName: "text"))
        var procedure: String?
        @Option(help: ArgumentHelp("The stage it stands in.", valueName: "S0…S8"))
        var stage: String?

        func validate() throws {
            if let stage, stage.wholeMatch(of: /S[0-9]{1,2}/) == nil { throw ValidationError("--stage takes a stage such as S2.") }
        }

        func apply(to record: inout CaseStudy) {
            if let title { record.title.nb = title.nilWhenEmpty }
            if let titleEn { record.title.en = titleEn.nilWhenEmpty }
            if let municipality { record.municipality = municipality.nilWhenEmpty }
            if let procurement { record.ioaKind = procurement.nilWhenEmpty }
            if let procedure { record.procedure = procedure.nilWhenEmpty }
            if let stage { record.stage = stage }
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "List the cases.",
            discussion: """
                Examples:
                  felt case list
                  felt case list --format csv

                See also: felt list cases
                """)
        @OptionGroup var project: ProjectOptions
        @OptionGroup var format: FormatOptions

        func run() throws {
            try ListingPrinter(project, format).print(try project.open().read { try Lists($0).cases() })
        }
    }

    struct New: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "new", abstract: "Add a case.",
            usage: "felt case new <slug> [<options>]",
            discussion: """
                Examples:
                  felt case new trd-velferd
                  felt case new trd-velferd --title "Velferdsteknologi" --municipality Fjordvik --stage S1

                See also: felt case edit, felt add --case
                """, aliases: ["add"])
        @Argument(help: "What you will type for the case.")
        var slug: String
        @OptionGroup var fields: Fields
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let context = try project.context
            let study = try project.open()
            let acting = try study.read { try researcher.acting(in: $0, context) }
            let slug = try Typed.slug(self.slug)
            let (_, entry) = try study.write("case-new", by: acting.id) { draft, reader in
                guard try reader.cases().allSatisfy({ $0.slug != slug }) else {
                    throw FeltError("case-exists", "There is already a case '\(slug)'.", hint: "To change it: felt case edit \(slug)")
                }
                var record = CaseStudy(id: CaseID(""), slug: slug, title: LocalisedText(), municipality: nil, ioaKind: nil, procedure: nil, stage: nil, createdAt: "")
                fields.apply(to: &record)
                try draft.addCase(
                    slug: slug, title: record.title, municipality: record.municipality, ioaKind: record.ioaKind, procedure: record.procedure, stage: record.stage)
                return ((), line: "case new \(slug)")
            }
            try project.note("Added the case \(slug).", entry: entry)
        }
    }

    struct Edit: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit", abstract: "Change a case.",
            usage: "felt case edit <slug> [<options>]",
            discussion: """
                An empty text takes a field away. Sources stay with a case that gets another name.

                Examples:
                  felt case edit trd-velferd --stage S2
                  felt case edit case1 --name trd-velferd

                See also: felt case list
                """)
        @Argument(help: "The case.")
        var slug: String
        @Option(help: ArgumentHelp("What to type for the case from now on.", valueName: "slug"))
        var name: String?
        @OptionGroup var fields: Fields
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let context = try project.context
            let study = try project.open()
            let acting = try study.read { try researcher.acting(in: $0, context) }
            let (_, entry) = try study.write("case-edit", by: acting.id) { draft, reader in
                let all = try reader.cases()
                let old = try Lookup.caseStudy(slug, among: all)
                var new = old
                fields.apply(to: &new)
                if let name {
                    let slug = try Typed.slug(name)
                    guard all.allSatisfy({ $0.slug != slug || $0.id == old.id }) else { throw FeltError("case-exists", "There is already a case '\(slug)'.", hint: "Choose another name.") }
                    new = CaseStudy(
                        id: old.id, slug: slug, title: new.title, municipality: new.municipality, ioaKind: new.ioaKind, procedure: new.procedure,
                        stage: new.stage, createdAt: old.createdAt)
                }
                try draft.change(old, to: new)
                return ((), line: "case edit \(old.slug)" + (old.slug == new.slug ? "" : " to \(new.slug)"))
            }
            try project.note(entry == nil ? "Nothing to change." : "Changed the case.", entry: entry)
        }
    }
}

extension String {
    /// Nil for the empty text, with which people take a field away.
    var nilWhenEmpty: String? { isEmpty ? nil : self }
}

/// Reads what people type where a new name is asked for.
enum Typed {
    /// A slug; throws `slug-invalid` with one that would do.
    static func slug(_ typed: String) throws -> Slug {
        if let slug = Slug(typed) { return slug }
        throw FeltError("slug-invalid", "'\(typed)' cannot be a name to type.", hint: "Use lower-case letters, digits, - and _, as in \(Slug.make(from: typed)).")
    }
}
