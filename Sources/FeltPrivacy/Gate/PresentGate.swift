import FeltModel
public import FeltStore
import FeltText

/// What the gate says of a study as it is, for those who look at the study as it was.
///
/// Somebody may have withdrawn since, or words may have been flagged: what does not leave now must not leave by way of the past.
public struct PresentGate: Sendable {
    let gate: ExportGate
    /// The number of each source's present text.
    let revisions: [SourceID: Int]

    /// - Parameter reader: of the study as it is, not as it was.
    public init(_ reader: StudyReader, on day: String) throws {
        gate = try ExportGate(reader, on: day)
        revisions = Dictionary(uniqueKeysWithValues: try reader.sources().map { ($0.id, $0.revision) })
    }

    /// What leaves of a source as it was.
    ///
    /// A source that is no longer in the study still counts, but its words stay. So do those of a text that was revised since, where some of the
    /// present one stays: where these words stood in the earlier text nobody can say for certain.
    func narrowed(_ release: SourceRelease, of source: Source) -> SourceRelease {
        if case .nothing = release { return release }
        let all = TextRange(0..<source.byteCount)
        guard let revision = revisions[source.id] else { return .parts(withheld: [WithheldRange(range: all, reason: .embargo)]) }
        switch gate.release(source.id) {
        case .whole: return release
        case .nothing(let reason): return .nothing(reason)
        case .parts(let pieces):
            guard revision == source.revision else { return .parts(withheld: [WithheldRange(range: all, reason: pieces.first?.reason ?? .embargo)]) }
            guard case .parts(let own) = release else { return .parts(withheld: pieces) }
            return .parts(withheld: GateRules.joined(own + pieces))
        }
    }
}

extension ExportGate {
    /// This gate, of an earlier moment, with what the present one keeps back besides.
    ///
    /// - Parameter sources: those of the earlier moment.
    func narrowed(by present: PresentGate, sources: [Source]) -> ExportGate {
        ExportGate(included: included, releases: Dictionary(uniqueKeysWithValues: sources.map { ($0.id, present.narrowed(release($0.id), of: $0)) }))
    }
}
