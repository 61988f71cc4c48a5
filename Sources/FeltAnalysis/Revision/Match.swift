/// The same bytes at a place of the old text and a place of the new.
struct Match: Hashable {
    var old: Int
    var new: Int
    var length: Int

    var oldEnd: Int { old + length }
    var newEnd: Int { new + length }
    var oldRange: Range<Int> { old..<oldEnd }
    var newRange: Range<Int> { new..<newEnd }
}

extension [Match] {
    /// Joins neighbours that touch on both sides; the list must be in order on both.
    func joined() -> [Match] {
        var result: [Match] = []
        result.reserveCapacity(count)
        for match in self where match.length > 0 {
            if let last = result.last, last.oldEnd == match.old, last.newEnd == match.new {
                result[result.count - 1].length += match.length
            } else {
                result.append(match)
            }
        }
        return result
    }

    /// Takes out, from a list in order on both sides, what is likely to agree by chance: see `TextMap`.
    ///
    /// A match is dropped when words were replaced by words on both sides of it and it is no longer than either replacement, if it is
    /// short (`isShort`), or not an eighth of either. Where text was only added or only removed, nothing can agree by chance. Dropping
    /// one may unsettle its neighbours, so this is repeated, at most eight times.
    func withoutChance(in window: (old: Range<Int>, new: Range<Int>), leastChange: Int, isShort: (Match) -> Bool) -> [Match] {
        var matches = self
        for _ in 0..<8 {
            var kept: [Match] = []
            kept.reserveCapacity(matches.count)
            for (index, match) in matches.enumerated() {
                let before = kept.last.map { (old: $0.oldEnd, new: $0.newEnd) } ?? (old: window.old.lowerBound, new: window.new.lowerBound)
                let after = index + 1 < matches.count
                    ? (old: matches[index + 1].old, new: matches[index + 1].new)
                    : (old: window.old.upperBound, new: window.new.upperBound)
                let (left, right) = ((match.old - before.old, match.new - before.new), (after.old - match.oldEnd, after.new - match.newEnd))
                let least = Swift.min(left.0, left.1, right.0, right.1)
                // A replacement is its longer side; one shorter than `leastChange` is but the blanks about a word.
                let widest = Swift.min(Swift.max(left.0, left.1), Swift.max(right.0, right.1))
                let isChance = least >= leastChange && (match.length * 8 <= least || (match.length <= widest && isShort(match)))
                if !isChance { kept.append(match) }
            }
            if kept.count == matches.count { break }
            matches = kept
        }
        return matches
    }
}
