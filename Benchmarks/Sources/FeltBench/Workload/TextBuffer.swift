/// A text that is being written, which counts its code points and words as it grows.
struct TextBuffer {
    private(set) var bytes: [UInt8] = []
    private(set) var scalarCount = 0
    private(set) var wordCount = 0

    var isEmpty: Bool { bytes.isEmpty }

    /// Adds ASCII that counts as no word of its own, such as blanks and the labels of voices.
    mutating func add(_ text: String) {
        bytes.append(contentsOf: text.utf8)
        scalarCount += text.utf8.count
    }

    /// Adds a word, with a capital letter where it begins a sentence.
    mutating func add(_ word: Vocabulary.Word, isFirst: Bool) {
        let start = bytes.count
        bytes.append(contentsOf: word.bytes)
        scalarCount += word.scalarCount
        wordCount += word.wordCount
        if isFirst { capitalise(at: start) }
    }

    /// The capitals of a–z and of æ, ø, å, é stand 32 below the small letters, the latter in their second byte.
    private mutating func capitalise(at start: Int) {
        if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[start]) {
            bytes[start] -= 32
        } else if bytes[start] == 0xC3, start + 1 < bytes.count, bytes[start + 1] >= 0xA0 {
            bytes[start + 1] -= 32
        }
    }
}
