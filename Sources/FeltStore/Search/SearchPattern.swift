/// What a person types to search, as a query that FTS5 understands over the tokenizers of `SearchExtension`.
///
/// | typed | finds the passages that hold |
/// |---|---|
/// | `kommunens anskaffelser` | both words, in any inflection and order |
/// | `"offentlig anskaffelse"` | the words beside each other, in any inflection; also `«…»`, `“…”`, `„…“` |
/// | `anskaff*`, `"offentlig anskaff*"` | a word, or a phrase whose last word, begins so |
/// | `=anskaffelse`, `="det offentlige"` | the very words, letter case apart |
/// | `risiko -klima`, `risiko NOT klima` | the first and not the second; `-` also before a phrase, `=` or a prefix |
/// | `risiko gevinst OR tillit` | the first two, or the third |
///
/// `OR`, `NOT` and `AND` are operators in capitals only; `AND` means what a space means. There are no brackets: these and all
/// other signs only part words, so `e-post` is the phrase of its two parts. Letter case never matters, accents always do;
/// composed and decomposed accents are the same. `*` counts at the end of a word or phrase, and makes that word exact.
public struct SearchPattern: Hashable, Sendable {
    /// The FTS5 `MATCH` expression: every word quoted, so that nothing typed can be a syntax error or name a column.
    public let match: String

    /// The words left out because they hold neither letter nor digit (emoji, dashes), in the order typed.
    public let ignoredWords: [String]

    /// Reads a pattern; linear in its length.
    ///
    /// - Parameters:
    ///   - typed: any text; NUL and U+E000 count as spaces.
    ///   - isExact: whether every word is meant as if it followed `=`.
    /// - Throws: `FeltError` with the place in code points from 1 under `column`: `search-empty` when an alternative has no
    ///   word to look for (blank, only signs, only excluded words, nothing after `NOT`), `search-quote-open` when a quotation
    ///   is not closed, `search-too-long` when there are more than 200 words and phrases.
    public init(_ typed: String, exact isExact: Bool = false) throws {
        var scanner = SearchPatternScanner(typed, isExact: isExact)
        let alternatives = try scanner.alternatives()
        ignoredWords = scanner.ignoredWords
        match = alternatives.count == 1
            ? alternatives[0].match
            : alternatives.map { "(\($0.match))" }.joined(separator: " OR ")
    }
}

/// What stands between two `OR`s.
struct SearchAlternative {
    var included: [SearchTerm] = []
    var excluded: [SearchTerm] = []

    /// Needs at least one included term, as FTS5 knows no query of exclusions alone.
    var match: String {
        let wanted = included.map(\.match).joined(separator: " AND ")
        guard !excluded.isEmpty else { return wanted }
        return "(\(wanted)) NOT (\(excluded.map(\.match).joined(separator: " OR ")))"
    }
}

/// A word or a phrase with what was asked of it.
struct SearchTerm {
    /// The parts between spaces that hold a letter or a digit; never empty.
    var words: [String]
    var isExact: Bool
    var isPrefix: Bool

    /// The mark, U+E000, under which the tokenizers keep unstemmed words.
    private static let exactMark = "\u{E000}"

    /// An FTS5 phrase. Its strings are tokenized apart, so the words before a prefix may be stemmed and the prefix not.
    var match: String {
        guard isPrefix, let last = words.last else { return quoted(words, exactly: isExact) }
        let prefix = quoted([last], exactly: true) + " *"
        return words.count == 1 ? prefix : quoted(words.dropLast(), exactly: isExact) + " + " + prefix
    }

    private func quoted(_ words: some Sequence<String>, exactly: Bool) -> String {
        var result = exactly ? "\"" + Self.exactMark : "\""
        for scalar in words.joined(separator: " ").unicodeScalars {
            result.unicodeScalars.append(scalar)
            if scalar == "\"" { result.unicodeScalars.append(scalar) }
        }
        return result + "\""
    }
}
