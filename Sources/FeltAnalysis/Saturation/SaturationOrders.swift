/// How saturation comes out when the same interviews are taken in other orders.
///
/// The order of collection is one of many; a result that holds in few others says more of the order than of the material.
public struct SaturationOrders: Hashable, Sendable {
    /// How many orders were tried.
    public let orders: Int
    /// In how many nothing could be said, as the base had no codes.
    public let undecided: Int
    /// The number of interviews before the run in every order that reached saturation, from the lowest on.
    public let reachedAfter: [Int]

    /// In how many orders saturation was reached.
    public var reached: Int { reachedAfter.count }

    /// The median of `reachedAfter`, the mean of the two in the middle where their number is even; nil when none was reached.
    public var median: Double? {
        guard !reachedAfter.isEmpty else { return nil }
        let upper = reachedAfter.count / 2
        return Double(reachedAfter[upper] + reachedAfter[reachedAfter.count.isMultiple(of: 2) ? upper - 1 : upper]) / 2
    }

    /// Tries `count` orders drawn from a seed, each order from the one before it. None are tried where there are fewer interviews than a base and a run.
    ///
    /// - Complexity: for each order the codes of its interviews up to the one at which saturation is reached.
    public init(_ interviews: [[Int]], rule: SaturationRule = .standard, count: Int, seed: UInt64) {
        let codes = interviews.map { Array(Set($0)) }
        let highest = codes.lazy.compactMap { $0.max() }.max() ?? -1
        let need = rule.base + rule.run
        guard codes.count >= need, count > 0 else {
            (orders, undecided, reachedAfter) = (0, 0, [])
            return
        }
        var generator = SplitMix64(seed: seed)
        var order = Array(codes.indices)
        // The order in which a code was last seen; so nothing is wiped between two orders.
        var seenIn = [Int](repeating: -1, count: highest + 1)
        var cumulative = [Int](repeating: 0, count: codes.count + 1)
        var reached: [Int] = []
        var undecided = 0
        for number in 0..<count {
            generator.reorder(&order)
            var total = 0
            for (place, interview) in order.enumerated() {
                for code in codes[interview] where code >= 0 && seenIn[code] != number {
                    seenIn[code] = number
                    total += 1
                }
                cumulative[place + 1] = total
                if place + 1 == rule.base, total == 0 {
                    undecided += 1
                    break
                }
                guard place + 1 >= need else { continue }
                let after = place + 1 - rule.run
                if rule.isReached(new: total - cumulative[after], ofBase: cumulative[rule.base]) {
                    reached.append(after)
                    break
                }
            }
        }
        (orders, self.undecided, reachedAfter) = (count, undecided, reached.sorted())
    }
}
