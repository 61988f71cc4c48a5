import FeltText

/// Looks in a text for the words that selections are named by.
///
/// White space counts as one space, and a name that is cut with an ellipsis stands where its beginning does.
struct RefiNamedWords {
    /// Where the words of a name stand.
    enum Standing: Hashable {
        case nowhere
        /// At one place only: its first character, counted in code points from 0.
        case once(Int)
        case often
    }

    private let text: StoredText
    private let names: [String?]
    /// The text with each stretch of white space as one space, and where each of its bytes stands; made when first wanted.
    private lazy var folded = Self.folding(text)
    private var known: [Int: Standing] = [:]
    private var left: Int

    /// Names are looked for in the whole text, one by one; of very many in a large text the first are enough to see whether they are quotes.
    private static let (mostNames, leastNames, mostBytes) = (200, 20, 64 << 20)

    init(_ text: StoredText, names: [String?]) {
        (self.text, self.names) = (text, names)
        left = max(Self.leastNames, min(Self.mostNames, Self.mostBytes / max(text.utf8.count, 1)))
    }

    /// Where the words of a selection's name stand; nil for one that was not looked for.
    mutating func standing(of index: Int) -> Standing? {
        if let known = known[index] { return known }
        guard left > 0, let name = names[index] else { return nil }
        left -= 1
        let words = RefiCountingScore.words(named: name).bytes
        var places: [Int] = []
        folded.bytes.withUnsafeBufferPointer { bytes in
            words.withUnsafeBufferPointer { words in
                Self.search(words, in: bytes) { start in
                    if words.count >= Self.longName || Self.standsAlone(bytes, start..<start + words.count) { places.append(start) }
                    return places.count < 2
                }
            }
        }
        let standing: Standing = places.isEmpty ? .nowhere : places.count > 1 ? .often : .once(characters(before: Int(folded.places[places[0]])))
        known[index] = standing
        return standing
    }

    /// Tells where words stand, also where they overlap, until `found` has enough.
    ///
    /// Knuth, Morris and Pratt: time in step with the text and the words, whatever stands in them, since a file may say `aaaa…` in both.
    private static func search(_ words: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, _ found: (Int) -> Bool) {
        guard !words.isEmpty else { return }
        var back = [Int](repeating: 0, count: words.count)
        var length = 0
        for place in words.indices.dropFirst() {
            while length > 0, words[place] != words[length] { length = back[length - 1] }
            if words[place] == words[length] { length += 1 }
            back[place] = length
        }
        var matched = 0
        for place in bytes.indices {
            while matched > 0, bytes[place] != words[matched] { matched = back[matched - 1] }
            if bytes[place] == words[matched] { matched += 1 }
            if matched == words.count {
                guard found(place + 1 - matched) else { return }
                matched = back[matched - 1]
            }
        }
    }

    /// Shorter words stand within others by chance, and count only where they stand by themselves; in bytes.
    private static let longName = RefiPositionTrial.Elsewhere.longName

    private static func standsAlone(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        func isLetter(_ place: Int) -> Bool {
            guard bytes.indices.contains(place) else { return false }
            let byte = bytes[place]
            return byte >= 0x80 || 48...57 ~= byte || 65...90 ~= byte || 97...122 ~= byte
        }
        return !(isLetter(range.lowerBound - 1) && isLetter(range.lowerBound)) && !(isLetter(range.upperBound - 1) && isLetter(range.upperBound))
    }

    private func characters(before place: Int) -> Int { text.utf8[..<place].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }

    private static func folding(_ text: StoredText) -> (bytes: [UInt8], places: [Int32]) {
        var (bytes, places): ([UInt8], [Int32]) = ([], [])
        bytes.reserveCapacity(text.utf8.count)
        places.reserveCapacity(text.utf8.count)
        for (place, byte) in text.utf8.enumerated() {
            let isSpace = byte == 32 || byte == 9 || byte == 10 || byte == 13
            if isSpace, bytes.last == 32 { continue }
            bytes.append(isSpace ? 32 : byte)
            places.append(Int32(truncatingIfNeeded: place))
        }
        return (bytes, places)
    }
}
