import FeltText

/// An element that is being read, with what its children have given it so far. An object, so that growing its lists copies nothing.
final class RefiOpenElement {
    let type: RefiElementType
    let rules: RefiRules
    let name: String
    let line: Int
    var guid: RefiGUID?
    /// The GUID of the nearest element around it that has one.
    private let around: RefiGUID?
    var attributes: [Attribute] = []

    typealias Attribute = (name: String, value: Value)

    /// The value of an attribute; a GUID as every program writes them has no text of its own.
    enum Value {
        case guid(RefiGUID)
        case text(String)
    }

    // MARK: Where its children stand

    /// The furthest place in the order of children.
    var slot = 0
    /// The places of which a child was seen, one bit each.
    var seen: UInt32 = 0
    var hasStrayText = false

    // MARK: What it holds

    /// The text of an element without children.
    var text = ""
    var description: String?
    var content: String?
    var codings: [RefiDocument.Coding] = []
    var notes: [RefiGUID] = []
    var codes: [RefiGUID] = []
    var sources: [RefiGUID] = []
    var passages: [RefiGUID] = []
    var values: [RefiVariableValue] = []
    var texts: [RefiDocument.Text] = []
    var selections: [RefiDocument.Selection] = []
    var areas: [RefiDocument.Area] = []
    var spans: [RefiDocument.Span] = []
    var transcripts: [RefiDocument.Transcript] = []
    var syncPoints: [RefiDocument.SyncPoint] = []
    var transcriptSelections: [RefiDocument.TranscriptSelection] = []
    var vertices: [RefiDocument.Vertex] = []
    var edges: [RefiDocument.Edge] = []
    /// The target of a reference, or the code of a coding, or the variable of a value.
    var target: RefiGUID?
    var value: RefiValue?
    /// The place of a code in the document.
    var code: Int?

    init(_ type: RefiElementType, name: String, line: Int, guid: RefiGUID?, around: RefiGUID?) {
        self.type = type
        rules = type.rules
        self.name = name
        self.line = line
        self.guid = guid
        self.around = around
    }

    var place: RefiPlace { RefiPlace(element: name, guid: guid ?? around, line: line) }

    subscript(attribute: String) -> String? {
        switch value(attribute) {
        case .text(let text)?: text
        case .guid(let guid)?: guid.text
        case nil: nil
        }
    }

    private func value(_ attribute: String) -> Value? {
        for known in attributes where known.name == attribute { return known.value }
        return nil
    }

    func guid(_ attribute: String) -> RefiGUID? {
        switch value(attribute) {
        case .guid(let guid)?: guid
        case .text(let text)?: RefiGUID(trimming: text)
        case nil: nil
        }
    }

    /// A whole number; nil where there is none. One beyond what a machine can count is the largest, or smallest, that it can.
    func number(_ attribute: String) -> Int? {
        guard let text = self[attribute] else { return nil }
        if let number = Int(text) { return number }
        var digits = String(decoding: RefiSimpleType.trimmed(text), as: UTF8.self)
        if let number = Int(digits) { return number }
        // Beyond what a machine counts it is behind everything, or before it.
        if RefiSimpleType.integer.accepts(digits) { return digits.hasPrefix("-") ? Int.min : Int.max }
        // Programs have written coordinates with a fraction.
        if let point = digits.firstIndex(of: "."), Double(digits) != nil {
            digits = String(digits[..<point])
            return Int(digits.isEmpty || digits == "-" ? "0" : digits)
        }
        return nil
    }

    func moment(_ attribute: String) -> RefiDateTime? {
        guard let text = self[attribute] else { return nil }
        if let moment = RefiDateTime(text) { return moment }
        let trimmed = String(decoding: RefiSimpleType.trimmed(text), as: UTF8.self)
        return RefiDateTime(trimmed) ?? RefiDateTime(trimmed + "Z")
    }

    /// A colour; of `rgb()` and `rgba()` the three parts, and of eight digits the first six.
    var colour: RefiColour? {
        guard let text = self["color"] else { return nil }
        let trimmed = String(decoding: RefiSimpleType.trimmed(text), as: UTF8.self)
        if let colour = RefiColour(trimmed) { return colour }
        if trimmed.hasPrefix("#"), trimmed.utf8.count == 9 { return RefiColour(String(trimmed.prefix(7))) }
        guard trimmed.hasPrefix("rgb"), let open = trimmed.firstIndex(of: "("), trimmed.hasSuffix(")") else { return nil }
        let parts = trimmed[trimmed.index(after: open)...].dropLast().split(separator: ",").map { part in
            UInt8(String(decoding: RefiSimpleType.trimmed(String(part)), as: UTF8.self))
        }
        guard parts.count >= 3, let red = parts[0], let green = parts[1], let blue = parts[2] else { return nil }
        return RefiColour(red: red, green: green, blue: blue)
    }

    var direction: RefiLink.Direction? {
        self["direction"].flatMap { RefiLink.Direction(rawValue: String(decoding: RefiSimpleType.trimmed($0), as: UTF8.self)) }
    }

    /// Who and when, under the names that all elements but the project use.
    var stamp: RefiDocument.Stamp {
        var stamp = RefiDocument.Stamp()
        stamp.creator = guid("creatingUser") ?? guid("creatingUserGUID")
        stamp.created = moment("creationDateTime")
        stamp.modifier = guid("modifyingUser") ?? guid("modifyingUserGUID")
        stamp.modified = moment("modifiedDateTime")
        return stamp
    }

    func point(_ x: String, _ y: String) -> RefiDocument.Point? {
        guard let x = number(x), let y = number(y) else { return nil }
        return RefiDocument.Point(x: x, y: y)
    }
}
