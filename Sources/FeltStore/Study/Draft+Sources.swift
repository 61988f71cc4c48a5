public import FeltModel
public import FeltText

/// A source that is to be taken into a study.
public struct NewSource: Sendable {
    public var slug: Slug
    public var title: String?
    public var caseID: CaseID?
    public var kind: String
    public var date: String?
    public var language: Language
    public var text: StoredText
    /// The file as it came; nil when it was the text itself, byte for byte.
    public var original: [UInt8]?
    public var fileName: String?
    public var mediaType: String?
    public var normalisation: String
    public var converter: String?
    public var researcher: ResearcherID?
    public var passages: [Passage]
    public var attributes: [Attribute]
    /// What a note says of itself; nil for what is no note, or says nothing.
    public var note: NoteRecord?
    public var participants: [ParticipantID] = []
    public var outcomes: [NewOutcome] = []
    public var attachments: [NewAttachment] = []
    /// When it was made elsewhere; nil for now.
    public var createdAt: String?

    public init(slug: Slug, kind: String, language: Language, text: StoredText, normalisation: String, passages: [Passage]) {
        self.slug = slug
        self.kind = kind
        self.language = language
        self.text = text
        self.normalisation = normalisation
        self.passages = passages
        attributes = []
    }
}

extension Draft {
    /// Adds a source with its text, original, passages and attributes, and puts it into the search index.
    ///
    /// Throws `range-invalid` when a passage does not lie in the text.
    @discardableResult
    public func add(_ source: NewSource) throws -> SourceID {
        for passage in source.passages {
            for range in [passage.range, passage.voice, passage.time] { if let range { try check(range, in: source.text) } }
        }
        let id = makeID()
        let textContent = try content(source.text.utf8)
        let original: FieldValue = try source.original.map { .content(try content($0)) } ?? .null
        let fields: FieldSet = [
            "slug": .token(source.slug.text), "title": try text(source.title), "caseId": .optional(source.caseID?.raw),
            "kind": .token(source.kind), "date": .optional(source.date), "language": .token(source.language.rawValue),
            "textId": .content(textContent), "originalId": original, "byteCount": .integer(Int64(source.text.utf8.count)),
            "originalByteCount": .integer(Int64(source.original?.count ?? source.text.utf8.count)), "fileName": try text(source.fileName),
            "mediaType": .optional(source.mediaType), "normalisation": .token(source.normalisation),
            "converter": .optional(source.converter), "researcherId": .optional(source.researcher?.raw), "revision": .integer(1),
        ]
        try create(EntityCatalogue.source, id, fields.with("createdAt", source.createdAt))
        try createStructure(sourceID: id, textID: textContent.id, passages: source.passages)
        try addNote(source, SourceID(id), textID: textContent.id)
        return SourceID(id)
    }

    /// Puts a code on words of a source.
    ///
    /// - Parameter text: the source's stored text, against which the range is checked.
    /// - Throws: `range-invalid` when the range is empty, reaches outside the text or cuts a code point in two.
    @discardableResult
    public func addCoding(
        source: SourceID, range: TextRange, in text: StoredText, code: CodeID, researcher: ResearcherID, facets: [FacetValueID] = []
    ) throws -> CodingID {
        try check(range, in: text)
        let id = makeID()
        let fields: FieldSet = [
            "sourceId": .token(source.raw), "startByte": .integer(Int64(range.start.value)), "endByte": .integer(Int64(range.end.value)),
            "codeId": .token(code.raw), "researcherId": .token(researcher.raw),
            "facets": facets.isEmpty ? .null : .token(Set(facets).sorted().map(\.raw).joined(separator: " ")),
        ]
        try create(EntityCatalogue.coding, id, fields.with("textId", try revisedTextID(of: source)))
        return CodingID(id)
    }

    /// Takes a coding and the memos on it away, and that it had been settled on.
    public func removeCoding(_ id: CodingID) throws {
        for settlement in try StudyReader(database: database).settlementIDs(on: id) { try remove(EntityCatalogue.settlement, settlement) }
        for memo in try StudyReader(database: database).memos(on: id) { try remove(EntityCatalogue.memo, memo.id.raw) }
        try remove(EntityCatalogue.coding, id.raw)
    }

    /// What a memo is about.
    public enum MemoSubject: Sendable { case coding(CodingID), source(SourceID), code(CodeID), caseStudy(CaseID), cell(ChartCell), study }

    /// Adds a memo.
    ///
    /// - Parameters:
    ///   - purpose: what it is for; nil for a memo like most.
    ///   - createdAt: when it was written elsewhere; nil for now.
    @discardableResult
    public func addMemo(
        _ words: String, on subject: MemoSubject, for purpose: Memo.Purpose? = nil, by researcher: ResearcherID, createdAt: String? = nil
    ) throws -> MemoID {
        var fields: FieldSet = ["researcherId": .token(researcher.raw), "text": try text(words)]
        for pair in Self.fields(of: subject).pairs { fields[pair.name] = pair.value }
        if let purpose { fields["purpose"] = .token(purpose.rawValue) }
        let id = makeID()
        try create(EntityCatalogue.memo, id, fields.with("createdAt", createdAt))
        return MemoID(id)
    }

    /// Puts a memo on something else.
    public func move(_ memo: Memo, to subject: MemoSubject) throws {
        var fields: FieldSet = ["codingId": .null, "sourceId": .null, "codeId": .null, "caseId": .null]
        for pair in Self.fields(of: subject).pairs { fields[pair.name] = pair.value }
        try update(EntityCatalogue.memo, memo.id.raw, fields)
    }

    private static func fields(of subject: MemoSubject) -> FieldSet {
        switch subject {
        case .coding(let id): ["codingId": .token(id.raw)]
        case .source(let id): ["sourceId": .token(id.raw)]
        case .code(let id): ["codeId": .token(id.raw)]
        case .caseStudy(let id): ["caseId": .token(id.raw)]
        case .cell(let cell): ["caseId": .token(cell.caseID.raw), "codeId": .token(cell.code.raw)]
        case .study: [:]
        }
    }

    /// Throws `range-invalid` for an empty range, or one that does not lie in the text on whole characters.
    func check(_ range: TextRange, in text: StoredText) throws {
        guard !range.isEmpty, text.isValid(range) else {
            let reason = range.isEmpty ? "is empty" : range.end.value > text.utf8.count ? "reaches past the end of the text (\(text.utf8.count) bytes)" : "cuts a character in two"
            throw FeltError("range-invalid", "The range \(range.start.value)..\(range.end.value) \(reason).", hint: "Give a range within the text; felt show SOURCE --raw prints it.")
        }
    }
}
