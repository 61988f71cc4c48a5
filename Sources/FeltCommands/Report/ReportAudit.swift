import ArgumentParser
import FeltReport

extension ReportCommand {
    struct Audit: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "audit", abstract: "The journal as an audit trail.",
            usage: "felt report audit [<options>]",
            discussion: """
                What there is in each of Halpern's six classes (raw data, analysis, synthesis, process, intentions, instruments), with counts, first and \
                last day and the command that shows it; then the journal by class, what coders settled, what was exported and what was taken back. \
                A page counts a long journal by month; md and xlsx always list every entry. That reports were made is left out. For partners: \
                counts by class only. It is for the team unless --for partners is given.

                Examples:
                  felt report audit --output audit.html
                  felt report audit --as-of 2026-06-30 --output journal.xlsx

                See also: felt history, felt doctor, felt undo, felt report coreq
                """)
        @OptionGroup var options: ReportOptions
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let request = try ReportRun.request(.audit, options, project)
            try ReportRun(options: options, researcher: researcher, project: project, audience: .team).write { _ in request }
        }
    }
}
