import FeltModel
public import FeltStore
import FeltText

/// Knows whether a text repeats words that were flagged as not to be told: as being about a third person, or as sensitive to a competition.
///
/// A price or a name is told in few words, so that shorter runs are looked for than of what was only said: three words, of which one is longer than
/// those that every text is full of, two words with a number among them, and a shorter passage as a whole.
public struct FlaggedWords: Sendable {
    private var runs: Set<[String]> = []

    private static let length = 3
    /// From so many letters on a word says something by itself.
    private static let tellingLength = 5
    /// Short words that stand in every text: three of them in a row tell nothing.
    private static let common: Set<String> = Set(
        """
        at av bli ble da de dem den der det din dit du eg en er et ett fra før for få gå ha han har her hos hun hva hvem hver i ikke ikkje inn ja jeg jo kan kom la litt man med meg men mer mot må ned nei noe noen nok ny nå når
        og også om opp oss over på sa sak samt seg selv sier sin sine slik som så ta til to tre ut vel vet vi vil via vår å år alt alle enn både dette disse eller hadde skal var være vært
        a all an and any are as be but by can did do few for from get had has he her him his how if in is it its may me my no not now of off on one or our out own she so some than that the them then they this to too up us was we
        were what when who why will with you your
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// Reads what is flagged in the present texts, and what was in former ones: what lost its words when a text was revised, what was cut or put
    /// otherwise then, what nobody flags any longer since its words were gone, and what stood in a source that was taken out.
    ///
    /// - Complexity: one read of the texts of sources with flagged words, and of the former texts in which words were flagged;
    ///   see `StudyReader.removedSources(with:)`.
    public init(_ reader: StudyReader) throws {
        let flags = try GateRules.flags(reader, [])
        guard !flags.isEmpty else { return }
        for (source, codings) in Dictionary(grouping: try reader.codings(StudyReader.CodingFilter(facets: Array(flags.keys))), by: \.source) {
            guard let text = try Self.erasable({ try reader.text(of: source) }) else { continue }
            for coding in codings { learn(String(text[coding.range])) }
        }
        for coding in try reader.unanchoredCodings() where coding.facets.contains(where: { flags[$0] != nil }) {
            if let text = try Self.erasable({ try reader.formerText(of: coding) }) { learn(String(text[coding.formerRange])) }
        }
        let removed = try reader.removedSources(with: Set(flags.keys)).filter { try !Self.isBack($0, reader) }.flatMap(\.places)
        for (text, places) in Dictionary(grouping: try reader.formerPlaces(with: Set(flags.keys)) + removed, by: \.textID) {
            guard let bytes = try reader.contentBytes(text) else { continue }
            for place in places where place.range.end.value <= bytes.count { learn(String(decoding: bytes[place.range.bytes], as: UTF8.self)) }
        }
    }

    /// Whether the same text was taken in again under the same name: then it says itself what is flagged in it.
    private static func isBack(_ removed: RemovedSource, _ reader: StudyReader) throws -> Bool {
        guard let text = try removed.texts.last.flatMap(reader.contentBytes) else { return false }
        let again = try reader.sources().first { $0.slug.text == removed.slug && $0.byteCount == text.count }
        return try again.flatMap { source in try erasable { try reader.text(of: source.id) } }.map { Array($0.utf8) == text } ?? false
    }

    /// What was read; nil where the words have been erased.
    private static func erasable(_ read: () throws -> StoredText) throws -> StoredText? {
        do { return try read() } catch let error as FeltError where error.code == "text-erased" { return nil }
    }

    /// - Parameter passages: what is flagged.
    init(passages: [String]) { for passage in passages { learn(passage) } }

    private mutating func learn(_ passage: String) {
        let words = Self.words(passage)
        if words.count <= Self.length, !words.isEmpty { runs.insert(words) }
        for start in words.indices {
            for length in 2...Self.length where start + length <= words.count {
                let run = Array(words[start..<start + length])
                let hasNumber = run.contains { $0.contains(where: \.isNumber) }
                if hasNumber || length == Self.length && run.contains(where: { $0.count >= Self.tellingLength || !Self.common.contains($0) }) { runs.insert(run) }
            }
        }
    }

    /// Whether a text repeats any of them, whatever signs and capitals stand between.
    public func occur(in text: String) -> Bool {
        guard !runs.isEmpty else { return false }
        let words = Self.words(text)
        return words.indices.contains { start in
            (1...Self.length).contains { start + $0 <= words.count && runs.contains(Array(words[start..<start + $0])) }
        }
    }

    private static func words(_ text: String) -> [String] {
        LatinComposition.compose(text).lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
