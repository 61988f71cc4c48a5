public import FeltModel

/// Which quotes a report shows.
public struct QuotesChoice: Sendable {
    /// How many of each code a page has where nobody says: more would be a list, and not a page.
    public static let usualPerCode = 5

    /// Only these codes, each alone without what is below it; nil for all.
    public var codes: Set<CodeID>?
    public var caseID: CaseID?
    /// Queries; only codings that all their answers rest on are taken.
    public var conditions: [String] = []
    /// At most so many of each code, drawn by chance with `seed`.
    public var perCode = Self.usualPerCode
    public var seed = 1
    /// Only these codings; nil for all. Of the past it is those that may be quoted at present, since people change their minds.
    public var only: Set<CodingID>?
    /// The arguments of `felt quotes` that choose the same codings.
    public var arguments: [String] = []

    /// Some quotes of every code.
    public init() {}
}
