import FeltModel
public import FeltText

/// Looks for quoted words in a text, exactly but for blank space and the composition of letters.
public struct QuoteSearch {
    private let text: StoredText

    /// Prepares a search of `text`; costs nothing yet.
    public init(_ text: StoredText) { self.text = text }

    /// Where the words stand, in order, without overlap. Empty for blank words. Cost: linear for ordinary words.
    public func ranges(of quote: String) -> [TextRange] {
        let exact = Array(quote.utf8)
        guard !exact.isEmpty else { return [] }
        let found = Self.places(of: exact[...], in: text.utf8[...]).map { TextRange($0..<$0 + exact.count) }
        if !found.isEmpty { return found.filter(text.isValid) }
        return loose(quote)
    }

    /// The text and the quote with blanks made alike and letters composed; `starts` says where each of its bytes came from.
    private func loose(_ quote: String) -> [TextRange] {
        let wanted = Self.folded(quote).bytes
        guard !wanted.isEmpty, wanted != [32] else { return [] }
        let folded = Self.folded(text.string)
        let trimmed = wanted.first == 32 ? wanted.dropFirst() : wanted[...]
        let needle = trimmed.last == 32 ? trimmed.dropLast() : trimmed
        return Self.places(of: needle, in: folded.bytes[...]).compactMap { place in
            let range = TextRange(folded.starts[place]..<folded.starts[place + needle.count])
            return text.isValid(range) && !range.isEmpty ? range : nil
        }
    }

    private static func folded(_ string: String) -> (bytes: [UInt8], starts: [Int]) {
        var bytes: [UInt8] = []
        var starts: [Int] = []
        var byte = 0
        var wasBlank = false
        // Characters keep a letter and its marks together, so a composed letter starts where its base letter did.
        for character in string {
            let isBlank = character.isWhitespace
            if !(isBlank && wasBlank) {
                let piece = isBlank ? " " : LatinComposition.compose(String(character))
                for unit in piece.utf8 {
                    bytes.append(unit)
                    starts.append(byte)
                }
            }
            wasBlank = isBlank
            byte += character.utf8.count
        }
        starts.append(byte)
        return (bytes, starts)
    }

    private static func places(of needle: ArraySlice<UInt8>, in haystack: ArraySlice<UInt8>) -> [Int] {
        guard let first = needle.first, needle.count <= haystack.count else { return [] }
        return haystack.withUnsafeBufferPointer { bytes in
            needle.withUnsafeBufferPointer { wanted in
                var result: [Int] = []
                var index = 0
                while index + wanted.count <= bytes.count {
                    if bytes[index] == first, (1..<wanted.count).allSatisfy({ bytes[index + $0] == wanted[$0] }) {
                        result.append(index)
                        index += wanted.count
                    } else {
                        index += 1
                    }
                }
                return result
            }
        }
    }
}
