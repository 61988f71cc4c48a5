/// Decides how wide the columns of a table are.
enum TableWidths {
    /// Spaces between two columns.
    static let gap = 2

    /// Returns the width of each column: what its contents need, within its maximum, less what the whole lacks.
    static func fit(_ columns: [TableColumn], texts: [[String]], width: Int?) -> [Int] {
        var widths = columns.map { DisplayWidth.columns(of: $0.header) }
        for row in texts {
            for (index, text) in row.enumerated() { widths[index] = max(widths[index], DisplayWidth.columns(of: text)) }
        }
        for (index, column) in columns.enumerated() {
            // A column of width 0 would leave its gap without a reason to be there.
            widths[index] = max(1, min(widths[index], column.maximum ?? .max))
        }
        guard let width else { return widths }
        var excess = widths.reduce(0, +) + gap * (columns.count - 1) - width
        for isFlexible in [true, false] where excess > 0 {
            excess = shrink(&widths, columns.indices.filter { columns[$0].isFlexible == isFlexible }, columns, by: excess)
        }
        return widths
    }

    /// Takes columns off the widest of the given ones until the excess is gone or all are at their minimum.
    ///
    /// All come down to one level, like water: the highest level is searched at which enough is saved, and what was saved too
    /// much is given back from the left.
    ///
    /// - Returns: the excess that is left.
    private static func shrink(_ widths: inout [Int], _ group: [Int], _ columns: [TableColumn], by excess: Int) -> Int {
        let original = widths
        func lowered(_ index: Int, _ level: Int) -> Int {
            min(original[index], max(level, columns[index].minimum, 1))
        }
        func saved(_ level: Int) -> Int { group.reduce(0) { $0 + original[$1] - lowered($1, level) } }
        var low = 0
        var high = group.map { original[$0] }.max() ?? 0
        while low < high {
            let middle = (low + high + 1) / 2
            if saved(middle) >= excess { low = middle } else { high = middle - 1 }
        }
        for index in group { widths[index] = lowered(index, low) }
        var surplus = saved(low) - excess
        for index in group where surplus > 0 && widths[index] == low && widths[index] < original[index] {
            widths[index] += 1
            surplus -= 1
        }
        return max(0, -surplus)
    }
}
