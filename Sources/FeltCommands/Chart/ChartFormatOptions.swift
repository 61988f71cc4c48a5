import ArgumentParser
import FeltModel

/// The forms of the framework chart: lists, pages, a workbook.
enum ChartFormat: String, CaseIterable, Sendable, ExpressibleByArgument {
    case table, csv, tsv, json, ndjson, md, html, xlsx

    /// The form as one of a list; nil for a page and a workbook.
    var list: ListFormat? { ListFormat(rawValue: rawValue) }
}

/// In which form the chart comes, and where it goes.
struct ChartFormatOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: ArgumentHelp("table, csv, tsv, json, ndjson, md, html or xlsx.", valueName: "format"))
    var format: ChartFormat = .table

    @Option(name: .shortAndLong, help: ArgumentHelp("The file; - or nothing for standard output, but for xlsx.", valueName: "file"))
    var output: String?

    @Flag(help: "Write over a file that is there.")
    var force = false

    @Option(name: .customLong("lang"), help: "The language of labels in md, html and xlsx: nb, nn or en.")
    var language: Language?

    @Flag(help: "Begin a csv with a byte order mark, which some spreadsheets need for æøå.")
    var bom = false

    @Option(help: "nb: semicolon between the columns of a csv and decimal comma.")
    var locale: CSVLocale = .en

    func validate() throws {
        if format != .csv, bom || locale != .en { throw ValidationError("--bom and --locale go with --format csv.") }
        if format == .xlsx, output == nil || output == "-" { throw ValidationError("xlsx needs --output FILE.") }
        if output == "" { throw ValidationError("--output needs the name of a file.") }
        if force, output == nil || output == "-" { throw ValidationError("--force goes with --output FILE.") }
        if format.list != nil, language != nil { throw ValidationError("--lang goes with md, html and xlsx.") }
    }

    /// The same for a list; a table where it is none.
    var list: FormatOptions {
        var options = FormatOptions()
        options.format = format.list ?? .table
        options.bom = bom
        options.locale = locale
        return options
    }
}
