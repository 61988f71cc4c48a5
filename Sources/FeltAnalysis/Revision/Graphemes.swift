/// Graphemes of a stretch of stored text, with what each is.
struct Graphemes {
    enum Kind { case blank, lineEnd, word, ideograph, sign }

    struct Grapheme {
        let start: Int
        let end: Int
        let kind: Kind
    }

    /// Calls `body` for each grapheme of a stretch, in order. The stretch must begin and end on grapheme boundaries.
    ///
    /// A line never shares a grapheme with the next, nor do two ASCII bytes, since stored text has no carriage return; so only what
    /// lies about a letter of several bytes is asked of the standard library. Cost: one pass.
    static func forEach(in range: Range<Int>, of bytes: [UInt8], _ body: (Grapheme) -> Void) {
        var index = range.lowerBound
        while index < range.upperBound {
            let next = index + 1
            if bytes[index] < 0x80, next >= range.upperBound || bytes[next] < 0x80 {
                body(Grapheme(start: index, end: next, kind: kind(ofASCII: bytes[index])))
                index = next
                continue
            }
            var end = next
            while end < range.upperBound, bytes[end - 1] >= 0x80 || bytes[end] >= 0x80 { end += 1 }
            for character in String(decoding: bytes[index..<end], as: UTF8.self) {
                let length = character.utf8.count
                body(Grapheme(start: index, end: index + length, kind: kind(of: character)))
                index += length
            }
        }
    }

    static func list(in range: Range<Int>, of bytes: [UInt8]) -> [Grapheme] {
        var result: [Grapheme] = []
        forEach(in: range, of: bytes) { result.append($0) }
        return result
    }

    private static func kind(ofASCII byte: UInt8) -> Kind {
        if TextShape.isWordASCII(byte) { return .word }
        if byte == 10 { return .lineEnd }
        return byte == 32 || byte == 9 ? .blank : .sign
    }

    private static func kind(of character: Character) -> Kind {
        guard let first = character.unicodeScalars.first else { return .sign }
        if first.value < 0x80 { return kind(ofASCII: UInt8(first.value)) }
        if TextShape.isWord(first) {
            // Scripts without blanks between words, from the CJK radicals on: each sign is a word of its own.
            return first.value >= 0x2E80 && !(0xA640...0xABFF).contains(first.value) ? .ideograph : .word
        }
        return first.properties.isWhitespace ? .blank : .sign
    }
}

/// The words and signs of stretches of one text, without the blanks, each with a number that equal ones share.
struct WordList {
    private(set) var starts: [Int] = []
    private(set) var ends: [Int] = []
    private(set) var ids: [Int] = []
    /// Which of the stretches each lies in.
    private(set) var segments: [Int] = []

    /// Words longer than this many bytes are cut, so that a text without blanks is still compared in parts.
    private static let longest = 128

    init(_ ranges: [Range<Int>], of bytes: [UInt8], isOld: Bool, numbers: inout Numbering) {
        for (segment, range) in ranges.enumerated() {
            var open: Range<Int>?
            var found: [Range<Int>] = []
            Graphemes.forEach(in: range, of: bytes) { grapheme in
                if grapheme.kind == .word {
                    if let word = open, grapheme.end - word.lowerBound <= Self.longest {
                        open = word.lowerBound..<grapheme.end
                    } else {
                        if let word = open { found.append(word) }
                        open = grapheme.start..<grapheme.end
                    }
                    return
                }
                if let word = open { found.append(word) }
                open = nil
                if grapheme.kind != .blank { found.append(grapheme.start..<grapheme.end) }
            }
            if let word = open { found.append(word) }
            for word in found {
                starts.append(word.lowerBound)
                ends.append(word.upperBound)
                ids.append(numbers.number(of: word, isOld: isOld))
                segments.append(segment)
            }
        }
    }

    var count: Int { starts.count }
}

/// Gives equal stretches of two texts equal numbers, in the order in which they are first asked for.
///
/// Stretches are compared byte by byte where their hashes agree, so the numbers never lie.
struct Numbering {
    private let old: [UInt8]
    private let new: [UInt8]
    private var table: [UInt64: Int] = [:]
    private var firsts: [(range: Range<Int>, isOld: Bool)] = []

    init(old: [UInt8], new: [UInt8]) {
        self.old = old
        self.new = new
    }

    var count: Int { firsts.count }

    /// The first stretch that got a number.
    func first(of number: Int) -> Range<Int> { firsts[number].range }
    func bytes(of number: Int) -> [UInt8] { firsts[number].isOld ? old : new }

    mutating func number(of range: Range<Int>, isOld: Bool) -> Int {
        let bytes = isOld ? old : new
        var key: UInt64 = 0xCBF2_9CE4_8422_2325
        bytes.withUnsafeBufferPointer { for index in range { key = (key ^ UInt64($0[index])) &* 0x100_0000_01B3 } }
        while let known = table[key] {
            if TextShape.equal(range, in: bytes, firsts[known].range, in: self.bytes(of: known)) { return known }
            key &+= 0x9E37_79B9_7F4A_7C15
        }
        table[key] = firsts.count
        firsts.append((range, isOld))
        return firsts.count - 1
    }
}
