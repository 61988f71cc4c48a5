import FeltAnalysis
import FeltModel
import FeltQuery
import FeltStore
import FeltText

/// Counts what the answers of queries hold as `docs/counting.md` says, from the plain values of a sample and by trying everything.
struct ReferenceCounts {
    let sample: SampleStudy
    private let texts: [ReferenceText]
    private let places: [String: Int]

    init(sample: SampleStudy) {
        self.sample = sample
        texts = sample.sources.map(ReferenceText.init)
        places = Dictionary(uniqueKeysWithValues: sample.sources.enumerated().map { ($1.slug, $0) })
    }

    /// How much the stretches of some answers have together, each thing once.
    func count(_ measure: MatrixMeasure, _ found: [OpenStudy.Stretch]) -> Int {
        switch measure {
        case .segments: Set(found.map { "\($0.source) \($0.start) \($0.end)" }).count
        case .codings: Set(found.flatMap(\.codings)).count
        case .sources: Set(found.map(\.source)).count
        case .voices: Set(found.flatMap(speakers)).count
        case .words: bytes(found) { $0.wordStarts }
        case .characters: bytes(found) { text in text.bytes.indices.filter { text.bytes[$0] & 0xC0 != 0x80 } }
        }
    }

    /// How many of a source's marks lie in the stretches.
    private func bytes(_ found: [OpenStudy.Stretch], _ marks: (ReferenceText) -> [Int]) -> Int {
        sample.sources.indices.reduce(0) { sum, place in
            let own = found.filter { $0.source == sample.sources[place].slug }
            return sum + (own.isEmpty ? 0 : marks(texts[place]).count { mark in own.contains { $0.start <= mark && mark < $0.end } })
        }
    }

    /// Those who speak in a stretch, but for those who ask, each under a name of its own.
    private func speakers(_ found: OpenStudy.Stretch) -> [String] {
        let place = places[found.source] ?? 0
        let source = sample.sources[place]
        return source.passages.compactMap { passage in
            guard max(passage.range.start.value, found.start) < min(passage.range.end.value, found.end), let voice = passage.voice else { return nil }
            let label = texts[place].string(voice.bytes)
            if let person = sample.people.first(where: { $0.pseudonym == label }) { return person.pseudonym }
            switch label {
            case "INT": return nil
            case "INF", "INF 2": return source.participants.count == 1 ? source.participants[0] : "\(source.slug): \(label)"
            default: return "\(source.caseSlug ?? ""): \(label)"
            }
        }
    }
}
