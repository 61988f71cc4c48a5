import ArgumentParser
import FeltModel
import FeltStore

extension CycleCommand {
    struct New: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "new", abstract: "Begin a cycle in a case.",
            usage: "felt cycle new <case> [<options>]",
            discussion: """
                The cycle gets the next number of the case. Every text may be long: @file takes it from a file, - from standard input.

                Examples:
                  felt cycle new trd-velferd --arena verksted --problem "Vi vet ikke hva brukerne trenger"
                  felt cycle new trd-velferd --started 2026-03-01 --plan @plan.txt

                See also: felt cycle edit, felt cycle problem, felt cycle show
                """, aliases: ["add"])
        @Argument(help: ArgumentHelp("The case.", valueName: "case"))
        var caseName: String
        @Option(parsing: .unconditional, help: ArgumentHelp("How the problem is put now; later versions: felt cycle problem.", valueName: "text"))
        var problem: String?
        @OptionGroup var fields: CycleFields
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let context = try project.context
            let study = try project.open()
            let today = context.today
            let acting = try study.read { try researcher.acting(in: $0, context) }
            let (note, entry) = try study.write("cycle-new", by: acting.id) { draft, reader in
                let finder = try CycleFinder(caseName, reader)
                var cycle = Cycle(id: CycleID(""), caseID: finder.record.id, number: (finder.cycles.last?.number ?? 0) + 1, createdAt: "")
                var texts = LongText(context)
                try fields.apply(to: &cycle, &texts, today: today)
                let id = try draft.add(cycle)
                if let problem = try texts.read(problem)?.nilWhenEmpty {
                    try draft.addFormulation(of: id, version: 1, text: problem, date: cycle.started ?? today, reason: nil, by: acting.id)
                }
                return ("Began cycle \(cycle.number) of \(finder.record.slug).", line: "cycle new \(finder.record.slug) \(cycle.number)")
            }
            try project.note(note, entry: entry)
        }
    }
}
