import FeltModel
import FeltProtocols
import FeltText

/// Recognises plain text that a transcription program wrote, with a voice and a time above each turn, and gives it the form of field notes.
///
/// A text is taken for such a transcript when three lines or more open a turn in one and the same form, the voices come back (at most two
/// different ones in three turns, so that a programme of the day with its times is none), and most of its blocks belong to a turn. A text that has
/// the form of field notes already is left as it is.
enum SpeakerTextReader {
    /// The transcript; nil for a text that is none, or needs no change.
    static func read(_ text: StoredText) -> Transcript? {
        let lines = text.utf8.split(separator: 10, omittingEmptySubsequences: false).map(trimmed)
        let openings = lines.map { SpeakerLine($0) }
        var counts: [SpeakerLine.Form: Int] = [:]
        for opening in openings { if let form = opening?.form { counts[form, default: 0] += 1 } }
        guard let form = SpeakerLine.Form.allCases.max(by: { counts[$0, default: 0] < counts[$1, default: 0] }), let count = counts[form], count >= 3 else { return nil }
        let chosen = openings.map { $0?.form == form ? $0 : nil }
        let voices = Set(chosen.compactMap { $0?.voice })
        guard voices.count * 3 <= count * 2, isMostlyTurns(lines, chosen) else { return nil }
        if form == .bracketed, voices.allSatisfy(VoiceNames.isKnown) { return nil }
        return transcript(lines, chosen)
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var (first, last) = (line.startIndex, line.endIndex)
        while first < last, line[first] <= 32 { first += 1 }
        while last > first, line[last - 1] <= 32 { last -= 1 }
        return line[first..<last]
    }

    /// Whether more than half of the blocks, which empty lines and openings part, belong to a turn that opens right above.
    private static func isMostlyTurns(_ lines: [ArraySlice<UInt8>], _ openings: [SpeakerLine?]) -> Bool {
        var (blocks, turns) = (0, 0)
        var isInBlock = false
        /// Whether an opening stood alone, so that the next block is what it opens.
        var isAwaiting = false
        for (line, opening) in zip(lines, openings) {
            if line.isEmpty {
                isInBlock = false
            } else if let opening {
                blocks += 1
                turns += 1
                isInBlock = true
                isAwaiting = opening.form.isAlone
            } else {
                if !isInBlock {
                    blocks += 1
                    if isAwaiting { turns += 1 }
                }
                isInBlock = true
                isAwaiting = false
            }
        }
        return turns * 2 > blocks
    }

    private static func transcript(_ lines: [ArraySlice<UInt8>], _ openings: [SpeakerLine?]) -> Transcript {
        var result = Transcript(form: .labelled)
        let first = openings.firstIndex { $0 != nil } ?? 0
        // A stored text has no byte order mark in front; one behind blank space comes to stand there now.
        result.opening = String(paragraphs(lines[..<first]).joined(separator: "\n\n").unicodeScalars.drop { $0 == "\u{FEFF}" })
        var index = first
        var last = 0
        while index < lines.count {
            guard let opening = openings[index] else { break }
            let end = openings[(index + 1)...].firstIndex { $0 != nil } ?? lines.count
            if opening.milliseconds < last { result.warnings.append(Transcript.backwards(index + 1, 1)) }
            last = opening.milliseconds
            let body = (opening.words.isEmpty ? [] : [opening.words]) + lines[(index + 1)..<end]
            let words = paragraphs(body[...]).joined(separator: "\n\n")
            if words.isEmpty {
                result.warnings.append(Fault(
                    file: "", line: index + 1, column: 1, code: "cue-empty", message: "The turn has no words and is left out.",
                    hint: "Write what is said, or take out the line."))
            } else {
                // In brackets, 14:05 may well be a time of day.
                let isKept = opening.form == .bracketed && opening.parts == 2
                result.turns.append(TranscriptTurn(
                    start: opening.milliseconds, time: isKept ? opening.time : nil, voice: opening.voice, words: words, line: index + 1))
            }
            index = end
        }
        if let warning = result.namesWarning { result.warnings.append(warning) }
        result.warnings = FaultList(result.warnings).faults
        return result
    }

    private static func paragraphs(_ lines: ArraySlice<ArraySlice<UInt8>>) -> [String] {
        lines.split { $0.isEmpty }.map { part in part.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n") }
    }
}
