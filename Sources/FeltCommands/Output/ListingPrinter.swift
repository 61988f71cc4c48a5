import ArgumentParser
import FeltTerminal
import FeltText

/// The form of a list, for every command that prints one.
struct FormatOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: "table, csv, tsv, json or ndjson.")
    var format: ListFormat = .table

    // Written again in ExportCommand and not as a group in a group, with which the parser's checks of a debug build take ten times as long.
    @Flag(help: "Begin a csv with a byte order mark, which some spreadsheets need for æøå.")
    var bom = false

    @Option(help: "nb: semicolon between the columns of a csv and decimal comma.")
    var locale: CSVLocale = .en

    func validate() throws {
        if format != .csv, bom || locale != .en { throw ValidationError("--bom and --locale go with --format csv.") }
    }
}

/// How the columns of a csv are parted.
enum CSVLocale: String, CaseIterable, ExpressibleByArgument {
    case en, nb

    var delimiter: UInt8 { UInt8(ascii: self == .nb ? ";" : ",") }
}

extension ListFormat: ExpressibleByArgument {}

/// Prints lists, the same way everywhere.
struct ListingPrinter {
    private let notes: any NoteWriting
    private let options: FormatOptions

    init(_ notes: any NoteWriting, _ options: FormatOptions) {
        self.notes = notes
        self.options = options
    }

    /// Prints a list. A table without rows prints nothing; the other forms print their empty shape.
    func print(_ listing: Listing) throws {
        let output = try notes.context.output
        switch options.format {
        case .table: try printTable(listing)
        case .csv: try output.write((options.bom ? [0xEF, 0xBB, 0xBF] : []) + Self.csv(listing, delimiter: options.locale.delimiter, locale: options.locale))
        case .tsv: try output.write(Self.csv(listing, delimiter: UInt8(ascii: "\t")))
        case .json:
            let members: [(String, JSONText)] = [("schema", .int(1)), (listing.name, .array(Self.objects(listing)))]
            try output.writeLine(JSONText.object(members.sorted { $0.0 < $1.0 }).pretty)
        case .ndjson:
            for object in Self.objects(listing) { try output.writeLine(object.compact) }
        }
    }

    static func csv(_ listing: Listing, delimiter: UInt8 = UInt8(ascii: ","), locale: CSVLocale = .en) -> [UInt8] {
        var writer = CSVWriter(delimiter: delimiter)
        writer.row(listing.columns.map(\.name))
        for row in listing.rows {
            for (cell, column) in zip(row, listing.columns) { writer.field(cell.plain(column, locale)) }
            writer.endRow()
        }
        return writer.take()
    }

    /// The rows, each with its keys sorted.
    private static func objects(_ listing: Listing) -> [JSONText] {
        let order = listing.columns.indices.sorted { listing.columns[$0].name < listing.columns[$1].name }
        return listing.rows.map { row in
            .object(
                order.map { place in
                    let value: JSONText =
                        switch row[place] {
                        case .text(let text): .string(text)
                        case .number(let number): .int(number)
                        case .list(let items): .strings(items)
                        case .none: .null
                        }
                    return (listing.columns[place].name, value)
                })
        }
    }

    private func printTable(_ listing: Listing) throws {
        guard !listing.rows.isEmpty else { return }
        let context = try notes.context
        let shown = listing.columns.indices.filter { listing.columns[$0].heading != nil }
        var table = Table(
            columns: shown.map { index in
                let column = listing.columns[index]
                let mayBeCut = !column.isNumber && column.isFlexible
                // Half a name or number is worth nothing: those stay whole even where the table then is too wide.
                return TableColumn(column.heading ?? "", alignment: column.isNumber ? .right : .left, minimum: mayBeCut ? 6 : .max, isFlexible: mayBeCut)
            })
        for (place, row) in listing.rows.enumerated() {
            table.add(shown.map { TableCell(row[$0].plain.split(whereSeparator: \.isNewline).joined(separator: " "), style: listing.style?(place, $0) ?? .plain) })
        }
        let layout = table.layout(width: context.columns, depth: context.depth)
        try context.output.write(layout.text)
        if layout.wasCut { try notes.note("(cells ending in … are cut; --format csv or json has them whole)") }
    }
}
