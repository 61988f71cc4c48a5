/// What the parts of a revision ask about bytes of stored text: blanks, words, what counts as substance.
enum TextShape {
    /// The scalar that begins at a byte of valid UTF-8, and its width.
    static func scalar(at index: Int, in bytes: [UInt8]) -> (scalar: Unicode.Scalar, width: Int) {
        let first = UInt32(bytes[index])
        if first < 0x80 { return (Unicode.Scalar(UInt8(first)), 1) }
        let width = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard index + width <= bytes.count else { return ("\u{FFFD}", 1) }
        var value = first & (0x7F >> UInt32(width))
        for offset in 1..<width { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
    }

    /// Where the scalar that ends before `index` begins; `index` must be above 0.
    static func start(before index: Int, in bytes: [UInt8]) -> Int {
        var start = index - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 10 || byte == 9 }

    static func isWordASCII(_ byte: UInt8) -> Bool {
        (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x5F
    }

    static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return isWordASCII(UInt8(scalar.value)) }
        if scalar.value >= 0xC0 && scalar.value < 0x250 { return scalar.value != 0xD7 && scalar.value != 0xF7 }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark, .enclosingMark,
            .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation:
            return true
        default: return false
        }
    }

    /// How many bytes of a stretch are more than blanks, punctuation and controls: letters, digits, symbols such as emoji.
    ///
    /// ASCII symbols count as punctuation. Cost: the stretch's length.
    static func substance(of range: Range<Int>, in bytes: [UInt8]) -> Int {
        var count = 0
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte < 0x80 {
                if isWordASCII(byte), byte != 0x5F { count += 1 }
                index += 1
            } else if byte == 0xC3 {
                count += 2
                index += 2
            } else {
                let (scalar, width) = scalar(at: index, in: bytes)
                if hasSubstance(scalar) { count += width }
                index += width
            }
        }
        return count
    }

    /// Whether a place lies between two word scalars, thus inside a word.
    static func isInsideWord(_ place: Int, in bytes: [UInt8]) -> Bool {
        guard place > 0, place < bytes.count else { return false }
        return isWord(scalar(at: place, in: bytes).scalar) && isWord(scalar(at: start(before: place, in: bytes), in: bytes).scalar)
    }

    /// Whether a place may lie inside a grapheme, judged by the two scalars beside it.
    ///
    /// Where those do not settle it (between two flags, behind a joiner or a virama) it says yes to be safe.
    static func mayDivideGrapheme(_ place: Int, in bytes: [UInt8]) -> Bool {
        guard place > 0, place < bytes.count, bytes[place] >= 0x80 || bytes[place - 1] >= 0x80 else { return false }
        let before = scalar(at: start(before: place, in: bytes), in: bytes).scalar
        if before == "\u{200D}" || before.properties.canonicalCombiningClass == .virama { return true }
        var pair = String.UnicodeScalarView()
        pair.append(before)
        pair.append(scalar(at: place, in: bytes).scalar)
        return String(pair).count == 1
    }

    /// Whether two stretches hold the same bytes.
    static func equal(_ left: Range<Int>, in first: [UInt8], _ right: Range<Int>, in second: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        return first.withUnsafeBufferPointer { one in
            second.withUnsafeBufferPointer { two in
                for offset in 0..<left.count where one[left.lowerBound + offset] != two[right.lowerBound + offset] { return false }
                return true
            }
        }
    }

    private static func hasSubstance(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation,
            .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format:
            return false
        default: return true
        }
    }
}
