import FeltText

/// The first stage of a map: whole lines and sentences that occur once in either text, in order or moved.
struct AnchorStage {
    private let oldText: StoredText
    private let newText: StoredText
    private var old: [UInt8] { oldText.utf8 }
    private var new: [UInt8] { newText.utf8 }
    /// Stretches in order on both sides.
    private(set) var main: [Match] = []
    /// Stretches that stand elsewhere, in the order of the old text.
    private(set) var moved: [Match] = []

    /// The least substance of a line or sentence that others are aligned by.
    static let anchorBytes = 16
    /// The least substance of a line or sentence that is recognised in another place: see `TextMap`.
    static let movedBytes = 32

    init(old: StoredText, new: StoredText) {
        oldText = old
        newText = new
        alignLines()
        alignSentences()
        alignPhrases()
    }

    private mutating func alignLines() {
        let (oldLines, newLines) = (Self.lines(of: old), Self.lines(of: new))
        var numbers = Numbering(old: old, new: new)
        let oldIDs = oldLines.map { numbers.number(of: $0, isOld: true) }
        let newIDs = newLines.map { numbers.number(of: $0, isOld: false) }
        let weights = (0..<numbers.count).map { TextShape.substance(of: numbers.first(of: $0), in: numbers.bytes(of: $0)) }
        let partner = SequenceAlignment(old: oldIDs, new: newIDs, weights: weights, anchorWeight: Self.anchorBytes, exactCells: 0).partners()
        main = lineMatches(partner, oldLines, newLines)
        var taken = [Bool](repeating: false, count: newLines.count)
        for place in partner where place >= 0 { taken[place] = true }
        var counts = [Int](repeating: 0, count: numbers.count)
        for id in oldIDs { counts[id] += 1 }
        var newCounts = [Int](repeating: 0, count: numbers.count)
        var places = newCounts
        for (index, id) in newIDs.enumerated() {
            newCounts[id] += 1
            places[id] = index
        }
        var candidates: [Match] = []
        for (index, id) in oldIDs.enumerated() where partner[index] < 0 && weights[id] >= Self.anchorBytes && counts[id] == 1 && newCounts[id] == 1 {
            let place = places[id]
            if !taken[place] { candidates.append(lineMatch(oldLines[index], newLines[place])) }
        }
        add(candidates)
    }

    private func lineMatches(_ partner: [Int], _ oldLines: [Range<Int>], _ newLines: [Range<Int>]) -> [Match] {
        partner.enumerated().compactMap { index, place in place < 0 ? nil : lineMatch(oldLines[index], newLines[place]) }.joined()
    }

    /// Two equal lines; the line end goes with them where both have one.
    private func lineMatch(_ left: Range<Int>, _ right: Range<Int>) -> Match {
        let haveEnds = left.upperBound < old.count && right.upperBound < new.count
        return Match(old: left.lowerBound, new: right.lowerBound, length: left.count + (haveEnds ? 1 : 0))
    }

    /// Sentences of what no line has explained. A sentence must be the only one of its words in either text.
    private mutating func alignSentences() {
        var numbers = Numbering(old: old, new: new)
        func sentences(_ text: StoredText, _ covered: [Range<Int>], isOld: Bool) -> [(range: Range<Int>, id: Int)] {
            var result: [(range: Range<Int>, id: Int)] = []
            for gap in Self.gaps(between: covered, in: 0..<text.utf8.count) {
                for line in Self.lines(of: text.utf8, in: gap) {
                    for sentence in Sentences.ranges(in: text, within: TextRange(line)) {
                        result.append((sentence.bytes, numbers.number(of: sentence.bytes, isOld: isOld)))
                    }
                }
            }
            return result
        }
        let oldCovered = (main + moved).map(\.oldRange).sorted { $0.lowerBound < $1.lowerBound }
        let newCovered = (main + moved).map(\.newRange).sorted { $0.lowerBound < $1.lowerBound }
        let oldSentences = sentences(oldText, oldCovered, isOld: true)
        if oldSentences.isEmpty { return }
        let newSentences = sentences(newText, newCovered, isOld: false)
        var oldCounts = [Int](repeating: 0, count: numbers.count)
        var newCounts = oldCounts
        var places = oldCounts
        for sentence in oldSentences { oldCounts[sentence.id] += 1 }
        for (index, sentence) in newSentences.enumerated() {
            newCounts[sentence.id] += 1
            places[sentence.id] = index
        }
        var candidates = oldSentences.filter { sentence in
            oldCounts[sentence.id] == 1 && newCounts[sentence.id] == 1
                && TextShape.substance(of: sentence.range, in: old) >= Self.anchorBytes
        }
        if candidates.isEmpty { return }
        // What lines explained may hold the same sentence once more; then none of its places is certain.
        var elsewhere = Set<Int>()
        let known = numbers.count
        for (text, covered, isOld) in [(oldText, oldCovered, true), (newText, newCovered, false)] {
            for range in covered {
                for line in Self.lines(of: text.utf8, in: range) {
                    for sentence in Sentences.ranges(in: text, within: TextRange(line)) {
                        let id = numbers.number(of: sentence.bytes, isOld: isOld)
                        if id < known { elsewhere.insert(id) }
                    }
                }
            }
        }
        candidates.removeAll { elsewhere.contains($0.id) }
        add(candidates.compactMap { sentence in
            let other = newSentences[places[sentence.id]].range
            let ends = [(sentence.range, old), (other, new)]
            let divides = ends.contains { TextShape.mayDivideGrapheme($0.lowerBound, in: $1) || TextShape.mayDivideGrapheme($0.upperBound, in: $1) }
            return divides ? nil : Match(old: sentence.range.lowerBound, new: other.lowerBound, length: sentence.range.count)
        })
    }

    /// Phrases of what neither lines nor sentences have explained, so that a paragraph that was both moved and corrected is found.
    private mutating func alignPhrases() {
        let oldCovered = (main + moved).map(\.oldRange).sorted { $0.lowerBound < $1.lowerBound }
        let newCovered = (main + moved).map(\.newRange).sorted { $0.lowerBound < $1.lowerBound }
        let phrases = PhraseSearch(old: old, new: new)
        let found = phrases.shared(
            Self.gaps(between: oldCovered, in: 0..<old.count), Self.gaps(between: newCovered, in: 0..<new.count), least: Self.movedBytes)
        if found.isEmpty { return }
        let (inOrder, away) = divided(found)
        main = (main + inOrder).sorted { $0.old < $1.old }.joined()
        if away.isEmpty { return }
        moved = (moved + phrases.withoutOthers(away, oldCovered, newCovered)).sorted { $0.old < $1.old }
    }

    /// Sorts unique stretches, given in the order of the old text, into those that stand between the same neighbours in both texts,
    /// the heaviest chain of which is in order, and the others, which are moved when they are long enough.
    private mutating func add(_ candidates: [Match]) {
        let (inOrder, away) = divided(candidates)
        let bytes = old
        moved = (moved + away.filter { TextShape.substance(of: $0.oldRange, in: bytes) >= Self.movedBytes }).sorted { $0.old < $1.old }
        main = (main + inOrder).sorted { $0.old < $1.old }.joined()
    }

    private func divided(_ candidates: [Match]) -> (inOrder: [Match], away: [Match]) {
        var groups: [[Match]] = []
        var window = -1
        for match in candidates {
            let place = Self.count(of: main, before: match.old, \.old)
            guard place == Self.count(of: main, before: match.new, \.new) else { continue }
            if place != window { groups.append([]) }
            window = place
            groups[groups.count - 1].append(match)
        }
        var chosen = Set<Match>()
        for group in groups {
            for index in SequenceAlignment.heaviestIncreasing(group.map { ($0.new, $0.length) }) { chosen.insert(group[index]) }
        }
        return (candidates.filter(chosen.contains), candidates.filter { !chosen.contains($0) })
    }

    private static func count(of matches: [Match], before place: Int, _ start: KeyPath<Match, Int>) -> Int {
        var (low, high) = (0, matches.count)
        while low < high {
            let middle = (low + high) / 2
            if matches[middle][keyPath: start] <= place { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The lines of a stretch, without their line ends.
    static func lines(of bytes: [UInt8], in range: Range<Int>? = nil) -> [Range<Int>] {
        let range = range ?? 0..<bytes.count
        var result: [Range<Int>] = []
        var start = range.lowerBound
        bytes.withUnsafeBufferPointer { buffer in
            for index in range where buffer[index] == 10 {
                result.append(start..<index)
                start = index + 1
            }
        }
        result.append(start..<range.upperBound)
        return result
    }

    /// What sorted, disjoint stretches leave uncovered.
    static func gaps(between covered: [Range<Int>], in whole: Range<Int>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = whole.lowerBound
        for range in covered where range.upperBound > whole.lowerBound && range.lowerBound < whole.upperBound {
            if range.lowerBound > start { result.append(start..<range.lowerBound) }
            start = max(start, range.upperBound)
        }
        if start < whole.upperBound { result.append(start..<whole.upperBound) }
        return result
    }
}
