/// Finds long phrases that occur once in what is left of either text.
///
/// A phrase is known by four words in a row, and reaches as far on its line as both texts agree, blanks included.
struct PhraseSearch {
    let old: [UInt8]
    let new: [UInt8]

    private static let width = 4

    /// Phrases with at least `least` bytes of letters and digits, in the order of the old text, disjoint in both.
    ///
    /// Cost: one pass over the stretches and their words.
    func shared(_ olds: [Range<Int>], _ news: [Range<Int>], least: Int) -> [Match] {
        if olds.allSatisfy({ $0.count < least }) || news.allSatisfy({ $0.count < least }) { return [] }
        var numbers = Numbering(old: old, new: new)
        let left = WordList(olds, of: old, isOld: true, numbers: &numbers)
        let right = WordList(news, of: new, isOld: false, numbers: &numbers)
        let (leftPlaces, rightPlaces) = (places(left, old), places(right, new))
        var result: [Match] = []
        var oldEnd = 0
        var next = 0
        var taken = [Bool](repeating: false, count: right.count)
        for index in 0..<max(0, left.count - Self.width + 1) where index >= next {
            guard let key = key(left, index, old), let place = leftPlaces[key], place == index, let other = rightPlaces[key], other >= 0,
                (0..<Self.width).allSatisfy({ left.ids[index + $0] == right.ids[other + $0] && !taken[other + $0] })
            else { continue }
            var (first, last) = ((index, other), (index, other))
            while first.0 > 0, first.1 > 0, left.starts[first.0 - 1] >= oldEnd, !taken[first.1 - 1],
                continues(left, first.0 - 1, right, first.1 - 1)
            { first = (first.0 - 1, first.1 - 1) }
            while last.0 + 1 < left.count, last.1 + 1 < right.count, !taken[last.1 + 1], continues(left, last.0, right, last.1) {
                last = (last.0 + 1, last.1 + 1)
            }
            // Every place within the phrase leads to this same phrase, be it long enough or not.
            next = last.0 + 1
            let match = Match(old: left.starts[first.0], new: right.starts[first.1], length: left.ends[last.0] - left.starts[first.0])
            guard TextShape.substance(of: match.oldRange, in: old) >= least else { continue }
            for word in first.1...last.1 { taken[word] = true }
            oldEnd = match.oldEnd
            result.append(match)
        }
        return result
    }

    /// Takes out the phrases of which the words occur also in the stretches given, so that their place is not certain.
    func withoutOthers(_ phrases: [Match], _ olds: [Range<Int>], _ news: [Range<Int>]) -> [Match] {
        var numbers = Numbering(old: old, new: new)
        let parts = WordList(phrases.map(\.oldRange), of: old, isOld: true, numbers: &numbers)
        var phraseOf: [UInt64: Int] = [:]
        for index in 0..<parts.count {
            if let key = key(parts, index, old) { phraseOf[key] = parts.segments[index] }
        }
        var uncertain = Set<Int>()
        for (ranges, bytes, isOld) in [(olds, old, true), (news, new, false)] {
            let words = WordList(ranges, of: bytes, isOld: isOld, numbers: &numbers)
            for index in 0..<words.count {
                if let key = key(words, index, bytes), let phrase = phraseOf[key] { uncertain.insert(phrase) }
            }
        }
        return phrases.indices.filter { !uncertain.contains($0) }.map { phrases[$0] }
    }

    /// Where each four words stand; -1 for those that stand at several places.
    private func places(_ words: WordList, _ bytes: [UInt8]) -> [UInt64: Int] {
        var result: [UInt64: Int] = [:]
        for index in 0..<words.count {
            if let key = key(words, index, bytes) { result[key] = result[key] == nil ? index : -1 }
        }
        return result
    }

    /// A hash of the four words from a place on; nil where a stretch or a line ends among them.
    private func key(_ words: WordList, _ index: Int, _ bytes: [UInt8]) -> UInt64? {
        guard index + Self.width <= words.count, words.segments[index] == words.segments[index + Self.width - 1] else { return nil }
        var key: UInt64 = 0xCBF2_9CE4_8422_2325
        for place in index..<index + Self.width {
            if bytes[words.starts[place]] == 10 { return nil }
            key = (key ^ UInt64(words.ids[place])) &* 0x9E37_79B9_7F4A_7C15
            key ^= key >> 29
        }
        return key
    }

    /// Whether two words and what follows them up to the next word are the same in both texts, on one line and in one stretch.
    private func continues(_ left: WordList, _ index: Int, _ right: WordList, _ other: Int) -> Bool {
        left.segments[index] == left.segments[index + 1] && right.segments[other] == right.segments[other + 1]
            && left.ids[index] == right.ids[other] && left.ids[index + 1] == right.ids[other + 1]
            && old[left.starts[index]] != 10 && old[left.starts[index + 1]] != 10
            && TextShape.equal(left.ends[index]..<left.starts[index + 1], in: old, right.ends[other]..<right.starts[other + 1], in: new)
    }
}
