// Stretches that share a unit of their sources: a paragraph, a turn, a question, a source, a case.

/// The units that stretches lie in. A unit is a number, the same for all stretches that lie in it.
public struct SegmentUnits {
    /// One more than the greatest number.
    let count: Int
    private let numbers: (Segment, (Int) -> Void) -> Void

    /// - Parameters:
    ///   - count: one more than the greatest number of a unit.
    ///   - numbers: calls back with each unit that a stretch lies in; with none for what lies in no unit.
    public init(count: Int, numbers: @escaping (Segment, (Int) -> Void) -> Void) {
        self.count = count
        self.numbers = numbers
    }

    /// Which units have a stretch of a list in them.
    func holding(_ list: SegmentList) -> [Bool] {
        var result = [Bool](repeating: false, count: count)
        for segment in list.segments { numbers(segment) { result[$0] = true } }
        return result
    }

    /// Whether a stretch lies in one of these units.
    func lies(_ segment: Segment, in units: [Bool]) -> Bool {
        var lies = false
        numbers(segment) { lies = lies || units[$0] }
        return lies
    }
}

extension SegmentList {
    /// The stretches of all lists that lie in a unit in which every list has one; empty for no lists.
    ///
    /// Cost: one pass over the stretches and the units they lie in, twice.
    public static func sharing(_ units: SegmentUnits, _ lists: [SegmentList]) -> SegmentList {
        guard let first = lists.first else { return SegmentList([]) }
        var common = units.holding(first)
        for list in lists.dropFirst() {
            let held = units.holding(list)
            for unit in common.indices { common[unit] = common[unit] && held[unit] }
        }
        return SegmentList(lists.flatMap { list in list.segments.filter { units.lies($0, in: common) } })
    }

    /// The stretches that lie in a unit with one of `other`.
    public func sharing(_ units: SegmentUnits, with other: SegmentList) -> SegmentList {
        let held = units.holding(other)
        return compactMap { units.lies($0, in: held) ? $0 : nil }
    }

    /// The stretches that lie in no unit with one of `other`.
    public func withoutSharing(_ units: SegmentUnits, with other: SegmentList) -> SegmentList {
        let held = units.holding(other)
        return compactMap { units.lies($0, in: held) ? nil : $0 }
    }
}
