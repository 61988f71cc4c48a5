import FeltModel
import Testing

/// Builds codes in a line: `code("risk", in: "culture", at: 2)`; the slug is the id.
func code(_ name: String, slug: String? = nil, in parent: String? = nil, at position: Int = 0) throws -> Code {
    Code(id: CodeID(name), parent: parent.map { CodeID($0) }, slug: try #require(Slug(slug ?? name)), origin: .framework, position: position)
}
