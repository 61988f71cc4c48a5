public import FeltText

/// Where the words of a text begin. A word is a run of letters, digits and the marks on them.
public struct WordPlaces: Sendable {
    /// In UTF-8 bytes, sorted.
    public let starts: [Int32]

    /// Finds the words. Cost: one pass.
    public init(_ text: StoredText) {
        var starts: [Int32] = []
        text.utf8.withUnsafeBufferPointer { bytes in
            var isInWord = false
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                if byte < 0x80 {
                    let isWord = (byte | 0x20) &- 97 < 26 || byte &- 48 < 10
                    if isWord, !isInWord { starts.append(Int32(index)) }
                    isInWord = isWord
                    index += 1
                    continue
                }
                let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
                guard index + width <= bytes.count else { break }
                switch Self.sort(Self.scalar(bytes, index, width)) {
                case .word:
                    if !isInWord { starts.append(Int32(index)) }
                    isInWord = true
                case .mark: break
                case .other: isInWord = false
                }
                index += width
            }
        }
        self.starts = starts
    }

    /// How many words begin in a range. Cost: two binary searches.
    public func count(in range: TextRange) -> Int { place(range.end.value) - place(range.start.value) }

    /// How many words begin before a byte.
    private func place(_ byte: Int) -> Int {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(starts[middle]) < byte { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private enum Sort { case word, mark, other }

    private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ width: Int) -> Unicode.Scalar? {
        var value = UInt32(bytes[index]) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
        for offset in 1..<width { value = value << 6 | UInt32(bytes[index + offset]) & 0x3F }
        return Unicode.Scalar(value)
    }

    private static func sort(_ scalar: Unicode.Scalar?) -> Sort {
        guard let scalar else { return .other }
        // The letters of European languages, without a look into the tables of Unicode.
        if (0xC0...0x24F).contains(scalar.value) { return scalar.value == 0xD7 || scalar.value == 0xF7 ? .other : .word }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber, .otherNumber: return .word
        case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
        default: return .other
        }
    }
}
