package import FeltModel
import Mustache

/// Templates that are shipped, of which a study may put its own in place: Mustache, without escaping.
package struct TemplateSet: Sendable {
    private let kind: TemplateKind
    /// By name, without `.md`.
    private let texts: [String: (file: String, text: String)]

    /// The names that a template or a part leaves out where they are missing, as it asks `{{#has_name}}` first.
    package func optionalNames(in template: String) -> Set<String> {
        let read = texts.filter { $0.key == template || $0.key.hasPrefix("part-") }.map(\.value.text)
        return Set(read.flatMap { $0.matches(of: /\{\{#has_([a-z_]+)\}\}/).map { String($0.output.1) } })
    }

    /// Reads the templates. Those that are shipped are looked over where a study has its own beside them, and in tests: for each page it would take longer
    /// than the page.
    ///
    /// - Parameters:
    ///   - own: the study's own files. One with the name of a shipped template takes its place.
    ///   - names: what a template may call for, by the template's name.
    ///   - items: what it may call for besides within the lists that are named, by the template's name.
    /// - Throws: the kind's code, with file and line of every fault in `details`, for the study's own.
    package init(
        _ kind: TemplateKind, shipped: [(file: String, text: String)], own: [(file: String, text: String)], names: (String) -> Set<String>,
        items: (String) -> [String: Set<String>] = { _ in [:] }
    ) throws {
        var texts: [String: (file: String, text: String)] = [:]
        for (file, text) in shipped { texts[Self.name(file)] = (file, text) }
        for (file, text) in own { texts[Self.name(file)] = (file, text.replacing("\r\n", with: "\n")) }
        (self.kind, self.texts) = (kind, texts)
        guard !own.isEmpty else { return }
        var faults: [Fault] = []
        for (name, found) in texts.sorted(by: { $0.key < $1.key }) {
            let check = TemplateCheck(found.text, file: found.file, kind: kind, names: names(name), items: items(name), parts: Set(texts.keys))
            faults += check.faults
            guard check.faults.isEmpty else { continue }
            do {
                _ = try Self.parsed(found.text)
            } catch let error as MustacheTemplate.ParserError {
                let line = min(max(1, error.context.lineNumber - 1), found.text.split(separator: "\n", omittingEmptySubsequences: false).count)
                faults.append(kind.fault(found.file, line, error.context.columnNumber, TemplateCheck.message(error.error)))
            }
        }
        if faults.isEmpty { faults = TemplateCheck.rings(texts, kind) }
        if faults.isEmpty { faults = TemplateCheck.swollen(texts, kind) }
        if faults.isEmpty {
            // Called in twice, a part is told of once.
            for name in texts.keys.sorted() {
                for fault in TemplateCheck.parts(of: name, texts, kind, names: names(name), items: items(name)) where !faults.contains(where: { $0.text == fault.text }) { faults.append(fault) }
            }
        }
        if let first = faults.first {
            throw FeltError(
                kind.code, "The template \(first.file) cannot be used: line \(first.line): \(first.message)", hint: first.hint,
                context: ["file": first.file, "line": "\(first.line)"], details: faults.map(\.text))
        }
    }

    private static func parsed(_ text: String) throws -> MustacheTemplate { try MustacheTemplate(string: setting + text) }

    /// A template with the parts it calls in, and those that these do; of the others a page has no use.
    private func library(of name: String) throws -> MustacheLibrary {
        var templates: [String: MustacheTemplate] = [:]
        let all = Set(texts.keys)
        var left = [name]
        while let next = left.popLast() {
            guard templates[next] == nil, let found = texts[next] else { continue }
            templates[next] = try Self.parsed(found.text)
            left += TemplateCheck.calls(in: found.text, parts: all).map(\.part)
        }
        return MustacheLibrary(templates: templates)
    }

    /// Texts are not HTML. On a line of its own, so that the first line of a template stays one.
    private static let setting = "{{% CONTENT_TYPE:TEXT}}\n"

    /// The file of a template; nil where there is none of that name.
    package func file(named name: String) -> String? { texts[name]?.file }

    /// A template filled in; empty where there is none of that name.
    ///
    /// - Parameters:
    ///   - weights: how much longer the page gets by a text that stands for something else.
    ///   - language: that of the error.
    /// - Throws: the kind's code where it would get too long, with the file and line where it does.
    package func render(_ context: [String: Any], named name: String, weights: [String: Int] = [:], in language: Language) throws -> String {
        var fill = TemplateFill(texts, weights: weights)
        do { try fill.check(name, context) } catch let found as TemplateFill.Overflow {
            let megabytes = found.bytes / 1_000_000
            let (message, hint) = language == .en
                ? ("The template \(found.file) cannot be filled: line \(found.line): With its lists it would be longer than \(megabytes) megabytes.", "Take lists out of lists.")
                : ("Malen \(found.file) kan ikke fylles ut: linje \(found.line): Med listene ville den bli lengre enn \(megabytes) megabyte.", "Ta lister ut av lister.")
            throw FeltError(kind.code, message, hint: hint, context: ["file": found.file, "line": "\(found.line)"])
        }
        return try library(of: name).render(context, withTemplate: name) ?? ""
    }

    /// The last part of a path, without `.md`.
    private static func name(_ file: String) -> String {
        let last = file.split(separator: "/").last.map(String.init) ?? file
        return last.hasSuffix(".md") ? String(last.dropLast(3)) : last
    }
}
