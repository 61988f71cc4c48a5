/// How the ratings of a condition go with those of an outcome over the cases, and which cases depart from that.
///
/// Two cells go *together* when both help or both hinder, and *apart* when one helps and the other hinders. The pattern is what most cases
/// do; the others depart from it. What points nowhere is left out. The rule and its bounds are ours; `docs/findings.md` says so.
public struct OutcomePattern: Hashable, Sendable {
    /// From how many cases, and with what share of them, there is a pattern.
    public struct Rule: Hashable, Sendable {
        /// How many cases must point somewhere in both cells.
        public let atLeast: Int

        /// Four of them.
        public static let standard = Rule(uncheckedAtLeast: 4)

        /// Nil below 3: two cases can only be alike or not.
        public init?(checkingAtLeast count: Int) {
            guard count >= 3 else { return nil }
            self.init(uncheckedAtLeast: count)
        }

        private init(uncheckedAtLeast count: Int) { atLeast = count }
    }

    public enum Verdict: String, CaseIterable, Sendable {
        /// At least two thirds go together.
        case together
        /// At least two thirds go apart.
        case apart
        /// Neither.
        case none
        case tooFew = "too-few"
    }

    public let verdict: Verdict
    /// The places of the cases that go together, go apart, and are left out.
    public let together: [Int]
    public let apart: [Int]
    public let leftOut: [Int]
    /// Whether the outcome helps in some of the cases compared and hinders in others. Where it does not, a pattern says nothing of what made
    /// the difference.
    public let outcomeVaries: Bool

    /// - Parameter cases: of each case the direction of the condition and that of the outcome.
    public init(_ cases: [(condition: CellDirection, outcome: CellDirection)], rule: Rule = .standard) {
        let compared = cases.indices.filter { cases[$0].condition.points && cases[$0].outcome.points }
        together = compared.filter { cases[$0].condition == cases[$0].outcome }
        apart = compared.filter { cases[$0].condition != cases[$0].outcome }
        leftOut = cases.indices.filter { !(cases[$0].condition.points && cases[$0].outcome.points) }
        outcomeVaries = Set(compared.map { cases[$0].outcome }).count > 1
        if compared.count < rule.atLeast {
            verdict = .tooFew
        } else if together.count * 3 >= compared.count * 2 {
            verdict = .together
        } else {
            verdict = apart.count * 3 >= compared.count * 2 ? .apart : .none
        }
    }

    /// The places of the cases that depart from the pattern; none where there is no pattern.
    public var departing: [Int] {
        switch verdict {
        case .together: apart
        case .apart: together
        case .none, .tooFew: []
        }
    }
}
