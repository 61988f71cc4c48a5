import ArgumentParser
import FeltTerminal

/// A form of an answer. Which there are differs between commands; those of a list are always among them.
protocol AnswerForm: ExpressibleByArgument, CaseIterable, RawRepresentable, Equatable, Sendable where RawValue == String {
    static var table: Self { get }
    static var csv: Self { get }
}

extension AnswerForm {
    /// The form as one of a list; nil for what is none.
    var list: ListFormat? { ListFormat(rawValue: rawValue) }
}

/// The forms of an answer that holds people's words: those of a list, and pages to read.
enum AnswerFormat: String, AnswerForm {
    case table, csv, tsv, json, ndjson, md, html

    /// The writer of a page in this form; nil for the others.
    func page(_ output: Output) -> (any PageWriting)? {
        switch self {
        case .md: MarkdownPage(output)
        case .html: HTMLPage(output)
        default: nil
        }
    }
}

/// The forms of the answer to a query: field notes, too.
enum QueryFormat: String, AnswerForm {
    case table, csv, tsv, json, ndjson, md, html, markup

    /// The writer of a page in this form; nil for the others.
    func page(_ output: Output) -> (any PageWriting)? { AnswerFormat(rawValue: rawValue)?.page(output) }
}

/// The form of an answer that can be more than a list.
struct AnswerFormatOptions<Form: AnswerForm>: ParsableArguments {
    @Option(name: .shortAndLong, help: ArgumentHelp(Self.help, valueName: "format"))
    var format: Form = .table

    @Flag(help: "Begin a csv with a byte order mark, which some spreadsheets need for æøå.")
    var bom = false

    @Option(help: "nb: semicolon between the columns of a csv and decimal comma.")
    var locale: CSVLocale = .en

    func validate() throws {
        if format != .csv, bom || locale != .en { throw ValidationError("--bom and --locale go with --format csv.") }
    }

    /// The same for a list; a table where it is none.
    var list: FormatOptions {
        var options = FormatOptions()
        options.format = format.list ?? .table
        options.bom = bom
        options.locale = locale
        return options
    }

    /// `table, csv or md.`
    private static var help: String {
        let names = Form.allCases.map(\.rawValue)
        return names.dropLast().joined(separator: ", ") + " or \(names.last ?? "")."
    }
}
