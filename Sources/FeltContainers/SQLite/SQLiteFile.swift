import CSQLite
public import FeltModel

#if canImport(Darwin)
    import Darwin
#else
    @preconcurrency import Glibc
#endif

/// Another program's SQLite database, read and never written.
///
/// The file is a stranger's and somebody's work: it is opened so that SQLite puts nothing beside it, its views and triggers do not run, and
/// what it holds is read table by table up to a limit. Only FeltStore knows the study's own database.
public final class SQLiteFile {
    /// The columns of each plain table, by the table's name in lower case.
    public private(set) var tables: [String: [String]] = [:]
    private let database: OpaquePointer
    private let program: String
    private let limit: Int
    private var spent = 0
    /// The names of the tables as the file writes them.
    private var names: [String: String] = [:]

    /// Opens a database.
    ///
    /// - Parameters:
    ///   - program: whose file it should be, for errors: `a QualCoder project`.
    ///   - limit: how many bytes all rows together may have.
    /// - Throws: `file-missing`, `file-unreadable`, `peer-unreadable` for what is no database, damaged or encrypted, `peer-in-use` where another
    ///   program has not finished writing it.
    public init(path: String, program: String, limit: Int = 1 << 30) throws(FeltError) {
        try Self.checkFile(path)
        var handle: OpaquePointer?
        let flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        let code = sqlite3_open_v2(Self.address(path), &handle, flags, nil)
        guard let handle, code == SQLITE_OK else {
            sqlite3_close_v2(handle)
            throw Self.unreadable(program, code)
        }
        database = handle
        self.program = program
        self.limit = limit
        // No field of a project comes near this; SQLite refuses larger ones before they are in memory.
        sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, Int32(256 << 20))
        sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0)
        guard felt_sqlite_defend(handle) == SQLITE_OK else { throw Self.unreadable(program, SQLITE_ERROR) }
        try each("PRAGMA cell_size_check = ON") { _ in }
        try readTables()
    }

    deinit { sqlite3_close_v2(database) }

    /// Whether there is a table with all of these columns.
    public func has(_ table: String, _ columns: String...) -> Bool {
        guard let own = tables[table.lowercased()] else { return false }
        return columns.allSatisfy { own.contains($0.lowercased()) }
    }

    /// All rows of a table, in the order in which they were added; none where there is no such table.
    ///
    /// - Throws: `peer-unreadable` for a damaged file, `peer-too-large` beyond the limit. Cost: linear in the table.
    public func rows(of table: String) throws(FeltError) -> [SQLiteRow] {
        guard let name = names[table.lowercased()], let columns = tables[table.lowercased()] else { return [] }
        let places = Dictionary(columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var rows: [SQLiteRow] = []
        // Tables without row numbers keep the order of their keys.
        let hasNumbers = (try? each("SELECT rowid FROM \(Self.quoted(name)) LIMIT 0") { _ in }) != nil
        try each("SELECT \(hasNumbers ? "rowid" : "NULL"), * FROM \(Self.quoted(name))\(hasNumbers ? " ORDER BY rowid" : "")") { statement throws(FeltError) in
            var values: [SQLiteRow.Value] = []
            values.reserveCapacity(columns.count)
            for column in 1..<max(1, sqlite3_column_count(statement)) { values.append(Self.value(statement, column)) }
            spent += values.reduce(64) { $0 + $1.size }
            guard spent <= limit else {
                throw FeltError("peer-too-large", "The file holds more than \(limit >> 20) MB of rows.", hint: "Split the project in the program that made it.")
            }
            rows.append(SQLiteRow(number: hasNumbers ? Int(sqlite3_column_int64(statement, 0)) : rows.count + 1, places: places, values: values))
        }
        return rows
    }

    /// Fails when a table or column that every project of the program has is not there.
    ///
    /// - Throws: `peer-tables`, which names what was expected and, where it can be told, whose file it is instead.
    public func require(_ table: String, _ columns: [String], orElse hint: String) throws(FeltError) {
        guard let own = tables[table] else {
            throw FeltError("peer-tables", "The file is not \(program): it has no table '\(table)'.", hint: hint)
        }
        for column in columns where !own.contains(column) {
            throw FeltError("peer-tables", "The file is not \(program) that felt knows: its table '\(table)' has no column '\(column)'.", hint: hint)
        }
    }

    // MARK: Statements

    private func readTables() throws(FeltError) {
        var found: [String] = []
        try each("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'create virtual%' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name") {
            if case .text(let bytes) = Self.value($0, 0) { found.append(String(decoding: bytes, as: UTF8.self)) }
        }
        for name in found {
            var columns: [String] = []
            try each("PRAGMA table_info(\(Self.quoted(name)))") {
                if case .text(let bytes) = Self.value($0, 1) { columns.append(String(decoding: bytes, as: UTF8.self).lowercased()) }
            }
            tables[name.lowercased()] = columns
            names[name.lowercased()] = name
        }
    }

    private func each(_ sql: String, _ body: (OpaquePointer) throws(FeltError) -> Void) throws(FeltError) {
        var statement: OpaquePointer?
        defer { sqlite3_finalize(statement) }
        let code = sqlite3_prepare_v2(database, sql, -1, &statement, nil)
        guard code == SQLITE_OK, let statement else { throw Self.unreadable(program, code) }
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW: try body(statement)
            case SQLITE_DONE: return
            case let code: throw Self.unreadable(program, code)
            }
        }
    }

    private static func value(_ statement: OpaquePointer, _ column: Int32) -> SQLiteRow.Value {
        switch sqlite3_column_type(statement, column) {
        case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, column))
        case SQLITE_FLOAT: return .real(sqlite3_column_double(statement, column))
        case SQLITE_TEXT:
            // The length is asked for after the text, so that a NUL in it ends nothing.
            guard let start = sqlite3_column_text(statement, column) else { return .text([]) }
            return .text(Array(UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))))
        case SQLITE_BLOB:
            let count = Int(sqlite3_column_bytes(statement, column))
            guard count > 0, let start = sqlite3_column_blob(statement, column) else { return .text([]) }
            return .text(Array(UnsafeRawBufferPointer(start: start, count: count)))
        default: return .null
        }
    }

    // MARK: The file

    /// SQLite would wait for ever at a pipe, and would not see what another program has not yet written into the file.
    private static func checkFile(_ path: String) throws(FeltError) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw FeltError("file-missing", "There is no file \(path).", hint: "Check the name; felt looks from the folder you stand in.")
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw FeltError("file-unreadable", "\(path) is not a plain file.", hint: "Name the project's file itself.")
        }
        guard access(path, R_OK) == 0 else { throw FeltError("file-unreadable", "\(path) cannot be read.", hint: "Check the rights of the file.") }
        for ending in ["-wal", "-journal"] where stat(path + ending, &status) == 0 && status.st_size > 0 {
            throw FeltError(
                "peer-in-use", "The project is open in another program, or was not closed there: there is a \(ending) file beside it.",
                hint: "Open it in its own program, close it there, and try again.")
        }
    }

    /// The address by which SQLite opens a file that nobody writes to: it then takes no locks and puts nothing beside it.
    private static func address(_ path: String) -> String {
        let digits = Array("0123456789ABCDEF".unicodeScalars)
        let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-~".utf8)
        var scalars = "file:".unicodeScalars
        // Two slashes at the beginning would name a machine.
        for byte in (path.hasPrefix("/") ? "//" + path : path).utf8 {
            if plain.contains(byte) {
                scalars.append(Unicode.Scalar(byte))
            } else {
                scalars += ["%", digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(scalars) + "?mode=ro&immutable=1"
    }

    private static func quoted(_ name: String) -> String { "\"" + name.replacing("\"", with: "\"\"") + "\"" }

    private static func unreadable(_ program: String, _ code: Int32) -> FeltError {
        switch code & 0xFF {
        case SQLITE_NOTADB:
            FeltError("peer-unreadable", "The file is not \(program): it is no SQLite database, or it is encrypted.", hint: "Name the file that the program keeps its project in.")
        case SQLITE_TOOBIG, SQLITE_NOMEM: FeltError("peer-too-large", "A text in the file is too large.", hint: "Split it in the program that made it.")
        default:
            FeltError(
                "peer-unreadable", "The database is damaged or was cut off (SQLite error \(code)).",
                hint: "Open the project in its own program and save a copy, or take its last backup.")
        }
    }
}
