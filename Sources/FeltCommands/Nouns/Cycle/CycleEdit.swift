import ArgumentParser
import FeltModel
import FeltStore

extension CycleCommand {
    struct Edit: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit", abstract: "Fill in or change a cycle.",
            usage: "felt cycle edit <case> <number> [<options>]",
            discussion: """
                An empty text takes a field away. Every text may be long: @file takes it from a file, - from standard input. What the insiders \
                and what the researchers make of a cycle are kept apart.

                Examples:
                  felt cycle edit trd-velferd 1 --action "Møtte fire leverandører" --ended 2026-04-30
                  felt cycle edit trd-velferd 1 --insider @innsidere.txt --outsider -

                See also: felt cycle show, felt cycle problem
                """)
        @Argument(help: ArgumentHelp("The case.", valueName: "case"))
        var caseName: String
        @Argument(help: "The number of the cycle.")
        var number: Int
        @OptionGroup var fields: CycleFields
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let context = try project.context
            let study = try project.open()
            let today = context.today
            let acting = try study.read { try researcher.acting(in: $0, context) }
            let (note, entry) = try study.write("cycle-edit", by: acting.id) { draft, reader in
                let finder = try CycleFinder(caseName, reader)
                let old = try finder.cycle(number)
                var new = old
                var texts = LongText(context)
                try fields.apply(to: &new, &texts, today: today)
                try draft.change(old, to: new)
                return ("Changed cycle \(number) of \(finder.record.slug).", line: "cycle edit \(finder.record.slug) \(number)")
            }
            try project.note(entry == nil ? "Nothing to change." : note, entry: entry)
        }
    }
}
