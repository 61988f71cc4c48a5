public import FeltModel
public import FeltText

/// The passages of sources, in columns; small and fast to read.
public struct PassageTable: Sendable {
    /// What a passage is.
    public enum Kind: UInt8, Sendable, CaseIterable { case heading, paragraph, turn }

    /// A passage.
    public struct Row: Hashable, Sendable {
        /// The place of its source among all sources by slug, as in a `CodingTable`.
        public let source: Int32
        /// Where it begins and ends, in UTF-8 bytes of the text, half-open.
        public let start, end: Int32
        /// The number of the turn in the source, from 1; the paragraphs of one turn share it. -1 where it is of none.
        public let turn: Int32
        /// The place in `voices`; -1 where nobody is named as speaking, and where it was not asked for.
        public let voice: Int32
        /// The place in `questions`; -1 where it stands under none, and where it was not asked for.
        public let question: Int32
        public let kind: Kind
        /// The level of a heading, 1 the highest; 0 for all else.
        public let level: UInt8
        /// What kind of writing it is; nil for a heading, and where nobody has said.
        public let layer: NoteLayer?
        /// What a labelled paragraph records; nil for ordinary text.
        public let role: PassageRole?
        /// Whether it was added from memory afterwards.
        public let isRecalled: Bool

        public init(
            source: Int32, start: Int32, end: Int32, kind: Kind, level: UInt8 = 0, turn: Int32 = -1, voice: Int32 = -1, question: Int32 = -1,
            layer: NoteLayer? = nil, role: PassageRole? = nil, isRecalled: Bool = false
        ) {
            self.source = source
            self.start = start
            self.end = end
            self.kind = kind
            self.level = level
            self.turn = turn
            self.voice = voice
            self.question = question
            self.layer = layer
            self.role = role
            self.isRecalled = isRecalled
        }

        public var range: TextRange { TextRange(Int(start)..<Int(end)) }
    }

    /// The voices as their labels are written, sorted.
    public let voices: [String]
    /// The questions, such as `need.1`, sorted.
    public let questions: [String]
    /// By source, start and end.
    public let rows: [Row]
    /// Where the passages of each source begin, and one more: where the last ends.
    let firstRows: [Int32]

    /// The places of a source's passages in `rows`; empty for one that was not read.
    public func rows(of source: Int) -> Range<Int> { Int(firstRows[source])..<Int(firstRows[source + 1]) }
}
