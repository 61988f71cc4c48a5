import FeltModel

/// What was found out about a transcript while it was read.
public struct TranscriptInfo: Hashable, Sendable {
    /// How the transcript was written.
    public enum Form: String, Hashable, Sendable {
        case webVTT = "webvtt"
        case subRip = "subrip"
        /// Plain text in which each turn is opened by a voice and a time.
        case labelled
    }

    public let form: Form
    /// How many turns the text has.
    public let turns: Int
    /// Everyone who speaks, in the order in which they first do.
    public let voices: [String]
    /// Those of the voices that may be the names of people rather than pseudonyms: letters only, and no word such as Speaker or Informant.
    public let namedVoices: [String]
}

/// A turn of a transcript.
struct TranscriptTurn: Hashable, Sendable {
    /// In milliseconds from the beginning of the recording.
    var start: Int
    /// The time as it is to be written, where that is not the start in hours, minutes and seconds.
    var time: String?
    /// A label that `VoiceNames.label` gave; nil where nobody is named.
    var voice: String?
    /// What is said; the first paragraph without line ends where the turn is made of cues.
    var words: String
    /// The line of the file where it begins, from 1.
    var line: Int
}

/// A transcript as read: its turns, and what is wrong with it.
struct Transcript: Sendable {
    let form: TranscriptInfo.Form
    /// What stands before the first turn.
    var opening = ""
    var turns: [TranscriptTurn] = []
    /// What cannot be read. Like `warnings` in the order of the file, with an empty file for the caller to set.
    var faults: [Fault] = []
    /// What can be read but looks wrong.
    var warnings: [Fault] = []

    /// The text as a study keeps it: `[00:14:05] P07: words`, with an empty line between turns.
    var text: String {
        var blocks = opening.isEmpty ? [] : [opening]
        for turn in turns { blocks.append("[\(turn.time ?? CueTime.text(turn.start))] " + (turn.voice.map { "\($0): " } ?? "") + turn.words) }
        return blocks.isEmpty ? "" : blocks.joined(separator: "\n\n") + "\n"
    }

    var info: TranscriptInfo {
        var seen = Set<String>()
        let voices = turns.compactMap(\.voice).filter { seen.insert($0).inserted }
        return TranscriptInfo(form: form, turns: turns.count, voices: voices, namedVoices: voices.filter(VoiceNames.mayBeName))
    }

    /// One warning for all voices that may be names, at the first of them; nil without any. It does not say the names.
    var namesWarning: Fault? {
        let named = Set(info.namedVoices)
        guard let first = turns.first(where: { $0.voice.map(named.contains) ?? false }) else { return nil }
        return Fault(
            file: "", line: first.line, column: 1, code: "voice-name",
            message: "Voices that look like names rather than pseudonyms: \(named.count).",
            hint: "Write the pseudonym in the file instead, such as P07.")
    }

    /// The warning about a time that is earlier than the one before it.
    static func backwards(_ line: Int, _ column: Int) -> Fault {
        Fault(
            file: "", line: line, column: column, code: "cue-backwards", message: "The time is earlier than the one before it.",
            hint: "Look whether the time is right, or whether parts of the file have changed places.")
    }
}
