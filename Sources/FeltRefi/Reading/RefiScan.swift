import FeltContainers
import FeltModel

/// One pass over a project or codebook file: holds every element against the table of the schema, and hands what has a place to `Builder`.
///
/// Elements are kept on a stack of this type, not of the machine, so that depth costs memory and nothing else.
struct RefiScan {
    /// Nothing but codes nests; people make ten levels.
    static let depthLimit = 10_000

    private(set) var findings: [RefiFinding] = []
    private var builder = RefiBuilder()
    private var stack: [RefiOpenElement] = []
    private let part: String

    init(part: String) { self.part = part }

    /// Reads a whole file. Throws `xml-unreadable` and `refi-not-refi`.
    mutating func read(_ bytes: [UInt8]) throws(FeltError) -> RefiBuilder {
        let xml = try XMLPull(bytes, part: part, depthLimit: Self.depthLimit)
        builder = RefiBuilder(length: bytes.count)
        // How deep we are inside an element that is passed over.
        var passed = 0
        while let piece = try xml.next() {
            switch piece {
            case .opening(let name):
                if passed > 0 { passed += 1 } else if !(try open(name, xml)) { passed = 1 }
            case .text(let text):
                if passed == 0 { add(text, line: xml.line) }
            case .closing:
                if passed > 0 { passed -= 1 } else { close() }
            }
        }
        builder.findings += findings
        return builder
    }

    /// Opens an element; false when it and all in it are passed over.
    private mutating func open(_ name: String, _ xml: XMLPull) throws(FeltError) -> Bool {
        let line = xml.line
        guard let parent = stack.last else { return try openRoot(name, xml, line: line) }
        guard let (slot, type) = parent.rules.place(of: name), xml.namespace == builder.document.namespace else {
            note(.unknownElement, parent, attribute: RefiPlace.shown(name), .dropped)
            return false
        }
        check(parent, slot, name)
        let element = RefiOpenElement(type, name: name, line: line, guid: nil, around: parent.guid)
        take(xml, of: element)
        builder.begin(element, in: parent)
        stack.append(element)
        return true
    }

    private mutating func openRoot(_ name: String, _ xml: XMLPull, line: Int) throws(FeltError) -> Bool {
        let kind: RefiDocument.Kind
        switch name {
        case "Project": kind = .project
        case "CodeBook": kind = .codebook
        default:
            throw FeltError(
                "refi-not-refi", "\(part) is no project and no codebook of REFI-QDA: its first element is \(RefiPlace.shown(name)).",
                hint: "Give a file that another program exported as REFI-QDA (.qdpx, .qde or .qdc).", context: ["part": part])
        }
        let namespace = xml.namespace
        let wanted = kind == .project ? "urn:QDA-XML:project:1.0" : "urn:QDA-XML:codebook:1.0"
        builder.document = RefiDocument(kind: kind, namespace: namespace)
        let root = RefiOpenElement(kind == .project ? .project : .codebookRoot, name: name, line: line, guid: nil, around: nil)
        if namespace != wanted { note(.wrongNamespace, root, expected: wanted, .repaired) }
        take(xml, of: root)
        stack.append(root)
        return true
    }

    /// Holds a child against the order and number that its parent allows.
    private mutating func check(_ parent: RefiOpenElement, _ slot: Int, _ name: String) {
        if slot < parent.slot {
            let before = parent.rules.slots[parent.slot].children.map(\.name).joined(separator: "|")
            note(.wrongOrder, parent, attribute: name, expected: before, .repaired)
        }
        let isSecond = parent.seen & 1 << UInt32(slot) != 0
        if isSecond, !parent.rules.slots[slot].repeats { note(.repeatedElement, parent, attribute: name, .repaired) }
        parent.seen |= 1 << UInt32(slot)
        parent.slot = max(parent.slot, slot)
    }

    private mutating func take(_ xml: XMLPull, of element: RefiOpenElement) {
        var missing = element.rules.required
        var doubtful: [(rule: RefiRules.Attribute, value: String)] = []
        var unknown: [String] = []
        var attributes: [RefiOpenElement.Attribute] = []
        attributes.reserveCapacity(element.rules.attributes.count)
        xml.forEachAttribute { name, namespace, bytes in
            if namespace == "http://www.w3.org/2001/XMLSchema-instance" { return }
            guard namespace == nil, let (place, rule) = element.rules.attribute(name) else {
                unknown.append(name)
                return
            }
            missing &= ~(1 << UInt32(place))
            // Most attributes are GUIDs as they should be, which never become texts.
            if rule.type == .guid, let guid = RefiGUID.read(bytes) {
                attributes.append((rule.name, .guid(guid)))
                if rule.name == "guid" { element.guid = guid }
                return
            }
            let value = String(decoding: bytes, as: UTF8.self)
            attributes.append((rule.name, .text(value)))
            if rule.type == .guid {
                let guid = RefiGUID(trimming: value)
                if rule.name == "guid", let guid { element.guid = guid }
                if guid == nil { doubtful.append((rule, value)) }
            } else if rule.type != .string, !rule.type.isPlainly(value) {
                doubtful.append((rule, value))
            }
        }
        element.attributes = attributes
        for name in unknown { note(.unknownAttribute, element, attribute: RefiPlace.shown(name), .dropped) }
        // Told behind the names that are not known, and where the element's own GUID is known.
        for (rule, value) in doubtful {
            if !rule.type.accepts(value) {
                note(.badValue, element, attribute: rule.name, expected: rule.type.form, .repaired)
            } else if rule.type == .dateTime, XSDMoment.hasNoZone(value) {
                note(.noZone, element, attribute: rule.name, .repaired)
            }
        }
        guard missing != 0 else { return }
        for (place, rule) in element.rules.attributes.enumerated() where missing & 1 << UInt32(place) != 0 {
            note(.missingAttribute, element, attribute: rule.name, .repaired)
        }
    }

    private mutating func add(_ text: String, line: Int) {
        guard let element = stack.last else { return }
        if element.rules.text != nil {
            element.text += text
        } else if !element.hasStrayText, element.rules.slots.isEmpty || !RefiSimpleType.trimmed(text).isEmpty {
            // Where no children may stand the schema allows no white space either.
            element.hasStrayText = true
            note(.strayText, element, .dropped)
        }
    }

    private mutating func close() {
        guard let element = stack.popLast() else { return }
        if let type = element.rules.text, !type.accepts(element.text) { note(.badContent, element, expected: type.form, .dropped) }
        for (index, slot) in element.rules.slots.enumerated() where slot.isRequired && element.seen & 1 << UInt32(index) == 0 {
            let wanted = slot.children.map(\.name).joined(separator: "|")
            note(element.rules.isContainer ? .emptyContainer : .missingElement, element, expected: wanted, .repaired)
        }
        builder.end(element, in: stack.last)
    }

    private mutating func note(
        _ rule: RefiRule, _ element: RefiOpenElement, attribute: String? = nil, expected: String? = nil, _ outcome: RefiFinding.Outcome
    ) {
        findings.append(RefiFinding(rule, element.place, attribute: attribute, expected: expected, outcome))
    }
}

extension RefiGUID {
    /// Reads a GUID with white space around it.
    init?(trimming text: String) {
        if let guid = RefiGUID(text) { self = guid } else { self.init(String(decoding: RefiSimpleType.trimmed(text), as: UTF8.self)) }
    }
}
