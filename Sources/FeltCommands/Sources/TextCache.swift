import FeltModel
import FeltStore
import FeltText

/// The text and index of the source that was last asked for; lists come source by source.
struct TextCache {
    private let reader: StudyReader
    private var last: (id: SourceID, text: StoredText, index: TextIndex)?

    init(_ reader: StudyReader) { self.reader = reader }

    mutating func text(of id: SourceID) throws -> (StoredText, TextIndex) {
        if let last, last.id == id { return (last.text, last.index) }
        let text = try reader.text(of: id)
        let index = TextIndex(text)
        last = (id, text, index)
        return (text, index)
    }
}
