import ArgumentParser
import FeltModel
import FeltStore

struct ParticipantNew: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Add participants to the register.",
        usage: "felt participant new <pseudonym> … [<options>]",
        discussion: """
            Several pseudonyms at once get the same fields. Everybody begins as invited, unless --status says
            otherwise.

            Examples:
              felt participant new P01 P02 P03 --actor supplier --case case1
              felt participant new P07 --actor behovshaver --basis samtykke --letter 1.2 --recording yes

            See also: felt participant edit, felt participant status, felt key add
            """, aliases: ["add"])

    @Argument(help: ArgumentHelp("What stands for the person in the study: letters and digits, as P07.", valueName: "pseudonym"))
    var pseudonyms: [String]
    @OptionGroup var fields: ParticipantFields
    @Option(help: ArgumentHelp("invited, active, declined or withdrawn.", valueName: "status"))
    var status: String?
    @Option(help: ArgumentHelp("Since when; else today.", valueName: "yyyy-mm-dd"))
    var date: String?
    @OptionGroup var researcher: ResearcherOptions
    @OptionGroup var project: ProjectOptions

    func run() throws {
        let context = try project.context
        let pseudonyms = try Self.distinct(self.pseudonyms)
        let today = context.today
        let date = try self.date.map { try TypedDay.past($0, today: today, repeats: false) } ?? today
        let status = try self.status.map(ParticipantStatus.Status.read) ?? .invited
        let study = try project.open()
        let acting = try study.read { try researcher.acting(in: $0, context) }
        let (records, entry) = try study.write("participant-new", by: acting.id) { draft, reader in
            if let first = try reader.participants().map(\.pseudonym).first(where: pseudonyms.contains) {
                throw FeltError(
                    "participant-exists", "There is already a participant \(first) in the register.",
                    hint: "To change the entry: felt participant edit \(first)")
            }
            let cases = try ParticipantFields.caseIDs(fields.cases, reader)
            let records = try pseudonyms.map { pseudonym in
                var record = Participant(id: ParticipantID(""), pseudonym: pseudonym, createdAt: "")
                try fields.apply(to: &record, reader, context)
                try draft.addParticipant(record, status: status, date: date, cases: cases)
                return record
            }
            return (records, line: "participant new " + pseudonyms.map(\.text).joined(separator: " "))
        }
        let names = pseudonyms.map(\.text).joined(separator: ", ")
        try project.note("Added \(names) to the register, \(status.rawValue).", entry: entry)
        if status != .declined, let missing = records.first?.missing, !missing.isEmpty { try project.note("Still missing: \(missing.joined(separator: ", ")).") }
    }

    /// The pseudonyms that were typed. Throws `pseudonym-invalid`, `pseudonym-twice`.
    private static func distinct(_ typed: [String]) throws -> [Pseudonym] {
        var found: [Pseudonym] = []
        for text in typed {
            let pseudonym = try Lookup.pseudonym(text)
            if found.contains(pseudonym) {
                throw FeltError("pseudonym-twice", "\(pseudonym) stands twice in the command.", hint: "Upper and lower case are the same in a pseudonym.")
            }
            found.append(pseudonym)
        }
        return found
    }
}
