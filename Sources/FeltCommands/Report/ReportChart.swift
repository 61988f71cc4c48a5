import ArgumentParser
import FeltModel
import FeltQuery
import FeltReport
import FeltStore

extension ReportCommand {
    struct Chart: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "chart", abstract: "The framework chart, with summaries and ratings.",
            usage: "felt report chart [<options>]",
            discussion: """
                The ratings of all cases as a table, then every cell with its summary, who rated it and why, and whether it is stale; a section a code, \
                or with --by case a section a case. A workbook has a row a cell too. Partners see the cells behind which group-size voices or \
                more stand (felt config), without names, and without what stands in quotation marks. \
                It is for the team unless --for partners is given.

                Examples:
                  felt report chart --output chart.html
                  felt report chart --by case --cases case1,case2 --format docx --output chart.docx
                  felt report chart --for partners --lang en

                See also: felt chart, felt summarise, felt rate, felt report codebook
                """)

        /// What the sections are.
        enum Section: String, CaseIterable, ExpressibleByArgument { case code, `case` }

        @Option(help: ArgumentHelp("What the sections are: code or case; code unless given.", valueName: "what"))
        var by: Section = .code

        @Option(help: ArgumentHelp("Only these codes, with a comma between them; 'culture.*' is culture and all below it.", valueName: "codes"))
        var codes: String?

        @Option(help: ArgumentHelp("Only these cases, with a comma between them.", valueName: "slugs"))
        var cases: String?

        @OptionGroup var options: ReportOptions
        @OptionGroup var researcher: ResearcherOptions
        @OptionGroup var project: ProjectOptions

        func run() throws {
            var asked = try ReportRun.request(.chart, options, project)
            try ReportRun(options: options, researcher: researcher, project: project, audience: .team).write { reader in
                asked.chart = try choice(reader)
                return asked
            }
        }

        private func choice(_ reader: StudyReader) throws -> ChartChoice {
            var choice = ChartChoice()
            choice.isByCase = by == .case
            if let codes {
                let tree = try reader.codes()
                let chosen = try CodeChoice(codes, in: tree).codes
                choice.codes = chosen
                // felt chart takes the codes by name.
                let names = tree.codes.filter { chosen?.contains($0.id) ?? true }.compactMap { tree.path(of: $0.id)?.text }
                if chosen != nil { choice.arguments += ["--codes", names.joined(separator: ",")] }
            }
            if let cases {
                let all = try reader.cases()
                let chosen = try cases.split(separator: ",").map { try Lookup.caseStudy(LatinComposition.compose(String($0.drop { $0 == " " })), among: all) }
                choice.cases = Set(chosen.map(\.id))
                choice.arguments += ["--cases", chosen.map(\.slug.text).joined(separator: ",")]
            }
            return choice
        }
    }
}
