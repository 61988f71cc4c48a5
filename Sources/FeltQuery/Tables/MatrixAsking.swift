import FeltAnalysis
import FeltModel
import FeltStore
import FeltText

/// Counts the cells of a matrix whose condition finds something itself, or whose AND asks for a unit, or both of whose axes are codes: what a
/// cell holds is then not told by each coding alone.
struct MatrixAsking {
    let table: CodingTable
    let request: MatrixRequest
    var asker: PartAsker
    /// The condition; nil without one.
    let condition: PartAsker.Part?

    /// What each cell counts, row by row, the totals last; totals count what the cells found, each thing once. Throws `query-too-large`.
    mutating func counts(_ rows: MatrixAxis, _ columns: MatrixAxis, _ amounts: StretchAmounts) throws -> [Int] {
        let width = columns.headings.count + 1
        var found = MatrixCells(count: (rows.headings.count + 1) * width, measure: request.measure)
        func add(_ hit: Segment, _ row: Int, _ column: Int) throws {
            try found.add(hit, to: [row * width + column, row * width + width - 1, rows.headings.count * width + column, rows.headings.count * width + width - 1])
        }
        // A question to the source is asked of the whole stretch, last of all: the stretches of a row need only be dealt out.
        let dealsRows = rows.sourcePlaces != nil && (columns.sourcePlaces == nil || rows.headings.count > columns.headings.count)
        if dealsRows, let places = rows.sourcePlaces {
            try forEachHit(columns) { hit, column in for row in places(hit.source) { try add(hit, row, column) } }
        } else if let places = columns.sourcePlaces {
            try forEachHit(rows) { hit, row in for column in places(hit.source) { try add(hit, row, column) } }
        } else {
            try forEachCell(rows, columns, add)
        }
        return try found.counts(amounts)
    }

    /// Gives what each value of an axis finds together with the condition, with the place of the value.
    private mutating func forEachHit(_ axis: MatrixAxis, _ body: (Segment, Int) throws -> Void) throws {
        for (place, heading) in axis.headings.enumerated() {
            let parts = [try asker.part(named: heading.query)] + (condition.map { [$0] } ?? [])
            for hit in try asker.stretches(parts).segments { try body(hit, place) }
        }
    }

    /// Gives what each cell finds, with its row and column.
    private mutating func forEachCell(_ rows: MatrixAxis, _ columns: MatrixAxis, _ body: (Segment, Int, Int) throws -> Void) throws {
        let others = try columns.headings.map { try asker.part(named: $0.query) }
        let asked = condition.map { [$0] } ?? []
        for (row, heading) in rows.headings.enumerated() {
            let own = try asker.part(named: heading.query)
            // What three share is the same in any order, so that a row meets the condition once. In units it is not.
            let list = request.unit == nil && ([own] + asked).allSatisfy(\.alwaysFinds) ? try asker.stretches([own] + asked) : nil
            for (column, other) in others.enumerated() {
                let hits = list != nil && other.alwaysFinds ? try asker.sharing([list ?? SegmentList([]), asker.stretches(other)]) : try asker.stretches([own, other] + asked)
                for hit in hits.segments { try body(hit, row, column) }
            }
        }
    }
}
