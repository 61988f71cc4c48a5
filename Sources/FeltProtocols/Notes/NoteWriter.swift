public import FeltText

/// Writes field notes, the way `NoteReader` reads them: reading what was written gives the same text and the same codings.
public enum NoteWriter {
    /// A note as text.
    public struct Written: Sendable {
        public let text: String
        /// How many marks begin or end in the blank space between paragraphs, where no mark can stand. Theirs begins and ends with the
        /// words in it, or is moved to the nearest paragraph where there are none.
        public let movedMarks: Int
    }

    /// Writes a note.
    ///
    /// A mark that covers a whole passage stands at its end, any other in brackets. Marks that cross, or that reach over a blank
    /// line, are written in pieces with the same `part`. Cost: linear in text and marks, and the sorting of these.
    ///
    /// - Parameters:
    ///   - head: the fields in order. A `researcher` among them is left out of the marks.
    ///   - marks: valid ranges of `text`; their lines and columns are not used.
    ///   - questions: the headings that are questions of the protocol, with their ids; what is no heading of the text is left out.
    public static func write(
        text: StoredText, head: [(String, String)], marks: [CodeMark], questions: [(heading: TextRange, id: String)] = [], attachments: [(path: String, deleteBy: String?)] = []
    ) -> Written {
        let voices = head.first { $0.0.lowercased() == "voices" }.map { VoiceLabels.list([$0.1]) } ?? []
        let layout = MarkLayout(text, marks, questions: questions, extraVoices: voices)
        let body = layout.written(researcher: head.first { $0.0 == "researcher" }?.1)
        let files = attachments.map { file in "  - {path: \(YAMLText.quoted(file.path))\(file.deleteBy.map { ", delete: \($0)" } ?? "")}\n" }
        let fields = head.map { "\(YAMLText.scalar($0.0)): \(YAMLText.scalar($0.1))\n" }.joined() + (files.isEmpty ? "" : "attachments:\n" + files.joined())
        return Written(text: "---\n\(fields)---\n\n" + body, movedMarks: layout.movedMarks)
    }
}
