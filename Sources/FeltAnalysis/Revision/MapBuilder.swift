import FeltText

/// Puts the stages of a map together: anchors, then words and letters in what lies between them.
struct MapBuilder {
    private let old: [UInt8]
    private let new: [UInt8]
    private let anchors: AnchorStage

    private struct Window {
        var old: Range<Int>
        var new: Range<Int>
        var chain: Int
    }

    init(old: StoredText, new: StoredText) {
        self.old = old.utf8
        self.new = new.utf8
        anchors = AnchorStage(old: old, new: new)
    }

    /// The stretches of each chain: 0 for what is in order, then one for each group of neighbours that moved together.
    func chains() -> [[Match]] {
        let (chainOf, windows) = movedChains()
        let words = WordStage(old: old, new: new)
        var result = [[Match]](repeating: [], count: (chainOf.last ?? 0) + 1)
        for (match, chain) in zip(anchors.moved, chainOf) { result[chain].append(match) }
        for window in windows { result[window.chain] += words.matches([window.old], [window.new]) }
        result[0] = mainMatches(words, apart: windows)
        for chain in result.indices { result[chain] = result[chain].sorted { $0.old < $1.old }.joined() }
        return result
    }

    /// Everything between two stretches in order that has not moved away or in.
    private func mainMatches(_ words: WordStage, apart: [Window]) -> [Match] {
        let oldApart = (anchors.moved.map(\.oldRange) + apart.map(\.old)).sorted { $0.lowerBound < $1.lowerBound }
        let newApart = (anchors.moved.map(\.newRange) + apart.map(\.new)).sorted { $0.lowerBound < $1.lowerBound }
        var (oldIndex, newIndex) = (0, 0)
        func open(_ gap: Range<Int>, _ apart: [Range<Int>], _ index: inout Int) -> [Range<Int>] {
            var inside: [Range<Int>] = []
            while index < apart.count, apart[index].lowerBound < gap.upperBound {
                inside.append(apart[index])
                index += 1
            }
            return AnchorStage.gaps(between: inside, in: gap)
        }
        var result = anchors.main
        var (oldEnd, newEnd) = (0, 0)
        for match in anchors.main + [Match(old: old.count, new: new.count, length: 0)] {
            let (olds, news) = (open(oldEnd..<match.old, oldApart, &oldIndex), open(newEnd..<match.new, newApart, &newIndex))
            if !olds.isEmpty, !news.isEmpty { result += words.matches(olds, news) }
            (oldEnd, newEnd) = (match.oldEnd, match.newEnd)
        }
        return result
    }

    /// The chain of each moved stretch, and the windows of what stands between the links of a chain or beside them on their line.
    private func movedChains() -> (chains: [Int], windows: [Window]) {
        let moved = anchors.moved
        let all = (anchors.main.map { ($0, -1) } + moved.enumerated().map { ($1, $0) }).sorted { $0.0.old < $1.0.old }
        let byNew = all.indices.sorted { all[$0].0.new < all[$1].0.new }
        var rank = [Int](repeating: 0, count: all.count)
        for (position, index) in byNew.enumerated() { rank[index] = position }
        var chains = [Int](repeating: 0, count: moved.count)
        var windows: [Window] = []
        var chain = 0
        for (index, (match, place)) in all.enumerated() where place >= 0 {
            let previous = index > 0 ? all[index - 1].0 : nil
            let next = index + 1 < all.count ? all[index + 1].0 : nil
            let newPrevious = rank[index] > 0 ? all[byNew[rank[index] - 1]].0 : nil
            let newNext = rank[index] + 1 < all.count ? all[byNew[rank[index] + 1]].0 : nil
            let follows = index > 0 && all[index - 1].1 >= 0 && rank[index - 1] == rank[index] - 1
            if !follows { chain += 1 }
            chains[place] = chain
            if let previous, follows {
                windows.append(Window(old: previous.oldEnd..<match.old, new: previous.newEnd..<match.new, chain: chain))
            } else if let left = lineHead(match.old, old, after: previous?.oldEnd ?? 0),
                let right = lineHead(match.new, new, after: newPrevious?.newEnd ?? 0)
            {
                windows.append(Window(old: left, new: right, chain: chain))
            }
            let isFollowed = index + 1 < all.count && all[index + 1].1 >= 0 && rank[index + 1] == rank[index] + 1
            if !isFollowed, let left = lineTail(match.oldEnd, old, before: next?.old ?? old.count),
                let right = lineTail(match.newEnd, new, before: newNext?.new ?? new.count)
            {
                windows.append(Window(old: left, new: right, chain: chain))
            }
        }
        return (chains, windows)
    }

    /// What stands before a place on its line; nil when that is nothing or not free.
    private func lineHead(_ place: Int, _ bytes: [UInt8], after taken: Int) -> Range<Int>? {
        var start = place
        while start > taken, bytes[start - 1] != 10 { start -= 1 }
        return start < place && (start == 0 || bytes[start - 1] == 10) ? start..<place : nil
    }

    /// What stands behind a place on its line; nil when that is nothing or not free.
    private func lineTail(_ place: Int, _ bytes: [UInt8], before taken: Int) -> Range<Int>? {
        var end = place
        while end < taken, bytes[end] != 10 { end += 1 }
        return end > place && (end == bytes.count || bytes[end] == 10) ? place..<end : nil
    }
}
