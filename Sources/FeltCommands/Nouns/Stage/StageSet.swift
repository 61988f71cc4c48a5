import ArgumentParser
import FeltModel

extension StageCommand {
    struct Enter: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "set", abstract: "Say that a case has come to a stage.",
            usage: "felt stage set <case> <stage> [<options>]",
            discussion: """
                Adds to the case's history; nothing is overwritten. Stages may come again and be left out: going back, leaving stages \
                out, pausing and cancelling need a reason. Without --state the case goes on, also where it was paused.

                Examples:
                  felt stage set trd-velferd S2 --date 2026-03-01
                  felt stage set trd-velferd S1 --reason "Behovet må avklares på nytt" --evidence referat-mars

                See also: felt stage show, felt stage state, felt milestone reach
                """)
        @Argument(help: ArgumentHelp("The case.", valueName: "case"))
        var caseName: String
        @Argument(help: "The stage: its id in upper or lower case, or its label.")
        var stage: String
        @Option(parsing: .unconditional, help: ArgumentHelp("The day from which it holds; else today.", valueName: "yyyy-mm-dd"))
        var date: String?
        @Option(parsing: .unconditional, help: ArgumentHelp("Why.", valueName: "text"))
        var reason: String?
        @Option(help: ArgumentHelp("The note or document that shows it.", valueName: "source"))
        var evidence: String?
        @Option(help: ArgumentHelp("active, paused, cancelled or closed.", valueName: "state"))
        var state: String?
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let change = StageChange(caseName: caseName, stage: stage, state: try state.map(CaseStateName.read), date: date, reason: reason, evidence: evidence)
            try change.write("stage-set", project, researcher)
        }
    }
}
