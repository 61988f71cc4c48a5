/// Text as people see it: signs that nobody sees part no word, so that `P\u{AD}05` is `P05`.
enum VisibleText {
    /// Soft hyphens, blanks of no width, joiners, marks of direction and the like.
    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x34F, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFE00...0xFE0F, 0xFEFF: true
        default: false
        }
    }

    /// The text without signs that nobody sees; the text itself where there are none. A sign between two that are no letters or digits stays: emoji are
    /// made with them.
    static func of(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isUnseen) else { return text }
        var result = String.UnicodeScalarView()
        var isBehindWord = false
        for scalar in text.unicodeScalars {
            if isUnseen(scalar), isBehindWord || ![0x200D, 0xFE0E, 0xFE0F].contains(scalar.value) { continue }
            result.append(scalar)
            isBehindWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
        return String(result)
    }
}
