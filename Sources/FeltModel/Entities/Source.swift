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

/// A researcher's note on a coding, a source, a code, a case, or on nothing in particular.
public struct Memo: Hashable, Sendable {
    public let id: MemoID
    public let researcher: ResearcherID
    /// Nil when the words have been erased.
    public let text: String?
    public let coding: CodingID?
    public let source: SourceID?
    public let code: CodeID?
    public let caseID: CaseID?
    public let createdAt: String

    public init(
        id: MemoID, researcher: ResearcherID, text: String?, coding: CodingID?, source: SourceID?, code: CodeID?, caseID: CaseID?,
        createdAt: String
    ) {
        self.id = id
        self.researcher = researcher
        self.text = text
        self.coding = coding
        self.source = source
        self.code = code
        self.caseID = caseID
        self.createdAt = createdAt
    }
}

extension Memo {
    /// What the memo is about, as `coding ID`, `source ID`, `code ID`, `case ID` or `study`.
    public var subject: String {
        if let coding { return "coding \(coding)" }
        if let source { return "source \(source)" }
        if let code { return "code \(code)" }
        if let caseID { return "case \(caseID)" }
        return "study"
    }
}
