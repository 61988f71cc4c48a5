import ArgumentParser
import FeltModel
import FeltStore

extension MilestoneCommand {
    struct Reach: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reach", abstract: "Say on which day a milestone was reached.",
            usage: "felt milestone reach <case> <milestone> [<options>]",
            discussion: """
                It need not have been planned.

                Examples:
                  felt milestone reach trd-velferd dialogue-held --date 2026-04-28
                  felt milestone reach trd-velferd styremøte --label "Saken i bystyret"

                See also: felt milestone plan, felt milestone list, felt stage set
                """)
        @Argument(help: ArgumentHelp("The case.", valueName: "case"))
        var caseName: String
        @Argument(help: "The milestone.")
        var milestone: String
        @Option(parsing: .unconditional, help: ArgumentHelp("The day; else today.", valueName: "yyyy-mm-dd"))
        var date: String?
        @Option(parsing: .unconditional, help: ArgumentHelp("What to call it, instead of the stage model's label.", valueName: "text"))
        var label: String?
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let context = try project.context
            let study = try project.open()
            let today = context.today
            let day = try TypedDay.past(date ?? today, today: today)
            let model = try StudyStages.model(of: study)
            let acting = try study.read { try researcher.acting(in: $0, context) }
            let (notes, entry) = try study.write("milestone-reach", by: acting.id) { draft, reader in
                let finder = try MilestoneFinder(caseName, model, reader)
                let old = finder.found(milestone)
                var new = try old ?? finder.new(milestone, label: label, stage: nil)
                new.reached = day
                if let label { new.label = label.nilWhenEmpty }
                if let old { try draft.change(old, to: new) } else { try draft.add(new) }
                let late = MilestoneStanding.reached.daysLate(new, today: today).map { ", \(TypedDay.count($0)) late" } ?? ""
                var notes = ["\(finder.record.slug): \(new.slug) was reached on \(day)\(late)."]
                if let before = old?.reached, before != day { notes.append("Note: until now it was \(before).") }
                return (notes, line: "milestone reach \(finder.record.slug) \(new.slug) \(day)")
            }
            guard entry != nil else { return try project.note("Nothing to change.") }
            try project.note(notes[0], entry: entry)
            for note in notes.dropFirst() { try project.note(note) }
        }
    }
}
