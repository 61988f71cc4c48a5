import ArgumentParser
import FeltModel
import FeltStore

struct ParticipantEdit: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change a participant's entry in the register.",
        usage: "felt participant edit <pseudonym> … [<options>]",
        discussion: """
            Only what is named is changed. An empty text takes a field away, 'unasked' an answer. Several
            pseudonyms get the same change.

            Examples:
              felt participant edit P07 --basis consent --letter 1.2 --informed today --recording yes
              felt participant edit P07 P08 --case case2 --remove-case case1

            See also: felt participant status, felt participant show
            """)

    @Argument(help: ArgumentHelp("The participant.", valueName: "pseudonym"))
    var pseudonyms: [String]
    @OptionGroup var fields: ParticipantFields
    @Option(name: .customLong("remove-case"), help: ArgumentHelp("A case the person takes no part in. May be repeated.", valueName: "slug"))
    var casesToLeave: [String] = []
    @OptionGroup var researcher: ResearcherOptions
    @OptionGroup var project: ProjectOptions

    func run() throws {
        let context = try project.context
        let study = try project.open()
        let acting = try study.read { try researcher.acting(in: $0, context) }
        let (records, entry) = try study.write("participant-edit", by: acting.id) { draft, reader in
            let all = try reader.participants()
            let joining = try ParticipantFields.caseIDs(fields.cases, reader)
            let leaving = try ParticipantFields.caseIDs(casesToLeave, reader)
            if joining.contains(where: leaving.contains) {
                throw FeltError("case-both-ways", "A case is both added and taken away.", hint: "Name it in one of --case and --remove-case.")
            }
            let memberships = try reader.participantCases()
            var records: [Participant] = []
            for typed in pseudonyms {
                let old = try Lookup.participant(typed, among: all)
                guard !records.contains(where: { $0.id == old.id }) else { continue }
                var new = old
                try fields.apply(to: &new, reader, context)
                try draft.change(old, to: new)
                let cases = memberships[old.id] ?? []
                for id in joining where !cases.contains(id) { try draft.join(old.id, id) }
                for id in leaving { try draft.leave(old.id, id) }
                records.append(new)
            }
            return (records, line: "participant edit " + records.map(\.pseudonym.text).joined(separator: " "))
        }
        guard entry != nil else { return try project.note("Nothing to change.") }
        try project.note("Changed \(records.map(\.pseudonym.text).joined(separator: ", ")).", entry: entry)
        for record in records where !record.missing.isEmpty { try project.note("Still missing for \(record.pseudonym): \(record.missing.joined(separator: ", ")).") }
    }
}
