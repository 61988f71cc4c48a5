import FeltModel

/// Knows whether a text repeats six or more words in a row of others, whatever signs and capitals stand between: then it quotes them, with or without
/// marks.
struct RepeatedWords {
    static let length = 6

    /// A number for each run of six words.
    private var runs: Set<UInt64> = []

    init() {}

    /// Learns the words of a text.
    mutating func learn(_ text: [UInt8]) { Self.eachRun(of: text) { runs.insert($0); return false } }

    /// Whether a text has six words in a row of one of those learnt.
    func occur(in text: String) -> Bool { Self.eachRun(of: Array(text.utf8)) { runs.contains($0) } }

    /// Whether a text is long enough to repeat anything.
    static func areEnough(in text: String) -> Bool { eachRun(of: Array(text.utf8)) { _ in true } }

    /// Goes through the runs of a text until one is found to be the right one. Cost: one pass over its bytes.
    @discardableResult
    private static func eachRun(of text: [UInt8], _ isFound: (UInt64) -> Bool) -> Bool {
        // Letters with their accent behind them are rare: they are put together first.
        let bytes = text.contains(0xCC) ? Array(LatinComposition.compose(String(decoding: text, as: UTF8.self)).utf8) : text
        var words = [UInt64](repeating: 0, count: length)
        var count = 0
        var word: UInt64 = 0
        var place = 0
        func isRunFound() -> Bool {
            guard word != 0 else { return false }
            words[count % length] = word
            (count, word) = (count + 1, 0)
            guard count >= length else { return false }
            return isFound((0..<length).reduce(14_695_981_039_346_656_037) { mixed($0, words[(count + $1) % length]) })
        }
        while place < bytes.count {
            let (letter, size) = Self.letter(bytes, place)
            if let letter { word = mixed(word == 0 ? 14_695_981_039_346_656_037 : word, UInt64(letter)) } else if isRunFound() { return true }
            place += size
        }
        return isRunFound()
    }

    /// As FNV-1a does with bytes.
    private static func mixed(_ hash: UInt64, _ value: UInt64) -> UInt64 { (hash ^ value) &* 1_099_511_628_211 }

    /// A byte of a word in lower case, or nil for what stands between words; and how many bytes that is.
    private static func letter(_ bytes: [UInt8], _ place: Int) -> (UInt16?, Int) {
        let byte = bytes[place]
        switch byte {
        case 0x30...0x39, 0x61...0x7A: return (UInt16(byte), 1)
        case 0x41...0x5A: return (UInt16(byte) + 0x20, 1)
        case 0..<0x80: return (nil, 1)
        // Signs such as «, and dashes and quotation marks.
        case 0xC2: return (nil, 2)
        case 0xE2: return (nil, 3)
        case 0xC3 where place + 1 < bytes.count:
            let next = bytes[place + 1]
            return (0xC300 + UInt16((0x80...0x9E).contains(next) && next != 0x97 ? next + 0x20 : next), 2)
        default: return (UInt16(byte), 1)
        }
    }
}
