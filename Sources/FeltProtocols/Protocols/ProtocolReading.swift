import FeltFramework
import FeltModel

/// One reading of a protocol: the values as they come, and the faults found on the way.
struct ProtocolReading {
    let file: String
    let codes: Set<String>?
    var faults: [Fault] = []

    init(file: String, codes: Set<String>?) {
        self.file = file
        self.codes = codes
    }

    static let keys: Set<String> = [
        "id", "version", "kind", "title", "purpose", "actors", "stages", "minutes", "format", "event_kinds", "classification", "embargo", "after", "before",
        "never_record", "roles", "fields", "sections", "follow_up_days", "pilot", "sources",
    ]

    /// Nil when there is no mapping, or no id or kind that could be used.
    mutating func fieldProtocol(_ root: YAMLValue) -> FieldProtocol? {
        guard let fields = YAMLFields(root, known: Self.keys, in: "a protocol", file: file, faults: &faults) else { return nil }
        let id = id(fields)
        let version = version(fields)
        let kind = kind(fields)
        if isEmpty(fields["title"]) { fields.missing("title", faults: &faults) }
        var found = FieldProtocol(
            id: id ?? Slug.make(from: ""), version: version ?? "", kind: kind ?? .interview, title: required("title", fields, "The protocol"),
            purpose: fields.localised("purpose", faults: &faults), actors: texts("actors", fields), stages: texts("stages", fields),
            minutes: number("minutes", fields), format: fields.text("format", faults: &faults), eventKinds: texts("event_kinds", fields),
            classification: word("classification", fields, "classification", as: FieldProtocol.Classification.self),
            embargo: fields.text("embargo", faults: &faults), before: localisedTexts("before", fields), neverRecord: localisedTexts("never_record", fields),
            roles: localisedTexts("roles", fields), followUpDays: number("follow_up_days", fields), sources: texts("sources", fields))
        found.after = after(fields, id: id)
        found.fields = protocolFields(fields)
        found.sections = sections(fields)
        found.pilot = pilot(fields)
        return id == nil || kind == nil ? nil : found
    }

    // MARK: The head of a protocol

    private mutating func id(_ fields: YAMLFields) -> Slug? {
        guard let typed = text("id", fields), let place = fields["id"] else { return nil }
        if let slug = Slug(typed) { return slug }
        fault(place, "protocol-id", "'\(typed)' cannot be the id of a protocol.", "Use lower-case letters, digits and -, as in \(Slug.make(from: typed)).")
        return nil
    }

    private mutating func version(_ fields: YAMLFields) -> String? {
        guard let typed = text("version", fields), let place = fields["version"] else { return nil }
        let parts = typed.split(separator: ".", omittingEmptySubsequences: false)
        if typed.utf8.count <= 40, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }) { return typed }
        fault(place, "protocol-version", "'\(typed)' is not a version.", "Write digits with dots between them, in quotes: \"1.0\".")
        return nil
    }

    private mutating func kind(_ fields: YAMLFields) -> FieldProtocol.Kind? {
        guard let typed = text("kind", fields), let place = fields["kind"] else { return nil }
        if let kind = FieldProtocol.Kind(rawValue: typed) { return kind }
        let all = FieldProtocol.Kind.allCases.map(\.rawValue)
        let meant = (try? KindName.read(typed)).map { all.contains($0) ? [$0] : [] } ?? NearNames.nearest(to: typed, among: all)
        fault(place, "protocol-kind", "There is no kind of protocol called '\(typed)'.", hint(meant, all))
        return nil
    }

    private mutating func after(_ fields: YAMLFields, id: Slug?) -> [Slug] {
        var result: [Slug] = []
        for item in fields.list("after", faults: &faults) {
            guard let typed = text(of: item, "the id of a protocol", fields) else { continue }
            guard let slug = Slug(typed) else {
                fault(item, "protocol-id", "'\(typed)' cannot be the id of a protocol.", "Use lower-case letters, digits and -, as in \(Slug.make(from: typed)).")
                continue
            }
            if slug == id { fault(item, "after-itself", "The protocol names itself as one to fill in afterwards.", "Name another, or take it out.") }
            result.append(slug)
        }
        return result
    }

    private mutating func protocolFields(_ fields: YAMLFields) -> [ProtocolField] {
        var result: [ProtocolField] = []
        for item in fields.list("fields", faults: &faults) {
            guard let fields = YAMLFields(item, known: ["id", "required", "hint"], in: "a field", file: file, faults: &faults) else { continue }
            let isRequired = truth("required", fields)
            let hint = fields.localised("hint", faults: &faults)
            guard let id = name(fields, "field", allowing: "-_", taken: result.map(\.id)) else { continue }
            result.append(ProtocolField(id: id, isRequired: isRequired, hint: hint))
        }
        return result
    }

    private mutating func pilot(_ fields: YAMLFields) -> ProtocolPilot? {
        guard let place = fields["pilot"], !isEmpty(place) else { return nil }
        guard let fields = YAMLFields(place, known: ["date", "participants", "changes"], in: "a pilot", file: file, faults: &faults) else { return nil }
        return ProtocolPilot(
            date: fields.text("date", faults: &faults), participants: fields.text("participants", faults: &faults),
            changes: fields.localised("changes", faults: &faults))
    }

    // MARK: Sections

    private mutating func sections(_ fields: YAMLFields) -> [ProtocolSection] {
        var result: [ProtocolSection] = []
        var questionIDs: [String] = []
        for item in fields.list("sections", faults: &faults) {
            let known: Set<String> = ["id", "title", "purpose", "minutes", "grouping", "output", "questions"]
            guard let fields = YAMLFields(item, known: known, in: "a section", file: file, faults: &faults) else { continue }
            let id = name(fields, "section", allowing: "-.", taken: result.map(\.id))
            var section = ProtocolSection(
                id: id ?? "", title: fields.localised("title", faults: &faults),
                purpose: word("purpose", fields, "purpose of a section", as: ProtocolSection.Purpose.self) ?? .theme, minutes: number("minutes", fields),
                grouping: word("grouping", fields, "grouping", as: ProtocolSection.Grouping.self), output: fields.text("output", faults: &faults))
            for item in fields.list("questions", faults: &faults) {
                guard let question = question(item, taken: &questionIDs) else { continue }
                section.questions.append(question)
            }
            result.append(section)
        }
        return result
    }

    private mutating func question(_ item: YAMLValue, taken: inout [String]) -> ProtocolQuestion? {
        let known: Set<String> = ["id", "text", "kind", "required", "codes", "probes"]
        guard let fields = YAMLFields(item, known: known, in: "a question", file: file, faults: &faults) else { return nil }
        let id = name(fields, "question", allowing: "-.", taken: taken)
        if let id { taken.append(id) }
        if isEmpty(fields["text"]) { fields.missing("text", faults: &faults) }
        return ProtocolQuestion(
            id: id ?? "", text: required("text", fields, id.map { "The question '\($0)'" } ?? "The question"),
            kind: word("kind", fields, "kind of question", as: ProtocolQuestion.Kind.self) ?? .main, isRequired: truth("required", fields),
            codes: codes(fields), probes: localisedTexts("probes", fields))
    }

    private mutating func codes(_ fields: YAMLFields) -> [CodePath] {
        var result: [CodePath] = []
        for item in fields.list("codes", faults: &faults) {
            guard let typed = text(of: item, "a code", fields) else { continue }
            guard let path = CodePath(typed) else {
                fault(item, "code-id", "'\(typed)' cannot be the id of a code.", "Use lower-case letters, digits, - and _, parts joined by dots.")
                continue
            }
            if let codes, !codes.contains(path.text) {
                let near = NearNames.nearest(to: typed, among: codes)
                fault(item, "code-unknown", "There is no code '\(typed)' in the framework.", near.isEmpty ? "See: felt list codes" : "Did you mean \(near.joined(separator: ", "))?")
            }
            result.append(path)
        }
        return result
    }
}
