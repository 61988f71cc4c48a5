/// The order in which marks open and close in the lines shown.
struct HighlightPlan {
    /// A mark brought within the lines shown.
    struct Span {
        let range: Range<Int>
        let label: String
        let style: Style
        /// Whether the mark goes on before or after the lines shown.
        let startsBefore: Bool
        let endsAfter: Bool
        /// The number at both ends of a span that crosses another; 0 for none.
        var number = 0
    }

    /// In the order of opening: by start, then the longest first, then as given.
    private(set) var spans: [Span]
    /// Positions in `spans` of those that are not empty, in the order of closing: by end, then the last opened first.
    let closings: [Int]

    init(_ text: [UInt8], marks: [Highlighter.Mark], shown: Range<Int>) {
        let visible = marks.compactMap { Self.span($0, text, shown) }
        spans = visible.enumerated().sorted { left, right in
            let (a, b) = (left.element.range, right.element.range)
            return (a.lowerBound, b.upperBound, left.offset) < (b.lowerBound, a.upperBound, right.offset)
        }.map(\.element)
        let spans = spans
        closings = spans.indices.filter { !spans[$0].range.isEmpty }.sorted { left, right in
            (spans[left].range.upperBound, right) < (spans[right].range.upperBound, left)
        }
        numberCrossings()
    }

    private static func span(_ mark: Highlighter.Mark, _ text: [UInt8], _ shown: Range<Int>) -> Span? {
        var start = min(max(0, mark.range.lowerBound), text.count)
        var end = min(max(start, mark.range.upperBound), text.count)
        while start > 0 && start < text.count && text[start] & 0xC0 == 0x80 { start -= 1 }
        while end < text.count && text[end] & 0xC0 == 0x80 { end += 1 }
        // A bracket alone at the start of the next line would mark nothing.
        while end > start && text[end - 1] == 0x0A { end -= 1 }
        while start < end && text[start] == 0x0A { start += 1 }
        // The place after a newline at the very end is on no line; what stands there is shown at the end of the last one.
        if start == text.count && start == shown.upperBound + 1 { (start, end) = (shown.upperBound, shown.upperBound) }
        let isOutside = start == end ? start < shown.lowerBound : end <= shown.lowerBound
        if isOutside || start > shown.upperBound || (start == shown.upperBound && end > start) { return nil }
        return Span(
            range: max(start, shown.lowerBound)..<min(end, shown.upperBound),
            label: mark.label,
            style: mark.style,
            startsBefore: start < shown.lowerBound,
            endsAfter: end > shown.upperBound
        )
    }

    /// Numbers the spans that cross another, in the order of opening.
    ///
    /// Two spans cross when one starts strictly inside the other and ends after it. A span crosses a later one when among those
    /// that start inside it the greatest end lies beyond its own; it crosses an earlier one when among those that end inside it
    /// the smallest start lies before its own. Both are questions of range extremes, so no pair is ever compared.
    private mutating func numberCrossings() {
        let starts = spans.map(\.range.lowerBound)
        let greatestEnd = RangeMaximum(spans.map(\.range.upperBound))
        let ends = closings.map { spans[$0].range.upperBound }
        let smallestStart = RangeMaximum(closings.map { -spans[$0].range.lowerBound })
        var next = 1
        for index in spans.indices where !spans[index].range.isEmpty {
            let range = spans[index].range
            let inside = Self.position(of: range.lowerBound + 1, in: starts)..<Self.position(of: range.upperBound, in: starts)
            let ending = Self.position(of: range.lowerBound + 1, in: ends)..<Self.position(of: range.upperBound, in: ends)
            let crossesLater = (greatestEnd.maximum(in: inside) ?? .min) > range.upperBound
            let crossesEarlier = (smallestStart.maximum(in: ending) ?? .min) > -range.lowerBound
            if crossesLater || crossesEarlier {
                spans[index].number = next
                next += 1
            }
        }
    }

    /// The first position in an ascending list whose value is not less than the given one.
    private static func position(of value: Int, in sorted: [Int]) -> Int {
        var low = 0
        var high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
