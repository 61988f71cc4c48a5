import FeltModel
import FeltStore
import FeltText

/// The words of stretches, with their places in code points.
///
/// Texts are read once each, in the order of the stretches, and not kept; of each only as much is counted as its last stretch needs.
struct StretchWords {
    /// Words as they stand in a text.
    struct Piece {
        /// In code points from 0, the end not included.
        let scalars: Range<Int>
        let words: String
        /// The words around it; empty where none were asked for.
        let before: String
        let after: String
    }

    private let reader: StudyReader
    private let context: Int?
    private var source: SourceID?
    private var text = StoredText(trusted: [])
    /// How many code points stand before a byte; goes forward as the stretches do.
    private var counted = (byte: 0, scalars: 0)

    /// - Parameter context: how many words to give on each side; nil for none.
    init(_ reader: StudyReader, context: Int?) {
        self.reader = reader
        self.context = context
    }

    /// The piece of a range of a source. Ranges of one source are best asked for one after the other from its start.
    ///
    /// Throws `text-erased`, and `range-invalid` where the range is none of the text's.
    mutating func piece(_ source: SourceID, _ range: TextRange) throws -> Piece {
        if self.source != source {
            text = try reader.text(of: source)
            self.source = source
            counted = (0, 0)
        }
        guard text.isValid(range) else { throw FeltError("range-invalid", "A coding stands outside its text.", hint: "Run: felt doctor") }
        if range.start.value < counted.byte { counted = (0, 0) }
        counted = (range.start.value, counted.scalars + Self.scalars(text.utf8, counted.byte..<range.start.value))
        let length = Self.scalars(text.utf8, range.bytes)
        guard let context else { return Piece(scalars: counted.scalars..<counted.scalars + length, words: text[range], before: "", after: "") }
        let around = WordsAround(text, range, count: context)
        return Piece(scalars: counted.scalars..<counted.scalars + length, words: text[range], before: text[around.before], after: text[around.after])
    }

    private static func scalars(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            var count = 0
            for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
            return count
        }
    }
}

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
