/// A table whose cells are shaded by their counts: the heart of the heat map and of the ordered matrix.
struct Grid {
    var rows: [String]
    var columns: [String]
    /// Row by row; nil stands for a cell that has no meaning.
    var cells: [[Int?]]
    /// Written at the right of each row.
    var rowTotals: [Int]?
    /// Written below each column.
    var columnTotals: [Int]?
    var total: Int?
    /// Whether a zero is written.
    var showsZeros = true

    /// How much of a grid a sheet has room for.
    struct Room: Hashable {
        let rows: Int
        let columns: Int
        /// In how many blocks beside each other the rows stand.
        let blocks: Int
    }

    /// The room for a grid with such labels and numbers, in as many blocks as its rows need and its columns allow.
    ///
    /// - Parameter largest: the largest count of a cell; every number must have room in its cell.
    static func room(_ sheet: Sheet, rows: Int, columns: Int, largest: Int, total: Int?, longestColumn: Double, mostBlocks: Int) -> Room {
        let font = sheet.size.small
        let cell = leastCell(largest, font)
        // The labels of columns above, the legend below.
        let height = sheet.field.height - min(font * 12, longestColumn + font) - font * 3
        let each = max(1, Int(height / (font * 1.2)) - (total == nil ? 0 : 1))
        var best = Room(rows: each, columns: columnRoom(sheet.field.width, cell, total, font), blocks: 1)
        for blocks in stride(from: 2, through: mostBlocks, by: 1) where best.rows < rows {
            let wide = columnRoom(blockWidth(sheet, blocks), cell, total, font)
            guard columns <= wide else { break }
            best = Room(rows: each * blocks, columns: wide, blocks: blocks)
        }
        return best
    }

    /// A block gives at least 12 letters to the names of its rows.
    private static func columnRoom(_ width: Double, _ cell: Double, _ total: Int?, _ font: Double) -> Int {
        max(1, Int((width - max(width * 0.28, font * 12) - (total.map { totalWidth($0, font) } ?? 0)) / cell))
    }

    private static func leastCell(_ largest: Int, _ font: Double) -> Double { max(font * 1.25, TextWidth.of("\(largest)", font) + font * 0.2) }
    private static func totalWidth(_ total: Int, _ font: Double) -> Double { max(font * 3, TextWidth.of("\(total)", font, bold: true) + font * 0.8) }
    private static func blockWidth(_ sheet: Sheet, _ blocks: Int) -> Double {
        (sheet.field.width - Double(blocks - 1) * gap(sheet)) / Double(blocks)
    }
    private static func gap(_ sheet: Sheet) -> Double { sheet.size.small * 2 }

    /// The measures of a block.
    private struct Measures {
        let rowLabel: Double
        let columnLabel: Double
        let cell: (width: Double, height: Double)
        let total: Double
        let isTurned: Bool
        /// How many rows a block has.
        let rows: Int
    }

    private func measures(_ sheet: Sheet, _ blocks: Int) -> Measures {
        let font = sheet.size.small
        let width = Self.blockWidth(sheet, blocks)
        let largest = max(cells.joined().compactMap(\.self).max() ?? 0, columnTotals?.max() ?? 0)
        let total: Double = rowTotals.map { Self.totalWidth(max(self.total ?? 0, $0.max() ?? 0), font) } ?? 0
        let least = Self.leastCell(largest, font) * Double(columns.count)
        let longest = (rows.map { TextWidth.of(PlotText.clean($0), font) }.max() ?? 0) + font * 0.8
        let rowLabel = min(longest, max(min(width * 0.34, width - total - least), min(width * 0.55, width - total - least - font * 2 * Double(columns.count))))
        let widest = columns.map { TextWidth.of(PlotText.clean($0), font) }.max() ?? 0
        let most = max(Self.leastCell(largest, font) + font, min(widest + font * 0.6, sheet.size.text * 9))
        let cell = min(most, (width - rowLabel - total) / Double(columns.count))
        // Broken in two lines where no word is cut by that, else turned.
        let isTurned = columns.contains { name in
            let lines = TextWidth.wrapped(name, to: cell - font * 0.4, font, lines: 2)
            return lines.last?.hasSuffix("…") == true || lines.joined().count < PlotText.clean(name).count - 1 || !Self.isWellBroken(lines)
        }
        let turned = min(font * 11.5, widest + font * 0.6)
        let isInTwo = !isTurned && widest > cell - font * 0.4
        let columnLabel = isTurned ? turned : font * (isInTwo ? 2.7 : 1.6)
        let each = (rows.count + blocks - 1) / blocks
        let room = sheet.field.height - columnLabel - font * 3
        let height = min(sheet.size.text * 1.9, room / Double(each + (columnTotals == nil ? 0 : 1)))
        return Measures(rowLabel: rowLabel, columnLabel: columnLabel, cell: (cell, height), total: total, isTurned: isTurned, rows: each)
    }

    /// Whether the lines break at a space or behind a joint, not within a word.
    private static func isWellBroken(_ lines: [String]) -> Bool {
        guard lines.count > 1, let last = lines.first?.last else { return true }
        return ".-_/".contains(last) || lines[0].contains(" ")
    }

    /// Draws the grid with its legend. Returns where it ends.
    func draw(_ sheet: inout Sheet, measure: String, blocks: Int = 1) -> Double {
        let plan = measures(sheet, blocks)
        let font = sheet.size.small
        let scale = ShadeScale(largest: cells.joined().compactMap(\.self).max() ?? 0)
        var bottom = sheet.field.y
        for block in 0..<blocks {
            let shown = block * plan.rows..<min(rows.count, (block + 1) * plan.rows)
            guard !shown.isEmpty else { continue }
            let left = sheet.field.x + Double(block) * (Self.blockWidth(sheet, blocks) + Self.gap(sheet))
            bottom = max(bottom, draw(shown, plan, left: left, scale, &sheet))
        }
        let entries = [(fill: PartFill(shade: Tone.paper), name: "0")] + scale.names.indices.map { (fill: PartFill(shade: scale.shade(step: $0)), name: scale.names[$0]) }
        return sheet.legend(entries, measure, y: bottom + font * 0.5)
    }

    private func draw(_ shown: Range<Int>, _ plan: Measures, left edge: Double, _ scale: ShadeScale, _ sheet: inout Sheet) -> Double {
        let font = sheet.size.small
        let (width, height) = plan.cell
        let left = edge + plan.rowLabel
        let top = sheet.field.y + plan.columnLabel
        drawNames(plan, left: left, top: top, &sheet)
        let end = left + Double(columns.count) * width + plan.total
        if rowTotals != nil { sheet.canvas.text(sheet.words("Sum", "Total"), end, top - font * 0.5, font, anchor: .end, bold: true) }
        for row in shown {
            let y = top + Double(row - shown.lowerBound) * height
            let line = y + height / 2 + font * 0.35
            sheet.canvas.text(rows[row], left - font * 0.4, line, font, anchor: .end, limit: plan.rowLabel - font * 0.4)
            for (column, name) in columns.enumerated() {
                let box = Box(x: left + Double(column) * width, y: y, width: width, height: height)
                guard let count = cells[row][column] else {
                    sheet.canvas.rectangle(box, fill: Tone.faint, stroke: Tone.paper, width: 0.5 * sheet.size.scale)
                    continue
                }
                let shade = scale.shade(of: count)
                let says = "\(rows[row]) × \(name): \(count)"
                sheet.canvas.rectangle(box, fill: shade ?? Tone.paper, stroke: Tone.faint, width: 0.4 * sheet.size.scale, says: says)
                guard count != 0 || showsZeros else { continue }
                sheet.canvas.text("\(count)", box.middle.x, line, font, anchor: .middle, colour: shade.map(Tone.letters(on:)) ?? Tone.quiet)
            }
            if let rowTotals { sheet.canvas.text("\(rowTotals[row])", end, line, font, anchor: .end, bold: true) }
        }
        let bottom = top + Double(shown.count) * height
        guard let columnTotals, shown.upperBound == rows.count else { return bottom }
        let line = bottom + height / 2 + font * 0.35
        sheet.canvas.line(left, bottom, end, bottom, width: 0.6 * sheet.size.scale)
        sheet.canvas.text(sheet.words("Sum", "Total"), left - font * 0.4, line, font, anchor: .end, bold: true, limit: plan.rowLabel - font * 0.4)
        for (column, count) in columnTotals.enumerated() {
            // Sums may be longer than any number of a cell; a sum cut off would be another number.
            let middle = left + (Double(column) + 0.5) * width
            if TextWidth.of("\(count)", font, bold: true) <= width { sheet.canvas.text("\(count)", middle, line, font, anchor: .middle, bold: true) }
        }
        if let total { sheet.canvas.text("\(total)", end, line, font, anchor: .end, bold: true) }
        return bottom + height
    }

    private func drawNames(_ plan: Measures, left: Double, top: Double, _ sheet: inout Sheet) {
        let font = sheet.size.small
        for (place, column) in columns.enumerated() {
            let x = left + (Double(place) + 0.5) * plan.cell.width
            guard !plan.isTurned else {
                sheet.canvas.text(column, x + font * 0.35, top - font * 0.4, font, turned: true, limit: plan.columnLabel - font * 0.5)
                continue
            }
            let lines = TextWidth.wrapped(column, to: plan.cell.width - font * 0.4, font, lines: 2)
            for (line, text) in lines.enumerated() {
                sheet.canvas.text(text, x, top - font * (0.5 + 1.1 * Double(lines.count - 1 - line)), font, anchor: .middle)
            }
        }
    }
}
