public import FeltModel
import FeltText

extension LogSession {
    /// What can be written at a log's prompt, a line each.
    public static func help(in language: Language) -> [String] { LogVerb.help(in: language) }

    mutating func command(_ typed: String, at now: LogTime, _ messages: [LogMessage]) -> LogReply {
        let name = typed.prefix { $0 != " " }
        let argument = String(decoding: Array(typed.utf8.dropFirst(name.utf8.count)).trimmed, as: UTF8.self)
        guard let verb = LogVerb(named: String(name)) else {
            return reply(nil, messages + [.unknown(String(name.prefix(40)), near: LogVerb.near(String(name)))])
        }
        switch verb {
        case .voice: return reply(nil, messages + setVoice(argument))
        case .layer: return reply(nil, messages + setLayer(argument))
        case .code: return code(argument, messages)
        case .photo: return photo(argument, at: now, messages)
        case .mark: return append(Array((argument.isEmpty ? "★" : "★ " + argument).utf8), stamp: now.stamp, time: now, messages)
        case .undo: return undo(messages)
        case .time: return reply(nil, messages + [.time(now, start: start, lines: blocks.count)])
        case .end: return end(argument, at: now, messages)
        case .help: return LogReply(answers: messages.map { $0.text(in: setting.language) } + Self.help(in: setting.language))
        }
    }

    private mutating func setVoice(_ typed: String) -> [LogMessage] {
        guard !typed.isEmpty else {
            voice = nil
            return [.voice(nil)]
        }
        let labels = VoiceLabels(extra: voices)
        // A colon behind it and small letters are slips of the hand; but a name of a person is not made a label.
        let bare = typed.hasSuffix(":") ? String(typed.dropLast()) : typed
        let isShort = bare.count <= 3 || bare.contains(where: \.isNumber)
        let found = [bare, isShort ? bare.uppercased() : bare].first { name in
            let line = Array("\(name): x".utf8)
            return line.withUnsafeBufferPointer { labels.opening(of: $0, 0, $0.count)?.voice?.bytes == 0..<name.utf8.count }
        }
        guard let found else { return [.voiceOdd(String(typed.prefix(40)))] }
        voice = found
        let isListed = setting.participants.isEmpty || setting.participants.contains(found)
        // Only a pseudonym can be missing from the list: those who ask and the groups never stand in it.
        let isPseudonym = found.first == "P" && found.dropFirst().allSatisfy(\.isNumber)
        return [.voice(found)] + (isListed || !isPseudonym ? [] : [.voiceNotListed(found, setting.participants)]) + (layer.isWriters ? [.voiceRests(found)] : [])
    }

    private mutating func setLayer(_ typed: String) -> [LogMessage] {
        guard let new = typed.isEmpty ? .descriptive : LogLayer(named: LatinComposition.compose(typed).lowercased()) else {
            return [.layerUnknown(String(typed.prefix(40)))]
        }
        layer = new
        return [.layer(new)] + (new.isWriters ? voice.map { [.voiceRests($0)] } ?? [] : [])
    }

    private mutating func photo(_ typed: String, at now: LogTime, _ messages: [LogMessage]) -> LogReply {
        guard !typed.isEmpty else { return reply(nil, messages + [.photoNeeded]) }
        // A file that is dropped on a terminal comes in quotes, or with backslashes before its blanks.
        let quote = typed.first.flatMap { "'\"".contains($0) && typed.last == $0 && typed.count > 2 ? $0 : nil }
        let bare = quote == nil ? typed : String(typed.dropFirst().dropLast())
        guard let path = setting.photo(bare) ?? setting.photo(bare.replacing("\\", with: "")) else {
            return reply(nil, messages + [.photoMissing(bare)])
        }
        guard let words = LogPhoto.markdown(path, label: LogPhoto.labels[setting.language == .en ? 1 : 0]) else { return reply(nil, messages + [.photoOdd]) }
        return append(words, stamp: now.stamp, time: now, messages + [.photo(path)])
    }

    private mutating func undo(_ messages: [LogMessage]) -> LogReply {
        guard let step = steps.popLast() else { return reply(nil, messages + [.nothingToUndo]) }
        text.removeSubrange(step.offset...)
        text += step.old
        let edit = LogEdit.tail(offset: step.offset, bytes: step.old)
        guard step.isParagraph else { return reply(edit, messages + [.codeUndone]) }
        let block = blocks.popLast()
        return reply(edit, messages + [.undone(block?.time, left: blocks.count)])
    }

    private mutating func end(_ typed: String, at now: LogTime, _ messages: [LogMessage]) -> LogReply {
        guard let time = typed.isEmpty ? now : LogTime(typed) else { return reply(nil, messages + [.timeInvalid(String(typed.prefix(40)))]) }
        guard var head = LogHeadText(text) else { return reply(nil, messages + [.headUnreadable], isEnd: true) }
        var messages = messages + [.ended(time, lines: blocks.count)]
        var photos: [String] = []
        for (place, block) in blocks.enumerated() {
            let end = place + 1 < blocks.count ? blocks[place + 1].start : text.count
            if let path = LogBlock.photo(in: text[block.line..<end]), !photos.contains(path) { photos.append(path) }
        }
        head.remove(LogHeadText.openField)
        head.put("end", time.text, behind: "start")
        if !head.addAttachments(photos) { messages.append(.attachmentsKept) }
        text = head.text
        steps = []
        return reply(.whole(text), messages, isEnd: true)
    }
}
