/// Draws the bars of codes, in blocks beside each other that share one scale.
struct FrequencyRows {
    let bars: [CodeFrequencies.Bar]
    let series: [String]
    let isStacked: Bool
    /// Whether codes are set in below their parents.
    let isTree: Bool
    let rowsEach: Int
    let height: Double

    /// Returns where the longest block ends.
    func draw(top: Double, blocks: Int, _ sheet: inout Sheet) -> Double {
        let font = sheet.size.small
        let gap = font * 2
        let width = (sheet.field.width - Double(blocks - 1) * gap) / Double(blocks)
        let label = min(width * 0.45, (bars.map { TextWidth.of(PlotText.clean($0.label), font) + indent($0, font) }.max() ?? 0) + font)
        let largest = bars.map { isStacked ? $0.counts.reduce(0, &+) : $0.counts.max() ?? 0 }.max() ?? 1
        let ends = bars.map { TextWidth.of(end($0), font) }.max() ?? 0
        let scale = max(0, width - label - ends - font) / Double(max(1, largest))
        for block in 0..<blocks {
            let shown = bars[min(bars.count, block * rowsEach)..<min(bars.count, (block + 1) * rowsEach)]
            let left = sheet.field.x + Double(block) * (width + gap)
            for (place, bar) in shown.enumerated() {
                draw(bar, Box(x: left, y: top + Double(place) * height, width: label, height: height), scale, &sheet)
            }
            sheet.canvas.line(left + label, top, left + label, top + Double(shown.count) * height, width: 0.6 * sheet.size.scale)
        }
        return top + Double(rowsEach) * height
    }

    /// Draws a bar; its label stands in the box.
    private func draw(_ bar: CodeFrequencies.Bar, _ row: Box, _ scale: Double, _ sheet: inout Sheet) {
        let font = sheet.size.small
        let line = row.middle.y + font * 0.35
        let inset = indent(bar, font)
        sheet.canvas.text(bar.label, row.x + inset, line, font, limit: row.width - inset - font * 0.5)
        var (x, furthest) = (row.right, row.right)
        let thick = height * 0.8 / Double(isStacked ? 1 : max(1, bar.counts.count))
        for (part, count) in bar.counts.enumerated() where count > 0 {
            let box = Box(x: x, y: row.y + height * 0.1 + (isStacked ? 0 : Double(part) * thick), width: Double(count) * scale, height: thick)
            let fill = bar.counts.count == 1 ? PartFill.single : PartFill(part)
            fill.draw(box, &sheet, says: "\(bar.label)\(series.indices.contains(part) ? ", \(series[part])" : ""): \(count)")
            let width = TextWidth.of("\(count)", font)
            if isStacked, bar.counts.count > 1, width + font * 0.4 < box.width {
                if fill.isHatched {
                    sheet.canvas.rectangle(Box(x: box.middle.x - width / 2 - 1, y: line - font * 0.8, width: width + 2, height: font), fill: fill.shade)
                }
                sheet.canvas.text("\(count)", box.middle.x, line, font, anchor: .middle, colour: Tone.letters(on: fill.shade))
            }
            if isStacked { x = box.right }
            furthest = max(furthest, box.right)
        }
        sheet.canvas.text(end(bar), furthest + font * 0.5, line, font)
    }

    private func indent(_ bar: CodeFrequencies.Bar, _ font: Double) -> Double { isTree ? Double(min(6, max(0, bar.depth))) * font : 0 }

    /// What stands behind a bar: the sum of its parts, or each of its measures.
    private func end(_ bar: CodeFrequencies.Bar) -> String {
        isStacked ? "\(bar.counts.reduce(0, &+))" : bar.counts.map { "\($0)" }.joined(separator: " · ")
    }
}
