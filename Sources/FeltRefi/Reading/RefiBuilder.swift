/// Builds a document out of elements as they open and close, and enters every GUID.
struct RefiBuilder {
    var document = RefiDocument(kind: .project, namespace: "")
    var findings: [RefiFinding] = []
    private(set) var guids: RefiGUIDRegister

    /// - Parameter length: how many bytes the file has. A coding with its passage takes some 400.
    init(length: Int = 0) { guids = RefiGUIDRegister(capacity: min(length / 200, 1 << 20)) }

    /// An element opens. Its GUID is entered, and a code takes its place before those under it.
    mutating func begin(_ element: RefiOpenElement, in parent: RefiOpenElement) {
        guard let kind = RefiGUIDRegister.Kind(element.type, named: element.name) else { return }
        let isTaken = element.guid.map { guids.isTaken($0, by: kind) } ?? false
        if isTaken { findings.append(RefiFinding(.duplicateGUID, element.place, .repaired)) }
        if let guid = element.guid, !isTaken {
            if guids.kinds(of: guid) != [], kind == .caseUnit || kind == .code { findings.append(RefiFinding(.caseCode, element.place)) }
            guids.enter(guid, kind)
        } else {
            element.guid = guids.invent(kind)
        }
        if element.type == .code || element.type == .codebookCode {
            element.code = document.codes.count
            document.codes.append(code(element, under: parent.code))
        }
    }

    private mutating func code(_ element: RefiOpenElement, under parent: Int?) -> RefiDocument.Code {
        let name = element["name"] ?? ""
        if name.allSatisfy(\.isWhitespace) { findings.append(RefiFinding(.emptyName, element.place)) }
        let codable = element["isCodable"].map { RefiSimpleType.trimmed($0) }
        let isFolder = codable.map { $0.elementsEqual("false".utf8) || $0.elementsEqual("0".utf8) } ?? false
        return RefiDocument.Code(
            guid: known(element), name: name, isCodable: !isFolder, colour: element.colour, parent: parent, line: element.line)
    }

    /// The GUID of an element that has one by now.
    func known(_ element: RefiOpenElement) -> RefiGUID { element.guid ?? RefiGUID(high: 0, low: 0) }

    /// An element closes: what it holds goes to its parent, or to the document.
    mutating func end(_ element: RefiOpenElement, in parent: RefiOpenElement?) {
        guard let parent else { return endRoot(element) }
        switch element.type {
        case .string where element.name == "Description": parent.description = parent.description ?? element.text
        case .string where element.name == "PlainTextContent": parent.content = parent.content ?? element.text
        case .string, .boolean, .integer, .decimal, .date, .dateTime: parent.value = parent.value ?? value(element)
        case .noteRef, .codeRef, .sourceRef, .selectionRef, .variableRef, .codebookMember: endReference(element, in: parent)
        case .user: document.users.append(RefiDocument.User(guid: known(element), name: element["name"], id: element["id"]))
        case .code, .codebookCode: endCode(element)
        case .variable: endVariable(element)
        case .variableValue:
            if let variable = element.target { parent.values.append(RefiVariableValue(variable: variable, value: element.value ?? .missing)) }
        case .caseUnit:
            document.cases.append(
                RefiDocument.Case(
                    guid: known(element), name: element["name"], description: element.description, codes: element.codes, values: element.values,
                    sources: element.sources, selections: element.passages, line: element.line))
        case .set, .codebookSet:
            document.sets.append(
                RefiDocument.Set(
                    guid: known(element), name: element["name"] ?? "", description: element.description, codes: element.codes,
                    sources: element.sources, notes: element.notes, line: element.line))
        case .link: endLink(element)
        case .coding: endCoding(element, in: parent)
        case .vertex, .edge, .graph: endDrawing(element, in: parent)
        default: endSource(element, in: parent)
        }
    }

    private mutating func endRoot(_ element: RefiOpenElement) {
        document.name = element["name"] ?? ""
        document.origin = element["origin"] ?? ""
        document.description = element.description
        document.stamp = element.stamp
        document.basePath = element["basePath"]
        if let path = element["basePath"], !path.isEmpty { findings.append(RefiFinding(.homePath, element.place, attribute: "basePath")) }
        document.projectNotes = element.notes
    }

    private mutating func endReference(_ element: RefiOpenElement, in parent: RefiOpenElement) {
        // The codebook's schema calls the attribute `guid`.
        guard let target = element.guid(element.type == .codebookMember ? "guid" : "targetGUID") else { return }
        switch element.type {
        case .noteRef: parent.notes.append(target)
        case .sourceRef: parent.sources.append(target)
        case .selectionRef: parent.passages.append(target)
        default:
            parent.target = parent.target ?? target
            parent.codes.append(target)
        }
    }

    private mutating func endCode(_ element: RefiOpenElement) {
        guard let index = element.code else { return }
        document.codes[index].description = element.description
        document.codes[index].notes = element.notes
    }

    private mutating func endVariable(_ element: RefiOpenElement) {
        let kind = element["typeOfVariable"].flatMap { RefiVariable.Kind(rawValue: String(decoding: RefiSimpleType.trimmed($0), as: UTF8.self)) }
        document.variables.append(
            RefiDocument.Variable(guid: known(element), name: element["name"] ?? "", kind: kind ?? .text, description: element.description))
    }

    private mutating func endLink(_ element: RefiOpenElement) {
        for name in ["originGUID", "targetGUID"] where element.guid(name) == nil {
            findings.append(RefiFinding(.linkWithoutEnd, element.place, attribute: name))
        }
        document.links.append(
            RefiDocument.Link(
                guid: known(element), name: element["name"], direction: element.direction, colour: element.colour, origin: element.guid("originGUID"),
                target: element.guid("targetGUID"), notes: element.notes, line: element.line))
    }

    private mutating func endCoding(_ element: RefiOpenElement, in parent: RefiOpenElement) {
        // Without a code it says nothing; that it has none is told already.
        guard let code = element.target else { return }
        parent.codings.append(
            RefiDocument.Coding(
                guid: known(element), code: code, creator: element.guid("creatingUser"), created: element.moment("creationDateTime"),
                notes: element.notes, line: element.line))
    }

    private mutating func endDrawing(_ element: RefiOpenElement, in parent: RefiOpenElement) {
        switch element.type {
        case .vertex:
            guard let first = element.point("firstX", "firstY") else { return }
            parent.vertices.append(
                RefiDocument.Vertex(
                    guid: known(element), represents: element.guid("representedGUID"), name: element["name"], first: first,
                    second: element.point("secondX", "secondY"), shape: element["shape"], colour: element.colour, line: element.line))
        case .edge:
            guard let source = element.guid("sourceVertex"), let target = element.guid("targetVertex") else { return }
            parent.edges.append(
                RefiDocument.Edge(
                    guid: known(element), represents: element.guid("representedGUID"), name: element["name"], source: source, target: target,
                    colour: element.colour, direction: element.direction, lineStyle: element["lineStyle"], line: element.line))
        default:
            document.graphs.append(
                RefiDocument.Graph(guid: known(element), name: element["name"], vertices: element.vertices, edges: element.edges))
        }
    }

    /// The value of an element such as `IntegerValue`; nil where its text is none.
    private func value(_ element: RefiOpenElement) -> RefiValue? {
        let text = String(decoding: RefiSimpleType.trimmed(element.text), as: UTF8.self)
        return switch element.name {
        case "TextValue": .text(element.text)
        case "BooleanValue": ["true", "1"].contains(text) ? .boolean(true) : ["false", "0"].contains(text) ? .boolean(false) : nil
        case "IntegerValue": Int(text).map { .integer($0) }
        case "FloatValue": Double(text).map { .float($0) }
        case "DateValue": RefiDate(String(text.prefix(10))).map { .date($0) }
        case "DateTimeValue": (RefiDateTime(text) ?? RefiDateTime(text + "Z")).map { .dateTime($0) }
        default: nil
        }
    }
}
