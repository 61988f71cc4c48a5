public import FeltModel

/// A matrix whose cells are shaded by their counts, with the counts in them.
public struct HeatMap: Plot {
    /// The sums beside and below the cells. They come from the caller: sources and voices, counted once in a row, do not add up.
    public struct Totals: Hashable, Sendable {
        public var rows: [Int]
        public var columns: [Int]
        public var all: Int

        public init(rows: [Int], columns: [Int], all: Int) {
            self.rows = rows
            self.columns = columns
            self.all = all
        }
    }

    public var title: String
    /// What is counted: `codings`, `voices`.
    public var measure: String
    public var rows: [String]
    public var columns: [String]
    /// Row by row, as many in each as there are columns; what is missing is 0.
    public var counts: [[Int]]
    public var totals: Totals?

    public init(title: String, measure: String, rows: [String], columns: [String], counts: [[Int]], totals: Totals? = nil) {
        self.title = title
        self.measure = measure
        self.rows = rows
        self.columns = columns
        self.counts = counts
        self.totals = totals
    }

    /// Draws the matrix in the order it has. Where it has more rows or columns than the picture has room for, those with the most stay.
    ///
    /// Complexity: O(cells) and a sort of the rows and of the columns.
    public func svg(_ size: PlotSize, _ language: Language) -> String {
        var sheet = Sheet(size, language, title: title, below: measure)
        guard !rows.isEmpty, !columns.isEmpty else {
            let end = sheet.nothing()
            return sheet.svg(end: end, description: sheet.words("Varmekart uten rader eller kolonner.", "A heat map without rows or columns."))
        }
        let longest = columns.map { TextWidth.of(PlotText.clean($0), size.small) }.max() ?? 0
        let largest = max(counts.joined().max() ?? 0, totals?.columns.max() ?? 0)
        let room = Grid.room(
            sheet, rows: rows.count, columns: columns.count, largest: largest, total: totals?.all, longestColumn: longest, mostBlocks: size == .page ? 2 : 3)
        let kept = (rows: Strongest.places(of: rowSums, most: room.rows), columns: Strongest.places(of: columnSums, most: room.columns))
        let grid = Grid(
            rows: kept.rows.map { rows[$0] }, columns: kept.columns.map { columns[$0] }, cells: kept.rows.map { row in kept.columns.map { count(row, $0) } },
            rowTotals: totals.map { totals in kept.rows.map { Self.at($0, of: totals.rows) } },
            columnTotals: totals.map { totals in kept.columns.map { Self.at($0, of: totals.columns) } }, total: totals?.all)
        if kept.rows.count < rows.count || kept.columns.count < columns.count {
            sheet.note(leftOut(kept.rows.count, kept.columns.count, sheet))
        }
        let end = grid.draw(&sheet, measure: measure, blocks: room.blocks)
        return sheet.svg(end: end, description: description(sheet))
    }

    private func leftOut(_ shownRows: Int, _ shownColumns: Int, _ sheet: Sheet) -> String {
        var parts: [String] = []
        if shownRows < rows.count { parts.append(sheet.words("\(shownRows) av \(rows.count) rader", "\(shownRows) of \(rows.count) rows")) }
        if shownColumns < columns.count { parts.append(sheet.words("\(shownColumns) av \(columns.count) kolonner", "\(shownColumns) of \(columns.count) columns")) }
        return sheet.words("Viser ", "Shows ") + parts.joined(separator: sheet.words(" og ", " and ")) + sheet.words(", de med flest.", ", those with the most.")
            + (totals == nil ? "" : sheet.words(" Summene gjelder alle.", " The totals are those of all."))
    }

    private func description(_ sheet: Sheet) -> String {
        var largest: (row: Int, column: Int, count: Int)?
        var filled = 0
        for row in rows.indices {
            for column in columns.indices {
                let count = count(row, column)
                if count > 0 { filled += 1 }
                if count > largest?.count ?? 0 { largest = (row, column, count) }
            }
        }
        let size = sheet.words(
            "Varmekart med \(rows.count) rader og \(columns.count) kolonner; \(filled) av \(rows.count * columns.count) ruter er over null.",
            "Heat map of \(rows.count) rows and \(columns.count) columns; \(filled) of \(rows.count * columns.count) cells are above zero.")
        guard let largest else { return size }
        let place = "\(rows[largest.row]) × \(columns[largest.column])"
        return size + sheet.words(" Størst: \(place), \(largest.count).", " Largest: \(place), \(largest.count).")
    }

    private var rowSums: [Int] { rows.indices.map { row in columns.indices.reduce(0) { $0 &+ count(row, $1) } } }
    private var columnSums: [Int] { columns.indices.map { column in rows.indices.reduce(0) { $0 &+ count($1, column) } } }

    private func count(_ row: Int, _ column: Int) -> Int {
        guard counts.indices.contains(row) else { return 0 }
        return Self.at(column, of: counts[row])
    }

    private static func at(_ place: Int, of list: [Int]) -> Int { list.indices.contains(place) ? max(0, list[place]) : 0 }
}
