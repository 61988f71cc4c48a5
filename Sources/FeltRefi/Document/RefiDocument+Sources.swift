public import FeltText

extension RefiDocument {
    /// A text, a picture, a PDF, a sound or a video, with all that is marked in it.
    public struct Source: Hashable, Sendable {
        /// What sort of source it is.
        public enum Kind: String, Hashable, Sendable {
            case text = "TextSource"
            case picture = "PictureSource"
            case pdf = "PDFSource"
            case audio = "AudioSource"
            case video = "VideoSource"
        }

        public var kind: Kind
        public var guid: RefiGUID
        public var name: String?
        public var description: String?
        public var stamp = Stamp()
        /// The file of a picture, PDF, sound or video; nil for a text.
        public var file: File?
        /// Where the file lay when it was taken in.
        public var currentPath: String?
        /// The text itself, the text of a PDF, or the description of a picture; nil for sound and video. A text source and its text have one
        /// GUID, name, description and stamp.
        public var text: Text?
        public var transcripts: [Transcript] = []
        /// Areas of pages of a PDF, or of a picture.
        public var areas: [Area] = []
        /// Stretches of a sound or video.
        public var spans: [Span] = []
        /// Codings of the source as a whole.
        public var codings: [Coding] = []
        public var notes: [RefiGUID] = []
        public var values: [RefiVariableValue] = []
        public var line: Int
    }

    /// A file that a source names.
    public struct File: Hashable, Sendable {
        /// The path as it stands in the project file.
        public var path: String
        /// The place in ``RefiContainer/entries``; nil for a file outside the container, and for one that is missing.
        public var entry: Int?
        /// Whether it is meant to lie outside the container.
        public var isOutside: Bool
        /// Where it lies on the disk; nil for a file of a container. Other programs keep such files beside their tables.
        public var place: String?
    }

    /// A text with what is marked in it: a text source's own, a note, the text of a PDF or of a passage of it, the description of a picture.
    public struct Text: Hashable, Sendable {
        public var guid: RefiGUID
        public var name: String?
        public var description: String?
        public var stamp = Stamp()
        /// The formatted text, mostly DOCX; nil where there is none.
        public var richText: File?
        /// Where the words come from; nil where they stand in the project file itself.
        public var plainText: File?
        /// The words, cleaned; nil where there are none that can be read.
        public var text: StoredText?
        /// What positions in it were taken to count, and why; nil without words.
        public var positions: RefiPositions?
        public var selections: [Selection] = []
        /// Passages that begin in the text and end far behind it, so that nothing in the file says where; their ranges are empty, at the beginning.
        public var openSelections: [Selection] = []
        /// Codings of the whole text; those of a text source stand in the source.
        public var codings: [Coding] = []
        public var notes: [RefiGUID] = []
        public var values: [RefiVariableValue] = []
        public var line: Int
    }

    /// A passage of a text.
    public struct Selection: Hashable, Sendable {
        public var guid: RefiGUID
        /// What the program calls it: the words, cut words, coordinates or nothing.
        public var name: String?
        public var description: String?
        /// The positions as they stand in the file.
        public var written: Bounds
        /// The words, in bytes of the clean text; empty for a place without words.
        public var range: TextRange
        public var stamp = Stamp()
        public var codings: [Coding] = []
        public var notes: [RefiGUID] = []
        public var line: Int
    }

    /// Two numbers of the file, in its own order.
    public struct Bounds: Hashable, Sendable {
        public var start: Int
        public var end: Int
    }

    /// An area of a picture (pixels from the upper left) or of a page of a PDF (points from the lower left; page from 0).
    public struct Area: Hashable, Sendable {
        public var guid: RefiGUID
        public var name: String?
        public var description: String?
        /// Nil for a picture.
        public var page: Int?
        public var first: Point
        public var second: Point
        /// The words of the area, where the file gives them.
        public var text: Text?
        /// Whether the same passage stands among the selections of the source's text, under the same GUID and with all its codings.
        public var isAlsoText = false
        public var stamp = Stamp()
        public var codings: [Coding] = []
        public var notes: [RefiGUID] = []
        public var line: Int
    }

    /// A stretch of a sound or video, in milliseconds.
    public struct Span: Hashable, Sendable {
        public var guid: RefiGUID
        public var name: String?
        public var description: String?
        public var begin: Int
        public var end: Int
        public var stamp = Stamp()
        public var codings: [Coding] = []
        public var notes: [RefiGUID] = []
        public var line: Int
    }

    /// What is said in a sound or video.
    public struct Transcript: Hashable, Sendable {
        public var guid: RefiGUID
        public var name: String?
        public var description: String?
        public var stamp = Stamp()
        public var richText: File?
        public var plainText: File?
        public var text: StoredText?
        public var positions: RefiPositions?
        public var syncPoints: [SyncPoint] = []
        public var selections: [TranscriptSelection] = []
        public var notes: [RefiGUID] = []
        public var line: Int
    }

    /// A place in a transcript and its time.
    public struct SyncPoint: Hashable, Sendable {
        public var guid: RefiGUID
        /// Milliseconds from the beginning.
        public var time: Int?
        /// The position as it stands in the file.
        public var written: Int?
        /// The place in bytes of the clean text; nil where there is none, or none inside the text.
        public var place: ByteOffset?
        public var line: Int
    }

    /// A passage of a transcript, from one sync point to another.
    public struct TranscriptSelection: Hashable, Sendable {
        public var guid: RefiGUID
        public var name: String?
        public var description: String?
        public var from: RefiGUID?
        public var to: RefiGUID?
        /// The words between the two; nil where either has no place.
        public var range: TextRange?
        public var stamp = Stamp()
        public var codings: [Coding] = []
        public var notes: [RefiGUID] = []
        public var line: Int
    }

    /// One user's use of one code. The coder is `creator`, or the creator of the selection where that is nil.
    public struct Coding: Hashable, Sendable {
        public var guid: RefiGUID
        public var code: RefiGUID
        public var creator: RefiGUID?
        public var created: RefiDateTime?
        public var notes: [RefiGUID] = []
        public var line: Int
    }
}
