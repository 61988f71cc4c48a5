import FeltText

/// Finds words in stored text: runs of letters, digits and the marks on them.
enum WordScanner {
    /// How many words begin before each of these bytes.
    ///
    /// - Parameter places: bytes of the text, sorted.
    ///
    /// Cost: one pass over the text up to the last place.
    static func wordsBegun(before places: [Int], in text: StoredText) -> [Int] {
        var result: [Int] = []
        result.reserveCapacity(places.count)
        text.utf8.withUnsafeBufferPointer { bytes in
            var byte = 0
            var count = 0
            var isInside = false
            for place in places {
                while byte < min(place, bytes.count) {
                    let (sort, length) = sort(bytes, byte)
                    if sort == .letter, !isInside { count += 1 }
                    isInside = sort == .letter || (sort == .mark && isInside)
                    byte += length
                }
                result.append(count)
            }
        }
        return result
    }

    /// The range without blanks and signs at its ends; nil where there is no word in it.
    static func trimmed(_ range: Range<Int>, in text: StoredText) -> TextRange? {
        guard range.upperBound <= text.utf8.count else { return nil }
        return text.utf8.withUnsafeBufferPointer { bytes in
            var first: Int?
            var end = range.lowerBound
            var byte = range.lowerBound
            var isInside = false
            while byte < range.upperBound {
                let (sort, length) = sort(bytes, byte)
                byte += length
                isInside = sort == .letter || (sort == .mark && isInside)
                guard isInside else { continue }
                if first == nil { first = byte - length }
                end = byte
            }
            return first.map { TextRange($0..<end) }
        }
    }

    /// What a character is to words. A mark belongs to the letter or digit before it, and is no word where there is none.
    private enum Sort { case letter, mark, other }

    /// What the character at a byte is, and how many bytes it has.
    private static func sort(_ bytes: UnsafeBufferPointer<UInt8>, _ byte: Int) -> (Sort, Int) {
        let lead = bytes[byte]
        if lead < 0x80 {
            let isLetter = (lead | 0x20) >= UInt8(ascii: "a") && (lead | 0x20) <= UInt8(ascii: "z")
            return (isLetter || (lead >= UInt8(ascii: "0") && lead <= UInt8(ascii: "9")) ? .letter : .other, 1)
        }
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard byte + length <= bytes.count else { return (.other, bytes.count - byte) }
        var value = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for next in 1..<length { value = value << 6 | UInt32(bytes[byte + next] & 0x3F) }
        switch Unicode.Scalar(value)?.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber, .otherNumber:
            return (.letter, length)
        case .nonspacingMark, .spacingMark, .enclosingMark: return (.mark, length)
        default: return (.other, length)
        }
    }
}
