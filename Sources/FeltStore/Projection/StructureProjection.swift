import FeltModel
import FeltText
import GRDB

/// Keeps the passages of sources, and through them the search index.
///
/// The passages of one source are one thing in the journal, the `structure` with the id of the source. The words of a voice's
/// label and of a time are cut from the source's text when the row is made; the journal has their positions only.
struct StructureProjection {
    static let entity = "structure"

    private let database: Database
    private let schema: String
    private let search: SearchIndex?

    init(_ database: Database, schema: String, search: SearchIndex?) {
        self.database = database
        self.schema = schema
        self.search = search
    }

    func apply(_ change: Change, entryID: String) throws -> Projector.Conflict? {
        let last = try String.fetchOne(
            database.cachedStatement(sql: "SELECT entryId FROM \(schema).passage WHERE sourceId = ? LIMIT 1"), arguments: [change.id]
        )
        // Passages are of one text. Where two copies each revised it, those of the text that lost are not set, or give way to the others.
        if change.kind == .create {
            guard let present = try presentText(of: change.id) else { return .init(kind: "missing-reference", otherEntryID: nil) }
            guard change.fields["textId"] == .token(present) else { return .init(kind: last == nil ? "concurrent" : "exists", otherEntryID: last) }
        }
        var passages: [Passage] = []
        if change.kind != .remove, case .token(let token) = change.fields["passages"] { passages = PassageCoding.passages(token) }
        // Asked before anything is written, so that the passages are set all or not at all.
        guard passages.allSatisfy({ !$0.range.isEmpty }) else { return .init(kind: "invalid", otherEntryID: nil) }
        let text = passages.isEmpty ? nil : try text(of: change.id)
        if text == nil, !passages.isEmpty { return .init(kind: "missing-reference", otherEntryID: nil) }
        guard change.kind == .create || last == change.base || last == nil else { return .init(kind: "concurrent", otherEntryID: last) }
        try clear(change.id)
        if let text { try insert(passages, of: change.id, text, entryID: entryID) }
        return change.kind == .create && last != nil ? .init(kind: "concurrent", otherEntryID: last) : nil
    }

    /// Takes away the passages of a source's text. To be called while the source still has that text: the search index looks there for what it takes out.
    func clear(_ sourceID: String) throws {
        try search?.remove(sourceID: sourceID)
        try database.cachedStatement(sql: "DELETE FROM \(schema).passage WHERE sourceId = ?").execute(arguments: [sourceID])
    }

    /// The id of a source's text; nil when there is no such source.
    private func presentText(of sourceID: String) throws -> String? {
        try String.fetchOne(database.cachedStatement(sql: "SELECT textId FROM \(schema).source WHERE id = ?"), arguments: [sourceID])
    }

    /// The text of a source, whose bytes may have been erased, and its language; nil when there is no such source.
    private func text(of sourceID: String) throws -> (bytes: [UInt8]?, isEnglish: Bool)? {
        let sql = """
            SELECT content.bytes, source.language = 'en' FROM \(schema).source
            LEFT JOIN main.content ON content.id = source.textId WHERE source.id = ?
            """
        guard let row = try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [sourceID]) else { return nil }
        let blob: Blob? = row[0]
        return (blob?.bytes, row[1])
    }

    private func insert(_ passages: [Passage], of sourceID: String, _ text: (bytes: [UInt8]?, isEnglish: Bool), entryID: String) throws {
        let sql = """
            INSERT INTO \(schema).passage (sourceId, ordinal, kind, level, startByte, endByte, voice, time, turn, layer, role, recalled, question, entryId)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        let statement = try database.cachedStatement(sql: sql)
        var slices = PassageSlices(bytes: text.bytes)
        let indexing = try search?.insertion(isEnglish: text.isEnglish)
        for (ordinal, passage) in passages.enumerated() {
            let (kind, level): (String, Int?) =
                switch passage.kind {
                case .heading(let level): ("heading", level)
                case .paragraph: ("paragraph", nil)
                case .turn: ("turn", nil)
                }
            var row = RowInsertion(statement)
            row.bind(sourceID)
            row.bind(ordinal)
            row.bind(kind)
            for number in [level, passage.range.start.value, passage.range.end.value] { row.bind(number) }
            row.bind(slices.label(passage.voice))
            row.bind(slices.text(passage.time))
            row.bind(passage.turn)
            row.bind(passage.layer?.rawValue)
            row.bind(passage.role?.rawValue)
            row.bind(passage.isRecalled ? 1 : 0)
            row.bind(passage.question)
            row.bind(entryID)
            try row.run()
            if let indexing, let bytes = text.bytes {
                let words = SearchIndex.cut(bytes, from: passage.range.start.value, to: passage.range.end.value)
                indexing.setUncheckedArguments([database.lastInsertedRowID, words])
                try indexing.execute()
            }
        }
    }
}

/// Cuts pieces out of a source's bytes; nil where the bytes have been erased or do not reach.
private struct PassageSlices {
    let bytes: [UInt8]?
    private var lastLabel: (range: TextRange, text: String)?

    init(bytes: [UInt8]?) { self.bytes = bytes }

    func text(_ range: TextRange?) -> String? {
        guard let range, let bytes, range.end.value <= bytes.count else { return nil }
        return String(decoding: bytes[range.bytes], as: UTF8.self)
    }

    /// As `text`, remembering the last, since the paragraphs of a turn share a label.
    mutating func label(_ range: TextRange?) -> String? {
        guard let range else { return nil }
        if let lastLabel, lastLabel.range == range { return lastLabel.text }
        let found = text(range)
        if let found { lastLabel = (range, found) }
        return found
    }
}
