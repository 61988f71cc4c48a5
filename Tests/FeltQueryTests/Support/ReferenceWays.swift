import FeltQuery

extension Reference {
    /// Every way to pass a query, OR inside AND written out; nil when there are more than can be tried.
    func ways(_ query: QueryExpression, within unit: QueryUnit?) -> [Way]? {
        switch query {
        case .code(let path, let subtree, _): return [Way(unit: unit, finders: [codeFinder(path, subtree)])]
        case .text(let pattern, _): return [Way(unit: unit, finders: [wordFinder(pattern)])]
        case .pattern(let pattern, _): return [Way(unit: unit, finders: [patternFinder(pattern)])]
        case .uncoded(let researcher, _): return [Way(unit: unit, finders: [uncodedFinder(researcher)])]
        case .filter(let name, let value, _):
            let filters = ReferenceFilters(sample: sample)
            if let holds = filters.ofCoding(name, value) { return [Way(unit: unit, ofCodings: [CodingQuestion(holds: holds)])] }
            return [Way(unit: unit, ofStretch: [filters.ofStretch(name, value)])]
        case .saved(let name, _):
            guard let saved = sample.savedQueries.first(where: { $0.name == name }), let query = try? QueryParser.parse(saved.text) else { return nil }
            return ways(query, within: saved.unit ?? unit)
        case .scoped(let query, let own, _, _): return ways(query, within: own ?? unit)
        case .relation(let relation, let left, let right):
            guard let left = ways(left, within: unit), let right = ways(right, within: unit) else { return nil }
            return [Way(unit: unit, finders: [relationFinder(relation, left, right)])]
        case .or(let parts): return all(parts, within: unit).map { Self.gathered($0.flatMap { $0 }, unit) }
        case .and(let parts): return all(parts, within: unit).flatMap { crossed($0, unit) }
        case .not(let part): return ways(part, within: unit).flatMap { crossed($0.map { opposite($0, unit) }, unit) }
        }
    }

    private func all(_ parts: [QueryExpression], within unit: QueryUnit?) -> [[Way]]? {
        var lists: [[Way]] = []
        for part in parts {
            guard let ways = ways(part, within: unit) else { return nil }
            lists.append(ways)
        }
        return lists
    }

    /// Filters on codings joined with OR are one question, asked of each coding.
    private static func gathered(_ ways: [Way], _ unit: QueryUnit?) -> [Way] {
        let alone = ways.filter { $0.finders.isEmpty && $0.ofStretch.isEmpty }.map { CodingQuestion.all($0.ofCodings) }
        let others = ways.filter { !$0.finders.isEmpty || !$0.ofStretch.isEmpty }
        guard alone.count > 1 else { return ways }
        return others + [Way(unit: unit, ofCodings: [CodingQuestion(holds: { coding in alone.contains { $0.holds(coding) } })])]
    }

    /// Each alternative of each part with each of the others.
    private func crossed(_ lists: [[Way]], _ unit: QueryUnit?) -> [Way]? {
        var result = [Way(unit: unit)]
        for list in lists {
            guard result.count * list.count <= 64 else { return nil }
            result = result.flatMap { way in list.map { join(way, $0) } }
        }
        return result
    }

    /// Brackets with a finder in them are one finder; questions are asked in the chain that they stand in.
    private func join(_ way: Way, _ part: Way) -> Way {
        var result = way
        if part.finders.isEmpty {
            result.ofCodings += part.ofCodings
            result.ofStretch += part.ofStretch
        } else {
            result.finders.append(Finder(hasCode: part.hasCode) { sieve in self.find([part], sieve) })
        }
        return result
    }

    private func opposite(_ way: Way, _ unit: QueryUnit?) -> [Way] {
        guard way.finders.isEmpty else {
            let found = find([way]) { _ in true }
            return [Way(unit: unit, ofStretch: [{ stretch in !found.contains { self.meet($0, stretch, in: unit) } }])]
        }
        let ofCodings = way.ofCodings.isEmpty ? [] : [Way(unit: unit, ofCodings: [CodingQuestion.all(way.ofCodings).opposite(in: unit)])]
        let ofStretch = way.ofStretch.isEmpty ? [] : [Way(unit: unit, ofStretch: [{ stretch in !way.ofStretch.allSatisfy { $0(stretch) } }])]
        return ofCodings + ofStretch
    }
}
