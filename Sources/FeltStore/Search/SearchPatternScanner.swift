import FeltModel

/// Reads the words, phrases and operators of a `SearchPattern`, one code point at a time.
struct SearchPatternScanner {
    /// The words met that no index holds.
    private(set) var ignoredWords: [String] = []

    private let scalars: [Unicode.Scalar]
    private let isExact: Bool
    private var position = 0

    /// FTS5 builds one cursor a term and gives up on deep expressions at 256.
    private static let termLimit = 200
    private static let quotes: [Unicode.Scalar: [Unicode.Scalar]] = [
        "\"": ["\"", "“", "”"], "“": ["\"", "“", "”"], "”": ["\"", "“", "”"], "„": ["\"", "“", "”"], "«": ["»"],
    ]

    init(_ typed: String, isExact: Bool) {
        scalars = Array(typed.unicodeScalars)
        self.isExact = isExact
    }

    /// Reads everything; at least one alternative, each with an included term.
    mutating func alternatives() throws -> [SearchAlternative] {
        var finished: [SearchAlternative] = []
        var current = SearchAlternative()
        var start = 0
        var count = 0
        while let token = try nextToken() {
            switch token {
            case .or(let place):
                finished.append(try checked(current, start: start))
                current = SearchAlternative()
                start = place
            case .term(let term, let isExcluded):
                count += 1
                guard count <= Self.termLimit else { throw tooLong() }
                if isExcluded { current.excluded.append(term) } else { current.included.append(term) }
            }
        }
        return finished + [try checked(current, start: start)]
    }

    private enum Token {
        case or(at: Int)
        case term(SearchTerm, isExcluded: Bool)
    }

    /// The next `OR` or usable term; nil at the end.
    private mutating func nextToken() throws -> Token? {
        var negation: Int?
        while true {
            while position < scalars.count, isSpace(scalars[position]) { position += 1 }
            guard position < scalars.count else { break }
            let start = position
            var isExcluded = accept("-")
            let isMarkedExact = accept("=")
            let isQuoted = position < scalars.count && Self.quotes[scalars[position]] != nil
            var text = isQuoted ? try quotation() : word()
            if !isQuoted, !isExcluded, !isMarkedExact {
                switch String(text) {
                case "AND": continue
                case "NOT":
                    negation = start
                    continue
                case "OR":
                    if let negation { throw empty(at: negation) }
                    return .or(at: start)
                default: break
                }
            }
            isExcluded = isExcluded || negation != nil
            negation = nil
            let isPrefix = removeStars(from: &text)
            let words = text.split(whereSeparator: isSpace).map { String($0) }.filter(isSearchable)
            guard !words.isEmpty else {
                ignoredWords.append(String(String.UnicodeScalarView(scalars[start..<position])))
                continue
            }
            return .term(SearchTerm(words: words, isExact: isExact || isMarkedExact, isPrefix: isPrefix), isExcluded: isExcluded)
        }
        if let negation { throw empty(at: negation) }
        return nil
    }

    /// Steps over `sign` when something follows it, for a sign alone asks for nothing.
    private mutating func accept(_ sign: Unicode.Scalar) -> Bool {
        guard position + 1 < scalars.count, scalars[position] == sign, !isSpace(scalars[position + 1]) else { return false }
        position += 1
        return true
    }

    private mutating func word() -> String.UnicodeScalarView {
        let start = position
        while position < scalars.count, !isSpace(scalars[position]), Self.quotes[scalars[position]] == nil { position += 1 }
        return String.UnicodeScalarView(scalars[start..<position])
    }

    /// What stands between the quotation marks, with the stars that follow them.
    private mutating func quotation() throws -> String.UnicodeScalarView {
        let opening = position
        let closers = Self.quotes[scalars[opening]] ?? []
        guard let end = scalars[(opening + 1)...].firstIndex(where: closers.contains) else {
            throw FeltError(
                "search-quote-open",
                "The quotation that begins at column \(opening + 1) is not closed.",
                hint: "Close it, or leave its first quotation mark out.",
                context: ["column": String(opening + 1)]
            )
        }
        position = end + 1
        while position < scalars.count, scalars[position] == "*" { position += 1 }
        return String.UnicodeScalarView(scalars[(opening + 1)..<end]) + String.UnicodeScalarView(scalars[(end + 1)..<position])
    }

    /// Takes the stars off the end; whether there were any.
    private func removeStars(from text: inout String.UnicodeScalarView) -> Bool {
        var isPrefix = false
        while text.last == "*" {
            text.removeLast()
            isPrefix = true
        }
        return isPrefix
    }

    private func checked(_ alternative: SearchAlternative, start: Int) throws -> SearchAlternative {
        guard alternative.included.isEmpty else { return alternative }
        throw empty(at: start)
    }

    private func empty(at place: Int) -> FeltError {
        FeltError(
            "search-empty",
            "There is no word to look for at column \(place + 1).",
            hint: "Give at least one word with a letter or a digit beside those to leave out.",
            context: ["column": String(place + 1)]
        )
    }

    private func tooLong() -> FeltError {
        FeltError(
            "search-too-long",
            "A search takes at most \(Self.termLimit) words and phrases.",
            hint: "Search in several steps.",
            context: ["column": String(position + 1)]
        )
    }

    /// NUL would end the query early, and U+E000 is the index's own mark.
    private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.value == 0 || scalar.value == 0xE000
    }

    /// Whether unicode61 finds a word here: letters, numbers and private use.
    private func isSearchable(_ word: String) -> Bool {
        word.unicodeScalars.contains { scalar in
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
            case .decimalNumber, .letterNumber, .otherNumber, .privateUse: true
            default: false
            }
        }
    }
}
