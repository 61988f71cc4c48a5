import ArgumentParser
import FeltTerminal

/// The forms of an answer that holds people's words: those of a list, pages to read, and field notes.
enum AnswerFormat: String, CaseIterable, Sendable, ExpressibleByArgument {
    case table, csv, tsv, json, ndjson, md, html, markup

    /// The form as one of a list; nil for a page.
    var list: ListFormat? { ListFormat(rawValue: rawValue) }

    /// The writer of a page in this form; nil for the others.
    func page(_ output: Output) -> (any PageWriting)? {
        switch self {
        case .md: MarkdownPage(output)
        case .html: HTMLPage(output)
        default: nil
        }
    }
}

/// The form of an answer that can be a page too.
struct AnswerFormatOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: ArgumentHelp("table, csv, tsv, json, ndjson, md, html or markup.", valueName: "format"))
    var format: AnswerFormat = .table

    @Flag(help: "Begin a csv with a byte order mark, which some spreadsheets need for æøå.")
    var bom = false

    @Option(help: "nb: semicolon between the columns of a csv and decimal comma.")
    var locale: CSVLocale = .en

    func validate() throws {
        if format != .csv, bom || locale != .en { throw ValidationError("--bom and --locale go with --format csv.") }
    }

    /// The same for a list; a table where it is a page.
    var list: FormatOptions {
        var options = FormatOptions()
        options.format = format.list ?? .table
        options.bom = bom
        options.locale = locale
        return options
    }
}
