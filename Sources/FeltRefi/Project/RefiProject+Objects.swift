/// Something of a project that has a GUID.
enum RefiObject {
    case user, code(RefiCode), variable(RefiVariable), caseUnit, text(RefiTextSource.Place), passage, coding, note, link, set
    /// What another program wrote, or a part of it.
    case element(RefiElement)

    /// What sort of thing it is, as references go by it.
    var kind: RefiGUIDRegister.Kind {
        switch self {
        case .user: .user
        case .code: .code
        case .variable: .variable
        case .caseUnit: .caseUnit
        case .text(.source): .source
        case .text(.note), .note: .note
        case .text(.within): .text
        case .passage: .passage
        case .coding: .coding
        case .link: .link
        case .set: .set
        case .element(let element): Self.kind(of: element.name)
        }
    }

    private static func kind(of name: String) -> RefiGUIDRegister.Kind {
        switch name {
        case "TextSource", "PictureSource", "PDFSource", "AudioSource", "VideoSource": .source
        case "PlainTextSelection": .passage
        case "PictureSelection", "PDFSelection": .area
        case "AudioSelection", "VideoSelection", "TranscriptSelection": .otherSelection
        case "Coding": .coding
        case "Note": .note
        case "Link": .link
        case "Set": .set
        case "Case": .caseUnit
        case "Variable": .variable
        case "Transcript": .transcript
        case "SyncPoint": .syncPoint
        case "Graph": .graph
        case "Vertex": .vertex
        case "Edge": .edge
        default: .text
        }
    }
}

extension RefiProject {
    /// Gives everything that has a GUID, once for each place where it stands: users, codes, variables, cases, sources with what is in them, notes,
    /// links, sets, and last what is of other programs, by container.
    func forEachObject(_ visit: (RefiGUID, RefiObject) -> Void) {
        func visitCode(_ code: RefiCode) {
            visit(code.guid, .code(code))
            for child in code.children { visitCode(child) }
        }
        func visitElement(_ element: RefiElement) {
            if let guid = element.guid { visit(guid, .element(element)) }
            for child in element.children { visitElement(child) }
        }
        for user in users { visit(user.guid, .user) }
        for code in codes { visitCode(code) }
        for variable in variables { visit(variable.guid, .variable(variable)) }
        for unit in cases { visit(unit.guid, .caseUnit) }
        for source in sources {
            visit(source.guid, .text(source.place))
            if case .within(let frame) = source.place { visitElement(frame) }
            for selection in source.selections {
                visit(selection.guid, .passage)
                for coding in selection.codings { visit(coding.guid, .coding) }
            }
            for coding in source.codings { visit(coding.guid, .coding) }
        }
        for note in notes { visit(note.guid, .note) }
        for link in links { visit(link.guid, .link) }
        for set in sets { visit(set.guid, .set) }
        for container in foreign.keys.sorted() { for element in foreign[container] ?? [] { visitElement(element) } }
    }
}
