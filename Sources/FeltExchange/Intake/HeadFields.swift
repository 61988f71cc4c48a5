import FeltModel
import FeltProtocols

/// The fields of a note's head, taken one by one; what is left becomes the source's attributes.
struct HeadFields {
    struct Field {
        let name: String
        let text: String
        let line: Int
        let column: Int
    }

    private var fields: [Field]

    init(_ entries: [HeadEntry]) {
        fields = entries.map { Field(name: Slug.make(from: $0.key).text, text: $0.text, line: $0.line, column: $0.column) }
    }

    /// Takes a field out; nil when the head has not got it, or it is empty.
    mutating func take(_ name: String) -> Field? {
        guard let place = fields.firstIndex(where: { $0.name == name }) else { return nil }
        let field = fields.remove(at: place)
        return field.text.isEmpty ? nil : field
    }

    /// What has not been taken.
    var rest: [Field] { fields.filter { !$0.text.isEmpty } }
}
