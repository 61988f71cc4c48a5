import FeltTerminal
import FeltText

/// Writes a list row by row, so that a long one is never whole in memory. The forms are byte for byte those of `ListingPrinter`.
///
/// A table is the exception: its columns are as wide as their widest cell, so its rows are kept until the end.
struct ListingStream {
    private let printer: ListingPrinter
    private let options: FormatOptions
    private let output: Output
    private let order: [Int]
    private var listing: Listing
    private var writer: CSVWriter
    private var buffer: [UInt8] = []
    private var isFirst = true

    /// Begins a list, with its head.
    init(_ notes: any NoteWriting, _ options: FormatOptions, name: String, columns: [Listing.Column]) throws {
        printer = ListingPrinter(notes, options)
        self.options = options
        output = try notes.context.output
        listing = Listing(name: name, columns: columns)
        order = columns.indices.sorted { columns[$0].name < columns[$1].name }
        writer = CSVWriter(delimiter: options.format == .tsv ? UInt8(ascii: "\t") : options.locale.delimiter)
        switch options.format {
        case .csv, .tsv:
            if options.bom { try output.write([0xEF, 0xBB, 0xBF]) }
            writer.row(columns.map(\.name))
        case .json: try output.write(name < "schema" ? "{\n  \"\(name)\": [" : "{\n  \"schema\": 1,\n  \"\(name)\": [")
        case .table, .ndjson: break
        }
    }

    /// Writes the next row.
    mutating func add(_ row: [Listing.Cell]) throws {
        switch options.format {
        case .table: listing.rows.append(row)
        case .csv, .tsv:
            for (cell, column) in zip(row, listing.columns) { writer.field(cell.plain(column, options.locale)) }
            writer.endRow()
            if writer.bytes.count > 60_000 { try output.write(writer.take()) }
        case .json:
            buffer.removeAll(keepingCapacity: true)
            object(row).append(to: &buffer, isPretty: true)
            // The object stands two levels deep in the document. No text of it holds a line end: JSON writes them as \n.
            var text = isFirst ? "\n    " : ",\n    "
            text += String(decoding: buffer, as: UTF8.self).replacing("\n", with: "\n    ")
            try output.write(text)
        case .ndjson:
            buffer.removeAll(keepingCapacity: true)
            object(row).append(to: &buffer)
            buffer.append(10)
            try output.write(buffer)
        }
        isFirst = false
    }

    /// Ends the list.
    mutating func end() throws {
        switch options.format {
        case .table: try printer.print(listing)
        case .csv, .tsv: try output.write(writer.take())
        case .json: try output.write((isFirst ? "]" : "\n  ]") + (listing.name < "schema" ? ",\n  \"schema\": 1\n}\n" : "\n}\n"))
        case .ndjson: break
        }
    }

    private func object(_ row: [Listing.Cell]) -> JSONText {
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
