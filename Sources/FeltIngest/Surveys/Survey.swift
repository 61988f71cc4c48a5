public import FeltModel
public import FeltText

/// The answers to a survey, one respondent after the other.
public struct Survey: Sendable {
    /// A column of the table.
    public struct Column: Hashable, Sendable {
        /// What became of a column.
        public enum Role: String, Hashable, Sendable {
            /// It names the respondents.
            case id
            /// Its answers are text: a passage a respondent.
            case question
            /// Its answers are values: an attribute of the respondent.
            case attribute
            /// It tells who the respondents are, or when they wrote; it is left out.
            case personal
            /// It was asked to be left out.
            case ignored
            /// Nobody has an answer in it.
            case empty
        }

        /// The heading on one line.
        public let heading: String
        /// The place of the column, from 1.
        public let number: Int
        public let role: Role
    }

    /// What one respondent answered.
    public struct Respondent: Sendable {
        /// The id from the table, or `R1`, `R2` and so on.
        public let id: String
        /// The line of a CSV file where the row begins, or the row of a sheet; from 1.
        public let line: Int
        /// In the order of the columns; only those with a value.
        public let attributes: [Attribute]
        /// `## heading`, an empty line and the answer, for each question that was answered.
        public let text: StoredText
        /// A heading and a paragraph for each question that was answered, whatever the answer looks like.
        public let passages: [Passage]
    }

    /// The file's name without its folder.
    public let fileName: String
    public let mediaType: String
    /// The file, byte for byte.
    public let originalBytes: [UInt8]
    /// What was changed on the way from a CSV file; unchanged for a workbook.
    public let record: NormalisationRecord
    /// The sheet of a workbook; nil for a CSV file.
    public let sheet: String?
    /// All columns with a heading or data, in their order.
    public let columns: [Column]
    /// Those who answered at least one question, in the order of the table. Empty where there are faults.
    public let respondents: [Respondent]
    /// What cannot be read, in the order of the table. `line` is the line or row, `column` the number of the table's column. The file is empty,
    /// for the caller to set.
    public let faults: [Fault]
    /// What can be read but looks wrong, in the same way.
    public let warnings: [Fault]

    /// The headings of the questions.
    public var questions: [String] { columns.filter { $0.role == .question }.map(\.heading) }
    /// The columns that tell who respondents are and were left out: a person should be told, though nothing is wrong.
    public var personal: [Column] { columns.filter { $0.role == .personal } }
}

/// How to take a survey. Columns are named by their heading, in any case.
public struct SurveyOptions: Hashable, Sendable {
    /// The column that names the respondents; else the first that is called id, respondent, pseudonym or the like.
    public var idColumn: String?
    /// Columns to leave out.
    public var ignoredColumns: [String] = []
    /// Columns whose answers become attributes, whatever they hold.
    public var attributeColumns: [String] = []
    /// Columns whose answers become text, whatever they hold, even where the heading sounds personal.
    public var questionColumns: [String] = []
    /// The sheet of a workbook; else the first that is not hidden.
    public var sheet: String?
    /// The sign between the fields of a CSV file; else the one of `,`, `;` and tab that makes a table of it.
    public var delimiter: Character?

    /// Creates options that leave everything to the table.
    public init() {}
}
