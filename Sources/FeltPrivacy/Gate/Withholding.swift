public import FeltText

/// Why something stays in the study when it is exported. The order is that in which reasons are told.
public enum Withholding: String, CaseIterable, Sendable {
    /// Paragraphs of the personal layer of notes.
    case personal
    /// Words flagged as being about a third person.
    case thirdParty = "third-party"
    /// Words flagged as sensitive to a competition.
    case competitionSensitive = "competition-sensitive"
    /// What participants said who have withdrawn or declined.
    case withdrawn
    /// Sources that are held back until a day or an event.
    case embargo
}

/// What is kept back of one source.
public enum SourceRelease: Hashable, Sendable {
    /// All of it leaves.
    case whole
    /// It leaves without these ranges of its text, which are sorted and do not touch.
    case parts(withheld: [WithheldRange])
    /// Nothing of it leaves.
    case nothing(Withholding)
}

/// A range of a text that stays, and why.
public struct WithheldRange: Hashable, Sendable {
    public let range: TextRange
    /// The first reason where there are several.
    public let reason: Withholding

    public init(range: TextRange, reason: Withholding) {
        self.range = range
        self.reason = reason
    }
}
