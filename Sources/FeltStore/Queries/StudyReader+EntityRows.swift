public import FeltModel
import GRDB

/// A thing of a study as plain values, whatever it is: what a copy of it in another file holds.
public struct EntityRow: Hashable, Sendable {
    /// What a field holds; a field that is not there holds nothing.
    public enum Value: Hashable, Sendable {
        case integer(Int64)
        /// A word of a fixed vocabulary, a date, a slug, or the ids of several things with blanks between.
        case token(String)
        case words(String)
        /// A file or a long text, by the id of its content.
        case content(String)
        /// The id of another thing, and what it is.
        case thing(entity: String, id: String)
    }

    public let entity: String
    public let id: String
    public var fields: [String: Value]

    public init(entity: String, id: String, fields: [String: Value]) {
        self.entity = entity
        self.id = id
        self.fields = fields
    }
}

extension StudyReader {
    /// The kinds of things that a study holds, each after those that it refers to.
    public static var entities: [String] { EntityCatalogue.tables.map(\.name) }

    /// All things of a kind, the oldest first. A kind that is not known has none. Cost: one read of its table.
    public func rows(of entity: String) throws -> [EntityRow] {
        guard let table = EntityCatalogue.table(entity) else { return [] }
        return try Row.fetchAll(database, sql: "SELECT * FROM \(table.name) ORDER BY createdAt, id").map { Self.entityRow(table, $0) }
    }

    func row(_ table: EntityTable, _ id: String) throws -> EntityRow? {
        try Row.fetchOne(database.cachedStatement(sql: "SELECT * FROM \(table.name) WHERE id = ?"), arguments: [id]).map { Self.entityRow(table, $0) }
    }

    private static func entityRow(_ table: EntityTable, _ row: Row) -> EntityRow {
        var fields: [String: EntityRow.Value] = [:]
        for field in table.fields {
            let value: DatabaseValue = row[field.name]
            switch field.kind {
            case .integer: fields[field.name] = Int64.fromDatabaseValue(value).map { .integer($0) }
            case .token: fields[field.name] = String.fromDatabaseValue(value).map { .token($0) }
            case .text: fields[field.name] = String.fromDatabaseValue(value).map { .words($0) }
            case .content: fields[field.name] = String.fromDatabaseValue(value).map { .content($0) }
            case .reference(let other): fields[field.name] = String.fromDatabaseValue(value).map { .thing(entity: other, id: $0) }
            }
        }
        return EntityRow(entity: table.name, id: row["id"], fields: fields)
    }

    /// The bytes of a content; nil where they have been erased, or never were.
    public func contentBytes(_ id: String) throws -> [UInt8]? {
        try Blob.fetchOne(database.cachedStatement(sql: "SELECT bytes FROM content WHERE id = ?"), arguments: [id])?.bytes
    }

    /// The passages of a source as the journal writes them: positions, numbers and names of questions, no words.
    public static func token(of passages: [Passage]) -> String { PassageCoding.token(passages) }

    /// The passages of such a token. What is no passage ends the reading.
    public static func passages(ofToken token: String) -> [Passage] { PassageCoding.passages(token) }
}
