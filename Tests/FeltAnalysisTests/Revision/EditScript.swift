import FeltTestSupport
import FeltText

/// A text that was edited at random, with the place of each of its words before and after.
struct EditScript {
    struct Word {
        var text: String
        /// Its place in the old text; nil for one that was put in.
        var old: Int?
        /// Its place in the new text; nil for one that was taken out.
        var new: Int?
    }

    /// The words of the old text in order, each with the blank or line end behind it.
    private(set) var words: [Word] = []
    private(set) var old = StoredText(trusted: [])
    private(set) var new = StoredText(trusted: [])
    private(set) var movedParagraphs = 0

    private static let odd = ["👨‍👩‍👧‍👦", "e\u{301}n", "å\u{30A}", "🇳🇴", "👍🏽", "«og»", "og", "det", "er", "på", "–", "ikke,", "漢字"]

    /// A word of lower-case Norwegian syllables, seldom an odd or a common one.
    static func oldWord(_ random: inout SeededGenerator) -> String {
        if Int.random(in: 0..<7, using: &random) == 0 { return odd[Int.random(in: 0..<odd.count, using: &random)] }
        return syllables(["l", "n", "r", "t", "sk", "m", "v", "k", "st", "g"], ["a", "e", "i", "o", "æ", "ø", "å"], &random)
    }

    /// A word that shares no letter with any old one.
    static func newWord(_ random: inout SeededGenerator) -> String { syllables(["X", "QZ", "W", "BÆ", "Ð"], ["U", "Y", "Ø"], &random) }

    private static func syllables(_ heads: [String], _ vowels: [String], _ random: inout SeededGenerator) -> String {
        (0..<Int.random(in: 2...4, using: &random)).map { _ in
            heads[Int.random(in: 0..<heads.count, using: &random)] + vowels[Int.random(in: 0..<vowels.count, using: &random)]
        }.joined()
    }

    /// Makes a text of paragraphs and edits it up to `edits` times: words put in, taken out, replaced; up to `moves` paragraphs moved.
    init(edits: Int, moves: Int, using random: inout SeededGenerator) {
        let paragraphs = (0..<Int.random(in: 2...7, using: &random)).map { _ in
            (0..<Int.random(in: 9...30, using: &random)).map { _ in Self.oldWord(&random) }
        }
        self.init(paragraphs: paragraphs, edits: edits, moves: moves, using: &random)
    }

    /// The same for given paragraphs of words.
    init(paragraphs: [[String]], edits: Int, moves: Int, using random: inout SeededGenerator) {
        var texts: [[Word]] = []
        var place = 0
        for paragraph in paragraphs {
            var list: [Word] = []
            for (index, word) in paragraph.enumerated() {
                let text = word + (index + 1 < paragraph.count ? " " : "\n")
                list.append(Word(text: text, old: place))
                place += text.utf8.count
            }
            texts.append(list)
        }
        let all = texts.flatMap { $0 }
        old = StoredText(trusted: Array(all.map(\.text).joined().utf8))
        for _ in 0..<Int.random(in: 0...edits, using: &random) {
            let paragraph = Int.random(in: 0..<texts.count, using: &random)
            let count = texts[paragraph].count
            // The last word keeps the line end, and each paragraph enough to be known by.
            guard count > 8 else { continue }
            let start = Int.random(in: 0..<count - 1, using: &random)
            let kind = Int.random(in: 0..<3, using: &random)
            let length = kind == 0 ? 0 : min(Int.random(in: 1...4, using: &random), count - 1 - start)
            let added = kind == 1 ? [] : (0..<Int.random(in: 1...3, using: &random)).map { _ in Word(text: Self.newWord(&random) + " ") }
            texts[paragraph].replaceSubrange(start..<start + length, with: added)
        }
        if moves > 0, texts.count > 1 {
            for _ in 0..<Int.random(in: 0...moves, using: &random) {
                let paragraph = texts.remove(at: Int.random(in: 0..<texts.count, using: &random))
                texts.insert(paragraph, at: Int.random(in: 0...texts.count, using: &random))
                movedParagraphs += 1
            }
        }
        var places: [Int: Int] = [:]
        var end = 0
        for word in texts.joined() {
            if let old = word.old { places[old] = end }
            end += word.text.utf8.count
        }
        new = StoredText(trusted: Array(texts.joined().map(\.text).joined().utf8))
        words = all.map { Word(text: $0.text, old: $0.old, new: $0.old.flatMap { places[$0] }) }
    }

    /// The bytes of some words without the blank behind the last.
    func range(_ indices: Range<Int>) -> TextRange {
        let last = words[indices.upperBound - 1]
        return TextRange((words[indices.lowerBound].old ?? 0)..<(last.old ?? 0) + last.text.utf8.count - 1)
    }

    /// Whether some words still follow each other.
    func isUntouched(_ indices: Range<Int>) -> Bool {
        guard let first = words[indices.lowerBound].new else { return false }
        let shift = first - (words[indices.lowerBound].old ?? 0)
        return indices.allSatisfy { index in words[index].new.map { $0 - (words[index].old ?? 0) == shift } ?? false }
    }
}
