import ArgumentParser
import FeltAnalysis
import FeltExchange
import FeltModel
import FeltPrivacy
import FeltRefi
import FeltStore
import FeltTerminal

struct ExportCommand: ParsableCommand {
    enum Form: String, CaseIterable, ExpressibleByArgument { case csv, xlsx, tables, json, qdpx, qdc, qca }

    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Hand the study to another program.",
        usage: "felt export <form> [<file>] [<options>]",
        discussion: """
              csv    a row a coding, for R and spreadsheets
              xlsx   a workbook: sources, codebook, codings, matrix, register
              tables a folder with every table, or --table NAME alone
              json   records, texts and codings, for programs
              qdpx   a REFI-QDA project, for NVivo, ATLAS.ti, MAXQDA and QualCoder
              qdc    a REFI-QDA codebook
              qca    ratings of cases, calibrated, for the R package QCA (docs/chart.md)

            Personal paragraphs of notes, words flagged third-party or competition-sensitive, the words of people who have withdrawn, and \
            sources under an embargo stay in the study, unless --include says otherwise. The journal keeps who exported what.

            Ends with a list of what the form could not carry and what stayed. Positions count Unicode characters from 0, the end not included, in \
            the text as it leaves. That is what felt show SOURCE --raw prints, unless words of it stay and […] stands in their place.

            Examples:
              felt export csv kodinger.csv --bom --locale nb
              felt export xlsx studie.xlsx
              felt export tables tabeller
              felt export qdpx studie.qdpx --for nvivo
              felt export qca --conditions culture.leadership,process.needs --outcome structure.strategy

            See also: felt query, felt import
            """)

    @Argument(help: "csv, xlsx, tables, json, qdpx, qdc or qca.")
    var form: Form

    @Argument(help: "The file, for tables the folder; - or nothing for standard output, for csv, json, qca and one table.")
    var file: String?

    @Option(name: [.customShort("o"), .customLong("output")], help: ArgumentHelp("The same, as an option.", valueName: "file"))
    var outputFile: String?

    @Option(help: ArgumentHelp("tables: only this one, such as sources or ratings.", valueName: "name"))
    var table: String?

    @Flag(help: "tables: a JSON object a line in place of csv.")
    var ndjson = false

    @Flag(help: "Write over a file that is there.")
    var force = false

    @Flag(help: "Begin a csv with a byte order mark, which some spreadsheets need for æøå.")
    var bom = false

    @Option(help: "nb: semicolon between the columns of a csv and decimal comma.")
    var locale: CSVLocale = .en

    @Option(
        name: .customLong("for"), help: ArgumentHelp("The program a qdpx or qdc is for: refi (any), nvivo, atlas, maxqda, qualcoder or quirkos.", valueName: "program"))
    var program: RefiProgram?

    @Option(help: ArgumentHelp("What leaves although it is kept back by default: \(WithholdingList.names), or all.", valueName: "kinds"))
    var include: WithholdingList?

    @Flag(help: "qdpx: without the file beside the project from which felt restores what REFI-QDA has no room for. One --for a program by name has none.")
    var noSidecar = false

    @Option(help: "The language of what is told: nb or en; unless given that of felt config lang, else en.")
    var lang: Language?

    @Flag(help: "Write nothing when anything would not be carried or stays; the journal, which stays always, does not count.")
    var strict = false

    @Option(name: .shortAndLong, help: ArgumentHelp("json: the list at the end as one object, for programs. Needs a file for the export itself.", valueName: "format"))
    var format: Telling = .text

    /// How the list at the end is told.
    enum Telling: String, CaseIterable, ExpressibleByArgument { case text, json }

    @OptionGroup var qca: QCAOptions
    @OptionGroup var researcher: ResearcherOptions
    @OptionGroup var project: ProjectOptions

    /// Where to write, in whichever way it was said.
    var output: String? { outputFile ?? file }

    /// Whether the project holds what another study of felt may restore from it.
    var isForFelt: Bool { !noSidecar && (program ?? .refi) == .refi }

    /// What the parser cannot see; asked when all options are known to be options, so that a misspelt one is named first.
    private func check() throws {
        if file != nil, outputFile != nil { throw ValidationError("The file is named twice; name it behind \(form.rawValue) or with --output.") }
        // A list with blanks in it leaves its rest behind the form, where the file stands.
        if let file, include != nil, Withholding(rawValue: file) != nil || file == "all" {
            throw ValidationError("'\(file)' stands where the file does; write the kinds with commas: --include personal,embargo. A file of that name is ./\(file).")
        }
        let isPrinted = output == nil || output == "-"
        if [.qdpx, .qdc, .xlsx].contains(form), isPrinted { throw ValidationError("\(form.rawValue) needs a file: felt export \(form.rawValue) FILE.") }
        if form == .tables, table == nil, isPrinted { throw ValidationError("tables needs a folder: felt export tables FOLDER, or --table NAME.") }
        if ![.qdpx, .qdc].contains(form), program != nil { throw ValidationError("--for goes with qdpx and qdc.") }
        if ![.csv, .tables, .qca].contains(form), bom || locale != .en { throw ValidationError("--bom and --locale go with csv, tables and qca.") }
        if form != .qdpx, noSidecar { throw ValidationError("--no-sidecar goes with qdpx.") }
        if form != .tables, table != nil || ndjson { throw ValidationError("--table and --ndjson go with tables.") }
        if ndjson, bom || locale != .en { throw ValidationError("--bom and --locale are for csv; leave out --ndjson.") }
        if format == .json, isPrinted { throw ValidationError("--format json is the list at the end; name a file for the export itself.") }
        if form != .qca, qca.isSet { throw ValidationError("--conditions, --outcome, --calibrate, --thresholds and --half go with qca.") }
    }

    func run() throws {
        try check()
        let context = try project.context
        let study = try project.open()
        let target = output == "-" ? nil : output.map { context.path($0) }
        if let target, form != .tables || table != nil { try ExportFile.check(target, overwrite: force) }
        let (acting, language) = try study.read { (try researcher.acting(in: $0, context), try $0.tellingLanguage(lang)) }
        // The journal has the export before its file has a name: a file that left and is in no entry would be taken for less than it is when it comes
        // back, while an entry of which no file came only leaves things unsure.
        let held = HeldFiles()
        defer { held.discard() }
        let (result, entry) = try Activity.run(context, quiet: project.quiet, "exporting") { _ in
            try study.write("export", by: acting.id) { draft, reader in
                let released = try ReleasedStudy(reader, including: include?.kinds ?? [], on: context.today)
                var result = try write(released, folder: study.folder, target, held, language)
                if form != .qdc, form != .qca { result.notes += try ExportWords(language).leavingThough(released.leavingThough()) + ExportWords(language).unquotable(released.unquotable()) }
                if strict { try refuse(result.losses, language) }
                let record = ExportRecord(
                    researcher: acting.id, form: form.rawValue, program: program?.rawValue, included: include?.typed ?? [], sources: result.sources, codings: result.codings)
                try draft.add(record)
                return (result, line: record.line)
            }
        }
        do { try held.release() } catch let error as FeltError {
            let told = "The journal has this export\(entry.map { " (\($0.id))" } ?? "") although it was not finished."
            throw FeltError(error.code, error.message, hint: error.hint, details: error.details + [told])
        }
        if let bytes = result.printed { try context.output.write(bytes) }
        if format == .json { return try context.output.writeLine(json(result, entry, language).pretty) }
        if let output, target != nil { try project.note(ExportWords(language).first(result.sum, output)) }
        for note in result.notes { try project.note(note) }
        try tell(result.losses, language)
    }

    /// What came of an export.
    struct Result {
        var losses = LossReport()
        /// What was written, in words.
        var sum: String
        var sources = 0
        var codings = 0
        /// What is to be printed, where no file was named.
        var printed: [UInt8]?
        var notes: [String] = []
    }

    private func write(_ study: ReleasedStudy, folder: String, _ target: String?, _ held: HeldFiles, _ language: Language) throws -> Result {
        let reader = study.reader
        let words = ExportWords(language)
        switch form {
        case .csv:
            let table = try CodingsTable(study).csv(isNorwegian: locale == .nb, byteOrderMark: bom)
            let result = Result(losses: table.losses, sum: words.codings(table.rows), sources: try study.sources().count, codings: table.rows)
            return try deliver(table.bytes, target, held, result)
        case .qca:
            let export = try QCAExport(reader, qca)
            let bytes = export.csv(delimiter: locale.delimiter, isNorwegian: locale == .nb, byteOrderMark: bom)
            return try deliver(bytes, target, held, Result(sum: words.cases(export.table.cases.count), notes: export.notes))
        case .json:
            let json = StudyJSON(study)
            let bytes = try json.bytes()
            let result = Result(losses: try json.losses(), sum: words.study, sources: try study.sources().count, codings: try study.codings().count)
            return try deliver(bytes, target, held, result)
        case .xlsx:
            let tables = try StudyTables(study)
            let labels = try reader.labelLanguage(nil)
            let title = try reader.study().title.text(in: labels) ?? "Feltlogg"
            let cut = try StudyWorkbook(tables, language: labels).workbook(title: title).write(to: target ?? "", overwrite: force, held: held)
            var losses = try tables.losses(ofWorkbook: true)
            losses.add(
                "cut-cells", count: cut,
                "Cells of a workbook hold 32,767 characters; what is longer ends in […].",
                nb: "En celle i en arbeidsbok rommer 32 767 tegn; det som er lengre, slutter med […].")
            return Result(losses: losses, sum: words.workbook, sources: tables.counts.sources, codings: tables.counts.codings)
        case .tables:
            return try writeTables(study, target, held, words)
        case .qdc:
            let export = try RefiExport(study, folder: folder)
            return Result(losses: try export.writeCodebook(to: target ?? "", for: program, overwrite: force, held: held), sum: words.codebook)
        case .qdpx:
            let losses = try RefiExport.writeProject(of: study, folder: folder, to: target ?? "", for: program, overwrite: force, sidecar: isForFelt, held: held)
            let notes = isForFelt ? [words.sidecar] : []
            return Result(losses: losses, sum: words.project, sources: try study.sources().count, codings: try study.codingCount(), notes: notes)
        }
    }

    private func writeTables(_ study: ReleasedStudy, _ target: String?, _ held: HeldFiles, _ words: ExportWords) throws -> Result {
        let tables = try StudyTables(study)
        let files = TableFiles(ndjson ? .ndjson : .csv, isNorwegian: locale == .nb, byteOrderMark: bom)
        var result = Result(sum: "", sources: tables.counts.sources, codings: tables.counts.codings)
        if let name = table {
            let found = try tables.table(named: name)
            let bytes = try files.bytes(found)
            (result.losses, result.sum) = (.withheld(study), words.table(found.name))
            return try deliver(bytes, target, held, result)
        }
        let all = try tables.all()
        try files.write(all, to: target ?? "", overwrite: force, held: held)
        (result.losses, result.sum) = (try tables.losses(ofWorkbook: false), words.tables(all.count))
        return result
    }

    private func deliver(_ bytes: [UInt8], _ target: String?, _ held: HeldFiles, _ result: Result) throws -> Result {
        var result = result
        if let target { try ExportFile.write(bytes, to: target, overwrite: force, held: held) } else { result.printed = bytes }
        return result
    }
}
