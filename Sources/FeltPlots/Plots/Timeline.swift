public import FeltModel

/// What happened in one or more cases over time: stages, milestones, events by kind, codings by period.
public struct Timeline: Plot {
    public var title: String
    public var cases: [CaseTimeline]
    /// The day up to which a stage that has no end is drawn, `2026-03-01`.
    public var today: String

    public init(title: String, cases: [CaseTimeline], today: String) {
        self.title = title
        self.cases = cases
        self.today = today
    }

    /// Draws the cases below each other over the same days. Labels stand beside their marks; those that find no room are left out. Where the
    /// cases do not all have room in full, each has one row with its stages and marks; where even that is too much, the first ones. Notes say it.
    public func svg(_ size: PlotSize, _ language: Language) -> String {
        var sheet = Sheet(size, language, title: title)
        let font = size.small
        let all = cases.flatMap(\.stages)
        let names = (cases.count > 1 ? [] : kinds) + [sheet.words("Delmål", "Milestones"), sheet.words("Hendelser", "Events")]
        guard cases.contains(where: { !$0.days.isEmpty }), var rows = rows(names, share: 0.2, sheet) else {
            let end = sheet.nothing()
            return sheet.svg(end: end, description: sheet.words("Ingen daterte hendelser å vise.", "No dated events to show."))
        }
        rows.y = all.isEmpty ? sheet.field.y : StageBar.legend(all, y: sheet.field.y, &sheet)
        if cases.count > 1, !kinds.isEmpty { rows.y = legend(kinds, y: rows.y, &sheet) }
        let top = rows.y
        // The rows are laid out first, as the lines of the axis stand behind them all.
        var plan = sheet
        var trial = rows
        var (shown, isShort) = (0, false)
        while shown < cases.count, trial.draw(cases[shown], share: cases.count - shown, &plan) { shown += 1 }
        if shown == cases.count {
            rows.axis.draw(top: top, bottom: trial.y, &sheet)
            for (place, row) in cases.enumerated() { _ = rows.draw(row, share: cases.count - place, &sheet) }
        } else if var short = self.rows(cases.map(\.label), share: 0.3, sheet) {
            short.y = top + font * 0.3
            let height = max(font * 2, min(font * 5.2, (short.bottom - short.y) / Double(cases.count)))
            shown = max(1, min(cases.count, Int((short.bottom - short.y) / height)))
            short.axis.draw(top: short.y, bottom: short.y + height * Double(shown), &sheet)
            for row in cases.prefix(shown) { short.drawShort(row, height: height, &sheet) }
            sheet.note(sheet.words("Uten navn på merkene og uten kodinger, av plasshensyn.", "Without names of the marks and without codings, for want of room."))
            rows = short
            isShort = true
        }
        addNotes(rows, shown, StageBar.key(all), isShort: isShort, &sheet)
        return sheet.svg(end: rows.y + font * 2, description: description(sheet))
    }

    /// The rows over the days of all cases, with room for names at their left; nil without days.
    private func rows(_ names: [String], share: Double, _ sheet: Sheet) -> TimelineRows? {
        let font = sheet.size.small
        let label = min(sheet.field.width * share, names.reduce(0) { max($0, TextWidth.of(PlotText.clean($1), font)) } + font)
        let day = Timestamp.dayNumber(today)
        let isOpen = cases.contains { $0.stages.contains { $0.to == nil } }
        let days = cases.flatMap(\.days) + (isOpen ? day.map { [$0] } ?? [] : [])
        guard let axis = DateAxis(days: days, left: sheet.field.x + label, right: sheet.field.right) else { return nil }
        return TimelineRows(
            axis: axis, label: label, bottom: sheet.field.bottom - font * 2, today: day ?? axis.last, kinds: kinds, isTight: cases.count > 1)
    }

    /// The kinds in the order they are first met; the marks of those after the twelfth come again.
    private var kinds: [String] {
        var seen: Set<String> = []
        return cases.flatMap(\.events).filter { seen.insert($0.kind).inserted }.map(\.kind)
    }

    private func legend(_ kinds: [String], y: Double, _ sheet: inout Sheet) -> Double {
        let font = sheet.size.small
        var (x, line) = (sheet.field.x, y + font * 0.6)
        for (place, kind) in kinds.prefix(14).enumerated() {
            let width = font * 1.4 + TextWidth.of(TextWidth.cut(kind, to: font * 14, font), font)
            if x + width > sheet.field.right {
                x = sheet.field.x
                line += font * 1.4
            }
            MarkShape.of(place).draw(x + font * 0.5, line, font * 0.42, sheet.size.scale, says: kind, &sheet.canvas)
            sheet.canvas.text(kind, x + font * 1.3, line + font * 0.35, font, limit: font * 14)
            x += width + font
        }
        return line + font
    }

    private func addNotes(_ rows: TimelineRows, _ shown: Int, _ key: [String], isShort: Bool, _ sheet: inout Sheet) {
        if cases.contains(where: { !$0.milestones.isEmpty }) {
            sheet.note(sheet.words("Delmål: ◇ planlagt, ◆ nådd.", "Milestones: ◇ planned, ◆ reached."))
        }
        if !key.isEmpty { sheet.note(key.joined(separator: " · ") + ".") }
        if rows.unnamed > 0, isShort {
            sheet.note(StageBar.note(unnamed: rows.unnamed, sheet))
        } else if rows.unnamed > 0 {
            sheet.note(sheet.words("Merker uten navn, av plasshensyn: \(rows.unnamed).", "Marks without their name, for want of room: \(rows.unnamed)."))
        }
        if rows.left > 0 { sheet.note(sheet.words("Utelatte hendelser: \(rows.left).", "Events left out: \(rows.left).")) }
        let undated = cases.reduce(0) { $0 + $1.undated }
        if undated > 0 { sheet.note(sheet.words("Utelatt fordi dato mangler: \(undated).", "Left out for want of a date: \(undated).")) }
        if shown < cases.count { sheet.note(sheet.words("Viser \(shown) av \(cases.count) saker.", "Shows \(shown) of \(cases.count) cases.")) }
    }

    private func description(_ sheet: Sheet) -> String {
        let parts = cases.prefix(20).map { row in
            let reached = row.milestones.count { $0.reached != nil }
            let events = row.events.map(\.date).filter { Timestamp.dayNumber($0) != nil }.sorted()
            let span = events.first.map { first in " (\(DateAxis.shown(first, sheet.language)) – \(DateAxis.shown(events.last ?? first, sheet.language)))" } ?? ""
            let stage = row.stages.last.map { sheet.words(", nå i \($0.name)", ", now in \($0.name)") } ?? ""
            return row.label
                + sheet.words(
                    ": \(row.events.count) hendelser\(span), \(reached) av \(row.milestones.count) delmål nådd\(stage)",
                    ": \(row.events.count) events\(span), \(reached) of \(row.milestones.count) milestones reached\(stage)")
        }
        return sheet.words("Tidslinje. ", "Timeline. ") + parts.joined(separator: "; ") + "."
    }
}
