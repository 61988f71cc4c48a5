import FeltText

/// Finds the marks of a note's body, without yet taking them out.
///
/// `[words]{…}` marks words, `{…}` at the end of a paragraph marks the paragraph; groups in a row, `{…}{…}`, mark the same. `{#id}` at the
/// end of a heading makes it a question of the protocol; `<!-- … -->` is left out. Brackets pair
/// within what stands between two blank lines. An odd number of backslashes before a bracket or brace makes it plain text; pairs of them
/// stand for one.
struct MarkScanner {
    /// A mark as it stands in the source.
    struct Found {
        enum Kind {
            /// Where the words stand between the brackets.
            case words(Range<Int>)
            /// Where the paragraph ends; blank space may follow before the brace.
            case paragraph(end: Int)
            /// Where a heading ends that is a question of the protocol.
            case question(end: Int)
        }

        let kind: Kind
        /// Where the opening brace stands.
        let brace: Int
        let attributes: MarkAttributes
    }

    /// What is wrong, and where.
    struct Problem {
        enum Kind { case unopened, empty, withoutCode, misplaced, syntax, piece, comment }
        let kind: Kind
        let place: Int
    }

    private(set) var found: [Found] = []
    private(set) var problems: [Problem] = []
    /// What is not part of the text: brackets, groups, backslashes. Sorted, without overlap, once the scan has ended.
    private(set) var removed: [Range<Int>] = []

    private let bytes: UnsafeBufferPointer<UInt8>
    private let comments: [Range<Int>]
    /// Where the last mark of a paragraph ended.
    private var paragraphMarkEnd = -1

    /// Scans `bytes` from `start`. Cost: one pass and one sort of what was found.
    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
        self.bytes = bytes
        let notes = NoteComments(bytes, from: start)
        comments = notes.comments
        removed = notes.removed
        if let place = notes.unclosed { problems.append(Problem(kind: .comment, place: place)) }
        var place = start
        while place < bytes.count {
            let end = chunkEnd(from: place)
            scan(place, end)
            place = end
            while place < bytes.count, bytes[place] == 10 { place += 1 }
        }
        removed.sort { $0.lowerBound < $1.lowerBound }
        mergeRemoved()
    }

    /// What is taken out behind a mark and what is taken out as a comment may touch or overlap.
    private mutating func mergeRemoved() {
        var merged: [Range<Int>] = []
        for range in removed {
            if let last = merged.last, range.lowerBound < last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        removed = merged
    }

    /// The end of the comment that begins at a place; nil where none begins.
    private func commentEnd(at place: Int) -> Int? {
        guard bytes[place] == UInt8(ascii: "<"), !comments.isEmpty else { return nil }
        let next = comments.firstPlace { $0.lowerBound >= place }
        return next < comments.count && comments[next].lowerBound == place ? comments[next].upperBound : nil
    }

    /// Where the next blank line begins.
    private func chunkEnd(from start: Int) -> Int {
        var place = start
        while place < bytes.count {
            if let end = commentEnd(at: place) { place = end; continue }
            if bytes[place] == 10 {
                let next = afterBlanks(place + 1, bytes.count)
                if next == bytes.count || bytes[next] == 10 { return place }
            }
            place += 1
        }
        return bytes.count
    }

    private func afterBlanks(_ start: Int, _ end: Int) -> Int {
        var place = start
        while place < end, bytes[place].isBlank { place += 1 }
        return place
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
                place = closing(place, end, openers.popLast())
            case UInt8(ascii: "{"):
                place = brace(place, start, end)
            case UInt8(ascii: "<"):
                place = commentEnd(at: place) ?? place + 1
            default:
                place += 1
            }
        }
    }

    /// Passes over backslashes and, where they make it plain text, the bracket behind them.
    private mutating func afterBackslashes(_ start: Int, _ end: Int) -> Int {
        var place = start
        while place < end, bytes[place] == UInt8(ascii: "\\") { place += 1 }
        let isComment = place + 3 < end && bytes[place..<place + 4].elementsEqual("<!--".utf8)
        guard place < end, "[]{}".utf8.contains(bytes[place]) || isComment else { return place }
        let count = place - start
        removed.append(start..<start + (count + 1) / 2)
        return count % 2 == 1 ? place + 1 : place
    }

    private mutating func closing(_ place: Int, _ end: Int, _ opener: Int?) -> Int {
        var next = place + 1
        while next < end, bytes[next] == UInt8(ascii: "{") {
            guard let group = group(next, end, followsWords: next == place + 1), group.attributes.question == nil else { break }
            if group.attributes.classes.isEmpty {
                problems.append(Problem(kind: .withoutCode, place: next))
            } else if let opener, opener + 1 < place {
                found.append(Found(kind: .words(opener + 1..<place), brace: next, attributes: group.attributes))
            }
            next = group.end
        }
        // A brace that begins no group is plain text.
        let after = next < end && bytes[next] == UInt8(ascii: "{") ? next + 1 : next
        guard next > place + 1 else { return after }
        if let opener {
            if opener + 1 == place { problems.append(Problem(kind: .empty, place: opener)) }
            removed.append(opener..<opener + 1)
            removed.append(place..<next)
        } else {
            problems.append(Problem(kind: .unopened, place: place))
        }
        return after
    }

    /// A brace that follows no bracket: the mark of a paragraph when nothing but blanks and further marks follow on its line.
    private mutating func brace(_ place: Int, _ start: Int, _ end: Int) -> Int {
        // Templates write two braces, and mean no mark.
        guard place == start || bytes[place - 1] != UInt8(ascii: "{") else { return place + 1 }
        guard let group = group(place, end, followsWords: false) else { return place + 1 }
        if group.attributes.question != nil { return question(place, start, end, group.attributes, group.end) }
        let isApart = place == start || bytes[place - 1].isBlankOrNewline || place == paragraphMarkEnd
        guard !group.attributes.classes.isEmpty else {
            if isApart { problems.append(Problem(kind: .withoutCode, place: place)) }
            return isApart ? group.end : place + 1
        }
        let next = afterBlanks(group.end, end)
        guard isApart, next == end || bytes[next] == 10 || bytes[next] == UInt8(ascii: "{") else {
            problems.append(Problem(kind: .misplaced, place: place))
            return group.end
        }
        var first = place
        while first > start, bytes[first - 1].isBlankOrNewline { first -= 1 }
        found.append(Found(kind: .paragraph(end: first), brace: place, attributes: group.attributes))
        removed.append(first..<group.end)
        paragraphMarkEnd = group.end
        return group.end
    }

    /// `{#need.1}` at the end of a heading; anywhere else it is text.
    private mutating func question(_ place: Int, _ start: Int, _ end: Int, _ attributes: MarkAttributes, _ after: Int) -> Int {
        var line = place
        while line > start, bytes[line - 1] != 10 { line -= 1 }
        var sign = afterBlanks(line, end)
        let signs = sign
        while sign < place, bytes[sign] == UInt8(ascii: "#") { sign += 1 }
        let next = afterBlanks(after, end)
        guard (1...6).contains(sign - signs), bytes[sign].isBlank, bytes[place - 1].isBlank || place == paragraphMarkEnd,
            next == end || bytes[next] == 10 || bytes[next] == UInt8(ascii: "{")
        else { return place + 1 }
        var first = place
        while first > sign, bytes[first - 1].isBlank { first -= 1 }
        found.append(Found(kind: .question(end: first), brace: place, attributes: attributes))
        removed.append(first..<after)
        paragraphMarkEnd = after
        return after
    }

    /// The group of a mark at `place`; nil where the braces are plain text.
    private mutating func group(_ place: Int, _ end: Int, followsWords: Bool) -> (attributes: MarkAttributes, end: Int)? {
        guard let group = MarkAttributes.read(bytes, at: place, limit: end) else {
            if isMeantAsMark(place + 1, end, followsWords: followsWords) { problems.append(Problem(kind: .syntax, place: place)) }
            return nil
        }
        return group.attributes.classes.isEmpty && group.attributes.pairs.isEmpty && group.attributes.question == nil ? nil : group
    }

    /// Whether what follows a brace begins like a code, `.culture`, or stands right behind words in brackets and only lacks the dot.
    private func isMeantAsMark(_ place: Int, _ end: Int, followsWords: Bool) -> Bool {
        guard place < end else { return false }
        if bytes[place] == UInt8(ascii: ".") {
            return place + 1 < end && bytes[place + 1] != UInt8(ascii: ".") && bytes[place + 1] != UInt8(ascii: "}") && !bytes[place + 1].isBlankOrNewline
        }
        return followsWords && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[place] | 0x20)
    }
}
