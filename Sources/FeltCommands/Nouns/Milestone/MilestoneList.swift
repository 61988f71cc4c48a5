import ArgumentParser
import FeltFramework
import FeltModel
import FeltReport
import FeltStore

extension MilestoneCommand {
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List the milestones of a case, or of all.",
            usage: "felt milestone list [<case>] [<options>]",
            discussion: """
                By the day for which they are planned. A milestone is reached, planned, overdue, or open when no day is set. --overdue leaves \
                out cases that are closed or cancelled. --for partners tells labels, and who answers for a milestone, as their pages do.

                Examples:
                  felt milestone list
                  felt milestone list trd-velferd --overdue

                See also: felt milestone plan, felt stage list, felt status
                """)
        @Argument(help: ArgumentHelp("Only of this case.", valueName: "case"))
        var caseName: String?
        @Flag(help: "Only those whose day has passed.")
        var overdue = false
        @Option(name: .customLong("for"), help: ArgumentHelp("partners: as their pages tell them; team: all.", valueName: "whom"))
        var audience: ReportAudience?
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
                let counted = audience == .partners ? try Counted(partners: reader, model, on: today) : nil
                let names = counted?.names(of: cases) ?? [:]
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
                        if overdue, standing != .overdue || record.hasEnded { continue }
                        let own = try milestone.label.map { try counted?.telling?.label(of: milestone) ?? $0 }
                        let owner = if let telling = counted?.telling { try telling.owner(of: milestone) } else { milestone.owner }
                        let name = milestone.slug.text
                        listing.rows.append([
                            .text(names[record.id] ?? record.slug.text), .text(counted?.typed([name])[0] ?? name),
                            .optional(own ?? model.milestone(milestone.slug)?.milestone.label.text(in: language)),
                            .optional(milestone.stage), .optional(milestone.planned), .optional(milestone.reached),
                            .optional(owner),
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
