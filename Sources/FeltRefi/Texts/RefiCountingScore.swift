public import FeltText

/// How well one way of counting fits the selections of a text.
struct RefiCountingScore {
    private(set) var points = 0
    private(set) var quotes = 0
    /// Ends that stand between words.
    private(set) var ends = 0

    /// A selection that reaches out of its text, or cuts a character, costs as much as two good ones bring.
    private static let outside = -8
    private static let quote = 8

    init() {}

    /// - Parameters:
    ///   - ranges: the ranges that the way of counting gives; nil where it gives none or has to mend it.
    ///   - says: whether the names of the selections are their words; nil for those without a name.
    init(_ ranges: [TextRange?], says: [Bool?], in text: StoredText) {
        text.utf8.withUnsafeBufferPointer { bytes in
            for (range, says) in zip(ranges, says) {
                guard let range else {
                    points += Self.outside
                    continue
                }
                let first = Self.fit(bytes, at: range.start.value, inner: range.start.value)
                let last = Self.fit(bytes, at: range.end.value, inner: range.end.value - 1)
                points += first + last
                ends += (first > 0 ? 1 : 0) + (last > 0 ? 1 : 0)
                if says == true {
                    quotes += 1
                    points += Self.quote
                }
            }
        }
    }

    static func + (left: RefiCountingScore, right: RefiCountingScore) -> RefiCountingScore {
        var sum = left
        sum.points += right.points
        sum.quotes += right.quotes
        sum.ends += right.ends
        return sum
    }

    /// 2 for an end between words with a letter or sign on its inner side, 1 for one with white space there, 0 inside a word.
    private static func fit(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int, inner: Int) -> Int {
        if isWord(bytes, place - 1), isWord(bytes, place) { return 0 }
        guard bytes.indices.contains(inner) else { return 1 }
        return bytes[inner] == 32 || bytes[inner] == 10 || bytes[inner] == 9 ? 1 : 2
    }

    /// Whether the byte belongs to a word. Letters beyond ASCII do; emoji, dashes and quotation marks do not.
    private static func isWord(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard bytes.indices.contains(index) else { return false }
        switch bytes[index] {
        case 48...57, 65...90, 97...122, 95: return true
        case 0..<0x80: return false
        default: break
        }
        var start = index
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        var end = start + 1
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        guard let scalar = String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars.first else { return false }
        let properties = scalar.properties
        return properties.isAlphabetic || properties.numericType != nil || properties.canonicalCombiningClass != .notReordered
    }

    /// Whether a name is the words of a range, all of them or, cut with an ellipsis, their beginning. White space counts as one space,
    /// because attributes know no line breaks. Cost: one pass over the name and as much of the text; nothing is copied.
    static func says(_ name: String, _ bytes: UnsafeBufferPointer<UInt8>, _ range: TextRange) -> Bool {
        var name = name
        return name.withUTF8 { name in
            var wanted = FoldedBytes(name[...])
            let isCut = wanted.dropEllipsis()
            var words = FoldedBytes(bytes[range.start.value..<range.end.value])
            var count = 0
            while let byte = wanted.next() {
                guard words.next() == byte else { return false }
                count += 1
            }
            return count > 0 && (isCut || count >= 40 || words.next() == nil)
        }
    }

    /// The words that a name says, with each stretch of white space as one space, and whether an ellipsis cuts them.
    static func words(named name: String) -> (bytes: [UInt8], isCut: Bool) {
        var name = name
        return name.withUTF8 { name in
            var wanted = FoldedBytes(name[...])
            let isCut = wanted.dropEllipsis()
            return (Array(IteratorSequence(wanted)), isCut)
        }
    }

    /// Whether a name is the first words of a range, cut at the end of a word without an ellipsis, and long enough to be no accident.
    static func isBeginning(_ name: String, _ bytes: UnsafeBufferPointer<UInt8>, of range: TextRange) -> Bool {
        var words = FoldedBytes(bytes[range.start.value..<range.end.value])
        let wanted = Self.words(named: name).bytes
        guard wanted.count >= 12 else { return false }
        for byte in wanted { guard words.next() == byte else { return false } }
        // Letters beyond ASCII have their first byte from 0xC3; dashes and quotation marks begin with 0xE2, and are no part of a word.
        return words.next().map { !(48...57).contains($0) && !(65...90).contains($0) && !(97...122).contains($0) && ($0 < 0xC3 || $0 == 0xE2) } ?? true
    }

    /// Whether a name's words stand at a place, whatever follows them.
    static func begins(_ name: String, _ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        let wanted = words(named: name).bytes
        return folded(bytes[place..<min(bytes.count, place + wanted.count * 2 + 64)]).starts(with: wanted)
    }

    /// Where a name that is not cut ends, when its words stand at a place; nil when they do not.
    static func end(of name: String, _ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int? {
        let (wanted, isCut) = words(named: name)
        guard !isCut, !wanted.isEmpty, begins(name, bytes, at: place) else { return nil }
        return (place + wanted.count...place + wanted.count * 2 + 64).first { $0 <= bytes.count && folded(bytes[place..<$0]).count == wanted.count }
    }

    private static func folded(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] { Array(IteratorSequence(FoldedBytes(bytes))) }
}

/// The bytes of a text one by one, with each stretch of white space as one space and none at either end.
private struct FoldedBytes: IteratorProtocol {
    private var bytes: Slice<UnsafeBufferPointer<UInt8>>

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 10 || byte == 13 }

    init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        self.bytes = bytes
        while let first = self.bytes.first, Self.isSpace(first) { self.bytes.removeFirst() }
        trimEnd()
    }

    private mutating func trimEnd() {
        while let last = bytes.last, Self.isSpace(last) { bytes.removeLast() }
    }

    /// Takes an ellipsis and what is blank before it off the end; whether there was one behind some words.
    mutating func dropEllipsis() -> Bool {
        for ellipsis in ["…", "..."] where bytes.count > 3 && bytes.suffix(3).elementsEqual(ellipsis.utf8) {
            bytes.removeLast(3)
            trimEnd()
            return true
        }
        return false
    }

    mutating func next() -> UInt8? {
        guard let byte = bytes.popFirst() else { return nil }
        guard Self.isSpace(byte) else { return byte }
        while let next = bytes.first, Self.isSpace(next) { bytes.removeFirst() }
        return 32
    }
}

extension RefiDocument.Selection {
    /// Whether a name is the words of a range, or their beginning: white space may be other, control characters replaced, the end cut.
    public static func says(_ name: String, _ range: TextRange, of text: StoredText) -> Bool {
        if text.utf8.withUnsafeBufferPointer({ RefiCountingScore.says(name, $0, range) }) { return true }
        guard name.unicodeScalars.contains("\u{FFFD}") else { return false }
        // What no XML file can hold was replaced in the name.
        let scalars = text[range].unicodeScalars.map { scalar -> Unicode.Scalar in
            let isIllegal = scalar.value < 0x20 && !"\n\t\r".unicodeScalars.contains(scalar) || scalar.value == 0xFFFE || scalar.value == 0xFFFF
            return isIllegal ? "\u{FFFD}" : scalar
        }
        let words = Array(String(String.UnicodeScalarView(scalars)).utf8)
        return words.withUnsafeBufferPointer { RefiCountingScore.says(name, $0, TextRange(0..<words.count)) }
    }
}
