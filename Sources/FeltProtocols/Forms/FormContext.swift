import FeltModel
import FeltText

/// What the templates of forms are filled with: texts, lists and truth values by name.
///
/// A truth value `has_…` stands beside everything that may be empty, so that a template can leave out what surrounds it. Names are looked up
/// outwards, so each level says all its names, also those that are empty.
struct FormContext {
    private let form: NoteForm
    private var language: Language { form.language }

    init(_ form: NoteForm) { self.form = form }

    /// The names a template may use, besides `values.` and a key of the head.
    static let names: Set<String> = [
        ".", "nb", "en", "kind", "kind_name", "has_kind_name", "title", "head", "line", "values", "protocol", "id", "version", "purpose", "has_purpose", "minutes",
        "has_minutes", "format", "has_format", "before", "has_before", "never_record", "has_never_record", "roles", "has_roles", "after", "has_after",
        "follow_up_days", "has_follow_up_days", "sections", "info", "has_info", "is_timeline", "is_session", "has_timeline", "has_session",
        "has_reflection", "questions", "text", "required", "codes", "has_codes", "probes", "has_probes", "has_hints",
    ]

    var root: [String: Any] {
        let sections = form.fieldProtocol?.sections ?? []
        func has(_ purpose: ProtocolSection.Purpose) -> Bool { sections.contains { $0.purpose == purpose } }
        var root: [String: Any] = [
            "nb": language != .en, "en": language == .en, "kind": form.kind, "kind_name": FormWords.kind(form.kind, language), "has_kind_name": true,
            "title": Self.heading(form.known["title"]?.items.joined(separator: ", ") ?? ""), "head": headLines.map { ["line": $0] },
            "values": form.known.mapValues { Self.line($0.items.joined(separator: ", ")) },
            "has_timeline": has(.timeline), "has_session": has(.session), "has_reflection": has(.reflection),
        ]
        if let found = form.fieldProtocol { root["protocol"] = context(of: found) }
        return root
    }

    // MARK: The head

    private var headLines: [String] {
        let kind = form.kind
        var fields = FormField.opening.filter { $0.kinds?.contains(kind) != false }
        let last = FormField.closing.filter { $0.kinds?.contains(kind) != false }
        // A protocol may say more exactly what is wanted in a field that the note has anyway.
        let wanted = form.fieldProtocol.map(wanted(by:)) ?? FormField.own[kind] ?? []
        fields += wanted.filter { field in !(fields + last).contains { $0.key == field.key } } + last
        let keys = Set(fields.map(\.key))
        for key in form.known.keys.sorted() where !keys.contains(key) { fields.append(FormField(key, nb: "", en: "")) }
        return fields.map { field in line(of: wanted.first { $0.key == field.key }.map { field.hinted(by: $0) } ?? field) }
    }

    /// What a protocol asks of the head: its own fields, and those that its settings bear on.
    private func wanted(by found: FieldProtocol) -> [FormField] {
        var wanted = found.fields.map { FormField($0, language: language) }
        func hint(_ key: String, _ words: [String]) {
            let text = words.joined(separator: ", ")
            if !text.isEmpty, !wanted.contains(where: { $0.key == key }) { wanted.append(FormField(key, nb: text, en: text)) }
        }
        hint("format", [found.format].compactMap { $0 })
        hint("event_kind", found.eventKinds)
        hint("stage", found.stages)
        return wanted
    }

    private func line(of field: FormField) -> String {
        let key = YAMLText.scalar(field.key)
        let hint = Self.line(field.hint.text(in: language) ?? "")
        let comment = hint.isEmpty ? "" : "  # \(hint)"
        guard let value = form.known[field.key] else { return "\(key):\(comment)" }
        let written: String
        switch value {
        case .list(let items): written = YAMLText.list(items)
        case .text(let text): written = field.isList ? YAMLText.list([text]) : Self.scalar(text, key: field.key)
        }
        return "\(key): \(written)\(field.keepsHint ? comment : "")"
    }

    /// Times stay plain; a version is quoted, since other programs would read 1.10 as 1.1.
    private static func scalar(_ text: String, key: String) -> String {
        if key == "protocol_version" { return YAMLText.quoted(text) }
        let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        let isTime = parts.count == 2 && parts.allSatisfy { $0.count == 2 && $0.allSatisfy { (48...57).contains($0) } }
        return isTime ? text : YAMLText.scalar(text)
    }

    // MARK: The protocol

    private func context(of found: FieldProtocol) -> [String: Any] {
        var result: [String: Any] = [
            "id": found.id.text, "version": found.version, "title": said(found.title), "sections": found.sections.map(context(of:)),
            "before": found.before.map(said), "never_record": found.neverRecord.map(said), "roles": found.roles.map(said),
        ]
        result["has_before"] = !found.before.isEmpty
        result["has_never_record"] = !found.neverRecord.isEmpty
        result["has_roles"] = !found.roles.isEmpty
        Self.set("purpose", said(found.purpose), &result)
        Self.set("minutes", found.minutes.map(String.init) ?? "", &result)
        Self.set("format", Self.comment(found.format ?? ""), &result)
        Self.set("after", found.after.map(\.text).joined(separator: ", "), &result)
        Self.set("follow_up_days", found.followUpDays.map(String.init) ?? "", &result)
        return result
    }

    private func context(of section: ProtocolSection) -> [String: Any] {
        let info = [
            section.minutes.map { "\($0) min" }, section.grouping.map { FormWords.grouping($0, language) },
            section.output.map { "\(FormWords.output(language)): \(Self.comment($0))" },
        ].compactMap { $0 }.joined(separator: " · ")
        var result: [String: Any] = [
            "id": section.id, "title": Self.heading(section.title.text(in: language) ?? FormWords.purpose(section.purpose, language)),
            "is_timeline": section.purpose == .timeline, "is_session": section.purpose == .session, "questions": section.questions.map(context(of:)),
            "minutes": section.minutes.map(String.init) ?? "", "has_minutes": section.minutes != nil,
        ]
        Self.set("info", info, &result)
        return result
    }

    private func context(of question: ProtocolQuestion) -> [String: Any] {
        let kind = FormWords.question(question.kind, language)
        var result: [String: Any] = [
            "id": question.id, "text": Self.heading(question.text.text(in: language) ?? question.id), "required": question.isRequired,
            "probes": question.probes.map(said), "has_probes": !question.probes.isEmpty,
        ]
        Self.set("kind_name", kind ?? "", &result)
        Self.set("codes", question.codes.map(\.text).joined(separator: ", "), &result)
        result["has_hints"] = question.isRequired || kind != nil || !question.codes.isEmpty || !question.probes.isEmpty
        return result
    }

    private static func set(_ key: String, _ text: String, _ context: inout [String: Any]) {
        context[key] = text
        context["has_\(key)"] = !text.isEmpty
    }

    // MARK: Texts

    private func said(_ text: LocalisedText) -> String { Self.comment(text.text(in: language) ?? "") }

    /// A text in one line, without what a comment or a line cannot hold.
    static func line(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isSpace = scalar.properties.isWhitespace || YAMLText.isEscaped(scalar)
            if !isSpace { result.append(scalar) } else if let last = result.last, last != " " { result.append(" ") }
        }
        if result.last == " " { result.removeLast() }
        return String(result)
    }

    /// A line that can stand in a comment of a note: what would end that is taken apart.
    static func comment(_ text: String) -> String { line(text).replacing("-->", with: "-- >") }

    /// A line that can stand in a heading: the beginning of a comment is taken apart, what looks like a code is made plain.
    static func heading(_ text: String) -> String { unmarked(line(text).replacing("<!--", with: "<! --")) }

    private static func unmarked(_ line: String) -> String {
        MarkLayout(StoredText(trusted: Array(line.utf8)), [], questions: [], extraVoices: []).written(researcher: nil)
    }
}

extension FormField {
    /// The same field with the hint of another, where that has one.
    fileprivate func hinted(by other: FormField) -> FormField {
        guard !other.hint.isEmpty else { return self }
        return FormField(key, nb: other.hint.nb ?? "", en: other.hint.en ?? other.hint.nb ?? "", isList: isList, keepsHint: keepsHint, kinds: kinds)
    }
}
