import ArgumentParser
import FeltTerminal
import FeltText

/// The form of a list, for every command that prints one.
struct FormatOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: "table, csv, tsv, json or ndjson.")
    var format: ListFormat = .table
}

extension ListFormat: ExpressibleByArgument {}

/// Prints lists, the same way everywhere.
struct ListingPrinter {
    private let context: CommandContext
    private let format: ListFormat

    init(_ context: CommandContext, _ format: ListFormat) {
        self.context = context
        self.format = format
    }

    /// Prints a list. A table without rows prints nothing; the other forms print their empty shape.
    func print(_ listing: Listing) throws {
        switch format {
        case .table: try printTable(listing)
        case .csv: try context.output.write(Self.csv(listing))
        case .tsv: try context.output.write(Self.csv(listing, delimiter: UInt8(ascii: "\t")))
        case .json:
            let members: [(String, JSONText)] = [("schema", .int(1)), (listing.name, .array(listing.rows.map { Self.object($0, listing.columns) }))]
            try context.output.write(JSONText.object(members).pretty + "\n")
        case .ndjson:
            for row in listing.rows { try context.output.write(Self.object(row, listing.columns).compact + "\n") }
        }
    }

    static func csv(_ listing: Listing, delimiter: UInt8 = UInt8(ascii: ",")) -> [UInt8] {
        var writer = CSVWriter(delimiter: delimiter)
        writer.row(listing.columns.map(\.name))
        for row in listing.rows {
            for cell in row { writer.field(cell.plain) }
            writer.endRow()
        }
        return writer.take()
    }

    private static func object(_ row: [Listing.Cell], _ columns: [Listing.Column]) -> JSONText {
        .object(
            zip(columns, row).map { column, cell in
                let value: JSONText =
                    switch cell {
                    case .text(let text): .string(text)
                    case .number(let number): .int(number)
                    case .list(let items): .array(items.map { .string($0) })
                    case .none: .null
                    }
                return (column.name, value)
            })
    }

    private func printTable(_ listing: Listing) throws {
        guard !listing.rows.isEmpty else { return }
        let shown = listing.columns.indices.filter { listing.columns[$0].heading != nil }
        var table = Table(
            columns: shown.map { index in
                TableColumn(
                    listing.columns[index].heading ?? "", alignment: listing.columns[index].isNumber ? .right : .left,
                    isFlexible: !listing.columns[index].isNumber && listing.columns[index].isFlexible)
            })
        for row in listing.rows { table.add(shown.map { TableCell(row[$0].plain.split(whereSeparator: \.isNewline).joined(separator: " ")) }) }
        let layout = table.layout(width: context.columns, depth: context.depth)
        try context.output.write(layout.text)
        if layout.wasCut { try context.errors.write("(cells ending in … are cut; --format csv or json has them whole)\n") }
    }
}
