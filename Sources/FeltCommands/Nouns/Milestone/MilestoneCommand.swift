import ArgumentParser
import FeltFramework
import FeltModel
import FeltStore

/// `felt milestone`: what a case is to reach, and when.
struct MilestoneCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "milestone", abstract: "Plan milestones of a case, and say when they are reached.",
        discussion: "See also: felt stage, felt case show, felt status",
        subcommands: [List.self, Plan.self, Reach.self, Remove.self], defaultSubcommand: List.self)
}

/// Finds the milestone that a person means in a case.
struct MilestoneFinder {
    let record: CaseStudy
    /// Those of the case.
    let milestones: [Milestone]
    let model: StageModel

    init(_ caseName: String, _ model: StageModel, _ reader: StudyReader) throws {
        record = try Lookup.caseStudy(caseName, among: reader.cases())
        milestones = try reader.milestones()[record.id] ?? []
        self.model = model
    }

    /// The milestone of the case with this name; nil when it has none.
    func found(_ typed: String) -> Milestone? {
        let wanted = LatinComposition.compose(typed).lowercased()
        if let found = milestones.first(where: { $0.slug.text == wanted || $0.label?.lowercased() == wanted }) { return found }
        guard let meant = model.milestone(typed: typed) else { return nil }
        return milestones.first { $0.slug == meant.milestone.id }
    }

    /// A new record for a milestone of the model, or one of the case's own where a label is given.
    ///
    /// - Throws: `milestone-unknown` with the nearest names, `slug-invalid`, `stage-unknown`.
    func new(_ typed: String, label: String?, stage: String?) throws -> Milestone {
        let meant = model.milestone(typed: typed)
        guard meant != nil || label != nil else {
            let near = NearNames.nearest(to: typed, among: model.stages.flatMap { $0.milestones.map(\.id.text) } + milestones.map(\.slug.text))
            let own = "Or give it a label of its own: --label TEXT"
            throw FeltError(
                "milestone-unknown", "There is no milestone '\(typed)' in the stage model or in \(record.slug).",
                hint: near.isEmpty ? "See: felt stage list. \(own)" : "Did you mean \(near.joined(separator: ", "))? \(own)")
        }
        let slug = try meant?.milestone.id ?? Typed.slug(typed)
        let stage = try stage.map { try model.stage(typed: $0).id } ?? meant?.stage.id
        return Milestone(id: MilestoneID(""), caseID: record.id, slug: slug, stage: stage, label: label, planned: nil, reached: nil, owner: nil, createdAt: "")
    }

    /// The milestone of the case; throws `milestone-unknown` with the nearest of the case's own.
    func existing(_ typed: String) throws -> Milestone {
        if let found = found(typed) { return found }
        let near = NearNames.nearest(to: typed, among: milestones.map(\.slug.text))
        throw FeltError(
            "milestone-unknown", "The case \(record.slug) has no milestone '\(typed)'.",
            hint: near.isEmpty ? "See: felt milestone list \(record.slug)" : "Did you mean \(near.joined(separator: ", "))? See: felt milestone list \(record.slug)")
    }
}
