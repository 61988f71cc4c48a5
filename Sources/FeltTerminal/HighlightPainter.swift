/// Walks over the lines of a text and its marks at the same time.
struct HighlightPainter {
    private let text: [UInt8]
    private let plan: HighlightPlan
    private let showsBrackets: Bool
    private let isColoured: Bool
    private let numberWidth: Int?
    private var lines: WrappedLines
    private var nextOpening = 0
    private var nextClosing = 0
    /// Open spans in the order of opening. Closed ones are taken off only when they come to the top, so that closing one that
    /// lies deep costs nothing.
    private var open: [Int] = []
    private var isClosed: [Bool]
    private var openCount = 0

    init(_ settings: Highlighter, text: [UInt8], plan: HighlightPlan, lastLine: Int) {
        self.text = text
        self.plan = plan
        showsBrackets = settings.showsBrackets
        isColoured = settings.depth != .none
        isClosed = Array(repeating: false, count: plan.spans.count)
        numberWidth = settings.showsLineNumbers ? String(lastLine).utf8.count : nil
        let margin = numberWidth.map { $0 + Self.rule.count } ?? 0
        var sequences: [[UInt8]] = []
        if isColoured {
            // Two for each span: alone, and underlined where it lies over others. The last one is for the margin.
            for span in plan.spans {
                var shared = span.style
                shared.isUnderlined = true
                sequences.append(Array(span.style.opening(depth: settings.depth).utf8))
                sequences.append(Array(shared.opening(depth: settings.depth).utf8))
            }
            sequences.append(Array(Style.dim.opening(depth: settings.depth).utf8))
        }
        // Below some ten columns a wrapped text is a ladder of letters; a narrower terminal may cut it itself.
        lines = WrappedLines(width: settings.width.map { max(10, $0 - margin) }, sequences: sequences)
    }

    private static let rule = " │ "

    /// Bytes waiting to be taken.
    var size: Int { lines.bytes.count }

    mutating func take() -> [UInt8] {
        defer { lines.bytes.removeAll(keepingCapacity: true) }
        return lines.bytes
    }

    /// Paints one line of the text; lines must come in order.
    mutating func paint(_ line: Range<Int>, number: Int) {
        startLine(number)
        var position = line.lowerBound
        while true {
            changeMarks(at: position)
            if position == line.upperBound { break }
            let next = min(line.upperBound, nextBoundary)
            lines.add(text[position..<next], style: currentStyle)
            position = next
        }
        lines.endLine()
    }

    private mutating func startLine(_ number: Int) {
        guard let numberWidth else { return lines.startLine(first: "", other: "", style: nil) }
        let first = DisplayWidth.pad(String(number), to: numberWidth, alignment: .right) + Self.rule
        let other = String(repeating: " ", count: numberWidth) + Self.rule
        lines.startLine(first: first, other: other, style: isColoured ? plan.spans.count * 2 : nil)
    }

    private var nextBoundary: Int {
        let opening = nextOpening < plan.spans.count ? plan.spans[nextOpening].range.lowerBound : .max
        let closing = nextClosing < plan.closings.count ? plan.spans[plan.closings[nextClosing]].range.upperBound : .max
        return min(opening, closing)
    }

    /// The number of the sequence for the innermost open span; nil outside all spans.
    private var currentStyle: Int? {
        guard isColoured, let top = open.last else { return nil }
        return top * 2 + (openCount > 1 ? 1 : 0)
    }

    /// Closes before it opens: ranges are half-open, so one that ends here does not hold what begins here.
    private mutating func changeMarks(at position: Int) {
        while nextClosing < plan.closings.count, plan.spans[plan.closings[nextClosing]].range.upperBound <= position {
            close(plan.closings[nextClosing])
            nextClosing += 1
        }
        while nextOpening < plan.spans.count, plan.spans[nextOpening].range.lowerBound <= position {
            let index = nextOpening
            nextOpening += 1
            open.append(index)
            openCount += 1
            if showsBrackets { lines.addMarker(openingMarker(plan.spans[index]), style: currentStyle) }
            if plan.spans[index].range.isEmpty { close(index) }
        }
    }

    private mutating func close(_ index: Int) {
        let marker = closingMarker(plan.spans[index])
        if !marker.isEmpty { lines.addMarker(marker, style: isColoured ? index * 2 : nil) }
        isClosed[index] = true
        openCount -= 1
        while let top = open.last, isClosed[top] { open.removeLast() }
    }

    private func openingMarker(_ span: HighlightPlan.Span) -> String {
        "⟦" + Self.superscript(span.number) + (span.startsBefore ? "…" : "")
    }

    private func closingMarker(_ span: HighlightPlan.Span) -> String {
        let label = span.label.isEmpty ? "" : "{\(DisplayText.oneLine(span.label))}"
        let end = span.endsAfter ? "…" : ""
        return showsBrackets ? end + "⟧" + Self.superscript(span.number) + label : end + label
    }

    private static func superscript(_ number: Int) -> String {
        number == 0 ? "" : String(String(number).compactMap { $0.wholeNumberValue.map { digits[$0] } })
    }

    private static let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
}
