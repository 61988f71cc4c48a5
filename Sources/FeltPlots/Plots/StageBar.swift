import FeltModel

/// Draws how long a case stood in a stage, for the timeline and the bars of stages.
enum StageBar {
    /// The bars of a case in one row. Returns how many had no room for their name.
    static func draw(_ stages: [CaseTimeline.Stage], _ axis: DateAxis, y: Double, height: Double, today: Int, _ sheet: inout Sheet) -> Int {
        let (font, scale) = (sheet.size.small, sheet.size.scale)
        var unnamed = 0
        for stage in stages {
            guard let from = Timestamp.dayNumber(stage.from) else { continue }
            let end = stage.to.flatMap(Timestamp.dayNumber) ?? max(from, today)
            let box = Box(x: axis.x(min(from, end)), y: y, width: max(scale, axis.x(max(from, end)) - axis.x(min(from, end))), height: height)
            let label = stage.label.isEmpty ? stage.name : "\(stage.name) \(stage.label)"
            let until = stage.to.map { DateAxis.shown($0, sheet.language) } ?? ""
            let says = "\(label), \(name(stage.state, sheet)): \(DateAxis.shown(stage.from, sheet.language))–\(until)"
            sheet.canvas.rectangle(box, fill: fill(stage.state), stroke: Tone.ink, width: 0.5 * scale, dash: stage.state == .paused ? 2 * scale : nil, says: says)
            if stage.state == .paused { sheet.canvas.hatch(box, gap: 4 * scale, width: 0.3 * scale) }
            if stage.state == .cancelled {
                sheet.canvas.line(box.x, box.y, box.right, box.bottom, width: 0.4 * scale)
                sheet.canvas.line(box.x, box.bottom, box.right, box.y, width: 0.4 * scale)
            }
            if stage.to == nil, stage.state == .active || stage.state == .paused {
                let (x, middle, tip) = (box.right, box.middle.y, height * 0.35)
                sheet.canvas.shape([(x, middle - tip), (x + tip, middle), (x, middle + tip)], fill: Tone.ink, stroke: nil)
            }
            let width = TextWidth.of(PlotText.clean(stage.name), font)
            guard width + font * 0.3 <= box.width else {
                unnamed += 1
                continue
            }
            let (x, line) = (box.middle.x, box.middle.y + font * 0.35)
            if stage.state == .paused || stage.state == .cancelled {
                sheet.canvas.rectangle(Box(x: x - width / 2 - font * 0.15, y: line - font * 0.8, width: width + font * 0.3, height: font), fill: Tone.paper)
            }
            let colour = stage.state == .closed ? Tone.letters(on: Tone.shades[3]) : Tone.ink
            sheet.canvas.text(stage.name, x, line, font, anchor: .middle, colour: colour, says: says)
        }
        return unnamed
    }

    /// The boxes of the legend, each drawn as the bars are. Returns where it ends.
    static func legend(_ states: [CaseState], y: Double, _ sheet: inout Sheet) -> Double {
        let (font, scale) = (sheet.size.small, sheet.size.scale)
        var x = sheet.field.x
        for state in states {
            let box = Box(x: x, y: y, width: font * 2, height: font)
            sheet.canvas.rectangle(box, fill: fill(state), stroke: Tone.ink, width: 0.5 * scale, dash: state == .paused ? 2 * scale : nil)
            if state == .paused { sheet.canvas.hatch(box, gap: 4 * scale, width: 0.3 * scale) }
            if state == .cancelled {
                sheet.canvas.line(box.x, box.y, box.right, box.bottom, width: 0.4 * scale)
                sheet.canvas.line(box.x, box.bottom, box.right, box.y, width: 0.4 * scale)
            }
            let text = name(state, sheet)
            sheet.canvas.text(text, box.right + font * 0.4, y + font * 0.85, font)
            x = box.right + TextWidth.of(text, font) + font * 1.8
        }
        return y + font * 1.7
    }

    /// One tone for each state, as the legend explains; the border between stages is a line.
    private static func fill(_ state: CaseState) -> String {
        switch state {
        case .active: Tone.shades[1]
        case .paused, .cancelled: Tone.paper
        case .closed: Tone.shades[3]
        }
    }

    static func name(_ state: CaseState, _ sheet: Sheet) -> String {
        switch state {
        case .active: sheet.words("pågår eller gjennomført", "under way or done")
        case .paused: sheet.words("på vent", "paused")
        case .cancelled: sheet.words("avlyst", "cancelled")
        case .closed: sheet.words("avsluttet", "closed")
        }
    }

    /// The stages in the order they are first met, each with its name in full.
    static func key(_ stages: [CaseTimeline.Stage]) -> [String] {
        var seen: Set<String> = []
        return stages.filter { !$0.label.isEmpty && seen.insert($0.name).inserted }.sorted { $0.name < $1.name }.map { "\($0.name) \($0.label)" }
    }
}
