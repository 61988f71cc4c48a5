import FeltModel
import FeltReport
import FeltTerminal

/// Writes a page as Markdown. Everything that people wrote is escaped, so that none of it becomes a heading, a link or HTML.
final class MarkdownPage: PageWriting {
    private let output: Output

    init(_ output: Output) { self.output = output }

    func begin(title: String, lines: [String], language: Language) throws {
        try output.write("# \(Self.line(title))\n")
        for line in lines { try output.write("\n\(Self.line(line))\n") }
    }

    func heading(_ text: String, lines: [String]) throws {
        try output.write("\n## \(Self.line(text))\n")
        for line in lines { try output.write("\n\(Self.line(line))\n") }
    }

    func item(_ item: PageItem) throws {
        let isInContext = !(item.before.isEmpty && item.after.isEmpty)
        let words = isInContext ? "\(Self.escaped(item.before))**\(Self.escaped(item.words))**\(Self.escaped(item.after))" : Self.escaped(item.words)
        var text = "\n" + MarkdownText.quoted(words)
        if !item.caption.isEmpty { text += ">\n> — \(item.caption.map(Self.line).joined(separator: " · "))\n" }
        try output.write(text)
    }

    func end() throws {}

    private static func line(_ text: String) -> String { MarkdownText.line(text) }
    private static func escaped(_ text: String) -> String { MarkdownText.escaped(text) }
}
