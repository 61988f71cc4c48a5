import FeltModel
import FeltText

/// A cue of a transcript: a stretch of the recording with what is said in it.
struct Cue: Sendable {
    /// In milliseconds.
    let start: Int
    let end: Int
    /// The line of its times, from 1.
    let line: Int
    let pieces: [CuePiece]
}

/// Reads WebVTT and SubRip files as cues. All that is wrong is found in one reading.
///
/// Identifiers and settings of cues are passed over, as are the blocks `NOTE`, `STYLE` and `REGION`. Hours may be left out, and a fraction of a
/// second may stand behind a point or a comma in both formats, since programs mix them up.
///
/// Source: https://www.w3.org/TR/webvtt1/, 6.1 "WebVTT file parsing"; SubRip has no standard.
struct CueFileReader {
    private let bytes: [UInt8]
    private let lines: [Range<Int>]
    private let isSubRip: Bool
    private var index = 0
    private(set) var cues: [Cue] = []
    private(set) var faults: [Fault] = []
    private(set) var warnings: [Fault] = []

    /// Reads a whole file.
    init(_ text: StoredText, isSubRip: Bool) {
        bytes = text.utf8
        var lines: [Range<Int>] = []
        var start = 0
        for (place, byte) in bytes.enumerated() where byte == 10 {
            lines.append(start..<place)
            start = place + 1
        }
        lines.append(start..<bytes.count)
        self.lines = lines
        self.isSubRip = isSubRip
        if !isSubRip { header() }
        while index < lines.count { block() }
    }

    private mutating func header() {
        let first = bytes[lines[0]]
        guard first.starts(with: "WEBVTT".utf8), first.count == 6 || first[first.startIndex + 6] == 32 || first[first.startIndex + 6] == 9 else {
            faults.append(Fault(
                file: "", line: 1, column: 1, code: "vtt-header-missing", message: "The file does not begin with the word WEBVTT.",
                hint: "Write WEBVTT on its first line and leave the second empty, or give the file the ending .srt if it is SubRip."))
            // A header that is only misspelt is told of once.
            guard String(decoding: first.prefix(6), as: UTF8.self).lowercased() == "webvtt" else { return }
            index = 1
            return
        }
        index = 1
        while index < lines.count, !isBlank(index), arrow(index) == nil { index += 1 }
    }

    private mutating func block() {
        if isBlank(index) {
            index += 1
            return
        }
        if !isSubRip, isNotSpoken(index) { return skipBlock() }
        if arrow(index) == nil {
            guard index + 1 < lines.count, !isBlank(index + 1), arrow(index + 1) != nil else { return orphan() }
            index += 1
        }
        cue()
    }

    /// Text that has no times: most often what stands behind an empty line within a cue.
    private mutating func orphan() {
        faults.append(Fault(
            file: "", line: index + 1, column: 1, code: "cue-broken", message: "There is no line with times (-->) for this text.",
            hint: "Write its times above it, or take out the empty line that parts it from its cue."))
        skipBlock()
    }

    /// Goes on behind the block, or to the next line with times and the identifier before it.
    private mutating func skipBlock() {
        let isComment = isNotSpoken(index) && !isSubRip
        repeat { index += 1 } while index < lines.count && !isBlank(index) && (isComment || (arrow(index) == nil && !isNumberOfNext(index)))
    }

    private mutating func cue() {
        let line = index
        let times = self.times(line)
        index += 1
        let first = index
        while index < lines.count, !isBlank(index), arrow(index) == nil, !isNumberOfNext(index) { index += 1 }
        guard let times else { return }
        let pieces = first < index ? CueText.pieces(bytes[lines[first].lowerBound..<lines[index - 1].upperBound], isSubRip: isSubRip) : []
        check(times, line, isEmpty: pieces.isEmpty)
        cues.append(Cue(start: times.start, end: max(times.start, times.end), line: line + 1, pieces: pieces))
    }

    private mutating func times(_ line: Int) -> (start: Int, end: Int, column: Int)? {
        guard let arrow = arrow(line) else { return nil }
        let before = trimmed(lines[line].lowerBound..<arrow)
        let after = trimmed((arrow + 3)..<lines[line].upperBound)
        let start = CueTime.read(bytes[before]).flatMap { $0.length == before.count ? $0.milliseconds : nil }
        // Settings stand behind a blank.
        let token = after.lowerBound..<(bytes[after].firstIndex { $0 == 32 || $0 == 9 } ?? after.upperBound)
        let end = CueTime.read(bytes[token]).flatMap { $0.length == token.count ? $0.milliseconds : nil }
        for (value, place) in [(start, before.lowerBound), (end, after.lowerBound)] where value == nil {
            faults.append(Fault(
                file: "", line: line + 1, column: column(place, line), code: "cue-broken", message: "This time cannot be read.",
                hint: isSubRip ? "Write it as 00:14:05,000." : "Write it as 00:14:05.000."))
        }
        guard let start, let end else { return nil }
        return (start, end, column(after.lowerBound, line))
    }

    private mutating func check(_ times: (start: Int, end: Int, column: Int), _ line: Int, isEmpty: Bool) {
        let column = column(trimmed(lines[line]).lowerBound, line)
        if let last = cues.last {
            if times.start < last.start {
                warnings.append(Transcript.backwards(line + 1, column))
            } else if times.start < last.end {
                warnings.append(Fault(
                    file: "", line: line + 1, column: column, code: "cue-overlap", message: "The cue begins before the one above it ends.",
                    hint: "Look whether two people speak at once, or whether a time is wrong."))
            }
        }
        if times.end < times.start {
            warnings.append(Fault(
                file: "", line: line + 1, column: times.column, code: "cue-backwards", message: "The cue ends before it begins.",
                hint: "Look whether its times have changed places; only the first is kept."))
        }
        if isEmpty {
            warnings.append(Fault(
                file: "", line: line + 1, column: column, code: "cue-empty", message: "The cue has no words and is left out.", hint: "Write what is said, or take it out."))
        }
    }

    /// WebVTT parts blocks by lines with nothing on them; SubRip files are less tidy.
    private func isBlank(_ line: Int) -> Bool { isSubRip ? bytes[lines[line]].allSatisfy { $0 <= 32 } : lines[line].isEmpty }

    private func isNotSpoken(_ line: Int) -> Bool {
        let content = bytes[lines[line]]
        if content.starts(with: "NOTE".utf8) { return content.count == 4 || content[content.startIndex + 4] == 32 || content[content.startIndex + 4] == 9 }
        return ["STYLE", "REGION"].contains { content.starts(with: $0.utf8) && content.dropFirst($0.utf8.count).allSatisfy { $0 <= 32 } }
    }

    /// Whether a line is a number alone with times below it: that cue begins here, though no empty line stands before it.
    private func isNumberOfNext(_ line: Int) -> Bool {
        line + 1 < lines.count && !lines[line].isEmpty && bytes[lines[line]].allSatisfy { (48...57).contains($0) || $0 == 32 } && arrow(line + 1) != nil
    }

    /// Where `-->` stands in a line.
    private func arrow(_ line: Int) -> Int? {
        let range = lines[line]
        guard range.count >= 3 else { return nil }
        return (range.lowerBound...(range.upperBound - 3)).first {
            bytes[$0] == UInt8(ascii: "-") && bytes[$0 + 1] == UInt8(ascii: "-") && bytes[$0 + 2] == UInt8(ascii: ">")
        }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (first, last) = (range.lowerBound, range.upperBound)
        while first < last, bytes[first] == 32 || bytes[first] == 9 { first += 1 }
        while last > first, bytes[last - 1] == 32 || bytes[last - 1] == 9 { last -= 1 }
        return first..<last
    }

    /// The column of a byte in code points, from 1.
    private func column(_ place: Int, _ line: Int) -> Int { bytes[lines[line].lowerBound..<place].count { $0 & 0xC0 != 0x80 } + 1 }
}
