/// Aligns two lists of numbers in order: patience anchors first, then small exact tables.
///
/// A window loses its common beginning and end; what is left is solved exactly when small. A larger one is cut at the numbers that
/// occur once on both sides, of which the heaviest chain in order is kept (a heaviest increasing subsequence). Without such
/// anchors it is tried whether a few edits explain it (Myers 1986, "An O(ND) difference algorithm and its variations", up to 160
/// edits), else it stays unaligned. Windows wait on a stack of their own, and are cut at most 16 deep. Cost: near linear; at most
/// about `exactCells` steps for each 200 items in the worst case.
struct SequenceAlignment {
    let old: [Int]
    let new: [Int]
    /// What a match is worth, by number.
    let weights: [Int]
    /// The least weight of an anchor.
    let anchorWeight: Int
    /// Up to how many pairs a window is solved exactly; 0 for never, then without Myers too.
    let exactCells: Int

    private static let deepest = 16
    private static let mostEdits = 160

    private struct Window {
        var old: Range<Int>
        var new: Range<Int>
        var depth: Int
    }

    /// For each place of the old list its partner in the new, -1 where it has none. Partners are equal, and in order.
    func partners() -> [Int] {
        var partner = [Int](repeating: -1, count: old.count)
        var stack = [Window(old: 0..<old.count, new: 0..<new.count, depth: 0)]
        var oldCounts = [Int](repeating: 0, count: weights.count)
        var newCounts = oldCounts
        var newPlaces = oldCounts
        while var window = stack.popLast() {
            strip(&window, &partner)
            let (olds, news) = (window.old, window.new)
            if olds.isEmpty || news.isEmpty { continue }
            if exactCells > 0, olds.count <= exactCells / news.count {
                let pairs = Self.exact(olds.count, news.count) {
                    let number = old[olds.lowerBound + $0]
                    return number == new[news.lowerBound + $1] ? weights[number] : 0
                }
                for pair in pairs { partner[olds.lowerBound + pair.old] = news.lowerBound + pair.new }
                continue
            }
            if window.depth >= Self.deepest { continue }
            for index in olds { oldCounts[old[index]] += 1 }
            for index in news {
                newCounts[new[index]] += 1
                newPlaces[new[index]] = index
            }
            let anchors = olds.filter { oldCounts[old[$0]] == 1 && newCounts[old[$0]] == 1 && weights[old[$0]] >= anchorWeight }
            let chosen = Self.heaviestIncreasing(anchors.map { (newPlaces[old[$0]], weights[old[$0]]) }).map { anchors[$0] }
            let places = chosen.map { newPlaces[old[$0]] }
            for index in olds { oldCounts[old[index]] = 0 }
            for index in news { newCounts[new[index]] = 0 }
            if chosen.isEmpty {
                if exactCells > 0 { fewEdits(window, &partner) }
                continue
            }
            var (oldStart, newStart) = (olds.lowerBound, news.lowerBound)
            for (index, place) in zip(chosen, places) {
                partner[index] = place
                stack.append(Window(old: oldStart..<index, new: newStart..<place, depth: window.depth + 1))
                (oldStart, newStart) = (index + 1, place + 1)
            }
            stack.append(Window(old: oldStart..<olds.upperBound, new: newStart..<news.upperBound, depth: window.depth + 1))
        }
        return partner
    }

    private func strip(_ window: inout Window, _ partner: inout [Int]) {
        var (oldStart, oldEnd, newStart, newEnd) = (window.old.lowerBound, window.old.upperBound, window.new.lowerBound, window.new.upperBound)
        while oldStart < oldEnd, newStart < newEnd, old[oldStart] == new[newStart] {
            partner[oldStart] = newStart
            oldStart += 1
            newStart += 1
        }
        while oldStart < oldEnd, newStart < newEnd, old[oldEnd - 1] == new[newEnd - 1] {
            oldEnd -= 1
            newEnd -= 1
            partner[oldEnd] = newEnd
        }
        window.old = oldStart..<oldEnd
        window.new = newStart..<newEnd
    }

    /// The greedy forward search of Myers, given up behind `mostEdits`.
    private func fewEdits(_ window: Window, _ partner: inout [Int]) {
        let (oldStart, newStart) = (window.old.lowerBound, window.new.lowerBound)
        let (oldCount, newCount) = (window.old.count, window.new.count)
        guard abs(oldCount - newCount) <= Self.mostEdits else { return }
        let middle = Self.mostEdits + 1
        var furthest = [Int](repeating: 0, count: 2 * middle + 1)
        var history: [[Int]] = []
        for edits in 0...Self.mostEdits {
            history.append(furthest)
            for diagonal in stride(from: -edits, through: edits, by: 2) {
                let goesDown = diagonal == -edits || (diagonal != edits && furthest[middle + diagonal - 1] < furthest[middle + diagonal + 1])
                var x = goesDown ? furthest[middle + diagonal + 1] : furthest[middle + diagonal - 1] + 1
                while x < oldCount, x - diagonal < newCount, x - diagonal >= 0, old[oldStart + x] == new[newStart + x - diagonal] { x += 1 }
                furthest[middle + diagonal] = x
                if x >= oldCount, x - diagonal >= newCount {
                    walkBack(history, from: x, diagonal, window, &partner)
                    return
                }
            }
        }
    }

    private func walkBack(_ history: [[Int]], from end: Int, _ last: Int, _ window: Window, _ partner: inout [Int]) {
        let middle = Self.mostEdits + 1
        var (x, diagonal) = (end, last)
        for edits in stride(from: history.count - 1, through: 0, by: -1) {
            let before = history[edits]
            let goesDown = diagonal == -edits || (diagonal != edits && before[middle + diagonal - 1] < before[middle + diagonal + 1])
            let previous = goesDown ? diagonal + 1 : diagonal - 1
            let start = edits == 0 ? 0 : goesDown ? before[middle + previous] : before[middle + previous] + 1
            while x > start {
                x -= 1
                partner[window.old.lowerBound + x] = window.new.lowerBound + x - diagonal
            }
            x = edits == 0 ? 0 : before[middle + previous]
            diagonal = previous
        }
    }

    /// The heaviest common subsequence of two short lists, by the full table. `weight` is 0 for items that do not match.
    ///
    /// Ties are settled towards the beginning. Cost: the product of both counts.
    static func exact(_ oldCount: Int, _ newCount: Int, _ weight: (Int, Int) -> Int) -> [(old: Int, new: Int)] {
        let width = newCount + 1
        var table = [Int](repeating: 0, count: (oldCount + 1) * width)
        for i in stride(from: oldCount - 1, through: 0, by: -1) {
            for j in stride(from: newCount - 1, through: 0, by: -1) {
                let worth = weight(i, j)
                let skip = max(table[(i + 1) * width + j], table[i * width + j + 1])
                table[i * width + j] = worth > 0 ? max(skip, table[(i + 1) * width + j + 1] + worth) : skip
            }
        }
        var result: [(old: Int, new: Int)] = []
        var (i, j) = (0, 0)
        while i < oldCount, j < newCount {
            let worth = weight(i, j)
            if worth > 0, table[i * width + j] == table[(i + 1) * width + j + 1] + worth {
                result.append((i, j))
                i += 1
                j += 1
            } else if table[(i + 1) * width + j] >= table[i * width + j + 1] {
                i += 1
            } else {
                j += 1
            }
        }
        return result
    }

    /// Which items form the heaviest chain of rising places; no two places are equal. Cost: count × its logarithm.
    static func heaviestIncreasing(_ items: [(place: Int, weight: Int)]) -> [Int] {
        let order = items.indices.sorted { items[$0].place < items[$1].place }
        var rank = [Int](repeating: 0, count: items.count)
        for (position, item) in order.enumerated() { rank[item] = position + 1 }
        // A Fenwick tree of the heaviest chain that ends at a rank or below.
        var best = [(weight: Int, item: Int)](repeating: (0, -1), count: items.count + 1)
        var previous = [Int](repeating: -1, count: items.count)
        var top = (weight: 0, item: -1)
        for item in items.indices {
            var chain = (weight: 0, item: -1)
            var index = rank[item] - 1
            while index > 0 {
                if best[index].weight > chain.weight { chain = best[index] }
                index &= index - 1
            }
            previous[item] = chain.item
            let total = chain.weight + max(items[item].weight, 1)
            if total > top.weight { top = (total, item) }
            index = rank[item]
            while index < best.count {
                if total > best[index].weight { best[index] = (total, item) }
                index += index & -index
            }
        }
        var result: [Int] = []
        var item = top.item
        while item >= 0 {
            result.append(item)
            item = previous[item]
        }
        return result.reversed()
    }
}
