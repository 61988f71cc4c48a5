import ArgumentParser
import FeltExchange
import FeltIngest
import FeltModel
import FeltPeers
import FeltStore
import FeltTerminal

struct ImportCommand: ParsableCommand {
    enum Form: String, CaseIterable, ExpressibleByArgument {
        case csv, qdpx, qdc, qualcoder, taguette, rqda, qc, codebook, codings

        /// The program whose own file it is; nil for the others.
        var program: PeerProgram? { PeerProgram(rawValue: rawValue) }
        /// Whether it holds codes alone.
        var isCodebook: Bool { self == .qdc || self == .codebook }
    }

    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take in what another program wrote.",
        usage: "felt import <form> <path> [<options>]",
        discussion: """
              csv    a folder with sources.csv (source,path,case,kind,date,role), codebook.csv (path,description; levels apart \
            by /), codings.csv (source,start,end,code,coder; Unicode characters, end not included) and the texts; further columns of \
            sources.csv become attributes
              qdpx   a REFI-QDA project of NVivo, ATLAS.ti, MAXQDA, QualCoder and others, also a .qde that lies alone
              qdc    a REFI-QDA codebook
              qualcoder, taguette, rqda, qc   another program's own project, its folder or file; nothing is written there
              codebook   a table of codes of Taguette or NVivo, or with the columns path,description
              codings    a table of codings on sources that are in the study; --columns says which column is which

            All of it is taken in or none. Every bad row of a table is listed with its line. A later export of a project that was taken in before brings what is new and changes what was changed; \
            what is gone from it is told and stays, unless --remove-gone is given. Ends with a list of what does not come in as it stands; what \
            the study has no room for is kept, and felt export qdpx writes it out again.

            Examples:
              felt import qualcoder ~/prosjekt.qda --dry-run
              felt import codings kodinger.csv --columns source=Dokument,start=Fra,end=Til,code=Tema

            See also: felt check, felt export, felt undo
            """)

    @Argument(help: "csv, qdpx, qdc, qualcoder, taguette, rqda, qc, codebook or codings.")
    var form: Form

    @Argument(help: ArgumentHelp("The folder or file.", valueName: "path"))
    var path: String

    @Flag(name: [.customShort("n"), .long], help: "Check everything, change nothing.")
    var dryRun = false

    @OptionGroup var refi: RefiImportOptions
    @OptionGroup var codings: CodingsImportOptions
    @OptionGroup var researcher: ResearcherOptions
    @OptionGroup var project: ProjectOptions
    @OptionGroup var format: FormatOptions

    private struct DryRun: Error { let summary: StudyImport.Summary }

    func run() throws {
        if codings.isSet, form != .codings { throw ValidationError("--columns, --unit, --base, --end-included and --new-coders go with codings.") }
        if refi.positions != nil, form != .qdpx, form != .qdc, form != .csv { throw ValidationError("--positions goes with qdpx and qdc.") }
        if refi.fromProject != nil, form != .taguette { throw ValidationError("--from-project goes with taguette.") }
        if refi.removeGone, form == .codings { throw ValidationError("--remove-gone does not go with codings.") }
        if refi.peopleApart, form == .codings { throw ValidationError("--people-apart does not go with codings; there it is --new-coders.") }
        if form == .csv { try importTables() } else {
            try RefiImporting(path: path, form: form, isTrial: dryRun, refi, codings.mapping(), researcher, project, format).run()
        }
    }

    private func importTables() throws {
        if refi.isSet { throw ValidationError("--positions, --remove-gone, --people-apart and --strict do not go with csv.") }
        if format.format != .table, format.format != .json { throw ValidationError("--format csv, tsv and ndjson do not go with csv.") }
        let context = try project.context
        let study = try project.open()
        let (acting, language) = try study.read { (try researcher.acting(in: $0, context), try $0.tellingLanguage(refi.lang)) }
        let typed = path
        let path = context.path(typed)
        guard !FileBytes.isFile(path) else { throw Self.notFolder(typed) }
        // What felt export tables writes, and nobody else.
        if FileBytes.isFile(path + "/researchers.csv"), FileBytes.isFile(path + "/facets.csv") {
            throw FeltError(
                "import-own-tables", "\(typed) is a folder of felt export tables, which are for other programs.",
                hint: "A whole study goes over with felt export qdpx and felt import qdpx, codings alone with felt import codings \(typed)/codings.csv.")
        }
        let (summary, entry): (StudyImport.Summary, Entry?) = try Activity.run(context, quiet: project.quiet, "importing") { activity in
            let files = try StudyImport.Files(
                sources: FileBytes.read(path + "/sources.csv"), codebook: FileBytes.read(path + "/codebook.csv"), codings: FileBytes.read(path + "/codings.csv"))
            return try study.write("import", by: acting.id) { draft, reader in
                let work = StudyImport(files, reader, readText: { try FileBytes.read(path + "/" + $0, limit: 64 << 20) }, progress: { activity.step($0) })
                let summary = try work.run(into: draft)
                if dryRun { throw DryRun(summary: summary) }
                let sum = [summary.sources.counted("source"), summary.codes.counted("code"), summary.codings.counted("coding")]
                return (summary, line: "import csv " + sum.joined(separator: ", "))
            }
        } recovering: { error in
            guard let dry = error as? DryRun else { throw error }
            return (dry.summary, nil)
        }
        let words = TableImportWords(summary, isTrial: dryRun, language)
        try project.note(words.first, entry: entry, in: language)
        for line in words.rest { try project.note(line) }
        if format.format == .json { try context.output.writeLine(json(summary, entry).pretty) }
    }

    /// `csv` is a folder of tables; who names one file means another form.
    private static func notFolder(_ path: String) -> FeltError {
        let ending = path.split(separator: ".").last?.lowercased() ?? ""
        let meant = ending == "csv" || ending == "tsv" ? Form.codings : Form(rawValue: ending)
        return FeltError(
            "import-not-folder", "csv takes in a folder with sources.csv, codebook.csv and codings.csv, and \(path) is a file.",
            hint: meant.map { "Did you mean felt import \($0.rawValue) \(path)?" } ?? "Name the folder, or see which forms there are: felt import --help")
    }

    private func json(_ summary: StudyImport.Summary, _ entry: Entry?) -> JSONText {
        let things = [
            ("case", summary.cases), ("code", summary.codes), ("coding", summary.codings), ("researcher", summary.researchers), ("source", summary.sources),
        ].map { ($0.0, JSONText.object([("new", .int($0.1))])) }
        return .object([
            ("dryRun", .bool(dryRun)), ("entry", .string(orNull: entry?.id.description)), ("passedOver", .strings(summary.passedOver)),
            ("renamed", .int(summary.renamed)), ("schema", .int(1)), ("things", .object(things)),
        ])
    }
}
