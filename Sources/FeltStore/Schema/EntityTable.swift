/// How a field of a change becomes a column of the entity's table.
struct EntityField: Sendable {
    enum Kind: Sendable {
        /// Text of a fixed vocabulary, kept in the journal as it is.
        case token
        /// A number, kept in the journal as it is.
        case integer
        /// Words: the journal holds a reference, the column holds the words while their content row exists.
        case text
        /// A file or a long text: the journal holds a reference, the column holds the id of the content row.
        case content
        /// The id of a row in another entity's table.
        case reference(String)
    }

    let name: String
    let kind: Kind
    /// What stands behind the column in the table's definition.
    let constraint: String
}

/// One kind of thing in a study: its name, its fields, and from them its table.
///
/// Every table has `id` first and `entryId` last, which names the entry that last changed the row.
struct EntityTable: Sendable {
    let name: String
    let fields: [EntityField]
    /// Constraints over several columns.
    var constraints: [String] = []
    /// The columns that get an index.
    var indexes: [[String]] = []
    /// The references that are mostly empty and get an index of the rows where they are not, so that what they refer to can be
    /// removed without reading the whole table.
    var sparseIndexes: [String] = []

    /// All columns in order.
    var columns: [String] { ["id"] + fields.map(\.name) + ["entryId"] }

    func field(_ name: String) -> EntityField? { fields.first { $0.name == name } }

    /// The statements that make the table and its indexes in the attached database `schema`.
    func creation(in schema: String) -> [String] {
        let columns = fields.map { field -> String in
            let type = if case .integer = field.kind { "INTEGER" } else { "TEXT" }
            let reference = if case .reference(let table) = field.kind { " REFERENCES \(table)(id)" } else { "" }
            return "  \(field.name) \(type) \(field.constraint)\(reference)"
        }
        let body = ["  id TEXT NOT NULL PRIMARY KEY"] + columns + ["  entryId TEXT NOT NULL"] + constraints.map { "  " + $0 }
        let table = "CREATE TABLE \(schema).\(name) (\n\(body.joined(separator: ",\n"))\n) STRICT, WITHOUT ROWID"
        return [table]
            + indexes.map { columns in
                "CREATE INDEX \(schema).\(name)_\(columns.joined(separator: "_")) ON \(name)(\(columns.joined(separator: ", ")))"
            }
            + sparseIndexes.map { "CREATE INDEX \(schema).\(name)_\($0) ON \(name)(\($0)) WHERE \($0) IS NOT NULL" }
    }
}

extension EntityField {
    static func token(_ name: String, _ constraint: String = "NOT NULL") -> EntityField { .init(name: name, kind: .token, constraint: constraint) }
    static func optionalToken(_ name: String) -> EntityField { .init(name: name, kind: .token, constraint: "") }
    static func integer(_ name: String, _ constraint: String = "NOT NULL") -> EntityField { .init(name: name, kind: .integer, constraint: constraint) }
    static func text(_ name: String) -> EntityField { .init(name: name, kind: .text, constraint: "") }
    static func content(_ name: String, _ constraint: String = "") -> EntityField { .init(name: name, kind: .content, constraint: constraint) }
    static func reference(_ name: String, to table: String, _ constraint: String = "NOT NULL") -> EntityField {
        .init(name: name, kind: .reference(table), constraint: constraint)
    }
    static func optionalReference(_ name: String, to table: String) -> EntityField { reference(name, to: table, "") }
    /// When the thing came to be, kept as a field so that taking back a removal brings it back.
    static let createdAt = EntityField.token("createdAt")
}
