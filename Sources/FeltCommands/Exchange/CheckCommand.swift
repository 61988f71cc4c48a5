import ArgumentParser
import FeltExchange
import FeltIngest
import FeltModel
import FeltRefi
import FeltTerminal

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Judge a REFI-QDA file of any program.",
        usage: "felt check <file> [<options>]",
        discussion: """
            Reads a .qdpx, .qde or .qdc file, whoever made it, and says what in it is against the standard: order and attributes of elements, \
            GUIDs, references, positions and the words they mark. Each fault is told in a sentence that can be sent to the maker of the \
            program, with elements, GUIDs and lines, and without any of the words in the project. Changes nothing and needs no study.

            What a program is known to count otherwise than the standard, such as NVivo, is told once and as advice.

            Exit code 0: nothing else is against the standard. 2: something is.

            Examples:
              felt check prosjekt.qdpx
              felt check prosjekt.qdpx --lang nb
              felt check kodebok.qdc --format csv

            See also: felt export, felt import
            """)

    @Argument(help: ArgumentHelp("The file.", valueName: "file"))
    var file: String

    @Option(help: "The language of the answer: nb or en; en unless given.")
    var lang: Language?

    @OptionGroup var project: ProjectOptions
    @OptionGroup var format: FormatOptions

    func run() throws {
        let context = try project.context
        let verdict = RefiConformance(try RefiFile.read(context.path(file), typed: file), unpacks: true)
        let language = lang ?? .en
        if format.format == .table {
            try printGroups(verdict, language, context)
        } else {
            try ListingPrinter(project, format).print(listing(verdict, language))
        }
        if !verdict.isSound { throw Outcome.nothing }
    }

    /// A row a fault.
    private func listing(_ verdict: RefiConformance, _ language: Language) -> Listing {
        var listing = Listing(
            name: "faults",
            columns: [
                .init("severity"), .init("rule"), .init("element"), .init("guid"), .init("line", isNumber: true), .init("attribute"), .init("target"), .init("outcome"),
                .init("sentence"), .init("programs"),
            ])
        for fault in verdict.faults {
            listing.rows.append([
                .text(fault.severity.rawValue), .text(fault.rule.rawValue), .text(fault.element), .optional(fault.guid?.text), fault.line.map { .number($0) } ?? .none,
                .optional(fault.attribute), .optional(fault.target?.text), .text(fault.outcome.rawValue), .text(fault.sentence(in: language)),
                .text(fault.rule.programs(in: language)),
            ])
        }
        return listing
    }

    /// Each rule once, with its first places: a program errs the same way a thousand times.
    private func printGroups(_ verdict: RefiConformance, _ language: Language, _ context: CommandContext) throws {
        let words = CheckWords(language)
        for group in verdict.groups {
            try context.output.writeLine(words.heading(group))
            try context.output.writeLine("  \(group.faults[0].rule(in: language, isMany: Set(group.faults.map(\.target)).count > 1))")
            for fault in group.faults.prefix(3) { try context.output.writeLine("  \(words.place(fault))") }
            if group.faults.count > 3 { try context.output.writeLine("  \(words.more(group.faults.count - 3))") }
            if let programs = words.programs(group.rule) { try context.output.writeLine("  \(programs)") }
        }
        try context.output.writeLine(words.verdict(verdict))
    }
}
