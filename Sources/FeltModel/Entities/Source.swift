public import FeltText

/// The record of a source; its text is read apart, since it may be long.
public struct Source: Hashable, Sendable {
    public let id: SourceID
    /// What people type for the source.
    public let slug: Slug
    public var title: String?
    public var caseID: CaseID?
    /// `interview`, `observation`, `workshop`, `document` and so on.
    public var kind: String
    /// The day of the event, `2026-03-01`.
    public var date: String?
    public var language: Language
    /// The length of the stored text in UTF-8 bytes.
    public let byteCount: Int
    public let fileName: String?
    /// What was changed when the text was taken in; see `NormalisationRecord.token`.
    public let normalisation: String
    /// The program that turned the file into text; nil where it was text already.
    public let converter: String?
    /// Who wrote the note.
    public let researcher: ResearcherID?
    /// The number of its present text, from 1.
    public let revision: Int
    public let createdAt: String

    public init(
        id: SourceID, slug: Slug, title: String?, caseID: CaseID?, kind: String, date: String?, language: Language, byteCount: Int,
        fileName: String?, normalisation: String, converter: String?, researcher: ResearcherID?, revision: Int = 1, createdAt: String
    ) {
        self.id = id
        self.slug = slug
        self.title = title
        self.caseID = caseID
        self.kind = kind
        self.date = date
        self.language = language
        self.byteCount = byteCount
        self.fileName = fileName
        self.normalisation = normalisation
        self.converter = converter
        self.researcher = researcher
        self.revision = revision
        self.createdAt = createdAt
    }
}

/// A fact about a source or a case under a name of the researcher's choosing.
public struct Attribute: Hashable, Sendable {
    public let name: String
    public let value: String?

    public init(name: String, value: String?) {
        self.name = name
        self.value = value
    }
}

/// A code on exactly these words of a source, by one researcher.
public struct Coding: Hashable, Sendable {
    public let id: CodingID
    public let source: SourceID
    public let range: TextRange
    public let code: CodeID
    public let researcher: ResearcherID
    /// Sorted by id.
    public let facets: [FacetValueID]
    public let createdAt: String

    public init(
        id: CodingID, source: SourceID, range: TextRange, code: CodeID, researcher: ResearcherID, facets: [FacetValueID], createdAt: String
    ) {
        self.id = id
        self.source = source
        self.range = range
        self.code = code
        self.researcher = researcher
        self.facets = facets
        self.createdAt = createdAt
    }
}
