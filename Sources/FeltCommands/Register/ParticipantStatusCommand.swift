import ArgumentParser
import FeltExchange
import FeltModel
import FeltStore

struct ParticipantStatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Say where a participant stands from a day on.",
        usage: "felt participant status <pseudonym> <status> [<options>]",
        discussion: """
            The history stays: an earlier day puts the status in its place among the others, and the last one
            holds. When somebody has withdrawn, felt add refuses notes in which the person takes part. Nothing
            that is in the study already is erased by this command.

            Examples:
              felt participant status P07 active --date 2026-02-01
              felt participant status P07 withdrawn --date 2026-03-01 --reason "ringte og trakk seg"

            See also: felt participant show, felt undo
            """)

    @Argument(help: "The participant.")
    var pseudonym: String
    @Argument(help: "invited, active, declined or withdrawn; invitert, aktiv, takket nei, trukket.")
    var status: String
    @Option(help: ArgumentHelp("Since when; else today.", valueName: "yyyy-mm-dd"))
    var date: String?
    @Option(parsing: .unconditional, help: ArgumentHelp("Why; no names.", valueName: "text"))
    var reason: String?
    @OptionGroup var researcher: ResearcherOptions
    @OptionGroup var project: ProjectOptions

    func run() throws {
        let context = try project.context
        _ = try Lookup.pseudonym(pseudonym)
        let status = try ParticipantStatus.Status.read(self.status)
        let today = context.today
        let date = try self.date.map { try TypedDay.past($0, today: today, repeats: false) } ?? today
        let study = try project.open()
        let acting = try study.read { try researcher.acting(in: $0, context) }
        let (record, entry) = try study.write("participant-status", by: acting.id) { draft, reader in
            let record = try Lookup.participant(pseudonym, among: reader.participants())
            let line = "participant status \(record.pseudonym) \(status.rawValue) \(date)"
            let history = try reader.participantHistories()[record.id] ?? []
            let isThere = history.last { $0.date == date }.map { $0.status == status && (reason?.nilWhenEmpty == nil || reason == $0.reason) } ?? false
            if !isThere { try draft.setStatus(status, of: record.id, date: date, reason: reason?.nilWhenEmpty) }
            return (record, line: line)
        }
        guard entry != nil else { return try project.note("Nothing to change.") }
        let (history, sources) = try study.read { reader in
            (try reader.participantHistories()[record.id] ?? [], try reader.participantSourceCounts()[record.id] ?? 0)
        }
        try project.note("\(record.pseudonym) is \(status.rawValue) from \(date).", entry: entry)
        if history.count > 1 { try project.note("In order: " + history.map { "\($0.date) \($0.status.rawValue)" }.joined(separator: ", ") + ".") }
        if let last = history.standingEntry, last.status != status || last.date != date {
            try project.note("\(record.pseudonym) stands as \(last.status.rawValue), from \(last.date).")
        }
        if status == .withdrawn, sources > 0 {
            let what = sources == 1 ? "has \(record.pseudonym) in it, and stays as it is" : "have \(record.pseudonym) in them, and stay as they are"
            try project.note("\(sources.counted("source")) in the study \(what): felt participant show \(record.pseudonym)")
        }
    }
}
