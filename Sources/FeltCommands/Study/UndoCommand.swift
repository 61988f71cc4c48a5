import ArgumentParser
import FeltModel
import FeltStore

struct UndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "Take back the last thing done, or a named one.",
        discussion: """
            Without an entry, takes back the newest of your own that still stands; run it again to go further back. What another did \
            is taken back only by naming it. Undoing an undo brings the \
            work back. What has been changed since is never undone by halves.

            Examples:
              felt undo
              felt undo k7q2xa-15

            See also: felt history
            """)

    @Argument(help: ArgumentHelp("The entry to take back.", valueName: "entry"))
    var entry: String?

    @OptionGroup var researcher: ResearcherOptions
    @OptionGroup var project: ProjectOptions

    func run() throws {
        let context = try project.context
        let study = try project.open()
        var id: EntryID?
        if let entry {
            guard let read = EntryID(entry) else {
                throw FeltError("entry-unknown", "'\(entry)' is not the id of an entry.", hint: "See: felt history")
            }
            id = read
        }
        let acting = try study.read { try researcher.acting(in: $0, context) }
        let (undone, undo) = try study.undo(id, by: acting.id)
        try project.note("Took back \(undone.id): \(undone.line).")
        if let undo { try project.note("To bring it back: felt undo \(undo.id)") }
    }
}
