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

    @Option(help: "The language of the sentences: nb or en; en unless given.")
    var lang: Language?

    @OptionGroup var project: ProjectOptions
    @OptionGroup var format: FormatOptions

    func run() throws {
        let context = try project.context
        let verdict = RefiConformance(try RefiFile.read(context.path(file), typed: file))
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
                .optional(fault.attribute), .optional(fault.target?.text), .text(fault.outcome.rawValue), .text(fault.sentence(in: language)), .text(fault.rule.programs),
            ])
        }
        return listing
    }

    /// Each rule once, with its first places: a program errs the same way a thousand times.
    private func printGroups(_ verdict: RefiConformance, _ language: Language, _ context: CommandContext) throws {
        for group in verdict.groups {
            let first = group.faults[0]
            let count = group.faults.count == 1 ? "" : " (\(group.faults.count) times)"
            try context.output.writeLine("\(first.severity.rawValue): \(group.rule.rawValue)\(count)")
            try context.output.writeLine("  \(first.rule(in: language))")
            for fault in group.faults.prefix(3) {
                let place = [fault.element, fault.guid?.text, fault.line.map { "line \($0)" }].compactMap(\.self).joined(separator: ", ")
                try context.output.writeLine("  at \(place)\(fault.remedy(in: language).map { ". \($0)" } ?? "")")
            }
            if group.faults.count > 3 { try context.output.writeLine("  and \(group.faults.count - 3) more; --format csv has them all") }
            if !group.rule.programs.isEmpty { try context.output.writeLine("  known of: \(group.rule.programs)") }
        }
        let counts = [("error", verdict.count(.error)), ("warning", verdict.count(.warning))].filter { $0.1 > 0 }.map { $0.1.counted($0.0) }
        let advice = verdict.count(.advice) > 0 ? ["\(verdict.count(.advice)) advice"] : []
        let all = (counts + advice).joined(separator: ", ")
        let moved = verdict.faults.contains { $0.rule == .quoteDiffers } ? ", but passages stand at other words than they are named by" : ""
        let sound = (verdict.isInDialect ? "But for what positions count, nothing is against the standard" : "Nothing is against the standard") + moved
        try context.output.writeLine(verdict.faults.isEmpty ? "\(sound)." : verdict.isSound ? "\(sound); \(all)." : "\(all).")
    }
}
