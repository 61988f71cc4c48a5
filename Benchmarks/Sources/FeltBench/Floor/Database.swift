import CSQLite

/// A connection to an SQLite database, as thin as it can be.
final class Database {
    private let connection: OpaquePointer

    /// Opens a database; one that is not there is made unless `isReadOnly`.
    init(_ path: String, isReadOnly: Bool = false) throws {
        var opened: OpaquePointer?
        let flags = isReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
        guard sqlite3_open_v2(path, &opened, flags | SQLITE_OPEN_NOMUTEX, nil) == SQLITE_OK, let opened else {
            sqlite3_close(opened)
            throw BenchError("The database \(path) cannot be opened.")
        }
        connection = opened
    }

    deinit { sqlite3_close_v2(connection) }

    /// Runs statements that give no rows.
    func execute(_ sql: String) throws {
        guard sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK else { throw error(sql) }
    }

    /// Prepares a statement.
    func prepare(_ sql: String) throws -> Statement {
        var prepared: OpaquePointer?
        guard sqlite3_prepare_v2(connection, sql, -1, &prepared, nil) == SQLITE_OK, let prepared else { throw error(sql) }
        return Statement(prepared, of: self)
    }

    /// All rows of a statement as text, its columns joined by a blank.
    func rows(_ sql: String) throws -> [String] {
        let statement = try prepare(sql)
        var rows: [String] = []
        while try statement.step() { rows.append((0..<statement.columnCount).map { statement.text($0) }.joined(separator: " ")) }
        return rows
    }

    var lastRowID: Int { Int(sqlite3_last_insert_rowid(connection)) }

    /// Copies the whole database into a new file.
    func copy(to path: String) throws {
        let target = try Database(path)
        guard let backup = sqlite3_backup_init(target.connection, "main", connection, "main") else { throw error("backup") }
        let code = sqlite3_backup_step(backup, -1)
        guard sqlite3_backup_finish(backup) == SQLITE_OK, code == SQLITE_DONE else { throw error("backup") }
    }

    static var version: String { String(cString: sqlite3_libversion()) }

    fileprivate func error(_ sql: String) -> BenchError {
        BenchError("SQLite refused: \(String(cString: sqlite3_errmsg(connection))) (\(sql.prefix(60)))")
    }
}

/// A prepared statement, run as often as one likes. Parameters count from 1, columns from 0, as in SQLite.
final class Statement {
    private let statement: OpaquePointer
    private let database: Database

    fileprivate init(_ statement: OpaquePointer, of database: Database) {
        self.statement = statement
        self.database = database
    }

    deinit { sqlite3_finalize(statement) }

    func bind(_ place: Int32, _ number: Int) { sqlite3_bind_int64(statement, place, Int64(number)) }

    func bind(_ place: Int32, _ text: String?) {
        guard var text else { return bindNothing(place) }
        text.withUTF8 { _ = bench_bind_text(statement, place, UnsafeRawPointer($0.baseAddress), Int32($0.count)) }
    }

    /// Binds UTF-8 bytes as text.
    func bind(_ place: Int32, text bytes: UnsafeBufferPointer<UInt8>) { bench_bind_text(statement, place, bytes.baseAddress, Int32(bytes.count)) }

    func bind(_ place: Int32, blob bytes: [UInt8]) { bytes.withUnsafeBytes { _ = bench_bind_blob(statement, place, $0.baseAddress, Int32($0.count)) } }

    func bindNothing(_ place: Int32) { sqlite3_bind_null(statement, place) }

    /// Goes to the next row; false at the end, after which the statement can be run again.
    func step() throws -> Bool {
        let code = sqlite3_step(statement)
        if code == SQLITE_ROW { return true }
        sqlite3_reset(statement)
        guard code == SQLITE_DONE else { throw database.error("a step") }
        return false
    }

    /// Runs a statement that gives no rows, or leaves those it gives.
    func run() throws {
        _ = try step()
        sqlite3_reset(statement)
    }

    /// Leaves the rows that are still to come.
    func reset() { sqlite3_reset(statement) }

    var columnCount: Int32 { sqlite3_column_count(statement) }

    func number(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }

    func isNothing(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }

    /// A column as text; empty for NULL.
    func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }

    /// The bytes of a column, valid until the next step.
    func bytes(_ column: Int32) -> UnsafeBufferPointer<UInt8> {
        let start = sqlite3_column_blob(statement, column)?.assumingMemoryBound(to: UInt8.self)
        return UnsafeBufferPointer(start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(statement, column)))
    }
}
