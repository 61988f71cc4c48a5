import ArgumentParser
import FeltReport

extension ReportCommand {
    struct Progress: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "progress", abstract: "What happened in all cases in a period.",
            usage: "felt report progress [<options>]",
            discussion: """
                Examples:
                  felt report progress --output progress.html

                See also: felt report
                """)
        @OptionGroup var options: ReportOptions
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            try ReportRun(options: options, researcher: researcher, project: project, audience: .partners).write { _ in ReportRequest(.progress) }
        }
    }
}
