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

    init(included: Set<Withholding>, releases: [SourceID: SourceRelease]?) {
        self.included = included
        self.releases = releases
    }

    /// Looks through the study.
    ///
    /// - Parameter day: the day of the export, `2026-02-11`; an embargo to a later day holds.
    /// - Complexity: one read of passages, flagged codings and the register.
    public init(_ reader: StudyReader, including included: Set<Withholding> = [], on day: String) throws {
        self.included = included
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
        if case .parts(let withheld) = release(source) { ReleasedText(withheld: withheld) } else { ReleasedText(withheld: []) }
    }

    /// How many sources and how many pieces of texts stay, by reason.
    public var withheld: [Withholding: (sources: Int, pieces: Int)] {
        var result: [Withholding: (sources: Int, pieces: Int)] = [:]
        for release in (releases ?? [:]).values {
            switch release {
            case .whole: break
            case .nothing(let reason): result[reason, default: (0, 0)].sources += 1
            case .parts(let pieces): for piece in pieces { result[piece.reason, default: (0, 0)].pieces += 1 }
            }
        }
        return result
    }
}
