import FeltAnalysis
import FeltModel
import FeltQuery
import FeltStore
import FeltText

/// The codings whose meetings are counted.
struct CooccurCodings {
    let table: CodingTable
    /// The codings, each under the code it counts as; by source, start and end.
    let stretches: [CodedStretch]
    /// The row of the table that each stretch is.
    let rows: [Int]
    /// The codes that codings may count as, in the order of the codebook.
    let codes: [Int32]

    /// - Parameters:
    ///   - codes: paths with commas between, `a.*` for a code and all below it; nil for all.
    ///   - depth: the level, from 1, below which a code counts as the one above it; nil to leave codes as they are.
    ///   - filter: a query; only codings that its answer rests on are taken.
    /// - Throws: `code-unknown`, `code-ambiguous`, and what the query throws.
    init(_ reader: StudyReader, codes typed: String?, depth: Int?, filter: String?) throws {
        let tree = try reader.codes()
        let chosen = try typed.flatMap { try CodeChoice($0, in: tree).codes }
        let wanted = chosen.map { chosen in tree.codes.map(\.id).filter(chosen.contains) }
        let table = try reader.codingTable(codes: wanted)
        let kept = try filter.map { try Self.codings(of: $0, reader) }
        let group = Self.groups(tree, depth)
        let rows = table.rows.indices.filter { kept?.contains(table.id(of: $0)) ?? true }
        stretches = rows.map { row in
            let coding = table.rows[row]
            return CodedStretch(
                source: coding.source, start: coding.start, end: coding.end, code: group[Int(coding.code)], researcher: coding.researcher)
        }
        self.table = table
        self.rows = rows
        codes = Set((wanted ?? tree.codes.map(\.id)).compactMap { tree.order(of: $0) }.map { group[$0] }).sorted()
    }

    /// The path of a code by its place in the codebook.
    func path(_ code: Int32) -> String { table.codes.allPaths[Int(code)].text }

    /// The stretches as they are, or as the units that they lie in, so that sharing a unit is sharing a position.
    func sharing(_ unit: MeetingUnit?, _ reader: StudyReader) throws -> [CodedStretch] {
        guard let unit else { return stretches }
        func stretch(_ old: CodedStretch, _ units: Range<Int32>) -> CodedStretch {
            CodedStretch(source: old.source, start: units.lowerBound, end: units.upperBound, code: old.code, researcher: old.researcher)
        }
        guard unit != .source else { return stretches.map { stretch($0, 0..<1) } }
        let passages = try reader.passageTable(words: false)
        var (source, units) = (Int32(-1), PassageUnits([]))
        return stretches.map { old in
            if old.source != source {
                source = old.source
                units = PassageUnits(passages.rows(of: Int(source)).compactMap { place in
                    let row = passages.rows[place]
                    // Turns are numbered; what is in none shares none.
                    return unit == .paragraph ? (row.start, row.end, Int32(place)) : row.turn < 0 ? nil : (row.start, row.end, row.turn)
                })
            }
            return stretch(old, units.units(of: old.start..<old.end))
        }
    }

    /// For each code, the code that it counts as.
    private static func groups(_ tree: CodeTree, _ depth: Int?) -> [Int32] {
        var above: [Int32] = []
        return tree.allPaths.indices.map { place in
            let level = tree.allPaths[place].slugs.count
            above.removeLast(max(above.count - level + 1, 0))
            above.append(Int32(place))
            return above[Swift.min(depth ?? level, above.count) - 1]
        }
    }

    /// The codings that the answer to a query rests on.
    private static func codings(of expression: String, _ reader: StudyReader) throws -> Set<CodingID> {
        let answer = try reader.query(expression)
        return Set(answer.hits.flatMap { $0.rows.map(answer.table.id) })
    }
}

/// The passages of one source, to find those that a stretch lies in.
struct PassageUnits {
    private let passages: [(start: Int32, end: Int32, unit: Int32)]

    /// - Parameter passages: by start, none reaching into the next; their units rise.
    init(_ passages: [(start: Int32, end: Int32, unit: Int32)]) { self.passages = passages }

    /// The first unit that a stretch lies in and the one after the last; empty where it lies in none.
    func units(of stretch: Range<Int32>) -> Range<Int32> {
        let first = place { $0.end > stretch.lowerBound }
        let last = place { $0.start >= stretch.upperBound }
        return first < last ? passages[first].unit..<passages[last - 1].unit + 1 : 0..<0
    }

    /// The first passage that passes, where all behind it pass too.
    private func place(_ passes: ((start: Int32, end: Int32, unit: Int32)) -> Bool) -> Int {
        var (low, high) = (0, passages.count)
        while low < high {
            let middle = (low + high) / 2
            if passes(passages[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
