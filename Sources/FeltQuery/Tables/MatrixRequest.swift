public import FeltAnalysis
public import FeltModel

/// What a matrix is asked for. `docs/counting.md` defines it.
public struct MatrixRequest: Sendable {
    /// The axes as typed: a name, or a name with a colon and values, such as `code:culture.*`.
    public var rows, columns: String
    public var measure = MatrixMeasure.segments
    /// The query that every cell must answer too, as typed.
    public var condition: String?
    /// What AND asks for.
    public var unit: QueryUnit?
    /// Codes down to this level, each with what is below it; nil for every code alone.
    public var depth: Int?
    /// The one row and the one column that are asked for, by their ids; nil for all.
    public var onlyRow, onlyColumn: String?
    /// The first and the last day of an axis of periods; nil for whole periods from the first dated source of the study to the last.
    public var days: ClosedRange<String>?
    /// The codings that are counted; nil for all.
    public var only: Set<CodingID>?

    public init(rows: String, columns: String) {
        self.rows = rows
        self.columns = columns
    }
}
