/// How wide text will be, without a font at hand.
///
/// The picture is drawn by whatever sans serif the reader has. The widths are those of DejaVu Sans, one of the widest: in Arial, Noto Sans or
/// Helvetica the same text takes about a tenth less, so that what fits here fits there.
enum TextWidth {
    /// In hundredths of the size of the letters, from U+0020 to U+007E.
    private static let ascii: [Double] = [
        32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 53, 100, 68, 69, 70,
        77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73, 68, 99, 69, 61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63,
        63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52, 39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84,
    ]

    /// The width of clean text whose letters are `size` large.
    static func of(_ text: String, _ size: Double, bold: Bool = false) -> Double {
        text.unicodeScalars.reduce(0) { $0 + hundredths($1) } * size / 100 * (bold ? 1.12 : 1)
    }

    /// The text where it fits, else as much of its beginning as fits with … behind it; at least the … .
    static func cut(_ text: String, to limit: Double, _ size: Double, bold: Bool = false) -> String {
        let text = PlotText.clean(text)
        if of(text, size, bold: bold) <= limit { return text }
        var used = of("…", size, bold: bold)
        var result = ""
        for character in text {
            used += of(String(character), size, bold: bold)
            if used > limit { break }
            result.append(character)
        }
        while result.last == " " { result.removeLast() }
        return result + "…"
    }

    /// The text in at most `count` lines, broken at spaces and, in words that are too long, behind `.`, `-`, `_` or `/`, else anywhere. What does
    /// not fit is cut with … . Empty text gives no line.
    static func wrapped(_ text: String, to limit: Double, _ size: Double, lines count: Int) -> [String] {
        var lines: [String] = []
        var rest = Substring(PlotText.clean(text))
        while !rest.isEmpty, lines.count < count {
            if lines.count == count - 1 || of(String(rest), size) <= limit {
                lines.append(cut(String(rest), to: limit, size))
                break
            }
            var used = 0.0
            var end = rest.startIndex
            var space: Substring.Index?
            var joint: Substring.Index?
            while end < rest.endIndex {
                let character = rest[end]
                used += of(String(character), size)
                if character == " " { space = end }
                if used > limit { break }
                end = rest.index(after: end)
                if ".-_/".contains(character) { joint = end }
            }
            let stop = space ?? joint ?? (end == rest.startIndex ? rest.index(after: end) : end)
            lines.append(String(rest[..<stop]))
            rest = rest[stop...].drop { $0 == " " }
        }
        return lines
    }

    private static func hundredths(_ scalar: Unicode.Scalar) -> Double {
        switch scalar.value {
        case 0..<0x20: 0
        case 0x20..<0x7F: ascii[Int(scalar.value) - 0x20]
        case 0x300..<0x370, 0x200B...0x200F, 0xFE00...0xFE0F: 0
        case 0xC6, 0xE6: 98
        case 0xC0...0xDE: 79
        case 0xDF...0x24F: 66
        case 0x250..<0x1100: 85
        case 0x2010...0x2015, 0x2018...0x2022: 60
        case 0xB7: 32
        default: 105
        }
    }
}
