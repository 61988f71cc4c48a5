import FeltText

/// A text whose ranges are marked with `⟦` and `⟧` where they begin and end, so that a test shows what it means.
struct MarkedPassages {
    let text: StoredText
    /// The marked ranges in the order in which they end, in bytes of the text without marks.
    let ranges: [TextRange]
}

extension MarkedPassages {
    init(_ marked: String) {
        var bytes: [UInt8] = []
        var open: [Int] = []
        var ranges: [TextRange] = []
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦": open.append(bytes.count)
            case "⟧": ranges.append(TextRange(open.removeLast()..<bytes.count))
            default: bytes.append(contentsOf: String(scalar).utf8)
            }
        }
        text = StoredText(trusted: bytes)
        self.ranges = ranges
    }
}
