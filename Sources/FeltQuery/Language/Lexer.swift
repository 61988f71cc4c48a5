import FeltModel

/// Cuts a query into its words.
struct Lexer {
    struct Token: Hashable {
        enum Kind: Hashable {
            case word(String)
            /// Words to look for, in the form of `SearchPattern`.
            case text(String)
            case filter(name: String, value: String)
            /// A regular expression without its slashes, `\/` undone.
            case pattern(String)
            /// The name of a saved query, without `@`.
            case saved(String)
            case relation(Relation)
            case and, or, not, open, close, end
        }

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

    /// All words, with `.end` last. Throws `query-syntax`.
    mutating func tokens() throws -> [Token] {
        var tokens: [Token] = []
        while true {
            while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
            guard index < scalars.count else { break }
            let start = index
            tokens.append(Token(kind: try kind(), position: start))
        }
        return tokens + [Token(kind: .end, position: scalars.count)]
    }

    /// Word processors and keyboards write quotes in many ways; a query may use any.
    private static func closing(_ scalar: Unicode.Scalar) -> Set<Unicode.Scalar>? {
        switch scalar {
        case "\"", "\u{201c}", "\u{201d}", "\u{201e}": ["\"", "\u{201c}", "\u{201d}"]
        case "«": ["»"]
        case "»": ["«", "»"]
        default: nil
        }
    }

    private mutating func kind() throws -> Token.Kind {
        switch scalars[index] {
        case "(":
            index += 1
            return .open
        case ")":
            index += 1
            return .close
        case "=" where index + 1 < scalars.count && Self.closing(scalars[index + 1]) != nil:
            index += 1
            return .text("=" + (try phrase()))
        case _ where Self.closing(scalars[index]) != nil:
            let start = index
            let name = try quoted()
            // An attribute may have blanks in its name: "År i tjenesten":3.
            if index < scalars.count, scalars[index] == ":" {
                index += 1
                return .filter(name: name, value: try value(of: name))
            }
            index = start
            return .text(try phrase())
        case "/":
            return .pattern(try pattern())
        default:
            return try word()
        }
    }

    /// A phrase with the stars behind it. Quotation marks inside part words as all signs do, and would end the phrase too early.
    private mutating func phrase() throws -> String {
        let inside = String.UnicodeScalarView(try quoted(doubling: false).unicodeScalars.map { Self.closing($0) == nil ? $0 : " " })
        let start = index
        while index < scalars.count, scalars[index] == "*" { index += 1 }
        return "\"" + String(inside) + "\"" + (start < index ? "*" : "")
    }

    /// What stands between quotation marks; in names and values one that is written twice is one inside.
    private mutating func quoted(doubling: Bool = true) throws -> String {
        let start = index
        let closing = Self.closing(scalars[index]) ?? []
        var inside = String.UnicodeScalarView()
        index += 1
        while index < scalars.count {
            let scalar = scalars[index]
            index += 1
            guard closing.contains(scalar) else {
                inside.append(scalar)
                continue
            }
            guard doubling, index < scalars.count, scalars[index] == scalar else { return String(inside) }
            inside.append(scalar)
            index += 1
        }
        throw QueryError.make("query-syntax", at: start, in: expression, "This quotation mark is never closed.", hint: "Write the closing quotation mark.")
    }

    /// A regular expression: all up to the next slash that has no backslash before it.
    private mutating func pattern() throws -> String {
        let start = index
        var inside = String.UnicodeScalarView()
        index += 1
        while index < scalars.count, scalars[index] != "/" {
            if scalars[index] == "\\", index + 1 < scalars.count {
                if scalars[index + 1] != "/" { inside.append("\\") }
                index += 1
            }
            inside.append(scalars[index])
            index += 1
        }
        guard index < scalars.count else {
            throw QueryError.make(
                "query-syntax", at: start, in: expression, "This regular expression is never closed.", hint: "Write the closing slash; one inside is written \\/.")
        }
        index += 1
        guard !inside.isEmpty else {
            throw QueryError.make("query-syntax", at: start, in: expression, "There is nothing between the slashes.", hint: "Write for example /innov\\w+/.")
        }
        return String(inside)
    }

    private mutating func word() throws -> Token.Kind {
        let start = index
        let isExact = scalars[start] == "="
        while index < scalars.count, !Self.ends(scalars[index]) {
            if scalars[index] == ":", !isExact {
                let name = text(start..<index)
                index += 1
                guard !name.isEmpty else {
                    throw QueryError.make(
                        "query-syntax", at: start, in: expression, "A filter needs a name before the colon.", hint: "Write for example kind:interview.")
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
        case _ where word.hasPrefix("@"): .saved(String(word.dropFirst()))
        case _ where RelationReader.isRelation(word): .relation(try RelationReader(expression: expression, position: start).relation(word))
        case _ where isExact || (word.hasSuffix("*") && !word.hasSuffix(".*") && word != "*"): .text(word)
        default: .word(word)
        }
    }

    private mutating func value(of name: String) throws -> String {
        let start = index
        // With a sign of equality before the quotes a star inside is a star.
        let isExact = index + 1 < scalars.count && scalars[index] == "=" && Self.closing(scalars[index + 1]) != nil
        if isExact { index += 1 }
        let isQuoted = index < scalars.count && Self.closing(scalars[index]) != nil
        while !isQuoted, index < scalars.count, !Self.ends(scalars[index]) { index += 1 }
        let value = isQuoted ? (isExact ? "=" : "") + (try quoted()) : text(start..<index)
        guard !value.unicodeScalars.allSatisfy(\.properties.isWhitespace) else {
            throw QueryError.make(
                "query-syntax", at: start, in: expression, "The filter '\(QueryError.shown(name)):' has no value.",
                hint: "Write \(QueryError.shown(name)):VALUE without a blank.")
        }
        return value
    }

    private static func ends(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "(" || scalar == ")" || scalar.properties.isWhitespace || closing(scalar) != nil
    }

    private func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
}
