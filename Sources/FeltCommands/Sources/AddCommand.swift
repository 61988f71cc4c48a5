import ArgumentParser
import FeltExchange
import FeltIngest
import FeltModel
import FeltStore
import FeltTerminal
import FeltText

struct AddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Take notes, transcripts and documents into the study.",
        discussion: """
            Takes notes (.md, see felt new and felt log), .txt, .docx, .odt, .rtf, .html and .pdf, transcripts with times (.vtt, \
            .srt, and labelled text), and answers to a survey (.csv, .xlsx: a source a respondent). What a note's head says is \
            taken along, and the codes in its text; options given here win over the head. All files are taken in or none: with a \
            fault or a warning in one of them, the study stays as it is. --accept-warnings takes them in all the same. A file that \
            is in the study already, byte for byte, is passed over.

            Examples:
              felt add notater/*.md
              felt add opptak.vtt --case case2 --kind interview --date 2026-02-11
              felt add svar.xlsx --case case2 --name brukerundersøkelse

            See also: felt note check, felt revise, felt show, felt list sources
            """)

    @Argument(help: ArgumentHelp("The files.", valueName: "file"))
    var files: [String]

    @Option(name: .customLong("case"), help: ArgumentHelp("The case they belong to.", valueName: "slug"))
    var caseName: String?

    @Option(help: ArgumentHelp("interview, observation, workshop, document, …", valueName: "kind"))
    var kind: String?

    @Option(help: ArgumentHelp("The day of the event.", valueName: "yyyy-mm-dd"))
    var date: String?

    @Option(name: .customLong("lang"), help: "The language of the text: nb, nn or en.")
    var language: Language?

    @Option(help: ArgumentHelp("The source's name in the study; for one file.", valueName: "slug"))
    var name: String?

    @Option(parsing: .unconditional, help: ArgumentHelp("The source's title; for one file.", valueName: "text"))
    var title: String?

    @Flag(help: "Take a file in even if the same file is in the study.")
    var again = false

    @Flag(help: "Take files in although there are warnings about them.")
    var acceptWarnings = false

    @Option(help: ArgumentHelp("Survey: the column that names who answered.", valueName: "heading"))
    var idColumn: String?

    @Option(help: ArgumentHelp("Survey: a column to leave out. May be repeated.", valueName: "heading"))
    var ignore: [String] = []

    @Option(help: ArgumentHelp("Survey: the sheet of a workbook.", valueName: "name"))
    var sheet: String?

    @Flag(name: [.customShort("n"), .long], help: "Check everything, change nothing.")
    var dryRun = false

    @OptionGroup var researcher: ResearcherOptions
    @OptionGroup var project: ProjectOptions
    @OptionGroup var format: FormatOptions

    func validate() throws {
        if files.count > 1, name != nil || title != nil { throw ValidationError("--name and --title go with one file.") }
    }

    func run() throws {
        let context = try project.context
        let study = try project.open()
        let acting = try study.read { try researcher.acting(in: $0, context) }
        let documents = try Activity.run(context, quiet: project.quiet, "reading") { activity in
            try AddedFiles(context: context, surveys: surveyOptions, name: name, say: { try project.note($0) }).read(files) { activity.step("\($0) of \(files.count)") }
        }
        let given = try self.given()
        let world = try IntakeWorld.make(study, context)
        let (results, entry) = try Activity.run(context, quiet: project.quiet, "adding") { _ in
            try study.write("add", by: acting.id) { draft, reader in
                let intake = try SourceIntake(reader, acting: acting, given: given, world: world)
                let results = try intake.take(documents, into: draft)
                if dryRun { throw DryRun(results: results) }
                return (results, line: SourceIntake.line(results))
            }
        } recovering: { error in
            guard let dry = error as? DryRun else { throw error }
            return (dry.results, nil)
        }
        try report(results, entry, context)
    }

    private func given() throws -> SourceIntake.Given {
        var given = SourceIntake.Given()
        given.caseName = caseName
        given.kind = try kind.map(KindName.read)
        given.date = date.map { Timestamp.day(dotted: $0) ?? $0 }
        given.language = language
        given.name = name
        given.title = title
        given.takesTwins = again
        given.acceptsWarnings = acceptWarnings
        return given
    }

    private var surveyOptions: SurveyOptions {
        var options = SurveyOptions()
        options.idColumn = idColumn
        options.ignoredColumns = ignore
        options.sheet = sheet
        return options
    }

    private struct DryRun: Error { let results: [SourceIntake.Result] }

    private func report(_ results: [SourceIntake.Result], _ entry: Entry?, _ context: CommandContext) throws {
        var listing = Listing(
            name: "sources",
            columns: [
                .init("source"), .init("kind"), .init("case"), .init("date"), .init("characters", isNumber: true), .init("passages", isNumber: true),
                .init("codings", isNumber: true), .init("normalisation", heading: "text"), .init("file", inTable: false), .init("state", inTable: false),
            ])
        for result in results where result.twin == nil {
            listing.rows.append([
                .text(result.slug), .text(result.kind), .optional(result.caseName), .optional(result.date), .number(result.characters),
                .number(result.passages), .number(result.codings), .text(result.normalisation), .text(result.file), .text("added"),
            ])
        }
        if format.format != .table {
            for result in results { if let twin = result.twin {
                listing.rows.append([.text(twin), .none, .none, .none, .none, .none, .none, .none, .text(result.file), .text("already there")])
            } }
        }
        try ListingPrinter(project, format).print(listing)
        for result in results { if let twin = result.twin { try project.note("\(result.file) is in the study already, as \(twin); passed over (--again takes it in).") } }
        for result in results where result.normalisation.hasPrefix(SourceEncoding.windows1252.rawValue) {
            try project.note("\(result.file) is not UTF-8 and was read as Windows-1252; look its letters over\(dryRun ? "" : ": felt show \(result.slug)").")
        }
        try AddedFindings(results, project).write()
        let added = results.filter { $0.twin == nil }
        if added.isEmpty { return try project.note("Nothing was added.") }
        let sum = added.count.counted("source")
        try project.note(dryRun ? "Would add \(sum); nothing was changed." : "Added \(sum).", entry: entry)
    }
}
