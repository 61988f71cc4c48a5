import ArgumentParser

/// The root of the command line.
struct FeltCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "felt",
        abstract: "Fieldwork logbook and analysis bench for action research.",
        discussion: """
            A study is a folder. Begin with 'felt demo' to see one, or 'felt init DIR' to make your own; then, inside the folder:

              felt add notes/*.md --case case1
              felt tag intervju-1 culture.risk --quote "vi turte ikke"
              felt query 'culture.risk AND valence:barrier'
              felt export csv --output codings.csv

            Every change can be taken back with 'felt undo'.
            """,
        version: FeltProgram.version,
        groupedSubcommands: [
            CommandGroup(name: "Study:", subcommands: [InitCommand.self, DemoCommand.self, StatusCommand.self, DoctorCommand.self, HistoryCommand.self, UndoCommand.self, ConfigCommand.self]),
            CommandGroup(name: "Field:", subcommands: [ProtocolCommand.self, NewCommand.self, LogCommand.self, NoteCommand.self]),
            CommandGroup(name: "Sources:", subcommands: [AddCommand.self, ReviseCommand.self, ShowCommand.self, ListCommand.self]),
            CommandGroup(name: "Coding:", subcommands: [TagCommand.self, UntagCommand.self, PlaceCommand.self, AutocodeCommand.self]),
            CommandGroup(name: "Asking:", subcommands: [SearchCommand.self, QueryCommand.self, MatrixCommand.self, CooccurCommand.self, QuotesCommand.self, TimelineCommand.self, SaturationCommand.self, AgreeCommand.self]),
            CommandGroup(name: "Chart:", subcommands: [SummariseCommand.self, RateCommand.self, ChartCommand.self, NegativeCommand.self]),
            CommandGroup(name: "Telling:", subcommands: [ReportCommand.self]),
            CommandGroup(name: "Exchange:", subcommands: [ExportCommand.self, ImportCommand.self, CheckCommand.self]),
            CommandGroup(name: "Records:", subcommands: [CaseCommand.self, StageCommand.self, MilestoneCommand.self, CycleCommand.self, ActionCommand.self, ResearcherCommand.self, CodeCommand.self]),
            CommandGroup(name: "People:", subcommands: [ParticipantCommand.self, OrganisationCommand.self, KeyCommand.self]),
        ]
    )
}
