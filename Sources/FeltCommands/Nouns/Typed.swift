import FeltModel

extension String {
    /// Nil for the empty text, with which people take a field away.
    var nilWhenEmpty: String? { isEmpty ? nil : self }
}

/// Reads what people type where a new name is asked for.
enum Typed {
    /// A slug; throws `slug-invalid` with one that would do.
    static func slug(_ typed: String) throws -> Slug {
        if let slug = Slug(typed) { return slug }
        throw FeltError("slug-invalid", "'\(typed)' cannot be a name to type.", hint: "Use lower-case letters, digits, - and _, as in \(Slug.make(from: typed)).")
    }
}
