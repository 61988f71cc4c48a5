/// A small, strict reader of XML 1.0 as our writers use it: no doctype, no comments, no CDATA. It shares nothing with them.
///
/// It obeys the rules that bite: a bare line break or tab of an attribute is a space, a bare carriage return of a text is a line
/// feed, and a character that XML does not know ends the reading, escaped or not.
struct RefiXML {
    struct Element {
        let name: String
        var attributes: [(name: String, value: String)] = []
        var children: [Element] = []
        /// The text between the tags, without that of children.
        var text = ""

        subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }
        /// The names of the children, in order.
        var childNames: [String] { children.map(\.name) }
        /// The names of the attributes, in order.
        var attributeNames: [String] { attributes.map(\.name) }
        func child(_ name: String) -> Element? { children.first { $0.name == name } }
        func children(_ name: String) -> [Element] { children.filter { $0.name == name } }

        /// This element and all below it that bear one of `names`, in the order of the file; all when none is given.
        func all(_ names: String...) -> [Element] { allNamed(names) }

        private func allNamed(_ names: [String]) -> [Element] {
            (names.isEmpty || names.contains(name) ? [self] : []) + children.flatMap { $0.allNamed(names) }
        }
    }

    struct Failure: Error {
        let position: Int
        let reason: String
    }

    private let bytes: [UInt8]
    private var position = 0

    /// Reads a file with its declaration and gives its root.
    static func read(_ bytes: [UInt8]) throws -> Element {
        var reader = RefiXML(bytes: bytes)
        guard String(validating: bytes, as: UTF8.self) != nil else { throw reader.failure("not UTF-8") }
        try reader.expect("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        let root = try reader.element()
        while reader.position < bytes.count { try reader.expect("\n") }
        return root
    }

    private func failure(_ reason: String) -> Failure { Failure(position: position, reason: reason) }

    private func isNext(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard position + count <= bytes.count else { return false }
        return (0..<count).allSatisfy { bytes[position + $0] == text.utf8Start[$0] }
    }

    private mutating func expect(_ text: StaticString) throws {
        guard isNext(text) else { throw failure("expected \(text)") }
        position += text.utf8CodeUnitCount
    }

    private mutating func name() throws -> String {
        let start = position
        while position < bytes.count, 0x41...0x5A ~= bytes[position] || 0x61...0x7A ~= bytes[position] { position += 1 }
        guard position > start else { throw failure("expected a name") }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func element() throws -> Element {
        try expect("<")
        var element = Element(name: try name())
        while isNext(" ") {
            try expect(" ")
            let name = isNext("xmlns=") ? "xmlns" : try name()
            if name == "xmlns" { position += 5 }
            guard element[name] == nil else { throw failure("second attribute \(name)") }
            try expect("=\"")
            element.attributes.append((name, try text(until: UInt8(ascii: "\""), isAttribute: true)))
            try expect("\"")
        }
        if isNext("/>") {
            try expect("/>")
            return element
        }
        try expect(">")
        while true {
            element.text += try text(until: UInt8(ascii: "<"), isAttribute: false)
            if isNext("</") { break }
            element.children.append(try self.element())
        }
        try expect("</")
        guard try name() == element.name else { throw failure("wrong end tag") }
        try expect(">")
        return element
    }

    private mutating func text(until end: UInt8, isAttribute: Bool) throws -> String {
        var result: [UInt8] = []
        while true {
            guard position < bytes.count else { throw failure("end of file") }
            let byte = bytes[position]
            if byte == end { break }
            if byte == UInt8(ascii: "<") { throw failure("bare <") }
            if byte == UInt8(ascii: "&") {
                result.append(contentsOf: String(try reference()).utf8)
                continue
            }
            if byte == UInt8(ascii: "]"), !isAttribute, isNext("]]>") { throw failure("bare ]]>") }
            if byte == 0xEF, isNext("\u{FFFE}") || isNext("\u{FFFF}") { throw failure("illegal character") }
            switch byte {
            case 0x0D: throw failure("bare carriage return")
            case 0x09, 0x0A: result.append(isAttribute ? 0x20 : byte)
            case 0..<0x20: throw failure("illegal character")
            default: result.append(byte)
            }
            position += 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    private mutating func reference() throws -> Unicode.Scalar {
        guard let end = bytes[position...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { throw failure("bare &") }
        let body = String(decoding: bytes[(position + 1)..<end], as: UTF8.self)
        let known: [String: Unicode.Scalar] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#xA": "\n", "#x9": "\t", "#xD": "\r"]
        guard let scalar = known[body] else { throw failure("unknown reference \(body)") }
        position = end + 1
        return scalar
    }
}
