import FeltModel

extension StageModel {
    /// The stage that a person means: its id in upper or lower case, or its label in either language.
    ///
    /// - Throws: `stage-unknown` with the nearest names.
    public func stage(typed: String) throws -> StageDefinition {
        let wanted = Self.key(typed)
        func isMeant(_ text: String?) -> Bool { text.map { Self.key($0) == wanted } ?? false }
        if let found = stages.first(where: { isMeant($0.id) }) ?? stages.first(where: { isMeant($0.label.nb) || isMeant($0.label.en) }) { return found }
        let labels = stages.flatMap { stage in [stage.label.nb, stage.label.en].compactMap(\.self).map { ($0, stage.id) } }
        let ids = Dictionary(labels, uniquingKeysWith: { first, _ in first })
        // Ids are so short that every one of them is near to every other, so that only labels are.
        var near: [String] = []
        for label in wanted.count > 3 ? NearNames.nearest(to: typed, among: ids.keys) : [] {
            if let id = ids[label], !near.contains(where: { $0.hasPrefix(id + " ") }) { near.append("\(id) (\(label))") }
        }
        throw FeltError(
            "stage-unknown", "There is no stage '\(typed)' in the stage model \(id).",
            hint: near.isEmpty ? "The stages are \(stages.map(\.id).joined(separator: ", ")). See: felt stage list" : "Did you mean \(near.joined(separator: ", "))? See: felt stage list")
    }

    /// The milestone that a person means: its id, or its label in either language; nil when the model has none such.
    public func milestone(typed: String) -> (stage: StageDefinition, milestone: MilestoneDefinition)? {
        let wanted = Self.key(typed)
        for stage in stages {
            for milestone in stage.milestones {
                let names = [milestone.id.text, milestone.label.nb, milestone.label.en]
                if names.contains(where: { $0.map { Self.key($0) == wanted } ?? false }) { return (stage, milestone) }
            }
        }
        return nil
    }
}
