import ArgumentParser

struct ParticipantCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "participant", abstract: "Keep the participation register, under pseudonyms.",
        discussion: """
            Names never enter a study. A participant has a pseudonym such as P07, and the key that says whose
            it is lies elsewhere.

            See also: felt key, felt organisation
            """,
        subcommands: [
            ParticipantList.self, ParticipantShow.self, ParticipantNew.self, ParticipantEdit.self, ParticipantStatusCommand.self,
        ], defaultSubcommand: ParticipantList.self)
}
