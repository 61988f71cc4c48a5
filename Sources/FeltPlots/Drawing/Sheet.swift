import FeltModel

/// The sheet a picture is drawn on: its heading above, its notes below, and between them the field for the picture itself.
struct Sheet {
    let size: PlotSize
    let language: Language
    var canvas = Canvas()
    /// The field that may be drawn on. On a page the picture ends where its content ends, so its lower edge is only the lowest one there may be.
    private(set) var field: Box
    private(set) var notes: [String] = []
    private let title: String

    /// How many lines the notes may take.
    private static let noteLines = 4

    /// Writes the heading: the title in at most two lines, the words below it in one.
    init(_ size: PlotSize, _ language: Language, title: String, below: String = "") {
        self.size = size
        self.language = language
        self.title = PlotText.clean(title)
        let margin = size.margin
        let width = size.width - 2 * margin
        var y = margin
        for line in TextWidth.wrapped(title, to: width / 1.12, size.heading, lines: 2) {
            y += size.heading * 1.05
            canvas.text(line, margin, y, size.heading, bold: true, limit: width)
            y += size.heading * 0.2
        }
        if !PlotText.clean(below).isEmpty {
            y += size.text * 1.15
            canvas.text(below, margin, y, size.text, colour: Tone.quiet, limit: width)
            y += size.text * 0.3
        }
        y += size.text * 0.7
        let bottom = size.greatestHeight - margin - Double(Self.noteLines) * size.small * 1.3 - size.text * 0.5
        field = Box(x: margin, y: y, width: width, height: bottom - y)
    }

    /// The words in the language of the picture; Nynorsk has those of Bokmål.
    func words(_ norwegian: String, _ english: String) -> String { language == .en ? english : norwegian }

    /// Adds a note below the picture.
    mutating func note(_ text: String) { notes.append(text) }

    /// Says that there is nothing to draw.
    mutating func nothing() -> Double {
        let y = field.y + size.text * 2.5
        canvas.text(words("Det er ingenting å vise.", "There is nothing to show."), field.middle.x, y, size.text, anchor: .middle, colour: Tone.quiet)
        return y + size.text * 1.5
    }

    /// A row of boxes with names, wrapped where it is full. Returns where it ends.
    mutating func legend(_ entries: [(fill: PartFill, name: String)], _ name: String, y: Double) -> Double {
        let (font, box) = (size.small, size.small * 0.95)
        var x = field.x
        var line = y + font * 1.2
        if !name.isEmpty {
            canvas.text(name, x, line, font, colour: Tone.quiet, limit: field.width * 0.5)
            x += min(field.width * 0.5, TextWidth.of(PlotText.clean(name), font)) + font
        }
        for entry in entries {
            let shown = TextWidth.cut(entry.name, to: field.width * 0.4, font)
            let width = box + font * 0.4 + TextWidth.of(shown, font)
            if x + width > field.right {
                x = field.x
                line += font * 1.4
            }
            entry.fill.draw(Box(x: x, y: line - box * 0.85, width: box, height: box), &self)
            canvas.text(entry.name, x + box + font * 0.4, line, font, limit: field.width * 0.4)
            x += width + font * 1.2
        }
        return line + font * 0.5
    }

    /// The whole picture as SVG, whose content ends at `end`.
    mutating func svg(end: Double, description: String) -> String {
        let font = size.small
        let lines = TextWidth.wrapped(notes.joined(separator: " "), to: field.width, font, lines: Self.noteLines)
        let isPage = size == .page
        var y = isPage ? end + size.text * 0.5 : size.greatestHeight - size.margin - Double(lines.count) * font * 1.3
        for line in lines {
            y += font * 1.3
            canvas.text(line, field.x, y - font * 0.3, font, colour: Tone.quiet)
        }
        let height = isPage ? y + size.margin : size.greatestHeight
        let described = PlotText.escaped(description)
        let name = PlotText.escaped(title.isEmpty ? words("Uten tittel", "Untitled") : title)
        // Several pictures may stand in one document, where an id may stand once.
        let id = Self.digest(name + described + canvas.elements)
        let measures =
            isPage
            ? "width=\"170mm\" height=\"\(Canvas.number(height / size.width * 170))mm\"" : "width=\"\(Canvas.number(size.width))\" height=\"\(Canvas.number(height))\""
        let (wide, high) = (Canvas.number(size.width), Canvas.number(height))
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" \(measures) viewBox="0 0 \(wide) \(high)" role="img" lang="\(language.rawValue)" \
            aria-labelledby="t\(id) d\(id)" font-family="Noto Sans, DejaVu Sans, Liberation Sans, Arial, Helvetica, sans-serif" fill="\(Tone.ink)">
            <title id="t\(id)">\(name)</title>
            <desc id="d\(id)">\(described)</desc>
            <rect width="\(wide)" height="\(high)" fill="\(Tone.paper)"/>
            \(canvas.elements)</svg>

            """
    }

    /// FNV-1a, in 16 hexadecimal digits: any mixing would do.
    private static func digest(_ text: String) -> String {
        let value = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return String(value, radix: 36)
    }
}
