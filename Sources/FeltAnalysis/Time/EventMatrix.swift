/// Happenings ordered by time in a matrix: what they are by period, or by stage.
///
/// Source: Miles, Huberman & Saldaña, *Qualitative Data Analysis*, the time-ordered display and the event listing.
public struct EventMatrix: Hashable, Sendable {
    /// By what they are, then by kind in the order in which they come about, kinds of source by name; only those that there are.
    public let rows: [String]
    public let columns: [String]
    /// The happenings of each cell in the order of time, row by row.
    public let cells: [[[Happening]]]
    /// How many could not be placed, for want of a day, or of a stage on that day.
    public let unplaced: Int

    /// Puts each happening in its cell.
    ///
    /// - Parameter place: the column of a happening; nil where it has none.
    public init(_ all: [Happening], columns: [String], place: (Happening) -> Int?) {
        let order = Dictionary(uniqueKeysWithValues: Happening.What.allCases.enumerated().map { ($1, $0) })
        let sorted = Happening.inTime(all)
        var heads: [String: (Int, Int, String)] = [:]
        for one in sorted { heads[one.row] = (order[one.what] ?? 0, one.what == .source ? 0 : Happening.kinds.firstIndex(of: one.kind) ?? 0, one.row) }
        rows = heads.values.sorted { $0 < $1 }.map(\.2)
        self.columns = columns
        let rowPlaces = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1, $0) })
        var cells = [[[Happening]]](repeating: .init(repeating: [], count: columns.count), count: rows.count)
        var unplaced = 0
        for one in sorted {
            guard let row = rowPlaces[one.row], let column = place(one) else {
                unplaced += 1
                continue
            }
            cells[row][column].append(one)
        }
        self.cells = cells
        self.unplaced = unplaced
    }
}
