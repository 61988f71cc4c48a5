import FeltText

/// What becomes of the two positions of a selection in a clean text.
struct RefiRange {
    var range: TextRange?
    var problems: [RefiRule] = []

    /// - Parameters:
    ///   - start: where the first position lies.
    ///   - end: where the second lies.
    ///   - length: of the clean text, in bytes.
    init(_ start: RefiTextFile.Place, _ end: RefiTextFile.Place, length: Int) {
        var from = Self.bound(start, isStart: true, length)
        var to = Self.bound(end, isStart: false, length)
        for place in [start, end] {
            switch place {
            case .exact: break
            case .inside: add(.rangeInsideCharacter)
            case .negative: add(.rangeNegative)
            case .pastEnd: add(.rangePastEnd)
            }
        }
        if from > to {
            // Their ends are those of the other one now, so that a character that is cut is widened to both sides again.
            add(.rangeReversed)
            from = Self.bound(end, isStart: true, length)
            to = Self.bound(start, isStart: false, length)
        }
        // What lies before or behind its text altogether holds none of it.
        let isOutside = start == .negative && end == .negative || start == .pastEnd && end == .pastEnd
        let isCutToNothing = from >= to && (start == .pastEnd || end == .pastEnd || start == .negative || end == .negative)
        range = isOutside || isCutToNothing || from > to ? nil : TextRange(from..<to)
    }

    private mutating func add(_ rule: RefiRule) {
        if !problems.contains(rule) { problems.append(rule) }
    }

    private static func bound(_ place: RefiTextFile.Place, isStart: Bool, _ length: Int) -> Int {
        switch place {
        case .exact(let byte): byte
        case .inside(let start, let end): isStart ? start : end
        case .negative: 0
        case .pastEnd: length
        }
    }
}
