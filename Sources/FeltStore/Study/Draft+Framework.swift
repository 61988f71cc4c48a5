public import FeltModel
import GRDB

// What a client may do to the study's record, its people, cases, codes and facets. Each call is one or more changes of the entry.

extension Draft {
    /// Sets the study's own record; for a new study.
    public func createStudy(title: LocalisedText, notice: String?, framework: String?, frameworkVersion: String?, language: Language) throws {
        try create(EntityCatalogue.study, "study", [
            "titleNb": try text(title.nb), "titleEn": try text(title.en), "notice": try text(notice), "framework": .optional(framework),
            "frameworkVersion": .optional(frameworkVersion), "language": .token(language.rawValue),
        ])
    }

    /// Adds a researcher. `id` lets a new study's first entry be written by the researcher whom it adds.
    @discardableResult
    public func addResearcher(id: ResearcherID? = nil, slug: Slug, name: String?, institution: String?) throws -> ResearcherID {
        let id = id ?? ResearcherID(makeID())
        try create(EntityCatalogue.researcher, id.raw, ["slug": .token(slug.text), "name": try text(name), "institution": try text(institution)])
        return id
    }

    /// Sets a researcher's name or institution where they differ from the record.
    public func change(_ old: Researcher, to new: Researcher) throws {
        var fields: FieldSet = [:]
        if old.slug != new.slug { fields["slug"] = .token(new.slug.text) }
        if old.name != new.name { fields["name"] = try text(new.name) }
        if old.institution != new.institution { fields["institution"] = try text(new.institution) }
        try update(EntityCatalogue.researcher, old.id.raw, fields)
    }

    /// Adds a case.
    @discardableResult
    public func addCase(
        slug: Slug, title: LocalisedText = LocalisedText(), municipality: String? = nil, ioaKind: String? = nil, procedure: String? = nil,
        stage: String? = nil
    ) throws -> CaseID {
        let id = CaseID(makeID())
        try create(EntityCatalogue.caseStudy, id.raw, [
            "slug": .token(slug.text), "titleNb": try text(title.nb), "titleEn": try text(title.en), "municipality": try text(municipality),
            "ioaKind": try text(ioaKind), "procedure": try text(procedure), "stage": .optional(stage), "state": .token("active"),
        ])
        return id
    }

    /// Sets what differs between two records of one case.
    public func change(_ old: CaseStudy, to new: CaseStudy) throws {
        var fields: FieldSet = [:]
        if old.slug != new.slug { fields["slug"] = .token(new.slug.text) }
        if old.title.nb != new.title.nb { fields["titleNb"] = try text(new.title.nb) }
        if old.title.en != new.title.en { fields["titleEn"] = try text(new.title.en) }
        if old.municipality != new.municipality { fields["municipality"] = try text(new.municipality) }
        if old.ioaKind != new.ioaKind { fields["ioaKind"] = try text(new.ioaKind) }
        if old.procedure != new.procedure { fields["procedure"] = try text(new.procedure) }
        if old.stage != new.stage { fields["stage"] = .optional(new.stage) }
        try update(EntityCatalogue.caseStudy, old.id.raw, fields)
    }

    /// Says something of a case under a name of the researchers' choosing, in place of what was said under it; nil takes it away.
    public func setAttribute(_ name: String, _ value: String?, of caseID: CaseID) throws {
        let rows = try Row.fetchAll(
            database, sql: "SELECT id, name, value, position FROM attribute WHERE caseId = ? ORDER BY position, name, id", arguments: [caseID.raw])
        let own = rows.filter { $0["name"] == name }
        if let value, let first = own.first {
            let (id, before): (String, String?) = (first["id"], first["value"])
            if before != value { try update(EntityCatalogue.attribute, id, ["value": try text(value)]) }
        } else if let value {
            let last: Int64? = rows.last?["position"]
            try create(EntityCatalogue.attribute, makeID(), [
                "sourceId": .null, "caseId": .token(caseID.raw), "name": .token(name), "value": try text(value), "position": .integer((last ?? -1) + 1),
            ])
        }
        // Copies may each have said it.
        for row in value == nil ? own[...] : own.dropFirst() { try remove(EntityCatalogue.attribute, row["id"]) }
    }

    /// Makes an id for a code that is to be added.
    public func makeCodeID() -> CodeID { CodeID(makeID()) }

    /// Adds a code; its parent must be there already.
    public func add(_ code: Code) throws {
        try create(EntityCatalogue.code, code.id.raw, try fields(of: code))
    }

    /// Sets what differs between two records of one code.
    public func change(_ old: Code, to new: Code) throws {
        var fields: FieldSet = [:]
        func set(_ name: String, _ before: String?, _ after: String?) throws {
            if before != after { fields[name] = try text(after) }
        }
        if old.parent != new.parent { fields["parentId"] = .optional(new.parent?.raw) }
        if old.slug != new.slug { fields["slug"] = .token(new.slug.text) }
        if old.colour != new.colour { fields["colour"] = .optional(new.colour) }
        if old.position != new.position { fields["position"] = .integer(Int64(new.position)) }
        try set("labelNb", old.label.nb, new.label.nb)
        try set("labelEn", old.label.en, new.label.en)
        try set("definitionNb", old.definition.nb, new.definition.nb)
        try set("definitionEn", old.definition.en, new.definition.en)
        try set("includeNb", old.include.nb, new.include.nb)
        try set("includeEn", old.include.en, new.include.en)
        try set("excludeNb", old.exclude.nb, new.exclude.nb)
        try set("excludeEn", old.exclude.en, new.exclude.en)
        try set("indicatorNb", old.indicator.nb, new.indicator.nb)
        try set("indicatorEn", old.indicator.en, new.indicator.en)
        try update(EntityCatalogue.code, old.id.raw, fields)
    }

    /// Takes a code away. Throws `conflict` while codings, memos or other codes need it.
    public func removeCode(_ id: CodeID) throws { try remove(EntityCatalogue.code, id.raw) }

    /// Adds a facet with its values, in order.
    public func addFacet(
        slug: Slug, label: LocalisedText, rule: LocalisedText, note: LocalisedText, position: Int, values: [(slug: Slug, label: LocalisedText)]
    ) throws {
        let id = makeID()
        try create(EntityCatalogue.facet, id, [
            "slug": .token(slug.text), "labelNb": try text(label.nb), "labelEn": try text(label.en), "ruleNb": try text(rule.nb),
            "ruleEn": try text(rule.en), "noteNb": try text(note.nb), "noteEn": try text(note.en), "position": .integer(Int64(position)),
        ])
        for (index, value) in values.enumerated() {
            try create(EntityCatalogue.facetValue, makeID(), [
                "facetId": .token(id), "slug": .token(value.slug.text), "labelNb": try text(value.label.nb),
                "labelEn": try text(value.label.en), "position": .integer(Int64(index)),
            ])
        }
    }

    private func fields(of code: Code) throws -> FieldSet {
        [
            "parentId": .optional(code.parent?.raw), "slug": .token(code.slug.text), "labelNb": try text(code.label.nb),
            "labelEn": try text(code.label.en), "definitionNb": try text(code.definition.nb), "definitionEn": try text(code.definition.en),
            "includeNb": try text(code.include.nb), "includeEn": try text(code.include.en), "excludeNb": try text(code.exclude.nb),
            "excludeEn": try text(code.exclude.en), "indicatorNb": try text(code.indicator.nb), "indicatorEn": try text(code.indicator.en),
            "grounding": try text(code.grounding), "colour": .optional(code.colour), "context": .optional(code.context),
            "origin": .token(code.origin.rawValue), "position": .integer(Int64(code.position)),
        ]
    }
}
