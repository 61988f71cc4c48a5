/// Parts of a document as elements, in the schema's order of attributes and children.
extension RefiElement {
    /// A reference, such as `NoteRef`.
    public static func reference(_ name: String, _ target: RefiGUID) -> RefiElement { RefiElement(name, [("targetGUID", target.text)]) }

    static func references(_ name: String, _ targets: [RefiGUID]) -> [RefiElement] { targets.map { reference(name, $0) } }

    /// A description; none for nil.
    public static func description(_ text: String?) -> [RefiElement] { text.map { [RefiElement("Description", text: $0)] } ?? [] }

    /// Who made and changed something, as attributes.
    public static func attributes(_ stamp: RefiDocument.Stamp) -> [(name: String, value: String?)] {
        [
            ("creatingUser", stamp.creator?.text), ("creationDateTime", stamp.created?.description), ("modifyingUser", stamp.modifier?.text),
            ("modifiedDateTime", stamp.modified?.description),
        ]
    }

    /// A coding.
    public init(_ coding: RefiDocument.Coding) {
        self.init(
            "Coding", [("guid", coding.guid.text), ("creatingUser", coding.creator?.text), ("creationDateTime", coding.created?.description)],
            children: [.reference("CodeRef", coding.code)] + Self.references("NoteRef", coding.notes))
    }

    /// A value of a variable.
    public init(_ value: RefiVariableValue) {
        var children: [RefiElement] = [.reference("VariableRef", value.variable)]
        switch value.value {
        case .text(let text): children.append(RefiElement("TextValue", text: text))
        case .boolean(let truth): children.append(RefiElement("BooleanValue", text: truth ? "true" : "false"))
        case .integer(let number): children.append(RefiElement("IntegerValue", text: String(number)))
        case .float(let number): if let text = DecimalText.make(number)?.text { children.append(RefiElement("FloatValue", text: text)) }
        case .date(let date): children.append(RefiElement("DateValue", text: date.description))
        case .dateTime(let time): children.append(RefiElement("DateTimeValue", text: time.description))
        case .missing: break
        }
        self.init("VariableValue", children: children)
    }

    /// A variable.
    public init(_ variable: RefiDocument.Variable) {
        self.init(
            "Variable", [("guid", variable.guid.text), ("name", variable.name), ("typeOfVariable", variable.kind.rawValue)],
            children: Self.description(variable.description))
    }

    /// A set.
    public init(_ set: RefiDocument.Set) {
        self.init(
            "Set", [("guid", set.guid.text), ("name", set.name)],
            children: Self.description(set.description) + Self.references("MemberCode", set.codes) + Self.references("MemberSource", set.sources)
                + Self.references("MemberNote", set.notes))
    }

    /// A link.
    public init(_ link: RefiDocument.Link) {
        self.init(
            "Link",
            [
                ("guid", link.guid.text), ("name", link.name), ("direction", link.direction?.rawValue), ("color", link.colour?.description),
                ("originGUID", link.origin?.text), ("targetGUID", link.target?.text),
            ], children: Self.references("NoteRef", link.notes))
    }

    /// A drawn network.
    public init(_ graph: RefiDocument.Graph) {
        let vertices = graph.vertices.map { vertex in
            RefiElement(
                "Vertex",
                [
                    ("guid", vertex.guid.text), ("representedGUID", vertex.represents?.text), ("name", vertex.name), ("firstX", String(vertex.first.x)),
                    ("firstY", String(vertex.first.y)), ("secondX", vertex.second.map { String($0.x) }), ("secondY", vertex.second.map { String($0.y) }),
                    ("shape", vertex.shape), ("color", vertex.colour?.description),
                ])
        }
        let edges = graph.edges.map { edge in
            RefiElement(
                "Edge",
                [
                    ("guid", edge.guid.text), ("representedGUID", edge.represents?.text), ("name", edge.name), ("sourceVertex", edge.source.text),
                    ("targetVertex", edge.target.text), ("color", edge.colour?.description), ("direction", edge.direction?.rawValue), ("lineStyle", edge.lineStyle),
                ])
        }
        self.init("Graph", [("guid", graph.guid.text), ("name", graph.name)], children: vertices + edges)
    }
}
