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
    /// The note as it was read; nil for anything else.
    public let note: Note?
    /// What is wrong with a transcript; a note has its own. Their file is empty, for the caller to set.
    public let faults: [Fault]
    /// What is known of the one who answers, in a survey; empty for anything else.
    public internal(set) var attributes: [Attribute] = []
    /// What can be read but looks wrong, in the order of the file. Their file is empty, for the caller to set.
    public internal(set) var warnings: [Fault] = []
    /// The voices of a transcript that notes would not take for labels by themselves; `passages` were made with them.
    public internal(set) var voices: [String] = []
    /// What is known of a transcript; nil for anything else.
    public internal(set) var transcript: TranscriptInfo?
    /// The kind of source that the file is, where its form tells: `transcript`.
    public internal(set) var suggestedKind: String?
}

extension IngestedDocument {
    /// What one respondent of a survey answered, as a document.
    ///
    /// - Parameter isFirst: whether it carries the whole table along, and what is to be said of it; once is enough for all. A table with columns
    ///   that were left out is carried by none: what is not to be kept is not to be kept in the file either.
    public init(_ respondent: Survey.Respondent, of survey: Survey, isFirst: Bool) {
        let keepsTable = isFirst && !survey.columns.contains { [.personal, .ignored].contains($0.role) }
        self.init(
            fileName: survey.fileName, mediaType: survey.mediaType, originalBytes: keepsTable ? survey.originalBytes : respondent.text.utf8, converter: nil, record: survey.record, text: respondent.text,
            passages: respondent.passages, note: nil, faults: [])
        attributes = respondent.attributes
        suggestedKind = "survey"
        // What is to be said of the table is said once.
        if isFirst { warnings = survey.warnings }
    }
}
