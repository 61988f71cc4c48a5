import FeltText

/// A number of words before a range and after it. Words are runs of letters, digits and the marks on them.
struct WordsAround {
    let before: TextRange
    let after: TextRange

    /// Looks no further than 64 kB on either side.
    init(_ text: StoredText, _ range: TextRange, count: Int) {
        var (left, right): (Int, Int) = (0, 0)
        // Words are mostly short; where they are not, or signs stand between, it looks further.
        var reach = max(1, count) * 48
        repeat {
            var low = max(0, range.start.value - reach)
            while low < range.start.value, !text.isScalarBoundary(ByteOffset(low)) { low += 1 }
            let found = Self.length(Array(text[TextRange(low..<range.start.value)].unicodeScalars.reversed()), count)
            left = found.bytes
            if found.isWhole || low == 0 { break }
            reach *= 4
        } while reach <= Self.widest
        reach = max(1, count) * 48
        repeat {
            var high = min(text.utf8.count, range.end.value + reach)
            while high > range.end.value, !text.isScalarBoundary(ByteOffset(high)) { high -= 1 }
            let found = Self.length(Array(text[TextRange(range.end.value..<high)].unicodeScalars), count)
            right = found.bytes
            if found.isWhole || high == text.utf8.count { break }
            reach *= 4
        } while reach <= Self.widest
        before = TextRange(range.start.value - left..<range.start.value)
        after = TextRange(range.end.value..<range.end.value + right)
    }

    private static let widest = 65_536

    /// The bytes of the scalars up to the end of the last word wanted, and whether that end was seen; a word that the range cuts counts as one.
    private static func length(_ scalars: [Unicode.Scalar], _ count: Int) -> (bytes: Int, isWhole: Bool) {
        if count == 0 { return (0, true) }
        var (bytes, end, words) = (0, 0, 0)
        var isInWord = false
        for scalar in scalars {
            let isWord = Self.isWord(scalar)
            if isWord, !isInWord {
                if words == count { return (end, true) }
                words += 1
            }
            if !isWord, isInWord, words == count { return (end, true) }
            isInWord = isWord
            bytes += UTF8.width(scalar)
            if isWord { end = bytes }
        }
        // The text ends before the words do: all that is left belongs to it.
        return (words == count ? end : bytes, false)
    }

    static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar) }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark,
            .spacingMark, .enclosingMark:
            return true
        default: return false
        }
    }
}
