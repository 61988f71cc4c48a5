public import FeltText

/// What becomes of a range of a text when the text is revised. Ranges are those of the new text, never empty, on code points.
public enum Carried: Hashable, Sendable {
    /// The same bytes at the same place.
    case unchanged(TextRange)
    /// The same bytes at another place, be it that they moved or that text before them grew or shrank.
    case moved(TextRange)
    /// Both its ends stand and what lies between is one stretch, but text was changed, added or removed inside it.
    ///
    /// `kept` is how many of its bytes still stand.
    case edited(TextRange, kept: Int)
    /// Only part of it stands, as its beginning or end was removed or replaced, or a piece of it moved away.
    ///
    /// `kept` is how many of its bytes stand within the new range.
    case cut(TextRange, kept: Int)
    /// No word of it stands, or too little to go by: see `TextMap.carry(_:)`.
    case lost

    /// What happened, without the place.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        case unchanged, moved, edited, cut, lost
    }

    public var kind: Kind {
        switch self {
        case .unchanged: .unchanged
        case .moved: .moved
        case .edited: .edited
        case .cut: .cut
        case .lost: .lost
        }
    }

    /// The range of the new text; nil for what was lost.
    public var range: TextRange? {
        switch self {
        case .unchanged(let range), .moved(let range), .edited(let range, _), .cut(let range, _): range
        case .lost: nil
        }
    }

    /// How many bytes of the old range stand in the new one: all of them when it is unchanged or moved, 0 when it was lost.
    public var keptBytes: Int {
        switch self {
        case .unchanged(let range), .moved(let range): range.length
        case .edited(_, let kept), .cut(_, let kept): kept
        case .lost: 0
        }
    }
}
