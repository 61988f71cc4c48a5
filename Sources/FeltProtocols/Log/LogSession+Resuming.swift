import FeltModel
import FeltText

extension LogSession {
    /// Takes up the log in a file, which may have been broken off at any byte, and which people may have written in since.
    ///
    /// Voice and layer begin anew. The reply says what was found, and what has to be done to the file first. A last line without a line end
    /// is kept as far as it is text; a mark at its end that was cut is not. `/undo` goes back over what logs have written.
    ///
    /// - Parameters:
    ///   - file: its name, for errors.
    ///   - reopens: whether a log that has an end goes on all the same.
    /// - Throws: `log-unreadable`, `log-finished`.
    public static func resume(_ bytes: [UInt8], file: String, setting: Setting, reopens: Bool = false) throws -> (session: LogSession, reply: LogReply) {
        var messages: [LogMessage] = []
        let tidy = tidied(bytes)
        if tidy.count != withoutNULs(bytes).count { messages.append(.tidied) }
        var text = try validUTF8(tidy, file)
        guard HeadLines(text).yaml != nil else {
            throw unreadable(file, HeadLines(text).isUnclosed ? "its head never ends" : "it has no head", "Write on in another log; an editor shows what is in this one.")
        }
        let head = NoteReader.read(StoredText(trusted: text)).head
        func value(_ key: String) -> String { head.first { $0.key.lowercased() == key }?.text ?? "" }
        guard let start = LogTime(value("start")) else {
            throw unreadable(file, "its head has no time of start", "Write one in an editor, as in start: 14:05, or begin another log.")
        }
        if !value("end").isEmpty, !reopens {
            throw FeltError("log-finished", "The log \(file) was ended at \(value("end")).", hint: "Go on with it all the same with --continue, or begin another.")
        }
        var isRewritten = !bytes.starts(with: text)
        if reopens, !value("end").isEmpty, var fields = LogHeadText(text) {
            fields.remove("end")
            fields.put(LogHeadText.openField, "open", behind: "status")
            text = fields.text
            isRewritten = true
        }
        messages += mendEnd(&text)
        let blocks = LogBlock.all(in: text, from: headEnd(text))
        let logged = blocks.reversed().prefix { $0.time != nil }.reversed()
        let voices = head.first { $0.key.lowercased() == "voices" }.map { VoiceLabels.list($0.items) } ?? []
        let session = LogSession(
            text: text, start: start.text, blocks: blocks, steps: logged.map { Step(offset: $0.start, old: [], isParagraph: true) }, voices: voices, setting: setting)
        let faults = faultCount(text)
        messages = [.resumed(lines: blocks.count, session.lastTime)] + messages + (faults > 0 ? [.faults(faults)] : [])
        return (session, session.reply(edit(from: bytes, to: text, isRewritten), messages))
    }

    /// Whether a note is a log that has not been ended.
    public static func isUnfinished(_ bytes: [UInt8]) -> Bool {
        guard HeadLines(bytes).yaml != nil else { return false }
        // A log whose last line was torn is to be found as well.
        let head = NoteReader.read(StoredText(trusted: Array(String(decoding: bytes.prefix(65_536), as: UTF8.self).utf8))).head
        return head.contains { $0.key.lowercased() == LogHeadText.openField && $0.text == "open" }
    }

    // MARK: What power cuts and editors leave

    /// The bytes from the first difference on; what is the same stays as it is on the disk.
    private static func edit(from old: [UInt8], to new: [UInt8], _ isRewritten: Bool) -> LogEdit? {
        if old == new { return nil }
        if isRewritten { return .whole(new) }
        let same = zip(old, new).prefix { $0 == $1 }.count
        return .tail(offset: same, bytes: Array(new[same...]))
    }

    /// Some file systems leave NULs where a write had no time to arrive.
    private static func withoutNULs(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        bytes[..<((bytes.lastIndex { $0 != 0 } ?? -1) + 1)]
    }

    private static func tidied(_ bytes: [UInt8]) -> [UInt8] {
        var text = withoutNULs(bytes)
        if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
        guard text.contains(13) else { return Array(text) }
        var result: [UInt8] = []
        for (place, byte) in zip(text.indices, text) where byte != 13 || place + 1 == text.endIndex || text[place + 1] != 10 { result.append(byte == 13 ? 10 : byte) }
        return result
    }

    /// The text without half a character at its end.
    private static func validUTF8(_ bytes: [UInt8], _ file: String) throws -> [UInt8] {
        do {
            return try StoredText(validating: bytes).utf8
        } catch .invalidUTF8(let place) where bytes.count - place < 4 && !bytes[place...].contains(10) {
            return Array(bytes[..<place])
        } catch {
            var line = 1
            if case .invalidUTF8(let place) = error { line += bytes[..<place].count { $0 == 10 } }
            if case .nul(let place) = error { line += bytes[..<place].count { $0 == 10 } }
            throw unreadable(file, "line \(line) is no UTF-8 text", "Save it as UTF-8 in an editor.")
        }
    }

    /// Where the line of the head's closing fence ends.
    private static func headEnd(_ text: [UInt8]) -> Int {
        let fence = HeadLines(text).yaml?.upperBound ?? 0
        return text[fence...].firstIndex(of: 10).map { $0 + 1 } ?? text.count
    }

    /// Gives the text an end that a log can go on from: one line end behind the last words.
    private static func mendEnd(_ text: inout [UInt8]) -> [LogMessage] {
        if text.last != 10, text[(HeadLines(text).yaml?.upperBound ?? 0)...].firstIndex(of: 10) == nil {
            text.append(10)
            return []
        }
        var messages: [LogMessage] = []
        if text.last != 10 {
            let start = (text.lastIndex(of: 10) ?? -1) + 1
            let words = kept(ofTorn: Array(text[start...]))
            text.removeSubrange(start...)
            text += words
            messages.append(words.isEmpty ? .tornDropped : .tornKept)
        }
        let end = max(headEnd(text), (text.lastIndex { !$0.isBlankOrNewline } ?? -1) + 1)
        text.removeSubrange(end...)
        if text.last != 10 { text.append(10) }
        return messages
    }

    /// What is kept of a last line that was cut off: nothing where only its time had come.
    private static func kept(ofTorn line: [UInt8]) -> [UInt8] {
        var line = line.trimmed
        if let brace = line.lastIndex(of: UInt8(ascii: "{")), !line[brace...].contains(UInt8(ascii: "}")), brace == 0 || line[brace - 1] == 32,
            brace + 1 == line.count || line[brace + 1] == UInt8(ascii: ".")
        {
            line = Array(line[..<brace]).trimmed
        }
        let stamp = LogTime.stamp(line)?.count ?? 0
        let isOnlyTime = stamp == line.count || line.allSatisfy { "[:0123456789".utf8.contains($0) }
        if line.isEmpty || (isOnlyTime && line.first == UInt8(ascii: "[")) { return [] }
        return Array(line[..<stamp]) + LogParagraph.repaired(Array(line[stamp...]), after: Array(line[..<stamp])).words
    }

    private static func unreadable(_ file: String, _ what: String, _ hint: String) -> FeltError {
        FeltError("log-unreadable", "\(file) is no log that can be gone on with: \(what).", hint: hint)
    }
}
