import FeltModel
import FeltText

/// Where in a text the brackets of marks can stand: everywhere but in the blank space between paragraphs.
struct MarkablePlaces {
    /// The passages, and the rules between them, in order; all else is blank space.
    let stretches: [Range<Int>]
    /// What blank lines set apart, without the blank space around it. Within it brackets pair, as in `MarkScanner`.
    let chunks: [Range<Int>]

    init(_ text: StoredText, _ passages: [Passage]) {
        let bytes = text.utf8
        var stretches: [Range<Int>] = []
        var place = 0
        for passage in passages.map(\.range.bytes) + [bytes.count..<bytes.count] {
            while place < passage.lowerBound {
                let end = bytes[place..<passage.lowerBound].firstIndex(of: 10) ?? passage.lowerBound
                if let first = bytes[place..<end].firstIndex(where: { !$0.isBlank }), let last = bytes[place..<end].lastIndex(where: { !$0.isBlank }) {
                    stretches.append(first..<last + 1)
                }
                place = end + 1
            }
            if !passage.isEmpty { stretches.append(passage) }
            place = passage.upperBound
        }
        var chunks: [Range<Int>] = []
        for stretch in stretches {
            if let last = chunks.last, bytes[last.upperBound..<stretch.lowerBound].count(where: { $0 == 10 }) < 2 {
                chunks[chunks.count - 1] = last.lowerBound..<stretch.upperBound
            } else {
                chunks.append(stretch)
            }
        }
        (self.stretches, self.chunks) = (stretches, chunks)
    }

    /// The first place at or behind `place` that is not blank space.
    func start(from place: Int) -> Int {
        let next = stretches.firstPlace { $0.upperBound > place }
        return next < stretches.count ? max(place, stretches[next].lowerBound) : place
    }

    /// A range without blank space at its ends; the nearest stretch where it holds nothing else, nil where there is none.
    func moved(_ range: Range<Int>) -> Range<Int>? {
        let next = stretches.firstPlace { $0.upperBound > range.lowerBound }
        let last = stretches.firstPlace { $0.lowerBound >= range.upperBound } - 1
        if next <= last {
            return max(range.lowerBound, stretches[next].lowerBound)..<min(range.upperBound, stretches[last].upperBound)
        }
        guard last >= 0 else { return stretches.first }
        guard next < stretches.count else { return stretches[last] }
        let isBefore = range.lowerBound - stretches[last].upperBound <= stretches[next].lowerBound - range.upperBound
        return stretches[isBefore ? last : next]
    }
}
