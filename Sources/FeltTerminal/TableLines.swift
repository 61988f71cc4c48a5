/// Writes the lines of a table whose widths are decided.
struct TableLines {
    let columns: [TableColumn]
    let widths: [Int]
    let depth: ColourDepth
    private(set) var text = ""
    private(set) var wasCut = false

    init(columns: [TableColumn], widths: [Int], depth: ColourDepth) {
        self.columns = columns
        self.widths = widths
        self.depth = depth
    }

    mutating func add(_ cells: [String], styles: [Style]) {
        // Spaces are owed and paid only before the next visible text, so no line ends in them.
        var owed = 0
        for (index, cell) in cells.enumerated() {
            let fits = DisplayWidth.fits(cell, in: widths[index])
            if !fits { wasCut = true }
            let shown = fits ? cell : DisplayWidth.truncate(cell, to: widths[index])
            let missing = max(0, widths[index] - DisplayWidth.columns(of: shown))
            let isRight = columns[index].alignment == .right
            // A shade fills its cell.
            let isFilled = isRight && styles[index].background != nil && depth != .none
            if isRight, !isFilled { owed += missing }
            if !shown.isEmpty {
                text += String(repeating: " ", count: owed)
                text += styles[index].applied(to: isFilled ? String(repeating: " ", count: missing) + shown : shown, depth: depth)
                owed = 0
            }
            owed += TableWidths.gap + (isRight ? 0 : missing)
        }
        text += "\n"
    }
}
