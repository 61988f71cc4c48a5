public import FeltModel

/// Codes as circles, joined by lines where they stand on the same words.
///
/// The area of a circle shows how many codings the code has, the thickness and darkness of a line how often the two meet.
public struct CodeNetwork: Plot {
    public var title: String
    public var codes: CodePairs
    /// How many lines are drawn at most.
    public var most: Int

    public init(title: String, codes: CodePairs, most: Int = 60) {
        self.title = title
        self.codes = codes
        self.most = most
    }

    /// Draws the strongest pairs, with at most 30 codes. The numbers stand on the lines where there is room.
    public func svg(_ size: PlotSize, _ language: Language) -> String {
        var sheet = Sheet(size, language, title: title, below: explained(language))
        let pairs = codes.strongest
        let field = Self.field(sheet)
        let layout = NetworkLayout(codes, strongest: pairs, most: max(0, most), in: field, font: size.small, scale: size.scale)
        guard let strongest = layout.edges.first else {
            let end = sheet.nothing()
            return sheet.svg(end: end, description: sheet.words("Ingen koder forekommer sammen.", "No codes occur together."))
        }
        let lines = layout.edges.map { edge in
            let others = layout.nodes.indices.filter { $0 != edge.first && $0 != edge.second }.map { (layout.nodes[$0].centre, layout.nodes[$0].radius) }
            return NetworkLine(from: layout.nodes[edge.first].centre, to: layout.nodes[edge.second].centre, avoiding: others, gap: 3 * size.scale)
        }
        drawEdges(layout, lines, &sheet)
        for node in layout.nodes { draw(node, &sheet) }
        drawNumbers(layout, lines, &sheet)
        if layout.edges.count < pairs.count {
            sheet.note(
                sheet.words(
                    "Viser de \(layout.edges.count) sterkeste av \(pairs.count) par, mellom \(layout.nodes.count) av \(codes.labels.count) koder.",
                    "Shows the \(layout.edges.count) strongest of \(pairs.count) pairs, between \(layout.nodes.count) of \(codes.labels.count) codes."))
        }
        sheet.note(sheet.words("Avstand i bildet er bare omtrentlig et mål for nærhet.", "Distance in the picture is only roughly a measure of closeness."))
        let names = [strongest.first, strongest.second].map { codes.labels[layout.nodes[$0].code] }.joined(separator: " – ")
        return sheet.svg(
            end: field.bottom,
            description: sheet.words(
                "Nettverk av \(layout.nodes.count) koder med \(layout.edges.count) forbindelser. Sterkest: \(names), \(strongest.count) par.",
                "Network of \(layout.nodes.count) codes with \(layout.edges.count) lines. Strongest: \(names), \(strongest.count) pairs."))
    }

    /// On a page the picture is as high as it is wide, so that the text around it finds room.
    static func field(_ sheet: Sheet) -> Box {
        var field = sheet.field
        field.height = min(field.height, field.width * 1.05)
        return field
    }

    private func explained(_ language: Language) -> String {
        language == .en ? "Circles: codings of the code. Lines: pairs of codings that \(codes.meeting(.en))." : "Sirkler: kodinger med koden. Linjer: par av kodinger som \(codes.meeting(.nb))."
    }

    private func drawEdges(_ layout: NetworkLayout, _ lines: [NetworkLine], _ sheet: inout Sheet) {
        let heaviest = Double(max(1, layout.edges.first?.count ?? 1))
        // The strongest are drawn last, over the others.
        for (edge, line) in zip(layout.edges, lines).reversed() {
            let share = Double(edge.count) / heaviest
            let shade = share > 0.6 ? Tone.shades[4] : share > 0.25 ? Tone.shades[3] : Tone.shades[2]
            let width = (0.5 + 2.4 * share) * sheet.size.scale
            let says = "\(codes.labels[layout.nodes[edge.first].code]) – \(codes.labels[layout.nodes[edge.second].code]): \(edge.count)"
            if line.points.count == 2 {
                sheet.canvas.line(line.points[0].x, line.points[0].y, line.points[1].x, line.points[1].y, stroke: shade, width: width, says: says)
            } else {
                sheet.canvas.shape(line.points.map { ($0.x, $0.y) }, fill: nil, stroke: shade, width: width, says: says)
            }
        }
    }

    private func draw(_ node: NetworkLayout.Node, _ sheet: inout Sheet) {
        let font = sheet.size.small
        let (x, y) = node.centre
        let label = node.label(font)
        sheet.canvas.rectangle(label, fill: Tone.paper, opacity: 0.85)
        sheet.canvas.circle(
            x, y, node.radius, fill: Tone.shades[0], stroke: Tone.ink, width: 0.7 * sheet.size.scale,
            says: "\(codes.labels[node.code]): \(codes.size(node.code))")
        let count = "\(codes.size(node.code))"
        if TextWidth.of(count, font) < node.radius * 1.8 { sheet.canvas.text(count, x, y + font * 0.35, font, anchor: .middle) }
        for (place, line) in node.lines.enumerated() {
            let whole = node.lines.last?.hasSuffix("…") == true && place == 0 ? codes.labels[node.code] : nil
            sheet.canvas.text(line, x, label.y + font * (0.95 + 1.15 * Double(place)), font, anchor: .middle, says: whole)
        }
    }

    /// The numbers of the strongest pairs, in the middle of their lines, where they cover nothing.
    private func drawNumbers(_ layout: NetworkLayout, _ lines: [NetworkLine], _ sheet: inout Sheet) {
        let font = sheet.size.small
        var taken = layout.nodes.flatMap { [$0.circle, $0.label(font)] }
        for (edge, line) in zip(layout.edges, lines).prefix(25) {
            let text = "\(edge.count)"
            let width = TextWidth.of(text, font) + font * 0.3
            for share in [0.5, 0.4, 0.6, 0.3, 0.7] {
                let (x, y) = line.point(at: share)
                let box = Box(x: x - width / 2, y: y - font * 0.55, width: width, height: font * 1.1)
                guard !taken.contains(where: box.overlaps) else { continue }
                taken.append(box)
                sheet.canvas.rectangle(box, fill: Tone.paper, opacity: 0.9)
                sheet.canvas.text(text, x, y + font * 0.35, font, anchor: .middle)
                break
            }
        }
    }
}
