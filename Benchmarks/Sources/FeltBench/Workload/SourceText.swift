/// One text of the workload: turns apart by an empty line, made of sentences.
struct SourceText {
    /// What kind of field note it imitates.
    enum Kind: String, CaseIterable {
        /// Two voices, `INT:` and `INF:`.
        case interview
        /// Lines with a time, `[09:15]`.
        case observation
        /// Five groups, `GRP1:` to `GRP5:`.
        case workshop
    }

    /// Of twenty sources of a case, this many are of each kind.
    static let kindsOfCase = Array(repeating: Kind.interview, count: 12) + Array(repeating: .observation, count: 5) + Array(repeating: .workshop, count: 3)
    static let usualWordCount = 8_000

    let bytes: [UInt8]
    let wordCount: Int
    /// The sentences as half-open ranges of Unicode code points, in order.
    let sentences: [Range<Int32>]

    /// Writes a text of at least `wordCount` words, to the end of its last turn.
    init(_ kind: Kind, wordCount: Int = usualWordCount, using generator: inout SplitMix64) {
        var text = TextBuffer()
        var sentences: [Range<Int32>] = []
        while text.wordCount < wordCount {
            if !text.isEmpty { text.add("\n\n") }
            text.add(Self.opening(of: kind, using: &generator))
            for place in 0..<generator.number(in: 2...7) {
                if place > 0 { text.add(" ") }
                let start = Int32(text.scalarCount)
                Self.addSentence(to: &text, using: &generator)
                sentences.append(start..<Int32(text.scalarCount))
            }
        }
        text.add("\n")
        bytes = text.bytes
        self.wordCount = text.wordCount
        self.sentences = sentences
    }

    private static func opening(of kind: Kind, using generator: inout SplitMix64) -> String {
        switch kind {
        case .interview: return generator.chance(500) ? "INT: " : "INF: "
        case .workshop: return "GRP\(generator.number(in: 1...5)): "
        case .observation:
            let hour = String(generator.number(in: 8...16))
            let minute = String(generator.number(in: 0...59))
            return "[\(hour.utf8.count < 2 ? "0" : "")\(hour):\(minute.utf8.count < 2 ? "0" : "")\(minute)] "
        }
    }

    /// Six to twenty-two words; in one sentence of eight a rare word stands in the place of a common one.
    private static func addSentence(to text: inout TextBuffer, using generator: inout SplitMix64) {
        let count = generator.number(in: 6...22)
        let rarePlace = generator.chance(120) ? generator.below(count) : nil
        for place in 0..<count {
            if place > 0 { text.add(" ") }
            text.add(generator.pick(place == rarePlace ? Vocabulary.rare : Vocabulary.common), isFirst: place == 0)
        }
        text.add(generator.pick([".", ".", ".", ".", "?", "!"]))
    }
}
