/// A query that is kept under a name and used in others as `@name`.
public struct SavedQuery: Hashable, Sendable {
    public let id: SavedQueryID
    public let slug: Slug
    /// What it asks, as it was typed; nil when the words have been erased.
    public var expression: String?
    /// What it is for; nil where nobody said.
    public var note: String?
    /// The unit that its AND and NOT mean, as typed behind `--within`; nil for the stretches themselves.
    public var within: String?
    /// Who saved it as it is now.
    public var researcher: ResearcherID
    public let createdAt: String

    public init(
        id: SavedQueryID, slug: Slug, expression: String?, note: String?, within: String?, researcher: ResearcherID, createdAt: String
    ) {
        self.id = id
        self.slug = slug
        self.expression = expression
        self.note = note
        self.within = within
        self.researcher = researcher
        self.createdAt = createdAt
    }
}
