import ArgumentParser
import FeltReport

extension ReportCommand {
    struct DataPlan: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "dmp", abstract: "The appendix to the data management plan.",
            usage: "felt report dmp [<options>]",
            discussion: """
                What data there are by kind, file type, volume and classification; legal basis, what participants agreed to, letters, withdrawals; \
                embargoes; attachments with the day they must be deleted; when the project ends; what was taken out; what documentation there is. \
                All in numbers. What only people can answer stands as [fill in: …]. It supports a plan and gives no clearance. \
                It is for the team unless --for partners is given.

                The project's last day and its reference at Sikt are set with felt config.

                Examples:
                  felt report dmp --output dmp.docx
                  felt report dmp --lang en --as-of 2026-06-30 --output dmp.html

                See also: felt config, felt participant list, felt list attachments, felt report audit
                """)
        @OptionGroup var options: ReportOptions
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let request = try ReportRun.request(.dmp, options, project)
            try ReportRun(options: options, researcher: researcher, project: project, audience: .team).write { _ in request }
        }
    }
}
