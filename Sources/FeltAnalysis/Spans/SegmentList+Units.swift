// Stretches that share a unit of their sources: a paragraph, a turn, a question, a source, a case.

/// The units that stretches lie in. Sources are cut into pieces, such as passages; a unit is one piece or several, which may stand apart.
public struct SegmentUnits {
    /// The number of each piece's unit, from 0; -1 for a piece of none.
    private let units: [Int]
    private let count: Int
    private let pieces: (Segment) -> Range<Int>

    /// - Parameters:
    ///   - units: the number of each piece's unit, from 0; -1 for a piece of none.
    ///   - pieces: the places in `units` of the pieces that a stretch lies in; empty for what lies in none.
    public init(_ units: [Int], pieces: @escaping (Segment) -> Range<Int>) {
        self.units = units
        count = (units.max() ?? -1) + 1
        self.pieces = pieces
    }

    /// Which units have a stretch of a list in them. Cost: the stretches and the pieces, however many pieces a stretch runs over.
    func holding(_ list: SegmentList) -> [Bool] {
        // How many more stretches are open at a piece than at the one before.
        var changes = [Int](repeating: 0, count: units.count + 1)
        for segment in list.segments {
            let pieces = pieces(segment)
            changes[pieces.lowerBound] += 1
            changes[pieces.upperBound] -= 1
        }
        var result = [Bool](repeating: false, count: count)
        var open = 0
        for (piece, unit) in units.enumerated() {
            open += changes[piece]
            if open > 0, unit >= 0 { result[unit] = true }
        }
        return result
    }

    /// Tells of stretches whether they lie in one of some units; each asked at constant cost.
    func lying(in wanted: [Bool]) -> (Segment) -> Bool {
        // How many pieces of wanted units stand before each.
        var before = [0]
        before.reserveCapacity(units.count + 1)
        for unit in units { before.append(before[before.count - 1] + (unit >= 0 && wanted[unit] ? 1 : 0)) }
        return { segment in
            let pieces = pieces(segment)
            return before[pieces.upperBound] > before[pieces.lowerBound]
        }
    }
}

extension SegmentList {
    /// The stretches of all lists that lie in a unit in which every list has one; empty for no lists.
    ///
    /// Cost: one pass over the stretches and the pieces of the units, twice.
    public static func sharing(_ units: SegmentUnits, _ lists: [SegmentList]) -> SegmentList {
        guard let first = lists.first else { return SegmentList([]) }
        var common = units.holding(first)
        for list in lists.dropFirst() {
            let held = units.holding(list)
            for unit in common.indices { common[unit] = common[unit] && held[unit] }
        }
        let lies = units.lying(in: common)
        return SegmentList(lists.flatMap { list in list.segments.filter(lies) })
    }

    /// The stretches that lie in a unit with one of `other`.
    public func sharing(_ units: SegmentUnits, with other: SegmentList) -> SegmentList {
        let lies = units.lying(in: units.holding(other))
        return compactMap { lies($0) ? $0 : nil }
    }

    /// The stretches that lie in no unit with one of `other`.
    public func withoutSharing(_ units: SegmentUnits, with other: SegmentList) -> SegmentList {
        let lies = units.lying(in: units.holding(other))
        return compactMap { lies($0) ? nil : $0 }
    }
}
