public import FeltText

/// Writes field notes, the way `NoteReader` reads them: reading what was written gives the same text and the same codings.
public enum NoteWriter {
    /// A note as text.
    public struct Written: Sendable {
        public let text: String
        /// How many marks begin or end in the blank space between paragraphs, where no mark can stand. Theirs begins and ends with the
        /// words in it, or is moved to the nearest paragraph where there are none.
        public let movedMarks: Int
    }

    /// Writes a note.
    ///
    /// A mark that covers a whole passage stands at its end, any other in brackets. Marks that cross, or that reach over a blank
    /// line, are written in pieces with the same `part`. Cost: linear in text and marks, and the sorting of these.
    ///
    /// - Parameters:
    ///   - head: the fields in order. A `researcher` among them is left out of the marks.
    ///   - marks: valid ranges of `text`; their lines and columns are not used.
    public static func write(text: StoredText, head: [(String, String)], marks: [CodeMark]) -> Written {
        let voices = head.first { $0.0.lowercased() == "voices" }.map { VoiceLabels.list([$0.1]) } ?? []
        let layout = MarkLayout(text, marks, extraVoices: voices)
        let body = layout.written(researcher: head.first { $0.0 == "researcher" }?.1)
        let fields = head.map { "\(YAMLText.scalar($0.0)): \(YAMLText.scalar($0.1))\n" }.joined()
        return Written(text: "---\n\(fields)---\n\n" + body, movedMarks: layout.movedMarks)
    }
}

/// Writes keys and values of a note's head.
enum YAMLText {
    /// A text plain where YAML reads it back as the same text, else in double quotes.
    ///
    /// - Parameter inList: whether it is to stand between the brackets of a list, where a comma parts items.
    static func scalar(_ text: String, inList: Bool = false) -> String {
        let scalars = text.unicodeScalars
        let isWord = { (scalar: Unicode.Scalar) in scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) }
        let isPlain = scalars.first.map(isWord) ?? false
            && scalars.allSatisfy { isWord($0) || " -_.,()/".unicodeScalars.contains($0) }
            && !(inList && text.utf8.contains(UInt8(ascii: ",")))
            && scalars.last != " " && !["null", "Null", "NULL"].contains(text)
        if isPlain { return text }
        var result = "\""
        for scalar in scalars {
            switch scalar {
            case "\"", "\\": result += "\\" + String(scalar)
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case _ where isEscaped(scalar):
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// What YAML takes for a line end, or does not let pass. Source: YAML 1.1, 5.1 and 5.4.
    private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case ..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
