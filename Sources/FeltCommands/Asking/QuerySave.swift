import ArgumentParser
import FeltModel
import FeltQuery
import FeltStore

extension QueryCommand {
    struct Save: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "save", abstract: "Keep a query under a name, to use as @NAME.",
            usage: "felt query save <name> <expression> [<options>]",
            discussion: """
                The query is asked once, so that one that is wrong is not kept. It may use other saved queries, but never itself.

                Examples:
                  felt query save tidlig 'process.dialogue AND during:s2'
                  felt query save uenighet 'valence:barrier AND @tidlig' --within turn --note "til kapittel 4"

                See also: felt query list, felt query show
                """)
        @Argument(help: ArgumentHelp("The name, a short one as of a case.", valueName: "name"))
        var name: String
        @Argument(help: ArgumentHelp("The query, in single quotes.", valueName: "expression"))
        var expression: String
        @Option(help: ArgumentHelp("The unit that it is always asked in.", valueName: "unit"))
        var within: QueryUnit?
        @Option(parsing: .unconditional, help: ArgumentHelp("What it is for.", valueName: "text"))
        var note: String?
        @Flag(help: "Put it in the place of the query of that name.")
        var replace = false
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let context = try project.context
            let study = try project.open()
            guard let slug = Slug(LatinComposition.compose(name).lowercased()) else {
                throw FeltError("name-invalid", "'\(name)' is no short name.", hint: "Use small letters, digits and hyphens, such as \(Slug.make(from: name)).")
            }
            let acting = try study.read { reader in
                _ = try reader.query(expression, within: within)
                return try researcher.acting(in: reader, context)
            }
            let (notes, entry) = try study.write("query-save", by: acting.id) { draft, reader in
                let old = try reader.savedQueries().first { $0.slug == slug }
                if old != nil, !replace {
                    throw FeltError("query-exists", "There is a saved query '\(slug)' already.", hint: "Put this one in its place with --replace, or choose another name.")
                }
                let new = SavedQuery(
                    id: old?.id ?? SavedQueryID(""), slug: slug, expression: expression, note: note ?? old?.note, within: within?.rawValue, researcher: acting.id, createdAt: "")
                try reader.checkSaved(new)
                if let old { try draft.change(old, to: new) } else { try draft.add(new) }
                return ("@\(slug) is saved.", line: "query save \(slug)")
            }
            guard entry != nil else { return try project.note("Nothing to change.") }
            try project.note(notes, entry: entry)
        }
    }

    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove", abstract: "Take a saved query away.",
            usage: "felt query remove <name> [<options>]",
            discussion: """
                Refused while other saved queries use it, unless with --force; what uses it then says that it is missing.

                Examples:
                  felt query remove tidlig
                  felt query remove tidlig --force

                See also: felt query list, felt undo
                """)
        @Argument(help: ArgumentHelp("The saved query.", valueName: "name"))
        var name: String
        @Flag(help: "Also when others use it.")
        var force = false
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let context = try project.context
            let study = try project.open()
            let acting = try study.read { try researcher.acting(in: $0, context) }
            let (notes, entry) = try study.write("query-remove", by: acting.id) { draft, reader in
                let all = try reader.savedQueries()
                let saved = try SavedQueryLookup.query(name, among: all)
                let users = all.filter { $0.slug != saved.slug && SavedQueryLookup.names(in: $0).contains(saved.slug.text) }.map { "@\($0.slug)" }
                if !users.isEmpty, !force {
                    throw FeltError("query-used", "\(users.joined(separator: ", ")) \(users.count == 1 ? "uses" : "use") @\(saved.slug).", hint: "Remove it all the same with --force.")
                }
                try draft.removeSavedQuery(saved.id)
                return ("@\(saved.slug) is removed.", line: "query remove \(saved.slug)")
            }
            try project.note(notes, entry: entry)
        }
    }
}

/// Finds saved queries by what people type.
enum SavedQueryLookup {
    /// Throws `query-unknown` with near names.
    static func query(_ typed: String, among all: [SavedQuery]) throws -> SavedQuery {
        let name = LatinComposition.compose(typed.hasPrefix("@") ? String(typed.dropFirst()) : typed).lowercased()
        if let found = all.first(where: { $0.slug.text == name }) { return found }
        let near = NearNames.nearest(to: name, among: all.map(\.slug.text))
        throw FeltError("query-unknown", "There is no saved query '\(typed)'.", hint: near.isEmpty ? "See: felt query list" : "Did you mean \(near.joined(separator: ", "))?")
    }

    /// The saved queries that one uses, by name; none where it cannot be read.
    static func names(in query: SavedQuery) -> Set<String> {
        guard let words = query.expression, let parsed = try? QueryParser.parse(words) else { return [] }
        return parsed.savedNames
    }
}
