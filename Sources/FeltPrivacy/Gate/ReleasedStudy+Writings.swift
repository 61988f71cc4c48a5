public import FeltModel
public import FeltStore

/// What researchers wrote of what others said: the chart, the course of cases, and what coders settled. What rests on words that stay may say them,
/// so that it stays too; numbers and days leave.
extension ReleasedStudy {
    /// The summaries of the chart that rest on nothing that stays, in the order of `StudyReader.summaries`.
    public func summaries() throws -> [Summary] {
        let withheld = try writings().summaries
        return try reader.summaries().filter { !stays("summary", $0.id.raw, withheld) }
    }

    /// The ratings of the chart; those that rest on something that stays come without their reason.
    public func ratings() throws -> [Rating] {
        let withheld = try writings().ratings
        return try reader.ratings().map { rating in
            guard rating.rationale != nil, stays("rating", rating.id.raw, withheld) else { return rating }
            return Rating(
                id: rating.id, cell: rating.cell, researcher: rating.researcher, value: rating.value, rationale: nil, isConsensus: rating.isConsensus,
                evidence: rating.evidence, writtenAt: rating.writtenAt, createdAt: rating.createdAt)
        }
    }

    /// The cycles of every case, by number; one of which a note stays or loses words has its number and its days.
    public func cycles() throws -> [CaseID: [Cycle]] {
        let withheld = try writings().cycles
        return try reader.cycles().mapValues { cycles in
            cycles.map { cycle in
                guard stays("cycle", cycle.id.raw, withheld) else { return cycle }
                var bare = Cycle(id: cycle.id, caseID: cycle.caseID, number: cycle.number, createdAt: cycle.createdAt)
                (bare.started, bare.ended) = (cycle.started, cycle.ended)
                return bare
            }
        }
    }

    /// How the problem of every cycle was put, of those whose words leave.
    public func formulations() throws -> [CycleID: [Formulation]] {
        let withheld = try writings().problems
        return try reader.formulations().filter { !withheld.contains($0.key.raw) }
    }

    /// The history of every case; a step that rests on a note which stays or loses words has no reason.
    public func stageHistories() throws -> [CaseID: [StageEntry]] {
        let withheld = try writings().steps
        return try reader.stageHistories().mapValues { entries in
            entries.map { entry in
                guard entry.reason != nil, stays("stageEntry", entry.id.raw, withheld) else { return entry }
                return StageEntry(
                    id: entry.id, caseID: entry.caseID, stage: entry.stage, state: entry.state, date: entry.date, reason: nil, evidence: entry.evidence,
                    researcher: entry.researcher, createdAt: entry.createdAt)
            }
        }
    }

    /// A row of one of these kinds as it leaves, for what holds the study's rows as they are; nil for one that stays. Other kinds leave as they stand.
    public func released(_ row: EntityRow) throws -> EntityRow? {
        var row = row
        let withheld = try writings()
        switch row.entity {
        case "summary": return stays("summary", row.id, withheld.summaries) ? nil : row
        case "rating": if row.fields["rationale"] != nil, stays("rating", row.id, withheld.ratings) { row.fields["rationale"] = nil }
        case "cycle":
            if stays("cycle", row.id, withheld.cycles) {
                row.fields = row.fields.filter { if case .words = $0.value { false } else { true } }
            }
        case "formulation": if case .thing(_, let cycle)? = row.fields["cycleId"], withheld.problems.contains(cycle) { return nil }
        case "stageEntry": if row.fields["reason"] != nil, stays("stageEntry", row.id, withheld.steps) { row.fields["reason"] = nil }
        case "settlement":
            if stays("settlement", row.id, withheld.settlements) { return nil }
            if row.fields["reason"] != nil, stays("reason", row.id, withheld.settlementReasons) { row.fields["reason"] = nil }
        case "savedQuery":
            let words = ["expression", "note"].map { name -> String? in if case .words(let words)? = row.fields[name] { words } else { nil } }
            if quotes(row.id, words) { return nil }
        default: break
        }
        return row
    }

    /// Whether something is among what stays; then it counts.
    private func stays(_ kind: String, _ id: String, _ withheld: Set<String>) -> Bool {
        guard withheld.contains(id) else { return false }
        stayedWritings[kind, default: []].insert(id)
        return true
    }
}
