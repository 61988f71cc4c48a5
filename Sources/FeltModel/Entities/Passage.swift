public import FeltText

/// A piece of a source's structure: a heading, a paragraph, or a turn of someone who speaks.
public struct Passage: Hashable, Sendable {
    /// What a passage is.
    public enum Kind: Hashable, Sendable {
        /// A Markdown heading; level 1 is the highest.
        case heading(level: Int)
        /// A paragraph of prose, or one that continues a turn.
        case paragraph
        /// A paragraph that begins with a voice label or a time stamp.
        case turn
    }

    public var kind: Kind
    /// The whole block with its label, trimmed of blank space.
    public var range: TextRange
    /// Where the label of the voice stands, without its colon; nil where nobody is named as speaking.
    public var voice: TextRange?
    /// Where the time stands, without its brackets.
    public var time: TextRange?
    /// The number of the turn in the source, from 1; the paragraphs of one turn share it.
    public var turn: Int?
    /// What kind of writing it is; nil for a heading, and where nobody has said.
    public var layer: NoteLayer?
    /// What a labelled paragraph records; nil for ordinary text.
    public var role: PassageRole?
    /// Whether it was added from memory afterwards.
    public var isRecalled = false
    /// The question of the protocol under which it stands, such as `need.1`.
    public var question: String?

    /// The words of a passage without what opens its turn: the label of the voice, its colon, the time. A layer's label is not told apart.
    ///
    /// Empty, at the end of the passage, where nothing else is said.
    public func words(in text: StoredText) -> TextRange {
        guard kind == .turn, let opening = [voice, time].compactMap({ $0?.end }).max() else { return range }
        let signs: Set<UInt8> = [UInt8(ascii: "]"), UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "_"), 32, 9]
        let start = text.utf8[opening.value..<range.end.value].firstIndex { !signs.contains($0) } ?? range.end.value
        return TextRange(start..<range.end.value)
    }

    /// Creates a passage.
    public init(kind: Kind, range: TextRange, voice: TextRange? = nil, time: TextRange? = nil, turn: Int? = nil) {
        self.kind = kind
        self.range = range
        self.voice = voice
        self.time = time
        self.turn = turn
    }
}
