/// The second stage of a map: words within a window that lines and sentences left open, then letters within changed words.
struct WordStage {
    let old: [UInt8]
    let new: [UInt8]

    /// Windows up to this many pairs of words are aligned exactly.
    private static let exactCells = 40_000
    /// The least length of a word that others are aligned by.
    private static let anchorBytes = 3
    private static let shortBytes = 16
    private static let shortWords = 3

    /// What is common to stretches of the old text and stretches of the new, in order on both sides.
    func matches(_ olds: [Range<Int>], _ news: [Range<Int>]) -> [Match] {
        guard let oldFirst = olds.first, let newFirst = news.first, let oldLast = olds.last, let newLast = news.last else { return [] }
        if olds.count == 1, news.count == 1, TextShape.equal(oldFirst, in: old, newFirst, in: new) {
            return [Match(old: oldFirst.lowerBound, new: newFirst.lowerBound, length: oldFirst.count)]
        }
        var numbers = Numbering(old: old, new: new)
        let oldWords = WordList(olds, of: old, isOld: true, numbers: &numbers)
        let newWords = WordList(news, of: new, isOld: false, numbers: &numbers)
        let weights = (0..<numbers.count).map { numbers.first(of: $0).count }
        let partner = SequenceAlignment(
            old: oldWords.ids, new: newWords.ids, weights: weights, anchorWeight: Self.anchorBytes, exactCells: Self.exactCells
        ).partners()
        let runs = runs(partner, oldWords, newWords).withoutChance(
            in: (oldFirst.lowerBound..<oldLast.upperBound, newFirst.lowerBound..<newLast.upperBound), leastChange: 3
        ) { $0.length < Self.shortBytes || wordCount($0) < Self.shortWords }
        var result: [Match] = []
        let letters = LetterStage(old: old, new: new)
        var (oldSegment, newSegment) = (0, 0)
        var (oldEnd, newEnd) = (oldFirst.lowerBound, newFirst.lowerBound)
        for run in runs {
            let (oldNext, newNext) = (segment(of: run.old, olds, from: oldSegment), segment(of: run.new, news, from: newSegment))
            // Between two stretches lies something else; the letters there are left alone.
            if oldNext == oldSegment, newNext == newSegment { result += letters.matches(oldEnd..<run.old, newEnd..<run.new) }
            result.append(run)
            (oldSegment, newSegment, oldEnd, newEnd) = (oldNext, newNext, run.oldEnd, run.newEnd)
        }
        if oldSegment == olds.count - 1, newSegment == news.count - 1 {
            result += letters.matches(oldEnd..<oldLast.upperBound, newEnd..<newLast.upperBound)
        }
        return result.joined()
    }

    private func segment(of place: Int, _ segments: [Range<Int>], from first: Int) -> Int {
        var index = first
        while index + 1 < segments.count, segments[index].upperBound <= place { index += 1 }
        return index
    }

    /// Matched words that follow each other with the same blanks between them, as one.
    private func runs(_ partner: [Int], _ olds: WordList, _ news: WordList) -> [Match] {
        var result: [Match] = []
        var last = (old: -2, new: -2)
        for (index, place) in partner.enumerated() where place >= 0 {
            let (start, end) = (olds.starts[index], olds.ends[index])
            if last.old == index - 1, last.new == place - 1, let run = result.last, olds.segments[index] == olds.segments[index - 1],
                news.segments[place] == news.segments[place - 1],
                TextShape.equal(run.oldEnd..<start, in: old, run.newEnd..<news.starts[place], in: new)
            {
                result[result.count - 1].length = end - run.old
            } else {
                result.append(Match(old: start, new: news.starts[place], length: end - start))
            }
            last = (index, place)
        }
        return result
    }

    private func wordCount(_ match: Match) -> Int {
        var count = 0
        var wasWord = false
        for index in match.oldRange {
            let isWord = TextShape.isWordASCII(old[index]) || old[index] >= 0x80
            if isWord, !wasWord { count += 1 }
            wasWord = isWord
        }
        return count
    }
}
