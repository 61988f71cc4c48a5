/// How a researcher, or the team, rates what a code did in a case.
public struct Rating: Hashable, Sendable {
    public let id: RatingID
    public let cell: ChartCell
    /// Who rated; of what was agreed, who wrote it down.
    public let researcher: ResearcherID
    public let value: RatingValue
    /// Why; nil where nobody said, or the words have been erased.
    public let rationale: String?
    /// Whether it is what the raters agreed on.
    public let isConsensus: Bool
    public let evidence: CellEvidence
    /// When it was given as it is now.
    public let writtenAt: String
    public let createdAt: String

    public init(
        id: RatingID, cell: ChartCell, researcher: ResearcherID, value: RatingValue, rationale: String?, isConsensus: Bool, evidence: CellEvidence,
        writtenAt: String, createdAt: String
    ) {
        self.id = id
        self.cell = cell
        self.researcher = researcher
        self.value = value
        self.rationale = rationale
        self.isConsensus = isConsensus
        self.evidence = evidence
        self.writtenAt = writtenAt
        self.createdAt = createdAt
    }
}

/// A value of the scale from hindering to helping.
///
/// The scale is that of studies with the Consolidated Framework for Implementation Research, with their `missing` and `mixed`. Source:
/// Damschroder & Lowery 2013, doi 10.1186/1748-5908-8-51.
public enum RatingValue: String, CaseIterable, Sendable {
    case minusTwo = "-2"
    case minusOne = "-1"
    case zero = "0"
    case plusOne = "1"
    case plusTwo = "2"
    /// There is no data to rate; that is not zero.
    case missing
    /// It helped and hindered, without a net direction.
    case mixed

    /// The value on the scale; nil for `missing` and `mixed`.
    public var number: Int? { Int(rawValue) }

    /// The value in sums and means, in which `mixed` counts as 0; nil for `missing`, which counts as nothing.
    public var weight: Int? { self == .mixed ? 0 : number }

    /// The value as it is shown: `+2`, `0`, `−1`, `mixed`, `missing`; a real minus sign stands before what is below zero.
    public var text: String { number.map { $0 > 0 ? "+\($0)" : $0 < 0 ? "\u{2212}\(-$0)" : "0" } ?? rawValue }

    /// Reads a value as typed: with or without plus sign, with a hyphen or a minus sign, in any letter case, `mangler` and `blandet` too.
    ///
    /// - Throws: `rating-off-scale`, with the scale.
    public init(typed: String) throws {
        let words = ["mangler": RatingValue.missing, "blandet": .mixed]
        var text = typed.lowercased()
        for sign in ["\u{2212}", "\u{2013}"] where text.hasPrefix(sign) { text = "-" + text.dropFirst() }
        if text.hasPrefix("+"), text.count == 2 { text = String(text.dropFirst()) }
        guard let value = RatingValue(rawValue: text) ?? words[text] else {
            throw FeltError(
                "rating-off-scale", "'\(typed)' is not on the scale.",
                hint: "The scale is -2, -1, 0, +1, +2, and missing (no data) and mixed (helps and hinders).", context: ["value": typed])
        }
        self = value
    }
}
