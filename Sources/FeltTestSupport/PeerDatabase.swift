import CSQLite
public import Foundation

/// A small SQLite database that a test makes as another program would have made it.
public final class PeerDatabase {
    /// What stands in one field.
    public enum Cell: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByNilLiteral, Sendable {
        case null
        case integer(Int)
        case real(Double)
        case text(String)
        case bytes([UInt8])

        public init(stringLiteral value: String) { self = .text(value) }
        public init(integerLiteral value: Int) { self = .integer(value) }
        public init(floatLiteral value: Double) { self = .real(value) }
        public init(nilLiteral: ()) { self = .null }
    }

    /// What SQLite refused, with its own words.
    public struct Failure: Error { public let message: String }

    private let handle: OpaquePointer

    /// Opens or makes a database.
    public init(_ path: URL) throws {
        var handle: OpaquePointer?
        guard sqlite3_open(path.path, &handle) == SQLITE_OK, let handle else { throw Failure(message: "cannot open") }
        self.handle = handle
    }

    deinit { sqlite3_close_v2(handle) }

    /// Makes a database, fills it, and closes it.
    public static func make(at path: URL, _ body: (PeerDatabase) throws -> Void) throws { try body(PeerDatabase(path)) }

    /// Runs statements.
    public func run(_ statements: String...) throws {
        for statement in statements {
            guard sqlite3_exec(handle, statement, nil, nil, nil) == SQLITE_OK else { throw Failure(message: String(cString: sqlite3_errmsg(handle)) + ": " + statement) }
        }
    }

    /// Adds a row; texts keep their NULs.
    public func insert(_ table: String, _ cells: Cell...) throws { try insert(table, cells) }

    /// Adds a row.
    public func insert(_ table: String, _ cells: [Cell]) throws {
        var statement: OpaquePointer?
        defer { sqlite3_finalize(statement) }
        let sql = "INSERT INTO \(table) VALUES (\(cells.map { _ in "?" }.joined(separator: ",")))"
        guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK else { throw Failure(message: String(cString: sqlite3_errmsg(handle)) + ": " + sql) }
        let keep = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        for (index, cell) in cells.enumerated() {
            let place = Int32(index + 1)
            switch cell {
            case .null: sqlite3_bind_null(statement, place)
            case .integer(let number): sqlite3_bind_int64(statement, place, Int64(number))
            case .real(let number): sqlite3_bind_double(statement, place, number)
            case .text(let text): bind(statement, place, Array(text.utf8), keep)
            case .bytes(let bytes): bind(statement, place, bytes, keep)
            }
        }
        guard sqlite3_step(statement) == SQLITE_DONE else { throw Failure(message: String(cString: sqlite3_errmsg(handle)) + ": " + sql) }
    }

    private func bind(_ statement: OpaquePointer?, _ place: Int32, _ bytes: [UInt8], _ keep: sqlite3_destructor_type) {
        bytes.withUnsafeBytes { buffer in
            let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            _ = start == nil ? sqlite3_bind_text(statement, place, "", 0, keep) : sqlite3_bind_text(statement, place, start, Int32(buffer.count), keep)
        }
    }
}
