import ArgumentParser
import FeltModel
import FeltReport
import FeltStore

extension ReportCommand {
    struct Case: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "case", abstract: "The state of a case on one page.",
            usage: "felt report case <case> [<options>]",
            discussion: """
                Where the case stands and since when, what happened last and what comes next, what helps and hinders, who takes part, effects, learning \
                and risks. The need, decisions needed and risks are what felt case edit says of the case. \
                It is for partners unless --for team is given.

                Examples:
                  felt report case trd-velferd
                  felt report case trd-velferd --output velferd.html
                  felt report case trd-velferd --since 2026-01-01

                See also: felt case show, felt report progress
                """)
        @Argument(help: ArgumentHelp("The case.", valueName: "case"))
        var caseName: String
        @OptionGroup var options: ReportOptions
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            try ReportRun(options: options, researcher: researcher, project: project, audience: .partners).write { reader in
                var request = ReportRequest(.case)
                request.isCompared = options.since != nil
                request.caseStudy = try Lookup.caseStudy(caseName, among: reader.cases())
                return request
            }
        }
    }
}
