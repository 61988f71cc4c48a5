public import FeltModel
import FeltText

/// A note to be written: what is known of its head, and the questions of its protocol.
public struct NoteForm: Sendable {
    /// A value of the head.
    public enum Value: Hashable, Sendable {
        case text(String)
        case list([String])

        /// The value as a list; an empty text is an empty one.
        var items: [String] {
            switch self {
            case .text(let text): text.isEmpty ? [] : [text]
            case .list(let items): items
            }
        }
    }

    /// The kind, as stored; see `KindName`.
    public let kind: String
    public let fieldProtocol: FieldProtocol?
    /// By key, with `_` in it.
    let known: [String: Value]
    /// Of titles, questions and hints; `nn` counts as Norwegian.
    public let language: Language

    /// Creates a form.
    ///
    /// Where `known` is silent, the form fills in: title, classification, embargo, format and event from the protocol; kind, protocol and its
    /// version, language, and the status `jotting`.
    ///
    /// - Parameters:
    ///   - kind: one of `KindName.all`; the protocol's own kind is not looked at.
    ///   - known: values of the head by key; in keys `-` and `_` are the same. Keys that no note of the kind has come last.
    public init(kind: String, fieldProtocol: FieldProtocol? = nil, known: [String: Value] = [:], language: Language) {
        self.kind = kind
        self.fieldProtocol = fieldProtocol
        self.language = language
        let given = known.sorted { $0.key < $1.key }.map { (FormField.normalised($0.key), $0.value) }
        var values = Dictionary(given, uniquingKeysWith: { first, _ in first }).filter { !$0.value.items.isEmpty }
        if let researcher = values.removeValue(forKey: "researcher"), values["authors"] == nil { values["authors"] = .list(researcher.items) }
        func fill(_ key: String, _ text: String?) {
            if values[key] == nil, let text, !text.isEmpty { values[key] = .text(text) }
        }
        fill("title", fieldProtocol?.title.text(in: language) ?? FormWords.kind(kind, language))
        fill("kind", kind)
        fill("protocol", fieldProtocol?.id.text)
        fill("protocol_version", fieldProtocol?.version)
        fill("embargo", fieldProtocol?.embargo)
        fill("format", fieldProtocol?.format)
        if fieldProtocol?.eventKinds.count == 1 { fill("event_kind", fieldProtocol?.eventKinds.first) }
        // What a supplier says alone may be a trade secret, and a diary is its writer's.
        let isDelicate = kind == "diary" || values["event_kind"]?.items.contains("one-to-one") == true
        fill("classification", fieldProtocol?.classification?.rawValue ?? (isDelicate ? "confidential" : "internal"))
        fill("language", language.rawValue)
        fill("status", "jotting")
        self.known = values
    }

    /// The form as a note in Markdown, ready for an editor.
    ///
    /// - Parameter templates: the shipped ones, or the study's own in their place.
    /// - Throws: `form-unreadable` where a template of the study writes a head that cannot be read, `form-template` where it gets too long.
    public func rendered(with templates: FormTemplates) throws -> String {
        let (file, text) = try templates.render(FormContext(self).root, kind: kind, in: language)
        let tidy = Self.tidied(text)
        guard !NoteReader.read(StoredText(trusted: Array(tidy.utf8))).head.isEmpty else {
            throw FeltError(
                "form-unreadable", "The template \(file) writes a note whose head cannot be read.",
                hint: "Begin it with {{> part-head}}, or write the head between two lines ---.", context: ["file": file])
        }
        return tidy
    }

    /// Without blanks at the ends of lines, and with one blank line where templates leave several.
    private static func tidied(_ text: String) -> String {
        var result: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let end = line.utf8.lastIndex { $0 != 32 && $0 != 9 }.map { line.utf8.index(after: $0) } ?? line.startIndex
            let trimmed = line[..<end]
            if !trimmed.isEmpty || result.last?.isEmpty == false { result.append(trimmed) }
        }
        while result.last?.isEmpty == true { result.removeLast() }
        return result.joined(separator: "\n") + "\n"
    }
}
