import FeltModel

/// The templates that note forms are made from: the shipped ones, of which a study may put its own in place.
///
/// Templates are Mustache, without escaping. `KIND.md` is for the notes of a kind, `note.md` for all others, `part-….md` for what they share.
public struct FormTemplates: Sendable {
    private let templates: TemplateSet

    /// Reads the templates.
    ///
    /// - Parameter own: the study's own files. One with the name of a shipped template takes its place.
    /// - Throws: `form-template` with file and line of every fault in `details`, for the study's own.
    public init(own: [(file: String, text: String)] = []) throws {
        templates = try TemplateSet(Self.kind, shipped: Self.shipped, own: own) { _ in FormContext.names }
    }

    private static let kind = TemplateKind(noun: "form", code: "form-template", guide: "docs/protocols.md") { name in
        name.hasPrefix("values.") || name.hasPrefix("protocol.") && FormContext.names.contains(String(name.dropFirst(9)))
    }

    /// The shipped templates as they are, by file name, for a study to copy.
    public static var shipped: [(file: String, text: String)] { FormTexts.texts.map { ($0.path, $0.text) } }

    /// The name of the template for a kind of note.
    public func file(forKind kind: String) -> String { templates.file(named: name(forKind: kind)) ?? "" }

    /// The template for a kind, filled in; and its file. Throws `form-template` where it would get too long.
    func render(_ context: [String: Any], kind: String, in language: Language) throws -> (file: String, text: String) {
        let name = name(forKind: kind)
        return (templates.file(named: name) ?? "", try templates.render(context, named: name, in: language))
    }

    private func name(forKind kind: String) -> String { templates.file(named: kind) == nil || kind.hasPrefix("part-") ? "note" : kind }
}
