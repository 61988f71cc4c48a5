/// The marks of events: told apart by shape and filling, not by colour.
enum MarkShape: CaseIterable {
    case circle, fullSquare, triangle, fullCircle, square, fullTriangle, cross
    /// Those of milestones: planned and reached.
    case diamond, fullDiamond

    /// The shape of a kind; after seven they come again.
    static func of(_ place: Int) -> MarkShape { allCases[place % 7] }

    func draw(_ x: Double, _ y: Double, _ radius: Double, _ scale: Double, says: String, _ canvas: inout Canvas) {
        let width = 0.7 * scale
        let side = radius * 0.9
        switch self {
        case .circle: canvas.circle(x, y, radius, fill: Tone.paper, stroke: Tone.ink, width: width, says: says)
        case .fullCircle: canvas.circle(x, y, radius, fill: Tone.ink, stroke: Tone.ink, width: width, says: says)
        case .square, .fullSquare:
            let box = Box(x: x - side, y: y - side, width: 2 * side, height: 2 * side)
            canvas.rectangle(box, fill: self == .square ? Tone.paper : Tone.ink, stroke: Tone.ink, width: width, says: says)
        case .triangle, .fullTriangle:
            let fill = self == .triangle ? Tone.paper : Tone.ink
            canvas.shape([(x, y - radius), (x + radius, y + radius * 0.8), (x - radius, y + radius * 0.8)], fill: fill, width: width, says: says)
        case .cross:
            canvas.line(x - side, y - side, x + side, y + side, width: width * 1.4, says: says)
            canvas.line(x - side, y + side, x + side, y - side, width: width * 1.4)
        case .diamond, .fullDiamond:
            let fill = self == .diamond ? Tone.paper : Tone.ink
            let tip = radius * 1.2
            canvas.shape([(x, y - tip), (x + tip, y), (x, y + tip), (x - tip, y)], fill: fill, width: width, says: says)
        }
    }
}
