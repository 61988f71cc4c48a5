public import FeltModel
public import FeltStore
import FeltAnalysis
import FeltText

/// The one place that says what of a study leaves it. Every export reads sources, texts, codings and memos through it.
///
/// Kept back, unless asked for: paragraphs of the personal layer, words flagged `third-party` or `competition-sensitive`, what was said by
/// participants who have withdrawn or declined, and sources under an embargo. `docs/exchange.md` tells the rules.
public struct ExportGate: Sendable {
    /// What leaves although it would be kept back.
    public let included: Set<Withholding>
    /// Nil where all of everything leaves.
    let releases: [SourceID: SourceRelease]?
    /// Those of a day that is past of which no word leaves and which count all the same.
    let silent: [SourceID: SilentText]

    init(included: Set<Withholding>, releases: [SourceID: SourceRelease]?, silent: [SourceID: SilentText] = [:]) {
        self.included = included
        self.releases = releases
        self.silent = silent
    }

    /// Looks through the study.
    ///
    /// - Parameter day: the day of the export, `2026-02-11`; an embargo to a later day holds.
    /// - Complexity: one read of passages, flagged codings and the register.
    public init(_ reader: StudyReader, including included: Set<Withholding> = [], on day: String) throws {
        self.included = included
        silent = [:]
        guard included.count < Withholding.allCases.count else {
            releases = nil
            return
        }
        let rules = try GateRules(reader, including: included, on: day)
        let sources = try reader.sources()
        let own = try Dictionary(uniqueKeysWithValues: sources.map { ($0.id, try rules.release($0)) })
        releases = try ContactSheets.held(own, reader, sources)
    }

    /// Whether all of everything leaves, former texts too.
    public var isOpen: Bool { releases == nil }

    /// What leaves of a source; nothing of one that the study does not have.
    public func release(_ source: SourceID) -> SourceRelease {
        guard let releases else { return .whole }
        return releases[source] ?? .nothing(.embargo)
    }

    /// Whether anything of a source leaves.
    public func releases(_ source: SourceID) -> Bool { if case .nothing = release(source) { false } else { true } }

    /// How a source's text and the places in it change on the way out.
    public func text(of source: SourceID) -> ReleasedText {
        guard case .parts(let withheld) = release(source) else { return ReleasedText(withheld: []) }
        return ReleasedText(withheld: withheld, uncounted: silent[source]?.uncounted)
    }

    /// Whether every word of a source counts, whether it leaves or not.
    public func countsWhole(_ source: SourceID) -> Bool { silent[source].map(\.isWhole) ?? (release(source) == .whole) }

    /// Whether a coding may count by what is known of it now: places in a text that was revised since do not say all.
    func mayCount(_ coding: Coding) -> Bool { silent.isEmpty || silent[coding.source]?.mayCount(coding.id) ?? true }

    /// Whether nothing of a source leaves for no other reason than that somebody has withdrawn.
    public func isHeldByWithdrawal(_ source: SourceID) -> Bool { release(source) == .nothing(.withdrawn) }

    /// How many texts of a day that is past are silent, by reason; none of the present.
    public var silentTexts: [SilentText.Reason: Int] { silentTexts(in: nil) }

    /// The same of some sources; of all where nil.
    public func silentTexts(in sources: Set<SourceID>?) -> [SilentText.Reason: Int] {
        Dictionary(silent.filter { sources?.contains($0.key) ?? true }.map { ($0.value.reason, 1) }, uniquingKeysWith: +)
    }

    /// How many sources and how many pieces of texts stay, by reason. Texts that are silent are in `silentTexts`.
    public var withheld: [Withholding: (sources: Int, pieces: Int)] { withheld(in: nil) }

    /// The same of some sources; of all where nil.
    public func withheld(in sources: Set<SourceID>?) -> [Withholding: (sources: Int, pieces: Int)] {
        var result: [Withholding: (sources: Int, pieces: Int)] = [:]
        for (source, release) in releases ?? [:] where silent[source] == nil && sources?.contains(source) ?? true {
            switch release {
            case .whole: break
            case .nothing(let reason): result[reason, default: (0, 0)].sources += 1
            case .parts(let pieces): for piece in pieces { result[piece.reason, default: (0, 0)].pieces += 1 }
            }
        }
        return result
    }
}
