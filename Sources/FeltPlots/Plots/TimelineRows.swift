import FeltModel

/// Draws the rows of a timeline, case by case, from above.
struct TimelineRows {
    let axis: DateAxis
    /// How wide the names of the rows are.
    let label: Double
    /// Where the last row must end.
    let bottom: Double
    let today: Int
    /// The kinds of events over all cases; each has its mark.
    let kinds: [String]
    /// Whether the events of all kinds share a row: where several cases stand below each other.
    let isTight: Bool
    /// Where the next row begins.
    var y = 0.0
    /// Marks without their label.
    private(set) var unnamed = 0
    /// Events without a mark.
    private(set) var left = 0

    /// No more events of one row than these get a mark.
    private static let mostMarks = 400

    init(axis: DateAxis, label: Double, bottom: Double, today: Int, kinds: [String], isTight: Bool) {
        self.axis = axis
        self.label = label
        self.bottom = bottom
        self.today = today
        self.kinds = kinds
        self.isTight = isTight
    }

    /// Draws a case with the rows it has something for. Returns false, having drawn nothing, where there is no room for it.
    ///
    /// - Parameter share: how many cases still have to share the room that is left.
    mutating func draw(_ row: CaseTimeline, share: Int, _ sheet: inout Sheet) -> Bool {
        let (font, scale) = (sheet.size.small, sheet.size.scale)
        let groups = eventRows(row, sheet) + (row.milestones.isEmpty ? [] : [(sheet.words("Delmål", "Milestones"), marks(row.milestones, sheet))])
        let fixed =
            font * (isTight ? 2.2 : 0.5) + (row.stages.isEmpty ? 0 : font * 2) + (row.periods.isEmpty ? 0 : periodHeight(font) + font * 0.4)
            + font * 1.5 * Double(groups.count)
        guard y + fixed <= bottom else { return false }
        // What the rows of marks may have beyond their first lanes.
        let lanes = max(0, Int(((bottom - y) / Double(max(1, share)) - fixed) / (font * 1.45)))
        if isTight {
            y += font * 1.4
            sheet.canvas.text(row.label, sheet.field.x, y, font, bold: true, limit: sheet.field.width)
            sheet.canvas.line(sheet.field.x, y + font * 0.3, sheet.field.right, y + font * 0.3, stroke: Tone.quiet, width: 0.4 * scale)
            y += font * 0.5
        }
        if !row.stages.isEmpty {
            name(sheet.words("Faser", "Stages"), height: font * 1.8, &sheet)
            unnamed += StageBar.draw(row.stages, axis, y: y + font * 0.1, height: font * 1.6, today: today, &sheet)
            y += font * 2
        }
        // The milestones stand first.
        let ordered = groups.suffix(row.milestones.isEmpty ? 0 : 1) + groups.dropLast(row.milestones.isEmpty ? 0 : 1)
        for (group, extra) in zip(ordered, extraLanes(ordered.map(\.1), of: lanes, font)) { draw(group.1, group.0, extra: extra, &sheet) }
        if !row.periods.isEmpty { draw(row.periods, &sheet) }
        y += font * 0.3
        return true
    }

    /// How many lanes beyond the first each row of marks may have: those that need few get them first.
    private func extraLanes(_ rows: [[TimelineMark]], of lanes: Int, _ font: Double) -> [Int] {
        let needs = rows.map { MarkPacking(Self.sorted($0), axis, font: font, most: Self.mostMarks).lanes - 1 }
        var (extra, left) = ([Int](repeating: 0, count: rows.count), lanes)
        for (rank, place) in needs.indices.sorted(by: { (needs[$0], $0) < (needs[$1], $1) }).enumerated() {
            extra[place] = min(needs[place], left / (rows.count - rank))
            left -= extra[place]
        }
        return extra
    }

    private static func sorted(_ marks: [TimelineMark]) -> [TimelineMark] {
        Array(marks.sorted { ($0.day, $0.label) < ($1.day, $1.label) }.prefix(mostMarks))
    }

    /// Draws a case in one row: its name, its stages, and below them all marks without their names, as far as the height goes.
    mutating func drawShort(_ row: CaseTimeline, height: Double, _ sheet: inout Sheet) {
        let (font, scale) = (sheet.size.small, sheet.size.scale)
        sheet.canvas.text(row.label, sheet.field.x, y + font * 1.25, font, limit: label - font * 0.6)
        unnamed += StageBar.draw(row.stages, axis, y: y + font * 0.1, height: font * 1.6, today: today, &sheet)
        let all = Self.sorted(marks(row.events, sheet) + marks(row.milestones, sheet)).map { $0.alone }
        left += row.events.count + row.milestones.count - all.count
        let lanes = Int((height - font * 2) / font)
        if lanes < 1 { left += all.count }
        let packing = MarkPacking(lanes < 1 ? [] : all, axis, font: font, most: max(1, lanes))
        for (mark, spot) in zip(all, packing.spots) {
            let middle = y + font * 1.8 + (Double(spot.lane) + 0.5) * font
            mark.shape.draw(axis.x(mark.day) + spot.shift, middle, MarkPacking.radius(font), scale, says: mark.says, &sheet.canvas)
        }
        y += height
    }

    /// The events in rows: a row a kind, or all in one.
    private func eventRows(_ row: CaseTimeline, _ sheet: Sheet) -> [(String, [TimelineMark])] {
        guard !row.events.isEmpty else { return [] }
        if isTight { return [(sheet.words("Hendelser", "Events"), marks(row.events, sheet))] }
        return kinds.compactMap { kind in
            let events = row.events.filter { $0.kind == kind }
            return events.isEmpty ? nil : (kind, marks(events, sheet))
        }
    }

    private func name(_ text: String, height: Double, _ sheet: inout Sheet) {
        let font = sheet.size.small
        sheet.canvas.text(text, sheet.field.x, y + height / 2 + font * 0.35, font, colour: Tone.quiet, limit: label - font * 0.6)
    }

    private func marks(_ events: [CaseTimeline.Event], _ sheet: Sheet) -> [TimelineMark] {
        events.compactMap { event in
            Timestamp.dayNumber(event.date).map {
                TimelineMark(
                    day: $0, planned: nil, label: event.label, says: "\(event.kind), \(event.label): \(DateAxis.shown(event.date, sheet.language))",
                    shape: MarkShape.of(kinds.firstIndex(of: event.kind) ?? 0))
            }
        }
    }

    private func marks(_ milestones: [CaseTimeline.Milestone], _ sheet: Sheet) -> [TimelineMark] {
        milestones.compactMap { milestone in
            let (planned, reached) = (milestone.planned.flatMap(Timestamp.dayNumber), milestone.reached.flatMap(Timestamp.dayNumber))
            guard let day = reached ?? planned else { return nil }
            let dates = [
                milestone.planned.map { sheet.words("planlagt ", "planned ") + DateAxis.shown($0, sheet.language) },
                milestone.reached.map { sheet.words("nådd ", "reached ") + DateAxis.shown($0, sheet.language) },
            ].compactMap(\.self).joined(separator: ", ")
            return TimelineMark(
                day: day, planned: reached == nil ? nil : planned, label: milestone.label, says: "\(milestone.label): \(dates)",
                shape: reached == nil ? .diamond : .fullDiamond)
        }
    }

    /// Draws marks in lanes, each with its label beside it.
    private mutating func draw(_ all: [TimelineMark], _ title: String, extra: Int, _ sheet: inout Sheet) {
        let (font, scale) = (sheet.size.small, sheet.size.scale)
        let marks = Self.sorted(all)
        left += all.count - marks.count
        let packing = MarkPacking(marks, axis, font: font, most: 1 + max(0, extra))
        let height = font * 1.45
        name(title, height: height, &sheet)
        for (mark, spot) in zip(marks, packing.spots) {
            let middle = y + (Double(spot.lane) + 0.5) * height
            let x = axis.x(mark.day) + spot.shift
            let radius = MarkPacking.radius(font)
            if let planned = mark.planned, planned != mark.day {
                let from = axis.x(planned)
                sheet.canvas.line(from, middle, x, middle, width: 0.5 * scale, dash: 1.5 * scale)
                MarkShape.diamond.draw(from, middle, radius, scale, says: mark.says, &sheet.canvas)
            }
            mark.shape.draw(x, middle, radius, scale, says: mark.says, &sheet.canvas)
            if let start = spot.text {
                sheet.canvas.text(mark.label, start, middle + font * 0.35, font, limit: packing.limit)
            } else {
                unnamed += 1
            }
        }
        y += Double(packing.lanes) * height + font * 0.05
    }

    private func periodHeight(_ font: Double) -> Double { font * (isTight ? 2.6 : 3.6) }

    /// Bars as wide as their period.
    private mutating func draw(_ periods: [CaseTimeline.Period], _ sheet: inout Sheet) {
        let (font, scale) = (sheet.size.small, sheet.size.scale)
        let height = periodHeight(font)
        name(sheet.words("Kodinger", "Codings"), height: height, &sheet)
        let largest = Double(max(1, periods.map(\.count).max() ?? 1))
        let base = y + height
        for period in periods.prefix(2_000) {
            guard let from = Timestamp.dayNumber(period.from), let to = Timestamp.dayNumber(period.to), to >= from, period.count > 0 else { continue }
            let bar = (height - font * 1.2) * Double(period.count) / largest
            let box = Box(x: axis.x(from), y: base - bar, width: axis.x(to + 1) - axis.x(from) - 0.4 * scale, height: bar)
            sheet.canvas.rectangle(box, fill: Tone.shades[1], stroke: Tone.quiet, width: 0.35 * scale, says: "\(period.label): \(period.count)")
            if TextWidth.of("\(period.count)", font) <= box.width + font * 0.2 {
                sheet.canvas.text("\(period.count)", box.middle.x, box.y - font * 0.2, font, anchor: .middle)
            }
        }
        y = base + font * 0.4
    }
}
