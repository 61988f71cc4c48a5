import FeltModel
import FeltQuery

/// Answers queries as `docs/query.md` says, by trying everything with everything, byte by byte.
///
/// It reads the plain values of a sample study, not its tables, and shares nothing with `FeltQuery` but the parsed query.
struct Reference {
    /// A stretch as it was found, with the codings that this finding rests on.
    struct Found: Hashable {
        let source: Int
        let bytes: Range<Int>
        let codings: Set<Int>

        func touches(_ other: Found) -> Bool { source == other.source && bytes.contains { other.bytes.contains($0) } }
    }

    /// Which codings are as if they were not there.
    typealias Sieve = (Int) -> Bool

    /// One way to pass an AND: what must overlap, what every coding must pass, what the stretch must pass.
    struct Way {
        var finders: [(@escaping Sieve) -> [Found]] = []
        var ofCodings: [CodingQuestion] = []
        var ofStretch: [(Found) -> Bool] = []
    }

    struct CodingQuestion {
        let holds: Sieve
        /// The question behind NOT, for one that begins so.
        var behindNot: Sieve?

        var opposite: CodingQuestion {
            if let behindNot { return CodingQuestion(holds: behindNot) }
            return CodingQuestion(holds: { !holds($0) }, behindNot: holds)
        }

        static func all(_ questions: [CodingQuestion]) -> CodingQuestion {
            questions.count == 1 ? questions[0] : CodingQuestion(holds: { coding in questions.allSatisfy { $0.holds(coding) } })
        }
    }

    let sample: SampleStudy

    /// The answer, one stretch for each range, in order; nil for a query that asks too much of such a slow evaluator.
    func answer(_ query: QueryExpression) -> [OpenStudy.Stretch]? {
        guard let ways = ways(query) else { return nil }
        var merged: [Found: Set<Int>] = [:]
        for found in find(ways, { _ in true }) { merged[Found(source: found.source, bytes: found.bytes, codings: []), default: []].formUnion(found.codings) }
        return merged.map { found, codings in
            OpenStudy.Stretch(
                source: sample.sources[found.source].slug, start: found.bytes.lowerBound, end: found.bytes.upperBound,
                codings: codings.map { $0 + 1 }.sorted())
        }.sorted()
    }

    // MARK: Finding

    private func find(_ ways: [Way], _ sieve: @escaping Sieve) -> [Found] { Array(Set(ways.flatMap { find($0, sieve) })) }

    private func find(_ way: Way, _ outer: @escaping Sieve) -> [Found] {
        let sieve: Sieve = { coding in outer(coding) && way.ofCodings.allSatisfy { $0.holds(coding) } }
        var result: [Found]?
        for finder in way.finders {
            let next = finder(sieve)
            result = result.map { shared($0, next) } ?? next
        }
        var found = result ?? coded { sieve($0) }
        if !way.ofCodings.isEmpty { found = found.flatMap { $0.codings.isEmpty ? asked($0, way, outer) : [$0] } }
        return found.filter { one in way.ofStretch.allSatisfy { $0(one) } }
    }

    /// What each of one list shares with each of the other.
    private func shared(_ left: [Found], _ right: [Found]) -> [Found] {
        var result: Set<Found> = []
        for one in left {
            for other in right where one.touches(other) {
                let bytes = one.bytes.filter { other.bytes.contains($0) }
                result.insert(Found(source: one.source, bytes: bytes[0]..<bytes[bytes.count - 1] + 1, codings: one.codings.union(other.codings)))
            }
        }
        return Array(result)
    }

    /// Words, asked about codings: what they share with those that pass, without what touches one that they must not touch.
    private func asked(_ words: Found, _ way: Way, _ outer: @escaping Sieve) -> [Found] {
        let wanted = way.ofCodings.filter { $0.behindNot == nil }
        let places = wanted.isEmpty ? [words] : shared([words], coded { coding in outer(coding) && wanted.allSatisfy { $0.holds(coding) } })
        let unwanted = coded { coding in way.ofCodings.contains { $0.behindNot?(coding) ?? false } }
        return places.filter { place in !unwanted.contains { $0.touches(place) } }
    }

    private func coded(_ isIncluded: Sieve) -> [Found] {
        sample.codings.indices.filter(isIncluded).map { Found(source: sample.codings[$0].source, bytes: sample.codings[$0].bytes, codings: [$0]) }
    }

    // MARK: Ways to pass

    /// Every way to pass a query; nil when there are more than can be tried.
    private func ways(_ query: QueryExpression) -> [Way]? {
        switch query {
        case .code(let path, let subtree, _):
            let below = sample.codes.filter { code in
                path == "*" || code == path || code.hasSuffix("." + path) || (subtree && (code.hasPrefix(path + ".") || code.contains("." + path + ".")))
            }
            return [Way(finders: [{ sieve in coded { sieve($0) && below.contains(sample.codings[$0].code) } }])]
        case .text(let pattern, _):
            let found = ReferenceWords.places(of: pattern, in: sample)
            return [Way(finders: [{ _ in found }])]
        case .filter(let name, let value, _):
            let filters = ReferenceFilters(sample: sample)
            if let holds = filters.ofCoding(name, value) { return [Way(ofCodings: [CodingQuestion(holds: holds)])] }
            return [Way(ofStretch: [filters.ofStretch(name, value)])]
        case .or(let parts):
            var all: [Way] = []
            for part in parts {
                guard let ways = ways(part) else { return nil }
                all += ways
            }
            return Self.gathered(all)
        case .and(let parts):
            var lists: [[Way]] = []
            for part in parts {
                guard let ways = ways(part) else { return nil }
                lists.append(ways)
            }
            return crossed(lists)
        case .not(let part):
            guard let ways = ways(part) else { return nil }
            return crossed(ways.map(opposite))
        }
    }

    /// Ways that ask of codings alone are one question, asked of each coding.
    private static func gathered(_ ways: [Way]) -> [Way] {
        let alone = ways.filter { $0.finders.isEmpty && $0.ofStretch.isEmpty }.map { CodingQuestion.all($0.ofCodings) }
        let others = ways.filter { !$0.finders.isEmpty || !$0.ofStretch.isEmpty }
        guard alone.count > 1 else { return ways }
        return others + [Way(ofCodings: [CodingQuestion(holds: { coding in alone.contains { $0.holds(coding) } })])]
    }

    private func crossed(_ lists: [[Way]]) -> [Way]? {
        var result = [Way()]
        for list in lists {
            guard result.count * list.count <= 300 else { return nil }
            result = result.flatMap { way in list.map { join(way, $0) } }
        }
        return result
    }

    private func join(_ way: Way, _ part: Way) -> Way {
        var result = way
        if !part.finders.isEmpty, !part.ofCodings.isEmpty || !part.ofStretch.isEmpty {
            result.finders.append { sieve in find(part, sieve) }
        } else {
            result.finders += part.finders
            result.ofCodings += part.ofCodings
            result.ofStretch += part.ofStretch
        }
        return result
    }

    private func opposite(_ way: Way) -> [Way] {
        guard way.finders.isEmpty else {
            let found = find(way) { _ in true }
            return [Way(ofStretch: [{ stretch in !found.contains { $0.touches(stretch) } }])]
        }
        let ofCodings = way.ofCodings.isEmpty ? [] : [Way(ofCodings: [CodingQuestion.all(way.ofCodings).opposite])]
        let ofStretch = way.ofStretch.isEmpty ? [] : [Way(ofStretch: [{ stretch in !way.ofStretch.allSatisfy { $0(stretch) } }])]
        return ofCodings + ofStretch
    }
}
