import FeltModel

/// Reads stage models from YAML and checks them.
public enum StageModelReader {
    /// Reads a stage model.
    ///
    /// Checked: the YAML itself; known keys of the right type; stages and milestones with unique ids and a label in at least one language;
    /// tracks that go through stages which exist.
    ///
    /// - Throws: `FaultList` with every fault, each with line and column.
    public static func read(_ bytes: [UInt8], file: String) throws -> StageModel {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw FaultList([Fault(file: file, line: 1, column: 1, code: "encoding", message: "The file is not UTF-8.", hint: "Save it as UTF-8.")])
        }
        guard let root = try YAMLValue.read(text, file: file) else {
            throw FaultList([Fault(file: file, line: 1, column: 1, code: "stages-empty", message: "The stage model is empty.", hint: "Write id, version and stages.")])
        }
        var reading = StageModelReading(file: file)
        let model = reading.model(root)
        guard reading.faults.isEmpty, let model else { throw FaultList(reading.faults) }
        return model
    }
}

/// One reading of a stage model: the values as they come, and the faults found on the way.
private struct StageModelReading {
    let file: String
    var faults: [Fault] = []
    private var milestones: Set<Slug> = []

    init(file: String) { self.file = file }

    mutating func model(_ root: YAMLValue) -> StageModel? {
        let known: Set<String> = ["id", "version", "title", "stages", "tracks"]
        guard let fields = YAMLFields(root, known: known, in: "a stage model", file: file, faults: &faults) else { return nil }
        let id = fields.text("id", faults: &faults)
        let version = fields.text("version", faults: &faults)
        if id == nil { fields.missing("id", faults: &faults) }
        if version == nil { fields.missing("version", faults: &faults) }
        var model = StageModel(id: id ?? "", version: version ?? "", title: fields.localised("title", faults: &faults))
        for item in fields.list("stages", faults: &faults) {
            guard let (stage, place) = stage(item) else { continue }
            if model.stages.contains(where: { StageModel.key($0.id) == StageModel.key(stage.id) }) {
                fault(place, "stage-twice", "The stage '\(stage.id)' stands twice.", "Take one of them out.")
            }
            model.stages.append(stage)
        }
        if model.stages.isEmpty { fault(fields["stages"] ?? root, "stages-missing", "The model has no stages.", "List them under stages, each with id and label.") }
        for item in fields.list("tracks", faults: &faults) { if let track = track(item, model) { model.tracks.append(track) } }
        return model
    }

    private mutating func stage(_ item: YAMLValue) -> (StageDefinition, place: YAMLValue)? {
        let known: Set<String> = ["id", "label", "milestones", "notices"]
        guard let fields = YAMLFields(item, known: known, in: "a stage", file: file, faults: &faults) else { return nil }
        guard let place = fields["id"], let id = fields.text("id", faults: &faults) else { fields.missing("id", faults: &faults); return nil }
        guard Slug(id.lowercased()) != nil else {
            fault(place, "stage-id", "'\(id)' cannot be the id of a stage.", "Use letters, digits, - and _, as in S2.")
            return nil
        }
        var stage = StageDefinition(id: id, label: fields.localised("label", faults: &faults))
        if stage.label.isEmpty { fault(fields["label"] ?? item, "label-missing", "The stage '\(id)' has no label.", "Write label: {nb: …, en: …}.") }
        for item in fields.list("milestones", faults: &faults) { if let milestone = milestone(item) { stage.milestones.append(milestone) } }
        for item in fields.list("notices", faults: &faults) {
            if case .text(let text) = item.content { stage.notices.append(text) } else { fault(item, "yaml-type", "Here should be text, but there is \(item.kind).", nil) }
        }
        return (stage, place)
    }

    private mutating func milestone(_ item: YAMLValue) -> MilestoneDefinition? {
        guard let fields = YAMLFields(item, known: ["id", "label"], in: "a milestone", file: file, faults: &faults), let id = slug(fields, item) else { return nil }
        let milestone = MilestoneDefinition(id: id, label: fields.localised("label", faults: &faults))
        if milestone.label.isEmpty { fault(fields["label"] ?? item, "label-missing", "The milestone '\(id)' has no label.", "Write label: {nb: …, en: …}.") }
        if !milestones.insert(id).inserted {
            fault(fields["id"] ?? item, "milestone-twice", "The milestone '\(id)' stands twice.", "Give each an id of its own, in other stages too.")
        }
        return milestone
    }

    private mutating func track(_ item: YAMLValue, _ model: StageModel) -> StageTrack? {
        guard let fields = YAMLFields(item, known: ["id", "label", "stages"], in: "a track", file: file, faults: &faults), let id = slug(fields, item) else { return nil }
        var track = StageTrack(id: id, label: fields.localised("label", faults: &faults), stages: [])
        if model.tracks.contains(where: { $0.id == id }) { fault(fields["id"] ?? item, "track-twice", "The track '\(id)' stands twice.", "Take one of them out.") }
        for item in fields.list("stages", faults: &faults) {
            guard case .text(let typed) = item.content, let stage = model.stages.first(where: { StageModel.key($0.id) == StageModel.key(typed) }) else {
                fault(item, "track-stage", "The track '\(id)' goes through a stage that the model has not got.", "Write one of \(model.stages.map(\.id).joined(separator: ", ")).")
                continue
            }
            track.stages.append(stage.id)
        }
        return track
    }

    private mutating func slug(_ fields: YAMLFields, _ item: YAMLValue) -> Slug? {
        guard let typed = fields.text("id", faults: &faults) else { fields.missing("id", faults: &faults); return nil }
        if let slug = Slug(typed) { return slug }
        fault(fields["id"] ?? item, "slug", "'\(typed)' cannot be an id.", "Write \(Slug.make(from: typed)).")
        return nil
    }

    private mutating func fault(_ place: YAMLValue, _ code: String, _ message: String, _ hint: String?) {
        faults.append(Fault(file: file, line: place.line, column: place.column, code: code, message: message, hint: hint))
    }
}
