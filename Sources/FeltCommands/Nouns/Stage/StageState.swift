import ArgumentParser
import FeltModel

extension StageCommand {
    struct State: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "state", abstract: "Say that a case is paused, active again, cancelled or closed.",
            usage: "felt stage state <case> <state> [<options>]",
            discussion: """
                The case stays in its stage. Norwegian words will do: aktiv, pause, satt-på-vent, avlyst, avsluttet. Pausing and \
                cancelling need a reason.

                Examples:
                  felt stage state trd-velferd paused --reason "Venter på budsjettet"
                  felt stage state trd-velferd avlyst --date 2026-05-04 --reason "Ingen tilbud kom inn"

                See also: felt stage show, felt stage set, felt status
                """)
        @Argument(help: ArgumentHelp("The case.", valueName: "case"))
        var caseName: String
        @Argument(help: "active, paused, cancelled or closed.")
        var state: String
        @Option(parsing: .unconditional, help: ArgumentHelp("The day from which it holds; else today.", valueName: "yyyy-mm-dd"))
        var date: String?
        @Option(parsing: .unconditional, help: ArgumentHelp("Why.", valueName: "text"))
        var reason: String?
        @Option(help: ArgumentHelp("The note or document that shows it.", valueName: "source"))
        var evidence: String?
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let change = StageChange(caseName: caseName, state: try CaseStateName.read(state), date: date, reason: reason, evidence: evidence)
            try change.write("stage-state", project, researcher)
        }
    }
}
