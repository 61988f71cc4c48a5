import CXML
import FeltRefi
import FeltText

/// The words of an HTML text, with the way from positions that count UTF-8 bytes of its characters to places in them.
///
/// Taguette keeps texts as cleaned HTML and counts the bytes of what stands between the tags. The study's text is that, with a line end where
/// a block ends and an empty line between paragraphs; those are in no highlight.
struct MarkedText {
    /// The words as a study keeps them.
    private(set) var clean: [UInt8] = []
    /// Whether there is more in it than paragraphs.
    private(set) var isFormatted = false
    /// How many bytes the characters between the tags have.
    private(set) var length = 0
    /// For each character between the tags where it begins, there and in `clean`; a character that is in `clean` in no form has no length there.
    private var starts: [(there: Int, here: Int)] = []
    private var ends: [Int] = []
    private let html: [UInt8]
    private var index = 0
    /// How many line ends the next word needs before it.
    private var gap = 0

    init(_ html: [UInt8]) {
        self.html = html
        while index < html.count { step() }
        if clean.isEmpty { (starts, ends, length) = ([], [], 0) }
    }

    /// Where two positions lie in the words, and what is wrong with them.
    func range(_ start: Int, _ end: Int) -> (range: TextRange?, problems: [RefiRule]) {
        var problems: [RefiRule] = []
        var (from, to) = (start, end)
        if from > to {
            problems.append(.rangeReversed)
            swap(&from, &to)
        }
        if from < 0 { problems.append(.rangeNegative) }
        if to > length { problems.append(.rangePastEnd) }
        (from, to) = (max(0, from), min(length, to))
        guard from < to else { return (from == to && problems.isEmpty && !starts.isEmpty ? TextRange(empty(from)) : nil, problems) }
        let (first, last) = (character(at: from), character(at: to - 1))
        let lastEnd = last + 1 < starts.count ? starts[last + 1].there : length
        if starts[first].there != from || lastEnd != to { problems.append(.rangeInsideCharacter) }
        return (TextRange(starts[first].here..<max(starts[first].here, ends[last])), problems)
    }

    /// The characters between two positions as they stand between the tags; nil where there are none.
    func words(_ start: Int, _ end: Int) -> [UInt8]? {
        guard start >= 0, start < end, end <= length else { return nil }
        let (first, last) = (character(at: start), character(at: end - 1))
        var result: [UInt8] = []
        for place in first...last where ends[place] > starts[place].here { result.append(contentsOf: clean[starts[place].here..<ends[place]]) }
        return result
    }

    /// All characters between the tags.
    var allWords: [UInt8] { words(0, length) ?? [] }

    private func empty(_ there: Int) -> Range<Int> {
        guard there < length else { return clean.count..<clean.count }
        let here = starts[character(at: there)].here
        return here..<here
    }

    /// The last character that begins at or before a position.
    private func character(at there: Int) -> Int {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle].there <= there { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }

    // MARK: Reading

    private mutating func step() {
        let byte = html[index]
        switch byte {
        case UInt8(ascii: "<"): if !readTag() { put(1) }
        case UInt8(ascii: "&"): if !readEntity() { put(1) }
        case 13:
            // A parser of HTML sees one line feed.
            index += index + 1 < html.count && html[index + 1] == 10 ? 2 : 1
            put([10], counting: 1)
        case 0: index += 1
        case 0..<0x80: put(1)
        case 0..<0xE0: put(2)
        case 0..<0xF0: put(3)
        default: put(4)
        }
    }

    /// Takes a character as it stands.
    private mutating func put(_ count: Int) {
        let end = min(html.count, index + count)
        let bytes = Array(html[index..<end])
        index = end
        put(bytes, counting: bytes.count)
    }

    private mutating func put(_ bytes: [UInt8], counting count: Int) {
        let isSpace = bytes == [32] || bytes == [10] || bytes == [9]
        if !isSpace { closeGap() }
        let isMark = clean.isEmpty && bytes == [0xEF, 0xBB, 0xBF]
        starts.append((length, clean.count))
        if !isMark { clean += bytes }
        ends.append(clean.count)
        length += count
    }

    /// Line ends that the text has itself between its blocks count towards those that are due.
    private mutating func closeGap() {
        defer { gap = 0 }
        guard gap > 0, !clean.isEmpty else { return }
        let there = clean.reversed().prefix { $0 == 10 || $0 == 32 || $0 == 9 }.count { $0 == 10 }
        for _ in 0..<max(0, gap - there) { clean.append(10) }
    }

    private mutating func readTag() -> Bool {
        guard index + 1 < html.count else { return false }
        let next = html[index + 1]
        if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
            let isComment = html[index...].starts(with: "<!--".utf8)
            skip(to: isComment ? "-->" : ">")
            return true
        }
        let isEnd = next == UInt8(ascii: "/")
        var place = index + (isEnd ? 2 : 1)
        guard place < html.count, Self.isLetter(html[place]) else { return false }
        var name = ""
        while place < html.count, Self.isLetter(html[place]) || (48...57).contains(html[place]) {
            name.unicodeScalars.append(Unicode.Scalar(html[place] | 0x20))
            if (48...57).contains(html[place]) { name.unicodeScalars.removeLast(); name.unicodeScalars.append(Unicode.Scalar(html[place])) }
            place += 1
        }
        var quote: UInt8?
        while place < html.count {
            let byte = html[place]
            if let open = quote { if byte == open { quote = nil } } else if byte == 34 || byte == 39 { quote = byte } else if byte == UInt8(ascii: ">") { break }
            place += 1
        }
        index = min(html.count, place + 1)
        if Self.wide.contains(name) { gap = max(gap, 2) } else if Self.blocks.contains(name) { gap = max(gap, 1) }
        if name == "br" || name == "hr" { breakLine() }
        if !Self.plain.contains(name) { isFormatted = true }
        return true
    }

    /// A line end that no position counts.
    private mutating func breakLine() {
        if !clean.isEmpty { clean.append(10) }
    }

    private mutating func skip(to end: String) {
        let wanted = Array(end.utf8)
        while index < html.count, !html[index...].starts(with: wanted) { index += 1 }
        index = min(html.count, index + wanted.count)
    }

    private mutating func readEntity() -> Bool {
        guard let end = html[index...].prefix(34).firstIndex(of: UInt8(ascii: ";")), end > index + 1 else { return false }
        let name = html[(index + 1)..<end]
        guard let scalar = name.first == UInt8(ascii: "#") ? Self.number(name.dropFirst()) : Self.named(name) else { return false }
        index = end + 1
        let bytes = Array(String(Character(scalar)).utf8)
        put(scalar == "\r" ? [10] : bytes, counting: bytes.count)
        return true
    }

    private static func named(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
        guard name.allSatisfy({ isLetter($0) || (48...57).contains($0) }) else { return nil }
        let text = Array(name) + [0]
        return text.withUnsafeBufferPointer { htmlEntityLookup($0.baseAddress) }.flatMap { Unicode.Scalar(UInt32($0.pointee.value)) }
    }

    /// A character by its number; those from 128 to 159 mean what Windows has there, as browsers read them.
    private static func number(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let isHexadecimal = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
        let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
        guard !text.isEmpty, text.utf8.first != UInt8(ascii: "+"), text.utf8.first != UInt8(ascii: "-"), let value = UInt32(text, radix: isHexadecimal ? 16 : 10) else {
            return nil
        }
        if (0x80..<0xA0).contains(value), let clean = try? TextNormaliser.normalise([UInt8(value), 0x61]).text { return clean.string.unicodeScalars.first }
        return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }

    /// Blocks with an empty line around them, those with a line end, and what is no formatting.
    private static let wide: Set<String> = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "ul", "ol", "dl", "table", "figure"]
    private static let blocks: Set<String> = ["div", "li", "tr", "dt", "dd", "section", "article", "header", "footer", "address", "center", "body", "html"]
    private static let plain: Set<String> = ["p", "div", "br", "span", "body", "html", "section", "article"]
}
