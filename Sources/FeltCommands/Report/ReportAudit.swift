import ArgumentParser
import FeltReport

extension ReportCommand {
    struct Audit: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "audit", abstract: "The journal as an audit trail.",
            usage: "felt report audit [<options>]",
            discussion: """
                Examples:
                  felt report audit --output audit.html

                See also: felt report
                """)
        @OptionGroup var options: ReportOptions
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            try ReportRun(options: options, researcher: researcher, project: project, audience: .team).write { _ in ReportRequest(.audit) }
        }
    }
}
