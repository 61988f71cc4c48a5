/// Writes keys and values of a note's head.
enum YAMLText {
    /// Items as a list in one line.
    static func list(_ items: [String]) -> String {
        "[" + items.map(item).joined(separator: ", ") + "]"
    }

    /// An item between the brackets of a list, where a comma would part it in two.
    static func item(_ text: String) -> String { text.contains(",") || text.isEmpty ? quoted(text) : scalar(text) }

    /// A text plain where YAML reads it back as the same text, else in double quotes.
    static func scalar(_ text: String) -> String {
        let scalars = text.unicodeScalars
        let isWord = { (scalar: Unicode.Scalar) in scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) }
        let isPlain = scalars.first.map(isWord) ?? false
            && scalars.allSatisfy { isWord($0) || " -_.,()/".unicodeScalars.contains($0) }
            && scalars.last != " " && !["null", "Null", "NULL"].contains(text)
        return isPlain ? text : quoted(text)
    }

    /// A text in double quotes.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
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
    static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case ..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
