import ArgumentParser
import FeltExchange
import FeltModel
import FeltStore

extension NegativeCommand {
    struct Explain: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "explain", abstract: "Say why a negative case does not overturn the finding.",
            usage: "felt negative explain [<coding> ...] [--case <slug> --code <code>] --text <text>",
            discussion: """
                Writes a memo on each coding, which holds in every cell that it speaks against; or, with --case and --code, on the case that \
                departs under that code. What was written before is replaced. A memo of another kind explains nothing. The beginning of a \
                coding's id is enough where it is unique.

                Examples:
                  felt negative explain 7f3k --text "Gjelder tida før ny leder."
                  felt negative explain --case trd-velferd --code culture.leadership --text @forklaring.md

                See also: felt negative list, felt list memos, felt undo
                """)

        @Argument(help: ArgumentHelp("The codings that speak against a rating.", valueName: "coding"))
        var codings: [String] = []

        @Option(name: .customLong("case"), help: ArgumentHelp("The case that departs.", valueName: "slug"))
        var caseName: String?

        @Option(help: ArgumentHelp("The code under which it does.", valueName: "code"))
        var code: String?

        @Option(parsing: .unconditional, help: ArgumentHelp("The explanation; @FILE or - for a file or standard input.", valueName: "text"))
        var text: String?

        @Flag(help: "Take the explanation away.")
        var remove = false

        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func validate() throws {
            guard (text != nil) != remove else { throw ValidationError("Give --text, or --remove to take an explanation away.") }
            guard (caseName == nil) == (code == nil), codings.isEmpty != (code == nil) else {
                throw ValidationError("Name codings, or a case that departs with --case and --code.")
            }
        }

        func run() throws {
            let context = try project.context
            let study = try project.open()
            var reading = LongText(context)
            let words = try reading.read(text)
            if let words, words.allSatisfy(\.isWhitespace) {
                throw FeltError("text-empty", "The explanation has no words.", hint: "Give them with --text, or take it away with --remove.")
            }
            let acting = try study.read { try researcher.acting(in: $0, context) }
            let (note, entry) = try study.write(remove ? "negative-remove" : "negative-explain", by: acting.id) { draft, reader in
                let subjects = try self.subjects(reader)
                for subject in subjects {
                    if let words {
                        try draft.explain(subject.memo, words, by: acting.id)
                    } else if try !draft.removeExplanation(of: subject.memo) {
                        throw FeltError("explanation-missing", "Nobody has explained \(subject.name).", hint: "See: felt negative")
                    }
                }
                let names = subjects.prefix(3).map(\.name).joined(separator: ", ") + (subjects.count > 3 ? " and \(subjects.count - 3) more" : "")
                return ("\(names): \(remove ? "the explanation is taken away" : "explained").", line: "negative \(remove ? "remove" : "explain") \(names)")
            }
            try project.note(note, entry: entry)
        }

        private typealias Subject = (memo: Draft.MemoSubject, name: String)

        private func subjects(_ reader: StudyReader) throws -> [Subject] {
            let rated = Set(try reader.ratings().map(\.cell))
            if let caseName, let code {
                let place = try ChartCells(caseName, code, reader)
                guard rated.contains(place.cell) else {
                    throw FeltError("cell-unrated", "\(place.name) is not rated, so that it departs from nothing.", hint: "See: felt chart --cases \(place.caseStudy.slug)")
                }
                return [(.cell(place.cell), place.name)]
            }
            let tree = try reader.codes()
            var seen: Set<CodingID> = []
            return try codings.map { try reader.coding(typed: $0) }.filter { seen.insert($0.id).inserted }.map { coding in
                let caseID = try reader.source(coding.source)?.caseID
                let isInRatedCell = rated.contains { cell in cell.caseID == caseID && tree.subtree(of: cell.code).contains { $0.id == coding.code } }
                guard remove || isInRatedCell else {
                    throw FeltError("cell-unrated", "The coding \(coding.id) is in no rated cell, so that it speaks against nothing.", hint: "See: felt negative")
                }
                return (.coding(coding.id), coding.id.raw)
            }
        }
    }
}
