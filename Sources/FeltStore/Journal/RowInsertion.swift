import CSQLite
import GRDB

/// One row on its way into a table: its values are bound as they come, in the order of the statement's marks.
///
/// A study is written change by change, and an import makes a hundred thousand of them. GRDB would gather the values of each in a list, box them,
/// and look for named marks; that took a tenth of an import.
struct RowInsertion: ~Copyable {
    private let statement: Statement
    private var index: Int32 = 0
    /// The first thing that went wrong in binding, such as a text that is too long for SQLite.
    private var problem = SQLITE_OK

    /// Takes a statement with nameless marks, whose values are all to be bound; it must not be used otherwise meanwhile.
    init(_ statement: Statement) {
        self.statement = statement
        sqlite3_reset(statement.sqliteStatement)
    }

    /// Binds no value.
    mutating func bindNull() {
        index += 1
        note(sqlite3_bind_null(statement.sqliteStatement, index))
    }

    mutating func bind(_ number: Int64) {
        index += 1
        note(sqlite3_bind_int64(statement.sqliteStatement, index, number))
    }

    mutating func bind(_ number: Int?) {
        if let number { bind(Int64(number)) } else { bindNull() }
    }

    /// Binds a text, all of it; SQLite takes a copy.
    mutating func bind(_ text: String?) {
        guard var text else { return bindNull() }
        index += 1
        let (statement, index) = (self.statement.sqliteStatement, self.index)
        note(
            text.withUTF8 { bytes in
                // An empty text may have no address, which SQLite would take for no value.
                guard let start = bytes.baseAddress else { return sqlite3_bind_text(statement, index, "", 0, Self.copied) }
                return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
                    sqlite3_bind_text64(statement, index, $0, sqlite3_uint64(bytes.count), Self.copied, UInt8(SQLITE_UTF8))
                }
            })
    }

    private mutating func note(_ code: Int32) { if problem == SQLITE_OK { problem = code } }

    /// Runs the statement. Throws `DatabaseError` as GRDB would.
    consuming func run() throws {
        guard problem == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: problem)) }
        var code: Int32
        repeat { code = sqlite3_step(statement.sqliteStatement) } while code == SQLITE_ROW
        guard code == SQLITE_DONE else {
            let connection = sqlite3_db_handle(statement.sqliteStatement)
            let error = DatabaseError(
                resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)), message: sqlite3_errmsg(connection).map { String(cString: $0) })
            sqlite3_reset(statement.sqliteStatement)
            throw error
        }
        sqlite3_reset(statement.sqliteStatement)
    }

    /// `SQLITE_TRANSIENT`, which is a macro.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
