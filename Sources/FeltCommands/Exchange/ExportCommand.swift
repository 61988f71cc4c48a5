import ArgumentParser
import FeltAnalysis
import FeltExchange
import FeltModel
import FeltRefi
import FeltStore
import FeltTerminal

struct ExportCommand: ParsableCommand {
    enum Form: String, CaseIterable, ExpressibleByArgument { case csv, json, qdpx, qdc, qca }

    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Hand the study to another program.",
        usage: "felt export <form> [<options>]",
        discussion: """
              csv    a row a coding, for R and spreadsheets
              json   records, texts and codings, for programs
              qdpx   a REFI-QDA project, for NVivo, ATLAS.ti, MAXQDA and QualCoder
              qdc    a REFI-QDA codebook
              qca    ratings of cases, calibrated, for the R package QCA (docs/chart.md)

            Ends with a list of what the form could not carry. Positions count Unicode characters from 0, the end not included, in \
            the text that felt show SOURCE --raw prints.

            Examples:
              felt export csv --output kodinger.csv --bom --locale nb
              felt export qdpx --output studie.qdpx --for nvivo
              felt export qca --conditions culture.leadership,process.needs --outcome structure.strategy

            See also: felt query, felt import
            """)

    @Argument(help: "csv, json, qdpx, qdc or qca.")
    var form: Form

    @Option(name: .shortAndLong, help: ArgumentHelp("The file; - or nothing for standard output, for csv, json and qca.", valueName: "file"))
    var output: String?

    @Flag(help: "Write over a file that is there.")
    var force = false

    @Flag(help: "Begin a csv with a byte order mark, which some spreadsheets need for æøå.")
    var bom = false

    @Option(help: "nb: semicolon between the columns of a csv and decimal comma.")
    var locale: CSVLocale = .en

    @Option(name: .customLong("for"), help: "The program a qdpx or qdc is for: nvivo, atlas, maxqda or qualcoder.")
    var program: RefiProgram?

    @OptionGroup var qca: QCAOptions
    @OptionGroup var project: ProjectOptions

    /// What the parser cannot see; asked when all options are known to be options, so that a misspelt one is named first.
    private func check() throws {
        if form == .qdpx || form == .qdc, output == nil || output == "-" { throw ValidationError("\(form.rawValue) needs --output FILE.") }
        if form == .csv || form == .json, program != nil { throw ValidationError("--for goes with qdpx and qdc.") }
        if form == .qca, program != nil { throw ValidationError("--for goes with qdpx and qdc.") }
        if form != .csv, form != .qca, bom || locale != .en { throw ValidationError("--bom and --locale go with csv and qca.") }
        if form != .qca, qca.isSet { throw ValidationError("--conditions, --outcome, --calibrate, --thresholds and --half go with qca.") }
    }

    func run() throws {
        try check()
        let context = try project.context
        let study = try project.open()
        let target = output == "-" ? nil : output.map { context.path($0) }
        if let target { try ExportFile.check(target, overwrite: force) }
        let (losses, sum) = try Activity.run(context, quiet: project.quiet, "exporting") { _ in
            try study.read { reader in try write(reader, folder: study.folder, target, context) }
        }
        if let output, target != nil { try project.note("Wrote \(sum) to \(output).") }
        guard !losses.isEmpty else { return }
        try project.note("Not carried by \(form.rawValue):")
        for entry in losses.entries { try project.note("  \(entry.kind): \(entry.count). \(entry.explanation)") }
    }

    private func write(_ reader: StudyReader, folder: String, _ target: String?, _ context: CommandContext) throws -> (LossReport, String) {
        switch form {
        case .csv:
            let table = try CodingsTable(reader).csv(isNorwegian: locale == .nb, byteOrderMark: bom)
            try deliver(table.bytes, target, context)
            return (table.losses, table.rows.counted("coding"))
        case .qca:
            let export = try QCAExport(reader, qca)
            try deliver(export.csv(delimiter: locale.delimiter, isNorwegian: locale == .nb, byteOrderMark: bom), target, context)
            for note in export.notes { try project.note(note) }
            return (LossReport(), export.table.cases.count.counted("case"))
        case .json:
            let json = StudyJSON(reader)
            try deliver(try json.bytes(), target, context)
            return (try json.losses(), "the study")
        case .qdc:
            let export = try RefiExport(reader)
            return (try export.writeCodebook(to: target ?? "", for: program, overwrite: force), "the codebook")
        case .qdpx:
            let export = try RefiExport(reader, folder: folder)
            return (try export.writeProject(to: target ?? "", for: program, overwrite: force), "the project")
        }
    }

    private func deliver(_ bytes: [UInt8], _ target: String?, _ context: CommandContext) throws {
        guard let target else { return try context.output.write(bytes) }
        try ExportFile.write(bytes, to: target, overwrite: force)
    }
}
