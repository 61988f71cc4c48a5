import FeltRefi
import FeltText

/// A text of the file that becomes a source, wherever it stood.
struct IncomingText {
    /// What it was in the file.
    enum Role: String {
        case source = "TextSource"
        case pdf = "Representation"
        case picture = "TextDescription"
        case transcript = "Transcript"
        case note = "Note"
    }

    var role: Role
    var guid: RefiGUID
    /// The GUID of the PDF, picture, sound or film.
    var owner: RefiGUID?
    var name: String?
    var description: String?
    var stamp: RefiDocument.Stamp
    var text: StoredText
    var encoding: String?
    /// The place of its file in the container.
    var entry: Int?
    var richText: RefiDocument.File?
    var passages: [Passage] = []
    /// Passages of which the file does not say where they end.
    var openPassages: [Passage] = []
    var wholeCodings: [RefiDocument.Coding] = []
    var notes: [RefiGUID] = []
    var values: [RefiVariableValue] = []

    /// A passage of it.
    struct Passage {
        var guid: RefiGUID
        var name: String?
        var description: String?
        var range: TextRange
        var stamp: RefiDocument.Stamp
        var codings: [RefiDocument.Coding]
        var notes: [RefiGUID]
        /// The passage as it is kept where it has no codings.
        var selection: RefiDocument.Selection?
    }

    /// The GUID by which cases and sets refer to it.
    var sourceGUID: RefiGUID { role == .pdf || role == .picture ? owner ?? guid : guid }

    /// The words of a text source, a PDF or a picture; nil where there are none.
    init?(_ source: RefiDocument.Source) {
        guard let own = source.text, let text = own.text, !text.utf8.isEmpty else { return nil }
        role = source.kind == .text ? .source : source.kind == .pdf ? .pdf : .picture
        guid = own.guid
        owner = source.kind == .text ? nil : source.guid
        name = source.name?.unlessBlank ?? own.name
        description = source.description
        stamp = source.stamp
        self.text = text
        encoding = own.positions?.encoding
        entry = own.plainText?.entry
        richText = own.richText
        passages = own.selections.map { Passage($0) }
        openPassages = own.openSelections.map { Passage($0) }
        wholeCodings = source.codings + (source.kind == .text ? [] : own.codings)
        notes = source.notes + (source.kind == .text ? [] : own.notes)
        values = source.values + (source.kind == .text ? [] : own.values)
    }

    /// A note with codes in it.
    init?(_ note: RefiDocument.Text) {
        guard let text = note.text, !text.utf8.isEmpty, !note.selections.isEmpty || !note.codings.isEmpty else { return nil }
        role = .note
        guid = note.guid
        name = note.name
        description = note.description
        stamp = note.stamp
        self.text = text
        encoding = note.positions?.encoding
        entry = note.plainText?.entry
        richText = note.richText
        passages = note.selections.map { Passage($0) }
        openPassages = note.openSelections.map { Passage($0) }
        wholeCodings = note.codings
        notes = note.notes
        values = note.values
    }

    /// A transcript.
    init?(_ transcript: RefiDocument.Transcript, of source: RefiDocument.Source) {
        guard let text = transcript.text, !text.utf8.isEmpty else { return nil }
        role = .transcript
        guid = transcript.guid
        owner = source.guid
        name = transcript.name?.unlessBlank ?? source.name
        description = nil
        stamp = transcript.stamp
        self.text = text
        encoding = transcript.positions?.encoding
        entry = transcript.plainText?.entry
        passages = transcript.selections.compactMap { Passage($0) }
    }
}

extension IncomingText.Passage {
    init(_ selection: RefiDocument.Selection) {
        self.init(
            guid: selection.guid, name: selection.name, description: selection.description, range: selection.range, stamp: selection.stamp,
            codings: selection.codings, notes: selection.notes, selection: selection)
    }

    /// A passage of a transcript that has words and codes; others stay with the sound or film.
    init?(_ selection: RefiDocument.TranscriptSelection) {
        guard let range = selection.range, !range.isEmpty, !selection.codings.isEmpty else { return nil }
        self.init(
            guid: selection.guid, name: selection.name, description: selection.description, range: range, stamp: selection.stamp, codings: selection.codings,
            notes: selection.notes, selection: nil)
    }
}
