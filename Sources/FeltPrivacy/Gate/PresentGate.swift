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
    /// The sources that are notes of a talk with one side, such as one supplier.
    public let oneToOne: Set<SourceID>
    /// What each source is a note of.
    public let kinds: [SourceID: String]
    /// What is flagged as not to be told.
    public let flagged: FlaggedWords
    /// What things are called.
    public let names: PresentNames
    /// What is kept back of texts that were revised at some time, for counting in what they were before.
    private let revised: [SourceID: RevisedText]
    /// What stands in the study in researchers' own words and leaves it.
    private let writings: Set<String>
    /// The same thing by thing.
    let standing: StandingWritings
    /// What the heads of sources say: titles, names, and the values of their attributes.
    private let heads: [SourceID: Set<String>]
    /// What researchers wrote of cases that partners do not read today since it repeats what was said: whoever looks at the study for partners says so.
    public var repeating: Set<CaseText> = []
    /// What meetings came to, of what leaves now with all its words.
    private let outcomes: Set<Wording>

    /// Something that researchers wrote of a case.
    public struct CaseText: Hashable, Sendable {
        public let caseID: CaseID
        public let text: String
        public let isSummary: Bool

        public init(_ text: String, of caseID: CaseID, isSummary: Bool = false) { (self.caseID, self.text, self.isSummary) = (caseID, text, isSummary) }
    }

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
        standing = try StandingWritings(released)
        groupSize = try reader.settings()[.groupSize].flatMap(Int.init) ?? StudySetting.defaultGroupSize
        confidential = try released.confidential()
        oneToOne = Set(try reader.attributesBySource().filter { Self.isOneToOne($0.value) }.keys)
        let participants = try reader.participants()
        let histories = try reader.participantHistories()
        pseudonyms = Set(participants.map { $0.pseudonym.text.lowercased() })
        gone = Set(histories.filter { [.withdrawn, .declined].contains($0.value.standing) }.keys)
        let away = gone
        goneNames = Set(participants.filter { away.contains($0.id) }.map { $0.pseudonym.text })
        let attributes = try released.attributesBySource()
        heads = Dictionary(uniqueKeysWithValues: sources.map { ($0.id, Set((attributes[$0.id] ?? []).compactMap(\.value)).union([$0.title, $0.slug.text].compactMap(\.self))) })
        outcomes = try Self.outcomes(reader, gate, revisions)
        flagged = try FlaggedWords(reader)
        names = try PresentNames(reader)
        revised = try RevisedText.all(released, sources)
    }

    /// Looked for only in sources that were revised at some time: of the others the gate says all.
    private static func outcomes(_ reader: StudyReader, _ gate: ExportGate, _ revisions: [SourceID: Int]) throws -> Set<Wording> {
        var found: Set<Wording> = []
        let revised = try reader.outcomes().filter { (revisions[$0.source] ?? 0) > 1 && gate.releases($0.source) }
        for (source, some) in Dictionary(grouping: revised, by: \.source) {
            let text: StoredText
            do { text = try reader.text(of: source) } catch let error as FeltError where error.code == "text-erased" { continue }
            let released = gate.text(of: source)
            for outcome in some {
                if let words = released.words(outcome.range, of: text) { found.insert(Wording(source: source, role: outcome.role, text: words)) }
            }
        }
        return found
    }

    /// Reasons, summaries, cycles, milestones, and what the leads say of their cases: what somebody took back or put otherwise is not among them.
    private static func writings(_ released: ReleasedStudy) throws -> Set<String> {
        let reader = released.reader
        var found = Set(try released.summaries().compactMap(\.text)).union(try released.ratings().compactMap(\.rationale))
        found.formUnion(try released.cycles().values.joined().compactMap(\.learning))
        // A problem that was put otherwise since does not stand as it was put.
        found.formUnion(try released.formulations().values.compactMap { versions in versions.max { $0.version < $1.version }?.text })
        found.formUnion(try reader.milestones().values.joined().compactMap(\.label))
        for said in try reader.caseAttributes().values.joined().compactMap(\.value) {
            found.insert(said)
            found.formUnion(said.split(separator: "\n").map(String.init))
        }
        return found
    }

    /// Whether a source that says this of itself is of a talk with one side.
    public static func isOneToOne(_ attributes: [Attribute]) -> Bool {
        attributes.contains { $0.name.lowercased().replacing("-", with: "_") == "event_kind" && $0.value?.contains("one-to-one") == true }
    }

    /// Whether a source is still in the study.
    public func has(_ source: SourceID) -> Bool { revisions[source] != nil }

    /// Whether the same words of a researcher's still stand in the study, and leave it.
    public func stands(_ text: String) -> Bool { writings.contains(text) }

    /// Whether the head of a source says the same now; not so where it is no longer in the study.
    public func heads(_ source: SourceID, say words: String) -> Bool { heads[source]?.contains(words) ?? false }

    /// Whether a meeting that came to something says it in the same words in the present text, and they leave.
    public func tells(_ words: String, as role: PassageRole, in source: SourceID) -> Bool {
        outcomes.contains(Wording(source: source, role: role, text: words))
    }

    /// Whether a source has another text now.
    private func isRevised(_ source: Source) -> Bool { revisions[source.id].map { $0 != source.revision } ?? false }

    /// What leaves of a source as it was.
    ///
    /// A source that is no longer in the study still counts, but its words stay. So do those of a text that was revised since: words may have been
    /// taken out because they were not to be read, and nobody can say for certain which. What of it counts all the same `silence` says.
    func narrowed(_ release: SourceRelease, of source: Source) -> SourceRelease {
        if case .nothing = release { return release }
        // Why it is silent the gate says by itself.
        let silent = SourceRelease.parts(withheld: [WithheldRange(range: TextRange(0..<source.byteCount), reason: .embargo)])
        guard revisions[source.id] != nil else { return silent }
        switch gate.release(source.id) {
        case .nothing(let reason): return .nothing(reason)
        case .whole where isRevised(source), .parts where isRevised(source): return silent
        case .whole: return release
        case .parts(let pieces):
            guard case .parts(let own) = release else { return .parts(withheld: pieces) }
            return .parts(withheld: GateRules.joined(own + pieces))
        }
    }

    /// What counts in a text that is silent; nil where it is not. A source that was taken out is counted, and nothing in it.
    ///
    /// - Parameters:
    ///   - release: what would leave of it by the rules of its own day, had those who have gone since been gone then.
    ///   - reader: of the study as it was.
    func silence(_ release: SourceRelease, of source: Source, _ reader: StudyReader) throws -> SilentText? {
        let all = WithheldRange(range: TextRange(0..<source.byteCount), reason: .embargo)
        guard revisions[source.id] != nil else { return SilentText(.removed, uncounted: [all]) }
        guard isRevised(source) else { return nil }
        let own: [WithheldRange]
        switch release {
        case .nothing: own = [all]
        case .parts(let pieces): own = pieces
        case .whole: own = []
        }
        guard let now = revised[source.id] else { return SilentText(.revised, uncounted: own) }
        do { return now.silence(own, in: try reader.text(of: source.id).utf8) } catch let error as FeltError where error.code == "text-erased" {
            return now.silence(own, in: nil)
        }
    }
}

extension ExportGate {
    /// The gate of an earlier moment, with what the present one keeps back besides.
    ///
    /// - Parameter reader: of the study as it was.
    init(_ reader: StudyReader, on day: String, narrowedBy present: PresentGate) throws {
        let rules = try GateRules(reader, including: [], on: day)
        let sources = try reader.sources()
        let own = try ContactSheets.held(Dictionary(uniqueKeysWithValues: sources.map { ($0.id, try rules.release($0)) }), reader, sources)
        let releases = Dictionary(uniqueKeysWithValues: sources.map { ($0.id, present.narrowed(own[$0.id] ?? .nothing(.embargo), of: $0)) })
        let now = rules.adding(present.gone)
        var silent: [SourceID: SilentText] = [:]
        for source in sources {
            if case .parts? = releases[source.id] { silent[source.id] = try present.silence(now.release(source), of: source, reader) }
        }
        self.init(included: [], releases: releases, silent: silent)
    }
}
