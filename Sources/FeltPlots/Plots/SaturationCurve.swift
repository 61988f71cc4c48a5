public import FeltModel

/// New codes per interview as bars, all codes so far as a line, and where saturation was reached (Guest, Namey & Chen 2020).
public struct SaturationCurve: Plot {
    /// An interview and how many codes were first seen in it.
    public struct Step: Hashable, Sendable {
        public var label: String
        public var new: Int

        public init(label: String, new: Int) {
            self.label = label
            self.new = new
        }
    }

    public var title: String
    /// In the order they are counted.
    public var steps: [Step]
    /// How many interviews at the beginning are the base.
    public var base: Int
    /// How many interviews a run has.
    public var run: Int
    /// In whole percent of the codes of the base.
    public var threshold: Int
    /// After how many interviews saturation was reached; nil where it was not, or cannot be told.
    public var reached: Int?

    public init(title: String, steps: [Step], base: Int, run: Int, threshold: Int, reached: Int?) {
        self.title = title
        self.steps = steps
        self.base = base
        self.run = run
        self.threshold = threshold
        self.reached = reached
    }

    /// How many interviews are shown at most.
    private static let most = 200

    /// Draws the interviews in their order; of more than 200 the first 200.
    public func svg(_ size: PlotSize, _ language: Language) -> String {
        var sheet = Sheet(size, language, title: title, below: summary(language))
        guard !steps.isEmpty else {
            let end = sheet.nothing()
            return sheet.svg(end: end, description: sheet.words("Ingen intervjuer å vise.", "No interviews to show."))
        }
        let shown = Array(steps.prefix(Self.most))
        if shown.count < steps.count {
            sheet.note(sheet.words("Viser de første \(shown.count) av \(steps.count) intervjuer.", "Shows the first \(shown.count) of \(steps.count) interviews."))
        }
        sheet.note(
            sheet.words(
                "Nye koder måles mot kodene i grunnlaget. Metningen gjelder koder, ikke mening.",
                "New codes are measured against those of the base. This is saturation of codes, not of meaning."))
        let end = draw(shown, &sheet)
        let all = steps.reduce(0) { $0 &+ max(0, $1.new) }
        let description = sheet.words(
            "Metningskurve over \(steps.count) intervjuer med til sammen \(all) koder.", "Saturation curve of \(steps.count) interviews with \(all) codes in all.")
        return sheet.svg(end: end, description: description + " " + summary(language))
    }

    private func summary(_ language: Language) -> String {
        let isEnglish = language == .en
        let rule =
            isEnglish
            ? "Base \(base) interviews, runs of \(run), threshold \(threshold) %." : "Grunnlag \(base) intervjuer, løp på \(run), terskel \(threshold) %."
        guard let reached else { return rule + (isEnglish ? " Saturation was not reached." : " Metning er ikke nådd.") }
        return rule + (isEnglish ? " Saturation reached at \(reached)+\(run)." : " Metning nådd ved \(reached)+\(run).")
    }

    private func draw(_ shown: [Step], _ sheet: inout Sheet) -> Double {
        let font = sheet.size.small
        let scale = sheet.size.scale
        var sums: [Int] = []
        for step in shown { sums.append((sums.last ?? 0) &+ max(0, step.new)) }
        // The line of all codes stays below the bracket of the run.
        let sum = max(1, sums.last ?? 1)
        let ticks = Ticks.whole(upTo: sum &+ max(1, sum / 12))
        let axis = (ticks.map { TextWidth.of("\($0)", font) }.max() ?? 0) + font
        let left = sheet.field.x + axis
        let width = (sheet.field.right - left) / Double(shown.count)
        let widest = shown.map { TextWidth.of(PlotText.clean($0.label), font) }.max() ?? 0
        let isTurned = widest + font * 0.5 > width
        let labels = isTurned ? min(font * (sheet.size == .page ? 14 : 9), widest) + font : font * 2
        let key = [(Tone.shades[1], sheet.words("Nye koder", "New codes")), (Tone.ink, sheet.words("Alle koder så langt (linje)", "All codes so far (line)"))]
        let top = sheet.legend(key.map { (fill: PartFill(shade: $0.0), name: $0.1) }, "", y: sheet.field.y) + font * 1.6
        let height = min(sheet.field.bottom - top - labels, sheet.size == .page ? sheet.field.width * 0.5 : .infinity)
        let bottom = top + height
        let most = Double(ticks.last ?? 1)
        func y(_ count: Int) -> Double { bottom - height * Double(count) / most }
        func x(_ place: Int) -> Double { left + (Double(place) + 0.5) * width }
        drawRun(shown.count, left: left, width: width, top: top, bottom: bottom, &sheet)
        for tick in ticks {
            sheet.canvas.line(left, y(tick), sheet.field.right, y(tick), stroke: Tone.faint, width: 0.4 * scale)
            sheet.canvas.text("\(tick)", left - font * 0.5, y(tick) + font * 0.35, font, anchor: .end)
        }
        let every = max(1, Int((font * 1.25 / width).rounded(.up)))
        for (place, step) in shown.enumerated() {
            let new = max(0, step.new)
            let bar = Box(x: x(place) - width * 0.35, y: y(new), width: width * 0.7, height: bottom - y(new))
            if new > 0 { sheet.canvas.rectangle(bar, fill: Tone.shades[1], stroke: Tone.quiet, width: 0.4 * scale, says: "\(step.label): \(new)") }
            if TextWidth.of("\(new)", font) < width { sheet.canvas.text("\(new)", x(place), number(y(new), y(sums[place]), bottom, font), font, anchor: .middle) }
            guard place % every == 0 else { continue }
            if isTurned {
                sheet.canvas.text(step.label, x(place) + font * 0.35, bottom + labels - font * 0.4, font, turned: true, limit: labels - font)
            } else {
                sheet.canvas.text(step.label, x(place), bottom + font * 1.3, font, anchor: .middle, limit: width)
            }
        }
        if every > 1 { sheet.note(sheet.words("Hvert \(every). intervju er navngitt.", "One interview in \(every) is named.")) }
        sheet.canvas.shape(sums.enumerated().map { (x($0), y($1)) }, fill: nil, width: 1.1 * scale)
        if width > 4 * scale {
            for (place, sum) in sums.enumerated() { sheet.canvas.circle(x(place), y(sum), 1.7 * scale, fill: Tone.ink, says: "\(shown[place].label): \(sum)") }
        }
        sheet.canvas.line(left, bottom, sheet.field.right, bottom, width: 0.6 * scale)
        return bottom + labels
    }

    /// The base as a grey field, and the point reached as a dashed line with the run behind it.
    private func drawRun(_ count: Int, left: Double, width: Double, top: Double, bottom: Double, _ sheet: inout Sheet) {
        let (font, scale) = (sheet.size.small, sheet.size.scale)
        let base = min(max(0, base), count)
        if base > 0 {
            let field = Box(x: left, y: top, width: Double(base) * width, height: bottom - top)
            sheet.canvas.rectangle(field, fill: "#f3f4f6")
            let name = sheet.words("grunnlag", "base")
            if TextWidth.of(name, font) + font < field.width { sheet.canvas.text(name, left + font * 0.4, top - font * 0.4, font, colour: Tone.quiet) }
        }
        guard let reached, reached > 0, reached <= count else { return }
        let x = left + Double(reached) * width
        let end = min(sheet.field.right, x + Double(max(0, run)) * width)
        // The run as a bracket over its interviews.
        sheet.canvas.line(x, top, end, top, width: 1.2 * scale)
        sheet.canvas.line(end, top, end, top + font * 0.8, width: 1.2 * scale)
        sheet.canvas.line(x, top - font * 0.2, x, bottom, width: 0.9 * scale, dash: 3 * scale)
        let text = sheet.words("nådd ved \(reached)+\(run)", "reached at \(reached)+\(run)")
        let isLeft = x + TextWidth.of(text, font) > sheet.field.right
        sheet.canvas.text(text, x, top - font * 0.4, font, anchor: isLeft ? .end : .start)
    }

    /// The base line of the number of a bar: above the bar, unless the line of all codes passes there; then in the foot of the bar, or above
    /// the line where the bar is too low for it.
    private func number(_ bar: Double, _ line: Double, _ bottom: Double, _ font: Double) -> Double {
        if line < bar - font * 1.5 { return bar - font * 0.3 }
        return bottom - bar > font * 1.8 ? bottom - font * 0.4 : min(bar, line) - font * 0.6
    }
}
