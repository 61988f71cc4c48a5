import FeltAnalysis
public import FeltModel
public import FeltStore
public import FeltText

/// Tells who speaks in stretches of the sources of a study: each voice has a number.
///
/// A name that is nobody's pseudonym means the same person within one case; whoever asks has no number.
public final class VoiceFinder {
    private let sources: [Source]
    private let passages: PassageTable
    private let identity: VoiceIdentity
    private var numbers: [Speaker: Int32] = [:]

    private struct Speaker: Hashable {
        let voice: Voice
        var caseID: CaseID?
    }

    /// Reads the passages and the register.
    ///
    /// - Parameter sources: all sources of the study, in the order of `StudyReader.sources`.
    /// - Complexity: one read of the passages.
    public init(_ reader: StudyReader, sources: [Source]) throws {
        self.sources = sources
        passages = try reader.passageTable()
        identity = VoiceIdentity(participants: try reader.participants(), presence: try reader.sourceParticipants(), researchers: try reader.researchers().map(\.slug.text))
    }

    /// The numbers of those who speak in a stretch of a source, which is named by its place in the list; the same may come several times.
    public func voices(in range: TextRange, of source: Int) -> [Int32] {
        var found: [Int32] = []
        let rows = passages.rows(of: source)
        // Passages do not overlap: the first that ends behind the start of the stretch begins those that it lies on.
        var (low, high) = (rows.lowerBound, rows.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if Int(passages.rows[middle].end) <= range.start.value { low = middle + 1 } else { high = middle }
        }
        for row in low..<rows.upperBound {
            let passage = passages.rows[row]
            if Int(passage.start) >= range.end.value { break }
            let label = passage.voice >= 0 ? passages.voices[Int(passage.voice)] : nil
            guard let label, let voice = identity.voice(label: label, in: sources[source].id) else { continue }
            var speaker = Speaker(voice: voice, caseID: nil)
            if case .named = voice { speaker.caseID = sources[source].caseID }
            let number = numbers[speaker] ?? Int32(numbers.count)
            numbers[speaker] = number
            found.append(number)
        }
        return found
    }
}
