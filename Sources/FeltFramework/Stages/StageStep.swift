/// How one entry of a case's history follows on the one before it.
public enum StageStep: Hashable, Sendable {
    /// The first stage of the case, or one that the model does not know.
    case start
    /// The stage it stood in already.
    case stay
    /// On, past these stages, which are left out.
    case forward(skipping: [String])
    /// Back to an earlier stage.
    case back(from: String)

    /// What is worth saying of it, as in `back from S3` and `skips S1`; nil where it went on as usual.
    public var remark: String? {
        switch self {
        case .back(let from): "back from \(from)"
        case .forward(let skipping) where !skipping.isEmpty: "skips \(skipping.joined(separator: ", "))"
        default: nil
        }
    }
}

extension StageModel {
    /// The step from one stage to another. Stages that the track does not go through are not counted as left out.
    public func step(from: String?, to: String?, on track: StageTrack? = nil) -> StageStep {
        guard let from, let to else { return .start }
        if from == to { return .stay }
        guard let first = stages.firstIndex(where: { $0.id == from }), let last = stages.firstIndex(where: { $0.id == to }) else { return .start }
        if last < first { return .back(from: from) }
        let between = stages[(first + 1)..<last].map(\.id)
        return .forward(skipping: between.filter { track?.stages.contains($0) ?? true })
    }
}
