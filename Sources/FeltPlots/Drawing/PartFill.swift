/// How the parts of a bar are told apart in grey: five tones whose neighbours are far apart, then two of them hatched.
struct PartFill: Hashable {
    let shade: String
    let isHatched: Bool

    /// How many parts can be told apart.
    static let count = 7

    /// The look of a part, counted from 0.
    init(_ part: Int) {
        let order = [3, 0, 2, 4, 1]
        shade = part == 5 ? Tone.paper : part == 6 ? Tone.shades[1] : Tone.shades[order[part % order.count]]
        isHatched = part >= 5
    }

    /// The look of bars that have one part only.
    static let single = PartFill(2)

    /// A plain tone.
    init(shade: String) {
        self.shade = shade
        isHatched = false
    }

    func draw(_ box: Box, _ sheet: inout Sheet, says: String? = nil) {
        let scale = sheet.size.scale
        sheet.canvas.rectangle(box, fill: shade, stroke: Tone.quiet, width: 0.4 * scale, says: says)
        if isHatched { sheet.canvas.hatch(box, gap: 3 * scale, width: 0.35 * scale) }
    }
}
