import FeltModel
import FeltStore
import FeltText

/// A text of a day that is past of which no word leaves, and what of it counts all the same.
///
/// The gate withholds such a text as a whole: whoever asks what leaves of it learns that nothing does. Only who asks what counts gets here.
public struct SilentText: Hashable, Sendable {
    /// Why it is silent.
    public enum Reason: String, CaseIterable, Sendable {
        /// It was revised since.
        case revised
        /// Its source was taken out of the study since.
        case removed
    }

    let reason: Reason
    /// The stretches that do not count; sorted, and not touching each other.
    let uncounted: [WithheldRange]
    /// Codings that count for nothing now, and so not then either.
    let lost: Set<CodingID>
    /// Where some of what is kept back now cannot be found in the text: the only codings that count.
    let certain: Set<CodingID>?

    init(_ reason: Reason, uncounted: [WithheldRange], lost: Set<CodingID> = [], certain: Set<CodingID>? = nil) {
        (self.reason, self.uncounted, self.lost, self.certain) = (reason, uncounted, lost, certain)
    }

    /// Whether all of it counts.
    var isWhole: Bool { uncounted.isEmpty && lost.isEmpty && certain == nil }

    func mayCount(_ coding: CodingID) -> Bool { !lost.contains(coding) && certain?.contains(coding) ?? true }
}

/// What the gate keeps back of the present text of a source that was revised at some time.
struct RevisedText: Sendable {
    /// The words of each stretch that is kept back; nil where they have been erased.
    private let kept: [[UInt8]]?
    /// The codings that lose none of their words, and those that lose all.
    private let untouched, lost: Set<CodingID>

    init(kept: [[UInt8]]?, untouched: Set<CodingID>, lost: Set<CodingID>) { (self.kept, self.untouched, self.lost) = (kept, untouched, lost) }

    /// All such texts of which something is kept back, or was when it was revised away. Throws what reading the study throws.
    static func all(_ released: ReleasedStudy, _ sources: [Source]) throws -> [SourceID: RevisedText] {
        let lostFlags = try Self.lostFlags(released)
        var pieces: [SourceID: [WithheldRange]] = [:]
        for source in sources where source.revision > 1 {
            if case .parts(let withheld) = released.gate.release(source.id) { pieces[source.id] = withheld } else if lostFlags[source.id] != nil { pieces[source.id] = [] }
        }
        guard !pieces.isEmpty else { return [:] }
        let codings = Dictionary(grouping: try released.codings(of: Set(pieces.keys)), by: \.source)
        return Dictionary(uniqueKeysWithValues: try pieces.map { source, withheld in
            let text = released.released(source)
            let own = codings[source] ?? []
            let found = RevisedText(
                kept: try words(of: withheld, in: source, released.reader, besides: lostFlags[source] ?? []), untouched: Set(own.filter { text.countsWhole($0.range) }.map(\.id)),
                lost: Set(own.filter { !text.counts($0.range) }.map(\.id)))
            return (source, found)
        })
    }

    /// The words of some stretches and of codings that lost theirs.
    private static func words(of pieces: [WithheldRange], in source: SourceID, _ reader: StudyReader, besides lost: [UnanchoredCoding]) throws -> [[UInt8]]? {
        do {
            let text = try reader.text(of: source).utf8
            return try pieces.map { Array(text[$0.range.bytes]) } + lost.map { Array(try reader.formerText(of: $0).utf8[$0.formerRange.bytes]) }
        } catch let error as FeltError where error.code == "text-erased" { return nil }
    }

    /// The flagged codings whose words were revised away.
    private static func lostFlags(_ released: ReleasedStudy) throws -> [SourceID: [UnanchoredCoding]] {
        let flags = try GateRules.flags(released.reader, released.gate.included)
        guard !flags.isEmpty else { return [:] }
        return Dictionary(grouping: try released.reader.unanchoredCodings().filter { $0.facets.contains { flags[$0] != nil } }, by: \.source)
    }

    /// What counts in the former text. What is kept back now is looked for there by its words; where some of it stands there in no such words, nobody
    /// can say which words it was, and only codings that stand in the present text too and lose nothing there are known not to be on it.
    ///
    /// - Parameters:
    ///   - own: what does not count by the rules alone.
    ///   - text: the former text; nil where it was erased.
    func silence(_ own: [WithheldRange], in text: [UInt8]?) -> SilentText {
        guard let kept, let text else { return SilentText(.revised, uncounted: own, lost: lost, certain: untouched) }
        let places = kept.map { Self.places(of: $0, in: text) }
        let uncounted = GateRules.joined(own + places.joined().map { WithheldRange(range: $0, reason: .embargo) })
        return SilentText(.revised, uncounted: uncounted, lost: lost, certain: places.contains { $0.isEmpty } ? untouched : nil)
    }

    /// Everywhere that some words stand in a text.
    private static func places(of words: [UInt8], in text: [UInt8]) -> [TextRange] {
        guard let first = words.first, words.count <= text.count else { return [] }
        return (0...text.count - words.count).filter { text[$0] == first && text[$0..<$0 + words.count].elementsEqual(words) }.map { TextRange($0..<$0 + words.count) }
    }
}
