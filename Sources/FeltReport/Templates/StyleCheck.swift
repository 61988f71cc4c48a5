/// Looks in a style for what a browser would fetch: a page of a report must ask for nothing, wherever it is opened.
enum StyleCheck {
    /// What is fetched whatever stands in it. `url(` is left out: it may hold the bytes themselves.
    private static let fetching = ["@import", "image-set(", "image(", "src("]

    /// The first place that would fetch something, with its line; nil where there is none.
    static func fetching(_ style: String) -> (what: String, line: Int)? {
        let (text, lines) = plain(style)
        for place in text.indices {
            for what in fetching where text[place...].starts(with: what.unicodeScalars) { return (what, lines[place]) }
            if text[place...].starts(with: "url(".unicodeScalars), !isData(text[(place + 4)...]) { return ("url(", lines[place]) }
        }
        return nil
    }

    private static func isData(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        rest.drop { " \t\n\u{C}\"'".unicodeScalars.contains($0) }.starts(with: "data:".unicodeScalars)
    }

    /// The style in small letters with its escapes undone, as `u\72l(` is `url(` to a browser, and the line of each sign.
    ///
    /// Source: CSS Syntax Module Level 3, 4.3.7, consume an escaped code point.
    private static func plain(_ style: String) -> (text: [Unicode.Scalar], lines: [Int]) {
        let signs = Array(style.replacing("\r\n", with: "\n").unicodeScalars)
        var (text, lines): ([Unicode.Scalar], [Int]) = ([], [])
        var (place, line) = (0, 1)
        while place < signs.count {
            var sign = signs[place]
            let here = line
            if sign == "\n" { line += 1 }
            place += 1
            if sign == "\\", place < signs.count {
                let digits = signs[place...].prefix(6).prefix { $0.properties.isASCIIHexDigit }
                if let value = UInt32(String(String.UnicodeScalarView(digits)), radix: 16) {
                    sign = Unicode.Scalar(value) ?? "\u{FFFD}"
                    place += digits.count
                    // One blank behind the digits belongs to them.
                    if place < signs.count, " \t\n\u{C}\r".unicodeScalars.contains(signs[place]) {
                        if signs[place] == "\n" { line += 1 }
                        place += 1
                    }
                } else {
                    sign = signs[place]
                    place += 1
                    // A line that goes on in the next one.
                    if sign == "\n" {
                        line += 1
                        continue
                    }
                }
            }
            text.append(("A"..."Z").contains(sign) ? Unicode.Scalar(sign.value + 32) ?? sign : sign)
            lines.append(here)
        }
        return (text, lines)
    }
}
