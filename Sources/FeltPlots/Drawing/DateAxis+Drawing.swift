extension DateAxis {
    /// Draws the days below the field from `top` to `bottom`, with a light line upwards from each.
    func draw(top: Double, bottom: Double, _ sheet: inout Sheet) {
        let (font, scale) = (sheet.size.small, sheet.size.scale)
        sheet.canvas.line(left, bottom, right, bottom, width: 0.6 * scale)
        var end = -Double.infinity
        for tick in ticks(sheet.language, font: font) {
            let x = x(tick.day)
            sheet.canvas.line(x, top, x, bottom, stroke: Tone.faint, width: 0.5 * scale)
            sheet.canvas.line(x, bottom, x, bottom + font * 0.3, width: 0.5 * scale)
            let width = TextWidth.of(tick.label, font)
            // At the right edge the label stands left of its line.
            let from = min(x - width / 2, right - width)
            guard from > end, from >= left - font * 2 else { continue }
            sheet.canvas.text(tick.label, from, bottom + font * 1.35, font)
            end = from + width + font * 0.6
        }
    }
}
