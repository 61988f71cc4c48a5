public import FeltModel
public import FeltText

/// Finds the structure that a text shows to a reader: headings, paragraphs, and turns of those who speak.
///
/// | line | begins |
/// |---|---|
/// | `## Behovet` | a heading, which is a passage of its own and ends a turn |
/// | `INF: Vi turte ikke.` | a turn of the voice `INF` |
/// | `[14:05] Møtet starter.`, `[14:05] INF: …`, `INF: [14:05] …` | a turn with a time |
/// | `TOLKNING: …`, `TILTAK: …`, `- TILTAK: …` | a paragraph of that layer or role (`FieldLabel`), which ends a turn |
/// | `> Vi turte ikke.` | a paragraph of the layer quote |
/// | `(husket) …`, also behind or before a label | a paragraph that was added from memory |
/// | `- punkt`, `1. punkt` | a paragraph; within one, only a bullet or the number 1 begins a list, since `12. mars` may stand there |
/// | anything else after a blank line | a paragraph, which goes on with the turn before it |
///
/// A label is one word in capitals, digits and hyphens, such as `INT`, `INF2` or `GRP-1`, perhaps with a number behind a blank, or a
/// name that the note's head lists under `voices`; `**INF:**` counts too. Words that only look like labels (`NB:`, `OBS:`) do not.
public enum PassageParser {
    /// The labels that a head lists under `voices`, with `;` between them; none for an empty list.
    public static func voices(listed text: String) -> [String] { VoiceLabels.list([text]).filter { !$0.isEmpty } }

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
    /// Whether the open passage is an item of a list.
    private var isInList = false
    /// Whether the open passage is a block quote.
    private var isInQuote = false

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
        while first < last, bytes[first].isBlank { first += 1 }
        while last > first, bytes[last - 1].isBlank { last -= 1 }
        if first == last || isRule(first, last) { return close() }
        if let level = headingLevel(first, last) {
            close()
            turn = nil
            result.append(Passage(kind: .heading(level: level), range: TextRange(first..<last)))
        } else if let opening = labels.opening(of: bytes, first, last) {
            begin(opening, first, last)
        } else {
            paragraph(first, last)
        }
    }

    /// Begins what a voice, a time or a label of the field opens.
    private mutating func begin(_ opening: VoiceLabels.Opening, _ first: Int, _ last: Int) {
        close()
        isInList = false
        isInQuote = false
        var passage = Passage(kind: .turn, range: TextRange(first..<last), voice: opening.voice, time: opening.time)
        passage.isRecalled = opening.isRecalled || labels.isRecalled(bytes, opening.words, last)
        passage.layer = opening.field?.layer
        passage.role = opening.field?.role
        if opening.field != nil { turn = nil }
        if opening.field != nil, opening.time == nil {
            passage.kind = .paragraph
        } else {
            turnCount += 1
            passage.turn = turnCount
            // What the researcher remarks ends what was said: words without a label behind it are nobody's.
            if opening.field == nil { turn = (turnCount, opening.voice) }
        }
        open = passage
    }

    private mutating func paragraph(_ first: Int, _ last: Int) {
        let item = item(first, last)
        let isQuote = bytes[first] == UInt8(ascii: ">")
        if let current = open, isQuote == isInQuote || !isQuote, item.map({ $0.number > 1 && !isInList }) ?? true {
            open?.range = TextRange(current.range.start, ByteOffset(last))
            return
        }
        // An item may be labelled, `- TILTAK: …`; its bullet is part of the passage.
        if let item, let opening = labels.opening(of: bytes, item.words, last), opening.field != nil {
            begin(opening, first, last)
        } else {
            close()
            var passage = Passage(kind: .paragraph, range: TextRange(first..<last), voice: turn?.voice, turn: turn?.number)
            if isQuote { passage.layer = .quote }
            passage.isRecalled = labels.isRecalled(bytes, item?.words ?? (isQuote ? quoteWords(first, last) : first), last)
            open = passage
        }
        isInList = item != nil
        isInQuote = isQuote
    }

    private func quoteWords(_ first: Int, _ last: Int) -> Int {
        bytes[first..<last].firstIndex { $0 != UInt8(ascii: ">") && !$0.isBlank } ?? last
    }

    private mutating func close() {
        if let open { result.append(open) }
        open = nil
    }

    /// A line of three or more of one of the signs with which Markdown draws a rule.
    private func isRule(_ first: Int, _ last: Int) -> Bool {
        let sign = bytes[first]
        guard sign == UInt8(ascii: "-") || sign == UInt8(ascii: "*") || sign == UInt8(ascii: "_") || sign == UInt8(ascii: "=") else { return false }
        var count = 0
        for byte in bytes[first..<last] {
            if byte == sign { count += 1 } else if !byte.isBlank { return false }
        }
        return count >= 3
    }

    private func headingLevel(_ first: Int, _ last: Int) -> Int? {
        var level = 0
        while first + level < last, bytes[first + level] == UInt8(ascii: "#") { level += 1 }
        return (1...6).contains(level) && first + level < last && bytes[first + level].isBlank ? level : nil
    }

    /// The number of an item of a list, 0 for a bullet, and where its words begin; nil for a line that is none.
    private func item(_ first: Int, _ last: Int) -> (number: Int, words: Int)? {
        var place = first
        var number = 0
        if bytes[first] == UInt8(ascii: "-") || bytes[first] == UInt8(ascii: "*") || bytes[first] == UInt8(ascii: "+") {
            place += 1
        } else {
            while place < last, place - first < 4, (48...57).contains(bytes[place]) {
                number = number * 10 + Int(bytes[place] - 48)
                place += 1
            }
            guard place > first, place < last, bytes[place] == UInt8(ascii: ".") || bytes[place] == UInt8(ascii: ")") else { return nil }
            place += 1
        }
        guard place < last, bytes[place].isBlank else { return nil }
        while place < last, bytes[place].isBlank { place += 1 }
        return (number, place)
    }
}
