import CSQLite
import GRDB

/// One row on its way into a table: its values are bound as they come, in the order of the statement's marks.
///
/// A study is written change by change, and an import makes a hundred thousand of them. GRDB would gather the values of each in a list, box them,
/// and look for named marks; that took a tenth of an import.
struct RowInsertion: ~Copyable {
    private let statement: Statement
    private var index: Int32 = 0

    /// Takes a statement with nameless marks, whose values are all to be bound; it must not be used otherwise meanwhile.
    init(_ statement: Statement) {
        self.statement = statement
        sqlite3_reset(statement.sqliteStatement)
    }

    /// Binds no value.
    mutating func bindNull() {
        index += 1
        sqlite3_bind_null(statement.sqliteStatement, index)
    }

    mutating func bind(_ number: Int64) {
        index += 1
        sqlite3_bind_int64(statement.sqliteStatement, index, number)
    }

    mutating func bind(_ number: Int?) {
        if let number { bind(Int64(number)) } else { bindNull() }
    }

    /// Binds a text, all of it; SQLite takes a copy.
    mutating func bind(_ text: String?) {
        guard var text else { return bindNull() }
        index += 1
        text.withUTF8 { bytes in
            // An empty text may have no address, which SQLite would take for no value.
            let start = UnsafeRawPointer(bytes.baseAddress).map { $0.assumingMemoryBound(to: CChar.self) }
            guard let start else { return _ = sqlite3_bind_text(statement.sqliteStatement, index, "", 0, Self.copied) }
            sqlite3_bind_text(statement.sqliteStatement, index, start, Int32(bytes.count), Self.copied)
        }
    }

    /// Runs the statement. Throws `DatabaseError` as GRDB would.
    consuming func run() throws {
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
