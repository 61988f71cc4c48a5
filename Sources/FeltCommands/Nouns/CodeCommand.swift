import ArgumentParser
import FeltExchange
import FeltModel
import FeltStore
import FeltTerminal

struct CodeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "code", abstract: "List, show, add, change and remove codes.",
        discussion: "See also: felt list codes, felt tag, felt export qdc",
        subcommands: [List.self, Show.self, Add.self, Edit.self, Remove.self], defaultSubcommand: List.self)

    /// What a code says of itself, for adding and changing.
    struct Fields: ParsableArguments {
        @Option(parsing: .unconditional, help: ArgumentHelp("The label in bokmål.", valueName: "text"))
        var label: String?
        @Option(parsing: .unconditional, help: ArgumentHelp("The label in English.", valueName: "text"))
        var labelEn: String?
        @Option(parsing: .unconditional, help: ArgumentHelp("What the code means.", valueName: "text"))
        var definition: String?
        @Option(parsing: .unconditional, help: ArgumentHelp("What to code here.", valueName: "text"))
        var include: String?
        @Option(parsing: .unconditional, help: ArgumentHelp("What not to code here, and what to use instead.", valueName: "text"))
        var exclude: String?
        @Option(parsing: .unconditional, help: ArgumentHelp("What shows that the code applies.", valueName: "text"))
        var indicator: String?
        @Option(help: ArgumentHelp("The colour.", valueName: "#rrggbb"))
        var colour: String?

        func validate() throws {
            if let colour, colour.wholeMatch(of: /#[0-9A-Fa-f]{6}/) == nil { throw ValidationError("--colour takes a colour such as #C0392B.") }
        }

        func apply(to code: inout Code) {
            if let label { code.label.nb = label.nilWhenEmpty }
            if let labelEn { code.label.en = labelEn.nilWhenEmpty }
            if let definition { code.definition.nb = definition.nilWhenEmpty }
            if let include { code.include.nb = include.nilWhenEmpty }
            if let exclude { code.exclude.nb = exclude.nilWhenEmpty }
            if let indicator { code.indicator.nb = indicator.nilWhenEmpty }
            if let colour { code.colour = colour.uppercased() }
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "List the codes.",
            discussion: """
                Examples:
                  felt code list
                  felt code list --format csv

                See also: felt list codes, felt code show
                """)
        @OptionGroup var project: ProjectOptions
        @OptionGroup var format: FormatOptions

        func run() throws {
            try ListingPrinter(project, format).print(try project.open().read { try Lists($0).codes() })
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Show one code in full.",
            usage: "felt code show <code> [<options>]",
            discussion: """
                Examples:
                  felt code show culture.risk
                  felt code show risk --format json

                See also: felt code list, felt list codings --code
                """)
        @Argument(help: "The code.")
        var code: String
        @OptionGroup var project: ProjectOptions
        @OptionGroup var format: FormatOptions

        func run() throws {
            let context = try project.context
            let listing = try project.open().read { reader in
                let tree = try reader.codes()
                let code = try tree.code(typed: self.code)
                var listing = Listing(name: "code", columns: [.init("field"), .init("nb"), .init("en")])
                func add(_ name: String, _ text: LocalisedText) {
                    if !text.isEmpty { listing.rows.append([.text(name), .optional(text.nb), .optional(text.en)]) }
                }
                func add(_ name: String, _ text: String?) { if let text { listing.rows.append([.text(name), .text(text), .none]) } }
                add("code", tree.path(of: code.id)?.text)
                add("label", code.label)
                add("definition", code.definition)
                add("include", code.include)
                add("exclude", code.exclude)
                add("indicator", code.indicator)
                add("grounding", code.grounding)
                add("context", code.context)
                add("origin", code.origin.rawValue)
                add("colour", code.colour)
                add("codings", String(try reader.codingCounts()[code.id] ?? 0))
                return listing
            }
            if format.format != .table { return try ListingPrinter(project, format).print(listing) }
            for row in listing.rows {
                try context.output.writeLine(row[0].plain.padding(to: 12) + DisplayText.oneLine(row[1].plain))
                if !row[2].plain.isEmpty { try context.output.writeLine("".padding(to: 12) + DisplayText.oneLine(row[2].plain)) }
            }
        }
    }

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add a code.",
            usage: "felt code add <path> [<options>]",
            discussion: """
                Codes you add are marked inductive, to keep them apart from the framework's.

                Examples:
                  felt code add culture.fear
                  felt code add culture.fear --label "Frykt for å feile" --definition "Uttalt frykt for egne feil"

                See also: felt code edit, felt tag
                """, aliases: ["new"])
        @Argument(help: "The code's path; the code above it must be there.")
        var path: String
        @OptionGroup var fields: Fields
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let context = try project.context
            let study = try project.open()
            let acting = try study.read { try researcher.acting(in: $0, context) }
            guard let path = CodePath(self.path) else {
                let would = self.path.split(separator: ".").map { Slug.make(from: String($0)).text }.joined(separator: ".")
                throw FeltError("code-path-invalid", "'\(self.path)' cannot be the path of a code.", hint: "Use lower-case letters, digits, - and _, parts joined by dots, as in \(would).")
            }
            let (_, entry) = try study.write("code-add", by: acting.id) { draft, reader in
                let tree = try reader.codes()
                guard tree[path] == nil else { throw FeltError("code-exists", "There is already a code '\(path)'.", hint: "To change it: felt code edit \(path)") }
                let parent = try path.parent.map { try tree.code(typed: $0.text) }
                let siblings = tree.codes.filter { $0.parent == parent?.id }
                var code = Code(
                    id: draft.makeCodeID(), parent: parent?.id, slug: path.last, colour: parent?.colour, context: parent?.context, origin: .inductive,
                    position: (siblings.map(\.position).max() ?? -1) + 1)
                fields.apply(to: &code)
                if code.label.isEmpty { code.label.nb = path.last.text }
                try draft.add(code)
                return ((), line: "code add \(path)")
            }
            try project.note("Added the code \(path).", entry: entry)
        }
    }

    struct Edit: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit", abstract: "Change, rename or move a code; its codings stay with it.",
            discussion: """
                An empty text takes a field away.

                Examples:
                  felt code edit culture.fear --name courage
                  felt code edit culture.fear --parent competence

                See also: felt code show, felt code remove
                """)
        @Argument(help: "The code.")
        var code: String
        @Option(help: ArgumentHelp("What to type for it from now on, in place of the last part.", valueName: "slug"))
        var name: String?
        @Option(help: ArgumentHelp("The code to move it under; - for the top.", valueName: "code"))
        var parent: String?
        @OptionGroup var fields: Fields
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let context = try project.context
            let study = try project.open()
            let acting = try study.read { try researcher.acting(in: $0, context) }
            let (path, entry) = try study.write("code-edit", by: acting.id) { draft, reader in
                let tree = try reader.codes()
                let old = try tree.code(typed: self.code)
                var new = old
                fields.apply(to: &new)
                if let name { new.slug = try Typed.slug(name) }
                if let parent { new.parent = parent == "-" ? nil : try tree.code(typed: parent).id }
                if let parent = new.parent, tree.subtree(of: old.id).contains(where: { $0.id == parent }) {
                    throw FeltError("code-ring", "A code cannot hang under itself.", hint: "Choose a code that is not below it.")
                }
                if tree.codes.contains(where: { $0.id != old.id && $0.parent == new.parent && $0.slug == new.slug }) {
                    throw FeltError("code-exists", "There is already a code '\(new.slug)' there.", hint: "Choose another name.")
                }
                try draft.change(old, to: new)
                let before = tree.path(of: old.id)?.text ?? old.slug.text
                let after = CodeTree(tree.codes.map { $0.id == new.id ? new : $0 }).path(of: new.id)?.text ?? new.slug.text
                return (after, line: before == after ? "code edit \(before)" : "code edit \(before) to \(after)")
            }
            try project.note(entry == nil ? "Nothing to change." : "Changed the code \(path).", entry: entry)
        }
    }

    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove", abstract: "Remove a code that nothing is coded with.",
            discussion: """
                Examples:
                  felt code remove culture.fear
                  felt code remove culture.fear --researcher jon

                See also: felt untag, felt code edit
                """)
        @Argument(help: "The code.")
        var code: String
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let context = try project.context
            let study = try project.open()
            let acting = try study.read { try researcher.acting(in: $0, context) }
            let (path, entry) = try study.write("code-remove", by: acting.id) { draft, reader in
                let tree = try reader.codes()
                let code = try tree.code(typed: self.code)
                let path = tree.path(of: code.id)?.text ?? code.slug.text
                if let count = try reader.codingCounts()[code.id], count > 0 {
                    throw FeltError("code-used", "\(count.counted("coding")) \(count == 1 ? "uses" : "use") \(path).", hint: "Take them away first: felt list codings --code \(path)")
                }
                let uses = try reader.chartUses(of: code.id)
                guard uses == (0, 0) else {
                    let cells = [(uses.summaries, "summarised"), (uses.ratings, "rated")].filter { $0.0 > 0 }.map { "\($0.1) in \($0.0.counted("case"))" }
                    throw FeltError(
                        "code-used", "The framework chart has \(path) \(cells.joined(separator: " and ")).",
                        hint: "See felt chart --codes \(path); take them away with felt summarise CASE \(path) --remove and felt rate CASE \(path) --remove.")
                }
                if tree.subtree(of: code.id).count > 1 { throw FeltError("code-used", "There are codes below \(path).", hint: "Move or remove them first.") }
                try draft.removeCode(code.id)
                return (path, line: "code remove \(path)")
            }
            try project.note("Removed the code \(path).", entry: entry)
        }
    }
}
