/// Text as it may stand in a page of HTML.
public enum HTMLText {
    /// A text in which no sign means anything, in an element or an attribute. Control characters, which HTML forbids, become �.
    public static func escaped(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count + 8)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\n", "\t": result.unicodeScalars.append(scalar)
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The same on one line.
    public static func line(_ text: String) -> String { escaped(text.split(whereSeparator: \.isNewline).joined(separator: " ")) }

    /// What tells a browser to fetch nothing for a page, whatever stands in it.
    static let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">"
}
