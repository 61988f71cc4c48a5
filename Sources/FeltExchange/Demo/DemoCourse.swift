import FeltFramework
import FeltModel
import FeltStore

/// How a case of the example went: its way through the stages, and its milestones.
struct DemoCourse {
    private struct Step {
        let stage: String?
        let state: CaseState
        let date: String
        let reason: String?
        let evidence: String?
    }

    private let caseSlug: String
    private let steps: [Step]
    private let milestones: [Milestone]

    static let keys: Set<String> = ["history", "milestones"]

    /// Reads a case's course.
    ///
    /// - Parameter sources: the names of the notes that may stand as evidence.
    init(_ fields: YAMLFields, of caseSlug: Slug, sources: Set<String>, _ reading: inout DemoReading) {
        self.caseSlug = caseSlug.text
        var places: [YAMLFields] = []
        steps = reading.items("history", of: fields, ["stage", "state", "date", "reason", "evidence"], "an entry of the history") { reading, fields in
            guard let date = reading.requiredDay("date", fields) else { return nil }
            places.append(fields)
            return Step(
                stage: reading.required("stage", fields), state: reading.word("state", fields, CaseState.self) ?? .active, date: date,
                reason: reading.text("reason", fields), evidence: reading.name("evidence", fields, among: sources))
        }
        reading.order(steps.map(\.date), places)
        milestones = reading.items("milestones", of: fields, ["id", "stage", "label", "planned", "reached", "owner"], "a milestone") { reading, fields in
            guard let slug = reading.slug("id", fields) else { return nil }
            return Milestone(
                id: MilestoneID(""), caseID: CaseID(""), slug: slug, stage: reading.text("stage", fields), label: reading.text("label", fields),
                planned: reading.day("planned", fields), reached: reading.day("reached", fields), owner: reading.text("owner", fields), createdAt: "")
        }
    }

    /// How many entries and milestones it has.
    var counts: (entries: Int, milestones: Int) { (steps.count, milestones.count) }

    /// Writes the course into a draft, when the notes that it points to are in the study.
    func write(to draft: Draft, _ reader: StudyReader, cases: [String: CaseID], by researcher: ResearcherID) throws {
        guard let caseID = cases[caseSlug] else { return }
        for step in steps {
            try draft.addStageEntry(
                caseID, stage: step.stage, state: step.state, date: step.date, reason: step.reason,
                evidence: try step.evidence.map { try reader.source(typed: $0).id }, by: researcher)
        }
        for milestone in milestones {
            try draft.add(
                Milestone(
                    id: milestone.id, caseID: caseID, slug: milestone.slug, stage: milestone.stage, label: milestone.label, planned: milestone.planned,
                    reached: milestone.reached, owner: milestone.owner, createdAt: ""))
        }
    }
}
