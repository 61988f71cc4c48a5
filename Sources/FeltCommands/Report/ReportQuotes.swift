import ArgumentParser
import FeltModel
import FeltQuery
import FeltReport
import FeltStore

extension ReportCommand {
    struct Quotes: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "quotes", abstract: "Quotes by code, for a paper.",
            usage: "felt report quotes [<options>]",
            discussion: """
                Some quotes of each code with role, pseudonym, case, stage and day, drawn by chance as felt quotes draws them. Left out are quotes of \
                people who have withdrawn, declined or do not want to be quoted, and what the export gate keeps back. A workbook has a row a \
                quote. The page is for the team: people's words never go to partners.

                Examples:
                  felt report quotes --codes 'culture.*' --output quotes.html
                  felt report quotes --where valence:barrier --per-code 3 --seed 7 --lang en

                See also: felt quotes, felt report codebook, felt participant edit --quoting
                """)

        @Option(help: ArgumentHelp("Only these codes, such as culture.risk,process.*", valueName: "codes"))
        var codes: String?

        @Option(name: .customLong("case"), help: ArgumentHelp("Only of this case.", valueName: "slug"))
        var caseName: String?

        @Option(name: .customLong("where"), help: ArgumentHelp("Only codings in the answer to this query.", valueName: "query"))
        var filter: String?

        @Option(name: .customLong("per-code"), parsing: .unconditional, help: ArgumentHelp("At most so many of each code; 5 unless given.", valueName: "n"))
        var perCode: Int?

        @Option(parsing: .unconditional, help: ArgumentHelp("The number that they are drawn with; 1 unless given.", valueName: "n"))
        var seed: Int?

        @Flag(help: "Only what was flagged as a quote (facet flag:quote).")
        var flagged = false

        @OptionGroup var options: ReportOptions
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func validate() throws { if let perCode, perCode < 1 { throw ValidationError("--per-code takes a number from 1.") } }

        func run() throws {
            var asked = try ReportRun.request(.quotes, options, project)
            let quotable = options.asOf == nil && options.since == nil ? nil : try quotableNow()
            try ReportRun(options: options, researcher: researcher, project: project, audience: .team).write { reader in
                asked.quotes = try choice(reader)
                asked.quotes.only = quotable
                return asked
            }
        }

        /// The codings that may be quoted as the study is now.
        private func quotableNow() throws -> Set<CodingID> {
            let study = try project.open()
            let quotable = try study.read { reader in
                let kept = Set(try reader.quotes(QuoteRequest()).kept.map(\.coding))
                return Set(try reader.codings().map(\.id)).subtracting(kept)
            }
            try study.close()
            return quotable
        }

        private func choice(_ reader: StudyReader) throws -> QuotesChoice {
            var choice = QuotesChoice()
            if let codes {
                choice.codes = try CodeChoice(codes, in: reader.codes()).codes
                choice.arguments += ["--codes", Self.quoted(codes)]
            }
            if let caseName {
                let record = try Lookup.caseStudy(caseName, among: reader.cases())
                choice.caseID = record.id
                choice.arguments += ["--case", record.slug.text]
            }
            if let filter { choice.arguments += ["--where", Self.quoted(filter)] }
            if flagged { choice.arguments.append("--flagged") }
            choice.conditions = [filter, flagged ? "flag:quote" : nil].compactMap(\.self)
            choice.perCode = perCode ?? QuotesChoice.usualPerCode
            choice.seed = seed ?? 1
            return choice
        }

        /// What was typed as a shell takes it.
        private static func quoted(_ typed: String) -> String {
            let isPlain = typed.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || ("0"..."9").contains($0) || ",.:-_".unicodeScalars.contains($0) }
            return isPlain && !typed.isEmpty ? typed : "'\(typed.replacing("'", with: "'\\''"))'"
        }
    }
}
