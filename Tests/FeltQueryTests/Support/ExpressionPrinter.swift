import FeltModel
import FeltQuery
import Foundation
import Testing

extension QueryExpression {
    /// The expression as a tree on one line: `and(culture.risk, not("tillit"), kind:interview)`.
    var tree: String {
        switch self {
        case .code(let path, let subtree, _): path + (subtree && path != "*" ? ".*" : "")
        case .text(let pattern, _): "text[\(pattern)]"
        case .filter(let name, let value, _): "\(name):[\(value)]"
        case .pattern(let pattern, _): "pattern[\(pattern)]"
        case .uncoded(let researcher, _): "uncoded" + (researcher.map { ":[\($0)]" } ?? "")
        case .saved(let name, _): "@" + name
        case .scoped(let inner, let unit, _, _): "scoped(\(inner.tree), \(unit?.rawValue ?? "-"))"
        case .relation(let relation, let left, let right): "\(relation)(\(left.tree), \(right.tree))"
        case .and(let parts): "and(\(parts.map(\.tree).joined(separator: ", ")))"
        case .or(let parts): "or(\(parts.map(\.tree).joined(separator: ", ")))"
        case .not(let part): "not(\(part.tree))"
        }
    }

    /// The expression as a person would type it, in as few brackets as keep its lists apart.
    var typed: String {
        switch self {
        case .code(let path, let subtree, _): "code:" + Self.quoted(subtree && path != "*" ? path + ".*" : path)
        case .text(let pattern, _): "text:" + Self.quoted(pattern)
        case .filter(let name, let value, _): "\(name):" + Self.quoted(value)
        case .pattern(let pattern, _): "/" + pattern.replacingOccurrences(of: "/", with: "\\/") + "/"
        case .uncoded(let researcher, _): "uncoded" + (researcher.map { ":" + Self.quoted($0) } ?? "")
        case .saved(let name, _): "@" + name
        case .scoped(let inner, _, _, _): inner.inBrackets
        case .relation(let relation, let left, let right): left.besideRelation(isLeft: true) + " \(relation) " + right.besideRelation(isLeft: false)
        case .and(let parts): parts.map(\.inBrackets).joined(separator: " AND ")
        case .or(let parts): parts.map { if case .or = $0 { $0.inBrackets } else { $0.typed } }.joined(separator: " OR ")
        case .not(let part):
            if case .relation = part { "NOT (\(part.typed))" } else { "NOT " + part.inBrackets }
        }
    }

    /// NOT beside a relation wants brackets, and so does a relation on the right of one.
    private func besideRelation(isLeft: Bool) -> String {
        switch self {
        case .not: "(\(typed))"
        case .relation where !isLeft: "(\(typed))"
        default: inBrackets
        }
    }

    private var inBrackets: String {
        switch self {
        case .and, .or: "(\(typed))"
        default: typed
        }
    }

    /// A value in marks that do not occur in it. Whoever types a value has to do the same.
    private static func quoted(_ value: String) -> String { value.contains("\"") || value.contains("”") || value.contains("“") ? "«\(value)»" : "\"\(value)\"" }

    /// The positions of the atoms, in order.
    var positions: [Int] {
        switch self {
        case .code(_, _, let position), .text(_, let position), .filter(_, _, let position), .pattern(_, let position), .uncoded(_, let position),
            .saved(_, let position):
            [position]
        case .scoped(let inner, _, _, _): inner.positions
        case .relation(_, let left, let right): left.positions + right.positions
        case .and(let parts), .or(let parts): parts.flatMap(\.positions)
        case .not(let part): part.positions
        }
    }
}

/// The error of reading a query; nil, with an issue, when it can be read.
func parseError(_ query: String) -> FeltError? {
    do {
        let parsed = try QueryParser.parse(query)
        Issue.record("read as \(parsed.tree)")
    } catch let error as FeltError {
        return error
    } catch {
        Issue.record("\(error)")
    }
    return nil
}
