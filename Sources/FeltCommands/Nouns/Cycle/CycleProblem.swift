import ArgumentParser
import FeltModel
import FeltStore

extension CycleCommand {
    struct Problem: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "problem", abstract: "Put the problem of a cycle anew.",
            usage: "felt cycle problem <case> <number> --text <text> [<options>]",
            discussion: """
                Adds a version; the earlier ones stay, since a problem that is put anew is a sign of learning. From the second version on \
                it needs a reason. The text may be long: @file takes it from a file, - from standard input.

                Examples:
                  felt cycle problem trd-velferd 1 --text "Vi spør leverandørene for seint"
                  felt cycle problem trd-velferd 1 --text @problem.txt --reason "Etter verkstedet 12. mars"

                See also: felt cycle show, felt cycle edit
                """)
        @Argument(help: ArgumentHelp("The case.", valueName: "case"))
        var caseName: String
        @Argument(help: "The number of the cycle.")
        var number: Int
        @Option(parsing: .unconditional, help: ArgumentHelp("How the problem is put now.", valueName: "text"))
        var text: String
        @Option(parsing: .unconditional, help: ArgumentHelp("Why.", valueName: "text"))
        var reason: String?
        @Option(parsing: .unconditional, help: ArgumentHelp("The day from which it holds; else today.", valueName: "yyyy-mm-dd"))
        var date: String?
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            let context = try project.context
            let study = try project.open()
            let today = context.today
            let day = try TypedDay.read(date ?? today, today: today)
            let acting = try study.read { try researcher.acting(in: $0, context) }
            let (notes, entry) = try study.write("cycle-problem", by: acting.id) { draft, reader -> ([String], line: String) in
                let finder = try CycleFinder(caseName, reader)
                let cycle = try finder.cycle(number)
                let versions = try reader.formulations()[cycle.id] ?? []
                var texts = LongText(context)
                let words = try texts.read(text) ?? ""
                let reason = try texts.read(reason).flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
                guard !words.allSatisfy(\.isWhitespace) else { throw FeltError("text-empty", "The problem has no words.", hint: "Give them with --text.") }
                if versions.last?.text == words { return ([], line: "") }
                guard versions.isEmpty || reason != nil else { throw FeltError("reason-missing", "Putting the problem anew needs a reason.", hint: "Say why: --reason TEXT") }
                let version = (versions.last?.version ?? 0) + 1
                try draft.addFormulation(of: cycle.id, version: version, text: words, date: day, reason: reason, by: acting.id)
                var notes = ["\(finder.record.slug), cycle \(number): the problem has version \(version), of \(day)."]
                if day > today { notes.append("Note: \(day) is still to come.") }
                if let last = versions.last, last.date > day { notes.append("Note: version \(last.version) is of \(last.date), after that day.") }
                return (notes, line: "cycle problem \(finder.record.slug) \(number) version \(version)")
            }
            guard let first = notes.first else { return try project.note("The problem is put so already; nothing was changed.") }
            try project.note(first, entry: entry)
            for note in notes.dropFirst() { try project.note(note) }
        }
    }
}
