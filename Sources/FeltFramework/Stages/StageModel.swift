public import FeltModel

/// The stages that a procurement may go through, as data.
///
/// A case keeps a history of stages; they repeat, are left out and stop. The model only says which there are and in which order they
/// usually come. Nothing else in the program knows a stage by name.
public struct StageModel: Hashable, Sendable {
    public var id: String
    public var version: String
    public var title: LocalisedText
    /// In their usual order.
    public var stages: [StageDefinition]
    /// Which stages each kind of procurement usually goes through.
    public var tracks: [StageTrack]

    public init(id: String, version: String, title: LocalisedText = LocalisedText(), stages: [StageDefinition] = [], tracks: [StageTrack] = []) {
        self.id = id
        self.version = version
        self.title = title
        self.stages = stages
        self.tracks = tracks
    }

    /// The stage with exactly this id; nil when the model has none, as when a study's own model was changed since.
    public func stage(_ id: String) -> StageDefinition? { stages.first { $0.id == id } }

    /// The milestone with this id and the stage it belongs to; nil when the model has none.
    public func milestone(_ id: Slug) -> (stage: StageDefinition, milestone: MilestoneDefinition)? {
        for stage in stages {
            if let found = stage.milestones.first(where: { $0.id == id }) { return (stage, found) }
        }
        return nil
    }

    /// The first track that one of the texts names, by its id or its label in either language; nil when none does.
    public func track(named texts: [String?]) -> StageTrack? {
        let keys = Set(texts.compactMap { $0.map(Self.key) })
        return tracks.first { track in [track.id.text, track.label.nb, track.label.en].contains { $0.map { keys.contains(Self.key($0)) } ?? false } }
    }

    /// What is compared when a label is typed: neither letter case nor the way a letter is composed counts.
    static func key(_ text: String) -> String { LatinComposition.compose(text).lowercased() }
}

/// What a model says of one stage.
public struct StageDefinition: Hashable, Sendable {
    /// As it is stored and shown, such as `S2`.
    public var id: String
    public var label: LocalisedText
    /// In their usual order.
    public var milestones: [MilestoneDefinition]
    /// Subtypes of the EU's electronic forms that the stage may leave as a public trace.
    public var notices: [String]

    public init(id: String, label: LocalisedText, milestones: [MilestoneDefinition] = [], notices: [String] = []) {
        self.id = id
        self.label = label
        self.milestones = milestones
        self.notices = notices
    }
}

/// Something that is usually reached in a stage.
public struct MilestoneDefinition: Hashable, Sendable {
    /// Unique in the whole model, since a case names its milestones without their stage.
    public var id: Slug
    public var label: LocalisedText

    public init(id: Slug, label: LocalisedText) {
        self.id = id
        self.label = label
    }
}

/// A kind of procurement and the stages it usually goes through.
public struct StageTrack: Hashable, Sendable {
    public var id: Slug
    public var label: LocalisedText
    /// Ids of stages of the model.
    public var stages: [String]

    public init(id: Slug, label: LocalisedText, stages: [String]) {
        self.id = id
        self.label = label
        self.stages = stages
    }
}
