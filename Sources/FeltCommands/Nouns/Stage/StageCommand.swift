import ArgumentParser

/// `felt stage`: the stage model, and the way of each case through it.
struct StageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stage", abstract: "List the stages, and keep the history of a case through them.",
        discussion: "See also: felt milestone, felt case show, felt status",
        subcommands: [List.self, Show.self, Enter.self, State.self, Remove.self], defaultSubcommand: List.self)
}
