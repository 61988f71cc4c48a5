/// Writes the elements of an SVG picture, one a line.
struct Canvas {
    enum Anchor: String { case start, middle, end }

    private(set) var elements = ""
    /// Where each text stands, as wide as it may become: for those who place others beside it.
    private(set) var texts: [Box] = []

    mutating func rectangle(_ box: Box, fill: String, stroke: String? = nil, width: Double = 0.5, dash: Double? = nil, opacity: Double? = nil, says: String? = nil) {
        var attributes = "x=\"\(Self.number(box.x))\" y=\"\(Self.number(box.y))\" width=\"\(Self.number(max(0, box.width)))\""
        attributes += " height=\"\(Self.number(max(0, box.height)))\" fill=\"\(fill)\"" + Self.stroke(stroke, width, dash)
        if let opacity { attributes += " fill-opacity=\"\(Self.number(opacity))\"" }
        element("rect", attributes, says)
    }

    mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, stroke: String = Tone.ink, width: Double = 0.5, dash: Double? = nil, says: String? = nil) {
        let ends = "x1=\"\(Self.number(x1))\" y1=\"\(Self.number(y1))\" x2=\"\(Self.number(x2))\" y2=\"\(Self.number(y2))\""
        element("line", ends + Self.stroke(stroke, width, dash), says)
    }

    mutating func circle(_ x: Double, _ y: Double, _ radius: Double, fill: String, stroke: String? = nil, width: Double = 0.5, says: String? = nil) {
        let place = "cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\" r=\"\(Self.number(radius))\" fill=\"\(fill)\""
        element("circle", place + Self.stroke(stroke, width, nil), says)
    }

    /// Lines from point to point; closed and filled where a fill is given.
    mutating func shape(_ points: [(Double, Double)], fill: String?, stroke: String? = Tone.ink, width: Double = 0.5, says: String? = nil) {
        let list = points.map { "\(Self.number($0.0)),\(Self.number($0.1))" }.joined(separator: " ")
        element(fill == nil ? "polyline" : "polygon", "points=\"\(list)\" fill=\"\(fill ?? "none")\"" + Self.stroke(stroke, width, nil), says)
    }

    /// Lines from the lower left to the upper right over a box.
    mutating func hatch(_ box: Box, gap: Double, width: Double = 0.4) {
        guard gap > 0, box.width > 0, box.height > 0, box.width / gap < 5_000 else { return }
        var start = box.x - box.height + gap
        while start < box.right {
            let x1 = max(box.x, start)
            let x2 = min(box.right, start + box.height)
            line(x1, box.bottom - (x1 - start), x2, box.bottom - (x2 - start), stroke: Tone.quiet, width: width)
            start += gap
        }
    }

    /// Writes a text with its base line at `y`; turned, it reads upwards from there. A text wider than `limit` is cut, and says in full
    /// what was cut.
    mutating func text(
        _ text: String, _ x: Double, _ y: Double, _ size: Double, anchor: Anchor = .start, bold: Bool = false, colour: String = Tone.ink, turned: Bool = false,
        limit: Double = .infinity, says: String? = nil
    ) {
        let full = PlotText.clean(text)
        guard !full.isEmpty else { return }
        let shown = TextWidth.cut(full, to: limit, size, bold: bold)
        let width = TextWidth.of(shown, size, bold: bold)
        let shift = anchor == .start ? 0 : anchor == .middle ? width / 2 : width
        let (rise, fall) = (size * 0.76, size * 0.22)
        texts.append(
            turned
                ? Box(x: x - rise, y: y - width + shift, width: rise + fall, height: width) : Box(x: x - shift, y: y - rise, width: width, height: rise + fall))
        var attributes = turned ? "transform=\"translate(\(Self.number(x)) \(Self.number(y))) rotate(-90)\"" : "x=\"\(Self.number(x))\" y=\"\(Self.number(y))\""
        attributes += " font-size=\"\(Self.number(size))\""
        if anchor != .start { attributes += " text-anchor=\"\(anchor.rawValue)\"" }
        if bold { attributes += " font-weight=\"bold\"" }
        if colour != Tone.ink { attributes += " fill=\"\(colour)\"" }
        let title = says ?? (shown == full ? nil : full)
        elements += "<text \(attributes)>" + (title.map { "<title>\(PlotText.escaped($0))</title>" } ?? "") + "\(PlotText.escaped(shown))</text>\n"
    }

    private mutating func element(_ name: String, _ attributes: String, _ says: String?) {
        guard let says else { return elements += "<\(name) \(attributes)/>\n" }
        elements += "<\(name) \(attributes)><title>\(PlotText.escaped(says))</title></\(name)>\n"
    }

    private static func stroke(_ colour: String?, _ width: Double, _ dash: Double?) -> String {
        guard let colour else { return "" }
        return " stroke=\"\(colour)\" stroke-width=\"\(number(width))\"" + (dash.map { " stroke-dasharray=\"\(number($0)) \(number($0))\"" } ?? "")
    }

    /// A number with at most two decimals, written the same on every system.
    static func number(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e9 else { return "0" }
        let hundredths = Int((value * 100).rounded())
        let digits = abs(hundredths)
        let sign = hundredths < 0 ? "-" : ""
        if digits % 100 == 0 { return "\(sign)\(digits / 100)" }
        if digits % 10 == 0 { return "\(sign)\(digits / 100).\(digits / 10 % 10)" }
        return "\(sign)\(digits / 100).\(digits / 10 % 10)\(digits % 10)"
    }
}
