/// The value of one field in a journal change.
///
/// A change may hold ids, positions, dates, numbers and digests, never words: free text stands in the `content` table, and the
/// change holds a reference to it. That is what lets a participant be erased while the journal stays whole.
public enum FieldValue: Hashable, Sendable {
    /// No value.
    case null
    /// A number, such as a position in bytes.
    case integer(Int64)
    /// An id, a slug, a date, a colour or another word of a fixed vocabulary.
    case token(String)
    /// Free text or a file, by reference.
    case content(ContentReference)

    /// A token, or no value.
    static func optional(_ token: String?) -> FieldValue { token.map { .token($0) } ?? .null }
}

/// Points at a row of the `content` table and proves what it held.
public struct ContentReference: Hashable, Sendable {
    /// The id of the row.
    public let id: String
    /// SHA-256 of the row's salt followed by its bytes, in 64 hexadecimal digits.
    public let digest: String
}

/// The fields that a change sets, in the order of their names.
public struct FieldSet: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    /// A field and its value.
    public struct Pair: Hashable, Sendable {
        let name: String
        let value: FieldValue
    }

    private(set) var pairs: [Pair]

    init(_ pairs: [Pair]) { self.pairs = pairs.sorted { $0.name < $1.name } }

    public init(dictionaryLiteral elements: (String, FieldValue)...) {
        self.init(elements.map { Pair(name: $0.0, value: $0.1) })
    }

    /// With a token besides, where there is one.
    func with(_ name: String, _ token: String?) -> FieldSet {
        guard let token else { return self }
        var fields = self
        fields[name] = .token(token)
        return fields
    }

    /// The value of a field; nil when the change does not set it.
    subscript(name: String) -> FieldValue? {
        get { pairs.first { $0.name == name }?.value }
        set {
            pairs.removeAll { $0.name == name }
            guard let newValue else { return }
            let place = pairs.firstIndex { $0.name > name } ?? pairs.endIndex
            pairs.insert(Pair(name: name, value: newValue), at: place)
        }
    }

    var isEmpty: Bool { pairs.isEmpty }
}
