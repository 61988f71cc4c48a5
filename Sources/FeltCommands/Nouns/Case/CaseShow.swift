import ArgumentParser
import FeltFramework
import FeltModel
import FeltStore
import FeltTerminal

extension CaseCommand {
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Show everything about a case on one screen.",
            usage: "felt case show <case> [<options>]",
            discussion: """
                Stage and history, milestones, cycles, participants by pseudonym, notes by kind, the actions and decisions of its \
                meetings, and what has no coding yet.

                Examples:
                  felt case show trd-velferd
                  felt case show trd-velferd --format json

                See also: felt status, felt stage show, felt milestone list, felt cycle show
                """)
        @Argument(help: ArgumentHelp("The case.", valueName: "case"))
        var caseName: String
        @Option(name: .customLong("lang"), help: "The language of labels: nb, nn or en.")
        var language: Language?
        @OptionGroup var project: ProjectOptions
        @OptionGroup var format: FormatOptions

        func run() throws {
            let context = try project.context
            let study = try project.open()
            let model = try StudyStages.model(of: study)
            let sheet = try study.read { reader in
                let record = try Lookup.caseStudy(caseName, among: reader.cases())
                let language = try reader.labelLanguage(language)
                return try CaseSheet(record, model, language, context.today, reader)
            }
            if format.format != .table { return try ListingPrinter(project, format).print(sheet.listing) }
            // Labels stand in a column of their own, as wide as the widest.
            let indent = max(14, DisplayWidth.columns(of: sheet.record.slug.text) + 2)
            for (label, lines) in sheet.sections where !lines.isEmpty {
                for (place, line) in lines.flatMap({ Paragraphs.lines($0, width: (context.columns ?? 100) - indent) }).enumerated() {
                    try context.output.writeLine(DisplayWidth.pad(place == 0 ? label : "", to: indent) + line)
                }
            }
        }
    }
}
