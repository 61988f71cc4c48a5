import FeltModel
import FeltText

/// Reads a CSV table with a header into rows by column name, keeping each row's line.
enum ImportTable {
    struct Row {
        let file: String
        let line: Int
        private let names: [String]
        private let values: [String]

        init(file: String, line: Int, names: [String], values: [String]) {
            self.file = file
            self.line = line
            self.names = names
            self.values = values
        }

        /// The value of a column; nil where it is empty or there is no such column.
        subscript(name: String) -> String? {
            guard let place = names.firstIndex(of: name), !values[place].isEmpty else { return nil }
            return values[place]
        }

        /// The columns besides `known` that have a value, in order.
        func extra(beyond known: Set<String>) -> [(name: String, value: String)] {
            zip(names, values).filter { !known.contains($0.0) && !$0.1.isEmpty }.map { (name: $0.0, value: $0.1) }
        }

        /// The error at this row.
        func fault(_ error: FeltError) -> Fault {
            Fault(file: file, line: line, column: 1, code: error.code, message: error.message, hint: error.hint)
        }
    }

    /// The codes of faults that leave a table without its rows.
    static let wholeTable: Set<String> = ["table-empty", "column-missing", "csv-syntax"]

    /// The columns of a table besides `known`, in order; empty where the header cannot be read.
    static func columns(_ bytes: [UInt8], beyond known: Set<String>) -> [String] {
        var reader = CSVReader(spreadsheet: bytes)
        guard let header = try? reader.next() else { return [] }
        return header.fields.filter { !known.contains($0) && !$0.isEmpty }
    }

    /// The rows of a table. What is wrong with the file or its header goes to `faults`, and so does a row of another length.
    static func rows(_ bytes: [UInt8], file: String, required: [String], faults: inout [Fault]) -> [Row] {
        var rows: [Row] = []
        each(bytes, file: file, required: required, faults: &faults) { rows.append($0) }
        return rows
    }

    private static func each(_ bytes: [UInt8], file: String, required: [String], faults: inout [Fault], _ body: (Row) -> Void) {
        var reader = CSVReader(spreadsheet: bytes)
        do {
            guard let header = try reader.next() else {
                faults.append(Fault(file: file, line: 1, column: 1, code: "table-empty", message: "The table is empty.", hint: "Write its header first: \(required.joined(separator: ","))."))
                return
            }
            let names = header.fields
            for name in required where !names.contains(name) {
                let near = NearNames.nearest(to: name, among: names)
                faults.append(
                    Fault(file: file, line: header.line, column: 1, code: "column-missing", message: "There is no column '\(name)'.", hint: near.isEmpty ? "The header is \(required.joined(separator: ","))." : "Is it '\(near[0])'?"))
            }
            guard required.allSatisfy(names.contains) else { return }
            while let record = try reader.next() {
                guard record.fields.count == names.count else {
                    faults.append(
                        Fault(file: file, line: record.line, column: 1, code: "row-length", message: "The row has \(record.fields.count) fields; the header has \(names.count).", hint: "Put quotation marks around a field that holds a comma or semicolon."))
                    continue
                }
                body(Row(file: file, line: record.line, names: names, values: record.fields))
            }
        } catch {
            let reason =
                switch error.kind {
                case .unclosedQuote: "A quoted field is never closed."
                case .textAfterQuote: "Something stands behind a closing quote."
                case .invalidUTF8: "The field is not UTF-8."
                }
            faults.append(Fault(file: file, line: error.line, column: error.column, code: "csv-syntax", message: reason, hint: "Save the table as CSV in UTF-8."))
        }
    }
}
