import FeltModel

/// Draws how long a case stood in a stage, for the timeline and the bars of stages.
enum StageBar {
    /// What a bar says by its tone: the stage a case stands in now is seen at once, beside those it was in.
    enum Look: CaseIterable {
        case earlier, now, paused, cancelled, closed

        init(_ stage: CaseTimeline.Stage) {
            switch stage.state {
            case .active: self = stage.to == nil ? .now : .earlier
            case .paused: self = .paused
            case .cancelled: self = .cancelled
            case .closed: self = .closed
            }
        }
    }

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
            let look = Look(stage)
            let says = "\(label), \(name(look, sheet)): \(DateAxis.shown(stage.from, sheet.language))–\(until)"
            sheet.canvas.rectangle(box, fill: fill(look), stroke: Tone.ink, width: 0.5 * scale, dash: stage.state == .paused ? 2 * scale : nil, says: says)
            if stage.state == .paused { sheet.canvas.hatch(box, gap: 4 * scale, width: 0.3 * scale) }
            if stage.state == .cancelled {
                sheet.canvas.line(box.x, box.y, box.right, box.bottom, width: 0.4 * scale)
                sheet.canvas.line(box.x, box.bottom, box.right, box.y, width: 0.4 * scale)
            }
            if stage.to == nil, stage.state == .active || stage.state == .paused {
                let (x, middle, tip) = (box.right, box.middle.y, height * 0.35)
                sheet.canvas.shape([(x, middle - tip), (x + tip, middle), (x, middle + tip)], fill: Tone.ink, stroke: nil)
            }
            // In full where there is room for it.
            let room = box.width - font * 0.3
            let names = look == .now ? [label, stage.name] : [stage.name]
            guard let shown = names.map(PlotText.clean).first(where: { TextWidth.of($0, font) <= room }) else {
                unnamed += 1
                continue
            }
            let width = TextWidth.of(shown, font)
            let (x, line) = (box.middle.x, box.middle.y + font * 0.35)
            if stage.state == .paused || stage.state == .cancelled {
                sheet.canvas.rectangle(Box(x: x - width / 2 - font * 0.15, y: line - font * 0.8, width: width + font * 0.3, height: font), fill: Tone.paper)
            }
            let colour = Tone.letters(on: fill(look))
            sheet.canvas.text(shown, x, line, font, anchor: .middle, colour: colour, says: says)
        }
        return unnamed
    }

    /// That some bars had no room for a name.
    static func note(unnamed: Int, _ sheet: Sheet) -> String {
        unnamed == 1
            ? sheet.words("1 kort fase er tegnet uten navn.", "1 short stage is drawn without its name.")
            : sheet.words("\(unnamed) korte faser er tegnet uten navn.", "\(unnamed) short stages are drawn without their names.")
    }

    /// The boxes of the legend, each drawn as the bars are. Returns where it ends.
    static func legend(_ stages: [CaseTimeline.Stage], y: Double, _ sheet: inout Sheet) -> Double {
        let (font, scale) = (sheet.size.small, sheet.size.scale)
        let found = Set(stages.map(Look.init))
        var x = sheet.field.x
        for state in Look.allCases where found.contains(state) {
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

    /// One tone for each look, as the legend explains; the border between stages is a line.
    private static func fill(_ look: Look) -> String {
        switch look {
        case .earlier: Tone.shades[0]
        case .now: Tone.shades[2]
        case .paused, .cancelled: Tone.paper
        case .closed: Tone.shades[3]
        }
    }

    static func name(_ look: Look, _ sheet: Sheet) -> String {
        switch look {
        case .earlier: sheet.words("tidligere fase", "earlier stage")
        case .now: sheet.words("fasen nå", "present stage")
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
