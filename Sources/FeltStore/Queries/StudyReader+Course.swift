public import FeltModel
import GRDB

extension StudyReader {
    /// The history of every case through the stages, each from the earliest on; of those of one day the one written last stands last.
    public func stageHistories() throws -> [CaseID: [StageEntry]] {
        let sql = """
            SELECT id, caseId, stage, state, date, reason, sourceId, researcherId, createdAt FROM stageEntry ORDER BY caseId, date, createdAt, id
            """
        let entries = try Row.fetchAll(database, sql: sql).map { row in
            let evidence: String? = row[6]
            return StageEntry(
                id: StageEntryID(row[0]), caseID: CaseID(row[1]), stage: row[2], state: CaseState(rawValue: row[3]) ?? .active, date: row[4],
                reason: row[5], evidence: evidence.map { SourceID($0) }, researcher: ResearcherID(row[7]), createdAt: row[8])
        }
        return Dictionary(grouping: entries, by: \.caseID)
    }

    /// The milestones of every case, by planned day, those without one last, then by slug.
    public func milestones() throws -> [CaseID: [Milestone]] {
        let sql = """
            SELECT id, caseId, slug, stage, label, planned, reached, owner, createdAt FROM milestone
            ORDER BY caseId, COALESCE(planned, reached) IS NULL, COALESCE(planned, reached), slug, id
            """
        let all = try Row.fetchAll(database, sql: sql).compactMap { row in
            Slug(row[2]).map {
                Milestone(
                    id: MilestoneID(row[0]), caseID: CaseID(row[1]), slug: $0, stage: row[3], label: row[4], planned: row[5], reached: row[6], owner: row[7],
                    createdAt: row[8])
            }
        }
        return Dictionary(grouping: all, by: \.caseID)
    }

    /// The cycles of every case, by number.
    public func cycles() throws -> [CaseID: [Cycle]] {
        let sql = """
            SELECT id, caseId, number, createdAt, arena, plan, action, observation, insiderReflection, outsiderReflection, learning, started, ended
            FROM cycle ORDER BY caseId, number, id
            """
        let all = try Row.fetchAll(database, sql: sql).map { row in
            var cycle = Cycle(id: CycleID(row[0]), caseID: CaseID(row[1]), number: row[2], createdAt: row[3])
            (cycle.arena, cycle.plan, cycle.action, cycle.observation) = (row[4], row[5], row[6], row[7])
            (cycle.insiderReflection, cycle.outsiderReflection, cycle.learning) = (row[8], row[9], row[10])
            (cycle.started, cycle.ended) = (row[11], row[12])
            return cycle
        }
        return Dictionary(grouping: all, by: \.caseID)
    }

    /// How the problem of every cycle was put, from the first version on.
    public func formulations() throws -> [CycleID: [Formulation]] {
        let sql = "SELECT id, cycleId, version, text, date, reason, researcherId, createdAt FROM formulation ORDER BY cycleId, version, createdAt, id"
        let all = try Row.fetchAll(database, sql: sql).map { row in
            Formulation(
                id: FormulationID(row[0]), cycle: CycleID(row[1]), version: row[2], text: row[3], date: row[4], reason: row[5],
                researcher: ResearcherID(row[6]), createdAt: row[7])
        }
        return Dictionary(grouping: all, by: \.cycle)
    }
}
