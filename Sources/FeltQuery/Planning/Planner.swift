import FeltModel
import FeltStore

/// Turns a query as written into chains, and its names into the things of a study. Every name is looked up before anything is read.
struct Planner {
    /// How many chains the parts of one AND may multiply to.
    static let chainLimit = 64

    private let expression: String
    private let codes: CodeBinder
    private var filters: FilterBinder
    /// What AND and NOT ask for where the planner stands; a saved query may have its own.
    private var unit: QueryUnit?
    /// The saved query whose words are being planned; nil for those that were typed.
    private var savedName: String?

    init(_ reader: StudyReader, expression: String, unit: QueryUnit?, codes: CodeTree, sources: [Source]) {
        self.expression = expression
        self.unit = unit
        self.codes = CodeBinder(expression: expression, codes: codes)
        filters = FilterBinder(reader, expression: expression, sources: sources)
    }

    /// The chains of a query. Throws `query-too-large`, and the errors of names and words, with the place in the query.
    mutating func chains(_ query: QueryExpression) throws -> [Chain] {
        switch query {
        case .code(let typed, let subtree, let position):
            return [Chain(finders: [.codes(try codes.codes(typed, subtree: subtree, position: position) { try filters.naming($0) })])]
        case .text(let pattern, let position):
            return [Chain(finders: [.words(try words(pattern, position))])]
        case .pattern(let pattern, let position):
            return [Chain(finders: [.pattern(try TextPattern(pattern, expression: expression, position: position, inside: savedName))])]
        case .uncoded(let researcher, let position):
            return [Chain(finders: [.uncoded(try researcher.map { try filters.researchers(named: $0, position: position + "uncoded:".count) })])]
        case .saved(let name, let position):
            // The caller puts what they stand for in their place.
            throw QueryError.make("query-unknown", at: position, in: expression, "There is no saved query '\(QueryError.shown(name))'.", hint: "See: felt query list")
        case .scoped(let inner, let own, let name, let position):
            let (outer, outerName) = (unit, savedName)
            (unit, savedName) = (own ?? outer, name)
            defer { (unit, savedName) = (outer, outerName) }
            do { return try chains(inner) } catch let error as FeltError where error.code != "query-too-large" {
                throw QueryError.inside(name, error, at: position, in: expression)
            }
        case .relation(let relation, let left, let right):
            return [Chain(finders: [.relation(relation, Self.finder(try chains(left)), Self.finder(try chains(right)))])]
        case .filter(let name, let value, let position):
            switch try filters.filter(name: name, value: value, position: position) {
            case .coding(let atom): return [Chain(codings: [.init(question: .atom(atom), unit: unit)])]
            case .place(let atom): return [Chain(places: [.atom(atom)])]
            }
        case .or(let parts):
            return Self.alternatives(try parts.flatMap { try chains($0) }, unit)
        case .and(let parts):
            return try together(parts.map { try chains($0) })
        case .not(let part):
            return try joined(chains(part).map { Self.opposite($0, unit) })
        }
    }

    /// The chains of parts with AND between them. Throws `query-too-large`.
    func together(_ parts: [[Chain]]) throws -> [Chain] {
        // Filters on codings mean one thing beside codes and another beside words.
        let asksCodings = parts.joined().contains { $0.finders.isEmpty && !$0.codings.isEmpty }
        return try joined(asksCodings ? parts.map { try $0.flatMap(parted) } : parts)
    }

    /// One finder for what any of the chains finds.
    private static func finder(_ chains: [Chain]) -> Chain.Finder {
        if chains.count == 1, chains[0].finders.count == 1, chains[0].codings.isEmpty, chains[0].places.isEmpty { return chains[0].finders[0] }
        return .chains(chains)
    }

    /// A chain whose alternatives mix codes and words, parted into chains that do not, however deep they stand.
    private func parted(_ chain: Chain) throws -> [Chain] {
        var result = [chain]
        result[0].finders = []
        for finder in chain.finders {
            let parts = try parted(finder)
            guard result.count * parts.count <= Self.chainLimit else { throw tooManyAlternatives }
            result = result.flatMap { begun in
                parts.map { part in
                    var longer = begun
                    longer.finders.append(part)
                    return longer
                }
            }
        }
        return result
    }

    private func parted(_ finder: Chain.Finder) throws -> [Chain.Finder] {
        guard case .chains(let all) = finder else { return [finder] }
        let alternatives = try all.flatMap(parted)
        let (coded, words) = (alternatives.filter(\.hasCode), alternatives.filter { !$0.hasCode })
        return coded.isEmpty || words.isEmpty ? [finder] : [.chains(coded), .chains(words)]
    }

    /// Alternatives with as few chains as mean the same: finders together, and questions of one sort together.
    private static func alternatives(_ chains: [Chain], _ unit: QueryUnit?) -> [Chain] {
        var finding: [Chain] = []
        var ofCodings: [Question<Chain.CodingAtom>] = []
        var ofPlaces: [Question<Chain.PlaceAtom>] = []
        var mixed: [Chain] = []
        for chain in chains {
            if !chain.finders.isEmpty {
                finding.append(chain)
            } else if chain.places.isEmpty {
                ofCodings.append(.together(chain.codings.map(\.question)))
            } else if chain.codings.isEmpty {
                ofPlaces.append(.together(chain.places))
            } else {
                mixed.append(chain)
            }
        }
        if !finding.isEmpty { mixed.append(Chain(unit: unit, finders: [.chains(finding)])) }
        if ofCodings.count == 1, let only = chains.first(where: { $0.finders.isEmpty && $0.places.isEmpty }) {
            mixed.append(only)
        } else if !ofCodings.isEmpty {
            mixed.append(Chain(codings: [.init(question: .any(ofCodings), unit: unit)]))
        }
        if !ofPlaces.isEmpty { mixed.append(Chain(places: [ofPlaces.count == 1 ? ofPlaces[0] : .any(ofPlaces)])) }
        return mixed
    }

    /// NOT of a chain: touching nothing that it finds, or failing one of its questions.
    private static func opposite(_ chain: Chain, _ unit: QueryUnit?) -> [Chain] {
        guard chain.finders.isEmpty else { return [Chain(places: [.not(.atom(.meets(.chains([chain]), unit)))])] }
        var result: [Chain] = []
        if !chain.codings.isEmpty {
            // The opposite of NOT is the question behind it, which has no NOT to mean anything in a unit.
            result.append(Chain(codings: [.init(question: Question.together(chain.codings.map(\.question)).opposite, unit: unit)]))
        }
        if !chain.places.isEmpty { result.append(Chain(places: [Question.together(chain.places).opposite])) }
        return result
    }

    /// AND: each alternative of a part with each of the others.
    private func joined(_ parts: [[Chain]]) throws -> [Chain] {
        var result = [Chain(unit: unit)]
        for part in parts {
            guard result.count * part.count <= Self.chainLimit else { throw tooManyAlternatives }
            result = result.flatMap { chain in part.map { Self.joined(chain, $0) } }
        }
        return result
    }

    private static func joined(_ chain: Chain, _ part: Chain) -> Chain {
        var result = chain
        // In characters brackets change nothing: what three share is the same in any order. In units it is not.
        let keepsTogether = part.finders.count > 1 && (part.unit != nil || chain.unit != nil)
        if !part.finders.isEmpty, !part.codings.isEmpty || !part.places.isEmpty || keepsTogether {
            result.finders.append(.chains([part]))
        } else {
            result.finders += part.finders
            result.codings += part.codings
            result.places += part.places
        }
        return result
    }

    private var tooManyAlternatives: FeltError {
        QueryError.make(
            "query-too-large", at: 0, in: expression, "The query has more than \(Self.chainLimit) alternatives.",
            hint: "Ask in several queries. OR inside AND multiplies where it mixes codes, words, filters and NOT.")
    }

    private func words(_ pattern: String, _ position: Int) throws -> SearchPattern {
        do { return try SearchPattern(pattern) } catch let error as FeltError {
            throw QueryError.make(error.code, at: position, in: expression, error.message, hint: error.hint)
        }
    }
}
