/// What the positions in one text were taken to count, with the grounds for it.
public struct RefiPositions: Hashable, Sendable {
    /// How a program counts the characters of a text file.
    public struct Counting: Hashable, Sendable {
        public var unit: RefiOptions.PositionUnit
        /// Whether `\r\n` counts as two characters.
        public var countsCarriageReturns: Bool
        /// Whether a byte order mark at the beginning counts as a character.
        public var countsByteOrderMark: Bool

        /// Creates a way of counting; the defaults are what the standard says of the file as it lies there, without its mark.
        public init(unit: RefiOptions.PositionUnit = .codePoints, countsCarriageReturns: Bool = true, countsByteOrderMark: Bool = false) {
            self.unit = unit
            self.countsCarriageReturns = countsCarriageReturns
            self.countsByteOrderMark = countsByteOrderMark
        }

        /// Such as `code-points crlf:2`.
        public var text: String {
            (unit == .utf16 ? "utf-16" : "code-points") + (countsCarriageReturns ? " crlf:2" : " crlf:1") + (countsByteOrderMark ? " bom:1" : "")
        }
    }

    /// What the choice rests on, the strongest first.
    public enum Evidence: String, Hashable, Sendable {
        /// The caller said so.
        case forced
        /// Every way of counting gives the same words.
        case noDifference = "no-difference"
        /// The names of selections say their words, or their ends stand between words.
        case words
        /// The other texts of the file.
        case otherTexts = "other-texts"
        /// What the program that wrote the file is known to do.
        case origin
        /// What the standard says.
        case standard
        /// Nothing fits: selections are named by words that stand elsewhere than where they are.
        case againstNames = "against-names"
    }

    /// How sure it is.
    public enum Confidence: String, Hashable, Sendable {
        case certain, likely, guess
    }

    public var counting: Counting
    public var evidence: Evidence
    public var confidence: Confidence
    /// How many selections were looked at, how many of their names say their words, and how many of their ends stand between words.
    public var selections = 0
    public var quotes = 0
    public var ends = 0
    /// How many ends would stand between words under the best of the other ways of counting that give other words.
    public var rivalEnds = 0
    /// The encoding that the file was read in, and what was cleaned; nil for words that stand in the project file.
    public var encoding: String?
}

extension RefiPositions.Counting {
    /// Every way, that of the standard first.
    static let all: [RefiPositions.Counting] = [false, true].flatMap { mark in
        [true, false].flatMap { returns in
            [RefiOptions.PositionUnit.codePoints, .utf16].map {
                RefiPositions.Counting(unit: $0, countsCarriageReturns: returns, countsByteOrderMark: mark)
            }
        }
    }

    /// What is known of a program.
    struct Known {
        let counting: RefiPositions.Counting
        /// Whether it was measured behind characters beyond U+FFFF.
        let isUnitKnown: Bool
        /// Whether it is this one, so that nothing has to be guessed.
        let isOurs: Bool

        init(_ counting: RefiPositions.Counting, isUnitKnown: Bool = true, isOurs: Bool = false) {
            (self.counting, self.isUnitKnown, self.isOurs) = (counting, isUnitKnown, isOurs)
        }
    }

    /// What the program behind an `origin` was measured to count; nil for one that nobody has measured.
    ///
    /// NVivo: UTF-16 units of the file as it is. QualCoder, ATLAS.ti and MAXQDA: a line break counts once, however it is written. What the
    /// last two count behind an emoji is not known.
    static func known(of origin: String) -> Known? {
        let name = origin.lowercased()
        func has(_ part: String) -> Bool { name.contains(part) }
        if has("feltlogg") {
            if has("nvivo") { return Known(.init(unit: .utf16), isOurs: true) }
            return Known(.init(countsCarriageReturns: !has("maxqda")), isOurs: true)
        }
        if has("nvivo") { return Known(.init(unit: .utf16)) }
        if has("qualcoder") { return Known(.init(countsCarriageReturns: false)) }
        if has("atlas") || has("maxqda") { return Known(.init(countsCarriageReturns: false), isUnitKnown: false) }
        if has("magnolia") || has("quirkos") || has("qualitative-coding") { return Known(.init()) }
        return nil
    }
}
