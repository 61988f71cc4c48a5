public import FeltText

/// Counts stretches in the cells of a matrix as they come, by source, start and end.
///
/// Each cell remembers the last stretch it took, so nothing is sorted and nothing kept but the counts: constant cost a stretch. People are
/// the exception, and are kept as pairs of cell and person.
public struct StretchTally {
    /// What is counted, with what is needed to tell how much of it a stretch has.
    public enum Counting {
        case segments, sources
        /// The people who speak in a range of a source, as numbers.
        case people((_ source: Int, _ range: TextRange) throws -> [Int32])
        /// How much there is in a range of a source: words, or code points.
        case amount((_ source: Int, _ range: TextRange) throws -> Int)
    }

    private let counting: Counting
    private var counts: [Int]
    private var lastSource, lastStart, lastEnd: [Int32]
    private var pairs: [UInt64] = []

    public init(cells: Int, counting: Counting) {
        self.counting = counting
        counts = [Int](repeating: 0, count: cells)
        lastSource = [Int32](repeating: -1, count: cells)
        lastStart = lastSource
        lastEnd = lastSource
    }

    /// Counts a stretch in a cell. A cell may be given the same stretch again.
    ///
    /// - Precondition: what a cell is given comes by source, start and end.
    public mutating func add(cell: Int, source: Int32, start: Int32, end: Int32) throws {
        let isSameSource = lastSource[cell] == source
        if isSameSource, lastStart[cell] == start, lastEnd[cell] == end { return }
        switch counting {
        case .segments: counts[cell] += 1
        case .sources: if !isSameSource { counts[cell] += 1 }
        case .people(let people):
            for person in try people(Int(source), TextRange(Int(start)..<Int(end))) { pairs.append(UInt64(cell) << 32 | UInt64(UInt32(bitPattern: person))) }
        case .amount(let amount):
            // What was counted already reaches to the furthest end so far, which is kept in place of the last one.
            let covered = isSameSource ? lastEnd[cell] : 0
            if end > max(covered, start) { counts[cell] += try amount(Int(source), TextRange(Int(max(covered, start))..<Int(end))) }
            lastEnd[cell] = max(covered, end)
            lastSource[cell] = source
            lastStart[cell] = start
            return
        }
        lastSource[cell] = source
        lastStart[cell] = start
        lastEnd[cell] = end
    }

    /// The count of each cell. Cost: for people, one sort.
    public consuming func finished() -> [Int] {
        guard case .people = counting else { return counts }
        return Self.distinct(pairs, cells: counts.count)
    }

    /// How many different things each cell has, of pairs of cell and thing in 32 bits each.
    public static func distinct(_ pairs: consuming [UInt64], cells: Int) -> [Int] {
        var counts = [Int](repeating: 0, count: cells)
        pairs.sort()
        var last: UInt64?
        for pair in pairs where pair != last {
            counts[Int(pair >> 32)] += 1
            last = pair
        }
        return counts
    }
}
