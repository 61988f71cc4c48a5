import ArgumentParser
import FeltModel
import FeltQuery
import FeltStore
import FeltTerminal

extension QueryCommand {
    struct Ask: ReadingCommand {
        static let configuration = CommandConfiguration(
            commandName: "ask", abstract: "Find coded stretches by code, words and filters.",
            usage: "felt query <expression> [<options>]",
            discussion: """
                The answer is a list of stretches of text, by source and position. A code finds what is coded with it, culture.* also \
                what is coded below it; words in quotes and /patterns/ find text, uncoded what nobody coded; name:value filters. AND is \
                what two stretches share, OR is both, NOT is what meets none; NEAR/3p, WITHIN, BEFORE and the like say how two stand. \
                @NAME is a saved query: felt query save, list, show and remove look after them. docs/query.md tells it all.

                Exit code 2: nothing matched.

                Examples:
                  felt query 'culture.risk AND valence:barrier'
                  felt query '(process.* OR "dialog") AND case:case1 AND date:2025..2026-06' --format csv
                  felt query 'culture.risk NEAR/3p process.needs' --kwic 8 --sample 20 --seed 7

                See also: felt search, felt matrix, felt list codes, felt list facets
                """)

        @Argument(help: ArgumentHelp("The query, in single quotes.", valueName: "expression"))
        var words: [String]

        private var expression: String { words.joined(separator: " ") }

        @Option(help: ArgumentHelp("What AND and NOT ask for: paragraph, turn, question, source or case.", valueName: "unit"))
        var within: QueryUnit?

        @Flag(help: "Only say how many stretches there are.")
        var count = false

        @Flag(help: "Say how the query was answered, step by step, instead of the answer.")
        var explain = false

        @OptionGroup var shape: AnswerShapeOptions
        @OptionGroup var project: ProjectOptions
        @OptionGroup var format: AnswerFormatOptions<QueryFormat>

        func validate() throws {
            guard words.count == 1 else {
                // The shell has taken quotes away and may have taken a star for file names, so that joining the words could ask something else.
                throw ValidationError("A query of several words needs single quotes around the whole: felt query '\(expression)'.")
            }
            if format.format == .markup, shape.kwic != nil { throw ValidationError("--format markup shows whole paragraphs; leave out --kwic.") }
            if explain, count || shape.isSet { throw ValidationError("--explain goes with no other form of the answer.") }
            if count, shape.isSet { throw ValidationError("--count counts the whole answer; leave out --kwic, --sample, --sort and --limit.") }
        }

        func run() throws {
            let context = try project.context
            let study = try project.open()
            if explain {
                for step in try study.read({ try $0.explain(expression, within: within) }).steps {
                    try context.output.write(String(repeating: "  ", count: step.depth) + "\(step.text): \(step.stretches.stretches)\n")
                }
                return
            }
            let total = try study.read { reader in try answer(reader, context) }
            for line in try AnswerAdvice.doubts(expression) { try project.note(line) }
            guard total > 0 else {
                try project.note("Nothing matched.")
                // The parts are asked anew, which nobody waits for who does not want to be told.
                if !project.quiet {
                    for line in try study.read({ try AnswerAdvice.empty(expression, within: within, $0) }) { try project.note(line) }
                }
                throw Outcome.nothing
            }
        }

        /// Prints the answer, and says how many stretches it has.
        private func answer(_ reader: StudyReader, _ context: CommandContext) throws -> Int {
            let answer = try Answer(expression, within: within, reader)
            let total = answer.result.hits.count
            if count {
                try context.output.write("\(total)\n")
                return total
            }
            let seed = shape.seed ?? Int.random(in: 1...999_999_999)
            let places = try answer.places(shape, seed: seed)
            if let page = format.format.page(context.output) {
                try AnswerPage(answer, title: expression, context: shape.kwic, language: reader.labelLanguage(nil)).write(places, to: page)
            } else if format.format == .markup {
                // Without a blank line between them the head of a note would make a heading of the words before it.
                var gap = ""
                try AnswerMarkup(answer, reader).forEach(places) { note in
                    try context.output.write(gap + note + "\n")
                    gap = "\n"
                }
            } else {
                try AnswerList(answer, context: shape.kwic).write(places, project, format.list)
            }
            if format.format == .table, total > 0 {
                let shown = places.count < total ? "\(places.count) of \(total.stretches)" : total.stretches
                try project.note(shown + ".")
            }
            if let size = shape.sample, size < total, shape.seed == nil { try project.note("Drawn with --seed \(seed).") }
            return total
        }
    }
}

extension Int {
    /// `1 stretch`, `2 stretches`.
    var stretches: String { "\(self) stretch\(self == 1 ? "" : "es")" }
}
