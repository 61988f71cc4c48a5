public import FeltModel

// The course of a case: stages, milestones, cycles.

extension Draft {
    /// Adds to the history of a case.
    @discardableResult
    public func addStageEntry(
        _ caseID: CaseID, stage: String?, state: CaseState, date: String, reason: String?, evidence: SourceID?, by researcher: ResearcherID
    ) throws -> StageEntryID {
        let id = makeID()
        try create(EntityCatalogue.stageEntry, id, [
            "caseId": .token(caseID.raw), "stage": .optional(stage), "state": .token(state.rawValue), "date": .token(date), "reason": try text(reason),
            "sourceId": .optional(evidence?.raw), "researcherId": .token(researcher.raw),
        ])
        return StageEntryID(id)
    }

    /// Takes an entry out of the history of a case.
    public func removeStageEntry(_ id: StageEntryID) throws { try remove(EntityCatalogue.stageEntry, id.raw) }

    /// Adds a milestone. The record's id is not used.
    @discardableResult
    public func add(_ milestone: Milestone) throws -> MilestoneID {
        let id = makeID()
        try create(EntityCatalogue.milestone, id, [
            "caseId": .token(milestone.caseID.raw), "slug": .token(milestone.slug.text), "stage": .optional(milestone.stage),
            "label": try text(milestone.label), "planned": .optional(milestone.planned), "reached": .optional(milestone.reached),
            "owner": try text(milestone.owner),
        ])
        return MilestoneID(id)
    }

    /// Sets what differs between two records of one milestone.
    public func change(_ old: Milestone, to new: Milestone) throws {
        var fields: FieldSet = [:]
        if old.stage != new.stage { fields["stage"] = .optional(new.stage) }
        if old.label != new.label { fields["label"] = try text(new.label) }
        if old.planned != new.planned { fields["planned"] = .optional(new.planned) }
        if old.reached != new.reached { fields["reached"] = .optional(new.reached) }
        if old.owner != new.owner { fields["owner"] = try text(new.owner) }
        try update(EntityCatalogue.milestone, old.id.raw, fields)
    }

    /// Takes a milestone away.
    public func removeMilestone(_ id: MilestoneID) throws { try remove(EntityCatalogue.milestone, id.raw) }

    /// Adds a cycle. The record's id is not used.
    @discardableResult
    public func add(_ cycle: Cycle) throws -> CycleID {
        let id = makeID()
        var fields: FieldSet = [
            "caseId": .token(cycle.caseID.raw), "number": .integer(Int64(cycle.number)), "started": .optional(cycle.started), "ended": .optional(cycle.ended),
        ]
        for (name, words) in Self.words(of: cycle) { fields[name] = try text(words) }
        try create(EntityCatalogue.cycle, id, fields)
        return CycleID(id)
    }

    /// Sets what differs between two records of one cycle.
    public func change(_ old: Cycle, to new: Cycle) throws {
        var fields: FieldSet = [:]
        if old.started != new.started { fields["started"] = .optional(new.started) }
        if old.ended != new.ended { fields["ended"] = .optional(new.ended) }
        for ((name, before), (_, after)) in zip(Self.words(of: old), Self.words(of: new)) where before != after { fields[name] = try text(after) }
        try update(EntityCatalogue.cycle, old.id.raw, fields)
    }

    /// Puts a cycle's problem anew; earlier versions stay.
    public func addFormulation(of cycle: CycleID, version: Int, text words: String, date: String, reason: String?, by researcher: ResearcherID) throws {
        try create(EntityCatalogue.formulation, makeID(), [
            "cycleId": .token(cycle.raw), "version": .integer(Int64(version)), "text": try text(words), "date": .token(date), "reason": try text(reason),
            "researcherId": .token(researcher.raw),
        ])
    }

    /// Takes a cycle away, with the versions of its problem.
    public func removeCycle(_ id: CycleID) throws {
        for formulation in try StudyReader(database: database).formulations()[id] ?? [] { try remove(EntityCatalogue.formulation, formulation.id.raw) }
        try remove(EntityCatalogue.cycle, id.raw)
    }

    private static func words(of cycle: Cycle) -> KeyValuePairs<String, String?> {
        [
            "arena": cycle.arena, "plan": cycle.plan, "action": cycle.action, "observation": cycle.observation,
            "insiderReflection": cycle.insiderReflection, "outsiderReflection": cycle.outsiderReflection, "learning": cycle.learning,
        ]
    }
}
