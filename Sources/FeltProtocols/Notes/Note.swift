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
    /// What is wrong with the note, with line and column in the file; then the rest is not to be trusted.
    public let faults: [Fault]
}

/// One field of a note's head.
public struct HeadEntry: Hashable, Sendable {
    public let key: String
    /// The value: a list is joined with `; `, nothing is the empty text.
    public let text: String
    /// The items of a list, or the one value; empty for nothing.
    public let items: [String]
    /// From 1, in the file.
    public let line: Int
    /// From 1, in code points.
    public let column: Int
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
