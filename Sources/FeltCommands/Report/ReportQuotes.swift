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
                quote. The page is for the team, and has no form for partners: people's words never go to partners.

                Examples:
                  felt report quotes --codes 'culture.*' --output quotes.html
                  felt report quotes --where valence:barrier --per-code 3 --seed 7 --lang en

                See also: felt quotes, felt report codebook, felt participant edit --quoting
                """)

        @OptionGroup var selection: QuoteSelection
        @OptionGroup var options: ReportOptions
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            var asked = try ReportRun.request(.quotes, options, project)
            try ReportRun(options: options, researcher: researcher, project: project, audience: .team).write { reader in
                var choice = try choice(reader)
                choice.only = asked.quotes.only
                asked.quotes = choice
                return asked
            }
        }

        private func choice(_ reader: StudyReader) throws -> QuotesChoice {
            var choice = QuotesChoice()
            if let codes = selection.codes {
                choice.codes = try CodeChoice(codes, in: reader.codes()).codes
                choice.arguments += ["--codes", Self.quoted(codes)]
            }
            if let caseName = selection.caseName {
                let record = try Lookup.caseStudy(caseName, among: reader.cases())
                choice.caseID = record.id
                choice.arguments += ["--case", record.slug.text]
            }
            if let filter = selection.filter { choice.arguments += ["--where", Self.quoted(filter)] }
            if selection.flagged { choice.arguments.append("--flagged") }
            choice.conditions = selection.conditions
            choice.perCode = selection.perCode ?? QuotesChoice.usualPerCode
            choice.seed = selection.seed ?? 1
            return choice
        }

        /// What was typed as a shell takes it.
        private static func quoted(_ typed: String) -> String {
            let isPlain = typed.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || ("0"..."9").contains($0) || ",.:-_".unicodeScalars.contains($0) }
            return isPlain && !typed.isEmpty ? typed : "'\(typed.replacing("'", with: "'\\''"))'"
        }
    }
}
