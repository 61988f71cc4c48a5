import ArgumentParser
import FeltReport

extension ReportCommand {
    struct DataPlan: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "dmp", abstract: "The appendix to the data management plan.",
            usage: "felt report dmp [<options>]",
            discussion: """
                Examples:
                  felt report dmp --output dmp.html

                See also: felt report
                """)
        @OptionGroup var options: ReportOptions
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            try ReportRun(options: options, researcher: researcher, project: project, audience: .team).write { _ in ReportRequest(.dmp) }
        }
    }
}
