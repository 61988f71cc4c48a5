/// What reports say in place of what they keep back, and how they tell partners numbers of people, in one language.
struct WithheldPhrases {
    private let phrases: [String]

    init(_ words: ReportWords) {
        phrases = ["too-few", "held-back", "held-back-because", "not-shared", "not-shown", "chart-withheld", "chart-reason-withheld", "fewer-than", "at-least"].map { words[$0] }
    }

    /// Whether any of it stands in a text.
    func occur(in text: String) -> Bool {
        // As the words have it: `færre enn {number}`.
        var plain = ""
        for character in text {
            if !character.isNumber { plain.append(character) } else if !plain.hasSuffix("{number}") { plain += "{number}" }
        }
        return phrases.contains(where: plain.contains)
    }
}
