import ArgumentParser
import FeltExchange
import FeltModel
import FeltStore

struct UntagCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "untag", abstract: "Take codings away.",
        discussion: """
            Takes each coding away together with the memos on it, all or none. The beginning of an id is enough where it is unique. \
            With - the ids come from standard input, one a line.

            Examples:
              felt untag 7f3k
              felt list codings --code culture.risk --format csv | tail -n +2 | cut -d, -f1 | felt untag -

            See also: felt tag, felt undo, felt list codings
            """)

    @Argument(help: ArgumentHelp("The codings.", valueName: "coding"))
    var codings: [String]

    @Flag(name: [.customShort("n"), .long], help: "Check everything, change nothing.")
    var dryRun = false

    @OptionGroup var researcher: ResearcherOptions
    @OptionGroup var project: ProjectOptions

    func run() throws {
        let context = try project.context
        var typed = codings
        if let place = typed.firstIndex(of: "-") {
            let lines = String(decoding: context.readInput(), as: UTF8.self).split(whereSeparator: \.isWhitespace).map(String.init)
            typed.replaceSubrange(place...place, with: lines)
        }
        let study = try project.open()
        let acting = try study.read { try researcher.acting(in: $0, context) }
        let (count, entry) = try study.write("untag", by: acting.id) { draft, reader in
            var seen: Set<CodingID> = []
            let found = try typed.map { try reader.coding(typed: $0) }.filter { seen.insert($0.id).inserted }
            if !dryRun { for coding in found { try draft.removeCoding(coding.id) } }
            let names = found.prefix(3).map(\.id.raw).joined(separator: ", ") + (found.count > 3 ? " and \(found.count - 3) more" : "")
            return (found.count, line: "untag \(names)")
        }
        try project.note("\(dryRun ? "Would take" : "Took") away \(count.counted("coding")).", entry: entry)
    }
}
