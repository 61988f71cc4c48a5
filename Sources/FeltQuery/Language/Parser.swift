import FeltModel

/// Reads queries.
public enum QueryParser {
    /// How deep brackets and NOT may nest.
    static let depthLimit = 200
    /// How many codes, words and filters a query may have.
    static let partLimit = 1_000

    /// Reads `expression`.
    ///
    /// - Throws: `query-syntax` and `query-too-large`, with the position and what was expected.
    /// - Complexity: linear.
    public static func parse(_ expression: String) throws -> QueryExpression {
        var lexer = Lexer(expression)
        var parser = Parser(expression: expression, tokens: try lexer.tokens())
        return try parser.whole()
    }
}

private struct Parser {
    private static let anything = "Write a code, words in quotes or a filter."
    private static let joints = "Join them with AND, OR or NOT."

    let expression: String
    let tokens: [Lexer.Token]
    private var index = 0
    private var depth = 0
    private var partCount = 0

    private var token: Lexer.Token { tokens[index] }

    init(expression: String, tokens: [Lexer.Token]) {
        self.expression = expression
        self.tokens = tokens
    }

    mutating func whole() throws -> QueryExpression {
        if token.kind == .end { throw fault(token, "query-syntax", "The query is empty.", "Write for example culture.risk or \"tillit\".") }
        let result = try or()
        switch token.kind {
        case .end: return result
        case .close: throw fault(token, "query-syntax", "This bracket closes nothing.", "Take it away, or open one before.")
        default: throw sideBySide()
        }
    }

    private mutating func or() throws -> QueryExpression {
        var parts = [try and()]
        while token.kind == .or {
            index += 1
            parts.append(try and())
        }
        return parts.count == 1 ? parts[0] : .or(parts)
    }

    private mutating func and() throws -> QueryExpression {
        var parts = [try relation()]
        while true {
            switch token.kind {
            case .and:
                index += 1
                parts.append(try relation())
            case .not:
                // `A NOT B` is `A AND NOT B`.
                parts.append(try relation())
            default:
                return parts.count == 1 ? parts[0] : .and(parts)
            }
        }
    }

    /// One part, or several joined by relations from left to right.
    private mutating func relation() throws -> QueryExpression {
        let first = token
        var result = try part()
        var count = 0
        while case .relation(let relation) = token.kind {
            let unclear = "NOT beside \(relation) could be meant in two ways."
            if first.kind == .not { throw fault(first, "query-syntax", unclear, "Put brackets: NOT (a \(relation) b).") }
            count += 1
            guard count <= QueryParser.depthLimit else { throw fault(token, "query-syntax", "Too many relations in a row.", "Ask in several queries.") }
            index += 1
            if token.kind == .not { throw fault(token, "query-syntax", unclear, "Put brackets: a \(relation) (* NOT b).") }
            result = .relation(relation, result, try part())
        }
        return result
    }

    private mutating func part() throws -> QueryExpression {
        depth += 1
        defer { depth -= 1 }
        let token = self.token
        guard depth <= QueryParser.depthLimit else { throw fault(token, "query-syntax", "The query is nested too deeply.", "Write it with fewer brackets.") }
        if token.kind != .end { index += 1 }
        switch token.kind {
        case .not: return .not(try part())
        case .open: return try group(token)
        case .word, .text, .filter, .pattern, .saved: return try atom(token)
        case .relation(let relation): throw fault(token, "query-syntax", "Something is missing before \(relation).", Self.anything)
        case .and: throw fault(token, "query-syntax", "Something is missing before AND.", Self.anything)
        case .or: throw fault(token, "query-syntax", "Something is missing before OR.", Self.anything)
        case .close: throw fault(token, "query-syntax", "There is nothing in front of this bracket.", Self.anything)
        case .end: throw fault(token, "query-syntax", "The query ends too early.", Self.anything)
        }
    }

    private mutating func group(_ opening: Lexer.Token) throws -> QueryExpression {
        let inner = try or()
        guard token.kind == .close else {
            guard token.kind == .end else { throw sideBySide() }
            throw fault(opening, "query-syntax", "This bracket is never closed.", "Write the closing bracket.")
        }
        index += 1
        return inner
    }

    private mutating func atom(_ token: Lexer.Token) throws -> QueryExpression {
        partCount += 1
        guard partCount <= QueryParser.partLimit else {
            throw QueryError.make(
                "query-too-large", at: token.position, in: expression, "The query has more than \(QueryParser.partLimit) parts.",
                hint: "Ask in several queries, or name the codes above with .* instead.")
        }
        switch token.kind {
        case .text(let pattern): return .text(pattern, position: token.position)
        case .filter(let name, let value):
            switch name.lowercased() {
            case "text": return .text(value, position: token.position)
            case "code": return Self.code(value, token.position)
            case "uncoded": return .uncoded(researcher: value, position: token.position)
            default: return .filter(name: name, value: value, position: token.position)
            }
        case .pattern(let pattern): return .pattern(pattern, position: token.position)
        case .saved(let name):
            guard !name.isEmpty else { throw fault(token, "query-syntax", "A saved query needs its name behind the @.", "See: felt query list") }
            return .saved(name, position: token.position)
        case .word("uncoded"): return .uncoded(researcher: nil, position: token.position)
        case .word(let word):
            // `not culture.risk`: a code stands alone, an operator does not.
            if startsPart(self.token), let meant = OperatorSpelling.meant(by: word) { throw misspelt(token, word, meant) }
            return Self.code(word, token.position)
        default: throw sideBySide()
        }
    }

    private static func code(_ word: String, _ position: Int) -> QueryExpression {
        if word == "*" { return .code(word, subtree: true, position: position) }
        return word.hasSuffix(".*") ? .code(String(word.dropLast(2)), subtree: true, position: position) : .code(word, subtree: false, position: position)
    }

    private func startsPart(_ token: Lexer.Token) -> Bool {
        switch token.kind {
        case .word, .text, .filter, .pattern, .saved, .open: true
        case .relation, .and, .or, .not, .close, .end: false
        }
    }

    /// The error for a token that should have been an operator.
    private func sideBySide() -> FeltError {
        guard case .word(let word) = token.kind else { return fault(token, "query-syntax", "Two parts stand side by side.", Self.joints) }
        if let meant = OperatorSpelling.meant(by: word) { return misspelt(token, word, meant) }
        return fault(token, "query-syntax", "Two parts stand side by side.", Self.joints + " Words to look for stand in quotes: \"tidlig dialog\".")
    }

    private func misspelt(_ token: Lexer.Token, _ word: String, _ meant: String) -> FeltError {
        let hint = "Write \(meant). Operators are in English and in capitals: AND, OR, NOT."
        return fault(token, "query-syntax", "'\(QueryError.shown(word))' is no operator.", hint)
    }

    private func fault(_ token: Lexer.Token, _ code: String, _ message: String, _ expected: String) -> FeltError {
        QueryError.make(code, at: token.position, in: expression, message, hint: expected)
    }
}
