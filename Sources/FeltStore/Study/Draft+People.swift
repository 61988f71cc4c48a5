public import FeltModel

// The participation register and the organisations behind it.

extension Draft {
    /// Adds an organisation.
    @discardableResult
    public func addOrganisation(slug: Slug, name: String?, kind: Organisation.Kind) throws -> OrganisationID {
        let id = makeID()
        try create(EntityCatalogue.organisation, id, ["slug": .token(slug.text), "name": try text(name), "kind": .token(kind.rawValue)])
        return OrganisationID(id)
    }

    /// Sets what differs between two records of one organisation.
    public func change(_ old: Organisation, to new: Organisation) throws {
        var fields: FieldSet = [:]
        if old.slug != new.slug { fields["slug"] = .token(new.slug.text) }
        if old.name != new.name { fields["name"] = try text(new.name) }
        if old.kind != new.kind { fields["kind"] = .token(new.kind.rawValue) }
        try update(EntityCatalogue.organisation, old.id.raw, fields)
    }

    /// Takes an organisation away. Throws `conflict` while participants belong to it.
    public func removeOrganisation(_ id: OrganisationID) throws { try remove(EntityCatalogue.organisation, id.raw) }

    /// Adds a participant with a first status. The record's id is not used.
    @discardableResult
    public func addParticipant(_ record: Participant, status: ParticipantStatus.Status, date: String, cases: [CaseID]) throws -> ParticipantID {
        let id = ParticipantID(makeID())
        try create(EntityCatalogue.participant, id.raw, try fields(of: record))
        try setStatus(status, of: id, date: date, reason: nil)
        for caseID in cases { try join(id, caseID) }
        return id
    }

    /// Sets what differs between two records of one participant.
    public func change(_ old: Participant, to new: Participant) throws {
        let (before, after) = (try plainFields(of: old), try plainFields(of: new))
        var fields: FieldSet = [:]
        for (name, value) in after where before[name] != value { fields[name] = value }
        if old.unit != new.unit { fields["unit"] = try text(new.unit) }
        if old.informedHow != new.informedHow { fields["informedHow"] = try text(new.informedHow) }
        try update(EntityCatalogue.participant, old.id.raw, fields)
    }

    /// Adds to the history of a participant.
    public func setStatus(_ status: ParticipantStatus.Status, of id: ParticipantID, date: String, reason: String?) throws {
        try create(EntityCatalogue.participantStatus, makeID(), [
            "participantId": .token(id.raw), "status": .token(status.rawValue), "date": .token(date), "reason": try text(reason),
        ])
    }

    /// Says that a participant takes part in a case.
    public func join(_ participant: ParticipantID, _ caseID: CaseID) throws {
        try create(EntityCatalogue.participantCase, makeID(), ["participantId": .token(participant.raw), "caseId": .token(caseID.raw)])
    }

    /// Says that a participant takes no part in a case; nothing where none is said.
    public func leave(_ participant: ParticipantID, _ caseID: CaseID) throws {
        for id in try StudyReader(database: database).memberships(of: participant, in: caseID) { try remove(EntityCatalogue.participantCase, id) }
    }

    private func fields(of record: Participant) throws -> FieldSet {
        var fields: FieldSet = ["unit": try text(record.unit), "informedHow": try text(record.informedHow)]
        for (name, value) in try plainFields(of: record) { fields[name] = value }
        return fields
    }

    /// The fields that are no words, in a fixed order.
    private func plainFields(of record: Participant) throws -> KeyValuePairs<String, FieldValue> {
        func scope(_ scope: Participant.Scope) -> FieldValue { .optional(record.scopes[scope].map { $0 ? "yes" : "no" }) }
        return [
            "pseudonym": .token(record.pseudonym.text), "actor": .optional(record.actor), "organisationId": .optional(record.organisation?.raw),
            "legalBasis": .optional(record.legalBasis?.rawValue), "letterVersion": .optional(record.letterVersion),
            "informedOn": .optional(record.informedOn), "recording": scope(.recording), "quoting": scope(.quoting), "archiving": scope(.archiving),
            "contact": scope(.contact),
        ]
    }
}

extension KeyValuePairs<String, FieldValue> {
    fileprivate subscript(name: String) -> FieldValue? { first { $0.key == name }?.value }
}
