import FeltModel
import FeltText

extension NoteCheck {
    mutating func checkText() {
        checkQuotes()
        checkLabels()
        checkTimes()
        if kind == "observation", !note.passages.contains(where: { $0.layer == .descriptive && $0.role == nil && $0.kind != .heading(level: 1) }) {
            find(.advice, "observation-without-description", "The observation describes nothing.", "Write what you saw and heard, apart from TOLKNING: and the like.")
        }
    }

    /// A label that is nearly one of the field's is taken for a voice, or for text: what was meant as an action would be none.
    private mutating func checkLabels() {
        let bytes = note.text.utf8
        for passage in note.passages where passage.role == nil && passage.layer != nil && passage.voice == nil || passage.voice.map({ $0.bytes.count > 3 }) ?? false {
            // Most have no colon where a label would have it; they are told by their bytes.
            let (start, end) = (passage.range.start.value, passage.range.end.value)
            guard bytes[start..<min(end, start + 32)].contains(UInt8(ascii: ":")) else { continue }
            let words = note.text[passage.range].drop { "-*+ >".contains($0) }
            guard let colon = words.prefix(24).firstIndex(of: ":"), words.index(after: colon) == words.endIndex || words[words.index(after: colon)] == " " else { continue }
            let word = LatinComposition.compose(String(words[..<colon]))
            let upper = word.uppercased()
            guard FieldLabel.all[word] == nil, word.count > 3, word.allSatisfy(\.isLetter) else { continue }
            let meant = FieldLabel.all[upper] != nil ? [upper] : word == upper ? NearNames.nearest(to: word, among: FieldLabel.all.keys.sorted()) : []
            guard let label = meant.first else { continue }
            find(
                .advice, "label-misspelt", note.filePosition(of: passage.range.start), "The word before the colon is nearly \(label), and means nothing as it is.",
                "Write \(label): in capitals.")
        }
    }

    /// «…» within each passage.
    private mutating func checkQuotes() {
        let bytes = note.text.utf8
        for passage in note.passages {
            var open: [Int] = []
            var place = passage.range.start.value
            while place + 1 < passage.range.end.value {
                // U+00AB and U+00BB in UTF-8.
                if bytes[place] == 0xC2, bytes[place + 1] == 0xAB {
                    open.append(place)
                } else if bytes[place] == 0xC2, bytes[place + 1] == 0xBB, open.popLast() == nil {
                    find(.warning, "quote-unopened", note.filePosition(of: ByteOffset(place)), "A quote ends here that no « begins.", "Write « where the words begin.")
                }
                place += 1
            }
            if let first = open.first {
                find(.warning, "quote-unclosed", note.filePosition(of: ByteOffset(first)), "A quote begins here and does not end in its paragraph.", "Write » where the words end.")
            }
        }
    }

    /// Time stamps go forward. `[14:05]` is an hour; beside stamps with seconds it is minutes and seconds, as in a recording.
    private mutating func checkTimes() {
        let stamps = note.passages.compactMap(\.time)
        let parts = stamps.map { note.text[$0].split { $0 == ":" || $0 == "." || $0 == "," }.compactMap { Int($0) } }
        let hasSeconds = parts.contains { $0.count > 2 }
        var last = -1
        for (stamp, numbers) in zip(stamps, parts) {
            guard numbers.count >= 2 else { continue }
            let seconds = numbers.count > 2 ? numbers[0] * 3_600 + numbers[1] * 60 + numbers[2] : (numbers[0] * 60 + numbers[1]) * (hasSeconds ? 1 : 60)
            let position = note.filePosition(of: stamp.start)
            if numbers[1] > 59 || (numbers.count > 2 && numbers[2] > 59) || (!hasSeconds && kind == "observation" && numbers[0] > 23) {
                find(.warning, "time-invalid", position, "This time does not exist.", "Write it as [14:05] or [00:14:05].")
                continue
            }
            if seconds < last, last - seconds < 20 * 3_600 {
                find(.warning, "time-backwards", position, "This time is earlier than the one before it.", "Mend the time, or move the paragraph.")
            }
            last = seconds
        }
    }

    mutating func checkEnvelope() {
        let record = envelope.record
        if envelope.isOpenLog { find(.warning, "log-open", "The log has not been ended.", "Go on with it, felt log NAME, and write /end; or take log: open out of the head.") }
        if envelope.date == nil, Self.events.contains(kind), !envelope.faults.contains(where: { $0.code == "date-invalid" }) {
            find(.advice, "date-missing", "The note does not say which day it is from.", "Write date: 2026-02-11 in the head.")
        }
        if let date = envelope.date, let today = surroundings.today, date.value > today {
            find(.advice, "date-future", (date.line, date.column), "The day of the event has not come yet.", "Mend date.")
        }
        // A log that goes on past midnight ends in the small hours.
        if let start = record.start, let end = record.end, end < start, end > "06:00" {
            find(.warning, "end-before-start", envelope.place(of: "end"), "The event ends before it begins.", "Mend start or end.")
        }
        checkClassification()
        checkWriteUp()
        if kind == "interview", envelope.participants.isEmpty {
            find(.advice, "participants-missing", "The interview does not say who was interviewed.", "Write participants: [P01] in the head; a pseudonym, never a name.")
        }
        if kind == "interview", surroundings.hasContactSummary == false {
            find(.advice, "contact-summary-missing", "There is no contact summary of this interview.", "Write one while you remember: \(summaryCommand)")
        }
    }

    /// Kinds of note that are about one event of one day.
    private static let events: Set<String> = ["interview", "observation", "workshop", "contact-summary", "incident", "decision", "diary"]

    /// The command that makes the form of a contact summary for this interview.
    private var summaryCommand: String {
        let people = envelope.participants.filter { Pseudonym($0.value) != nil }.map { " --participant \($0.value)" }.joined()
        let place = (envelope.caseName.map { " --case \($0.value)" } ?? "") + (envelope.date.map { " --date \($0.value)" } ?? "")
        return "felt new contact-summary" + place + people
    }

    private mutating func checkClassification() {
        let given = envelope.record.classification
        let event = note.head.first { ["event-kind", "event_kind"].contains($0.key.lowercased()) }?.text.lowercased()
        let isOneToOne = event.map { ["one-to-one", "én-til-én", "en-til-en"].contains($0) } ?? (fieldProtocol?.eventKinds == ["one-to-one"])
        let place = envelope.place(of: "classification")
        if isOneToOne, given != .confidential {
            find(
                .warning, "one-to-one-open", place, "A dialogue with one supplier is not marked as confidential.",
                "Write classification: confidential; what is said there may be a trade secret.")
        } else if let wanted = fieldProtocol?.classification, Self.rank(given?.rawValue) < Self.rank(wanted.rawValue) {
            find(.advice, "classification-lower", place, "The protocol asks for classification \(wanted.rawValue).", "Write classification: \(wanted.rawValue).")
        }
    }

    private static func rank(_ classification: String?) -> Int { ["open": 1, "internal": 2, "confidential": 3][classification ?? ""] ?? 0 }

    private mutating func checkWriteUp() {
        guard let written = envelope.record.written.flatMap(Timestamp.dayNumber),
            let observed = (envelope.record.observed ?? envelope.date?.value).flatMap(Timestamp.dayNumber)
        else { return }
        let place = envelope.place(of: "written")
        if written < observed {
            find(.warning, "written-before", place, "The note was written before what it tells of.", "Mend written, or date.")
        } else if written - observed > surroundings.writeUpDays {
            find(
                .advice, "write-up-lag", place, "The note was written \(written - observed) days after the event.",
                "Write within a day or two; mark what you add from memory with (husket).")
        }
    }
}
