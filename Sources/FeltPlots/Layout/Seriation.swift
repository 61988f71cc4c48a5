/// Puts things in an order in which those that are alike stand together.
///
/// Average linkage (UPGMA): the two groups whose members are most alike on average are joined first, and turned so that the members that
/// meet are the most alike of the four ends. Of equal ones those that came first are taken, so that the order is always the same.
enum Seriation {
    /// Returns the places of a square, symmetric matrix of likeness in their order. Complexity: O(n³); for at most some hundred things.
    static func order(_ likeness: [[Double]]) -> [Int] {
        var groups = likeness.indices.map { [$0] }
        // The sum of likeness between the members of two groups.
        var sums = likeness
        while groups.count > 1 {
            var best = (first: 0, second: 1, value: -Double.infinity)
            for first in groups.indices {
                for second in groups.indices where second > first {
                    let value = sums[first][second] / Double(groups[first].count * groups[second].count)
                    if value > best.value { best = (first, second, value) }
                }
            }
            groups[best.first] = joined(groups[best.first], groups[best.second], likeness)
            groups.remove(at: best.second)
            for other in sums.indices {
                sums[best.first][other] += sums[best.second][other]
                sums[other][best.first] = sums[best.first][other]
            }
            sums.remove(at: best.second)
            for row in sums.indices { sums[row].remove(at: best.second) }
        }
        guard let order = groups.first else { return [] }
        // Both directions say the same: the one that begins with the earlier thing is taken.
        return (order.first ?? 0) <= (order.last ?? 0) ? order : order.reversed()
    }

    private static func joined(_ left: [Int], _ right: [Int], _ likeness: [[Double]]) -> [Int] {
        var best: [Int] = []
        var value = -Double.infinity
        for (one, other) in [(left, right), (left.reversed(), right), (left, right.reversed()), (left.reversed(), right.reversed())] {
            guard let end = one.last, let start = other.first, likeness[end][start] > value else { continue }
            value = likeness[end][start]
            best = one + other
        }
        return best
    }
}
