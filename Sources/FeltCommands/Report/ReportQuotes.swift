import ArgumentParser
import FeltReport

extension ReportCommand {
    struct Quotes: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "quotes", abstract: "Quotes by code, for a paper.",
            usage: "felt report quotes [<options>]",
            discussion: """
                Examples:
                  felt report quotes --output quotes.html

                See also: felt report
                """)
        @OptionGroup var options: ReportOptions
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            try ReportRun(options: options, researcher: researcher, project: project, audience: .team).write { _ in ReportRequest(.quotes) }
        }
    }
}
