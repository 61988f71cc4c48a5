import FeltModel
import FeltText

/// A table of texts as it stands in a file: the headings, and the rows below.
struct SurveyTable {
    struct Row {
        /// The line or row, from 1.
        let line: Int
        var cells: [String]
        /// Whether the cells are as many as the file has them; a sheet leaves out empty ones.
        var isExact = true
    }

    var headings: [String] = []
    var headingLine = 1
    var rows: [Row] = []
    var record = NormalisationRecord()
    var sheet: String?
    var faults: [Fault] = []
    var warnings: [Fault] = []

    /// Reads a workbook. Throws the errors of `WorkbookReader`.
    init(workbook bytes: [UInt8], sheet name: String?) throws(FeltError) {
        let sheet = try WorkbookReader.read(bytes, sheet: name)
        self.sheet = sheet.name
        warnings = sheet.warnings
        take(sheet.rows.map { Row(line: $0.number, cells: $0.cells, isExact: false) })
    }

    /// Reads a CSV file.
    init(_ text: NormalisedText, delimiter: Character?) {
        record = text.record
        var bytes = text.text.utf8
        var delimiter = delimiter?.asciiValue
        var skipped = 0
        // Excel's own note to itself about the delimiter.
        if bytes.starts(with: "sep=".utf8), bytes.count > 5, bytes[5] == 10 {
            delimiter = delimiter ?? bytes[4]
            bytes = Array(bytes[6...])
            skipped = 1
        }
        let sign = delimiter ?? Self.delimiter(of: bytes)
        var reader = CSVReader(bytes, delimiter: sign)
        var rows: [Row] = []
        do {
            while let record = try reader.next() { rows.append(Row(line: record.line + skipped, cells: record.fields)) }
        } catch {
            let reason = error.kind == .unclosedQuote ? "a quoted field is never closed" : "something stands behind a closing quote"
            faults.append(Fault(
                file: "", line: error.line + skipped, column: error.column, code: "csv-syntax", message: "The row cannot be read: \(reason).",
                hint: "Write a quote within a field twice, and put quotes around the whole field."))
        }
        take(rows)
    }

    private mutating func take(_ all: [Row]) {
        let rows = all.filter { $0.cells.contains { !Self.trimmed($0).isEmpty } }
        headings = rows.first?.cells.map(Self.oneLine) ?? []
        headingLine = rows.first?.line ?? 1
        self.rows = Array(rows.dropFirst())
    }

    /// The sign that gives the most of the first rows as many fields as the heading has, more than one; then the one that gives more fields. A
    /// heading that none of them parts is one column, where commas belong to the answers.
    private static func delimiter(of bytes: [UInt8]) -> UInt8 {
        var best = (sign: UInt8(9), rows: 0, fields: 1)
        for sign in [UInt8(ascii: ","), UInt8(ascii: ";"), 9] {
            var reader = CSVReader(bytes, delimiter: sign)
            guard let heading = try? reader.next(), heading.fields.count > 1 else { continue }
            var rows = 1
            for _ in 0..<50 {
                guard let record = try? reader.next() else { break }
                if record.fields.count == heading.fields.count { rows += 1 }
            }
            if (rows, heading.fields.count) > (best.rows, best.fields) { best = (sign, rows, heading.fields.count) }
        }
        return best.sign
    }

    /// A text without the blank space around it.
    static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
        return String(String.UnicodeScalarView(scalars.reversed().drop { $0.properties.isWhitespace }.reversed()))
    }

    /// A text with each run of blank space made one blank.
    static func oneLine(_ text: String) -> String { text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ") }
}
