/// Makes texts of the kind that breaks programs: letters of several bytes, marks, emoji families, right-to-left, odd spaces.
public struct NastyText: Sendable {
    /// What a text may hold beyond valid, clean Unicode; all of it breaks a rule of stored text.
    public struct Dirt: OptionSet, Sendable {
        public let rawValue: Int

        public init(rawValue: Int) { self.rawValue = rawValue }

        /// `\r\n` and lone `\r` as line ends.
        public static let carriageReturns = Dirt(rawValue: 1)
        /// U+0000.
        public static let nul = Dirt(rawValue: 2)
        /// U+FEFF, anywhere.
        public static let byteOrderMarks = Dirt(rawValue: 4)
        /// Control characters other than tab, line feed and carriage return.
        public static let controls = Dirt(rawValue: 8)
    }

    /// What the texts are made of.
    public let pieces: [String]

    /// Creates a maker of texts.
    ///
    /// - Parameters:
    ///   - dirt: what may be in them beyond clean Unicode.
    ///   - more: further pieces to mix in, such as the signs of a format; each as likely as half of the others together.
    public init(_ dirt: Dirt = [], mixing more: [String] = []) {
        var pieces = Self.clean
        if dirt.contains(.carriageReturns) { pieces += ["\r\n", "\r\n", "\r", "\n\r"] }
        if dirt.contains(.nul) { pieces += ["\0", "\0\0"] }
        if dirt.contains(.byteOrderMarks) { pieces += ["\u{FEFF}", "\u{FEFF}a"] }
        if dirt.contains(.controls) { pieces += ["\u{1}", "\u{1B}[0m", "\u{7F}", "\u{85}", "\u{9F}"] }
        if !more.isEmpty { pieces += (0...(pieces.count / 2)).map { more[$0 % more.count] } }
        self.pieces = pieces
    }

    /// A text of at most `limit` pieces, often a short one.
    public func text(upTo limit: Int, using random: inout SeededGenerator) -> String {
        let count = Int.random(in: 0...Int.random(in: 0...limit, using: &random), using: &random)
        return (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
    }

    /// A text of at least `count` UTF-8 bytes, and few more.
    public func text(ofBytes count: Int, using random: inout SeededGenerator) -> String {
        var result = ""
        while result.utf8.count < count { result += pieces[Int.random(in: 0..<pieces.count, using: &random)] }
        return result
    }

    private static let clean: [String] = [
        "a", "b", "Å", "æ", "ø", "å", "é", " ", " ", "\n", "\n", ".", "-", "\t", "ord ", "leverandør",
        // Decomposed letters, a mark on nothing, stacked marks.
        "e\u{301}", "A\u{30A}", "\u{301}", "o\u{308}\u{323}\u{35C}",
        // Three bytes: right-to-left, Devanagari with a joiner, Hangul jamo, CJK, a ligature, typographic signs.
        "שלום", "مرحبا", "क्\u{200D}ष", "\u{1112}\u{1161}\u{11AB}", "漢字", "ﬁ", "«", "»", "–", "…", "€",
        // Four bytes: an emoji, a family, a flag, a skin colour, old letters, a mathematical capital.
        "😀", "👨‍👩‍👧‍👦", "🇳🇴", "👍🏽", "𐍈", "𝐀",
        // Invisible: joiner, non-joiner, direction marks, no-break space, soft hyphen, line separator, variation selector.
        "\u{200D}", "\u{200C}", "\u{202E}", "\u{200F}", "\u{A0}", "\u{AD}", "\u{2028}", "\u{FE0F}",
        // The edges of each length, and characters that are never assigned.
        "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFD}", "\u{FFFF}", "\u{10000}", "\u{10FFFF}",
        // Letters whose other case has another length.
        "ß", "İ", "ı", "ŉ", "Ω",
    ]
}
