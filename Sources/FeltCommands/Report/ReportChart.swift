import ArgumentParser
import FeltReport

extension ReportCommand {
    struct Chart: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "chart", abstract: "The framework chart, with summaries and ratings.",
            usage: "felt report chart [<options>]",
            discussion: """
                Examples:
                  felt report chart --output chart.html

                See also: felt report
                """)
        @OptionGroup var options: ReportOptions
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            try ReportRun(options: options, researcher: researcher, project: project, audience: .team).write { _ in ReportRequest(.chart) }
        }
    }
}
