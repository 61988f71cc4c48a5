/// Finds the comments of a note, `<!-- … -->`: hints for whoever fills in a form, and no part of the text.
struct NoteComments {
    /// The comments with their signs, in order.
    private(set) var comments: [Range<Int>] = []
    /// What is taken out of the text: the comments, with the whole of the lines that hold nothing else.
    private(set) var removed: [Range<Int>] = []
    /// Where a comment begins that never ends.
    private(set) var unclosed: Int?

    /// Cost: one pass.
    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
        var place = start
        while place < bytes.count {
            guard bytes[place] == UInt8(ascii: "<"), Self.stands("<!--", bytes, place), !Self.isEscaped(bytes, place, start) else { place += 1; continue }
            var end = place + 4
            while end < bytes.count, !Self.stands("-->", bytes, end) { end += 1 }
            guard end < bytes.count else {
                unclosed = place
                return
            }
            end += 3
            comments.append(place..<end)
            removed.append(Self.widened(bytes, place..<end, start))
            place = end
        }
    }

    /// A comment that has its lines to itself takes the end of its last line along.
    private static func widened(_ bytes: UnsafeBufferPointer<UInt8>, _ comment: Range<Int>, _ start: Int) -> Range<Int> {
        var first = comment.lowerBound
        while first > start, bytes[first - 1].isBlank { first -= 1 }
        var last = comment.upperBound
        while last < bytes.count, bytes[last].isBlank { last += 1 }
        guard first == start || bytes[first - 1] == 10, last == bytes.count || bytes[last] == 10 else { return comment }
        return first..<min(last + 1, bytes.count)
    }

    private static func isEscaped(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ start: Int) -> Bool {
        var first = place
        while first > start, bytes[first - 1] == UInt8(ascii: "\\") { first -= 1 }
        return (place - first) % 2 == 1
    }

    private static func stands(_ sign: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        let count = sign.utf8CodeUnitCount
        return place + count <= bytes.count && (0..<count).allSatisfy { bytes[place + $0] == sign.utf8Start[$0] }
    }
}
