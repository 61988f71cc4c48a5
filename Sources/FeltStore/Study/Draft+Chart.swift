public import FeltModel

// The framework chart: what cells say, and how they are rated.

extension Draft {
    /// Writes what a cell says, in place of what it said. Nothing is written where words and evidence are what they were.
    ///
    /// Of several texts that copies made for the cell apart, this one is left.
    @discardableResult
    public func setSummary(_ words: String, of cell: ChartCell, evidence: CellEvidence, by researcher: ResearcherID) throws -> SummaryID {
        let all = try StudyReader(database: database).summaries(of: cell)
        for old in all.dropFirst() { try remove(EntityCatalogue.summary, old.id.raw) }
        guard let old = all.first else {
            let id = makeID()
            try create(EntityCatalogue.summary, id, [
                "caseId": .token(cell.caseID.raw), "codeId": .token(cell.code.raw), "researcherId": .token(researcher.raw), "text": try text(words),
                "evidence": .optional(evidence.token), "writtenAt": .token(createdAt),
            ])
            return SummaryID(id)
        }
        var fields: FieldSet = [:]
        if old.text != words { fields["text"] = try text(words) }
        if old.evidence != evidence { fields["evidence"] = .optional(evidence.token) }
        guard !fields.isEmpty else { return old.id }
        // Whoever confirms that a text still holds has not written it; the journal knows who confirmed.
        if old.text != words, old.researcher != researcher { fields["researcherId"] = .token(researcher.raw) }
        fields["writtenAt"] = .token(createdAt)
        try update(EntityCatalogue.summary, old.id.raw, fields)
        return old.id
    }

    /// Empties a cell of its summary, and of those that copies made apart. The ratings stay.
    public func removeSummary(of cell: ChartCell) throws {
        for old in try StudyReader(database: database).summaries(of: cell) { try remove(EntityCatalogue.summary, old.id.raw) }
    }

    /// Rates a cell, in place of the researcher's own rating, or of what was agreed. Nothing is written where all is what it was.
    @discardableResult
    public func rate(
        _ cell: ChartCell, _ value: RatingValue, because rationale: String?, isConsensus: Bool = false, evidence: CellEvidence, by researcher: ResearcherID
    ) throws -> RatingID {
        let all = try ratings(of: cell, by: researcher, isConsensus: isConsensus)
        for old in all.dropFirst() { try remove(EntityCatalogue.rating, old.id.raw) }
        guard let old = all.first else {
            let id = makeID()
            try create(EntityCatalogue.rating, id, [
                "caseId": .token(cell.caseID.raw), "codeId": .token(cell.code.raw), "researcherId": .token(researcher.raw), "value": .token(value.rawValue),
                "rationale": try text(rationale), "isConsensus": .integer(isConsensus ? 1 : 0), "evidence": .optional(evidence.token),
                "writtenAt": .token(createdAt),
            ])
            return RatingID(id)
        }
        var fields: FieldSet = [:]
        if old.value != value { fields["value"] = .token(value.rawValue) }
        if old.rationale != rationale { fields["rationale"] = try text(rationale) }
        if old.evidence != evidence { fields["evidence"] = .optional(evidence.token) }
        guard !fields.isEmpty else { return old.id }
        if old.researcher != researcher { fields["researcherId"] = .token(researcher.raw) }
        fields["writtenAt"] = .token(createdAt)
        try update(EntityCatalogue.rating, old.id.raw, fields)
        return old.id
    }

    /// Takes a researcher's rating of a cell away, or what was agreed; false where there was none.
    @discardableResult
    public func removeRating(of cell: ChartCell, by researcher: ResearcherID, isConsensus: Bool = false) throws -> Bool {
        let all = try ratings(of: cell, by: researcher, isConsensus: isConsensus)
        for old in all { try remove(EntityCatalogue.rating, old.id.raw) }
        return !all.isEmpty
    }

    private func ratings(of cell: ChartCell, by researcher: ResearcherID, isConsensus: Bool) throws -> [Rating] {
        try StudyReader(database: database).allRatings(of: cell).filter { $0.isConsensus == isConsensus && (isConsensus || $0.researcher == researcher) }
    }
}
