import ArgumentParser
import FeltModel
import FeltReport

extension ReportCommand {
    struct Progress: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "progress", abstract: "What happened in all cases in a period.",
            usage: "felt report progress [--from <yyyy-mm-dd>] [--to <yyyy-mm-dd>] [<options>]",
            discussion: """
                For the Research Council and those who lead the project: sources by case and kind, moves through the stages, milestones, decisions, \
                actions and results of meetings, deviations, what comes next, dissemination, and a popular-science text in Norwegian and English with \
                places to fill in. It is for partners unless --for team is given, which also shows the reasons for moves.

                Without --from the period begins on 1 January of the year in which it ends; without --to it ends on the day of the report. What is \
                open or overdue is reckoned on the day of the report: of a period that is over, give --as-of its last day to see what was open then.

                A source is listed as dissemination where its head says where it was published: formidling: kronikk i avisen.

                Examples:
                  felt report progress --from 2026-01-01 --to 2026-06-30 --output framdrift.docx
                  felt report progress --since 2026-03-01 --output framdrift.html

                See also: felt report case, felt timeline, felt status
                """)
        @OptionGroup var period: ReportPeriodOptions
        @OptionGroup var options: ReportOptions
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let request = try request(project.context)
            try ReportRun(options: options, researcher: researcher, project: project, audience: .partners).write { _ in request }
        }

        /// What is asked for. Throws `date-invalid`, `date-future`, `dates-swapped`.
        private func request(_ context: CommandContext) throws -> ReportRequest {
            let (today, day) = (context.today, try ReportRun.day(options, context))
            var request = ReportRequest(.progress)
            (request.from, request.to) = try period.days(today: today, last: day, asOf: options.asOf, since: options.since) { "\($0.prefix(4))-01-01" }
            return request
        }
    }
}
