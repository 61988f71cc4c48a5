public import FeltModel
public import FeltProtocols
public import FeltText

/// A file as it was read: its text ready to be stored, and what is known of it.
public struct IngestedDocument: Sendable {
    /// The file's name without its folder.
    public let fileName: String
    public let mediaType: String
    /// The file, byte for byte.
    public let originalBytes: [UInt8]
    /// The program that made text of it; nil where it was text already.
    public let converter: String?
    /// What was changed on the way to the stored text.
    public let record: NormalisationRecord
    public let text: StoredText
    public let passages: [Passage]
    /// The fields of a note's head; empty for anything else.
    public let head: [HeadEntry]
    /// The codes written in a note; empty for anything else.
    public let marks: [CodeMark]
    /// What is wrong with a note or a transcript. Their file is empty, for the caller to set.
    public let faults: [Fault]
    /// What can be read but looks wrong, in the order of the file. Their file is empty, for the caller to set.
    public internal(set) var warnings: [Fault] = []
    /// The voices of a transcript that notes would not take for labels by themselves; `passages` were made with them.
    public internal(set) var voices: [String] = []
    /// What is known of a transcript; nil for anything else.
    public internal(set) var transcript: TranscriptInfo?
    /// The kind of source that the file is, where its form tells: `transcript`.
    public internal(set) var suggestedKind: String?
}
