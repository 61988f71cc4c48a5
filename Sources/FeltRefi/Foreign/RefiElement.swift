import FeltContainers
public import FeltModel

/// An element of a REFI-QDA file as a tree: for what a study has no room for and keeps as it came.
///
/// An element has attributes and either children or a text, as the schemas have it; names are without prefix. Equal elements have equal
/// ``xml``, byte for byte.
public struct RefiElement: Hashable, Sendable {
    /// An attribute, in the order of the file.
    public struct Attribute: Hashable, Sendable {
        public let name: String
        public var value: String

        /// Creates an attribute.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    public var name: String
    public var attributes: [Attribute] = []
    public var children: [RefiElement] = []
    /// The words of an element that has no children; empty otherwise.
    public var text = ""

    /// Creates an element; attributes without a value are left out.
    public init(_ name: String, _ attributes: [(name: String, value: String?)] = [], children: [RefiElement] = [], text: String = "") {
        self.name = name
        self.attributes = attributes.compactMap { name, value in value.map { Attribute(name, $0) } }
        self.children = children
        self.text = text
    }

    /// The value of an attribute; nil where there is none. Setting nil takes it away, a new one stands last.
    public subscript(name: String) -> String? {
        get { attributes.first { $0.name == name }?.value }
        set {
            guard let newValue else { return attributes.removeAll { $0.name == name } }
            if let place = attributes.firstIndex(where: { $0.name == name }) { attributes[place].value = newValue } else { attributes.append(Attribute(name, newValue)) }
        }
    }

    /// The element's own GUID; nil where it has none.
    public var guid: RefiGUID? { self["guid"].flatMap { RefiGUID($0) } }

    /// Whether it says nothing but which element it is.
    public var isBare: Bool { children.isEmpty && text.isEmpty && attributes.allSatisfy { $0.name == "guid" } }

    /// The element as XML, without a line break that is not in its words.
    public var xml: String {
        var buffer = XMLBuffer(capacity: 256)
        buffer.element(self)
        return String(decoding: buffer.bytes, as: UTF8.self)
    }

    /// Reads what ``xml`` gave. Throws `xml-unreadable`.
    public init(xml: String) throws(FeltError) {
        let pull = try XMLPull(Array(xml.utf8), part: "a kept part of a project")
        var open: [RefiElement] = []
        while let piece = try pull.next() {
            switch piece {
            case .opening(let name):
                var element = RefiElement(name)
                element.attributes = pull.attributes().map { Attribute($0.name, $0.value) }
                open.append(element)
            case .text(let words):
                if !open.isEmpty { open[open.count - 1].text += words }
            case .closing:
                guard var element = open.popLast() else { break }
                if !element.children.isEmpty { element.text = "" }
                if open.isEmpty {
                    self = element
                    return
                }
                open[open.count - 1].children.append(element)
            }
        }
        throw FeltError("xml-unreadable", "a kept part of a project is damaged.", hint: "Run: felt doctor")
    }
}

extension XMLBuffer {
    /// The beginning of an element that will have children.
    mutating func open(_ element: RefiElement) {
        begin(element)
        raw(">")
    }

    private mutating func begin(_ element: RefiElement) {
        raw("<")
        markup(element.name)
        for attribute in element.attributes { self.attribute(named: attribute.name, attribute.value) }
    }

    /// An element with all that it holds.
    mutating func element(_ element: RefiElement) {
        begin(element)
        guard !element.children.isEmpty || !element.text.isEmpty else { return raw("/>") }
        raw(">")
        if element.children.isEmpty { words(element.text) }
        for child in element.children { self.element(child) }
        raw("</")
        markup(element.name)
        raw(">")
    }
}
