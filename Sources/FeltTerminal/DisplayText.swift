/// Makes stored text safe and fit to be shown in a terminal.
///
/// Text from a source may hold control characters: an escape sequence in a transcript could move the cursor or change the
/// title of the window. What is shown therefore never holds one.
public enum DisplayText {
    /// Returns the text on one line: each run of white space becomes one space, other control characters are shown as signs.
    ///
    /// White space at the two ends becomes one space as well. C0 controls become their Unicode pictures (U+001B becomes ␛),
    /// DEL becomes ␡ and C1 controls U+FFFD. Text without any of these comes back unchanged. Complexity: O(n).
    public static func oneLine(_ text: String) -> String {
        if isPlainLine(text.utf8) { return text }
        var result = String.UnicodeScalarView()
        result.reserveCapacity(text.utf8.count)
        var lastWasSpace = false
        for scalar in text.unicodeScalars {
            let isSpace = isSpace(scalar)
            if !isSpace {
                result.append(visible(scalar))
            } else if !lastWasSpace {
                result.append(" ")
            }
            lastWasSpace = isSpace
        }
        return String(result)
    }

    /// Returns the scalar itself, or the sign that stands for it when it is a control character.
    static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
        case 0x7F: "\u{2421}"
        case 0x80..<0xA0: "\u{FFFD}"
        default: scalar
        }
    }

    /// Whether the bytes are free of controls, of bytes that may begin a C1 control or other spaces, and of double spaces.
    private static func isPlainLine(_ bytes: String.UTF8View) -> Bool {
        var last: UInt8 = 0
        for byte in bytes {
            // U+0080–U+00A0 begin with C2; U+1680 with E1, U+2000–U+205F with E2, U+3000 with E3.
            if byte < 0x20 || byte == 0x7F || byte == 0xC2 || (0xE1...0xE3).contains(byte) { return false }
            if byte == 0x20 && last == 0x20 { return false }
            last = byte
        }
        return true
    }

    /// White space, save the no-break spaces, which hold words and digits together.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value) }
        return scalar.properties.isWhitespace && scalar.value != 0xA0 && scalar.value != 0x202F
    }
}
