extension DisplayWidth {
    /// Returns the longest run of leading graphemes that takes at most `limit` columns.
    static func prefix(of text: String, columns limit: Int) -> String {
        if simpleColumns(text.utf8) != nil { return String(prefix(of: text.unicodeScalars, limit) { columns(of: $0) }) }
        return String(prefix(of: text, limit) { columns(of: $0) })
    }

    /// Returns the longest run of trailing graphemes that takes at most `limit` columns.
    static func suffix(of text: String, columns limit: Int) -> String {
        if simpleColumns(text.utf8) != nil { return String(suffix(of: text.unicodeScalars, limit) { columns(of: $0) }) }
        return String(suffix(of: text, limit) { columns(of: $0) })
    }

    private static func prefix<Pieces: Collection>(
        of pieces: Pieces,
        _ limit: Int,
        columns: (Pieces.Element) -> Int
    ) -> Pieces.SubSequence {
        var used = 0
        var end = pieces.startIndex
        while end < pieces.endIndex {
            used += columns(pieces[end])
            if used > limit { break }
            end = pieces.index(after: end)
        }
        return pieces[..<end]
    }

    private static func suffix<Pieces: BidirectionalCollection>(
        of pieces: Pieces,
        _ limit: Int,
        columns: (Pieces.Element) -> Int
    ) -> Pieces.SubSequence {
        var used = 0
        var start = pieces.endIndex
        while start > pieces.startIndex {
            let before = pieces.index(before: start)
            used += columns(pieces[before])
            if used > limit { break }
            start = before
        }
        return pieces[start...]
    }
}
