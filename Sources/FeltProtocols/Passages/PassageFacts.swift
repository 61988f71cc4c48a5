import FeltModel
import FeltText

/// Settles what a passage of a note inherits: the question it stands under, and its layer where none is written.
enum PassageFacts {
    /// A question reaches to the next heading of the same or a higher level. What has no layer is a quote when its words stand wholly
    /// in «…», else description; headings have none.
    ///
    /// - Parameter questions: the questions, by the place of their heading among the passages.
    static func settle(_ passages: inout [Passage], questions: [Int: String], in text: StoredText) {
        var open: [(level: Int, question: String?)] = []
        for place in passages.indices {
            if case .heading(let level) = passages[place].kind {
                while let last = open.last, last.level >= level { open.removeLast() }
                open.append((level, questions[place] ?? open.last?.question))
                passages[place].question = questions[place]
            } else {
                passages[place].question = open.last?.question
                if passages[place].layer == nil { passages[place].layer = isQuote(passages[place], text) ? .quote : .descriptive }
            }
        }
    }

    private static func isQuote(_ passage: Passage, _ text: StoredText) -> Bool {
        let words = text[passage.words(in: text)]
        let trimmed = words.drop { $0 == " " }
        return trimmed.first == "«" && ["»", "»."].contains { trimmed.hasSuffix($0) } && trimmed.dropFirst().firstIndex(of: "«") == nil
    }
}
