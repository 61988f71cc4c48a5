import CFeltSearch
import FeltModel
import Foundation
import GRDB

/// How a connection to a study is set up, made and checked.
enum StudyConnection {
    /// What is to be said to SQLite before anything uses it. Where another part of a program came first, all goes on as it was, a little slower.
    private static let isPrepared: Bool = felt_memory_uncounted() == 0

    static func configuration(_ options: Study.Options) -> Configuration {
        _ = isPrepared
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(options.busySeconds)
        configuration.label = "felt"
        configuration.prepareDatabase { database in
            try SearchExtension.register(on: try connection(of: database))
            // Erased words must leave the file; a power cut must not cost a finished command.
            try database.execute(sql: "PRAGMA secure_delete = ON; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY")
        }
        return configuration
    }

    /// Lets the connection keep 64 MiB of pages, for long writes and for the doctor: with SQLite's usual 2 MB, random ids push pages out and
    /// back in. It is memory that is taken only as it is needed.
    static func widenCache(_ database: Database) throws { try database.execute(sql: "PRAGMA cache_size = -65536") }

    private static func connection(of database: Database) throws -> OpaquePointer {
        guard let connection = database.sqliteConnection else {
            throw FeltError("study-unreadable", "The study is closed.")
        }
        return connection
    }

    /// Makes the schema in an empty database.
    static func create(in queue: DatabaseQueue, replica: String) throws {
        try queue.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA page_size = 4096; PRAGMA journal_mode = WAL")
            try database.inTransaction(.immediate) {
                for statement in SchemaText.creation { try database.execute(sql: statement) }
                try database.execute(sql: "PRAGMA application_id = \(SchemaText.applicationID); PRAGMA user_version = \(SchemaText.version)")
                try database.execute(sql: "INSERT INTO local (key, value) VALUES ('replica', ?)", arguments: [replica])
                return .commit
            }
        }
    }

    /// Refuses files that are no study of ours or come from another version.
    static func check(_ database: Database, path: String) throws {
        let application = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        guard application == SchemaText.applicationID else {
            throw FeltError("study-not-ours", "\(path) is not a Feltlogg study.", hint: "Name the study's folder with --project.")
        }
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        guard version <= SchemaText.version else {
            throw FeltError(
                "study-newer", "The study was made by a newer version of felt (its schema is \(version), this felt knows \(SchemaText.version)).",
                hint: "Install the newer felt. Nothing has been changed.")
        }
        guard version == SchemaText.version else {
            throw FeltError(
                "study-older", "The study was made by a felt from before the first release (its schema is \(version), this felt knows \(SchemaText.version)).",
                hint: "Make a new study and add the notes again, or read it with the felt that made it. Nothing has been changed.")
        }
    }
}
