import FeltText

/// Some places of one text in bytes and in code points. The text is read once, and only counted through.
struct TextPlaces {
    /// Ascending, each once; the last is the end of the text.
    private let bytes: [Int]
    /// The same places in code points.
    private let scalars: [Int]

    /// - Parameter places: in bytes, in any order.
    init(_ text: StoredText, _ places: [Int]) {
        var sorted = (places + [text.utf8.count]).sorted()
        var kept = 0
        for place in sorted where kept == 0 || sorted[kept - 1] != place {
            sorted[kept] = place
            kept += 1
        }
        sorted.removeLast(sorted.count - kept)
        bytes = sorted
        scalars = text.utf8.withUnsafeBufferPointer { utf8 in
            var (position, count) = (0, 0)
            return sorted.map { place in
                let end = min(place, utf8.count)
                // A byte that goes on with a code point is no new one.
                for index in position..<end { count &+= utf8[index] & 0xC0 == 0x80 ? 0 : 1 }
                position = end
                return count
            }
        }
    }

    /// How many code points the text has.
    var length: Int { scalars[scalars.count - 1] }

    /// The code point at a place that was asked for.
    func scalar(_ byte: Int) -> Int { scalars[Self.index(of: byte, in: bytes)] }

    /// The code points of a range whose ends were asked for.
    func scalars(_ range: Range<Int>) -> Range<Int> { scalar(range.lowerBound)..<scalar(range.upperBound) }

    private static func index(of value: Int, in sorted: [Int]) -> Int {
        var (low, high) = (0, sorted.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
