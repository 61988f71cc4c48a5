/// Shortens the words of a passage to a name, on a boundary between characters as people see them.
enum SelectionName {
    /// How many of `words` to keep.
    ///
    /// - Parameters:
    ///   - words: valid UTF-8 that begins at a code point.
    ///   - limit: how many characters, at least 1.
    /// - Returns: a number of bytes, equal to the count of `words` when all of them are kept.
    static func length(of words: UnsafeBufferPointer<UInt8>, limit: Int) -> Int {
        guard words.count > limit else { return words.count }
        return simpleLength(of: words, limit: limit) ?? fullLength(of: words, limit: limit)
    }

    /// The answer for text in which every code point is a character: Latin letters, their common punctuation, and `\n`.
    /// Nil when another code point comes within the limit or right after it, where it could join the character before.
    private static func simpleLength(of words: UnsafeBufferPointer<UInt8>, limit: Int) -> Int? {
        var index = 0
        var characters = 0
        while index < words.count {
            let width: Int
            switch words[index] {
            case 0x0D: return nil
            case 0..<0x80: width = 1
            // Below U+0300 nothing joins with its neighbour.
            case 0xC2...0xCB: width = 2
            // Dashes, quotation marks and the ellipsis: U+2010 to U+2027.
            case 0xE2 where index + 2 < words.count && words[index + 1] == 0x80 && (0x90...0xA7).contains(words[index + 2]): width = 3
            default: return nil
            }
            if characters == limit { return index }
            characters += 1
            index += width
        }
        return words.count
    }

    /// The answer for any text. Characters can be of any length, so the piece looked at grows until it holds enough.
    private static func fullLength(of words: UnsafeBufferPointer<UInt8>, limit: Int) -> Int {
        var piece = limit * 8
        while true {
            var end = min(piece, words.count)
            while end < words.count, words[end] & 0xC0 == 0x80 { end += 1 }
            let text = String(decoding: UnsafeBufferPointer(rebasing: words[..<end]), as: UTF8.self)
            let cut = text.index(text.startIndex, offsetBy: limit, limitedBy: text.endIndex) ?? text.endIndex
            // A character at the end of the piece may go on after it.
            if cut < text.endIndex || end == words.count { return text.utf8.distance(from: text.startIndex, to: cut) }
            piece *= 4
        }
    }
}
