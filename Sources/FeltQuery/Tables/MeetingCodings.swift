public import FeltAnalysis
import FeltModel
public import FeltStore

/// The codings whose meetings are counted.
public struct MeetingCodings: Sendable {
    public let table: CodingTable
    /// The codings, each under the code it counts as; by source, start and end.
    public let stretches: [CodedStretch]
    /// The row of the table that each stretch is.
    public let rows: [Int]
    /// The codes that codings may count as, in the order of the codebook.
    public let codes: [Int32]

    /// Throws what the query throws.
    init(_ reader: StudyReader, _ request: MeetingRequest) throws {
        let tree = try reader.codes()
        let wanted = request.codes.map { chosen in tree.codes.map(\.id).filter(chosen.contains) }
        let table = try reader.codingTable(codes: wanted)
        let kept = try request.condition.map { try Self.codings(of: $0, reader) }
        let group = Self.groups(tree, request.depth)
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
    public func path(_ code: Int32) -> String { table.codes.allPaths[Int(code)].text }

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
