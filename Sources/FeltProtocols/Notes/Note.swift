package import FeltFramework
public import FeltModel
public import FeltText

/// A field note as it was read: its head, its text without marks, and the codes that were written in it.
public struct Note: Sendable {
    /// The fields of the head, in order; empty without one.
    public let head: [HeadEntry]
    /// What is stored: the body without head and marks.
    public let text: StoredText
    public let passages: [Passage]
    /// The codes in the text, in the order in which their words begin.
    public let marks: [CodeMark]
    /// The headings that are questions of the protocol, in order.
    public let questions: [NoteQuestion]
    let places: NotePlaces
    /// What is wrong with the note, with line and column in the file. Where a mark cannot be read, its signs are part of the text.
    public let faults: [Fault]

    /// Where a place of the text stands in the file, from 1; the column in code points. Cost: O(log n).
    public func filePosition(of offset: ByteOffset) -> (line: Int, column: Int) { places.position(of: offset) }
}

/// A heading that is a question of the protocol: `### Hvordan kom dere fram til behovet? {#need.1}`.
public struct NoteQuestion: Hashable, Sendable {
    public let id: String
    /// The heading, in the stored text.
    public let heading: TextRange
    /// Where its braces stand in the file, from 1; the column in code points.
    public let line: Int
    public let column: Int
}

/// Where the places of a note's text stand in its file.
struct NotePlaces: Sendable {
    let index: TextIndex
    let body: NoteBody

    func position(of offset: ByteOffset) -> (line: Int, column: Int) {
        let place = index.linePosition(at: ByteOffset(body.source(of: offset.value)))
        return (place?.line ?? 1, place?.column ?? 1)
    }
}

/// One field of a note's head.
public struct HeadEntry: Sendable {
    public let key: String
    /// The value: a list is joined with `; `, nothing is the empty text.
    public let text: String
    /// The items of a list, or the one value; empty for nothing.
    public let items: [String]
    /// The field of the head within which it stands; nil for a field of the head itself.
    public let parent: String?
    /// The value as it stands in the head, with the places of its parts.
    package let value: YAMLValue

    /// From 1, in the file.
    public var line: Int { value.line }
    /// From 1, in code points.
    public var column: Int { value.column }
}

/// A code written in the text of a note.
public struct CodeMark: Sendable {
    /// The words, in the stored text.
    public let range: TextRange
    /// The code as typed, without the dot in front.
    public let code: String
    /// Where the code stands in the file, from 1; the column in code points.
    public let line: Int
    public let column: Int
    /// The settings as typed, in order.
    public let facets: [(facet: String, value: String)]
    /// Who coded, as typed; nil for whoever wrote the note.
    public let researcher: String?
    public let memo: String?

    public init(range: TextRange, code: String, line: Int, column: Int, facets: [(facet: String, value: String)], researcher: String?, memo: String?) {
        self.range = range
        self.code = code
        self.line = line
        self.column = column
        self.facets = facets
        self.researcher = researcher
        self.memo = memo
    }
}
