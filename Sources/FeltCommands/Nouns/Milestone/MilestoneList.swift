import ArgumentParser
import FeltFramework
import FeltModel
import FeltStore

extension MilestoneCommand {
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List the milestones of a case, or of all.",
            usage: "felt milestone list [<case>] [<options>]",
            discussion: """
                By the day for which they are planned. A milestone is reached, planned, overdue, or open when no day is set. --overdue leaves \
                out cases that are closed or cancelled.

                Examples:
                  felt milestone list
                  felt milestone list trd-velferd --overdue

                See also: felt milestone plan, felt stage list, felt status
                """)
        @Argument(help: ArgumentHelp("Only of this case.", valueName: "case"))
        var caseName: String?
        @Flag(help: "Only those whose day has passed.")
        var overdue = false
        @Option(name: .customLong("lang"), help: "The language of labels: nb, nn or en.")
        var language: Language?
        @OptionGroup var project: ProjectOptions
        @OptionGroup var format: FormatOptions

        func run() throws {
            let today = try project.context.today
            let study = try project.open()
            let model = try StudyStages.model(of: study)
            let listing = try study.read { reader in
                let cases = try reader.cases()
                let wanted = try caseName.map { try Lookup.caseStudy($0, among: cases).id }
                let language = try reader.labelLanguage(language)
                let all = try reader.milestones()
                var listing = Listing(
                    name: "milestones",
                    columns: [
                        .init("case", inTable: wanted == nil), .init("milestone"), .init("label"), .init("stage"), .init("planned"), .init("reached"), .init("owner", isFlexible: true),
                        .init("standing"), .init("days", heading: "late", isNumber: true),
                    ])
                for record in cases where wanted == nil || record.id == wanted {
                    for milestone in all[record.id] ?? [] {
                        let standing = MilestoneStanding(milestone, today: today)
                        // As the status and reports have it: of a case that has ended nothing is overdue any more.
                        if overdue, standing != .overdue || record.state == .closed || record.state == .cancelled { continue }
                        listing.rows.append([
                            .text(record.slug.text), .text(milestone.slug.text), .optional(milestone.label ?? model.milestone(milestone.slug)?.milestone.label.text(in: language)),
                            .optional(milestone.stage), .optional(milestone.planned), .optional(milestone.reached), .optional(milestone.owner),
                            .text(standing.rawValue), standing.daysLate(milestone, today: today).map { .number($0) } ?? .none,
                        ])
                    }
                }
                return listing
            }
            try ListingPrinter(project, format).print(listing)
            if listing.rows.isEmpty, format.format == .table { try project.note("There are none.\(overdue ? "" : " Plan one: felt milestone plan CASE MILESTONE --by DAY")") }
        }
    }
}
