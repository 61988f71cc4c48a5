/// The last stage of a map: graphemes within a short stretch of changed words.
///
/// Letters of unlike words agree by chance, so they count only where the whole stretches agree in three letters of four (a blank put
/// in or taken out, several typos), or where few words stand on either side and two of them begin and end alike over half of their
/// length, whatever the case.
struct LetterStage {
    let old: [UInt8]
    let new: [UInt8]

    /// Longer stretches are left as they are.
    private static let longest = 2_048
    private static let exactCells = 16_384
    /// Among more words than this on either side, two that are alike are likely to be so by chance.
    private static let mostWords = 8

    private typealias Grapheme = Graphemes.Grapheme

    /// What is common to two stretches without a common word, in order.
    func matches(_ olds: Range<Int>, _ news: Range<Int>) -> [Match] {
        if olds.isEmpty || news.isEmpty { return [] }
        if TextShape.equal(olds, in: old, news, in: new) { return [Match(old: olds.lowerBound, new: news.lowerBound, length: olds.count)] }
        if olds.count > Self.longest || news.count > Self.longest { return [] }
        var lefts = Graphemes.list(in: olds, of: old)[...]
        var rights = Graphemes.list(in: news, of: new)[...]
        var (head, tail): ([Match], [Match]) = ([], [])
        while let left = lefts.first, let right = rights.first, isBlank(left), equal(left, right) {
            head.append(match(left, right))
            lefts.removeFirst()
            rights.removeFirst()
        }
        while let left = lefts.last, let right = rights.last, isBlank(left), equal(left, right) {
            tail.append(match(left, right))
            lefts.removeLast()
            rights.removeLast()
        }
        let (left, right) = (Array(lefts), Array(rights))
        let middle = left.isEmpty || right.isEmpty ? [] : wholeMatches(left, right) ?? wordMatches(left, right)
        return (head + middle + tail.reversed()).joined()
    }

    /// All graphemes against all; nil when the stretches are too long or too unlike.
    private func wholeMatches(_ lefts: [Grapheme], _ rights: [Grapheme]) -> [Match]? {
        guard lefts.count <= Self.exactCells / rights.count else { return nil }
        let (leftCount, rightCount) = (lefts.count { !isTrivial($0) }, rights.count { !isTrivial($0) })
        let needed = (3 * max(leftCount, rightCount) + 3) / 4
        guard needed > 0, min(leftCount, rightCount) >= needed else { return nil }
        let pairs = pairs(lefts, rights)
        guard pairs.count(where: { !isTrivial(lefts[$0.old]) }) >= needed else { return nil }
        return joined(pairs, lefts, rights)
    }

    /// Word against word.
    private func wordMatches(_ lefts: [Grapheme], _ rights: [Grapheme]) -> [Match] {
        let (leftWords, rightWords) = (words(lefts), words(rights))
        guard !leftWords.isEmpty, !rightWords.isEmpty, max(leftWords.count, rightWords.count) <= Self.mostWords else { return [] }
        let (leftKeys, rightKeys) = (lefts.map { foldedKey($0, old) }, rights.map { foldedKey($0, new) })
        let pairs = SequenceAlignment.exact(leftWords.count, rightWords.count) { left, right in
            likeness(leftKeys[leftWords[left]], rightKeys[rightWords[right]])
        }
        return pairs.flatMap { pair in
            let (left, right) = (Array(lefts[leftWords[pair.old]]), Array(rights[rightWords[pair.new]]))
            return left.count <= Self.exactCells / right.count ? joined(self.pairs(left, right), left, right) : []
        }
    }

    private func pairs(_ lefts: [Grapheme], _ rights: [Grapheme]) -> [(old: Int, new: Int)] {
        SequenceAlignment.exact(lefts.count, rights.count) { equal(lefts[$0], rights[$1]) ? (isTrivial(lefts[$0]) ? 1 : 2) : 0 }
    }

    private func joined(_ pairs: [(old: Int, new: Int)], _ lefts: [Grapheme], _ rights: [Grapheme]) -> [Match] {
        guard let oldFirst = lefts.first, let oldLast = lefts.last, let newFirst = rights.first, let newLast = rights.last else { return [] }
        return pairs.map { match(lefts[$0.old], rights[$0.new]) }.joined()
            .withoutChance(in: (oldFirst.start..<oldLast.end, newFirst.start..<newLast.end), leastChange: 1) { $0.length <= 4 }
    }

    private func words(_ graphemes: [Grapheme]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start: Int?
        for (index, grapheme) in graphemes.enumerated() {
            if grapheme.kind == .word {
                start = start ?? index
            } else if let first = start {
                result.append(first..<index)
                start = nil
            }
        }
        if let start { result.append(start..<graphemes.count) }
        return result
    }

    /// How much two words begin and end alike; 0 when that is less than half of the longer.
    private func likeness(_ left: ArraySlice<UInt64>, _ right: ArraySlice<UInt64>) -> Int {
        let shorter = min(left.count, right.count)
        guard 2 * shorter >= max(left.count, right.count) else { return 0 }
        var (head, tail) = (0, 0)
        while head < shorter, left[left.startIndex + head] == right[right.startIndex + head] { head += 1 }
        while tail < shorter - head, left[left.endIndex - 1 - tail] == right[right.endIndex - 1 - tail] { tail += 1 }
        return 2 * (head + tail) >= max(left.count, right.count) ? head + tail : 0
    }

    /// Equal for graphemes that differ in case alone; only used to judge likeness.
    private func foldedKey(_ grapheme: Grapheme, _ bytes: [UInt8]) -> UInt64 {
        let first = bytes[grapheme.start]
        if grapheme.end == grapheme.start + 1 { return UInt64(first >= 0x41 && first <= 0x5A ? first + 32 : first) }
        var key: UInt64 = 0
        for unit in String(decoding: bytes[grapheme.start..<grapheme.end], as: UTF8.self).lowercased().utf8 { key = key &* 257 &+ UInt64(unit) }
        return key
    }

    private func isBlank(_ grapheme: Grapheme) -> Bool { grapheme.kind == .blank || grapheme.kind == .lineEnd }
    private func isTrivial(_ grapheme: Grapheme) -> Bool { grapheme.kind != .word && grapheme.kind != .ideograph }

    private func match(_ left: Grapheme, _ right: Grapheme) -> Match {
        Match(old: left.start, new: right.start, length: left.end - left.start)
    }

    private func equal(_ left: Grapheme, _ right: Grapheme) -> Bool {
        let length = left.end - left.start
        guard length == right.end - right.start else { return false }
        for offset in 0..<length where old[left.start + offset] != new[right.start + offset] { return false }
        return true
    }
}
