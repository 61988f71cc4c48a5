/// The marks of events: told apart by shape and filling, not by colour.
enum MarkShape: CaseIterable {
    case circle, fullSquare, triangle, fullCircle, square, fullTriangle, cross, plus, downTriangle, dottedCircle, crossedSquare, fullDownTriangle
    /// Those of milestones: planned and reached.
    case diamond, fullDiamond

    /// How many kinds can be told apart: as many as there are kinds of source.
    static let count = 12

    /// The shape of a kind; after twelve they come again.
    static func of(_ place: Int) -> MarkShape { allCases[place % count] }

    func draw(_ x: Double, _ y: Double, _ radius: Double, _ scale: Double, says: String, _ canvas: inout Canvas) {
        let width = 0.7 * scale
        let side = radius * 0.9
        switch self {
        case .circle: canvas.circle(x, y, radius, fill: Tone.paper, stroke: Tone.ink, width: width, says: says)
        case .fullCircle: canvas.circle(x, y, radius, fill: Tone.ink, stroke: Tone.ink, width: width, says: says)
        case .square, .fullSquare:
            let box = Box(x: x - side, y: y - side, width: 2 * side, height: 2 * side)
            canvas.rectangle(box, fill: self == .square ? Tone.paper : Tone.ink, stroke: Tone.ink, width: width, says: says)
        case .triangle, .fullTriangle, .downTriangle, .fullDownTriangle:
            let fill = self == .triangle || self == .downTriangle ? Tone.paper : Tone.ink
            let up = self == .triangle || self == .fullTriangle ? 1.0 : -1.0
            let base = y + radius * 0.8 * up
            canvas.shape([(x, y - radius * up), (x + radius, base), (x - radius, base)], fill: fill, width: width, says: says)
        case .dottedCircle:
            canvas.circle(x, y, radius, fill: Tone.paper, stroke: Tone.ink, width: width, says: says)
            canvas.circle(x, y, radius * 0.4, fill: Tone.ink, says: says)
        case .crossedSquare:
            canvas.rectangle(Box(x: x - side, y: y - side, width: 2 * side, height: 2 * side), fill: Tone.paper, stroke: Tone.ink, width: width, says: says)
            canvas.line(x - side, y - side, x + side, y + side, width: width)
            canvas.line(x - side, y + side, x + side, y - side, width: width)
        case .plus:
            canvas.line(x - radius, y, x + radius, y, width: width * 1.4, says: says)
            canvas.line(x, y - radius, x, y + radius, width: width * 1.4)
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
