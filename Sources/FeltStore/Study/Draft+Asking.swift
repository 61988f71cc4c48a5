public import FeltModel

// Queries under names.

extension Draft {
    /// Keeps a query under a name. The record's id is not used.
    @discardableResult
    public func add(_ query: SavedQuery) throws -> SavedQueryID {
        let id = makeID()
        try create(EntityCatalogue.savedQuery, id, [
            "slug": .token(query.slug.text), "expression": try text(query.expression), "note": try text(query.note), "withinUnit": .optional(query.within),
            "researcherId": .token(query.researcher.raw),
        ])
        return SavedQueryID(id)
    }

    /// Sets what differs between two records of one saved query. The name stays.
    public func change(_ old: SavedQuery, to new: SavedQuery) throws {
        var fields: FieldSet = [:]
        if old.expression != new.expression { fields["expression"] = try text(new.expression) }
        if old.note != new.note { fields["note"] = try text(new.note) }
        if old.within != new.within { fields["withinUnit"] = .optional(new.within) }
        // Who last saved the same thing again changes nothing.
        if !fields.isEmpty, old.researcher != new.researcher { fields["researcherId"] = .token(new.researcher.raw) }
        try update(EntityCatalogue.savedQuery, old.id.raw, fields)
    }

    /// Gives a saved query another name.
    public func rename(_ query: SavedQuery, to slug: Slug) throws {
        guard slug != query.slug else { return }
        try update(EntityCatalogue.savedQuery, query.id.raw, ["slug": .token(slug.text)])
    }

    /// Takes a saved query away.
    public func removeSavedQuery(_ id: SavedQueryID) throws { try remove(EntityCatalogue.savedQuery, id.raw) }
}
