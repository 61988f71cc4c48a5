public import FeltAnalysis
public import FeltModel

/// What agreement is measured on: characters, or units that were there before the coding.
public enum AgreementUnit: String, CaseIterable, Sendable {
    /// Unicode code points.
    case character
    /// The passages of a source: paragraphs, headings, and turns that are not parted further.
    case paragraph
    /// What one voice says until another speaks; text of no turn is left out.
    case turn
    /// Sentences of the passages.
    case sentence
    /// What stands under one question of a protocol; text under none is left out.
    case question
    /// Whole sources.
    case source
}

/// How passages that coders settled between them count.
public enum SettledPassages: Hashable, Sendable {
    /// Left apart: what each coder had there before counts, so that the figures say how alike they coded by themselves.
    case apart
    /// What was settled on counts as coded by all who agreed: how alike the coding is after they talked.
    case shared
}

/// Which codings of a study are compared, and on what. `docs/agreement.md` defines it.
public struct AgreementRequest: Sendable {
    /// The coders; nil for all who have coded what is asked for.
    public var researchers: Set<ResearcherID>?
    /// The codes; nil for all.
    public var codes: Set<CodeID>?
    /// Only sources of these cases; nil for all.
    public var cases: Set<CaseID>?
    /// Only sources of these kinds, as stored; nil for all.
    public var kinds: Set<String>?
    /// A query: only codings on which its answer rests, and only sources in which it has one.
    public var condition: String?
    public var unit = AgreementUnit.character
    /// When a unit that is no character counts as marked.
    public var rule = UnitRule.any
    /// Whether a code counts with all that is below it.
    public var rollsUp = false
    /// From how many codings in a source a researcher counts as having coded it; with 0 everybody has coded what anybody has.
    public var leastCodings = 1
    public var settled = SettledPassages.apart

    /// Asks for all codes and coders, on characters.
    public init() {}
}
