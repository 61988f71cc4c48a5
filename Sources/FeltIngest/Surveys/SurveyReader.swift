public import FeltModel
import FeltText

/// Reads the answers to a survey from a table: a row a respondent, a column a question, headings in the first row that is not empty.
///
/// A table comes as CSV, with `,`, `;` or tab between its fields, or as an Excel workbook. Each respondent becomes a text of their own, with a
/// passage a question. Columns of numbers, days or choices become attributes; columns that tell who somebody is are left out. All faults are
/// found in one reading. The same table gives the same survey in both formats.
public enum SurveyReader {
    /// The endings of files that are read, without their dot.
    public static let endings = ["csv", "tsv", "xlsx"]

    /// Whether a file's name has one of the endings.
    public static func reads(_ fileName: String) -> Bool { ending(fileName).map(endings.contains) ?? false }

    /// Reads a survey.
    ///
    /// - Throws: `file-empty`, `file-binary`, `format-unknown`; for workbooks `archive-unreadable`, `archive-too-large`, `xml-unreadable`,
    ///   `workbook-unreadable`, `workbook-too-large`, `sheet-unknown`. What is wrong with the table is in `Survey.faults`.
    public static func read(_ bytes: [UInt8], fileName: String, options: SurveyOptions = SurveyOptions()) throws(FeltError) -> Survey {
        guard !bytes.isEmpty else { throw FeltError("file-empty", "\(fileName) is empty.", hint: "Save the file again, or leave it out.") }
        let table: SurveyTable
        let mediaType: String
        switch ending(fileName) {
        case "xlsx":
            mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            do throws(FeltError) { table = try SurveyTable(workbook: bytes, sheet: options.sheet) } catch {
                throw FeltError(error.code, "\(fileName): \(error.message)", hint: error.hint, context: error.context, cause: error)
            }
        case "csv", "tsv":
            mediaType = "text/csv"
            guard let text = try? TextNormaliser.normalise(bytes) else {
                throw FeltError("file-binary", "\(fileName) is not text.", hint: "Save the table as CSV in UTF-8, or as .xlsx.")
            }
            table = SurveyTable(text, delimiter: options.delimiter ?? (ending(fileName) == "tsv" ? "\t" : nil))
        default:
            throw FeltError("format-unknown", "\(fileName) is no table that felt reads.", hint: "Save it as .csv or .xlsx.")
        }
        var scan = SurveyScan(table, options)
        scan.run()
        return Survey(
            fileName: FileBytes.name(fileName), mediaType: mediaType, originalBytes: bytes, record: table.record, sheet: table.sheet,
            columns: scan.columns, respondents: scan.faults.isEmpty ? scan.respondents : [], faults: FaultList(scan.faults).faults,
            warnings: FaultList(scan.warnings).faults)
    }

    private static func ending(_ fileName: String) -> String? {
        let parts = fileName.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count > 1 ? parts.last?.lowercased() : nil
    }
}
