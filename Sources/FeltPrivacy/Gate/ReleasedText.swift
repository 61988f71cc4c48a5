public import FeltText

/// A text without what is kept back of it: a mark stands in the place of each piece, and positions move with it.
public struct ReleasedText: Sendable {
    /// What stands in the place of words that were kept back.
    public static let mark = "[…]"
    static let markBytes = Array(mark.utf8)

    let withheld: [WithheldRange]
    /// What does not count: what is withheld, but of a silent text, of which no word leaves.
    private let uncounted: [WithheldRange]
    /// How far positions behind each piece move: what all pieces up to it and their marks make.
    private let shifts: [Int]

    /// - Parameter withheld: sorted, and not touching each other.
    public init(withheld: [WithheldRange]) { self.init(withheld: withheld, uncounted: nil) }

    /// - Parameter uncounted: what does not count, sorted in the same way, where that is less than what is withheld.
    init(withheld: [WithheldRange], uncounted: [WithheldRange]?) {
        self.withheld = withheld
        self.uncounted = uncounted ?? withheld
        var shift = 0
        shifts = withheld.map { piece in
            shift += Self.markBytes.count - (piece.range.end.value - piece.range.start.value)
            return shift
        }
    }

    /// Whether some of the words that are kept back of a text stand less often in another. Cost: a search for each piece.
    public func lacksPieces(_ other: StoredText, of text: StoredText) -> Bool {
        withheld.contains { piece in
            let words = text.utf8[piece.range.start.value..<piece.range.end.value]
            return !words.isEmpty && other.utf8.ranges(of: words).count < text.utf8.ranges(of: words).count
        }
    }

    /// The stretches that are kept back for a reason, sorted.
    public func ranges(of reason: Withholding) -> [TextRange] { withheld.filter { $0.reason == reason }.map(\.range) }

    /// Whether all stretches that are kept back are of a sort.
    public func arePieces(_ isOfSort: (TextRange) -> Bool) -> Bool { withheld.allSatisfy { isOfSort($0.range) } }

    /// Whether it keeps back words that another one does not.
    public func exceeds(_ other: ReleasedText) -> Bool {
        withheld.contains { piece in !other.withheld.contains { $0.range.start <= piece.range.start && $0.range.end >= piece.range.end } }
    }

    /// The text as it leaves. Cost: one pass.
    public func text(_ text: StoredText) -> StoredText {
        guard !withheld.isEmpty else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var place = 0
        for piece in withheld {
            bytes += text.utf8[place..<piece.range.start.value]
            bytes += Self.markBytes
            place = piece.range.end.value
        }
        bytes += text.utf8[place...]
        return StoredText(trusted: bytes)
    }

    /// Where a range of the text stands in the text that leaves; nil where all of it is kept back. What reaches into a piece ends before its
    /// mark, and what reaches over one has the mark in it.
    public func range(_ range: TextRange) -> TextRange? {
        guard !withheld.isEmpty else { return range }
        var (start, end) = (range.start.value, range.end.value)
        // A place between two letters stays where one of them does.
        if start == end { return piece(holding: start) == nil ? TextRange(moved(start)..<moved(start)) : nil }
        // The pieces that hold an end: a range begins behind the piece that it begins in, and ends before the one it ends in.
        if let piece = piece(holding: start) { start = withheld[piece].range.end.value }
        if let piece = piece(holding: end - 1) { end = withheld[piece].range.start.value }
        guard start < end else { return nil }
        return TextRange(moved(start)..<moved(end))
    }

    /// The words of a range that leave whole; nil where any of them stays.
    public func words(_ range: TextRange, of text: StoredText) -> String? { cuts(range) || self.range(range) == nil ? nil : String(text[range]) }

    /// The parts of a range that count, in their places in the text as it is: in numbers only, for of a text that is silent no word leaves.
    public func counted(_ range: TextRange) -> [TextRange] {
        var result: [TextRange] = []
        var place = range.start
        for piece in uncounted[Self.first(of: uncounted, where: { $0.range.end.value > range.start.value })...].map(\.range) where piece.start < range.end {
            if piece.start > place { result.append(TextRange(place, piece.start)) }
            place = max(place, piece.end)
        }
        if place < range.end { result.append(TextRange(place, range.end)) }
        return result
    }

    /// Whether something of a range counts. A place between two letters does where one of them does.
    public func counts(_ range: TextRange) -> Bool {
        guard range.isEmpty else { return !counted(range).isEmpty }
        return !uncounted.contains { $0.range.start <= range.start && range.start < $0.range.end }
    }

    /// Whether all of a range counts.
    public func countsWhole(_ range: TextRange) -> Bool { counts(range) && (range.isEmpty || counted(range) == [range]) }

    /// The text without what does not count: nobody but who counts its words may have it.
    func countedText(_ text: StoredText) -> StoredText { ReleasedText(withheld: uncounted).text(text) }

    /// Why the words of a range that has no place are kept back; nil where they are not.
    public func reason(_ range: TextRange) -> Withholding? { piece(holding: range.start.value).map { withheld[$0].reason } }

    /// Whether a range loses some of its words.
    public func cuts(_ range: TextRange) -> Bool {
        let next = first { $0.range.end.value > range.start.value }
        return next < withheld.count && withheld[next].range.start.value < range.end.value
    }

    private func piece(holding place: Int) -> Int? {
        let index = first { $0.range.end.value > place }
        return index < withheld.count && withheld[index].range.start.value <= place ? index : nil
    }

    /// Where a place that is in no piece stands in the text that leaves.
    private func moved(_ place: Int) -> Int {
        let behind = first { $0.range.end.value > place }
        return behind == 0 ? place : place + shifts[behind - 1]
    }

    /// The first piece of which `isReached` holds, which holds of all behind it too.
    private func first(where isReached: (WithheldRange) -> Bool) -> Int { Self.first(of: withheld, where: isReached) }

    private static func first(of pieces: [WithheldRange], where isReached: (WithheldRange) -> Bool) -> Int {
        var (low, high) = (0, pieces.count)
        while low < high {
            let middle = (low + high) / 2
            if isReached(pieces[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
