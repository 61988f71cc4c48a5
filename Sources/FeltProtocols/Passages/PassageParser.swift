public import FeltModel
public import FeltText

/// Finds the structure that a text shows to a reader: headings, paragraphs, and turns of those who speak.
///
/// | line | begins |
/// |---|---|
/// | `## Behovet` | a heading, which is a passage of its own and ends a turn |
/// | `INF: Vi turte ikke.` | a turn of the voice `INF` |
/// | `[14:05] Møtet starter.`, `[14:05] INF: …`, `INF: [14:05] …` | a turn with a time |
/// | `- punkt`, `1. punkt` | a paragraph |
/// | anything else after a blank line | a paragraph, which goes on with the turn before it |
///
/// A label is one word in capitals, digits and hyphens, such as `INT`, `INF2` or `GRP-1`, perhaps with a number behind a blank, or a
/// name that the note's head lists under `voices`; `**INF:**` counts too. Words that only look like labels (`NB:`, `OBS:`) do not.
public enum PassageParser {
    /// The passages of a text, in order, without overlap, trimmed of blank space; empty for a text without letters and signs.
    ///
    /// - Parameter extraVoices: labels besides those in capitals, as they are written before the colon.
    /// - Complexity: one pass.
    public static func passages(in text: StoredText, extraVoices: [String]) -> [Passage] {
        let labels = VoiceLabels(extra: extraVoices)
        return text.utf8.withUnsafeBufferPointer { bytes in
            var scan = PassageScan(bytes: bytes, labels: labels)
            return scan.passages()
        }
    }
}

/// One pass over the lines of a text.
private struct PassageScan {
    let bytes: UnsafeBufferPointer<UInt8>
    let labels: VoiceLabels
    private var result: [Passage] = []
    /// The passage that is being read, with the end of its last line.
    private var open: Passage?
    /// The turn that paragraphs go on with.
    private var turn: (number: Int, voice: TextRange?)?
    private var turnCount = 0

    init(bytes: UnsafeBufferPointer<UInt8>, labels: VoiceLabels) {
        self.bytes = bytes
        self.labels = labels
    }

    mutating func passages() -> [Passage] {
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != 10 { end += 1 }
            line(start, end)
            start = end + 1
        }
        close()
        return result
    }

    private mutating func line(_ start: Int, _ end: Int) {
        var first = start
        var last = end
        while first < last, isBlank(bytes[first]) { first += 1 }
        while last > first, isBlank(bytes[last - 1]) { last -= 1 }
        if first == last || isRule(first, last) { return close() }
        if let level = headingLevel(first, last) {
            close()
            turn = nil
            result.append(Passage(kind: .heading(level: level), range: TextRange(first..<last)))
        } else if let opening = labels.opening(of: bytes, first, last) {
            close()
            turnCount += 1
            turn = (turnCount, opening.voice)
            open = Passage(kind: .turn, range: TextRange(first..<last), voice: opening.voice, time: opening.time, turn: turnCount)
        } else if open == nil || isListItem(first, last) {
            close()
            open = Passage(kind: .paragraph, range: TextRange(first..<last), voice: turn?.voice, turn: turn?.number)
        } else if let current = open {
            open?.range = TextRange(current.range.start, ByteOffset(last))
        }
    }

    private mutating func close() {
        if let open { result.append(open) }
        open = nil
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 12 || byte == 11 }

    /// A line of three or more of one of the signs with which Markdown draws a rule.
    private func isRule(_ first: Int, _ last: Int) -> Bool {
        let sign = bytes[first]
        guard sign == UInt8(ascii: "-") || sign == UInt8(ascii: "*") || sign == UInt8(ascii: "_") || sign == UInt8(ascii: "=") else { return false }
        var count = 0
        for byte in bytes[first..<last] {
            if byte == sign { count += 1 } else if !isBlank(byte) { return false }
        }
        return count >= 3
    }

    private func headingLevel(_ first: Int, _ last: Int) -> Int? {
        var level = 0
        while first + level < last, bytes[first + level] == UInt8(ascii: "#") { level += 1 }
        return (1...6).contains(level) && first + level < last && isBlank(bytes[first + level]) ? level : nil
    }

    private func isListItem(_ first: Int, _ last: Int) -> Bool {
        var place = first
        if bytes[first] == UInt8(ascii: "-") || bytes[first] == UInt8(ascii: "*") || bytes[first] == UInt8(ascii: "+") {
            place += 1
        } else {
            while place < last, place - first < 4, (48...57).contains(bytes[place]) { place += 1 }
            guard place > first, place < last, bytes[place] == UInt8(ascii: ".") || bytes[place] == UInt8(ascii: ")") else { return false }
            place += 1
        }
        return place < last && isBlank(bytes[place])
    }
}
