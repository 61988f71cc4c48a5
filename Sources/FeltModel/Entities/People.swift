/// Someone who writes in the study's journal.
public struct Researcher: Hashable, Sendable {
    public let id: ResearcherID
    /// What people type for the researcher.
    public let slug: Slug
    public var name: String?
    public var institution: String?
    public let createdAt: String

    public init(id: ResearcherID, slug: Slug, name: String?, institution: String?, createdAt: String) {
        self.id = id
        self.slug = slug
        self.name = name
        self.institution = institution
        self.createdAt = createdAt
    }
}
