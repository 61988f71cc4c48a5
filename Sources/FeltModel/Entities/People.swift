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

/// One innovative procurement that the study follows.
public struct CaseStudy: Hashable, Sendable {
    public let id: CaseID
    /// What people type for the case.
    public let slug: Slug
    public var title: LocalisedText
    public var municipality: String?
    /// The kind of innovative procurement.
    public var ioaKind: String?
    public var procedure: String?
    /// The stage it stands in, such as `S2`.
    public var stage: String?
    public let createdAt: String

    public init(
        id: CaseID, slug: Slug, title: LocalisedText, municipality: String?, ioaKind: String?, procedure: String?, stage: String?,
        createdAt: String
    ) {
        self.id = id
        self.slug = slug
        self.title = title
        self.municipality = municipality
        self.ioaKind = ioaKind
        self.procedure = procedure
        self.stage = stage
        self.createdAt = createdAt
    }
}
