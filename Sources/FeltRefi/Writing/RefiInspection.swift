import FeltText

/// One run of ``RefiCheck``: first every GUID is entered, then every reference is looked up.
struct RefiInspection {
    private enum Kind {
        case user, code, folder, variable(RefiVariable.Kind), caseUnit, source, selection, coding, note, link, set
        /// A part of a drawing, a transcript, or the text of a picture or PDF.
        case part

        var isCode: Bool {
            switch self {
            case .code, .folder: true
            default: false
            }
        }
    }

    private var known: [RefiGUID: Kind] = [:]
    private(set) var findings: [RefiCheck.Finding] = []

    // MARK: Every GUID

    mutating func register(_ project: RefiProject) {
        known.reserveCapacity(project.sources.reduce(1024) { $0 + $1.selections.count * 2 })
        project.forEachObject { guid, object in
            if known.updateValue(Self.kind(object), forKey: guid) != nil { find("duplicate-guid", guid) }
        }
    }

    private static func kind(_ object: RefiObject) -> Kind {
        switch object {
        case .code(let code): return code.isCodable ? .code : .folder
        case .variable(let variable): return .variable(variable.kind)
        case .element(let element) where object.kind == .variable:
            return .variable(element["typeOfVariable"].flatMap { RefiVariable.Kind(rawValue: $0) } ?? .text)
        default: break
        }
        switch object.kind {
        case .user: return .user
        case .caseUnit: return .caseUnit
        case .source: return .source
        case .passage, .area, .otherSelection: return .selection
        case .coding: return .coding
        case .note: return .note
        case .link: return .link
        case .set: return .set
        default: return .part
        }
    }

    // MARK: Every reference

    mutating func inspect(_ project: RefiProject) {
        inspect(project.created, of: nil)
        inspect(project.modified, of: nil)
        inspect(notes: project.projectNotes, of: nil)
        for code in project.codes { inspect(code) }
        for variable in project.variables { inspect(name: variable.name, of: variable.guid) }
        for unit in project.cases { inspect(unit) }
        for source in project.sources { inspect(source) }
        for note in project.notes {
            inspect(name: note.name, of: note.guid)
            inspect(note.text, of: note.guid)
            inspect(note.created, of: note.guid)
            inspect(note.modified, of: note.guid)
            inspect(notes: note.notes, of: note.guid)
        }
        for link in project.links { inspect(link) }
        for set in project.sets {
            inspect(name: set.name, of: set.guid)
            for code in set.codes where !isCode(code) { find("unknown-code", set.guid, code) }
            for source in set.sources where !isSource(source) { find("unknown-source", set.guid, source) }
            inspect(notes: set.notes, of: set.guid)
        }
    }

    private mutating func inspect(_ code: RefiCode) {
        inspect(name: code.name, of: code.guid)
        inspect(notes: code.notes, of: code.guid)
        for child in code.children { inspect(child) }
    }

    private mutating func inspect(_ unit: RefiCase) {
        for code in unit.codes where !isCode(code) { find("unknown-code", unit.guid, code) }
        inspect(unit.values, of: unit.guid)
        for source in unit.sources where !isSource(source) { find("unknown-source", unit.guid, source) }
        for selection in unit.selections {
            guard case .selection = known[selection] else {
                find("unknown-selection", unit.guid, selection)
                continue
            }
        }
    }

    private mutating func inspect(_ source: RefiTextSource) {
        inspect(name: source.name, of: source.guid)
        inspect(source.text, of: source.guid)
        inspect(source.created, of: source.guid)
        inspect(source.modified, of: source.guid)
        for selection in source.selections {
            if !source.text.isValid(selection.range) { find("range-outside-text", selection.guid) }
            inspect(selection.created, of: selection.guid)
            inspect(selection.modified, of: selection.guid)
            for coding in selection.codings { inspect(coding) }
            inspect(notes: selection.notes, of: selection.guid)
        }
        for coding in source.codings { inspect(coding) }
        inspect(notes: source.notes, of: source.guid)
        inspect(source.values, of: source.guid)
    }

    private mutating func inspect(_ coding: RefiCoding) {
        inspect(coding.created, of: coding.guid)
        inspect(notes: coding.notes, of: coding.guid)
        switch known[coding.code] {
        case .code: break
        case .folder: find("coding-on-folder", coding.guid, coding.code)
        default: find("unknown-code", coding.guid, coding.code)
        }
    }

    private mutating func inspect(_ link: RefiLink) {
        for end in [link.origin, link.target] {
            switch known[end] {
            case nil, .user: find("unknown-link-end", link.guid, end)
            default: break
            }
        }
        inspect(notes: link.notes, of: link.guid)
    }

    private mutating func inspect(_ values: [RefiVariableValue], of object: RefiGUID) {
        var seen: Set<RefiGUID> = []
        for value in values {
            guard case .variable(let kind) = known[value.variable] else {
                find("unknown-variable", object, value.variable)
                continue
            }
            if let own = value.value.kind, own != kind { find("value-of-wrong-kind", object, value.variable) }
            if !seen.insert(value.variable).inserted { find("second-value", object, value.variable) }
        }
    }

    private mutating func inspect(_ stamp: RefiStamp?, of object: RefiGUID?) {
        guard let stamp else { return }
        guard case .user = known[stamp.user] else { return find("unknown-user", object, stamp.user) }
    }

    private mutating func inspect(notes: [RefiGUID], of object: RefiGUID?) {
        for note in notes {
            guard case .note = known[note] else {
                find("unknown-note", object, note)
                continue
            }
        }
    }

    private mutating func inspect(name: String, of object: RefiGUID) {
        if name.allSatisfy(\.isWhitespace) { find("empty-name", object) }
    }

    /// Positions count in exactly the file that is shipped, and other programs read a carriage return or a mark differently.
    /// The format holds files up to 2^31 - 1 bytes (section 8.5).
    private mutating func inspect(_ text: StoredText, of object: RefiGUID) {
        if text.utf8.count > Int(Int32.max) { find("text-too-long", object) }
        if text.utf8.starts(with: [0xEF, 0xBB, 0xBF]) || text.utf8.contains(0x0D) || text.utf8.contains(0) { find("text-not-canonical", object) }
    }

    private func isCode(_ guid: RefiGUID) -> Bool { known[guid]?.isCode ?? false }

    private func isSource(_ guid: RefiGUID) -> Bool {
        if case .source = known[guid] { true } else { false }
    }

    private mutating func find(_ rule: String, _ object: RefiGUID?, _ target: RefiGUID? = nil) {
        findings.append(RefiCheck.Finding(rule: rule, object: object, target: target))
    }
}
