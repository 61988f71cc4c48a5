import FeltAnalysis
import FeltModel
import FeltStore
import FeltText

/// The units of sources and the distances in them, read when they are asked for.
final class SourceStructure {
    private let reader: StudyReader
    private let sources: [Source]
    private var tables: [Bool: PassageTable] = [:]

    init(_ reader: StudyReader, sources: [Source]) {
        self.reader = reader
        self.sources = sources
    }

    /// The units that stretches lie in.
    func units(_ unit: QueryUnit) throws -> SegmentUnits {
        switch unit {
        case .source: return SegmentUnits(Array(sources.indices)) { $0.source..<$0.source + 1 }
        case .case:
            var numbers: [CaseID: Int] = [:]
            let own = sources.map { source -> Int in
                guard let id = source.caseID else { return -1 }
                return Self.number(of: id, &numbers)
            }
            return SegmentUnits(own) { $0.source..<$0.source + 1 }
        case .paragraph:
            let table = try passages(words: false)
            return SegmentUnits(Array(table.rows.indices)) { Self.rows(of: $0, table) }
        case .turn: return units(try passages(words: false)) { $0.turn }
        case .question: return units(try passages(words: true)) { $0.question }
        }
    }

    /// Units that passages share by a number in their source; -1 for those in none.
    private func units(_ table: PassageTable, _ number: (PassageTable.Row) -> Int32) -> SegmentUnits {
        struct Key: Hashable { let source, number: Int32 }
        var numbers: [Key: Int] = [:]
        let own = table.rows.map { row -> Int in
            let number = number(row)
            return number < 0 ? -1 : Self.number(of: Key(source: row.source, number: number), &numbers)
        }
        return SegmentUnits(own) { Self.rows(of: $0, table) }
    }

    /// The number of a thing, in the order in which things first came.
    private static func number<Thing: Hashable>(of thing: Thing, _ numbers: inout [Thing: Int]) -> Int {
        if let known = numbers[thing] { return known }
        numbers[thing] = numbers.count
        return numbers.count - 1
    }

    /// The distance of stretches of `left` to those of `right`.
    func distance(_ distance: Distance, of left: SegmentList, to right: SegmentList) throws -> SegmentDistance {
        switch distance.unit {
        case .paragraphs:
            let table = try passages(ofBoth: left, right)
            return SegmentDistance(distance.number, to: right) { segment in
                let rows = Self.rows(of: segment, table)
                return rows.isEmpty ? nil : rows.lowerBound...rows.upperBound - 1
            }
        case .turns:
            let table = try passages(ofBoth: left, right)
            let turns = TurnNumbers(table)
            return SegmentDistance(distance.number, to: right) { segment in turns.turns(in: Self.rows(of: segment, table)) }
        case .words:
            let counts = try wordCounts(left, right)
            return SegmentDistance(distance.number, to: right) { segment in
                guard let count = counts[segment.source] else { return nil }
                return count(segment.range.start.value)...count(segment.range.end.value)
            }
        }
    }

    /// How many words begin before the ends of stretches, for the sources that have some of both lists. Each text is read once.
    private func wordCounts(_ left: SegmentList, _ right: SegmentList) throws -> [Int: (Int) -> Int] {
        let common = Self.common(left, right)
        var places: [Int: [Int]] = [:]
        for segment in left.segments + right.segments where common.contains(segment.source) {
            places[segment.source, default: []] += [segment.range.start.value, segment.range.end.value]
        }
        return try places.reduce(into: [:]) { result, entry in
            let sorted = Array(Set(entry.value)).sorted()
            let counts = WordScanner.wordsBegun(before: sorted, in: try reader.text(of: sources[entry.key].id))
            let known = Dictionary(uniqueKeysWithValues: zip(sorted, counts))
            result[entry.key] = { known[$0] ?? 0 }
        }
    }

    /// The passages that a stretch lies in.
    private static func rows(of segment: Segment, _ table: PassageTable) -> Range<Int> {
        let all = table.rows(of: segment.source)
        func first(_ isReached: (PassageTable.Row) -> Bool) -> Int {
            var (low, high) = (all.lowerBound, all.upperBound)
            while low < high {
                let middle = (low + high) / 2
                if isReached(table.rows[middle]) { high = middle } else { low = middle + 1 }
            }
            return low
        }
        let from = first { Int($0.end) > segment.range.start.value }
        let past = first { Int($0.start) >= segment.range.end.value }
        return from..<max(from, past)
    }

    private func passages(words: Bool) throws -> PassageTable {
        if let known = tables[words] ?? tables[true] { return known }
        let table = try reader.passageTable(words: words)
        tables[words] = table
        return table
    }

    /// The passages of at least the sources that have stretches of both lists; only there is anything near anything.
    private func passages(ofBoth left: SegmentList, _ right: SegmentList) throws -> PassageTable {
        if let known = tables[false] ?? tables[true] { return known }
        let common = Self.common(left, right)
        // Reading a source by itself costs some four times as much a passage as reading all in one go.
        guard common.count * 4 < sources.count else { return try passages(words: false) }
        return try reader.passageTable(of: common.map { sources[$0].id }, words: false)
    }

    private static func common(_ left: SegmentList, _ right: SegmentList) -> Set<Int> {
        Set(left.segments.lazy.map(\.source)).intersection(right.segments.lazy.map(\.source))
    }
}

/// The turns that runs of passages belong to. The numbers of turns grow in a source.
private struct TurnNumbers {
    /// For each passage, the nearest turn from it on, and the nearest up to it; -1 for none in its source.
    private var after, before: [Int32]

    init(_ table: PassageTable) {
        after = table.rows.map(\.turn)
        before = after
        for row in table.rows.indices.dropFirst() where before[row] < 0 && table.rows[row].source == table.rows[row - 1].source {
            before[row] = before[row - 1]
        }
        for row in table.rows.indices.dropLast().reversed() where after[row] < 0 && table.rows[row].source == table.rows[row + 1].source {
            after[row] = after[row + 1]
        }
    }

    /// The first and the last turn of a run of passages of one source; nil where it has none.
    func turns(in rows: Range<Int>) -> ClosedRange<Int>? {
        guard let first = rows.first, let last = rows.last, after[first] >= 0, after[first] <= before[last] else { return nil }
        return Int(after[first])...Int(before[last])
    }
}
