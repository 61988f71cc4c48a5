import FeltModel
import FeltPrivacy
import FeltText

/// Where the positions of a table lie in one text.
struct CodingsPlaces {
    let mapping: CodingsMapping
    let text: StoredText
    let index: TextIndex

    /// The words between two positions.
    ///
    /// - Parameter quote: the words as the table has them; nil where it has none.
    /// - Throws: `range-invalid`; `quote-differs` when other words stand there, never with the words themselves.
    func range(_ start: String?, _ end: String?, quote: String?) throws(FeltError) -> TextRange {
        guard let start = start.flatMap({ Int($0) }), let end = end.flatMap({ Int($0) }) else {
            throw FeltError("range-invalid", "start and end must be whole numbers.")
        }
        guard let range = find(start, end, mapping) else {
            let length = mapping.unit == .codepoints ? index.scalarCount : mapping.unit == .utf16 ? index.utf16Count : text.utf8.count
            let hint = start < mapping.base ? "Positions are counted from \(mapping.base); see --base." : "The text has \(length) of \(mapping.unit.rawValue); see --unit, --base and --end-included."
            throw FeltError("range-invalid", "The range \(start)..\(end) is empty, reaches outside the text or cuts a character.", hint: hint)
        }
        guard let quote, Self.folded(text[range]) != Self.folded(quote) else { return range }
        throw FeltError("quote-differs", "At \(start)..\(end) stand other words than the row has.", hint: remedy(start, end, quote))
    }

    private func find(_ start: Int, _ end: Int, _ mapping: CodingsMapping) -> TextRange? {
        let (from, isOut) = start.subtractingReportingOverflow(mapping.base)
        let (to, isOutToo) = end.subtractingReportingOverflow(mapping.base - (mapping.includesEnd ? 1 : 0))
        guard !isOut, !isOutToo, from >= 0, from < to else { return nil }
        switch mapping.unit {
        case .codepoints: return index.textRange(scalars: from..<to)
        case .utf16: return index.textRange(utf16: from..<to)
        case .bytes:
            guard to <= text.utf8.count else { return nil }
            let range = TextRange(from..<to)
            return text.isValid(range) ? range : nil
        }
    }

    /// The way of counting under which the words are those of the row, if there is one.
    private func remedy(_ start: Int, _ end: Int, _ quote: String) -> String {
        for unit in CodingsMapping.Unit.allCases {
            for base in [0, 1] {
                for includesEnd in [false, true] {
                    var other = CodingsMapping()
                    (other.unit, other.base, other.includesEnd) = (unit, base, includesEnd)
                    guard let range = find(start, end, other), Self.folded(text[range]) == Self.folded(quote) else { continue }
                    return "They would fit with --unit \(unit.rawValue) --base \(base)\(includesEnd ? " --end-included" : "")."
                }
            }
        }
        if let place = onlyPlace(of: quote) { return "They stand once in the text, at \(place.lowerBound)..\(place.upperBound), counted in characters from 0." }
        return "Look at the source's text: it may have been changed since it was coded. Or the table is an export that kept words back (\(ReleasedText.mark)), "
            + "so that its positions are those of another text: export it with --include all."
    }

    /// Where words stand that are in the text exactly once, in code points.
    private func onlyPlace(of quote: String) -> Range<Int>? {
        let words = Array(quote.utf8)
        guard words.count <= text.utf8.count else { return nil }
        var first: Int?
        for start in 0...(text.utf8.count - words.count) where text.utf8[start] == words[0] && text.utf8[start..<(start + words.count)].elementsEqual(words) {
            if first != nil { return nil }
            first = start
        }
        return first.flatMap { index.scalarRange(TextRange($0..<($0 + words.count))) }
    }

    /// Words with every stretch of white space as one space; programs write line ends in many ways.
    private static func folded(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if !scalar.properties.isWhitespace { result.append(scalar) } else if result.last != " " { result.append(" ") }
        }
        return String(result)
    }
}
