import CSQLite
import Foundation
import GRDB

/// Bytes on their way into or out of a BLOB column.
///
/// GRDB speaks `Data` for blobs; the rest of the library speaks `[UInt8]`, which needs no Foundation. Stored text travels as
/// bytes too: GRDB's `String` binding stops at a NUL.
struct Blob: DatabaseValueConvertible, StatementColumnConvertible {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Takes the bytes of a column over in one copy; by way of `Data` they would be two. An empty one has no address.
    init?(sqliteStatement: SQLiteStatement, index: CInt) {
        // The length is asked for after the bytes, which may be turned from text to what they are.
        let start = sqlite3_column_blob(sqliteStatement, index)
        bytes = [UInt8](UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(sqliteStatement, index))))
    }

    var databaseValue: DatabaseValue { Data(bytes).databaseValue }

    static func fromDatabaseValue(_ value: DatabaseValue) -> Blob? {
        Data.fromDatabaseValue(value).map { Blob([UInt8]($0)) }
    }
}
