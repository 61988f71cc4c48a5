import Mustache

/// Reckons how long a template gets when it is filled, before anybody fills it: lists in lists make very much of a few lines.
///
/// Cost: a step for each part of what would be filled, up to the limit.
struct TemplateFill {
    /// How long what is filled may get, in bytes, each step counted as one, besides what it is filled with: far beyond need, and less than what a small
    /// machine has. What is told once, such as a journal of a million entries, is no fault of a template.
    private static let limit = 32_000_000

    /// Where it gets too long: the file and line of the section that is told too often, and what it may come to.
    struct Overflow: Error {
        let file: String
        let line: Int
        let bytes: Int
    }

    private let texts: [String: (file: String, text: String)]
    private var limit = Self.limit
    /// How much longer a text gets that stands for something else, such as a table.
    private let weights: [String: Int]
    private var parsed: [String: [TemplatePart]] = [:]
    private var total = 0

    init(_ texts: [String: (file: String, text: String)], weights: [String: Int]) { (self.texts, self.weights) = (texts, weights) }

    /// Throws `Overflow` where a template would get longer than the limit.
    mutating func check(_ name: String, _ context: [String: Any]) throws {
        total = 0
        limit = Self.limit + size(context)
        try add(template: name, [context], indentation: 0, line: 1)
    }

    private mutating func add(template name: String, _ stack: [Any], indentation: Int, line: Int) throws {
        guard let found = texts[name] else { return }
        let parts = parsed[name] ?? TemplatePart.parts(of: found.text)
        parsed[name] = parts
        try add(parts, stack, indentation, found.file, line)
    }

    private mutating func add(_ parts: [TemplatePart], _ stack: [Any], _ indentation: Int, _ file: String, _ line: Int) throws {
        for part in parts {
            switch part {
            case .text(let bytes, let lines): total += bytes + lines * indentation
            case .name(let name): total += indentation + (Self.value(name, in: stack).map(size) ?? 0)
            case .part(let name, let own): try add(template: name, stack, indentation: indentation + own, line: line)
            case .section(let name, let inner, let line):
                switch Self.value(name, in: stack) {
                case let items as [Any]: for item in items { try add(inner, stack + [item], indentation, file, line) }
                case let isSo as Bool: if isSo { try add(inner, stack, indentation, file, line) }
                case let value?: try add(inner, stack + [value], indentation, file, line)
                case nil: break
                }
            case .inverted(let name, let inner, let line):
                switch Self.value(name, in: stack) {
                case let items as [Any]: if items.isEmpty { try add(inner, stack + [items], indentation, file, line) }
                case let isSo as Bool: if !isSo { try add(inner, stack, indentation, file, line) }
                case .some: break
                case nil: try add(inner, stack, indentation, file, line)
                }
            }
            // A step that says nothing takes its time, too.
            total += 1
            guard total <= limit else { throw Overflow(file: file, line: line, bytes: limit) }
        }
    }

    // MARK: Values

    /// What stands under a name, as Mustache looks for it: its first part outwards, the others within that.
    private static func value(_ name: String, in stack: [Any]) -> Any? {
        if name == "." { return stack.last }
        let names = name.split(separator: ".").map(String.init)
        guard let first = names.first else { return nil }
        for object in stack.reversed() {
            if let found = child(first, of: object) { return names.dropFirst().reduce(found) { value, name in value.flatMap { child(name, of: $0) } } }
        }
        return nil
    }

    private static func child(_ name: String, of object: Any) -> Any? { (object as? any MustacheParent)?.child(named: name) }

    /// How long a value is when it is written; a whole list or record, which `{{.}}` writes, about so long.
    private func size(_ value: Any) -> Int {
        switch value {
        case let text as String: text.utf8.count + (weights[text] ?? 0)
        case is Bool: 5
        case let words as [String: String]: words.reduce(2) { $0 + 2 * ($1.key.utf8.count + $1.value.utf8.count) + 8 }
        case let fields as [String: Any]: fields.reduce(2) { $0 + 2 * ($1.key.utf8.count + size($1.value)) + 8 }
        case let items as [Any]: items.reduce(2) { $0 + size($1) + 8 }
        default: 64
        }
    }
}

/// A part of a template, as far as its length goes.
enum TemplatePart {
    case text(bytes: Int, lines: Int)
    case name(String)
    case section(String, [TemplatePart], line: Int)
    case inverted(String, [TemplatePart], line: Int)
    /// Another template, and how far it is indented.
    case part(String, indentation: Int)

    /// The parts of a text that `TemplateCheck` has found nothing in. Comments end where Mustache ends them.
    static func parts(of text: String) -> [TemplatePart] {
        var reader = Reader(rest: text[...])
        return reader.parts()
    }

    private struct Reader {
        var rest: Substring
        private var line = 1

        init(rest: Substring) { self.rest = rest }

        /// Up to the tag that closes the section that is open, or to the end.
        mutating func parts() -> [TemplatePart] {
            var parts: [TemplatePart] = []
            while let opening = rest.firstRange(of: "{{") {
                let before = rest[..<opening.lowerBound]
                parts.append(take(before))
                rest = rest[opening.upperBound...]
                let sign = rest.first ?? " "
                let closing = sign == "{" ? "}}}" : "}}"
                guard let end = rest.firstRange(of: closing) else { break }
                let inside = rest[..<end.lowerBound]
                line += inside.utf8.count { $0 == 10 }
                rest = rest[end.upperBound...]
                let name = String(inside.drop { "#^/>&{".contains($0) || $0.isWhitespace }.reversed().drop(while: \.isWhitespace).reversed())
                let here = line
                switch sign {
                case "#": parts.append(.section(name, self.parts(), line: here))
                case "^": parts.append(.inverted(name, self.parts(), line: here))
                case "/": return parts
                case ">": parts.append(.part(name, indentation: before.utf8.reversed().prefix { $0 == 32 || $0 == 9 }.count))
                case "!": break
                default: parts.append(.name(name))
                }
            }
            parts.append(take(rest))
            rest = ""
            return parts
        }

        private mutating func take(_ text: Substring) -> TemplatePart {
            let lines = text.utf8.count { $0 == 10 }
            line += lines
            return .text(bytes: text.utf8.count, lines: lines + 1)
        }
    }
}
