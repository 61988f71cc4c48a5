public import FeltAnalysis
public import FeltModel
public import FeltText

/// A passage that two coders coded differently.
public struct StudyDisagreement: Hashable, Sendable {
    /// What one of them has there.
    public struct Side: Hashable, Sendable {
        public let researcher: ResearcherID
        /// The code; nil where that coder gave none.
        public let code: CodeID?
        /// The codings, by position, and the code points of each; rolled up, those of codes below too.
        public let codings: [CodingID]
        public let ranges: [Range<Int>]
    }

    public let kind: Disagreement.Kind
    public let source: SourceID
    /// From the first character that either marked to the last, and the same in code points.
    public let range: TextRange
    public let scalars: Range<Int>
    /// The coder whose slug comes first, and the other.
    public let first, second: Side
    /// How many characters one of them marked and the other did not.
    public let cost: Int
}

extension StudyAgreement {
    /// Where coders differ, for every pair of them, the most costly first; those of equal cost by source, position and pair.
    ///
    /// - Parameters:
    ///   - kinds: which kinds are wanted.
    ///   - codes: only those in which one of them gave one of these; nil for all. What kind a difference is, is told by all codes that are compared.
    /// - Complexity: n log n in the codings.
    public func disagreements(kinds: Set<Disagreement.Kind> = Set(Disagreement.Kind.allCases), of codes: Set<CodeID>? = nil) -> [StudyDisagreement] {
        let wanted = codes.map { chosen in self.codes.map { chosen.contains($0.id) } }
        let found = data.pairs.flatMap { Disagreements.list(data, pair: $0) }.filter { one in
            kinds.contains(one.kind) && (wanted.map { wanted in [one.firstCode, one.secondCode].contains { $0.map { wanted[$0] } ?? false } } ?? true)
        }
        let sorted = found.sorted { left, right in
            left.cost != right.cost ? left.cost > right.cost
                : (left.document, left.range.lowerBound, left.range.upperBound, left.pair.first, left.pair.second)
                    < (right.document, right.range.lowerBound, right.range.upperBound, right.pair.first, right.pair.second)
        }
        let finder = CodingFinder(self)
        return sorted.map { one in
            let first = finder.side(one, coder: one.pair.first, code: one.firstCode)
            let second = finder.side(one, coder: one.pair.second, code: one.secondCode)
            // Both ends of what differs are ends of codings.
            let ends = (first.places + second.places).map { codings[$0] }
            let start = ends.map(\.range.start).min() ?? ByteOffset(0)
            let end = ends.map(\.range.end).max() ?? start
            return StudyDisagreement(
                kind: one.kind, source: sources[one.document].id, range: TextRange(start, end), scalars: one.range, first: first.side,
                second: second.side, cost: one.cost)
        }
    }
}

/// Finds the codings that a disagreement is about.
private struct CodingFinder {
    private struct Key: Hashable { let document, coder, code: Int }

    private let agreement: StudyAgreement
    /// The places of codings by source, coder and code, by position.
    private var places: [Key: [Int]] = [:]

    init(_ agreement: StudyAgreement) {
        self.agreement = agreement
        for (place, coding) in agreement.codings.enumerated() {
            for code in coding.targets { places[Key(document: coding.document, coder: coding.coder, code: code), default: []].append(place) }
        }
    }

    func side(_ one: Disagreement, coder: Int, code: Int?) -> (side: StudyDisagreement.Side, places: [Int]) {
        let found = (code.flatMap { places[Key(document: one.document, coder: coder, code: $0)] } ?? []).filter {
            agreement.codings[$0].scalars.overlaps(one.range)
        }
        let side = StudyDisagreement.Side(
            researcher: agreement.researchers[coder].id, code: code.map { agreement.codes[$0].id }, codings: found.map { agreement.codings[$0].id },
            ranges: found.map { agreement.codings[$0].scalars })
        return (side, found)
    }
}
