public import FeltText

/// A text with everything that is marked in it.
public struct RefiTextSource: Sendable {
    public var guid: RefiGUID
    /// Never empty: NVivo would name the source after its GUID.
    public var name: String
    public var description: String?
    /// The text, shipped byte for byte as `sources/<GUID>.txt`: UTF-8, `\n`, no byte order mark.
    public var text: StoredText
    public var created: RefiStamp
    /// Nil says that it was never changed; the stamp of creation is then written in both places.
    public var modified: RefiStamp?
    public var selections: [RefiSelection]
    /// Codings of the source as a whole.
    public var codings: [RefiCoding]
    /// Memos about the source.
    public var notes: [RefiGUID]
    public var values: [RefiVariableValue]
    /// The formatted text, as a path of the container; nil where there is none.
    public var richTextPath: String?
    /// What it is in the file.
    public var place = Place.source

    /// What a text is in a file.
    public enum Place: Hashable, Sendable {
        /// A source of its own.
        case source
        /// A memo.
        case note
        /// The text of a PDF or a picture, whose element is given without it. Codings of the whole, notes and values stand in that element.
        case within(RefiElement)
    }

    /// Creates a source.
    public init(
        guid: RefiGUID,
        name: String,
        description: String? = nil,
        text: StoredText,
        created: RefiStamp,
        modified: RefiStamp? = nil,
        selections: [RefiSelection] = [],
        codings: [RefiCoding] = [],
        notes: [RefiGUID] = [],
        values: [RefiVariableValue] = []
    ) {
        self.guid = guid
        self.name = name
        self.description = description
        self.text = text
        self.created = created
        self.modified = modified
        self.selections = selections
        self.codings = codings
        self.notes = notes
        self.values = values
    }
}

/// A memo: a named text that other objects refer to.
public struct RefiNote: Sendable {
    public var guid: RefiGUID
    /// Never empty: QualCoder passes over a nameless note.
    public var name: String
    public var description: String?
    /// The memo, shipped as `sources/<GUID>.txt`.
    public var text: StoredText
    public var created: RefiStamp
    /// Nil says that it was never changed.
    public var modified: RefiStamp?
    /// The formatted text, as a path of the container; nil where there is none.
    public var richTextPath: String?
    /// Memos about the memo.
    public var notes: [RefiGUID] = []

    /// Creates a note.
    public init(
        guid: RefiGUID,
        name: String,
        description: String? = nil,
        text: StoredText,
        created: RefiStamp,
        modified: RefiStamp? = nil
    ) {
        self.guid = guid
        self.name = name
        self.description = description
        self.text = text
        self.created = created
        self.modified = modified
    }
}
