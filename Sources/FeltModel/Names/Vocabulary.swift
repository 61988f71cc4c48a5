/// A fixed set of words with those that people type for them in either language.
///
/// Letter case, blanks, `_` and `-` do not matter.
public struct Vocabulary<Value: Sendable>: Sendable {
    /// The words as stored and printed, in their order.
    public let words: [String]
    private let values: [String: Value]

    /// - Parameter entries: the word as stored, its value, and what else may be typed for it.
    public init(_ entries: [(word: String, value: Value, others: [String])]) {
        words = entries.map(\.word)
        var values: [String: Value] = [:]
        for entry in entries { for word in [entry.word] + entry.others { values[Self.plain(word)] = entry.value } }
        self.values = values
    }

    /// The value for what was typed; nil when there is none.
    public subscript(typed: String) -> Value? { values[Self.plain(typed)] }

    /// What to try instead of what was typed: the nearest words, else all of them. Never what was typed itself.
    public func hint(for typed: String) -> String {
        let near = NearNames.nearest(to: Self.plain(typed), among: values.keys)
        return near.isEmpty ? "It is one of \(words.joined(separator: ", "))." : "Did you mean \(near.joined(separator: ", "))?"
    }

    private static func plain(_ text: String) -> String {
        LatinComposition.compose(text).lowercased().split { $0 == " " || $0 == "_" || $0 == "-" }.joined(separator: "-")
    }
}
