public import FeltModel
public import FeltStore
import FeltText

/// What the gate says of a study as it is, for those who look at the study as it was.
///
/// Somebody may have withdrawn since, or words may have been flagged: what does not leave now must not leave by way of the past.
public struct PresentGate: Sendable {
    let gate: ExportGate
    /// The number of each source's present text.
    let revisions: [SourceID: Int]
    /// The fewest people that something told to partners may rest on.
    public let groupSize: Int
    /// Who is in the register, in lower case.
    public let pseudonyms: Set<String>
    /// The participants who have withdrawn or declined, and their pseudonyms as they are written.
    public let gone: Set<ParticipantID>
    let goneNames: Set<String>
    /// The sources whose notes are confidential.
    public let confidential: Set<SourceID>
    /// What each source is a note of.
    public let kinds: [SourceID: String]
    /// What stands in the study in researchers' own words and leaves it.
    private let writings: Set<String>
    /// What meetings came to, of what leaves now with all its words.
    private let outcomes: Set<Wording>

    private struct Wording: Hashable {
        let source: SourceID
        let role: PassageRole
        let text: String
    }

    /// - Parameter reader: of the study as it is, not as it was.
    public init(_ reader: StudyReader, on day: String) throws {
        let released = try ReleasedStudy(reader, on: day)
        let sources = try reader.sources()
        gate = released.gate
        revisions = Dictionary(uniqueKeysWithValues: sources.map { ($0.id, $0.revision) })
        kinds = Dictionary(uniqueKeysWithValues: sources.map { ($0.id, $0.kind) })
        writings = try Self.writings(released)
        groupSize = try reader.settings()[.groupSize].flatMap(Int.init) ?? StudySetting.defaultGroupSize
        confidential = try released.confidential()
        let participants = try reader.participants()
        let histories = try reader.participantHistories()
        pseudonyms = Set(participants.map { $0.pseudonym.text.lowercased() })
        gone = Set(histories.filter { [.withdrawn, .declined].contains($0.value.standing) }.keys)
        let away = gone
        goneNames = Set(participants.filter { away.contains($0.id) }.map { $0.pseudonym.text })
        outcomes = try Self.outcomes(reader, gate, revisions)
    }

    /// Looked for only in sources that were revised at some time: of the others the gate says all.
    private static func outcomes(_ reader: StudyReader, _ gate: ExportGate, _ revisions: [SourceID: Int]) throws -> Set<Wording> {
        var found: Set<Wording> = []
        let revised = try reader.outcomes().filter { (revisions[$0.source] ?? 0) > 1 && gate.releases($0.source) }
        for (source, some) in Dictionary(grouping: revised, by: \.source) {
            let text: StoredText
            do { text = try reader.text(of: source) } catch let error as FeltError where error.code == "text-erased" { continue }
            let released = gate.text(of: source)
            for outcome in some where !released.cuts(outcome.range) && released.range(outcome.range) != nil {
                found.insert(Wording(source: source, role: outcome.role, text: text[outcome.range]))
            }
        }
        return found
    }

    /// Reasons, summaries, cycles, milestones, and what the leads say of their cases: what somebody took back or put otherwise is not among them.
    private static func writings(_ released: ReleasedStudy) throws -> Set<String> {
        let reader = released.reader
        var found = Set(try released.summaries().compactMap(\.text)).union(try released.ratings().compactMap(\.rationale))
        found.formUnion(try released.cycles().values.joined().compactMap(\.learning))
        found.formUnion(try released.formulations().values.joined().compactMap(\.text))
        found.formUnion(try reader.milestones().values.joined().compactMap(\.label))
        for said in try reader.caseAttributes().values.joined().compactMap(\.value) {
            found.insert(said)
            found.formUnion(said.split(separator: "\n").map(String.init))
        }
        return found
    }

    /// Whether the same words of a researcher's still stand in the study, and leave it.
    public func stands(_ text: String) -> Bool { writings.contains(text) }

    /// Whether a meeting that came to something says it in the same words in the present text, and they leave.
    public func tells(_ words: String, as role: PassageRole, in source: SourceID) -> Bool {
        outcomes.contains(Wording(source: source, role: role, text: words))
    }

    /// What leaves of a source as it was.
    ///
    /// A source that is no longer in the study still counts, but its words stay. So do those of a text that was revised since: words may have been
    /// taken out because they were not to be read, and nobody can say for certain which.
    func narrowed(_ release: SourceRelease, of source: Source) -> SourceRelease {
        if case .nothing = release { return release }
        let all = TextRange(0..<source.byteCount)
        guard let revision = revisions[source.id] else { return .parts(withheld: [WithheldRange(range: all, reason: .embargo)]) }
        switch gate.release(source.id) {
        case .nothing(let reason): return .nothing(reason)
        case .parts(let pieces) where revision != source.revision: return .parts(withheld: [WithheldRange(range: all, reason: pieces.first?.reason ?? .embargo)])
        case .whole: return revision == source.revision ? release : .parts(withheld: [WithheldRange(range: all, reason: .embargo)])
        case .parts(let pieces):
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
