import ArgumentParser
import FeltModel
import FeltStore

extension MilestoneCommand {
    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove", abstract: "Take a milestone of a case away.",
            usage: "felt milestone remove <case> <milestone> [<options>]",
            discussion: """
                Examples:
                  felt milestone remove trd-velferd styremøte
                  felt milestone remove trd-velferd dialogue-held

                See also: felt milestone list, felt undo
                """)
        @Argument(help: ArgumentHelp("The case.", valueName: "case"))
        var caseName: String
        @Argument(help: "The milestone.")
        var milestone: String
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let context = try project.context
            let study = try project.open()
            let model = try StudyStages.model(of: study)
            let acting = try study.read { try researcher.acting(in: $0, context) }
            let (note, entry) = try study.write("milestone-remove", by: acting.id) { draft, reader in
                let finder = try MilestoneFinder(caseName, model, reader)
                let found = try finder.existing(milestone)
                try draft.removeMilestone(found.id)
                return ("\(finder.record.slug): took the milestone \(found.slug) away.", line: "milestone remove \(finder.record.slug) \(found.slug)")
            }
            try project.note(note, entry: entry)
        }
    }
}
