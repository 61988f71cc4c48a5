public import FeltModel
import FeltText

/// Live logging as a value: takes a typed line and the time, and says what becomes of the note's file.
///
/// The file is a note like any other at every moment, and each line is one paragraph of it: `[14:05] words`. A paragraph is written as the
/// blank line before it, itself and its line end, so that a code can be put behind its words for as long as it is the last. The session holds
/// the whole text; nothing here touches a disk or a clock. Take a copy, do the edit, and keep the copy when the disk has it.
///
/// ```swift
/// var next = session
/// let reply = next.take(Array("Døra sto åpen.".utf8), at: now)
/// if let edit = reply.edit { try file.apply(edit) }
/// session = next
/// ```
public struct LogSession: Sendable {
    /// What a session knows of the world around it.
    public struct Setting: Sendable {
        /// The language of answers and of what the log itself writes; Norwegian unless English.
        public var language: Language
        /// The codes that may be used; nil where any may.
        public var codes: CodeTree?
        /// The facets that may be used; nil where any may.
        public var facets: FacetSet?
        /// Who takes part; a voice that is not among them is told of. Empty for no such list.
        public var participants: [String] = []
        /// The path of a photo as the note is to have it; nil where there is no such file.
        public var photo: @Sendable (String) -> String? = { $0 }

        public init(language: Language) { self.language = language }
    }

    /// What a line has changed, and how the file's end was before.
    struct Step: Sendable {
        let offset: Int
        let old: [UInt8]
        let isParagraph: Bool
    }

    /// The file's bytes.
    public internal(set) var text: [UInt8]
    /// Who has the floor; nil for nobody.
    public internal(set) var voice: String?
    /// What lines are until the next change of layer.
    public internal(set) var layer = LogLayer.descriptive
    /// Whose words the next line is taken for: the voice, unless the layer is the writer's own.
    public var speaker: String? { layer.isWriters ? nil : voice }
    /// The current layer's name in the language of the answers.
    public var layerName: String { layer.name(in: setting.language) }
    /// When the log began, as the head has it.
    public let start: String
    /// The time of the last line; nil before the first.
    public var lastTime: LogTime? { blocks.last { $0.time != nil }?.time }
    /// How many paragraphs the file has.
    public var paragraphCount: Int { blocks.count }

    let setting: Setting
    var blocks: [LogBlock]
    var steps: [Step]
    /// Names that speak besides words in capitals, as the head lists them.
    let voices: [String]

    /// Begins a new log, whose file is `text` at once.
    public init(_ head: LogHead, setting: Setting) {
        self.init(text: head.text, start: head.start.text, blocks: [], steps: [], voices: [], setting: setting)
    }

    init(text: [UInt8], start: String, blocks: [LogBlock], steps: [Step], voices: [String], setting: Setting) {
        (self.text, self.start, self.blocks, self.steps, self.voices, self.setting) = (text, start, blocks, steps, voices, setting)
    }

    /// Takes a line as it was typed, with or without its line end.
    ///
    /// A line that begins with `/` is a command, one that begins with `//` is text that begins with `/`; blanks are nothing. Cost: linear in
    /// the line; for lines with pieces of marks, and for the commands undo and end, in the whole text.
    public mutating func take(_ typed: [UInt8], at now: LogTime) -> LogReply {
        let line = LogLine(typed)
        var messages: [LogMessage] = []
        if line.hasBadBytes { messages.append(.badBytes) }
        if line.controlCount > 0 { messages.append(.controls(line.controlCount)) }
        guard !line.text.isEmpty else { return reply(nil, messages) }
        guard line.text[0] == UInt8(ascii: "/") else { return write(line.text, at: now, messages) }
        if line.text.count > 1, line.text[1] == UInt8(ascii: "/") { return write(Array(line.text.dropFirst()), at: now, messages) }
        return command(String(decoding: line.text.dropFirst(), as: UTF8.self), at: now, messages)
    }

    /// Takes a line typed as a string.
    public mutating func take(_ typed: String, at now: LogTime) -> LogReply { take(Array(typed.utf8), at: now) }

    func reply(_ edit: LogEdit?, _ messages: [LogMessage], isEnd: Bool = false) -> LogReply {
        LogReply(edit: edit, answers: messages.map { $0.text(in: setting.language) }, isEnd: isEnd)
    }

    // MARK: Lines

    private mutating func write(_ typed: [UInt8], at now: LogTime, _ messages: [LogMessage]) -> LogReply {
        guard let own = LogTime.stamp(typed) else { return append(framed(typed), stamp: now.stamp, time: now, messages) }
        let words = Array(typed[own.count...]).trimmed
        guard !words.isEmpty else { return reply(nil, messages + [.noWords]) }
        return append(framed(words), stamp: Array(typed[..<own.count]), time: own.time, messages)
    }

    /// Words behind the current voice or the word of the layer, unless they bring their own.
    ///
    /// What a voice is quoted with stands in «…», which is how a note tells it from a summary.
    private func framed(_ words: [UInt8]) -> [UInt8] {
        let labels = VoiceLabels(extra: voices)
        let isLabelled = words.withUnsafeBufferPointer { bytes in
            labels.opening(of: bytes, 0, bytes.count).map { $0.voice != nil || $0.field != nil } ?? false
        }
        guard !isLabelled else { return words }
        guard let voice, !layer.isWriters else { return Array((layer.word(in: setting.language).map { "\($0): " } ?? "").utf8) + words }
        let label = Array("\(voice): ".utf8)
        guard layer == .quote, !words.starts(with: "«".utf8) else { return label + words }
        // The writer's own code at the end stands behind the quote.
        var end = words.count
        if words.last == UInt8(ascii: "}"), let mark = words.indices.last(where: { words[$0...].starts(with: " {.".utf8) }) { end = mark }
        return label + Array("«".utf8) + words[..<end] + Array("»".utf8) + words[end...]
    }

    /// Appends a paragraph.
    mutating func append(_ words: [UInt8], stamp: [UInt8], time: LogTime, _ messages: [LogMessage]) -> LogReply {
        var messages = messages
        let prefix = stamp + [32]
        var (repaired, isChanged) = LogParagraph.repaired(words, after: prefix)
        if hasStrayPiece(prefix + repaired) { (repaired, isChanged) = (LogParagraph.plain(words), true) }
        if isChanged { messages.append(.escaped) }
        if let last = lastTime, time < last { messages.append(.earlier(last)) }
        let offset = text.count
        let bytes = [10] + prefix + repaired + [10]
        blocks.append(LogBlock(start: offset, line: offset + 1, time: time))
        steps.append(Step(offset: offset, old: [], isParagraph: true))
        text += bytes
        return reply(.tail(offset: offset, bytes: bytes), messages)
    }

    /// Whether a line has pieces of a mark that do not go with those before it.
    private func hasStrayPiece(_ line: [UInt8]) -> Bool {
        guard line.contains(UInt8(ascii: "{")), LogParagraph.read(line)?.marks.isEmpty == false, String(decoding: line, as: UTF8.self).contains("part=") else { return false }
        return Self.faultCount(text + [10] + line + [10]) > Self.faultCount(text)
    }

    static func faultCount(_ text: [UInt8]) -> Int { NoteReader.read(StoredText(trusted: text)).faults.count }
}

extension LogTime {
    /// What a line begins with.
    var stamp: [UInt8] { Array("[\(text)]".utf8) }
}
