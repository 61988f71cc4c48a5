import FeltFramework
import FeltModel

extension NoteEnvelope {
    /// Reads the head of a note.
    ///
    /// Never throws: a field whose value cannot be used is a warning in `faults`, and is kept among `ownFields` as it was written.
    public init(_ head: [HeadEntry]) {
        var reader = EnvelopeReader()
        for entry in head { reader.take(entry) }
        self = reader.envelope
    }
}

/// Takes the fields of a head one by one.
private struct EnvelopeReader {
    var envelope = NoteEnvelope()
    private var taken: Set<String> = []

    mutating func take(_ entry: HeadEntry) {
        if let code = silencedCode(entry) { return silence(code, entry) }
        if let parent = entry.parent, let field = EnvelopeNames.field(parent) {
            // What stands within a field of the envelope is not kept: its keys might be names of people, and the journal holds keys.
            if taken.insert("within " + field).inserted {
                envelope.named.insert(field)
                fault(entry, "head-type", "'\(field)' should be one text, but it is a mapping.", "Write \(field): and one value.")
            }
            return
        }
        guard let name = EnvelopeNames.field(entry.key) else {
            // `felt log` writes this until the log is ended.
            if entry.key == "log", entry.text == "open" {
                envelope.isOpenLog = true
                return
            }
            return keep(entry)
        }
        envelope.named.insert(name)
        if name == "silence" { return silences(entry.value) }
        if name == "attachments" { return attachments(entry.value) }
        guard !entry.text.isEmpty else { return }
        guard taken.insert(name).inserted || ["researcher", "participants"].contains(name) else {
            keep(entry)
            return fault(entry, "head-twice", "The head says '\(name)' twice, under two names.", "Take one of them out.")
        }
        envelope.places[name] = (entry.line, entry.column)
        switch name {
        case "researcher": envelope.researchers += items(entry)
        case "participants": envelope.participants += items(entry)
        default:
            guard entry.items.count == 1, isText(entry.value) else {
                keep(entry)
                return fault(entry, "head-type", "'\(entry.key)' should be one text, but it is \(entry.value.kind).", "Write \(entry.key): and one value.")
            }
            set(name, entry)
        }
    }

    private func isText(_ value: YAMLValue) -> Bool { if case .text = value.content { true } else { false } }

    private mutating func set(_ name: String, _ entry: HeadEntry) {
        let text = entry.text
        let placed = NoteEnvelope.Placed(value: text, line: entry.line, column: entry.column)
        switch name {
        case "title": envelope.title = placed
        case "kind": envelope.kind = placed
        case "case": envelope.caseName = placed
        case "language": envelope.language = placed
        case "date": if isDay(entry) { envelope.date = placed }
        case "protocol": envelope.record.protocolID = text
        case "protocol-version": envelope.record.protocolVersion = text
        case "stage": envelope.record.stage = text.uppercased()
        case "cycle":
            envelope.record.cycle = Int(text).flatMap { (1...999).contains($0) ? $0 : nil }
            if envelope.record.cycle == nil { refuse(entry, "cycle-invalid", "'cycle' should be the number of a cycle.", "Write 1, 2, …") }
        case "cycle-phase": envelope.record.cyclePhase = pick(entry, EnvelopeNames.phases, "cycle-phase-unknown", "plan, act, observe or reflect")
        case "start": envelope.record.start = hour(entry)
        case "end": envelope.record.end = hour(entry)
        case "place": envelope.record.place = text
        case "medium": envelope.record.medium = text
        case "classification":
            envelope.record.classification = pick(entry, EnvelopeNames.classifications, "classification-unknown", "open, internal or confidential")
        case "embargo": envelope.record.embargo = Timestamp.isDay(text) ? text : event(entry)
        case "status": envelope.record.status = pick(entry, EnvelopeNames.statuses, "status-unknown", "jotting, expanded, reviewed or locked")
        case "observed": envelope.record.observed = moment(entry)
        case "written": envelope.record.written = moment(entry)
        case "recorded": envelope.record.isRecorded = pick(entry, EnvelopeNames.truths, "recorded-unknown", "yes or no")
        default: break
        }
    }

    // MARK: Values

    private mutating func pick<Value>(_ entry: HeadEntry, _ known: [String: Value], _ code: String, _ wanted: String) -> Value? {
        let lowered = LatinComposition.compose(entry.text).lowercased()
        if let value = known[lowered] { return value }
        let near = NearNames.nearest(to: lowered, among: known.keys.sorted())
        refuse(entry, code, "'\(entry.key)' has a value that is not known.", near.isEmpty ? "Write \(wanted)." : "Did you mean \(near.joined(separator: ", "))? Write \(wanted).")
        return nil
    }

    private mutating func isDay(_ entry: HeadEntry) -> Bool {
        if Timestamp.isDay(entry.text) { return true }
        refuse(entry, "date-invalid", "'\(entry.key)' is not a day that exists.", Timestamp.dayHint(entry.text))
        return false
    }

    private mutating func hour(_ entry: HeadEntry) -> String? {
        let text = entry.text.utf8.count == 4 ? "0" + entry.text : entry.text
        let dotted = text.split(separator: ".").joined(separator: ":")
        if Timestamp.isHour(dotted) { return dotted }
        // YAML 1.1 takes 14:05 for a number of minutes only in quotes of other programs; ours keep the text.
        refuse(entry, "hour-invalid", "'\(entry.key)' is not a time of the day.", "Write it as 14:05.")
        return nil
    }

    private mutating func moment(_ entry: HeadEntry) -> String? {
        let parts = entry.text.split { $0 == " " || $0 == "T" }.map(String.init)
        let hour = parts.count > 1 ? String(parts[1].prefix(5)) : nil
        if (1...2).contains(parts.count), Timestamp.isDay(parts[0]), hour.map(Timestamp.isHour) ?? true {
            return ([parts[0]] + (hour.map { [$0] } ?? [])).joined(separator: " ")
        }
        refuse(entry, "date-invalid", "'\(entry.key)' is not a day that exists.", "Write it as 2026-02-11 or 2026-02-11 14:05.")
        return nil
    }

    /// An embargo is a day or the name of an event, one word of letters and `-`.
    private mutating func event(_ entry: HeadEntry) -> String? {
        if let slug = Slug(entry.text.lowercased()), !(slug.text.first?.isNumber ?? true) { return slug.text }
        refuse(entry, "embargo-invalid", "'\(entry.key)' is neither a day nor the name of an event.", "Write a day, 2026-02-11, or an event such as award.")
        return nil
    }

    private mutating func items(_ entry: HeadEntry) -> [NoteEnvelope.Placed<String>] {
        switch entry.value.content {
        case .list(let items):
            // `{pseudonym: P07, actor: supplier}` names the participant; the rest is the register's.
            var result: [NoteEnvelope.Placed<String>] = []
            for item in items {
                let named = ["pseudonym", "id"].lazy.compactMap { item[$0] }.first ?? item
                if case .text(let text) = named.content, !text.isEmpty {
                    result.append(.init(value: text, line: named.line, column: named.column))
                } else {
                    fault(item, "head-type", "An item of '\(entry.key)' should be one text, but it is \(named.kind).", "Write \(entry.key): [P01, P02].")
                }
            }
            return result
        default:
            return entry.text.split { $0 == "," || $0 == ";" }.map { part in
                .init(value: part.trimmingBlanks, line: entry.line, column: entry.column)
            }.filter { !$0.value.isEmpty }
        }
    }

    private mutating func attachments(_ value: YAMLValue) {
        switch value.content {
        case .null: break
        case .text(let path): envelope.attachments.append(.init(path: path, deleteBy: nil, line: value.line, column: value.column))
        case .list(let items): for item in items { attachments(item) }
        case .map:
            guard let path = value["path"] ?? value["fil"], case .text(let text) = path.content, !text.isEmpty else {
                return fault(value, "attachment-path", "An attachment has no path.", "Write - path: foto/1.jpg")
            }
            var deleteBy: String?
            if let day = value["delete"] ?? value["slettes"], case .text(let text) = day.content {
                if Timestamp.isDay(text) { deleteBy = text } else { fault(day, "date-invalid", "'delete' is not a day that exists.", "Write it as 2027-01-01.") }
            }
            envelope.attachments.append(.init(path: text, deleteBy: deleteBy, line: value.line, column: value.column))
        }
    }

    // MARK: Silences

    /// The code of a field that came of `silence: {code: reason}`; the head's nested fields are joined with a hyphen.
    private func silencedCode(_ entry: HeadEntry) -> String? {
        for name in ["silence-", "stilne-", "demp-"] where entry.key.lowercased().hasPrefix(name) { return String(entry.key.dropFirst(name.count)) }
        return nil
    }

    private mutating func silence(_ code: String, _ entry: HeadEntry) {
        envelope.silences.append(.init(code: code, reason: entry.text.isEmpty ? nil : entry.text, line: entry.line, column: entry.column))
    }

    private mutating func silences(_ value: YAMLValue) {
        switch value.content {
        case .text(let code): envelope.silences.append(.init(code: code, reason: nil, line: value.line, column: value.column))
        case .list(let items): for item in items { silences(item) }
        case .map(let members):
            for member in members {
                var reason: String?
                if case .text(let text) = member.value.content, !text.isEmpty { reason = text }
                envelope.silences.append(.init(code: member.key, reason: reason, line: member.line, column: member.column))
            }
        case .null: break
        }
    }

    // MARK: Faults

    private mutating func keep(_ entry: HeadEntry) {
        guard !entry.text.isEmpty else { return }
        envelope.ownFields.append(.init(name: Slug.make(from: entry.key).text, text: entry.text, line: entry.line, column: entry.column))
    }

    /// A value that cannot be used is kept as it was written.
    private mutating func refuse(_ entry: HeadEntry, _ code: String, _ message: String, _ hint: String) {
        keep(entry)
        fault(entry.value, code, message, hint)
    }

    private mutating func fault(_ entry: HeadEntry, _ code: String, _ message: String, _ hint: String) { fault(entry.value, code, message, hint) }

    private mutating func fault(_ value: YAMLValue, _ code: String, _ message: String, _ hint: String) {
        envelope.faults.append(Fault(file: "", line: value.line, column: value.column, code: code, message: message, hint: hint, severity: .warning))
    }
}

extension StringProtocol {
    /// The text without blanks at its ends.
    package var trimmingBlanks: String { String(String(drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())) }
}
