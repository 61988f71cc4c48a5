import FeltModel
import FeltQuery

/// Answers queries as `docs/query.md` says, by trying everything with everything.
///
/// It reads the plain values of a sample study, not its tables, and shares nothing with `FeltQuery` but the parsed query. Read it beside the
/// page: `ReferenceWays` is sections 1 and 6, `ReferenceFinders` sections 3 and 4, `ReferenceFilters` section 5, `ReferenceRelations`
/// section 8, `ReferenceUnits` section 9.
final class Reference {
    /// A stretch as it was found, with the codings that this finding rests on.
    struct Found: Hashable {
        let source: Int
        let bytes: Range<Int>
        let codings: Set<Int>

        /// Whether the two share a character.
        func meets(_ other: Found) -> Bool { source == other.source && meets(other.bytes) }

        func meets(_ other: Range<Int>) -> Bool { max(bytes.lowerBound, other.lowerBound) < min(bytes.upperBound, other.upperBound) }
    }

    /// Whether a coding is there at all.
    typealias Sieve = (Int) -> Bool

    /// Something that finds stretches among the codings that pass a sieve.
    struct Finder {
        /// Whether a code stands in it, or something that stands for one: then a filter on codings beside it is asked of its codings.
        let hasCode: Bool
        let find: (@escaping Sieve) -> [Found]
    }

    /// A question to a coding.
    struct CodingQuestion {
        let holds: Sieve
        /// For a question that begins with NOT, what stands behind it, and in which unit the NOT means meeting.
        var behindNot: (holds: Sieve, unit: QueryUnit?)?

        func opposite(in unit: QueryUnit?) -> CodingQuestion {
            if let behindNot { return CodingQuestion(holds: behindNot.holds) }
            return CodingQuestion(holds: { !self.holds($0) }, behindNot: (holds, unit))
        }

        /// The question whether all of these hold.
        static func all(_ questions: [CodingQuestion]) -> CodingQuestion {
            questions.count == 1 ? questions[0] : CodingQuestion(holds: { coding in questions.allSatisfy { $0.holds(coding) } })
        }
    }

    /// One AND without any OR: the finders that must meet, what every coding must pass, what the stretch must pass.
    struct Way {
        /// In which the finders must meet; nil for characters.
        var unit: QueryUnit?
        var finders: [Finder] = []
        var ofCodings: [CodingQuestion] = []
        var ofStretch: [(Found) -> Bool] = []

        /// A way that is only questions finds coded stretches; beside words alone a filter on codings stands for coded stretches.
        var hasCode: Bool { finders.isEmpty || finders.contains { $0.hasCode } || ofCodings.contains { $0.behindNot == nil } }
    }

    let sample: SampleStudy
    let texts: [ReferenceText]
    /// What words and patterns found, since a study is asked many queries.
    var remembered: [String: [Found]] = [:]

    init(sample: SampleStudy) {
        self.sample = sample
        texts = sample.sources.map(ReferenceText.init)
    }

    /// The answer, one stretch for each range, by source and place; nil for a query that has too many alternatives for so slow an evaluator.
    func answer(_ query: QueryExpression, within unit: QueryUnit? = nil) -> [OpenStudy.Stretch]? {
        guard let ways = ways(query, within: unit) else { return nil }
        var merged: [Found: Set<Int>] = [:]
        for found in find(ways, { _ in true }) { merged[Found(source: found.source, bytes: found.bytes, codings: []), default: []].formUnion(found.codings) }
        return merged.map { found, codings in
            OpenStudy.Stretch(
                source: sample.sources[found.source].slug, start: found.bytes.lowerBound, end: found.bytes.upperBound,
                codings: codings.map { $0 + 1 }.sorted())
        }.sorted()
    }

    func find(_ ways: [Way], _ sieve: @escaping Sieve) -> [Found] { ways.count == 1 ? find(ways[0], sieve) : Array(Set(ways.flatMap { find($0, sieve) })) }

    private func find(_ way: Way, _ outer: @escaping Sieve) -> [Found] {
        let sieve: Sieve = { coding in outer(coding) && way.ofCodings.allSatisfy { $0.holds(coding) } }
        var lists = way.finders.isEmpty ? [coded(sieve)] : way.finders.map { $0.find(sieve) }
        var questions = way.ofStretch
        if !way.finders.isEmpty, !way.finders.contains(where: { $0.hasCode }) {
            // Words alone: a filter is the coded stretches that pass it, as a code would be; NOT keeps away from the coded stretches that do.
            let wanted = way.ofCodings.filter { $0.behindNot == nil }
            if !wanted.isEmpty { lists.append(coded { coding in outer(coding) && wanted.allSatisfy { $0.holds(coding) } }) }
            for (holds, unit) in way.ofCodings.compactMap(\.behindNot) {
                let unwanted = coded(holds)
                questions.append { one in !unwanted.contains { self.meet(one, $0, in: unit) } }
            }
        }
        return joined(lists, in: way.unit).filter { one in questions.allSatisfy { $0(one) } }
    }

    /// The coded stretches, each on its own coding.
    func coded(_ isIncluded: Sieve) -> [Found] {
        sample.codings.indices.filter { !sample.codings[$0].isLost && isIncluded($0) }.map {
            Found(source: sample.codings[$0].source, bytes: sample.codings[$0].bytes, codings: [$0])
        }
    }
}
