import FeltTerminal

/// Writes a page as Markdown. Everything that people wrote is escaped, so that none of it becomes a heading, a link or HTML.
final class MarkdownPage: PageWriting {
    private let output: Output

    init(_ output: Output) { self.output = output }

    func begin(title: String, lines: [String]) throws {
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
        var text = "\n"
        for line in words.split(separator: "\n", omittingEmptySubsequences: false) {
            // Blanks at the start of a line would make it code.
            let line = line.drop { $0 == " " || $0 == "\t" }
            text += line.isEmpty ? ">\n" : "> \(Self.guarded(line))\n"
        }
        if !item.caption.isEmpty { text += ">\n> — \(item.caption.map(Self.line).joined(separator: " · "))\n" }
        try output.write(text)
    }

    func end() throws {}

    /// A text on one line.
    private static func line(_ text: String) -> String {
        String(guarded(escaped(text.split(whereSeparator: \.isNewline).joined(separator: " "))[...]))
    }

    /// A text in which no sign means anything.
    static func escaped(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count + 8)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&", "$", "^", "@":
                result.unicodeScalars.append("\\")
                result.unicodeScalars.append(scalar)
            // An address would become a link.
            case ":" where result.hasSuffix("http") || result.hasSuffix("https") || result.hasSuffix("HTTP") || result.hasSuffix("HTTPS"): result += "\\:"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A line whose beginning makes it no list, rule or heading.
    private static func guarded(_ line: Substring) -> Substring {
        guard let first = line.first else { return line }
        if "-+=".contains(first) { return "\\" + line }
        let digits = line.prefix { ("0"..."9").contains($0) }
        guard !digits.isEmpty, let sign = line.dropFirst(digits.count).first, sign == "." || sign == ")" else { return line }
        return digits + "\\" + line.dropFirst(digits.count)
    }
}
