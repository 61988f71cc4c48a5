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
        case .source: return SegmentUnits(count: sources.count) { segment, call in call(segment.source) }
        case .case:
            var numbers: [CaseID: Int] = [:]
            let own = sources.map { source in source.caseID.map { id in numbers[id] ?? { numbers[id] = numbers.count; return numbers.count - 1 }() } }
            return SegmentUnits(count: numbers.count) { segment, call in if let number = own[segment.source] { call(number) } }
        case .paragraph:
            let table = try passages(words: false)
            return SegmentUnits(count: table.rows.count) { segment, call in
                if let rows = Self.rows(of: segment, table) { for row in rows { call(row) } }
            }
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
            guard number >= 0 else { return -1 }
            let key = Key(source: row.source, number: number)
            if let known = numbers[key] { return known }
            numbers[key] = numbers.count
            return numbers.count - 1
        }
        return SegmentUnits(count: numbers.count) { segment, call in
            if let rows = Self.rows(of: segment, table) { for row in rows where own[row] >= 0 { call(own[row]) } }
        }
    }

    /// The distance of stretches of `left` to those of `right`.
    func distance(_ distance: Distance, of left: SegmentList, to right: SegmentList) throws -> SegmentDistance {
        switch distance.unit {
        case .paragraphs:
            let table = try passages(words: false)
            return SegmentDistance(distance.number, to: right) { segment in Self.rows(of: segment, table) }
        case .turns:
            let table = try passages(words: false)
            return SegmentDistance(distance.number, to: right) { segment in
                guard let rows = Self.rows(of: segment, table) else { return nil }
                let turns = rows.lazy.map { Int(table.rows[$0].turn) }.filter { $0 >= 0 }
                guard let first = turns.min(), let last = turns.max() else { return nil }
                return first...last
            }
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
        let common = Set(left.segments.lazy.map(\.source)).intersection(right.segments.lazy.map(\.source))
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

    /// The passages that a stretch lies in; nil for none.
    private static func rows(of segment: Segment, _ table: PassageTable) -> ClosedRange<Int>? {
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
        return from < past ? from...past - 1 : nil
    }

    private func passages(words: Bool) throws -> PassageTable {
        if let known = tables[words] ?? tables[true] { return known }
        let table = try reader.passageTable(words: words)
        tables[words] = table
        return table
    }
}
