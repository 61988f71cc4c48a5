public import FeltModel

/// Which values of a facet say that something helped, and which that it hindered.
public struct ValenceRule: Hashable, Sendable {
    public let helps: Set<FacetValueID>
    public let hinders: Set<FacetValueID>

    /// A value may stand on both sides, such as `mixed`: then it speaks against either.
    public init(helps: Set<FacetValueID>, hinders: Set<FacetValueID>) {
        self.helps = helps
        self.hinders = hinders
    }

    /// The values that speak against a direction; none where it points nowhere.
    public func against(_ direction: CellDirection) -> Set<FacetValueID> {
        switch direction {
        case .helps: hinders
        case .hinders: helps
        case .none: []
        }
    }
}

/// What speaks against the rating of one cell, and whether it has been explained.
///
/// A rating is a finding; it is *supported* when every coding that says the contrary has an explanation. The rule is that of negative-case
/// analysis; that all of them must be explained, and what is compared, is ours, and `docs/findings.md` says so.
public struct NegativeEvidence: Hashable, Sendable {
    public enum Verdict: Hashable, Sendable {
        /// All that speaks against it is explained, or nothing does.
        case supported
        case notYet
        case cannotTell(Reason)
    }

    /// Why nothing can be said.
    public enum Reason: Hashable, Sendable {
        case direction(CellDirection.Obstacle)
        /// No coding of the cell says whether it helped or hindered, so that none could say the contrary.
        case noValence
    }

    public let direction: CellDirection
    /// The codings of the cell, and those of them that say helped or hindered.
    public let codings: Int
    public let withValence: Int
    /// The codings that say the contrary, in the order given.
    public let negative: [CodingID]
    /// Those of them that have been explained.
    public let explained: Set<CodingID>

    /// Looks through the codings of a cell.
    ///
    /// - Parameters:
    ///   - items: the codings that stand in it.
    ///   - explained: the codings that have an explanation, here or elsewhere.
    /// - Complexity: linear in the codings.
    public init(_ items: [CellEvidence.Item], direction: CellDirection, rule: ValenceRule, explained: Set<CodingID>) {
        let valence = rule.helps.union(rule.hinders)
        let against = rule.against(direction)
        self.direction = direction
        codings = items.count
        withValence = items.count { !valence.isDisjoint(with: $0.facets) }
        negative = items.filter { !against.isDisjoint(with: $0.facets) }.map(\.coding)
        self.explained = explained.intersection(negative)
    }

    public var verdict: Verdict {
        if case .none(let obstacle) = direction { return .cannotTell(.direction(obstacle)) }
        if withValence == 0 { return .cannotTell(.noValence) }
        return explained.count == negative.count ? .supported : .notYet
    }
}
