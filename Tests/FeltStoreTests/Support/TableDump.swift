@testable import FeltStore
import GRDB

/// Everything that the fold of a journal promises, as text: each row of each projected table, sorted.
struct TableDump: Equatable {
    let rows: [String]

    init(_ study: Study) throws { self = try study.queue.read { try TableDump($0) } }

    /// What reads of a connection see.
    init(_ database: Database) throws {
        rows = try Fold.comparedTables.flatMap { table, columns in
            let values = columns.map { "quote(\($0))" }.joined(separator: " || ' ' || ")
            return try String.fetchAll(database.cachedStatement(sql: "SELECT '\(table) ' || \(values) FROM \(table)")).sorted()
        }
    }

    /// The rows that one of the two has and the other lacks, for the message of a red test.
    func difference(from other: TableDump) -> String {
        let (mine, others) = (Set(rows), Set(other.rows))
        let lines = rows.filter { !others.contains($0) }.map { "- \($0)" } + other.rows.filter { !mine.contains($0) }.map { "+ \($0)" }
        return lines.prefix(12).joined(separator: "\n")
    }
}
