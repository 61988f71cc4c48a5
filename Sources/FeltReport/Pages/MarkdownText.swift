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
                // Marks are nothing on a page of Markdown, but for words of their own.
                let before = PageMark.replaced(in: String(result.dropLast())) { if case .label = $0 { "x" } else { "" } }
                let isNumber = character == "." || character == ")"
                let lead = isNumber ? before.reversed().drop { ("0"..."9").contains($0) }.reversed().map { $0 } : Array(before)
                // Only signs of lists and quotations stand before it: then it is the beginning of a line to Markdown.
                let isBeginning = isOfLists(lead) && (!isNumber || before.last.map { ("0"..."9").contains($0) } ?? false)
                let isEscape = before.last == "\\"
                if !isBeginning, !isEscape { result.removeLast() }
            }
            result.append(character)
        }
        return result
    }

    /// Whether nothing stands in front of a place but blanks and signs of lists and quotations. Stars without a blank behind them make words bold.
    private static func isOfLists(_ lead: [Character]) -> Bool {
        lead.indices.allSatisfy { place in
            " \t>".contains(lead[place]) || "-*+".contains(lead[place]) && (place + 1 < lead.count ? lead[place + 1] == " " : false)
        }
    }

    /// A line without the guards of signs that mean nothing where they stand: brackets that no address follows, `#` within a line, `&` that begins no
    /// name of a sign. For reading as text; HTML is made from lines that keep them.
    static func eased(_ line: Substring) -> String {
        guard line.contains("\\") else { return String(line) }
        let characters = Array(line)
        var result = ""
        var place = 0
        while place < characters.count {
            let next = place + 1 < characters.count ? characters[place + 1] : " "
            guard characters[place] == "\\", "[#&\\".contains(next) else {
                result.append(characters[place])
                place += 1
                continue
            }
            if next == "[", let end = endOfPlainBrackets(characters, from: place + 2) {
                result += "[\(String(characters[(place + 2)..<end]))]"
                place = end + 2
                continue
            }
            let isNameOfSign = place + 2 < characters.count && (characters[place + 2].isLetter || characters[place + 2].isNumber || characters[place + 2] == "#")
            let isEased = next == "#" && !isOfLists(Array(result)) && result.last != "&" || next == "&" && !isNameOfSign
            result += isEased ? String(next) : "\\\(next)"
            place += 2
        }
        return result
    }

    /// Where the guard stands of the bracket that closes what begins at a place; nil where what is within could be more than text.
    private static func endOfPlainBrackets(_ text: [Character], from start: Int) -> Int? {
        guard let end = text[start...].firstIndex(where: { "[]\\".contains($0) }), end + 1 < text.count, text[end] == "\\", text[end + 1] == "]" else { return nil }
        // `[x]` ticks off, `[^1]` is a footnote, and an address makes a link.
        guard end > start, text[start] != "^", end > start + 1 || !"xX ".contains(text[start]) else { return nil }
        return end + 2 == text.count || !"[(:".contains(text[end + 2]) ? end : nil
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
