/// Measures, cuts and pads text by the columns it takes in a terminal.
///
/// `count` is not a width: a combining mark takes no column, a Chinese character two, a family emoji of five scalars two.
/// The rules are those most terminals follow: control characters, format characters and nonspacing marks take 0 columns,
/// East Asian wide characters and emoji 2, everything else 1. An emoji sequence (joined by U+200D, with a skin tone, a keycap,
/// a flag, or a character followed by U+FE0F) takes 2 as a whole. Ambiguous East Asian characters take 1.
public enum DisplayWidth {
    /// Returns the number of columns the text takes on one line; 0 for the empty text.
    ///
    /// Escape sequences are not understood: measure text before it is styled. Complexity: O(n); Latin text is one byte scan.
    public static func columns(of text: String) -> Int {
        if let width = simpleColumns(text.utf8) { return width }
        return text.reduce(0) { $0 + columns(of: $1) }
    }

    /// Returns the number of columns one grapheme takes: 0, 1 or 2, and more only for clusters of several spacing letters.
    public static func columns(of character: Character) -> Int {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return 0 }
        let base = columns(of: first)
        if scalars.index(after: scalars.startIndex) == scalars.endIndex { return base }
        if base == 2 || isEmojiSequence(scalars) { return 2 }
        return scalars.reduce(0) { $0 + columns(of: $1) }
    }

    /// Returns the text cut to at most `limit` columns, ending in … when something was cut.
    ///
    /// Cuts stand on grapheme boundaries, so the result may be one column narrower than the limit. A limit of 0 or less gives
    /// the empty text; text that fits comes back unchanged. Complexity: O(n), as the whole width is looked at first.
    public static func truncate(_ text: String, to limit: Int) -> String {
        if limit <= 0 { return "" }
        if fits(text, in: limit) { return text }
        return prefix(of: text, columns: limit - 1) + "…"
    }

    /// Returns the text followed (`.left`) or preceded (`.right`) by spaces until it takes `columns` columns.
    ///
    /// Text that is as wide or wider comes back unchanged.
    public static func pad(_ text: String, to columns: Int, alignment: Alignment = .left) -> String {
        let missing = columns - self.columns(of: text)
        if missing <= 0 { return text }
        let spaces = String(repeating: " ", count: missing)
        switch alignment {
        case .left: return text + spaces
        case .right: return spaces + text
        }
    }
}

extension DisplayWidth {
    /// Returns whether the text takes at most `limit` columns.
    static func fits(_ text: String, in limit: Int) -> Bool {
        // A scalar of n bytes never takes more than n columns, so short text needs no measuring.
        text.utf8.count <= limit || columns(of: text) <= limit
    }

    /// Returns the columns of one scalar on its own: 0, 1 or 2.
    static func columns(of scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x20 || (value >= 0x7F && value < 0xA0) { return 0 }
        if value < 0x300 { return 1 }
        // The vowels and final consonants of old Hangul join the syllable before them.
        if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator: return 0
        case .format: return isVisibleFormat(value) ? 1 : 0
        default: return WideScalars.contains(scalar) ? 2 : 1
        }
    }

    /// Returns the width of text in which every scalar is a grapheme of at most one column, nil for other text.
    ///
    /// Such text holds only U+0000–U+02FF and the dashes, quotes and dots U+2010–U+2027: nearly all that is written in the
    /// Latin script, where looking for graphemes would cost twenty times as much.
    static func simpleColumns(_ text: String.UTF8View) -> Int? {
        let width =
            text.withContiguousStorageIfAvailable(simpleColumns(of:))
            ?? Array(text).withUnsafeBufferPointer(simpleColumns(of:))
        return width < 0 ? nil : width
    }

    /// The same for the bytes of a string, with -1 in place of nil; a string is always valid UTF-8, so no scalar breaks off.
    private static func simpleColumns(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var width = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                if byte >= 0x20 && byte != 0x7F { width += 1 }
                index += 1
            } else if byte >= 0xC2 && byte <= 0xCB {
                // C2 80–C2 9F are the C1 controls.
                if byte != 0xC2 || bytes[index + 1] >= 0xA0 { width += 1 }
                index += 2
            } else if byte == 0xE2, bytes[index + 1] == 0x80, (0x90...0xA7).contains(bytes[index + 2]) {
                width += 1
                index += 3
            } else {
                return -1
            }
        }
        return width
    }

    /// U+FE0F asks for the coloured form of a narrow sign, U+20E3 makes a keycap, two regional indicators a flag; a joined
    /// sequence may start with a narrow sign such as U+2764.
    private static func isEmojiSequence(_ scalars: Character.UnicodeScalarView) -> Bool {
        guard let first = scalars.first, first.properties.isEmoji else { return false }
        return scalars.dropFirst().contains { scalar in
            scalar.value == 0xFE0F || scalar.value == 0x20E3 || scalar.properties.isEmojiPresentation
        }
    }

    /// Signs for numbers and abbreviations in Arabic, Syriac and Kaithi are format characters by category, yet are drawn.
    private static func isVisibleFormat(_ value: UInt32) -> Bool {
        switch value {
        case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: true
        default: false
        }
    }
}
