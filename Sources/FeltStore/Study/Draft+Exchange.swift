public import FeltModel
public import FeltText

// What files of other programs need: things with the times they were made elsewhere, GUIDs, and what the study has no room for.

extension Draft {
    /// Makes the token that all imports of one project share.
    public func makeProjectToken() -> String { makeID() }

    /// Puts codes on words of one source, with the times at which it was done elsewhere. Gives their ids in order.
    ///
    /// Throws `range-invalid`. Cost: one statement a coding, beside those that every change takes.
    public func addCodings(
        _ codings: [(range: TextRange, code: CodeID, researcher: ResearcherID, facets: [FacetValueID], createdAt: String?)], to source: SourceID, in text: StoredText
    ) throws -> [CodingID] {
        let revised = try revisedTextID(of: source)
        return try codings.map { coding in
            try check(coding.range, in: text)
            let id = makeID()
            var fields: FieldSet = [
                "sourceId": .token(source.raw), "startByte": .integer(Int64(coding.range.start.value)), "endByte": .integer(Int64(coding.range.end.value)),
                "codeId": .token(coding.code.raw), "researcherId": .token(coding.researcher.raw), "facets": Self.token(coding.facets),
            ]
            if let createdAt = coding.createdAt { fields["createdAt"] = .token(createdAt) }
            try create(EntityCatalogue.coding, id, fields.with("textId", revised))
            return CodingID(id)
        }
    }

    /// Gives a coding another code, coder, or facets where they differ.
    public func change(_ coding: Coding, code: CodeID, researcher: ResearcherID, facets: [FacetValueID]) throws {
        var fields: FieldSet = [:]
        if coding.code != code { fields["codeId"] = .token(code.raw) }
        if coding.researcher != researcher { fields["researcherId"] = .token(researcher.raw) }
        if coding.facets != Set(facets).sorted() { fields["facets"] = Self.token(facets) }
        try update(EntityCatalogue.coding, coding.id.raw, fields)
    }

    private static func token(_ facets: [FacetValueID]) -> FieldValue {
        facets.isEmpty ? .null : .token(Set(facets).sorted().map(\.raw).joined(separator: " "))
    }

    /// Gives a memo other words.
    public func change(_ memo: Memo, words: String) throws {
        guard memo.text != words else { return }
        try update(EntityCatalogue.memo, memo.id.raw, ["text": try text(words)])
    }

    /// Takes a memo away.
    public func removeMemo(_ id: MemoID) throws { try remove(EntityCatalogue.memo, id.raw) }

    /// Takes a case away. Throws `conflict` while anything belongs to it.
    public func removeCase(_ id: CaseID) throws {
        for attribute in try StudyReader(database: database).attributeIDs(of: id) { try remove(EntityCatalogue.attribute, attribute) }
        try remove(EntityCatalogue.caseStudy, id.raw)
    }

    /// Sets what differs of title, case, kind, date and language between two records of one source.
    public func change(_ old: Source, to new: Source) throws {
        var fields: FieldSet = [:]
        if old.title != new.title { fields["title"] = try text(new.title) }
        if old.caseID != new.caseID { fields["caseId"] = .optional(new.caseID?.raw) }
        if old.kind != new.kind { fields["kind"] = .token(new.kind) }
        if old.date != new.date { fields["date"] = .optional(new.date) }
        if old.language != new.language { fields["language"] = .token(new.language.rawValue) }
        try update(EntityCatalogue.source, old.id.raw, fields)
    }

    /// Sets what a source says under names of its own, in place of what it said. Gives whether anything differs.
    public func setAttributes(_ attributes: [Attribute], of source: SourceID) throws -> Bool {
        let reader = StudyReader(database: database)
        guard try reader.ownAttributes(of: source) != attributes else { return false }
        for id in try reader.attributeIDs(of: source) { try remove(EntityCatalogue.attribute, id) }
        try add(attributes, to: source)
        return true
    }

    /// Adds a value to a facet. It must not have one of the name yet.
    public func addFacetValue(slug: Slug, label: LocalisedText, facet: String, position: Int) throws -> FacetValueID {
        let id = makeID()
        try create(EntityCatalogue.facetValue, id, [
            "facetId": .token(facet), "slug": .token(slug.text), "labelNb": try text(label.nb), "labelEn": try text(label.en), "position": .integer(Int64(position)),
        ])
        return FacetValueID(id)
    }

    /// Adds a facet without values and gives its id.
    public func addFacet(slug: Slug, label: LocalisedText, position: Int) throws -> String {
        let id = makeID()
        try create(EntityCatalogue.facet, id, [
            "slug": .token(slug.text), "labelNb": try text(label.nb), "labelEn": try text(label.en), "position": .integer(Int64(position)),
        ])
        return id
    }

    /// Records the GUIDs that things came with.
    ///
    /// Those of many codings stand in one row together (``IdentityList``). Cost: one change a thousand codings, and one for each other thing.
    public func add(_ identities: [ForeignIdentity]) throws {
        for list in IdentityList.lists(of: identities) { try create(EntityCatalogue.identity, makeID(), list.fields) }
    }

    /// Records that a thing came with another GUID this time, or in another place.
    public func change(_ old: ForeignIdentity, to new: ForeignIdentity) throws {
        guard !IdentityList.isListed(old) else {
            let isSame = (old.guid, old.ownerGUID, old.role) == (new.guid, new.ownerGUID, new.role)
            // A list stays as it is; of two rows about one thing the later one holds.
            return isSame ? () : try add([new])
        }
        var fields: FieldSet = [:]
        if old.guid != new.guid { fields["guid"] = .token(new.guid) }
        if old.ownerGUID != new.ownerGUID { fields["ownerGuid"] = .optional(new.ownerGUID) }
        if old.role != new.role { fields["role"] = .optional(new.role) }
        try update(EntityCatalogue.identity, old.id, fields)
    }

    /// Keeps what the study has no room for.
    public func add(_ matter: ForeignMatter) throws {
        try create(EntityCatalogue.foreignMatter, makeID(), [
            "element": .token(matter.element), "guid": .optional(matter.guid), "ownerGuid": .optional(matter.ownerGUID), "position": .integer(Int64(matter.position)),
            "textId": .optional(matter.textID), "project": .token(matter.project), "xml": try text(matter.xml),
        ])
    }

    /// Keeps it no longer.
    public func removeForeignMatter(_ id: String) throws { try remove(EntityCatalogue.foreignMatter, id) }

    /// Records a file that came with a project.
    ///
    /// - Parameter bytes: what it holds; nil where it lies beside the study, under its digest.
    public func addKeptFile(path: String, digest: String, byteCount: Int, bytes: [UInt8]?, project: String) throws {
        try create(EntityCatalogue.keptFile, makeID(), [
            "path": try text(path), "digest": .token(digest), "byteCount": .integer(Int64(byteCount)),
            "contentId": try bytes.map { .content(try content($0)) } ?? .null, "project": .token(project),
        ])
    }

    /// Forgets a file. One that lies beside the study stays there.
    public func removeKeptFile(_ id: String) throws { try remove(EntityCatalogue.keptFile, id) }
}
