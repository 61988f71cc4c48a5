public import FeltModel

/// The way of each case through the stages, as bars over dates.
public struct StageBars: Plot {
    public var title: String
    /// Only the stages of the cases are shown.
    public var cases: [CaseTimeline]
    /// The day up to which a stage that has no end is drawn, `2026-03-01`.
    public var today: String
    /// Whether the names of all stages in full stand below; not where a text beside the picture says them.
    public var showsNames = true

    public init(title: String, cases: [CaseTimeline], today: String) {
        self.title = title
        self.cases = cases
        self.today = today
    }

    /// Draws a row a case, in the order given; where there is no room for all, the first ones.
    public func svg(_ size: PlotSize, _ language: Language) -> String {
        var sheet = Sheet(size, language, title: title)
        let font = size.small
        let room = max(1, Int((sheet.field.height - font * 4.5) / (font * 1.5)))
        let shown = Array(cases.prefix(room))
        let label = min(sheet.field.width * 0.3, (shown.map { TextWidth.of(PlotText.clean($0.label), font) }.max() ?? 0) + font)
        let day = Timestamp.dayNumber(today)
        let days = shown.flatMap { $0.stages.flatMap { [$0.from, $0.to].compactMap(\.self) } }.compactMap(Timestamp.dayNumber)
        let open = shown.contains { $0.stages.contains { $0.to == nil } } ? day.map { [$0] } ?? [] : []
        guard !days.isEmpty, let axis = DateAxis(days: days + open, left: sheet.field.x + label, right: sheet.field.right) else {
            let end = sheet.nothing()
            return sheet.svg(end: end, description: sheet.words("Ingen saker med faser å vise.", "No cases with stages to show."))
        }
        let all = shown.flatMap(\.stages)
        let top = StageBar.legend(all, y: sheet.field.y, &sheet) + font * 0.3
        let height = min(size.text * (size == .page ? 2.6 : 4), (sheet.field.bottom - top - font * 2.5) / Double(shown.count))
        let bottom = top + height * Double(shown.count)
        axis.draw(top: top, bottom: bottom, &sheet)
        var unnamed = 0
        for (place, row) in shown.enumerated() {
            let y = top + (Double(place) + 0.12) * height
            sheet.canvas.text(row.label, sheet.field.x, y + height * 0.38 + font * 0.35, font, limit: label - font * 0.6)
            unnamed += StageBar.draw(row.stages, axis, y: y, height: height * 0.76, today: day ?? axis.last, &sheet)
        }
        let key = StageBar.key(all)
        if showsNames, !key.isEmpty { sheet.note(key.joined(separator: " · ") + ".") }
        if unnamed > 0 { sheet.note(StageBar.note(unnamed: unnamed, sheet)) }
        if shown.count < cases.count { sheet.note(sheet.words("Viser \(shown.count) av \(cases.count) saker.", "Shows \(shown.count) of \(cases.count) cases.")) }
        return sheet.svg(end: bottom + font * 2, description: description(sheet))
    }

    /// What is seen, in a sentence.
    private func description(_ sheet: Sheet) -> String {
        let now = cases.prefix(20).compactMap { row in
            row.stages.last.map { "\(row.label.isEmpty ? "" : "\(row.label): ")\($0.name), \(StageBar.name(StageBar.Look($0), sheet))" }
        }
        let what =
            cases.count == 1
            ? sheet.words("Faser over tid for én sak.", "Stages over time of one case.")
            : sheet.words("Faser over tid for \(cases.count) saker.", "Stages over time of \(cases.count) cases.")
        return what + sheet.words(" Sist i: ", " Last in: ") + now.joined(separator: "; ") + "."
    }
}
