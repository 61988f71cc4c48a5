extension RefiRules {
    /// NOTES of the format: sections 2.1 and 2.3 are this table.
    static let table: [RefiElementType: RefiRules] = [
        .project: RefiRules(
            slots: [
                maybe("Users", .users), maybe("CodeBook", .codeBook), maybe("Variables", .variables), maybe("Cases", .cases),
                maybe("Sources", .sources), maybe("Notes", .notes), maybe("Links", .links), maybe("Sets", .sets), maybe("Graphs", .graphs), description, noteRefs,
            ],
            attributes: [
                must("name", .string), may("origin", .string), may("creatingUserGUID", .guid), may("creationDateTime", .dateTime),
                may("modifyingUserGUID", .guid), may("modifiedDateTime", .dateTime), may("basePath", .string),
            ]),
        .users: RefiRules(slots: [many("User", .user)]),
        .user: RefiRules(attributes: [guid, name, may("id", .string)]),
        .codeBook: RefiRules(slots: [once("Codes", .codes)]),
        .codes: RefiRules(slots: [many("Code", .code)]),
        .code: RefiRules(slots: [description, noteRefs, any("Code", .code)], attributes: codeAttributes),
        .cases: RefiRules(slots: [many("Case", .caseUnit)]),
        .caseUnit: RefiRules(
            slots: [description, any("CodeRef", .codeRef), values, any("SourceRef", .sourceRef), any("SelectionRef", .selectionRef)],
            attributes: [guid, name]),
        .variables: RefiRules(slots: [many("Variable", .variable)]),
        .variable: RefiRules(slots: [description], attributes: [guid, must("name", .string), must("typeOfVariable", .variableKind)]),
        .variableValue: RefiRules(slots: [
            once("VariableRef", .variableRef),
            Slot(
                children: [
                    ("TextValue", .string), ("BooleanValue", .boolean), ("IntegerValue", .integer), ("FloatValue", .decimal), ("DateValue", .date),
                    ("DateTimeValue", .dateTime),
                ], isRequired: false, repeats: false),
        ]),
        .sets: RefiRules(slots: [many("Set", .set)]),
        .set: RefiRules(
            slots: [description, any("MemberCode", .codeRef), any("MemberSource", .sourceRef), any("MemberNote", .noteRef)],
            attributes: [guid, must("name", .string)]),
        .sources: RefiRules(slots: [
            Slot(
                children: [
                    ("TextSource", .textSource), ("PictureSource", .pictureSource), ("PDFSource", .pdfSource), ("AudioSource", .audioSource),
                    ("VideoSource", .videoSource),
                ], isRequired: true, repeats: true)
        ]),
        .textSource: RefiRules(
            slots: [description, maybe("PlainTextContent", .string), any("PlainTextSelection", .plainTextSelection), codings, noteRefs, values],
            attributes: [guid, name, may("richTextPath", .string), may("plainTextPath", .string)] + stamps),
        .plainTextSelection: RefiRules(
            slots: [description, codings, noteRefs],
            attributes: [guid, name, must("startPosition", .integer), must("endPosition", .integer)] + stamps),
        .pictureSource: RefiRules(
            slots: [description, maybe("TextDescription", .textSource), any("PictureSelection", .pictureSelection), codings, noteRefs, values],
            attributes: fileAttributes),
        .pictureSelection: RefiRules(slots: [description, codings, noteRefs], attributes: [guid, name] + corners + stamps),
        .pdfSource: RefiRules(
            slots: [description, any("PDFSelection", .pdfSelection), maybe("Representation", .textSource), codings, noteRefs, values],
            attributes: fileAttributes),
        .pdfSelection: RefiRules(
            slots: [description, maybe("Representation", .textSource), codings, noteRefs],
            attributes: [guid, name, must("page", .integer)] + corners + stamps),
        .audioSource: RefiRules(
            slots: [description, any("Transcript", .transcript), any("AudioSelection", .audioSelection), codings, noteRefs, values],
            attributes: fileAttributes),
        .audioSelection: RefiRules(slots: [description, codings, noteRefs], attributes: spanAttributes),
        .videoSource: RefiRules(
            slots: [description, any("Transcript", .transcript), any("VideoSelection", .videoSelection), codings, noteRefs, values],
            attributes: fileAttributes),
        .videoSelection: RefiRules(slots: [description, codings, noteRefs], attributes: spanAttributes),
        .transcript: RefiRules(
            slots: [
                description, maybe("PlainTextContent", .string), any("SyncPoint", .syncPoint),
                any("TranscriptSelection", .transcriptSelection), noteRefs,
            ],
            attributes: [guid, name, may("richTextPath", .string), may("plainTextPath", .string)] + stamps),
        .transcriptSelection: RefiRules(
            slots: [description, codings, noteRefs], attributes: [guid, name, may("fromSyncPoint", .guid), may("toSyncPoint", .guid)] + stamps),
        .syncPoint: RefiRules(attributes: [guid, may("timeStamp", .integer), may("position", .integer)]),
        .coding: RefiRules(
            slots: [once("CodeRef", .codeRef), noteRefs], attributes: [guid, may("creatingUser", .guid), may("creationDateTime", .dateTime)]),
        .graphs: RefiRules(slots: [many("Graph", .graph)]),
        .graph: RefiRules(slots: [any("Vertex", .vertex), any("Edge", .edge)], attributes: [guid, name]),
        .vertex: RefiRules(attributes: [
            guid, may("representedGUID", .guid), name, must("firstX", .integer), must("firstY", .integer), may("secondX", .integer),
            may("secondY", .integer), may("shape", .shape), may("color", .colour),
        ]),
        .edge: RefiRules(attributes: [
            guid, may("representedGUID", .guid), name, must("sourceVertex", .guid), must("targetVertex", .guid), may("color", .colour),
            may("direction", .direction), may("lineStyle", .lineStyle),
        ]),
        .notes: RefiRules(slots: [many("Note", .textSource)]),
        .links: RefiRules(slots: [many("Link", .link)]),
        .link: RefiRules(
            slots: [noteRefs],
            attributes: [guid, name, may("direction", .direction), may("color", .colour), may("originGUID", .guid), may("targetGUID", .guid)]),
        .noteRef: reference, .codeRef: reference, .sourceRef: reference, .selectionRef: reference, .variableRef: reference,
        .codebookRoot: RefiRules(slots: [once("Codes", .codebookCodes), maybe("Sets", .codebookSets)], attributes: [may("origin", .string)]),
        .codebookCodes: RefiRules(slots: [many("Code", .codebookCode)]),
        .codebookCode: RefiRules(slots: [description, any("Code", .codebookCode)], attributes: codeAttributes),
        .codebookSets: RefiRules(slots: [many("Set", .codebookSet)]),
        .codebookSet: RefiRules(slots: [description, any("MemberCode", .codebookMember)], attributes: [guid, must("name", .string)]),
        .codebookMember: RefiRules(attributes: [guid]),
        .string: RefiRules(text: .string), .boolean: RefiRules(text: .boolean), .integer: RefiRules(text: .integer),
        .decimal: RefiRules(text: .decimal), .date: RefiRules(text: .date), .dateTime: RefiRules(text: .dateTime),
    ]

    // MARK: How often

    private static func maybe(_ name: String, _ type: RefiElementType) -> Slot { Slot(children: [(name, type)], isRequired: false, repeats: false) }
    private static func once(_ name: String, _ type: RefiElementType) -> Slot { Slot(children: [(name, type)], isRequired: true, repeats: false) }
    private static func any(_ name: String, _ type: RefiElementType) -> Slot { Slot(children: [(name, type)], isRequired: false, repeats: true) }
    private static func many(_ name: String, _ type: RefiElementType) -> Slot { Slot(children: [(name, type)], isRequired: true, repeats: true) }
    private static func must(_ name: String, _ type: RefiSimpleType) -> Attribute { Attribute(name: name, type: type, isRequired: true) }
    private static func may(_ name: String, _ type: RefiSimpleType) -> Attribute { Attribute(name: name, type: type, isRequired: false) }

    // MARK: What many have

    private static let description = maybe("Description", .string)
    private static let noteRefs = any("NoteRef", .noteRef)
    private static let codings = any("Coding", .coding)
    private static let values = any("VariableValue", .variableValue)
    private static let guid = must("guid", .guid)
    private static let name = may("name", .string)
    private static let codeAttributes = [guid, must("name", .string), must("isCodable", .boolean), may("color", .colour)]
    private static let stamps = [
        may("creatingUser", .guid), may("creationDateTime", .dateTime), may("modifyingUser", .guid), may("modifiedDateTime", .dateTime),
    ]
    private static let fileAttributes = [guid, name, may("path", .string), may("currentPath", .string)] + stamps
    private static let corners = [must("firstX", .integer), must("firstY", .integer), must("secondX", .integer), must("secondY", .integer)]
    private static let spanAttributes = [guid, name, must("begin", .integer), must("end", .integer)] + stamps
    private static let reference = RefiRules(attributes: [must("targetGUID", .guid)])
}
