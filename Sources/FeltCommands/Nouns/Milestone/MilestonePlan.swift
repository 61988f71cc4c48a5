import ArgumentParser
import FeltFramework
import FeltModel
import FeltStore

extension MilestoneCommand {
    struct Plan: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "plan", abstract: "Set the day for which a milestone is planned.",
            usage: "felt milestone plan <case> <milestone> [<options>]",
            discussion: """
                The milestone is one of the stage model, by id or label, or one of the case's own with --label. Planned anew, it gets \
                the new day; the journal keeps the old. The owner is a role, never a name.

                Examples:
                  felt milestone plan trd-velferd dialogue-held --by 2026-05-01 --owner innkjøper
                  felt milestone plan trd-velferd styremøte --label "Saken i bystyret" --by 2026-06-11

                See also: felt milestone list, felt milestone reach, felt stage list
                """)
        @Argument(help: ArgumentHelp("The case.", valueName: "case"))
        var caseName: String
        @Argument(help: "The milestone.")
        var milestone: String
        @Option(parsing: .unconditional, help: ArgumentHelp("The day by which it is to be reached.", valueName: "yyyy-mm-dd"))
        var by: String?
        @Option(parsing: .unconditional, help: ArgumentHelp("The role that answers for it.", valueName: "role"))
        var owner: String?
        @Option(parsing: .unconditional, help: ArgumentHelp("What to call it, instead of the stage model's label.", valueName: "text"))
        var label: String?
        @Option(help: ArgumentHelp("The stage it belongs to; else that of the stage model.", valueName: "stage"))
        var stage: String?
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let context = try project.context
            let study = try project.open()
            let today = context.today
            let day = try TypedDay.optional(by, today: today)
            let model = try StudyStages.model(of: study)
            let acting = try study.read { try researcher.acting(in: $0, context) }
            let (notes, entry) = try study.write("milestone-plan", by: acting.id) { draft, reader in
                let finder = try MilestoneFinder(caseName, model, reader)
                let old = finder.found(milestone)
                var new = try old ?? finder.new(milestone, label: label, stage: stage)
                if let day { new.planned = day }
                if let owner { new.owner = owner.nilWhenEmpty }
                if let label { new.label = label.nilWhenEmpty }
                if let stage { new.stage = try model.stage(typed: stage).id }
                if let old { try draft.change(old, to: new) } else { try draft.add(new) }
                var notes = ["\(finder.record.slug): \(new.slug) is planned" + (new.planned.map { " for \($0)" } ?? " without a day")]
                if let before = old?.planned, before != new.planned { notes[0] += ", before for \(before)" }
                notes[0] += "."
                if let planned = new.planned, planned < today, new.reached == nil { notes.append("Note: \(planned) has passed, so that it is overdue.") }
                if let reached = new.reached { notes.append("Note: it was reached on \(reached).") }
                return (notes, line: "milestone plan \(finder.record.slug) \(new.slug)" + (new.planned.map { " \($0)" } ?? ""))
            }
            guard entry != nil else { return try project.note("Nothing to change.") }
            try project.note(notes[0], entry: entry)
            for note in notes.dropFirst() { try project.note(note) }
        }
    }
}
