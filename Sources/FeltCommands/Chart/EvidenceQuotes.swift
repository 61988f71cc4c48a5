import FeltAnalysis
import FeltModel
import FeltQuery
import FeltStore
import FeltText

/// Collects what a cell rests on as quotes to read: one for the same words, with all the codes that stand on them.
struct EvidenceQuotes {
    private let reader: StudyReader
    private let tree: CodeTree
    private let facets: FacetSet
    private let names: [ResearcherID: String]
    private let participants: [ParticipantID: Participant]
    private let identity: VoiceIdentity

    init(_ reader: StudyReader) throws {
        self.reader = reader
        tree = try reader.codes()
        facets = try reader.facets()
        names = Dictionary(try reader.researchers().map { ($0.id, $0.slug.text) }, uniquingKeysWith: { first, _ in first })
        let people = try reader.participants()
        participants = Dictionary(people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        identity = VoiceIdentity(participants: people, presence: try reader.sourceParticipants(), researchers: Array(names.values))
    }

    /// The quotes by source and place.
    ///
    /// - Parameters:
    ///   - codings: by source and place.
    ///   - former: the codings that a summary rests on already; nil where there is no summary, and nothing is new.
    func quotes(_ codings: [ChartCoding], former: Set<CodingID>?) throws -> [EvidenceQuote] {
        var texts = TextCache(reader)
        var result: [EvidenceQuote] = []
        var start = 0
        while start < codings.count {
            let first = codings[start]
            let end = codings[start...].firstIndex { $0.source != first.source || $0.item.range != first.item.range } ?? codings.count
            let same = codings[start..<end]
            start = end
            let (text, index) = try texts.text(of: first.source)
            let range = first.item.range
            let line = index.linePosition(at: range.start)?.line ?? 1
            // Words that end with a line end have nothing on the line behind it.
            let last = index.linePosition(at: range.end).map { $0.column == 1 ? $0.line - 1 : $0.line } ?? line
            let source = try reader.source(first.source)
            result.append(
                EvidenceQuote(
                    source: source?.slug.text ?? "?", date: source?.date, voice: voice(of: range, in: first.source, try reader.voiceSpans(of: first.source)),
                    lines: line...max(line, last), codes: same.map(code), words: text[range], isNew: former.map { known in same.contains { !known.contains($0.id) } } ?? false))
        }
        return result
    }

    private func code(_ coding: ChartCoding) -> String {
        let values = facets.typed(coding.item.facets)
        return ([tree.path(of: coding.item.code)?.text ?? "?"] + values + ["– \(names[coding.researcher] ?? "?")"]).joined(separator: " ")
    }

    /// Who speaks: a registered person by pseudonym and role, anybody else by the label in the text.
    private func voice(of range: TextRange, in source: SourceID, _ spans: [VoiceSpan]) -> String? {
        let label = reader.voice(of: range, in: spans)
        guard case .participant(let id) = identity.voice(label: label, in: source), let person = participants[id] else { return label }
        return person.actor.map { "\(person.pseudonym.text) (\($0))" } ?? person.pseudonym.text
    }
}
