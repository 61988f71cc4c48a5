import FeltAnalysis
import FeltModel
import FeltStore
import FeltText

/// Counts the cells of a matrix whose condition finds something itself, or whose AND asks for a unit: what a cell holds is then no longer
/// told by each coding alone.
struct MatrixAsking {
    let reader: StudyReader
    let table: CodingTable
    let request: MatrixRequest
    /// The answer to the condition alone, where it finds something; nil where it only filters, and without one.
    let answered: QueryResult?

    private struct Stretch: Hashable, Comparable {
        let source, start, end: Int32
        static func < (left: Stretch, right: Stretch) -> Bool { (left.source, left.start, left.end) < (right.source, right.start, right.end) }
    }

    /// What each cell counts, row by row, the totals last; totals count what the cells found, each thing once.
    func counts(_ rows: MatrixAxis, _ columns: MatrixAxis, _ amounts: StretchAmounts) throws -> [Int] {
        let width = columns.headings.count + 1
        let total = rows.headings.count * width + columns.headings.count
        var stretches = [Set<Stretch>](repeating: [], count: total + 1)
        var codings = [Set<Int>](repeating: [], count: total + 1)
        func add(_ hit: Segment, _ row: Int, _ column: Int) {
            for cell in [row * width + column, row * width + width - 1, rows.headings.count * width + column, total] {
                if request.measure == .codings {
                    hit.codings.forEach { codings[cell].insert($0) }
                } else {
                    stretches[cell].insert(Stretch(source: Int32(hit.source), start: Int32(hit.range.start.value), end: Int32(hit.range.end.value)))
                }
            }
        }
        var asker = PartAsker(reader, over: table, within: request.unit)
        let condition = try request.condition.map { try asker.part($0) }
        // A question to the source is asked of the whole stretch, last of all: the stretches of a row need only be dealt out.
        let dealsRows = rows.sourcePlaces != nil && (columns.sourcePlaces == nil || rows.headings.count > columns.headings.count)
        if dealsRows, let places = rows.sourcePlaces {
            try forEachHit(columns, &asker, condition) { hit, column in for row in places(hit.source) { add(hit, row, column) } }
        } else if let places = columns.sourcePlaces {
            try forEachHit(rows, &asker, condition) { hit, row in for column in places(hit.source) { add(hit, row, column) } }
        } else {
            let columnParts = try columns.headings.map { try asker.part($0.query) }
            for (row, heading) in rows.headings.enumerated() {
                let rowPart = try asker.part(heading.query)
                for (column, part) in columnParts.enumerated() {
                    let parts = [rowPart, part] + (condition.map { [$0] } ?? [])
                    for hit in try asker.stretches(parts).segments { add(hit, row, column) }
                }
            }
        }
        if request.measure == .codings { return codings.map(\.count) }
        var tally = StretchTally(cells: stretches.count, counting: amounts.counting(request.measure))
        for (cell, found) in stretches.enumerated() {
            for stretch in found.sorted() { try tally.add(cell: cell, source: stretch.source, start: stretch.start, end: stretch.end) }
        }
        return tally.finished()
    }

    /// Gives what each value of an axis finds together with the condition, with the place of the value.
    private func forEachHit(
        _ axis: MatrixAxis, _ asker: inout PartAsker, _ condition: PartAsker.Part?, _ body: (Segment, Int) -> Void
    ) throws {
        guard axis.name == "code", let places = axis.places, let answered else {
            for (place, heading) in axis.headings.enumerated() {
                let parts = [try asker.part(heading.query)] + (condition.map { [$0] } ?? [])
                for hit in try asker.stretches(parts).segments { body(hit, place) }
            }
            return
        }
        // A code asks nothing of the codings that the condition rests on, so that the condition need be answered only once.
        var coded = [[Segment]](repeating: [], count: axis.headings.count)
        for (index, coding) in table.rows.enumerated() {
            for place in places(coding) { coded[place].append(Segment(source: Int(coding.source), range: coding.range, codings: CodingPlaces(index))) }
        }
        let found = SegmentList(answered.hits.map { Segment(source: $0.source, range: $0.range, codings: $0.codings) })
        let units = try request.unit.map { try SourceStructure(reader, sources: table.sources).units($0) }
        for (place, segments) in coded.enumerated() {
            let list = SegmentList(segments)
            let shared = try units.map { SegmentList.sharing($0, [list, found]) } ?? Evaluator.shared(list, found)
            for segment in shared.segments { body(segment, place) }
        }
    }
}
