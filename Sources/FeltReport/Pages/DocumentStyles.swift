import FeltModel

/// Makes the styles of pandoc's reference document those of a report: letters and air so small that a page holds what it holds on paper.
enum DocumentStyles {
    /// How a style of a paragraph is changed: air behind and before it in twentieths of a point, the size of its letters in half points.
    private static let paragraphs: [(style: String, after: Int, before: Int, size: Int?)] = [
        ("BodyText", 30, 30, nil), ("Compact", 6, 6, nil), ("Title", 60, 0, 28), ("Heading1", 20, 90, 22), ("Heading2", 20, 100, 19),
        ("Heading3", 20, 80, 18), ("Caption", 30, 40, nil),
    ]

    /// A typeface that is on all systems or has a twin of the same widths there, and that has ≠ and − of its own: where a font lacks such a sign, it
    /// is put together from = and a stroke that runs into the next letter.
    private static let font = "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:eastAsia=\"Arial\" w:cs=\"Arial\" />"

    /// Dark enough to be read in print.
    private static let colour = "<w:color w:val=\"1F3B57\" />"

    /// What the style of words in a language is called, by which Word knows how to read and spell them.
    static func name(of language: Language) -> String {
        switch language {
        case .nb: "Bokmål"
        case .nn: "Nynorsk"
        case .en: "English"
        }
    }

    private static func code(of language: Language) -> String {
        switch language {
        case .nb: "nb-NO"
        case .nn: "nn-NO"
        case .en: "en-GB"
        }
    }

    /// - Parameter density: how much must stand on one sheet: letters are smaller then, and air is less.
    static func fitted(_ text: String, density: PageDensity = .normal) -> String {
        // Sizes are in half points.
        func letters(_ size: Int) -> Int {
            switch density {
            case .normal: size
            case .sheet: (size * 17 + 9) / 18
            case .dense: (size * 15 + 9) / 18
            case .tight: (size * 13 + 9) / 18
            }
        }
        var text = replaced(in: text, from: "<w:rFonts w:asciiTheme", with: font)
        text = replaced(in: text, from: "<w:color w:themeColor=\"accent1\"", with: colour)
        text = part(of: text, from: "<w:docDefaults>", to: "</w:docDefaults>") { defaults in
            defaults.replacing("<w:sz w:val=\"24\" />", with: "<w:sz w:val=\"\(letters(18))\" />").replacing("<w:spacing w:after=\"200\" />", with: "<w:spacing w:after=\"0\" />")
        }
        for (name, after, before, size) in paragraphs.map({ density.isDense ? ($0.style, $0.after / 4, $0.before / 4, $0.size.map(letters)) : $0 }) {
            text = style(name, in: text) { style in
                var style = replaced(in: style, from: "<w:spacing ", with: "<w:spacing w:after=\"\(after)\" w:before=\"\(before)\" />")
                if let size { style = replaced(in: style, from: "<w:sz ", with: "<w:sz w:val=\"\(size)\" />") }
                return style.replacing("<w:jc w:val=\"center\" />", with: "")
            }
        }
        for language in Language.allCases {
            text = style(name(of: language), in: text) { $0 + "<w:rPr><w:lang w:val=\"\(code(of: language))\" /></w:rPr>" }
        }
        text = style("VerbatimChar", in: text) { replaced(in: $0, from: "<w:sz ", with: "<w:sz w:val=\"\(letters(15))\" />") }
        return style("Table", in: text, bordered)
    }

    /// Lists that begin further out.
    static func indented(_ text: String) -> String { text.replacing("w:left=\"720\" w:hanging=\"480\"", with: "w:left=\"400\" w:hanging=\"340\"") }

    private static let lines = ["top", "left", "bottom", "right", "insideH", "insideV"].map { "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"767676\"/>" }.joined()

    /// Pandoc's style for tables has a line below the header only.
    private static func bordered(_ style: String) -> String {
        guard let properties = style.firstRange(of: "<w:tblPr>") else { return style }
        var style = style
        style.insert(contentsOf: "<w:tblBorders>\(lines)</w:tblBorders>", at: indent(in: style, behind: properties.upperBound))
        return style
    }

    /// Where borders may stand among the properties of a table: behind its indentation, where it has one.
    private static func indent(in text: String, behind place: String.Index) -> String.Index {
        guard let end = text[place...].firstRange(of: "</w:tblPr>"), let indent = text[place..<end.lowerBound].firstRange(of: "<w:tblInd"),
            let close = text[indent.upperBound..<end.lowerBound].firstRange(of: "/>")
        else { return place }
        return close.upperBound
    }

    /// A style changed by `change`; the text as it is where there is no such style.
    private static func style(_ name: String, in text: String, _ change: (String) -> String) -> String {
        part(of: text, from: "w:styleId=\"\(name)\"", to: "</w:style>", change)
    }

    private static func part(of text: String, from start: String, to end: String, _ change: (String) -> String) -> String {
        guard let first = text.firstRange(of: start), let last = text[first.upperBound...].firstRange(of: end) else { return text }
        var text = text
        text.replaceSubrange(first.lowerBound..<last.lowerBound, with: change(String(text[first.lowerBound..<last.lowerBound])))
        return text
    }

    /// The text with each element that begins so replaced by another.
    private static func replaced(in text: String, from start: String, with element: String) -> String {
        var result = ""
        var rest = text[...]
        while let found = rest.firstRange(of: start), let end = rest[found.upperBound...].firstRange(of: "/>") {
            result += rest[..<found.lowerBound] + element
            rest = rest[end.upperBound...]
        }
        return result + rest
    }
}
