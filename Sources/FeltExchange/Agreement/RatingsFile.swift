public import FeltAnalysis
public import FeltModel
import FeltText

/// Reads ratings from CSV: a column for each coder, named in the first row, and a row for each unit; an empty field is a missing rating.
/// What parts the fields is found out by `CSVReader.init(spreadsheet:)`.
public enum RatingsFile {
    /// Reads a file.
    ///
    /// - Parameters:
    ///   - categories: the declared categories; nil for those that occur, sorted.
    ///   - allowsNothingToCompare: takes one coder or no unit too, so that every coefficient says why it is undefined.
    /// - Throws: `csv-syntax` with line and column; `agreement-ragged` with the line; `agreement-one-coder`, `agreement-no-units`;
    ///   `agreement-category-unknown` with line and column; `agreement-duplicate` for two coders of one name.
    /// - Complexity: linear in the file.
    public static func read(_ bytes: [UInt8], categories: [String]? = nil, allowsNothingToCompare: Bool = false) throws(FeltError) -> Ratings {
        var reader = CSVReader(spreadsheet: bytes)
        let coders = try row(&reader)?.fields.map(trimmed) ?? []
        if !allowsNothingToCompare { try AgreementReading.requireTwo(coders) }
        var columns = [[String]](repeating: [], count: coders.count)
        var lines: [Int] = []
        while let record = try row(&reader) {
            guard record.fields.count == coders.count else {
                throw FeltError(
                    "agreement-ragged", "Line \(record.line) has \(record.fields.count) fields, and there are \(coders.count) coders.",
                    hint: "Give each unit a field for each coder; leave a missing rating empty.", context: ["line": "\(record.line)"]
                )
            }
            for (column, field) in record.fields.enumerated() { columns[column].append(trimmed(field)) }
            lines.append(record.line)
        }
        if lines.isEmpty, !allowsNothingToCompare {
            throw FeltError("agreement-no-units", "The file has no row below its header.", hint: "Give at least one unit.")
        }
        let declared = categories ?? Set(columns.joined()).subtracting([""]).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let places = Dictionary(declared.enumerated().map { ($1, $0) }) { first, _ in first }
        var rows: [[Int?]] = []
        for (column, fields) in columns.enumerated() {
            var row: [Int?] = []
            for (unit, field) in fields.enumerated() {
                guard field.isEmpty || places[field] != nil else {
                    throw FeltError(
                        "agreement-category-unknown", "The rating in line \(lines[unit]), column \(column + 1), is none of the declared categories.",
                        hint: "Declare the category, or mend the rating.", context: ["line": "\(lines[unit])", "column": "\(column + 1)"]
                    )
                }
                row.append(places[field])
            }
            rows.append(row)
        }
        return try Ratings(coders: coders, categories: declared, rows: rows)
    }

    private static func row(_ reader: inout CSVReader) throws(FeltError) -> CSVRecord? {
        do throws(CSVError) {
            return try reader.next()
        } catch {
            throw FeltError(
                "csv-syntax", "The CSV is broken at line \(error.line), column \(error.column).", hint: "Mend the quotes, and save it as UTF-8.",
                context: ["line": "\(error.line)", "column": "\(error.column)"]
            )
        }
    }

    /// Without spaces and tabs around it, which spreadsheets and people leave.
    private static func trimmed(_ field: String) -> String {
        let bytes = field.utf8
        let isKept: (UInt8) -> Bool = { $0 != 32 && $0 != 9 }
        guard let first = bytes.firstIndex(where: isKept), let last = bytes.lastIndex(where: isKept) else { return "" }
        return String(field[first...last])
    }
}
