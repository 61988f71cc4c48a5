import FeltModel
import Yams

/// A part of a YAML file with the place where it stands, so that every fault can point there.
///
/// Aliases are resolved; numbers, dates and truth values stay the text they were written as.
package struct YAMLValue: Sendable {
    /// What stands there.
    package enum Content: Sendable {
        /// Nothing, `~` or `null`.
        case null
        case text(String)
        case list([YAMLValue])
        case map([Member])
    }

    /// A key of a mapping with its value.
    package struct Member: Sendable {
        package let key: String
        package let line: Int
        package let column: Int
        package let value: YAMLValue
    }

    package let content: Content
    /// From 1.
    package let line: Int
    /// From 1, in code points.
    package let column: Int

    /// What the content is, for a message.
    package var kind: String {
        switch content {
        case .null: "nothing"
        case .text: "text"
        case .list: "a list"
        case .map: "a mapping"
        }
    }

    /// The value of a key; nil when this is no mapping or has no such key.
    package subscript(key: String) -> YAMLValue? {
        guard case .map(let members) = content else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// How deep values may nest, and how many there may be with aliases resolved: far beyond any file that people write.
    static let depthLimit = 32
    static let countLimit = 200_000

    /// Reads a document; nil for an empty one.
    ///
    /// - Parameters:
    ///   - file: the name for faults.
    ///   - lineOffset: how many lines of the file stand before the text.
    /// - Throws: `FaultList` with one fault, `yaml-syntax`, `yaml-key-twice` or `yaml-too-large`.
    package static func read(_ text: String, file: String, lineOffset: Int = 0) throws -> YAMLValue? {
        // A byte order mark at the start is none of the document's text, but libyaml would read it as such.
        let text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
        let node: Node?
        do {
            node = try Yams.compose(yaml: text)
        } catch let error as YamlError {
            throw FaultList([fault(error, file: file, lineOffset: lineOffset)])
        }
        guard let node else { return nil }
        var budget = countLimit
        return try convert(node, file: file, lineOffset: lineOffset, depth: 0, budget: &budget)
    }

    private static func convert(_ node: Node, file: String, lineOffset: Int, depth: Int, budget: inout Int) throws -> YAMLValue {
        let line = (node.mark?.line ?? 1) + lineOffset
        let column = node.mark?.column ?? 1
        budget -= 1
        guard depth < depthLimit, budget > 0 else { throw FaultList([tooLarge(file: file, line: line, column: column)]) }
        let content: Content
        switch node {
        case .scalar(let scalar):
            let isNull = scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
            content = isNull ? .null : .text(scalar.string)
        case .sequence(let sequence):
            content = .list(try sequence.map { try convert($0, file: file, lineOffset: lineOffset, depth: depth + 1, budget: &budget) })
        case .mapping(let mapping):
            content = .map(
                try mapping.map { key, value in
                    Member(
                        key: key.string ?? "", line: (key.mark?.line ?? 1) + lineOffset, column: key.mark?.column ?? 1,
                        value: try convert(value, file: file, lineOffset: lineOffset, depth: depth + 1, budget: &budget))
                })
        case .alias:
            content = .null
        }
        return YAMLValue(content: content, line: line, column: column)
    }

    /// The parser's message without its excerpt of the text.
    private static func fault(_ error: YamlError, file: String, lineOffset: Int) -> Fault {
        func make(_ line: Int, _ column: Int, _ problem: String, code: String = "yaml-syntax", hint: String = "Check the indentation, colons and quotes there.") -> Fault {
            Fault(file: file, line: line + lineOffset, column: column, code: code, message: "The YAML cannot be read: \(problem).", hint: hint)
        }
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
            if problem.hasPrefix("Maximum nesting level") { return tooLarge(file: file, line: mark.line + lineOffset, column: mark.column) }
            return make(mark.line, mark.column, problem)
        case .duplicatedKeysInMapping(_, let context):
            return make(context.mark.line, context.mark.column, "a key stands twice in one mapping", code: "yaml-key-twice", hint: "Take one of them out.")
        case .reader(let problem, _, let value, let text):
            // The place is that of the first character with the value that was refused.
            var (line, column) = (1, 1)
            for scalar in text.unicodeScalars {
                if scalar.value == UInt32(bitPattern: value) { return make(line, column, problem, hint: "Take that character out.") }
                (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
            }
            return make(1, 1, problem)
        default: return make(1, 1, "it is not YAML")
        }
    }

    private static func tooLarge(file: String, line: Int, column: Int) -> Fault {
        Fault(
            file: file, line: line, column: column, code: "yaml-too-large", message: "The YAML nests too deeply or repeats itself too often.",
            hint: "Write it out without anchors and aliases.")
    }
}
