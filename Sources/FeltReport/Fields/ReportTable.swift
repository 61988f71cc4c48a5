import FeltModel

/// A table of a report: columns with headings, rows of cells. The first cell of a row names it.
public struct ReportTable: Hashable, Sendable {
    public struct Column: Hashable, Sendable {
        public var title: String
        public var isNumber: Bool
        /// In characters, for workbooks.
        public var width: Double
        /// Whether a row has changed where its cell in this column says something else. Not so of what counts days up to that of the report,
        /// and of words that make up the row's key.
        public var isCompared: Bool
        /// What makes it the same column in two reports that are compared; its title, unless that is the name of something that can be renamed.
        public var key: String
        /// What became of it since an earlier report, in words; nil where nothing did.
        var change: String?

        public init(_ title: String, isNumber: Bool = false, width: Double? = nil, isCompared: Bool = true, key: String? = nil) {
            self.title = title
            self.key = key ?? title
            self.isNumber = isNumber
            self.isCompared = isCompared
            self.width = width ?? (isNumber ? 10 : 24)
        }
    }

    public struct Row: Hashable, Sendable {
        /// What makes it the same row in two reports that are compared.
        public var key: String
        public var cells: [Cell]
        /// What became of it between two reports; nil where nothing is compared, or nothing changed.
        public var change: Change?

        public init(_ key: String, _ cells: [Cell]) {
            self.key = key
            self.cells = cells
        }
    }

    /// What became of a row since an earlier report.
    public enum Change: Hashable, Sendable { case new, changed, gone }

    public struct Cell: Hashable, Sendable {
        public enum Content: Hashable, Sendable {
            case text(String)
            case number(Int)
            /// Shown with so many decimals.
            case decimal(Double, places: Int)
            /// A day, `2026-03-01`: in words on pages, or as it is written here; a date in workbooks.
            case day(String, inWords: Bool)
            /// "ingen data"
            case missing

            /// Whether a page says the same of both: two figures may differ in decimals that nobody sees.
            func reads(as other: Content) -> Bool {
                guard case .decimal(let number, let places) = self, case .decimal(let second, places) = other else { return self == other }
                return ReportPage.decimal(number, places: places, .nb) == ReportPage.decimal(second, places: places, .nb)
            }
        }

        public var content: Content
        /// Where the words lead: a place in the same site, such as `sak-nattro.html`.
        public var link: String?
        /// What is compared in its place, where not all that it says is.
        var basis: Content?
        /// What it said in the earlier report, where that differs.
        public var before: Content?
        /// Whether it is people's words, which are in the language of the study.
        public var isSaid = false
        /// The words of people within those of the report, where not all of it is theirs.
        public var said: String?
        /// What the report says in front of them.
        public var after = ""

        public init(_ content: Content, link: String? = nil) {
            self.content = content
            self.link = link
        }

        /// The words of a cell that has any.
        var words: String? { if case .text(let text) = content { text } else { nil } }

        public static func text(_ text: String, link: String? = nil) -> Cell { Cell(text.isEmpty ? .missing : .text(text), link: link) }
        /// People's words; missing where there are none.
        public static func said(_ text: String?) -> Cell {
            var cell = optional(text)
            cell.isSaid = true
            return cell
        }
        /// Words of the report with people's words, `said`, in them, behind the words `after`; nil for none.
        public static func text(_ text: String, telling said: String?, after: String = "") -> Cell {
            var cell = Cell.text(text)
            if said == text { cell.isSaid = true } else { (cell.said, cell.after) = (said, after) }
            return cell
        }
        public static func optional(_ text: String?) -> Cell { .text(text ?? "") }
        /// A day, missing where there is none; what is no day is text.
        public static func day(_ day: String?, inWords: Bool = true) -> Cell { day.map { Timestamp.isDay($0) ? Cell(.day($0, inWords: inWords)) : .text($0) } ?? .missing }
        public static func number(_ number: Int) -> Cell { Cell(.number(number)) }
        public static func optional(_ number: Int?) -> Cell { Cell(number.map { .number($0) } ?? .missing) }
        public static func decimal(_ number: Double?, places: Int) -> Cell { Cell(number.map { .decimal($0, places: places) } ?? .missing) }
        /// What is not said here because too few people stand behind it, or does not apply: in words of the report.
        public static let missing = Cell(.missing)
        /// Empty on purpose, as where a list says that something does not apply.
        public static let none = Cell(.text("–"))
    }

    /// What it shows, in a few words; also the name of its sheet in a workbook.
    public var caption: String
    public var columns: [Column]
    public var rows: [Row]
    /// Whether it is compared with an earlier report.
    public var isCompared = true
    /// Rows for which there was no room: compared with an earlier report, what moved up from there is not new, and what moved there not gone.
    public var leftOut: [Row] = []
    /// What must be known to read it right, such as that frequency is not importance.
    public var note: String?
    /// The command that yields it.
    public var command: String?
    /// What stands in place of rows where there are none, though it is known that there are none; nil where nobody knows.
    public var none: String?

    public init(caption: String, columns: [Column], rows: [Row] = [], note: String? = nil, command: String? = nil) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
        self.note = note
        self.command = command
    }
}
