import ArgumentParser
import FeltReport

extension ReportCommand {
    struct Sources: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "sources", abstract: "The inventory of sources.",
            usage: "felt report sources [<options>]",
            discussion: """
                Examples:
                  felt report sources --output sources.html

                See also: felt report
                """)
        @OptionGroup var options: ReportOptions
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            try ReportRun(options: options, researcher: researcher, project: project, audience: .team).write { _ in ReportRequest(.sources) }
        }
    }
}
