import FeltModel
import FeltText

/// Makes turns of cues.
///
/// Who speaks is told by `<v Name>`, by a label before a colon, or by a dash that parts two who speak in one cue. A word before a colon that is
/// no label for certain (`Kari:`, where `P07:` and `Speaker 1:` are) counts when it opens two cues or more; else it may only begin a sentence.
/// Where labels are used, a cue without one goes on with the voice before it, as transcribers write it; next to `<v>` it does not.
///
/// Cues of the same voice become one turn while no more than `pause` lies between them: programs cut speech into cues every few seconds,
/// wherever a line is full, and the blink between two of them means nothing. Three seconds of silence is what transcribers mark as a pause, and
/// where one may want to find the place in the recording again. Where nobody is named a turn could run on for an hour, so there it ends with
/// the first sentence that ends after `length`.
struct CueTurns {
    /// In milliseconds, as `length`.
    static let pause = 3000
    static let length = 30_000

    /// What one voice says in one cue.
    private struct Utterance {
        var voice: String?
        var words: String
        /// Whether a dash or the end of a `<v>` says that somebody else speaks, though nobody knows who.
        var isApart: Bool
    }

    /// Reads a WebVTT or SubRip file.
    static func read(_ text: StoredText, isSubRip: Bool) -> Transcript {
        let file = CueFileReader(text, isSubRip: isSubRip)
        var result = Transcript(form: isSubRip ? .subRip : .webVTT, faults: file.faults, warnings: file.warnings)
        result.turns = CueTurns(file.cues).turns(file.cues)
        if let warning = result.namesWarning { result.warnings.append(warning) }
        result.warnings = FaultList(result.warnings).faults
        result.faults = FaultList(result.faults).faults
        return result
    }

    /// Whether voices are told by `<v>`.
    private let hasSpans: Bool
    /// The words before a colon that count as voices though they may be others.
    private let labels: Set<String>

    private init(_ cues: [Cue]) {
        hasSpans = cues.contains { $0.pieces.contains(where: \.isSpan) }
        var counts: [String: Int] = [:]
        for cue in cues {
            for piece in cue.pieces where !piece.isSpan {
                for line in Self.lines(piece) {
                    if let opening = VoiceNames.opening(line.words), !opening.isCertain { counts[opening.label, default: 0] += 1 }
                }
            }
        }
        labels = Set(counts.filter { $0.value > 1 }.keys)
    }

    private func turns(_ cues: [Cue]) -> [TranscriptTurn] {
        var turns: [TranscriptTurn] = []
        var end = 0
        var isApart = false
        for cue in cues {
            for utterance in utterances(cue) {
                if let last = turns.last, cue.start >= last.start, cue.start - end <= Self.pause, goesOn(utterance, last, isApart, at: cue.start) {
                    turns[turns.count - 1].words += " " + utterance.words
                } else {
                    turns.append(TranscriptTurn(start: cue.start, voice: utterance.voice, words: utterance.words, line: cue.line))
                    isApart = utterance.isApart
                    end = cue.end
                }
                end = max(end, cue.end)
            }
        }
        return turns
    }

    private func goesOn(_ next: Utterance, _ turn: TranscriptTurn, _ isApart: Bool, at start: Int) -> Bool {
        guard !next.isApart else { return false }
        if let voice = next.voice { return voice == turn.voice }
        if turn.voice != nil { return !hasSpans }
        return !isApart && (start - turn.start < Self.length || !Self.endsSentence(turn.words))
    }

    private static func endsSentence(_ words: String) -> Bool {
        let last = words.unicodeScalars.last { !"»\"”’')]".unicodeScalars.contains($0) }
        return last.map { ".!?…".unicodeScalars.contains($0) } ?? false
    }

    private func utterances(_ cue: Cue) -> [Utterance] {
        var result: [Utterance] = []
        for piece in cue.pieces {
            if piece.isSpan {
                result.append(Utterance(voice: piece.voice, words: Self.words(piece.text[...]), isApart: false))
                continue
            }
            for (index, line) in Self.lines(piece).enumerated() {
                let opening = VoiceNames.opening(line.words).flatMap { $0.isCertain || labels.contains($0.label) ? $0 : nil }
                let words = Self.words(opening.map { line.words[$0.words...] } ?? line.words)
                if opening == nil, !line.hasDash, index > 0 {
                    result[result.count - 1].words += (result[result.count - 1].words.isEmpty ? "" : " ") + words
                } else {
                    result.append(Utterance(voice: opening?.label, words: words, isApart: line.hasDash && opening == nil))
                }
            }
        }
        return result.filter { !$0.words.isEmpty }
    }

    /// The lines of a stretch that hold something, without the dash that opens them. A dash right up against its word counts where two lines
    /// have one: alone it may be a number's sign.
    private static func lines(_ piece: CuePiece) -> [(words: ArraySlice<UInt8>, hasDash: Bool)] {
        let lines = piece.text.split(separator: 10).map { $0.drop { $0 <= 32 } }.filter { !$0.isEmpty }
        let areTight = lines.count { $0.first == UInt8(ascii: "-") } > 1
        return lines.map { line in
            let dash = dashes.first { line.starts(with: $0) && (line.count > $0.count && line[line.startIndex + $0.count] == 32 || (areTight && $0.count == 1)) }
            guard let dash else { return (line, false) }
            let words = line.dropFirst(dash.count).drop { $0 <= 32 }
            return words.isEmpty ? (line, false) : (words, true)
        }
    }

    private static let dashes: [[UInt8]] = ["-", "–", "—"].map { Array($0.utf8) }

    /// The words on one line with one blank between them.
    private static func words(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: Array(bytes.split { $0 <= 32 }.joined(separator: [32])), as: UTF8.self)
    }
}
