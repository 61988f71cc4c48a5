/// Finishes the stretches of a map: edits are moved to where a writer would have made them, and moved stretches take their blanks.
struct EdgeStage {
    let old: [UInt8]
    let new: [UInt8]

    /// How far an edit is moved at most, in bytes.
    private static let furthest = 2_048

    /// The stretches in the order of the old text, with their chains.
    func finish(_ chains: [[Match]]) -> [(match: Match, chain: Int)] {
        var all: [(match: Match, chain: Int)] = []
        for (chain, matches) in chains.enumerated() { all += matches.map { ($0, chain) } }
        all.sort { $0.match.old < $1.match.old }
        let byNew = all.indices.sorted { all[$0].match.new < all[$1].match.new }
        for (position, index) in byNew.enumerated() where index + 1 < all.count && position + 1 < byNew.count && byNew[position + 1] == index + 1 {
            guard all[index].chain == all[index + 1].chain else { continue }
            var (left, right) = (all[index].match, all[index + 1].match)
            slide(&left, &right)
            all[index].match = left
            all[index + 1].match = right
        }
        // Ends first: the line end behind a line is its own rather than that of the next.
        for takesEnd in [true, false] {
            for (position, index) in byNew.enumerated() where all[index].chain > 0 {
                var match = all[index].match
                if takesEnd {
                    let oldCeiling = index + 1 < all.count ? all[index + 1].match.old : old.count
                    let newCeiling = position + 1 < all.count ? all[byNew[position + 1]].match.new : new.count
                    absorbBehind(&match, oldCeiling, newCeiling)
                } else {
                    let oldFloor = index > 0 ? all[index - 1].match.oldEnd : 0
                    let newFloor = position > 0 ? all[byNew[position - 1]].match.newEnd : 0
                    absorbBefore(&match, oldFloor, newFloor)
                }
                all[index].match = match
            }
        }
        return all
    }

    /// Where text was only added or only removed between two stretches, the same change can often be read at several places:
    /// «Vi |turte. Vi |spurte.» and «|Vi turte. |Vi spurte.». The one that begins and ends at lines, sentences, words is taken.
    private func slide(_ left: inout Match, _ right: inout Match) {
        let (oldGap, newGap) = (right.old - left.oldEnd, right.new - left.newEnd)
        guard (oldGap == 0) != (newGap == 0) else { return }
        let bytes = oldGap > 0 ? old : new
        let (start, end) = oldGap > 0 ? (left.oldEnd, right.old) : (left.newEnd, right.new)
        var best = (score: score(start, bytes) + score(end, bytes), shift: 0)
        var shift = 0
        while shift < min(left.length - 1, Self.furthest), bytes[start - 1 - shift] == bytes[end - 1 - shift] {
            shift += 1
            let score = score(start - shift, bytes) + score(end - shift, bytes)
            if score > best.score { best = (score, -shift) }
        }
        shift = 0
        while shift < min(right.length - 1, Self.furthest), bytes[start + shift] == bytes[end + shift] {
            shift += 1
            let score = score(start + shift, bytes) + score(end + shift, bytes)
            if score > best.score { best = (score, shift) }
        }
        left.length += best.shift
        right.old += best.shift
        right.new += best.shift
        right.length -= best.shift
    }

    /// How good a place is for an edit to begin or end; a place within a grapheme is never taken.
    private func score(_ place: Int, _ bytes: [UInt8]) -> Int {
        guard place > 0, place < bytes.count else { return 12 }
        let (before, after) = (bytes[place - 1], bytes[place])
        if after & 0xC0 == 0x80 { return -1_000 }
        if before >= 0x80 || after >= 0x80, TextShape.mayDivideGrapheme(place, in: bytes) { return -1_000 }
        if before == 10 { return place > 1 && bytes[place - 2] == 10 ? 11 : 10 }
        if before == 32 {
            guard place > 1 else { return 4 }
            let sign = bytes[place - 2]
            if sign == 0x2E || sign == 0x21 || sign == 0x3F { return 8 }
            return sign == 0x2C || sign == 0x3B || sign == 0x3A ? 5 : 4
        }
        return after == 10 ? 4 : after == 32 ? 2 : TextShape.isInsideWord(place, in: bytes) ? 0 : 1
    }

    private func absorbBefore(_ match: inout Match, _ oldFloor: Int, _ newFloor: Int) {
        while match.old > oldFloor, match.new > newFloor, TextShape.isBlank(old[match.old - 1]), old[match.old - 1] == new[match.new - 1] {
            match.old -= 1
            match.new -= 1
            match.length += 1
        }
    }

    private func absorbBehind(_ match: inout Match, _ oldCeiling: Int, _ newCeiling: Int) {
        while match.oldEnd < oldCeiling, match.newEnd < newCeiling, TextShape.isBlank(old[match.oldEnd]), old[match.oldEnd] == new[match.newEnd],
            !TextShape.mayDivideGrapheme(match.oldEnd + 1, in: old), !TextShape.mayDivideGrapheme(match.newEnd + 1, in: new)
        {
            match.length += 1
        }
    }
}
