import ArgumentParser
import FeltReport

extension ReportCommand {
    struct Coreq: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "coreq", abstract: "The 32 items of COREQ, filled in from the data.",
            usage: "felt report coreq [<options>]",
            discussion: """
                The checklist that journals ask for with studies of interviews and groups. What the study knows is filled in, each answer with the \
                command that yields it: sample, refusals, setting, guides, recordings, duration, saturation, coders, codebook. What only people can \
                say stands as [fill in: …]. As xlsx it is a table with a row an item. \
                It is for the team unless --for partners is given.

                Examples:
                  felt report coreq --output coreq.docx
                  felt report coreq --lang en --for partners --output coreq.html

                See also: felt report audit, felt report codebook, felt saturation, felt participant list
                """)
        @OptionGroup var options: ReportOptions
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let request = try ReportRun.request(.coreq, options, project)
            try ReportRun(options: options, researcher: researcher, project: project, audience: .team).write { _ in request }
        }
    }
}
