import FeltAnalysis
import FeltText

/// What the cells of a matrix hold, gathered in any order and with things that come twice.
struct MatrixCells {
    /// How much is held at most; some 16 bytes each.
    private static let limit = 16_000_000

    private struct Entry: Comparable {
        let source, start, end, cell: Int32

        static func < (left: Entry, right: Entry) -> Bool {
            (left.source, left.start, left.end, left.cell) < (right.source, right.start, right.end, right.cell)
        }
    }

    private let count: Int
    private let measure: MatrixMeasure
    private var entries: [Entry] = []
    /// Pairs of cell and coding in 32 bits each.
    private var codings: [UInt64] = []
    /// At how many things those that came twice are let go.
    private var joinsAt = 1_000_000

    init(count: Int, measure: MatrixMeasure) {
        self.count = count
        self.measure = measure
    }

    /// Adds a stretch to cells. Throws `query-too-large` where there is too much.
    mutating func add(_ hit: Segment, to cells: [Int]) throws {
        for cell in cells {
            if measure == .codings {
                hit.codings.forEach { codings.append(UInt64(cell) << 32 | UInt64($0)) }
            } else {
                entries.append(Entry(source: Int32(hit.source), start: Int32(hit.range.start.value), end: Int32(hit.range.end.value), cell: Int32(cell)))
            }
        }
        guard max(entries.count, codings.count) >= joinsAt else { return }
        join()
        let size = max(entries.count, codings.count)
        guard size <= Self.limit else { throw Evaluator.tooLarge }
        joinsAt = max(1_000_000, 2 * size)
    }

    private mutating func join() {
        entries.sort()
        entries = entries.indices.filter { $0 == 0 || entries[$0] != entries[$0 - 1] }.map { entries[$0] }
        codings = Array(Set(codings))
    }

    /// The count of each cell. Texts are read source by source, each once.
    consuming func counts(_ amounts: StretchAmounts) throws -> [Int] {
        if measure == .codings { return StretchTally.distinct(codings, cells: count) }
        entries.sort()
        var tally = StretchTally(cells: count, counting: amounts.counting(measure))
        for entry in entries { try tally.add(cell: Int(entry.cell), source: entry.source, start: entry.start, end: entry.end) }
        return tally.finished()
    }
}
