import ArgumentParser
import FeltExchange
import FeltModel
import FeltProtocols
import FeltStore
import FeltTerminal
import FeltText

struct ShowCommand: ReadingCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a source with its codings.",
        usage: "felt show <source> [<options>]",
        discussion: """
            Examples:
              felt show intervju-1
              felt show intervju-1 --codes culture.risk 'process.*'
              felt show intervju-1 --markup > intervju-1.md
              felt show intervju-1 --raw | wc -m

            See also: felt list sources, felt tag, felt query
            """)

    @Argument(help: "The source.")
    var source: String

    @Option(parsing: .upToNextOption, help: ArgumentHelp("Only these codes; 'culture.*' is culture and all below it.", valueName: "code"))
    var codes: [String] = []

    @Option(help: ArgumentHelp("Only codings by this researcher.", valueName: "id"))
    var by: String?

    @Flag(help: "The stored text alone: the text that positions count in.")
    var raw = false

    @Flag(help: "A Markdown note with the codes written in the text, as felt add reads it.")
    var markup = false

    @OptionGroup var project: ProjectOptions

    func validate() throws {
        if raw, markup { throw ValidationError("--raw and --markup exclude each other.") }
    }

    func run() throws {
        let context = try project.context
        let study = try project.open()
        try study.read { reader in
            let source = try reader.source(typed: self.source)
            let text = try reader.text(of: source.id)
            if raw { return try context.output.write(text.utf8) }
            let tree = try reader.codes()
            let wanted = try Self.codeIDs(codes, tree)
            let researchers = try reader.researchers()
            let researcher = try by.map { try Lookup.researcher($0, among: researchers) }
            let codings = try reader.codings(.init(source: source.id, codes: wanted, researcher: researcher?.id))
            if markup { return try write(try Markup(reader).text(of: source, text, codings, tree, researchers), context) }
            try printText(source, text, codings, tree, researchers, notice: reader.study().notice, context)
        }
    }

    private func write(_ note: NoteWriter.Written, _ context: CommandContext) throws {
        try context.output.write(note.text)
        guard note.movedMarks > 0 else { return }
        let moved = note.movedMarks == 1 ? "1 coding begins or ends between paragraphs, where a note can have no mark; its mark stands" : "\(note.movedMarks) codings begin or end between paragraphs, where a note can have no mark; theirs stand"
        try project.note("\(moved) at the nearest paragraph.")
    }

    static func codeIDs(_ typed: [String], _ tree: CodeTree) throws -> [CodeID]? {
        guard !typed.isEmpty else { return nil }
        return try typed.flatMap { name -> [CodeID] in
            guard name.hasSuffix(".*") else { return [try tree.code(typed: name).id] }
            return tree.subtree(of: try tree.code(typed: String(name.dropLast(2))).id).map(\.id)
        }
    }

    private func printText(
        _ source: Source, _ text: StoredText, _ codings: [Coding], _ tree: CodeTree, _ researchers: [Researcher], notice: String?,
        _ context: CommandContext
    ) throws {
        let names = Dictionary(uniqueKeysWithValues: researchers.map { ($0.id, $0.slug.text) })
        let several = Set(codings.map(\.researcher)).count > 1
        let highlights = codings.map { coding in
            let path = tree.path(of: coding.code)?.text ?? coding.code.raw
            let who = several ? " " + (names[coding.researcher] ?? "?") : ""
            return Highlighter.Mark(coding.range.bytes, label: path + who, style: .code(tree[coding.code]?.colour))
        }
        let title = [source.slug.text, source.title, source.kind, source.date].compactMap(\.self).joined(separator: " · ")
        try context.output.write(DisplayText.oneLine(title) + "\n" + (notice.map { DisplayText.oneLine($0) + "\n" } ?? "") + "\n")
        try Highlighter(width: context.columns, depth: context.depth).show(text.utf8, marks: highlights) { try context.output.write($0) }
        try context.output.write("\n\(codings.count.counted("coding"))\n")
    }
}
