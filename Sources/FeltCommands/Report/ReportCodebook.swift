import ArgumentParser
import FeltReport

extension ReportCommand {
    struct Codebook: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "codebook", abstract: "The codes with their rules, and how much stands under each.",
            usage: "felt report codebook [<options>]",
            discussion: """
                The tree of codes with codings, sources and cases, then each code with its definition, what to code so and what not, and what to use \
                instead; the facets with their values and rules; the codes that grew out of the material, and what was changed by hand. \
                Counted is what the export gate lets out. It is for the team unless --for partners is given.

                Examples:
                  felt report codebook --output codebook.html
                  felt report codebook --lang en --format docx --output codebook.docx

                See also: felt list codes, felt code show, felt export qdc, felt report quotes
                """)
        @OptionGroup var options: ReportOptions
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            try ReportRun(options: options, researcher: researcher, project: project, audience: .team).write { _ in ReportRequest(.codebook) }
        }
    }
}
