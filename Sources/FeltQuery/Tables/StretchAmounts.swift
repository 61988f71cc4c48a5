import FeltAnalysis
import FeltModel
import FeltStore
import FeltText

/// How much there is in stretches: people, words, characters. Texts are read once each as long as stretches come by source.
final class StretchAmounts {
    private let reader: StudyReader
    private let sources: [Source]
    private var text: (source: Int, text: StoredText, words: WordPlaces)?
    private var voices: VoiceFinder?

    init(_ reader: StudyReader, sources: [Source]) {
        self.reader = reader
        self.sources = sources
    }

    func counting(_ measure: MatrixMeasure) -> StretchTally.Counting {
        switch measure {
        case .segments, .codings: .segments
        case .sources: .sources
        case .voices: .people { try self.people($0, $1) }
        case .words: .amount { try self.loaded($0).words.count(in: $1) }
        case .characters: .amount { source, range in try self.loaded(source).text.utf8[range.bytes].count { $0 & 0xC0 != 0x80 } }
        }
    }

    private func loaded(_ source: Int) throws -> (source: Int, text: StoredText, words: WordPlaces) {
        if let text, text.source == source { return text }
        let read = try reader.text(of: sources[source].id)
        let loaded = (source: source, text: read, words: WordPlaces(read))
        text = loaded
        return loaded
    }

    private func people(_ source: Int, _ range: TextRange) throws -> [Int32] {
        let finder = try voices ?? VoiceFinder(reader, sources: sources)
        voices = finder
        return finder.voices(in: range, of: source)
    }
}
