/// Text as it may stand in a picture: on one line, without what XML or a reader could stumble over.
enum PlotText {
    /// No label is longer than this, also not where it stands in full.
    private static let limit = 2_000

    /// Returns the text on one line: white space becomes single spaces, controls and marks that turn the direction of reading fall away.
    static func clean(_ text: String) -> String {
        if text.utf8.count <= limit, text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }), !text.utf8.starts(with: [0x20]) { return text }
        var result = String.UnicodeScalarView()
        var wasSpace = true
        for scalar in text.unicodeScalars.prefix(limit) {
            if scalar.properties.isWhitespace {
                if !wasSpace { result.append(" ") }
                wasSpace = true
            } else if isShown(scalar) {
                result.append(scalar)
                wasSpace = false
            }
        }
        if wasSpace, !result.isEmpty { result.removeLast() }
        return String(result)
    }

    /// Returns the clean text with the signs of XML written as entities.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in clean(text).unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// XML 1.0 knows no controls but three and no U+FFFE; the marks of U+202A–U+202E and U+2066–U+2069 would turn what stands beside them.
    private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF: false
        default: scalar.value & 0xFFFE != 0xFFFE
        }
    }
}
