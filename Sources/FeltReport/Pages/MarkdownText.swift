/// Text as it may stand in a page of Markdown, so that nothing that people wrote becomes a heading, a link or HTML.
public enum MarkdownText {
    /// A text in which no sign within a line means anything.
    public static func escaped(_ text: String) -> String {
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

    /// A text on one line, which stands at the beginning of one. Blanks at its start, which could make it code, fall away.
    public static func line(_ text: String) -> String {
        let line = escaped(text.split(whereSeparator: \.isNewline).joined(separator: " "))
        return String(guarded(line.drop { $0.isWhitespace }))
    }

    /// A text on one line that does not stand at the beginning of one, as in the cell of a table.
    public static func within(_ text: String) -> String { escaped(text.split(whereSeparator: \.isNewline).joined(separator: " ")) }

    /// A line of Markdown without the guards of beginnings that came to stand further in.
    static func relaxed(_ line: Substring) -> String {
        var result = ""
        for character in line {
            if "-+=.)".contains(character), result.last == "\\" {
                // Marks are nothing on a page of Markdown.
                let before = PageMark.replaced(in: String(result.dropLast())) { _ in "" }
                let isNumber = character == "." || character == ")"
                let lead = isNumber ? before.reversed().drop { ("0"..."9").contains($0) }.reversed().map { $0 } : Array(before)
                // Only signs of lists and quotations stand before it: then it is the beginning of a line to Markdown.
                let isBeginning = lead.allSatisfy { " \t-*+>".contains($0) } && (!isNumber || before.last.map { ("0"..."9").contains($0) } ?? false)
                let isEscape = before.last == "\\"
                if !isBeginning, !isEscape { result.removeLast() }
            }
            result.append(character)
        }
        return result
    }

    /// A line whose beginning makes it no list, rule or heading.
    public static func guarded(_ line: Substring) -> Substring {
        guard let first = line.first else { return line }
        if "-+=".contains(first) { return "\\" + line }
        let digits = line.prefix { ("0"..."9").contains($0) }
        guard !digits.isEmpty, let sign = line.dropFirst(digits.count).first, sign == "." || sign == ")" else { return line }
        return digits + "\\" + line.dropFirst(digits.count)
    }

    /// Lines that stay lines, each in a quotation. Blanks at the start of a line, which would make it code, fall away.
    public static func quoted(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let line = line.drop { $0 == " " || $0 == "\t" }
            return line.isEmpty ? ">\n" : "> \(guarded(line))\n"
        }.joined()
    }
}
