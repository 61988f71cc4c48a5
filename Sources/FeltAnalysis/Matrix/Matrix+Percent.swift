extension Matrix {
    /// What a percentage is a part of.
    public enum Whole: String, CaseIterable, Sendable {
        /// The total of the row, of the column, of all.
        case row, column, total
    }

    /// A percentage with one decimal, kept as a whole number of tenths so that it is the same on every machine.
    public struct Percentage: Hashable, Sendable, CustomStringConvertible {
        /// 333 for 33.3 %.
        public let tenths: Int

        /// The part that `count` is of `total`, halves away from zero; nil where there is nothing to be a part of.
        public init?(_ count: Int, of total: Int) {
            guard total > 0, count >= 0 else { return nil }
            tenths = (count * 2_000 + total) / (total * 2)
        }

        /// `33.3`, always with its decimal.
        public var description: String { "\(tenths / 10).\(tenths % 10)" }
        public var value: Double { Double(tenths) / 10 }
    }

    /// A cell as a part of a total; nil where the total is 0. A row or column one past the last stands for the totals.
    public func percentage(row: Int, column: Int, of whole: Whole) -> Percentage? {
        let isRowTotal = column == columns.count
        let isColumnTotal = row == rows.count
        let count = isRowTotal ? isColumnTotal ? total : rowTotal(row) : isColumnTotal ? columnTotal(column) : self[row, column]
        switch whole {
        case .row: return Percentage(count, of: isColumnTotal ? total : rowTotal(row))
        case .column: return Percentage(count, of: isRowTotal ? total : columnTotal(column))
        case .total: return Percentage(count, of: total)
        }
    }
}
