import FeltModel

/// A table of the study as it leaves: a name, columns, and rows that come one after the other.
public struct StudyTable {
    /// What a cell holds.
    public enum Cell: Hashable, Sendable {
        case none
        case text(String)
        case number(Int)
        case flag(Bool)
        /// Several texts, with `;` between them where a table has no lists.
        case list([String])

        static func optional(_ text: String?) -> Cell { text.map(Cell.text) ?? .none }
        static func optional(_ number: Int?) -> Cell { number.map(Cell.number) ?? .none }
        static func optional(_ flag: Bool?) -> Cell { flag.map(Cell.flag) ?? .none }
    }

    /// A column by its name; as it is typed in R and Python, in lower case.
    public struct Column: Hashable, Sendable {
        public let name: String
        /// How wide a reader wants it, in characters.
        public let width: Int
        /// What the study calls it, where it is of the study's own making.
        let label: LocalisedText?

        init(_ name: String, width: Int = 14, label: LocalisedText? = nil) {
            self.name = name
            self.width = width
            self.label = label
        }
    }

    /// In the plural and in lower case: `codings`.
    public let name: String
    public let columns: [Column]
    /// Gives each row to a function, with a cell for each column.
    let forEachRow: (_ body: ([Cell]) throws -> Void) throws -> Void

    init(_ name: String, _ columns: [Column], _ forEachRow: @escaping (_ body: ([Cell]) throws -> Void) throws -> Void) {
        self.name = name
        self.columns = columns
        self.forEachRow = forEachRow
    }

    /// A table whose rows are there already.
    init(_ name: String, _ columns: [Column], rows: [[Cell]]) {
        self.init(name, columns) { body in for row in rows { try body(row) } }
    }

    /// All rows. Throws what reading the study throws.
    public func rows() throws -> [[Cell]] {
        var result: [[Cell]] = []
        try forEachRow { result.append($0) }
        return result
    }
}

extension StudyTable.Cell {
    /// The cell as a table of texts has it: yes and no for flags, nothing for none.
    var text: String {
        switch self {
        case .none: ""
        case .text(let text): text
        case .number(let number): String(number)
        case .flag(let flag): flag ? "yes" : "no"
        case .list(let texts): texts.joined(separator: ";")
        }
    }
}
