public import FeltModel
public import FeltText
import GRDB

extension Draft {
    /// Makes a thing as a row says, or sets what differs in the one that has its id.
    ///
    /// - Parameters:
    ///   - row: all that it refers to must be in the study. Fields that its kind does not have are passed over.
    ///   - contents: the new ids of contents, by those in the row; see ``keep(_:)``. A content that is not among them is left out.
    /// - Throws: `conflict` where it cannot be made as it stands.
    public func put(_ row: EntityRow, contents: [String: ContentReference] = [:]) throws {
        guard let table = EntityCatalogue.table(row.entity) else { return }
        let isThere = try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM \(table.name) WHERE id = ?)", arguments: [row.id]) ?? false
        var fields: FieldSet = [:]
        let now = isThere ? try StudyReader(database: database).row(table, row.id)?.fields : nil
        for field in table.fields {
            guard let value = row.fields[field.name], now?[field.name] != value else { continue }
            switch (field.kind, value) {
            case (.integer, .integer(let number)): fields[field.name] = .integer(number)
            case (.token, .token(let token)): fields[field.name] = .token(contents[token]?.id ?? token)
            case (.text, .words(let words)): fields[field.name] = try text(words)
            case (.content, .content(let id)): fields[field.name] = contents[id].map { .content($0) }
            case (.reference, .thing(_, let id)): fields[field.name] = .token(id)
            default: break
            }
        }
        if isThere { try update(table, row.id, fields) } else { try create(table, row.id, fields) }
    }

    /// Takes a thing away. Throws `conflict` where something refers to it.
    public func remove(_ row: EntityRow) throws {
        if let table = EntityCatalogue.table(row.entity) { try remove(table, row.id) }
    }

    /// Stores a file or a long text, for a row to refer to.
    public func keep(_ bytes: [UInt8]) throws -> ContentReference { try content(bytes) }

    /// The content that a source has for its text.
    public func textContent(of source: SourceID) throws -> String? {
        try String.fetchOne(database, sql: "SELECT textId FROM source WHERE id = ?", arguments: [source.raw])
    }

    /// Sets the passages of a source's present text in place of those that it has.
    ///
    /// Throws `range-invalid` where one does not lie in the text.
    public func setPassages(_ passages: [Passage], of source: SourceID, in text: StoredText) throws {
        guard let textID = try textContent(of: source) else { return }
        for passage in passages { for range in [passage.range, passage.voice, passage.time] { if let range { try check(range, in: text) } } }
        try removeStructure(sourceID: source.raw)
        try createStructure(sourceID: source.raw, textID: textID, passages: passages)
    }
}
