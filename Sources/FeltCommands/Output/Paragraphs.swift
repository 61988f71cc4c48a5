import FeltTerminal

/// Breaks plain text into lines for the terminal.
enum Paragraphs {
    /// The lines of a text, none wider than `width` columns unless a single word is. Line ends of the text stay; an empty text is one empty line.
    static func lines(_ text: String, width: Int) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph -> [String] in
            var lines: [String] = []
            var line = ""
            for word in DisplayText.oneLine(String(paragraph)).split(separator: " ") {
                let longer = line.isEmpty ? String(word) : line + " " + word
                if DisplayWidth.columns(of: longer) <= max(20, width) || line.isEmpty {
                    line = longer
                } else {
                    lines.append(line)
                    line = String(word)
                }
            }
            return lines + [line]
        }
    }
}
