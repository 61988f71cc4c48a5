import ArgumentParser
import FeltReport

extension ReportCommand {
    struct Sources: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "sources", abstract: "The inventory of sources.",
            usage: "felt report sources [<options>]",
            discussion: """
                For a section on methods and for an archive: sources by kind and case, who took part by role and case, words and hours, and a row a \
                source with stage, day, length, participants, protocol, class and codings. Partners see how many there are, and no source \
                by itself. It is for the team unless --for partners is given.

                Examples:
                  felt report sources --output sources.html
                  felt report sources --lang en --format xlsx --output sources.xlsx

                See also: felt list sources, felt participant list, felt report dmp
                """)
        @OptionGroup var options: ReportOptions
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let request = try ReportRun.request(.sources, options, project)
            try ReportRun(options: options, researcher: researcher, project: project, audience: .team).write { _ in request }
        }
    }
}
