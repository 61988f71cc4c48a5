import ArgumentParser
import FeltModel
import FeltStore
import FeltTerminal

extension CycleCommand {
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Show a cycle in full, with every version of its problem.",
            usage: "felt cycle show <case> [<number>] [<options>]",
            discussion: """
                Without a number, the last cycle of the case.

                Examples:
                  felt cycle show trd-velferd
                  felt cycle show trd-velferd 1 --format json

                See also: felt cycle list, felt cycle problem
                """)
        @Argument(help: ArgumentHelp("The case.", valueName: "case"))
        var caseName: String
        @Argument(help: "The number of the cycle.")
        var number: Int?
        @OptionGroup var project: ProjectOptions
        @OptionGroup var format: FormatOptions

        func run() throws {
            let context = try project.context
            let (title, listing) = try project.open().read { reader in
                let finder = try CycleFinder(caseName, reader)
                let cycle = try finder.cycle(number)
                return ("\(finder.record.slug), cycle \(cycle.number)", try Self.listing(cycle, finder.record, reader))
            }
            if format.format != .table { return try ListingPrinter(project, format).print(listing) }
            try context.output.writeLine(title)
            for row in listing.rows where ["started", "ended"].contains(row[0].plain) { try context.output.writeLine("\(row[0].plain) \(row[5].plain)") }
            for row in listing.rows where !["case", "number", "started", "ended"].contains(row[0].plain) {
                let (field, version, date, reason, by, text) = (row[0].plain, row[1].plain, row[2].plain, row[3].plain, row[4].plain, row[5].plain)
                try context.output.writeLine()
                try context.output.writeLine(version.isEmpty ? field : "\(field), version \(version) (\(date), \(by))")
                for line in Paragraphs.lines(text, width: (context.columns ?? 100) - 2) { try context.output.writeLine(line.isEmpty ? "" : "  " + line) }
                if !reason.isEmpty { for line in Paragraphs.lines("reason: \(reason)", width: (context.columns ?? 100) - 2) { try context.output.writeLine("  " + line) } }
            }
        }

        /// A row for each field that is filled in, and for each version of the problem.
        private static func listing(_ cycle: Cycle, _ record: CaseStudy, _ reader: StudyReader) throws -> Listing {
            let names = Dictionary(uniqueKeysWithValues: try reader.researchers().map { ($0.id, $0.slug.text) })
            var listing = Listing(
                name: "cycle", columns: [.init("field"), .init("version", isNumber: true), .init("date"), .init("reason"), .init("researcher"), .init("text")])
            func add(_ field: String, _ text: String?) { if let text { listing.rows.append([.text(field), .none, .none, .none, .none, .text(text)]) } }
            add("case", record.slug.text)
            add("number", String(cycle.number))
            add("started", cycle.started)
            add("ended", cycle.ended)
            add("arena", cycle.arena)
            for problem in try reader.formulations()[cycle.id] ?? [] {
                listing.rows.append([
                    .text("problem"), .number(problem.version), .text(problem.date), .optional(problem.reason), .optional(names[problem.researcher]), .optional(problem.text),
                ])
            }
            add("plan", cycle.plan)
            add("action", cycle.action)
            add("observation", cycle.observation)
            add("insider reflection", cycle.insiderReflection)
            add("outsider reflection", cycle.outsiderReflection)
            add("learning", cycle.learning)
            return listing
        }
    }
}
