public import FeltText

extension TextMap {
    /// What becomes of a range of the old text.
    ///
    /// Rules, in the order in which they are asked:
    /// - An empty range, or one that is not valid in the old text, is `.lost`.
    /// - If all its bytes stand together where the map says, it is `.unchanged` or `.moved`, and so byte-equal. Text that was added
    ///   exactly at one of its edges is not part of it, not even where that makes a longer word.
    /// - Else its pieces are gathered. Pieces belong together when they are in the same order in both texts, moved together if they
    ///   moved, and the text between them did not grow by more than the length of the whole range or 256 bytes, whichever is more. Of
    ///   several groups the one with most letters and digits is taken, the first when equal.
    /// - `.lost` when less than a fifth of its letters and digits are left and no piece of 32 bytes is; a range without letters or digits
    ///   when nothing of it is left.
    /// - Edges. One whose own letters were changed takes the whole word they stand in now, as far as that is not old text from beyond
    ///   the range: «⟦vi turte⟧» becomes «⟦Vi turte⟧». An edge replaced by the same words in another case or composition, or punctuation
    ///   replaced by punctuation, goes along. Other new text at an edge does not. Blanks at a changed edge are left outside.
    /// - `.edited` when no whole word is missing at either edge and no piece with words is left elsewhere; otherwise `.cut`.
    ///
    /// Cost: O(log n) for finding it, then the length of the range in both texts.
    public func carry(_ range: TextRange) -> Carried { follow(range).carried }

    /// The same, and whether its words changed places with others.
    func follow(_ range: TextRange) -> (carried: Carried, isReordered: Bool) {
        guard !range.isEmpty, old.isValid(range) else { return (.lost, false) }
        let pieces = pieces(of: range)
        guard let first = pieces.first, let last = pieces.last else { return (.lost, false) }
        let shifts = [first.new.lowerBound - first.old.lowerBound, last.new.lowerBound - last.old.lowerBound]
        let isWhole = pieces.count == 1 && first.old == range.bytes
        let groups = groups(pieces, limit: max(range.length, Self.widestGrowth))
        let best = groups.max { ($0.substance, $0.kept, -$0.first.old.lowerBound) < ($1.substance, $1.kept, -$1.first.old.lowerBound) }
        guard let best else { return (.lost, false) }
        for shift in shifts {
            let start = range.start.value + shift
            guard start >= 0, start + range.length <= new.utf8.count else { continue }
            let there = TextRange(start..<start + range.length)
            if isWhole || TextShape.equal(range.bytes, in: old.utf8, there.bytes, in: new.utf8) {
                return (there == range ? .unchanged(there) : .moved(there), best.chain > 0)
            }
        }
        let total = TextShape.substance(of: range.bytes, in: old.utf8)
        if total > 0 {
            if best.substance == 0 { return (.lost, false) }
            if best.substance * Self.leastShare < total, best.longest < AnchorStage.movedBytes { return (.lost, false) }
        }
        let head = head(of: range, best)
        let tail = tail(of: range, best)
        let place = trimmed(head.place..<tail.place, atStart: head.isChanged, atEnd: tail.isChanged)
        let isElsewhere = groups.reduce(0) { $0 + $1.substance } > best.substance
        let result = TextRange(place)
        // Not all of the group need be in it: blanks at a changed edge were left outside.
        let kept = pieces.reduce(0) { sum, piece in
            guard best.first.stretch...best.last.stretch ~= piece.stretch, stretches[piece.stretch].chain == best.chain else { return sum }
            return sum + piece.new.clamped(to: place).count
        }
        return (head.isWhole && tail.isWhole && !isElsewhere ? .edited(result, kept: kept) : .cut(result, kept: kept), best.chain > 0)
    }

    private static var widestGrowth: Int { 256 }
    /// A range needs one part in so many of its letters and digits to be more than a coincidence.
    private static var leastShare: Int { 5 }

    private struct Piece {
        var old: Range<Int>
        var new: Range<Int>
        var stretch: Int
    }

    private struct Group {
        var chain: Int
        var first: Piece
        var last: Piece
        var kept: Int
        var longest: Int
        var substance: Int
    }

    private func pieces(of range: TextRange) -> [Piece] {
        var result: [Piece] = []
        var index = firstStretch(endingAfter: range.start.value)
        while index < stretches.count, stretches[index].old.start < range.end {
            let stretch = stretches[index]
            let old = max(stretch.old.start, range.start).value..<min(stretch.old.end, range.end).value
            let shift = stretch.new.start.value - stretch.old.start.value
            result.append(Piece(old: old, new: old.lowerBound + shift..<old.upperBound + shift, stretch: index))
            index += 1
        }
        return result
    }

    private func groups(_ pieces: [Piece], limit: Int) -> [Group] {
        var result: [Group] = []
        var open: [Int: Int] = [:]
        for piece in pieces {
            let chain = stretches[piece.stretch].chain
            let substance = TextShape.substance(of: piece.old, in: old.utf8)
            if let index = open[chain] {
                let last = result[index].last
                if piece.new.lowerBound - last.new.upperBound <= piece.old.lowerBound - last.old.upperBound + limit {
                    result[index].last = piece
                    result[index].kept += piece.old.count
                    result[index].longest = max(result[index].longest, piece.old.count)
                    result[index].substance += substance
                    continue
                }
            }
            open[chain] = result.count
            result.append(Group(chain: chain, first: piece, last: piece, kept: piece.old.count, longest: piece.old.count, substance: substance))
        }
        return result
    }

    private typealias Edge = (place: Int, isWhole: Bool, isChanged: Bool)

    private func head(of range: TextRange, _ group: Group) -> Edge {
        let (oldStart, newStart) = (group.first.old.lowerBound, group.first.new.lowerBound)
        if oldStart == range.start.value { return (newStart, true, false) }
        let (index, rank) = (group.first.stretch, rankInNew[group.first.stretch])
        let floor = rank > 0 ? stretches[orderInNew[rank - 1]].new.end.value : 0
        let before = index > 0 ? stretches[index - 1].old.end.value : 0
        let areNeighbours = rank > 0 ? index > 0 && orderInNew[rank - 1] == index - 1 : index == 0
        if areNeighbours, before == range.start.value, isSameButForm(before..<oldStart, floor..<newStart) { return (floor, true, true) }
        var place = newStart
        while place > floor, TextShape.isInsideWord(place, in: new.utf8) { place = TextShape.start(before: place, in: new.utf8) }
        var wordStart = oldStart
        while wordStart > range.start.value, TextShape.isInsideWord(wordStart, in: old.utf8) {
            wordStart = TextShape.start(before: wordStart, in: old.utf8)
        }
        return (place, TextShape.substance(of: range.start.value..<wordStart, in: old.utf8) == 0, true)
    }

    private func tail(of range: TextRange, _ group: Group) -> Edge {
        let (oldEnd, newEnd) = (group.last.old.upperBound, group.last.new.upperBound)
        if oldEnd == range.end.value { return (newEnd, true, false) }
        let (index, rank) = (group.last.stretch, rankInNew[group.last.stretch])
        let ceiling = rank + 1 < orderInNew.count ? stretches[orderInNew[rank + 1]].new.start.value : new.utf8.count
        let after = index + 1 < stretches.count ? stretches[index + 1].old.start.value : old.utf8.count
        let areNeighbours = rank + 1 < orderInNew.count ? orderInNew[rank + 1] == index + 1 : index + 1 == stretches.count
        if areNeighbours, after == range.end.value, isSameButForm(oldEnd..<after, newEnd..<ceiling) { return (ceiling, true, true) }
        var place = newEnd
        while place < ceiling, TextShape.isInsideWord(place, in: new.utf8) { place += TextShape.scalar(at: place, in: new.utf8).width }
        var wordEnd = oldEnd
        while wordEnd < range.end.value, TextShape.isInsideWord(wordEnd, in: old.utf8) {
            wordEnd += TextShape.scalar(at: wordEnd, in: old.utf8).width
        }
        return (place, TextShape.substance(of: wordEnd..<range.end.value, in: old.utf8) == 0, true)
    }

    /// Whether two texts differ only in case and composition, or are both no words.
    private func isSameButForm(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        if left.isEmpty || right.isEmpty { return false }
        let counts = (TextShape.substance(of: left, in: old.utf8), TextShape.substance(of: right, in: new.utf8))
        if counts.0 == 0 || counts.1 == 0 { return counts == (0, 0) }
        return old[TextRange(left)].lowercased() == new[TextRange(right)].lowercased()
    }

    /// Leaves blanks at changed edges outside, unless there is nothing else.
    private func trimmed(_ range: Range<Int>, atStart: Bool, atEnd: Bool) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while atStart, start < end, TextShape.isBlank(new.utf8[start]) { start += 1 }
        while atEnd, end > start, TextShape.isBlank(new.utf8[end - 1]) { end -= 1 }
        return start < end ? start..<end : range
    }
}
