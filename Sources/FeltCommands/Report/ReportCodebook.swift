import ArgumentParser
import FeltReport

extension ReportCommand {
    struct Codebook: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "codebook", abstract: "The codes with their rules, and how much stands under each.",
            usage: "felt report codebook [<options>]",
            discussion: """
                Examples:
                  felt report codebook --output codebook.html

                See also: felt report
                """)
        @OptionGroup var options: ReportOptions
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            try ReportRun(options: options, researcher: researcher, project: project, audience: .team).write { _ in ReportRequest(.codebook) }
        }
    }
}
