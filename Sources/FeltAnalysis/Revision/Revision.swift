public import FeltText

/// What becomes of a list of ranges, such as codings, when their text is revised.
///
/// ```swift
/// let map = TextMap(from: old, to: new)
/// let revision = Revision(codings.map { ($0.id, $0.range) }, through: map)
/// for outcome in revision.outcomes where outcome.carried.kind == .lost { … }
/// ```
public struct Revision<ID: Hashable & Sendable>: Sendable {
    /// One range before and after.
    public struct Outcome: Hashable, Sendable {
        public let id: ID
        /// The range in the old text.
        public let old: TextRange
        public let carried: Carried
        /// Whether its words changed places with others, rather than being pushed along; false when they were lost.
        public let isReordered: Bool
    }

    /// One outcome for each range, in the order of the old text: start, end, then as they were given. None is left out.
    public let outcomes: [Outcome]
    /// How many outcomes there are of each kind; 0 where there are none.
    public let counts: [Carried.Kind: Int]

    /// Carries each range. Cost: each costs its length and a search of the map.
    public init(_ ranges: some Sequence<(id: ID, range: TextRange)>, through map: TextMap) {
        let sorted = ranges.enumerated().sorted { ($0.element.range, $0.offset) < ($1.element.range, $1.offset) }.map(\.element)
        outcomes = sorted.map { id, range in
            let result = map.follow(range)
            return Outcome(id: id, old: range, carried: result.carried, isReordered: result.isReordered)
        }
        var counts = Dictionary(uniqueKeysWithValues: Carried.Kind.allCases.map { ($0, 0) })
        for outcome in outcomes { counts[outcome.carried.kind, default: 0] += 1 }
        self.counts = counts
    }

    /// How many outcomes are of a kind.
    public func count(_ kind: Carried.Kind) -> Int { counts[kind] ?? 0 }

    /// The outcomes that a person should look at: edited, cut and lost ones, in order.
    public var toReview: [Outcome] {
        outcomes.filter { $0.carried.kind != .unchanged && $0.carried.kind != .moved }
    }
}
