public import FeltModel
public import FeltText

/// An action, decision, output or disagreement as a note has it: `TILTAK: ringe (hvem: innkjøper, når: 2026-03-01)`.
public struct NoteOutcome: Sendable {
    public let role: PassageRole
    /// The words, without label and settings; the whole passage where nothing else is left.
    public let range: TextRange
    public let owner: String?
    /// The day by which it is to be done, `2026-03-01`.
    public let due: String?
    public let group: String?
    /// Whether a day was written that is none.
    public let hasBadDate: Bool
    /// The passage it stands in.
    public let passage: TextRange
}

/// Reads the outcomes of a meeting from the labelled passages of its note.
public enum OutcomeReader {
    /// The outcomes in order of the text. Settings in brackets are read at the end of a passage only; brackets that hold none are words.
    public static func outcomes(in text: StoredText, passages: [Passage]) -> [NoteOutcome] {
        text.utf8.withUnsafeBufferPointer { bytes in
            passages.compactMap { passage in
                guard let role = passage.role, role != .skipped else { return nil }
                return outcome(role, passage, text, bytes)
            }
        }
    }

    private static let owners: Set<String> = ["hvem", "who", "eier", "owner", "ansvar", "ansvarlig", "responsible", "av", "by"]
    private static let dates: Set<String> = ["når", "when", "frist", "due", "innen"]
    private static let groups: Set<String> = ["gruppe", "group", "gr"]

    private static func outcome(_ role: PassageRole, _ passage: Passage, _ text: StoredText, _ bytes: UnsafeBufferPointer<UInt8>) -> NoteOutcome {
        let (first, last) = (passage.range.start.value, passage.range.end.value)
        // The label ends with the first colon that blank space or emphasis follows; a time before it has its colons among digits.
        var start = first
        for place in first..<last where bytes[place] == UInt8(ascii: ":") {
            let next = place + 1
            if next == last || bytes[next].isBlankOrNewline || bytes[next] == UInt8(ascii: "*") || bytes[next] == UInt8(ascii: "_") { start = next; break }
        }
        while start < last, bytes[start].isBlankOrNewline || bytes[start] == UInt8(ascii: "*") || bytes[start] == UInt8(ascii: "_") { start += 1 }
        var end = last
        var settings: [String: String] = [:]
        // A full stop may stand behind the brackets.
        let close = last > start && bytes[last - 1] == UInt8(ascii: ".") ? last - 1 : last
        if close > start, bytes[close - 1] == UInt8(ascii: ")"), let open = bytes[start..<close].lastIndex(of: UInt8(ascii: "(")) {
            settings = read(text[TextRange(open + 1..<close - 1)])
            if !settings.isEmpty { end = open }
        }
        while end > start, bytes[end - 1].isBlankOrNewline { end -= 1 }
        let due = settings["when"]
        let isDay = due.map(Timestamp.isDay) ?? true
        return NoteOutcome(
            role: role, range: start < end ? TextRange(start..<end) : passage.range, owner: settings["who"], due: isDay ? due : nil, group: settings["group"],
            hasBadDate: !isDay, passage: passage.range)
    }

    /// `hvem: innkjøper, når: 2026-03-01`; empty where anything else stands there.
    private static func read(_ text: String) -> [String: String] {
        var result: [String: String] = [:]
        var last: String?
        for part in text.split(whereSeparator: { $0 == "," || $0 == ";" }) {
            let pair = part.split(separator: ":", maxSplits: 1)
            let key = LatinComposition.compose(pair.first?.trimmingBlanks ?? "").lowercased()
            let name = owners.contains(key) ? "who" : dates.contains(key) ? "when" : groups.contains(key) ? "group" : nil
            if pair.count == 2, let name {
                result[name] = pair[1].trimmingBlanks
                last = name
            } else if let last, last == "who" {
                // `hvem: innkjøper, behovshaver`
                result[last]? += ", " + part.trimmingBlanks
            } else {
                return [:]
            }
        }
        return result.filter { !$0.value.isEmpty }
    }
}
