import FeltModel
import Mustache

/// The templates that note forms are made from: the shipped ones, of which a study may put its own in place.
///
/// Templates are Mustache, without escaping. `KIND.md` is for the notes of a kind, `note.md` for all others, `part-….md` for what they share.
public struct FormTemplates: Sendable {
    private let library: MustacheLibrary
    /// By name, without `.md`.
    private let files: [String: (file: String, isOwn: Bool)]

    /// Reads the templates.
    ///
    /// - Parameter own: the study's own files. One with the name of a shipped template takes its place.
    /// - Throws: `form-template` with file and line of every fault in `details`, for the study's own.
    public init(own: [(file: String, text: String)] = []) throws {
        var texts: [String: (file: String, text: String, isOwn: Bool)] = [:]
        for (file, text) in FormTexts.texts { texts[Self.name(file)] = (file, text, false) }
        for (file, text) in own { texts[Self.name(file)] = (file, text.replacing("\r\n", with: "\n"), true) }
        var faults: [Fault] = []
        var templates: [String: MustacheTemplate] = [:]
        for (name, found) in texts.sorted(by: { $0.key < $1.key }) {
            let check = FormTemplateCheck(found.text, file: found.file, names: FormContext.names, parts: Set(texts.keys))
            faults += check.faults
            guard check.faults.isEmpty else { continue }
            do {
                templates[name] = try MustacheTemplate(string: Self.setting + found.text)
            } catch let error as MustacheTemplate.ParserError {
                let line = min(max(1, error.context.lineNumber - 1), found.text.split(separator: "\n").count)
                faults.append(FormTemplateCheck.fault(found.file, line, error.context.columnNumber, FormTemplateCheck.message(error.error)))
            }
        }
        if faults.isEmpty { faults = FormTemplateCheck.rings(texts.mapValues { ($0.file, $0.text) }) }
        if let first = faults.first {
            throw FeltError(
                "form-template", "The template \(first.file) cannot be used: line \(first.line): \(first.message)", hint: first.hint,
                context: ["file": first.file, "line": "\(first.line)"], details: faults.map(\.text))
        }
        library = MustacheLibrary(templates: templates)
        files = texts.mapValues { ($0.file, $0.isOwn) }
    }

    /// Texts are not HTML. On a line of its own, so that the first line of a template stays one.
    private static let setting = "{{% CONTENT_TYPE:TEXT}}\n"

    /// The shipped templates as they are, by file name, for a study to copy.
    public static var shipped: [(file: String, text: String)] { FormTexts.texts.map { ($0.path, $0.text) } }

    /// The name of the template for a kind of note.
    public func file(forKind kind: String) -> String { files[name(forKind: kind)]?.file ?? "" }

    /// The template for a kind, filled in; and its file.
    func render(_ context: [String: Any], kind: String) -> (file: String, text: String) {
        let name = name(forKind: kind)
        return (files[name]?.file ?? "", library.render(context, withTemplate: name) ?? "")
    }

    private func name(forKind kind: String) -> String { files[kind] == nil || kind.hasPrefix("part-") ? "note" : kind }

    /// The last part of a path, without `.md`.
    private static func name(_ file: String) -> String {
        let last = file.split(separator: "/").last.map(String.init) ?? file
        return last.hasSuffix(".md") ? String(last.dropLast(3)) : last
    }
}
