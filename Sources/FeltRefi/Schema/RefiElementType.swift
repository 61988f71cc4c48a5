/// The types of elements of REFI-QDA 1.0: those of `Project.xsd` and, with `codebook` before their names, those of `Codebook.xsd`.
///
/// ``rules`` is the one table of what each may hold. It holds the same as the schemas of 18 March 2019; a test compares them.
public enum RefiElementType: String, Hashable, Sendable, CaseIterable {
    case project, users, user, codeBook, codes, code, cases, caseUnit, variables, variable, variableValue, sets, set, sources
    case textSource, plainTextSelection, pictureSource, pictureSelection, pdfSource, pdfSelection
    case audioSource, audioSelection, videoSource, videoSelection, transcript, transcriptSelection, syncPoint
    case coding, graphs, graph, vertex, edge, notes, links, link
    case noteRef, codeRef, sourceRef, selectionRef, variableRef
    case codebookRoot, codebookCodes, codebookCode, codebookSets, codebookSet, codebookMember
    case string, boolean, integer, decimal, date, dateTime

    /// What an element of the type may hold.
    public var rules: RefiRules { RefiRules.table[self] ?? RefiRules() }
}

/// What an element may hold.
public struct RefiRules: Sendable {
    /// One place in the order of children; of several names any may stand there.
    public struct Slot: Sendable {
        public let children: [(name: String, type: RefiElementType)]
        public let isRequired: Bool
        public let repeats: Bool
    }

    /// An attribute.
    public struct Attribute: Sendable {
        public let name: String
        public let type: RefiSimpleType
        public let isRequired: Bool
    }

    /// The children, in the order in which they must stand.
    public var slots: [Slot] = []
    /// The attributes; their order is free.
    public var attributes: [Attribute] = []
    /// What the text is, for elements that have text and no children.
    public var text: RefiSimpleType?

    /// The place and type of a child; nil where it may not stand here at all.
    public func place(of child: String) -> (slot: Int, type: RefiElementType)? {
        for (index, slot) in slots.enumerated() {
            for known in slot.children where known.name == child { return (index, known.type) }
        }
        return nil
    }

    /// The attribute of a name, and its place among all; nil where there is none.
    public func attribute(_ name: String) -> (place: Int, rule: Attribute)? {
        for place in attributes.indices where attributes[place].name == name { return (place, attributes[place]) }
        return nil
    }

    /// The places of the attributes that may not be missing, one bit each.
    var required: UInt32 { attributes.indices.reduce(0) { attributes[$1].isRequired ? $0 | 1 << UInt32($1) : $0 } }

    /// Whether an element of the type is a mere container, which must not be empty.
    public var isContainer: Bool { attributes.isEmpty && slots.count == 1 && slots[0].isRequired && slots[0].repeats }
}
