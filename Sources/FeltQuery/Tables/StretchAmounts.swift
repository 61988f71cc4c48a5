import FeltAnalysis
import FeltModel
import FeltStore
import FeltText

/// How much there is in stretches: people, words, characters. Texts are read once each as long as stretches come by source.
final class StretchAmounts {
    private let reader: StudyReader
    private let sources: [Source]
    private var passages: PassageTable?
    private var text: (source: Int, text: StoredText, words: WordPlaces)?
    private var identity: VoiceIdentity?
    private var numbers: [Speaker: Int32] = [:]

    private struct Speaker: Hashable {
        let voice: Voice
        var caseID: CaseID?
    }

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
        let table = try passages ?? reader.passageTable()
        passages = table
        let identity = try identity ?? VoiceIdentity(
            participants: reader.participants(), presence: reader.sourceParticipants(), researchers: reader.researchers().map(\.slug.text))
        self.identity = identity
        var found: [Int32] = []
        let rows = table.rows(of: source)
        // Passages do not overlap: the first that ends behind the start of the stretch begins those that it lies on.
        var (low, high) = (rows.lowerBound, rows.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if Int(table.rows[middle].end) <= range.start.value { low = middle + 1 } else { high = middle }
        }
        for row in low..<rows.upperBound {
            let passage = table.rows[row]
            if Int(passage.start) >= range.end.value { break }
            guard passage.voice >= 0, let voice = identity.voice(label: table.voices[Int(passage.voice)], in: sources[source].id) else { continue }
            var speaker = Speaker(voice: voice, caseID: nil)
            // A name means the same person within one case.
            if case .named = voice { speaker.caseID = sources[source].caseID }
            let number = numbers[speaker] ?? Int32(numbers.count)
            numbers[speaker] = number
            found.append(number)
        }
        return found
    }
}
