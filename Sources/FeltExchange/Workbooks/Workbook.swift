/// An Excel workbook as plain values: sheets of rows below a header.
///
/// The header row is set off, stays in sight, is repeated on each printed page and has a filter; texts are broken into lines. A text is written as
/// text whatever it begins with, so that `=…` in somebody's words is never a formula. Pages are A4, landscape, one page wide.
public struct Workbook: Sendable {
    /// How a cell is set off from the others, beside what it says.
    public struct Style: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        public static let bold = Style(rawValue: 1)
        /// With a grey ground.
        public static let shaded = Style(rawValue: 2)
    }

    /// Where a click on a cell leads.
    public enum Link: Hashable, Sendable {
        /// A cell of the workbook; sheet, row and column count from 0, the row from the first one below the header.
        case cell(sheet: Int, row: Int, column: Int)
        /// An address such as `https://doi.org/…`.
        case address(String)
    }

    /// What a cell holds.
    public enum Content: Hashable, Sendable {
        case empty
        case text(String)
        case number(Double)
        /// A day, `2026-03-01`, that a spreadsheet can sort and reckon with; text where it is none, or one before 1900-03-01, which spreadsheets do not know.
        case day(String)
    }

    public struct Cell: Hashable, Sendable {
        public let content: Content
        public let style: Style
        /// Followed on a click. A text that is long or has several lines takes none, since spreadsheets refuse it or show it on one line.
        public let link: Link?

        public init(_ content: Content, style: Style = [], link: Link? = nil) {
            self.content = content
            self.style = style
            self.link = link
        }

        public static let empty = Cell(.empty)
        public static func text(_ text: String, style: Style = [], link: Link? = nil) -> Cell { Cell(text.isEmpty ? .empty : .text(text), style: style, link: link) }
        public static func number(_ number: Int) -> Cell { Cell(.number(Double(number))) }
    }

    public struct Column: Hashable, Sendable {
        public let title: String
        /// In characters of the default font.
        public let width: Double

        public init(_ title: String, width: Double) {
            self.title = title
            self.width = width
        }
    }

    public struct Sheet: Sendable {
        /// As the spreadsheet allows it: see `SheetNames`.
        public let name: String
        public let columns: [Column]
        /// Each with at most as many cells as there are columns.
        public let rows: [[Cell]]
        /// How many columns stay in sight on the left.
        public let fixedColumns: Int
        /// Whether the header has a filter.
        public let hasFilter: Bool

        public init(name: String, columns: [Column], rows: [[Cell]], fixedColumns: Int = 0, hasFilter: Bool = true) {
            self.name = name
            self.columns = columns
            self.rows = rows
            self.fixedColumns = fixedColumns
            self.hasFilter = hasFilter
        }
    }

    /// What the workbook is, in its properties.
    public let title: String
    public let sheets: [Sheet]

    /// - Parameter sheets: at least one. Their names are made fit for a spreadsheet, and different from each other.
    public init(title: String, sheets: [Sheet]) {
        self.title = title
        let names = SheetNames.fit(sheets.map(\.name))
        self.sheets = zip(sheets, names).map { Sheet(name: $1, columns: $0.columns, rows: $0.rows, fixedColumns: $0.fixedColumns, hasFilter: $0.hasFilter) }
    }
}

/// Names of sheets as spreadsheets allow them: 1 to 31 UTF-16 units, none of `[ ] : * ? / \`, no apostrophe at an end, each once in any letter case.
enum SheetNames {
    private static let limit = 31

    static func fit(_ names: [String]) -> [String] {
        var taken: Set<String> = []
        return names.map { name in
            let clean = fit(name)
            var unique = clean
            var number = 2
            while !taken.insert(unique.lowercased()).inserted {
                let ending = " \(number)"
                unique = cut(clean, limit - ending.utf16.count) + ending
                number += 1
            }
            return unique
        }
    }

    private static func fit(_ name: String) -> String {
        let plain = String(WorkbookText.clean(name).map { "[]:*?/\\".contains($0) || $0.isNewline ? "-" : $0 })
        let trimmed = { (text: String) in
            let isEdge = { (character: Character) in character == "'" || character == " " }
            return String(text.drop(while: isEdge).reversed().drop(while: isEdge).reversed())
        }
        let name = trimmed(cut(trimmed(plain), limit))
        // Excel keeps this one for itself.
        return name.isEmpty ? "Sheet" : name.lowercased() == "history" ? "History 1" : name
    }

    /// The beginning of a text, in at most so many UTF-16 units and whole characters.
    private static func cut(_ text: String, _ limit: Int) -> String {
        var result = ""
        var length = 0
        for character in text {
            length += String(character).utf16.count
            if length > limit { break }
            result.append(character)
        }
        return result
    }
}
