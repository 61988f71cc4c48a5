import FeltModel

/// Reads queries.
public enum QueryParser {
    /// How deep brackets and NOT may nest.
    static let depthLimit = 200

    /// Reads `expression`.
    ///
    /// - Throws: `query-syntax` with the position and what was expected.
    public static func parse(_ expression: String) throws -> Expression {
        var lexer = Lexer(expression)
        var parser = Parser(expression: expression, tokens: try lexer.tokens())
        return try parser.whole()
    }
}

private struct Parser {
    let expression: String
    let tokens: [Lexer.Token]
    var index = 0
    var depth = 0

    private var token: Lexer.Token { tokens[index] }

    init(expression: String, tokens: [Lexer.Token]) {
        self.expression = expression
        self.tokens = tokens
    }

    mutating func whole() throws -> Expression {
        if token.kind == .end { throw error("The query is empty.", "Write for example culture.risk or \"tillit\".") }
        let result = try or()
        switch token.kind {
        case .end: return result
        case .close: throw error("This bracket closes nothing.", "Take it away, or open one before.")
        default: throw error("Two parts stand side by side.", "Join them with AND, OR or NOT.")
        }
    }

    private mutating func or() throws -> Expression {
        var result = try and()
        while token.kind == .or {
            index += 1
            result = .or(result, try and())
        }
        return result
    }

    private mutating func and() throws -> Expression {
        var result = try item()
        while true {
            switch token.kind {
            case .and:
                index += 1
                result = .and(result, try item())
            case .not:
                // `A NOT B` is `A AND NOT B`.
                result = .and(result, try item())
            default:
                return result
            }
        }
    }

    private mutating func item() throws -> Expression {
        depth += 1
        defer { depth -= 1 }
        guard depth < QueryParser.depthLimit else { throw error("The query is nested too deeply.", "Write it with fewer brackets.") }
        let token = self.token
        index += 1
        switch token.kind {
        case .not: return .not(try item())
        case .open:
            let inner = try or()
            guard self.token.kind == .close else {
                if self.token.kind == .end {
                    throw QueryError.at(token.position, in: expression, "This bracket is never closed.", expected: "Write the closing bracket.")
                }
                throw error("Two parts stand side by side.", "Join them with AND, OR or NOT.")
            }
            index += 1
            return inner
        case .quoted(let text): return .text("\"\(text)\"", position: token.position)
        case .filter("text", let value): return .text(value, position: token.position)
        case .filter("code", let value): return Self.code(value, token.position)
        case .filter(let name, let value): return .filter(name: name, value: value, position: token.position)
        case .word(let word) where word.hasSuffix("*") && !word.hasSuffix(".*"): return .text(word, position: token.position)
        case .word(let word) where word.hasPrefix("="): return .text(word, position: token.position)
        case .word(let word): return Self.code(word, token.position)
        case .and, .or: throw failure(token, "Something is missing before \(token.kind == .and ? "AND" : "OR").", "Write a code, words in quotes or a filter.")
        case .close: throw failure(token, "There is nothing in front of this bracket.", "Write a code, words in quotes or a filter.")
        case .end: throw failure(token, "The query ends too early.", "Write a code, words in quotes or a filter.")
        }
    }

    private static func code(_ word: String, _ position: Int) -> Expression {
        word.hasSuffix(".*") ? .code(String(word.dropLast(2)), subtree: true, position: position) : .code(word, subtree: false, position: position)
    }

    private func error(_ message: String, _ expected: String) -> FeltError { failure(token, message, expected) }

    private func failure(_ token: Lexer.Token, _ message: String, _ expected: String) -> FeltError {
        QueryError.at(token.position, in: expression, message, expected: expected)
    }
}
