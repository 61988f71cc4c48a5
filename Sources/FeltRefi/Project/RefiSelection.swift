public import FeltText

/// A passage of a source, with the codings and memos that stand on exactly this passage.
///
/// The range is in the core's own unit, UTF-8 bytes of the source's text; the writer turns it into the unit of the file.
public struct RefiSelection: Sendable {
    public var guid: RefiGUID
    public var range: TextRange
    /// What it is called, where that is not its words.
    public var name: String?
    public var description: String?
    /// Nil leaves both attributes out, as some programs do.
    public var created: RefiStamp?
    /// Nil leaves both attributes out.
    public var modified: RefiStamp?
    /// Empty for an annotated passage without a code.
    public var codings: [RefiCoding]
    /// Memos about the passage.
    public var notes: [RefiGUID]

    /// Creates a selection.
    public init(
        guid: RefiGUID,
        range: TextRange,
        description: String? = nil,
        created: RefiStamp?,
        modified: RefiStamp? = nil,
        codings: [RefiCoding] = [],
        notes: [RefiGUID] = []
    ) {
        self.guid = guid
        self.range = range
        self.description = description
        self.created = created
        self.modified = modified
        self.codings = codings
        self.notes = notes
    }
}

/// One researcher's use of one code. The format has no place for weights, facets or a memo other than a note.
public struct RefiCoding: Hashable, Sendable {
    public var guid: RefiGUID
    public var code: RefiGUID
    public var created: RefiStamp
    /// Memos about the coding.
    public var notes: [RefiGUID]

    /// Creates a coding.
    public init(guid: RefiGUID, code: RefiGUID, created: RefiStamp, notes: [RefiGUID] = []) {
        self.guid = guid
        self.code = code
        self.created = created
        self.notes = notes
    }
}
