import FeltAnalysis
import FeltModel
import FeltStore

/// What AND joins: finders, whose stretches must meet, and questions, which the result must pass.
///
/// A query is a list of chains, and its answer what any of them finds. A chain without finders asks every coded stretch.
struct Chain {
    /// What finds stretches.
    indirect enum Finder {
        /// What is coded with any of these; nil for every code.
        case codes([CodeID]?)
        case words(SearchPattern)
        case pattern(TextPattern)
        /// What no coding covers, or none of these researchers'.
        case uncoded(Set<ResearcherID>?)
        case relation(Relation, Finder, Finder)
        /// What any of these finds; a chain that stood in brackets keeps its questions to itself.
        case chains([Chain])
    }

    /// A question to a coding.
    enum CodingAtom {
        case researcher(Set<ResearcherID>)
        /// Whether any of these values is set.
        case facet(Set<FacetValueID>)
        /// Whether it is one of these, which have the words in a memo.
        case memo(Set<CodingID>)
    }

    /// What is asked of codings, with the unit of the place where it was written, in which its NOT means meeting.
    struct CodingQuestion {
        let question: Question<CodingAtom>
        let unit: QueryUnit?

        /// What stands behind the NOT that it begins with.
        var behindNot: Question<CodingAtom>? { if case .not(let inner) = question { inner } else { nil } }
    }

    /// A question to a stretch of a source.
    enum PlaceAtom {
        /// The places of the sources that pass.
        case source(Set<Int>)
        /// Whether the stretch meets one of these.
        case passages(SegmentList)
        /// Whether the stretch meets something that is found, or shares a unit with it.
        case meets(Finder, QueryUnit?)
    }

    /// What the finders must share; nil for characters.
    var unit: QueryUnit?
    var finders: [Finder] = []
    /// Asked of every coding that the finders see; those that do not pass are as if they were not there.
    var codings: [CodingQuestion] = []
    /// Asked of the stretches that the finders share.
    var places: [Question<PlaceAtom>] = []
}

extension Chain {
    /// Whether a code stands in it, or something that stands for one. Where none does, it finds words alone.
    var hasCode: Bool { finders.isEmpty || finders.contains(where: \.hasCode) || codings.contains { $0.behindNot == nil } }

    /// The codes whose codings must be read to answer it; nil for all codings.
    var codes: Set<CodeID>? {
        guard !finders.isEmpty, codings.isEmpty || finders.contains(where: \.hasCode) else { return nil }
        return Self.union(finders.map(\.codes) + places.flatMap(Self.finders).map(\.codes))
    }

    static func union(_ sets: [Set<CodeID>?]) -> Set<CodeID>? {
        var result: Set<CodeID> = []
        for set in sets {
            guard let set else { return nil }
            result.formUnion(set)
        }
        return result
    }

    private static func finders(_ question: Question<PlaceAtom>) -> [Finder] {
        switch question {
        case .atom(.meets(let finder, _)): [finder]
        case .atom: []
        case .all(let questions), .any(let questions): questions.flatMap(finders)
        case .not(let inner): finders(inner)
        }
    }
}

extension Chain.Finder {
    /// Whether a code stands in it: then a filter on codings beside it is asked of its codings, else it stands for coded stretches.
    var hasCode: Bool {
        switch self {
        case .codes: true
        case .words, .pattern, .uncoded: false
        case .relation(_, let left, let right): left.hasCode || right.hasCode
        case .chains(let chains): chains.contains(where: \.hasCode)
        }
    }

    /// Whether it reads texts from end to end, which is dear.
    var readsTexts: Bool {
        switch self {
        case .codes, .words: false
        case .pattern, .uncoded: true
        case .relation(_, let left, let right): left.readsTexts || right.readsTexts
        case .chains(let chains): chains.contains { $0.finders.contains(where: \.readsTexts) }
        }
    }

    var codes: Set<CodeID>? {
        switch self {
        case .codes(let codes): codes.map(Set.init)
        case .words, .pattern: []
        case .uncoded: nil
        case .relation(_, let left, let right): Chain.union([left.codes, right.codes])
        case .chains(let chains): Chain.union(chains.map(\.codes))
        }
    }
}
