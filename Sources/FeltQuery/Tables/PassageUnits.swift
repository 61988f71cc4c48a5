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
