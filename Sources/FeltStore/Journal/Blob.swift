import Foundation
import GRDB

/// Bytes on their way into or out of a BLOB column.
///
/// GRDB speaks `Data` for blobs; the rest of the library speaks `[UInt8]`, which needs no Foundation. Stored text travels as
/// bytes too: GRDB's `String` binding stops at a NUL.
struct Blob: DatabaseValueConvertible {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var databaseValue: DatabaseValue { Data(bytes).databaseValue }

    static func fromDatabaseValue(_ value: DatabaseValue) -> Blob? {
        Data.fromDatabaseValue(value).map { Blob([UInt8]($0)) }
    }
}
