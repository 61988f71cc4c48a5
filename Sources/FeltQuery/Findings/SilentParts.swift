import FeltModel
public import FeltStore

/// A part of a query that finds nothing, asked alone.
public struct SilentPart: Hashable, Sendable {
    /// The part, as one would type it.
    public let typed: String
    /// Another way to ask that does find something, or that was probably meant; nil where there is none.
    public let suggestion: String?
}

extension StudyReader {
    /// Why a query that finds nothing may do so: its codes, words and filters that find nothing alone, in the order in which they stand.
    ///
    /// What stands behind NOT is not asked, since it is meant to find little. Empty where every part finds something and it is their meeting
    /// that fails.
    ///
    /// - Throws: what `query` throws.
    /// - Complexity: that of a query for each part, of which at most twelve are asked.
    public func silentParts(of expression: String) throws -> [SilentPart] {
        var parsed = try QueryParser.parse(expression)
        if parsed.hasSaved {
            var saved = SavedQueries(try savedQueries(), expression: expression)
            parsed = try saved.expanded(parsed)
        }
        return try parsed.atoms.prefix(12).compactMap { atom in
            guard let typed = atom.typed, try isSilent(atom, expression) else { return nil }
            return SilentPart(typed: typed, suggestion: try suggestion(for: atom, expression))
        }
    }

    private func isSilent(_ atom: QueryExpression, _ expression: String) throws -> Bool {
        try answer(atom, of: expression, nil).result.hits.isEmpty
    }

    private func suggestion(for atom: QueryExpression, _ expression: String) throws -> String? {
        switch atom {
        case .code(let name, subtree: false, let position):
            return try isSilent(.code(name, subtree: true, position: position), expression) ? nil : "\(name).*"
        case .text(let pattern, _):
            // `culture*` looks for words; whoever writes it mostly wants the code.
            guard pattern.hasSuffix("*"), let code = try? codes().code(typed: String(pattern.dropLast()).lowercased()) else { return nil }
            return try codes().path(of: code.id).map { "\($0.text).*" }
        case .filter("actor", let value, let position):
            // The facet of what is spoken of; the words of such people are asked for in another way.
            let speaking = QueryExpression.filter(name: "voice.actor", value: value, position: position)
            guard let isEmpty = try? isSilent(speaking, expression) else { return nil }
            return isEmpty ? nil : "voice.actor:\(value)"
        default: return nil
        }
    }
}

extension QueryExpression {
    /// The codes, words and filters that something is asked of, in the order in which they stand; not those behind NOT.
    fileprivate var atoms: [QueryExpression] {
        switch self {
        case .code, .text, .pattern, .uncoded, .filter: [self]
        case .saved, .not: []
        case .scoped(let inner, _, _, _): inner.atoms
        case .relation(_, let left, let right): left.atoms + right.atoms
        case .and(let parts), .or(let parts): parts.flatMap(\.atoms)
        }
    }

    /// An atom as one would type it; nil for any code, and for what is not an atom.
    fileprivate var typed: String? {
        switch self {
        case .code("*", _, _): nil
        case .code(let name, let subtree, _): subtree ? "\(name).*" : name
        // A phrase keeps the quotes it was typed with.
        case .text(let pattern, _) where pattern.hasPrefix("\"") || pattern.hasPrefix("="): pattern
        case .text(let pattern, _): pattern.contains(where: { $0.isWhitespace || $0 == "\"" }) ? "text:«\(pattern)»" : "\"\(pattern)\""
        case .pattern(let pattern, _): "/\(pattern.replacing("/", with: "\\/"))/"
        case .uncoded(let researcher, _): researcher.map { "uncoded:\($0)" } ?? "uncoded"
        case .filter(let name, let value, _): "\(name):" + (value.contains(where: \.isWhitespace) ? "\"\(value)\"" : value)
        default: nil
        }
    }
}
