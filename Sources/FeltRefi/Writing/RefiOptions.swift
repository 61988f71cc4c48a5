/// How a project is written, where programs or researchers want different things.
public struct RefiOptions: Sendable {
    /// What `startPosition` and `endPosition` count.
    public enum PositionUnit: Hashable, Sendable {
        /// Unicode code points, as the standard says (section 10.2).
        case codePoints
        /// UTF-16 units, as NVivo counts. Differs only after characters beyond U+FFFF, such as emoji.
        case utf16
    }

    /// What becomes of codes that bear the same name.
    public enum CodeNames: Hashable, Sendable {
        /// They stay as they are and are reported.
        case keep
        /// They get the name of the code above in brackets, and a number where that is not enough. For QualCoder, which
        /// merges codes of one name and then loses codings.
        case unique
    }

    /// What becomes of characters that no XML file can hold, such as U+0001.
    public enum IllegalCharacters: Hashable, Sendable {
        /// Each becomes U+FFFD and is counted in the loss report.
        case replace
        /// The export throws `export-control-characters`.
        case refuse
    }

    /// How lines end in the text files. A line end counts once in positions, however it is written.
    public enum LineEnds: Hashable, Sendable { case lf, crlf }

    /// Where the values of a source's variables stand.
    public enum SourceValues: Hashable, Sendable {
        case inSource
        /// In a case without a name that has only this source.
        case unnamedCases
    }

    public var lineEnds: LineEnds
    public var sourceValues: SourceValues
    public var positionUnit: PositionUnit
    /// How many characters of the quoted words name a selection; nil leaves the name out, so that the project file itself
    /// holds no words of a source. Never below 1.
    public var selectionNameLimit: Int? {
        didSet { selectionNameLimit = Self.limit(selectionNameLimit) }
    }
    public var codeNames: CodeNames
    public var illegalCharacters: IllegalCharacters

    /// Creates options; the defaults follow the standard.
    public init(
        positionUnit: PositionUnit = .codePoints,
        selectionNameLimit: Int? = 60,
        codeNames: CodeNames = .keep,
        illegalCharacters: IllegalCharacters = .replace,
        lineEnds: LineEnds = .lf,
        sourceValues: SourceValues = .inSource
    ) {
        self.lineEnds = lineEnds
        self.sourceValues = sourceValues
        self.positionUnit = positionUnit
        self.selectionNameLimit = Self.limit(selectionNameLimit)
        self.codeNames = codeNames
        self.illegalCharacters = illegalCharacters
    }

    private static func limit(_ wanted: Int?) -> Int? { wanted.map { max(1, $0) } }
}
