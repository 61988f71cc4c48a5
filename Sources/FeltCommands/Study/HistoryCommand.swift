import ArgumentParser
import FeltModel
import FeltStore
import FeltTerminal

struct HistoryCommand: ReadingCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "Show what was done, by whom and when.",
        usage: "felt history [<entry>] [<options>]",
        discussion: """
            One line an entry, the newest first; with an entry's id, that entry in full. The journal holds ids and positions, \
            never anyone's words.

            Examples:
              felt history --limit 5
              felt history k7q2xa-15

            See also: felt undo, felt doctor
            """)

    @Argument(help: ArgumentHelp("The entry to show in full.", valueName: "entry"))
    var entry: String?

    @Option(parsing: .unconditional, help: ArgumentHelp("At most this many entries; 0 for all.", valueName: "n"))
    var limit = 50

    @OptionGroup var project: ProjectOptions
    @OptionGroup var format: FormatOptions

    func validate() throws {
        guard limit >= 0 else { throw ValidationError("--limit takes a number from 0.") }
    }

    func run() throws {
        let context = try project.context
        let study = try project.open()
        if let entry { return try showOne(entry, study, context) }
        let (entries, total, names) = try study.read { reader in
            (try reader.entries(limit: limit == 0 ? nil : limit), try reader.counts().last?.count ?? 0, try Self.names(reader))
        }
        var listing = Listing(
            name: "entries",
            columns: [
                .init("entry"), .init("time"), .init("researcher", heading: "who"), .init("action", inTable: false), .init("line", heading: "what"),
                .init("undoOf", inTable: false), .init("changes", isNumber: true), .init("digest", inTable: false),
            ])
        for entry in entries {
            let time = entry.clock.description
            let shown = format.format == .table ? String(time.prefix(10) + " " + time.dropFirst(11).prefix(5)) : String(time.prefix(24))
            listing.rows.append([
                .text(entry.id.description), .text(shown), .text(names[entry.researcher] ?? entry.researcher.raw), .text(entry.action),
                .text(entry.line), .optional(entry.undoOf?.description), .number(entry.changeCount), .text(entry.digest),
            ])
        }
        try ListingPrinter(project, format).print(listing)
        if entries.count < total, format.format == .table { try project.note("\(entries.count) of \(total) entries; --limit 0 shows all.") }
    }

    private func showOne(_ typed: String, _ study: Study, _ context: CommandContext) throws {
        let (entry, changes, names) = try study.read { reader in
            guard let id = EntryID(typed), let entry = try reader.entry(id) else {
                let near = NearNames.nearest(to: typed, among: try reader.entries(limit: 500).map(\.id.description))
                throw FeltError(
                    "entry-unknown", "There is no entry '\(typed)' in the journal.",
                    hint: near.isEmpty ? "See: felt history" : "Did you mean \(near.joined(separator: ", "))? See: felt history")
            }
            return (entry, try reader.changes(of: id), try Self.names(reader))
        }
        if format.format == .table {
            let facts = [
                ("entry", entry.id.description), ("time", String(entry.clock.description)), ("who", names[entry.researcher] ?? entry.researcher.raw),
                ("what", entry.line), ("takes back", entry.undoOf?.description ?? "-"), ("changes", String(entry.changeCount)), ("digest", entry.digest),
            ]
            for (name, value) in facts { try context.output.write(name.padding(to: 12) + value + "\n") }
            try context.output.write("\n")
        }
        var listing = Listing(
            name: "changes",
            columns: [.init("ordinal", heading: "no.", isNumber: true), .init("kind"), .init("entity"), .init("id"), .init("fields"), .init("before")])
        for change in changes {
            listing.rows.append([
                .number(change.ordinal), .text(change.kind.rawValue), .text(change.entity), .text(change.id), .text(change.fields.text),
                .text(change.before.text),
            ])
        }
        try ListingPrinter(project, format).print(listing)
    }

    private static func names(_ reader: StudyReader) throws -> [ResearcherID: String] {
        Dictionary(uniqueKeysWithValues: try reader.researchers().map { ($0.id, $0.slug.text) })
    }
}

extension String {
    /// The string with blanks behind it up to a number of characters.
    func padding(to count: Int) -> String { self + String(repeating: " ", count: Swift.max(1, count - self.count)) }
}
