import ArgumentParser
import FeltReport

extension ReportCommand {
    struct Coreq: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "coreq", abstract: "The 32 items of COREQ, filled in from the data.",
            usage: "felt report coreq [<options>]",
            discussion: """
                Examples:
                  felt report coreq --output coreq.html

                See also: felt report
                """)
        @OptionGroup var options: ReportOptions
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            try ReportRun(options: options, researcher: researcher, project: project, audience: .team).write { _ in ReportRequest(.coreq) }
        }
    }
}
