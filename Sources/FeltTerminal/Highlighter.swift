/// Shows a text with ranges marked, line by line, with line numbers in the margin and wrapped between words.
///
/// Without colour a range stands in brackets with its label behind it; with colour it is painted and only the label is
/// added, so that colour never says anything alone. Where ranges cross without one holding the other, each of them carries
/// a number at both ends, since brackets alone could not tell which closes which:
///
/// ```
///  7 │ We ⟦waited ⟦for the council⟧{process.delay}⟧{culture.risk} to
///    │ decide, ⟦¹and ⟦²then⟧¹{needs.user} it⟧²{needs.law} was late.
/// ```
///
/// With colour the innermost range decides the paint, and the text is underlined where several ranges meet. Control characters
/// are shown as signs and a tab as four spaces; the spaces at which a line is broken are left out. A range that goes on outside
/// the lines shown has … at that end.
public struct Highlighter: Hashable, Sendable {
    /// One range to be shown.
    public struct Mark: Hashable, Sendable {
        /// Half-open UTF-8 bytes from 0 in the whole text. What lies outside the text is left off, an end inside a scalar is
        /// moved outwards, and newlines at the two ends are not painted.
        public var range: Range<Int>
        /// What the range is, written after it in braces, as in `{culture.risk}`; nothing when empty.
        public var label: String
        /// The paint where colour is allowed.
        public var style: Style

        public init(_ range: Range<Int>, label: String, style: Style = .plain) {
            self.range = range
            self.label = label
            self.style = style
        }
    }

    /// Columns to stay within, margin included; nil for no wrapping.
    public var width: Int?
    /// The colours allowed.
    public var depth: ColourDepth
    /// Whether each line begins with its number, counted from 1.
    public var showsLineNumbers: Bool
    /// Whether ranges stand in brackets; by default only where there is no colour.
    public var showsBrackets: Bool

    public init(width: Int?, depth: ColourDepth, showsLineNumbers: Bool = true, showsBrackets: Bool? = nil) {
        self.width = width
        self.depth = depth
        self.showsLineNumbers = showsLineNumbers
        self.showsBrackets = showsBrackets ?? (depth == .none)
    }

    /// Writes the lines, each with a newline at its end, in pieces of some tens of kilobytes.
    ///
    /// The empty text and a range of lines outside the text write nothing; a newline at the very end starts no further line.
    /// Marks may come in any order and may overlap, nest and repeat. Complexity: O(n + m log m) for n bytes and m marks.
    ///
    /// - Parameters:
    ///   - text: the whole text as valid UTF-8 with `\n` between lines.
    ///   - lines: the lines to show, from 1; nil for all.
    ///   - sink: takes each piece, as `Output.write` does.
    /// - Throws: what the sink throws.
    public func show<Failure>(
        _ text: [UInt8],
        marks: [Mark],
        lines: ClosedRange<Int>? = nil,
        to sink: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        guard let shown = ShownLines(text, lines) else { return }
        let plan = HighlightPlan(text, marks: marks, shown: shown.bytes)
        var painter = HighlightPainter(self, text: text, plan: plan, lastLine: shown.lastNumber)
        var start = shown.bytes.lowerBound
        for number in shown.firstNumber...shown.lastNumber {
            let end = text[start..<shown.bytes.upperBound].firstIndex(of: 0x0A) ?? shown.bytes.upperBound
            painter.paint(start..<end, number: number)
            start = end + 1
            if painter.size >= 32_768 { try sink(painter.take()) }
        }
        if painter.size > 0 { try sink(painter.take()) }
    }

    /// Returns what `show` writes as one string.
    public func string(_ text: [UInt8], marks: [Mark], lines: ClosedRange<Int>? = nil) -> String {
        var result: [UInt8] = []
        show(text, marks: marks, lines: lines) { result += $0 }
        return String(decoding: result, as: UTF8.self)
    }
}
