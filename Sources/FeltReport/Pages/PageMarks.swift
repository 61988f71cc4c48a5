import FeltModel

/// Marks that stand in a page's Markdown for what Markdown has no words for: tables, pictures, and the numbers of footnotes.
///
/// They are written with two private characters that no value of a report can hold, and are replaced when the page gets its form.
enum PageMark: Equatable {
    case table(Int)
    case picture(Int)
    /// The command behind a figure, by its place among the commands of the page.
    case command(Int)
    /// What a figure was in an earlier report, behind it.
    case change(Int)
    /// What became of an item since then, such as that it is new, in front of it.
    case label(Int)
    /// Within a heading of the second level: what stands up to the next one is in this language.
    case section(Language)
    /// Words in this language, up to `wordsEnd`.
    case words(Language)
    case wordsEnd

    static let opening: Unicode.Scalar = "\u{E000}"
    static let closing: Unicode.Scalar = "\u{E001}"

    var text: String {
        let inside =
            switch self {
            case .table(let place): "t\(place)"
            case .picture(let place): "p\(place)"
            case .command(let place): "c\(place)"
            case .change(let place): "d\(place)"
            case .label(let place): "l\(place)"
            case .section(let language): "s\(language.rawValue)"
            case .words(let language): "w\(language.rawValue)"
            case .wordsEnd: "e"
            }
        return "\(Self.opening)\(inside)\(Self.closing)"
    }

    private init?(_ inside: Substring.UnicodeScalarView) {
        guard let sign = inside.first else { return nil }
        let language = Language(rawValue: String(inside.dropFirst()))
        switch sign {
        case "s":
            guard let language else { return nil }
            self = .section(language)
            return
        case "w":
            guard let language else { return nil }
            self = .words(language)
            return
        case "e":
            self = .wordsEnd
            return
        default: break
        }
        guard let place = Int(String(inside.dropFirst())) else { return nil }
        switch sign {
        case "t": self = .table(place)
        case "p": self = .picture(place)
        case "c": self = .command(place)
        case "d": self = .change(place)
        case "l": self = .label(place)
        default: return nil
        }
    }

    /// A text with each mark replaced by what `make` gives for it.
    static func replaced(in text: String, _ make: (PageMark) -> String) -> String {
        guard text.unicodeScalars.contains(opening) else { return text }
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let start = rest.firstIndex(of: opening) {
            result.append(contentsOf: rest[..<start])
            rest = rest[rest.index(after: start)...]
            guard let end = rest.firstIndex(of: closing) else { continue }
            if let mark = PageMark(rest[..<end]) { result.append(contentsOf: make(mark).unicodeScalars) }
            rest = rest[rest.index(after: end)...]
        }
        result.append(contentsOf: rest)
        return String(result)
    }

    /// The marks of a text in their order.
    static func all(in text: String) -> [PageMark] {
        var marks: [PageMark] = []
        _ = replaced(in: text) { mark in
            marks.append(mark)
            return ""
        }
        return marks
    }

    /// The characters that marks are made of, and those that a form of the page puts around them.
    private static let reserved: ClosedRange<UInt32> = 0xE000...0xE003

    /// A text of somebody's without such characters.
    static func cleaned(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { reserved.contains($0.value) }) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(reserved.contains(scalar.value) ? "\u{FFFD}" : scalar) }
        return String(result)
    }
}
