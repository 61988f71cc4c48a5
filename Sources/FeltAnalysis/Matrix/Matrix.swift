/// Rows against columns with a number in each cell, and totals that count each thing once.
public struct Matrix: Hashable, Sendable {
    /// A row or a column.
    public struct Heading: Hashable, Sendable {
        /// What people type for it; `(none)` for what has no value of the axis.
        public let id: String
        /// The part of the query language that it stands for.
        public let query: String

        public init(id: String, query: String) {
            self.id = id
            self.query = query
        }
    }

    /// The names of the axes, such as `code` and `case`.
    public let rowAxis, columnAxis: String
    public let rows, columns: [Heading]
    public let measure: MatrixMeasure
    /// The query that every cell must answer too; nil for none.
    public let condition: String?
    /// By row and column, each row with its total behind it; the totals of the columns stand last.
    private let counts: [Int]

    /// Takes the counts row by row, each row with its total last, and last the totals of the columns with that of all.
    ///
    /// - Precondition: one more row and one more column than there are headings.
    public init(
        rowAxis: String, columnAxis: String, rows: [Heading], columns: [Heading], measure: MatrixMeasure, condition: String? = nil, counts: [Int]
    ) {
        precondition(counts.count == (rows.count + 1) * (columns.count + 1), "a count for each cell and total")
        self.rowAxis = rowAxis
        self.columnAxis = columnAxis
        self.rows = rows
        self.columns = columns
        self.measure = measure
        self.condition = condition
        self.counts = counts
    }

    /// The number in a cell.
    public subscript(row: Int, column: Int) -> Int { count(row, column) }

    /// What a row counts, each thing once: at most the sum of its cells.
    public func rowTotal(_ row: Int) -> Int { count(row, columns.count) }

    /// What a column counts, each thing once.
    public func columnTotal(_ column: Int) -> Int { count(rows.count, column) }

    /// What all cells count, each thing once.
    public var total: Int { count(rows.count, columns.count) }

    /// The query that a cell is the answer of.
    public func query(row: Int, column: Int) -> String {
        let cell = "\(rows[row].query) AND \(columns[column].query)"
        return condition.map { "\(cell) AND (\($0))" } ?? cell
    }

    /// Without the rows and columns in which every cell is 0. The totals stay.
    ///
    /// - Parameter dropsColumns: whether columns are left out too; time is kept whole.
    public func withoutEmpty(columns dropsColumns: Bool = true) -> Matrix {
        let filled = (
            rows: rows.indices.filter { row in columns.indices.contains { self[row, $0] != 0 } },
            columns: columns.indices.filter { column in !dropsColumns || rows.indices.contains { self[$0, column] != 0 } })
        let kept = (rows: Self.withGaps(filled.rows, rowAxis), columns: Self.withGaps(filled.columns, columnAxis))
        let counts = (kept.rows + [rows.count]).flatMap { row in (kept.columns + [columns.count]).map { count(row, $0) } }
        return Matrix(
            rowAxis: rowAxis, columnAxis: columnAxis, rows: kept.rows.map { rows[$0] }, columns: kept.columns.map { columns[$0] }, measure: measure,
            condition: condition, counts: counts)
    }

    /// Of an axis of time also the periods between: a month in which nothing was said is part of the course.
    private static func withGaps(_ places: [Int], _ axis: String) -> [Int] {
        guard PeriodSize(rawValue: String(axis.prefix { $0 != ":" })) != nil, let first = places.first, let last = places.last else { return places }
        return Array(first...last)
    }

    private func count(_ row: Int, _ column: Int) -> Int { counts[row * (columns.count + 1) + column] }
}
