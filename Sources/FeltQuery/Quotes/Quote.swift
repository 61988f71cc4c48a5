public import FeltModel

/// Words that were coded, with whose they are.
public struct Quote: Hashable, Sendable {
    /// The path of the code, and its label in the language asked for.
    public let code: String
    public let label: String?
    public let words: String
    /// The pseudonym of a registered participant, else the label in the text; nil where nobody is named, or several speak.
    public let voice: String?
    /// The actor that a participant is registered as, else the role that stands in the note's head.
    public let role: String?
    public let caseName: String?
    /// What the facet `stage` of the coding says, else the note's head.
    public let stage: String?
    public let source: Source
    public let valence: String?
    public let researcher: String?
    public let classification: String?
    public let coding: CodingID
}

/// What quotes are asked for.
public struct QuoteRequest: Sendable {
    /// Nil for all codes; a code is that code alone, without what is below it.
    public var codes: Set<CodeID>?
    public var caseID: CaseID?
    /// Queries; only codings that all their answers rest on are taken.
    public var conditions: [String] = []
    /// Only these codings, such as those whose words may leave the study; nil for all. What is drawn is drawn among them.
    public var only: Set<CodingID>?
    /// At most so many of each code, drawn by chance with `seed`, words that several researchers gave it once; nil for all, once for each researcher.
    public var perCode: Int?
    public var seed = 1
    /// What labels are given in; nil for the study's language.
    public var language: Language?

    /// Asks for every quote.
    public init() {}
}

/// A coding whose words are kept back, without the words.
public struct KeptQuote: Hashable, Sendable {
    public let coding: CodingID
    /// The path of the code.
    public let code: String
    public let source: Source
    /// Who keeps it back, by pseudonym: who speaks, or may do so where nobody can tell, and has withdrawn, declined, or may not be quoted.
    public let participants: [String]
}

/// Quotes by the codebook's order and place, and what was kept back.
public struct QuoteAnswer: Sendable {
    public let quotes: [Quote]
    /// The codings that are left out, by place.
    public let kept: [KeptQuote]
    /// Participants whose words are among the quotes, or may be, and who were never asked whether they may be quoted; by pseudonym.
    public let notAsked: [String]
    /// How many codings that might be quoted are not among those asked for with `only`.
    public let notAmong: Int

    /// How many codings are left out.
    public var keptBack: Int { kept.count }
}
