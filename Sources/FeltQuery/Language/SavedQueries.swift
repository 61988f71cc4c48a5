public import FeltModel
public import FeltStore

/// Puts what saved queries stand for in the place of their names.
struct SavedQueries {
    private let queries: [String: SavedQuery]
    /// The query that was typed, which errors point into.
    private let expression: String
    private var partCount = 0
    private var depth = 0

    init(_ queries: [SavedQuery], expression: String) {
        self.queries = Dictionary(queries.map { ($0.slug.text, $0) }, uniquingKeysWith: { first, _ in first })
        self.expression = expression
    }

    /// The query with every saved one in its place.
    ///
    /// - Throws: `query-unknown` with near names, `query-circular` with the way round, `query-too-large`, and the errors of reading a
    ///   saved query; all at the place of its name in the query that was typed.
    mutating func expanded(_ query: QueryExpression) throws -> QueryExpression { try expanded(query, inside: [], at: nil) }

    private mutating func expanded(_ query: QueryExpression, inside names: [String], at place: Int?) throws -> QueryExpression {
        // Brackets of one query inside those of another must not go deeper than one query may.
        depth += 1
        defer { depth -= 1 }
        guard depth <= QueryParser.depthLimit * 3 else { throw tooLarge(at: place ?? 0) }
        switch query {
        case .saved(let typed, let position): return try standing(for: typed, inside: names, at: place ?? position)
        case .scoped(let inner, let unit, let name, let position):
            return .scoped(try expanded(inner, inside: names, at: place), within: unit, name: name, position: place ?? position)
        case .relation(let relation, let left, let right):
            return .relation(relation, try expanded(left, inside: names, at: place), try expanded(right, inside: names, at: place))
        case .and(let parts): return .and(try parts.map { try expanded($0, inside: names, at: place) })
        case .or(let parts): return .or(try parts.map { try expanded($0, inside: names, at: place) })
        case .not(let inner): return .not(try expanded(inner, inside: names, at: place))
        case .code(let name, let subtree, let position):
            try count(at: place ?? position)
            return .code(name, subtree: subtree, position: place ?? position)
        case .text(let pattern, let position):
            try count(at: place ?? position)
            return .text(pattern, position: place ?? position)
        case .pattern(let pattern, let position):
            try count(at: place ?? position)
            return .pattern(pattern, position: place ?? position)
        case .uncoded(let researcher, let position):
            try count(at: place ?? position)
            return .uncoded(researcher: researcher, position: place ?? position)
        case .filter(let name, let value, let position):
            try count(at: place ?? position)
            // Behind the name stands the value; in a saved query both are the one place of its name.
            return .filter(name: name, value: value, position: place ?? position)
        }
    }

    private mutating func standing(for typed: String, inside names: [String], at place: Int) throws -> QueryExpression {
        let name = LatinComposition.compose(typed).lowercased()
        guard let saved = queries[name] else {
            let near = NearNames.nearest(to: name, among: queries.keys.sorted())
            throw QueryError.make(
                "query-unknown", at: place, in: expression, QueryError.inside(names.last, "There is no saved query '\(QueryError.shown(typed))'."),
                hint: near.isEmpty ? "See: felt query list" : "Did you mean \(near.map { "@" + $0 }.joined(separator: ", "))?")
        }
        if let first = names.firstIndex(of: name) {
            let ring = (names[first...] + [name]).map { "@" + $0 }.joined(separator: " → ")
            throw QueryError.make(
                "query-circular", at: place, in: expression, "The saved query '\(name)' refers to itself: \(ring).",
                hint: "Save one of them anew without the other: felt query save")
        }
        guard names.count < QueryParser.depthLimit else { throw tooLarge(at: place) }
        guard let words = saved.expression else {
            throw QueryError.make(
                "query-unknown", at: place, in: expression, "The words of the saved query '\(name)' have been erased.", hint: "Save it anew: felt query save")
        }
        let parsed: QueryExpression
        do { parsed = try QueryParser.parse(words) } catch let error as FeltError { throw QueryError.inside(name, error, at: place, in: expression) }
        return .scoped(
            try expanded(parsed, inside: names + [name], at: place), within: saved.within.flatMap(QueryUnit.init(rawValue:)), name: name, position: place)
    }

    private mutating func count(at place: Int) throws {
        partCount += 1
        guard partCount <= QueryParser.partLimit else { throw tooLarge(at: place) }
    }

    private func tooLarge(at place: Int) -> FeltError {
        QueryError.make(
            "query-too-large", at: place, in: expression, "With its saved queries the query has too many parts, or goes too deep.",
            hint: "Ask in several queries.")
    }
}

extension QueryExpression {
    /// The saved queries that it names itself, in small letters; not those that they name in turn.
    public var savedNames: Set<String> {
        switch self {
        case .saved(let name, _): [LatinComposition.compose(name).lowercased()]
        case .scoped(let inner, _, _, _), .not(let inner): inner.savedNames
        case .relation(_, let left, let right): left.savedNames.union(right.savedNames)
        case .and(let parts), .or(let parts): parts.reduce(into: []) { $0.formUnion($1.savedNames) }
        case .code, .text, .pattern, .uncoded, .filter: []
        }
    }

    /// Whether it finds anything by itself: a code, words, a pattern; filters and NOT only ask.
    var hasFinder: Bool {
        switch self {
        case .filter, .not: false
        case .scoped(let inner, _, _, _): inner.hasFinder
        case .and(let parts), .or(let parts): parts.contains(where: \.hasFinder)
        case .code, .text, .pattern, .uncoded, .saved, .relation: true
        }
    }

    /// Whether it names a saved query.
    var hasSaved: Bool {
        switch self {
        case .saved: true
        case .scoped(let inner, _, _, _), .not(let inner): inner.hasSaved
        case .relation(_, let left, let right): left.hasSaved || right.hasSaved
        case .and(let parts), .or(let parts): parts.contains(where: \.hasSaved)
        case .code, .text, .pattern, .uncoded, .filter: false
        }
    }
}

extension StudyReader {
    /// Looks whether a saved query, put in the place of the one of its name, comes round to itself. Throws `query-circular` with the way round, and
    /// what reading it throws. Cost: linear in the queries that it uses.
    public func checkSaved(_ query: SavedQuery) throws {
        let expression = "@\(query.slug)"
        var saved = SavedQueries(try savedQueries().filter { $0.slug != query.slug } + [query], expression: expression)
        _ = try saved.expanded(QueryParser.parse(expression))
    }
}
