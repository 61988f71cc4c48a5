import FeltModel
import GRDB

/// Turns what SQLite says into what a person can act on. No error carries the text of a statement or a value.
enum StoreError {
    static func mapped<Result>(path: String, _ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw error.resultCode == .SQLITE_INTERRUPT ? CancellationError() : felt(error, path: path)
        }
    }

    private static func felt(_ error: DatabaseError, path: String) -> any Error {
        let context = ["sqlite": String(error.extendedResultCode.rawValue)]
        func make(_ code: String, _ message: String, _ hint: String) -> FeltError {
            FeltError(code, message, hint: hint, context: context)
        }
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            return make("study-locked", "Another program is writing to \(path).", "Wait for it to end, then run the command again. Nothing was changed.")
        case .SQLITE_FULL:
            return make("disk-full", "There is no room left on the disk for \(path).", "Free some space, then run the command again. Nothing was changed.")
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
            return make("study-read-only", "\(path) may not be written to.", "Check the rights of the folder and the file.")
        case .SQLITE_NOTADB:
            return make("study-not-ours", "\(path) is not a Feltlogg study.", "Name the study's folder with --project.")
        case .SQLITE_CORRUPT:
            return make("study-damaged", "\(path) is damaged.", "Copy the folder as it is, then run: felt doctor. If that says the same, restore the last good copy.")
        case .SQLITE_CANTOPEN:
            return make("study-unreadable", "\(path) cannot be opened.", "Check the rights of the folder and the file.")
        case .SQLITE_IOERR:
            return make("disk-error", "The disk gave an error at \(path).", "Check the disk and its free space, then run: felt doctor")
        default:
            return make("database", "The study's database refused (SQLite code \(error.extendedResultCode.rawValue)).", "Run: felt doctor")
        }
    }
}
