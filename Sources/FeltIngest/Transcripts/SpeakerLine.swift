/// The line that opens a turn in plain text, in one of the forms that transcription programs write.
struct SpeakerLine {
    /// The forms; a file keeps to one.
    enum Form: Hashable, CaseIterable {
        /// `[00:01:02] Speaker 1: words`, as field notes have it.
        case bracketed
        /// `00:01:02 Speaker 1: words`
        case timeFirst
        /// `00:01:02 Speaker 1` above the words.
        case timeFirstAlone
        /// `Speaker 1 (00:01:02): words`, `Speaker 1 [00:01:02] words`
        case timeBehind
        /// `Speaker 1 (00:01:02)`, `Ola Nordmann  0:03`, `[Ola Nordmann] 10:01:02` above the words.
        case timeBehindAlone

        /// Whether the words stand on the lines below.
        var isAlone: Bool { self == .timeFirstAlone || self == .timeBehindAlone }
    }

    let form: Form
    let milliseconds: Int
    /// The time as written, and how many numbers it has.
    let time: String
    let parts: Int
    let voice: String
    /// What is said on the line itself.
    let words: ArraySlice<UInt8>

    /// Reads a line without blank space around it; nil for one that opens nothing.
    init?(_ line: ArraySlice<UInt8>) {
        guard let first = line.first else { return nil }
        let found: Found?
        if first == UInt8(ascii: "[") {
            found = Self.bracketed(line)
        } else if (48...57).contains(first) {
            found = Self.timeFirst(line)
        } else {
            found = Self.timeBehind(line)
        }
        guard let found, let voice = VoiceNames.label(String(decoding: found.voice, as: UTF8.self)), VoiceNames.looksLikeName(voice) else { return nil }
        form = found.form
        milliseconds = found.time.milliseconds
        parts = found.time.parts
        time = String(decoding: found.timeText, as: UTF8.self)
        self.voice = voice
        words = found.words
    }

    private typealias Time = (milliseconds: Int, length: Int, parts: Int)
    private typealias Found = (form: Form, time: Time, timeText: ArraySlice<UInt8>, voice: ArraySlice<UInt8>, words: ArraySlice<UInt8>)

    private static func bracketed(_ line: ArraySlice<UInt8>) -> Found? {
        guard let close = line.prefix(120).firstIndex(of: UInt8(ascii: "]")) else { return nil }
        let inside = line[(line.startIndex + 1)..<close]
        let rest = line[(close + 1)...].drop { $0 <= 32 }
        if let time = CueTime.read(inside) {
            guard time.length == inside.count, let colon = colon(in: rest) else { return nil }
            return (.bracketed, time, inside, rest[..<colon], rest[(colon + 1)...].drop { $0 <= 32 })
        }
        guard let time = CueTime.read(rest), time.length == rest.count else { return nil }
        return (.timeBehindAlone, time, rest, inside, [])
    }

    private static func timeFirst(_ line: ArraySlice<UInt8>) -> Found? {
        guard let time = CueTime.read(line) else { return nil }
        let timeText = line.prefix(time.length)
        let rest = line.dropFirst(time.length)
        guard rest.first == 32 || rest.first == 9 else { return nil }
        let words = rest.drop { $0 <= 32 || $0 == UInt8(ascii: "-") }
        if let colon = colon(in: words), colon + 1 < words.endIndex { return (.timeFirst, time, timeText, words[..<colon], words[(colon + 1)...].drop { $0 <= 32 }) }
        let name = words.last == UInt8(ascii: ":") ? words.dropLast() : words
        return name.count <= 120 ? (.timeFirstAlone, time, timeText, name, []) : nil
    }

    /// The voice runs to a time in brackets, or to one at the end of the line.
    private static func timeBehind(_ line: ArraySlice<UInt8>) -> Found? {
        for place in line.prefix(120).indices where (48...57).contains(line[place]) {
            let before = line[line.startIndex..<place]
            guard let sign = before.last, let time = CueTime.read(line[place...]) else { continue }
            let timeText = line[place..<(place + time.length)]
            var rest = line[(place + time.length)...]
            switch sign {
            case UInt8(ascii: "("), UInt8(ascii: "["):
                guard rest.first == (sign == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")) else { continue }
                rest = rest.dropFirst()
                if rest.first == UInt8(ascii: ":") { rest = rest.dropFirst() }
                guard rest.isEmpty || rest.first == 32 || rest.first == 9 else { continue }
                let words = rest.drop { $0 <= 32 }
                return (words.isEmpty ? .timeBehindAlone : .timeBehind, time, timeText, before.dropLast(), words)
            case 32, 9:
                guard rest.isEmpty else { continue }
                return (.timeBehindAlone, time, timeText, before, [])
            default: continue
            }
        }
        return nil
    }

    private static func colon(in bytes: ArraySlice<UInt8>) -> Int? { bytes.prefix(120).firstIndex(of: UInt8(ascii: ":")) }
}
