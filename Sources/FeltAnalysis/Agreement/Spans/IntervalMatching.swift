/// A stretch of a document, half-open and not empty.
struct Interval: Hashable {
    var start, end: Int
    var length: Int { end - start }

    /// How many characters two stretches share.
    func shared(with other: Interval) -> Int { max(0, min(end, other.end) - max(start, other.start)) }
}

/// The largest number of pairs, one of each side, in which no stretch stands twice. Both lists are by start and end, without doubles.
enum IntervalMatching {
    /// Pairs that are the same stretch. Linear.
    static func exact(_ left: [Interval], _ right: [Interval]) -> Int {
        var (one, other, count) = (0, 0, 0)
        while one < left.count, other < right.count {
            let (a, b) = (left[one], right[other])
            if a == b {
                (one, other, count) = (one + 1, other + 1, count + 1)
            } else if (a.start, a.end) < (b.start, b.end) {
                one += 1
            } else {
                other += 1
            }
        }
        return count
    }

    /// Pairs that share a character.
    ///
    /// The stretches are taken by their ends. Every free partner of the one that ends first reaches to that end or beyond; of two such partners,
    /// the one that ends first meets no later stretch that the other does not meet too. So to take it is never worse, and no other search is
    /// needed.
    ///
    /// - Complexity: n log n.
    static func overlapping(_ left: [Interval], _ right: [Interval]) -> Int {
        let sides = [left, right]
        let order = sides.indices.flatMap { side in sides[side].indices.map { (side: side, place: $0) } }.sorted {
            (sides[$0.side][$0.place].end, $0.side, $0.place) < (sides[$1.side][$1.place].end, $1.side, $1.place)
        }
        var isDone = sides.map { Array(repeating: false, count: $0.count) }
        var begun = [0, 0]
        var open = [EndHeap(), EndHeap()]
        var count = 0
        for (side, place) in order where !isDone[side][place] {
            isDone[side][place] = true
            let (other, end) = (1 - side, sides[side][place].end)
            while begun[other] < sides[other].count, sides[other][begun[other]].start < end {
                open[other].insert(end: sides[other][begun[other]].end, place: begun[other])
                begun[other] += 1
            }
            while let first = open[other].popFirst() {
                // A stretch that ended before was dealt with then, as was one that has a partner.
                guard !isDone[other][first] else { continue }
                isDone[other][first] = true
                count += 1
                break
            }
        }
        return count
    }

    /// Pairs that share at least half of what they cover together.
    ///
    /// - Complexity: n log n for stretches that do not overlap on their own side, of which each has two partners at most; otherwise the number of
    ///   possible pairs times the root of n (Hopcroft & Karp 1973).
    static func halfShared(_ left: [Interval], _ right: [Interval]) -> Int {
        // Partners differ in length by a factor of two at most, and begin no farther apart than either is long: so only such are looked at.
        var classes = [[Int]](repeating: [], count: 64)
        for (place, interval) in right.enumerated() { classes[magnitude(interval.length)].append(place) }
        let partners = left.map { interval in
            let lengths = magnitude((interval.length + 1) / 2)...magnitude(2 * interval.length)
            return lengths.flatMap { candidates(for: interval, in: classes[$0], of: right) }.sorted()
        }
        return BipartiteMatching(partners, rightCount: right.count).size
    }

    private static func candidates(for interval: Interval, in places: [Int], of right: [Interval]) -> [Int] {
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            if right[places[middle]].start >= interval.start - interval.length { high = middle } else { low = middle + 1 }
        }
        var found: [Int] = []
        while low < places.count, right[places[low]].start < interval.end {
            let other = right[places[low]]
            // shared / (a + b - shared) >= 1/2
            if 3 * interval.shared(with: other) >= interval.length + other.length { found.append(places[low]) }
            low += 1
        }
        return found
    }

    /// The power of two at or below a length.
    private static func magnitude(_ length: Int) -> Int { Int.bitWidth - 1 - length.leadingZeroBitCount }
}

/// The open stretches of one side, the one that ends first on top.
private struct EndHeap {
    private var items: [(end: Int, place: Int)] = []

    mutating func insert(end: Int, place: Int) {
        items.append((end, place))
        var child = items.count - 1
        while child > 0, items[child] < items[(child - 1) / 2] {
            items.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    mutating func popFirst() -> Int? {
        guard let first = items.first else { return nil }
        items.swapAt(0, items.count - 1)
        items.removeLast()
        var parent = 0
        while 2 * parent + 1 < items.count {
            var child = 2 * parent + 1
            if child + 1 < items.count, items[child + 1] < items[child] { child += 1 }
            guard items[child] < items[parent] else { break }
            items.swapAt(child, parent)
            parent = child
        }
        return first.place
    }
}
