/// Finds the names a person may have meant.
public enum NearNames {
    /// The names nearest to what was typed, best first, at most `limit`; empty when none is near.
    ///
    /// Nearness is the number of letters to insert, drop, change or swap (optimal string alignment), letting a third of the
    /// typed length differ. A name with a part that is near, such as `risk` in `culture.risk`, is near too, at one more; so is a
    /// name that contains all that was typed, from three letters on. Letter case is ignored. Ties are broken by the name itself.
    /// Cost: typed length × name length for each name.
    public static func nearest(to typed: String, among names: some Sequence<String>, limit: Int = 3) -> [String] {
        let wanted = Array(typed.lowercased().unicodeScalars)
        guard !wanted.isEmpty, wanted.count <= 200 else { return [] }
        let allowed = max(1, wanted.count / 3)
        var found: [(distance: Int, name: String)] = []
        for name in Set(names) {
            let candidate = name.lowercased()
            let parts = candidate.split(whereSeparator: { $0 == "." || $0 == "-" || $0 == "_" })
            let whole = distance(wanted, Array(candidate.unicodeScalars), limit: allowed)
            let part = parts.map { distance(wanted, Array($0.unicodeScalars), limit: allowed) }.min() ?? Int.max
            let contained = wanted.count >= 3 && candidate.contains(typed.lowercased()) ? 1 : Int.max
            let best = min(whole, part == Int.max ? part : part + 1, contained)
            if best <= allowed { found.append((best, name)) }
        }
        return found.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(limit).map(\.name)
    }

    /// Whether two names differ in no more than so many letters to insert, drop, change or swap; letter case is ignored.
    public static func areNear(_ left: String, _ right: String, within limit: Int) -> Bool {
        distance(Array(left.lowercased().unicodeScalars), Array(right.lowercased().unicodeScalars), limit: limit) <= limit
    }

    /// Optimal string alignment distance, or `Int.max` when it is above `limit`.
    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int {
        guard abs(left.count - right.count) <= limit else { return Int.max }
        guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for row in 1...left.count {
            var current = [row]
            for column in 1...right.count {
                let change = left[row - 1] == right[column - 1] ? 0 : 1
                var best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + change)
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                    best = min(best, beforeLast[column - 2] + 1)
                }
                current.append(best)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count] <= limit ? last[right.count] : Int.max
    }
}
