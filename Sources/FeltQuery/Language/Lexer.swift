import FeltModel

/// Cuts a query into its words.
struct Lexer {
    struct Token: Hashable {
        enum Kind: Hashable { case word(String), quoted(String), filter(name: String, value: String), and, or, not, open, close, end }
        let kind: Kind
        /// In code points from 0.
        let position: Int
    }

    private let scalars: [Unicode.Scalar]
    private let expression: String
    private var index = 0

    init(_ expression: String) {
        self.expression = expression
        scalars = Array(expression.unicodeScalars)
    }

    /// All words, with `.end` last.
    mutating func tokens() throws -> [Token] {
        var tokens: [Token] = []
        while true {
            while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
            guard index < scalars.count else { break }
            let start = index
            switch scalars[index] {
            case "(":
                index += 1
                tokens.append(Token(kind: .open, position: start))
            case ")":
                index += 1
                tokens.append(Token(kind: .close, position: start))
            case _ where Self.closing(scalars[index]) != nil:
                tokens.append(Token(kind: .quoted(try quoted()), position: start))
            default:
                tokens.append(Token(kind: try word(), position: start))
            }
        }
        return tokens + [Token(kind: .end, position: scalars.count)]
    }

    /// Word processors and keyboards write quotes in many ways; a query may use any.
    private static func closing(_ scalar: Unicode.Scalar) -> Set<Unicode.Scalar>? {
        switch scalar {
        case "\"", "\u{201c}", "\u{201d}", "\u{201e}": ["\"", "\u{201c}", "\u{201d}"]
        case "«": ["»"]
        default: nil
        }
    }

    private mutating func quoted() throws -> String {
        let start = index
        let closing = Self.closing(scalars[index]) ?? []
        index += 1
        let first = index
        while index < scalars.count, !closing.contains(scalars[index]) { index += 1 }
        guard index < scalars.count else {
            throw QueryError.at(start, in: expression, "This quotation mark is never closed.", expected: "Write the closing quotation mark.")
        }
        defer { index += 1 }
        return String(String.UnicodeScalarView(scalars[first..<index]))
    }

    private mutating func word() throws -> Token.Kind {
        let start = index
        while index < scalars.count, !Self.ends(scalars[index]) {
            if scalars[index] == ":" {
                let name = text(start..<index)
                index += 1
                guard !name.isEmpty else {
                    throw QueryError.at(start, in: expression, "A filter needs a name before the colon.", expected: "Write for example case:NAME.")
                }
                return .filter(name: name, value: try value(of: name))
            }
            index += 1
        }
        let word = text(start..<index)
        return switch word {
        case "AND": .and
        case "OR": .or
        case "NOT": .not
        default: .word(word)
        }
    }

    private mutating func value(of name: String) throws -> String {
        if index < scalars.count, Self.closing(scalars[index]) != nil { return try quoted() }
        let start = index
        while index < scalars.count, !Self.ends(scalars[index]) { index += 1 }
        guard start < index else {
            throw QueryError.at(index, in: expression, "The filter '\(name):' has no value.", expected: "Write \(name):VALUE without a blank.")
        }
        return text(start..<index)
    }

    private static func ends(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "(" || scalar == ")" || scalar.properties.isWhitespace || closing(scalar) != nil
    }

    private func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
}
