import FeltText

/// Finds the marks of a note's body, without yet taking them out.
///
/// `[words]{…}` marks words, `{…}` at the end of a paragraph marks the paragraph. Brackets pair within what stands between two
/// blank lines. An odd number of backslashes before a bracket or brace makes it plain text; pairs of them stand for one.
struct MarkScanner {
    /// A mark as it stands in the source.
    struct Found {
        /// The words between the brackets, in the source; nil for the mark of a paragraph.
        let words: Range<Int>?
        /// Where the group of a paragraph's mark stood, in the source.
        let place: Int
        let attributes: MarkAttributes
    }

    /// What is wrong, and where.
    struct Problem {
        enum Kind { case unopened, empty, withoutCode, misplaced, syntax }
        let kind: Kind
        let place: Int
    }

    private(set) var found: [Found] = []
    private(set) var problems: [Problem] = []
    /// What is not part of the text: brackets, groups, backslashes. Sorted, without overlap, once the scan has ended.
    private(set) var removed: [Range<Int>] = []

    private let bytes: UnsafeBufferPointer<UInt8>

    /// Scans `bytes` from `start`. Cost: one pass and one sort of what was found.
    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
        self.bytes = bytes
        var place = start
        while place < bytes.count {
            let end = chunkEnd(from: place)
            scan(place, end)
            place = end
            while place < bytes.count, bytes[place] == 10 { place += 1 }
        }
        removed.sort { $0.lowerBound < $1.lowerBound }
    }

    /// Where the next blank line begins.
    private func chunkEnd(from start: Int) -> Int {
        var place = start
        while place < bytes.count {
            if bytes[place] == 10 {
                var next = place + 1
                while next < bytes.count, bytes[next] == 32 || bytes[next] == 9 { next += 1 }
                if next == bytes.count || bytes[next] == 10 { return place }
            }
            place += 1
        }
        return bytes.count
    }

    private mutating func scan(_ start: Int, _ end: Int) {
        var openers: [Int] = []
        var place = start
        while place < end {
            switch bytes[place] {
            case UInt8(ascii: "\\"):
                place = afterBackslashes(place, end)
            case UInt8(ascii: "["):
                openers.append(place)
                place += 1
            case UInt8(ascii: "]"):
                place = closing(place, end, &openers)
            case UInt8(ascii: "{"):
                place = brace(place, start, end)
            default:
                place += 1
            }
        }
    }

    /// Passes over backslashes and, where they make it plain text, the bracket behind them.
    private mutating func afterBackslashes(_ start: Int, _ end: Int) -> Int {
        var place = start
        while place < end, bytes[place] == UInt8(ascii: "\\") { place += 1 }
        guard place < end, "[]{}".utf8.contains(bytes[place]) else { return place }
        let count = place - start
        removed.append(start..<start + (count + 1) / 2)
        return count % 2 == 1 ? place + 1 : place
    }

    private mutating func closing(_ place: Int, _ end: Int, _ openers: inout [Int]) -> Int {
        guard place + 1 < end, bytes[place + 1] == UInt8(ascii: "{"), let group = group(place + 1, end) else {
            openers.removeLast(openers.isEmpty ? 0 : 1)
            return place + 1
        }
        guard let opener = openers.popLast() else {
            problems.append(Problem(kind: .unopened, place: place))
            return group.end
        }
        if opener + 1 == place { problems.append(Problem(kind: .empty, place: opener)) }
        found.append(Found(words: opener + 1..<place, place: place, attributes: group.attributes))
        removed.append(opener..<opener + 1)
        removed.append(place..<group.end)
        return group.end
    }

    /// A brace that follows no bracket: the mark of a paragraph when nothing but blanks and further marks follow on its line.
    private mutating func brace(_ place: Int, _ start: Int, _ end: Int) -> Int {
        guard place == start || bytes[place - 1] == 32 || bytes[place - 1] == 9 || bytes[place - 1] == 10 else { return place + 1 }
        guard let group = group(place, end) else { return place + 1 }
        var next = group.end
        while next < end, bytes[next] == 32 || bytes[next] == 9 { next += 1 }
        guard next == end || bytes[next] == 10 || bytes[next] == UInt8(ascii: "{") else {
            problems.append(Problem(kind: .misplaced, place: place))
            return group.end
        }
        var first = place
        while first > start, bytes[first - 1] == 32 || bytes[first - 1] == 9 || bytes[first - 1] == 10 { first -= 1 }
        found.append(Found(words: nil, place: first, attributes: group.attributes))
        removed.append(first..<group.end)
        return group.end
    }

    /// The group of a mark at `place`; nil where the braces are plain text.
    private mutating func group(_ place: Int, _ end: Int) -> (attributes: MarkAttributes, end: Int)? {
        guard let group = MarkAttributes.read(bytes, at: place, limit: end) else {
            // What begins like a code was meant as one.
            if place + 1 < end, bytes[place + 1] == UInt8(ascii: ".") { problems.append(Problem(kind: .syntax, place: place)) }
            return nil
        }
        if group.attributes.classes.isEmpty {
            guard !group.attributes.pairs.isEmpty else { return nil }
            problems.append(Problem(kind: .withoutCode, place: place))
        }
        return group
    }
}
