public import FeltModel
import Foundation
import GRDB

/// A study on disk: a folder with one SQLite file that holds everything.
///
/// Reading sees one state throughout. Writing is one journal entry in one transaction: all of it stays or none of it. Several
/// processes may have the study open; a writer waits up to `Options.busySeconds` for another to finish.
public final class Study: Sendable {
    /// The name of the file inside the study's folder.
    public static let fileName = "study.sqlite"

    /// What a client may set; the defaults are those of the command line.
    public struct Options: Sendable {
        /// How long to wait for another process that is writing.
        public var busySeconds: Double = 10
        /// The wall clock, in milliseconds since 1970.
        public var now: @Sendable () -> Int64 = { Int64(Date().timeIntervalSince1970 * 1_000) }
        /// Where random ids come from.
        public var generator: @Sendable () -> any RandomNumberGenerator = { DrawnRandomNumbers() }
        /// Asked now and then during long work; true ends it, undone.
        public var isCancelled: @Sendable () -> Bool = { false }

        public init() {}
    }

    /// The study's folder.
    public let folder: String
    let queue: DatabaseQueue
    let options: Options

    private init(folder: String, queue: DatabaseQueue, options: Options) {
        self.folder = folder
        self.queue = queue
        self.options = options
    }

    /// The nearest folder from `folder` upwards that holds a study; nil when none does.
    public static func find(from folder: String) -> String? {
        var url = URL(fileURLWithPath: folder).standardizedFileURL
        while true {
            if FileManager.default.fileExists(atPath: url.appendingPathComponent(fileName).path) { return url.path }
            let parent = url.deletingLastPathComponent()
            if parent.path == url.path { return nil }
            url = parent
        }
    }

    /// Opens the study in `folder`.
    ///
    /// Throws `study-missing`, `study-not-ours`, `study-newer`, `study-damaged`, `study-unreadable`. Cost: one open and three
    /// small reads.
    public static func open(at folder: String, options: Options = Options()) throws -> Study {
        let path = folder + "/" + fileName
        guard FileManager.default.fileExists(atPath: path) else {
            throw FeltError("study-missing", "There is no study in \(folder).", hint: "Make one with: felt init \(folder)")
        }
        return try StoreError.mapped(path: path) {
            let queue = try DatabaseQueue(path: path, configuration: StudyConnection.configuration(options))
            try queue.read { try StudyConnection.check($0, path: path) }
            return Study(folder: folder, queue: queue, options: options)
        }
    }

    /// Makes a new study in `folder`, which is made too when it is missing, and opens it.
    ///
    /// The file gets its name only when it is complete, so a process killed here leaves no half study. Throws `study-exists`,
    /// and `study-unreadable` when the folder cannot be made.
    public static func create(at folder: String, options: Options = Options(), first: (Study) throws -> Void) throws -> Study {
        let path = folder + "/" + fileName
        guard !FileManager.default.fileExists(atPath: path) else {
            throw FeltError("study-exists", "There is already a study in \(folder).", hint: "Choose another folder, or use the study that is there.")
        }
        return try StoreError.mapped(path: path) {
            do {
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            } catch {
                throw FeltError(
                    "study-unreadable", "The folder \(folder) cannot be made.",
                    hint: "Check that no file has its name, and the rights of the folder above it.", cause: error)
            }
            var generator = options.generator()
            let draft = path + ".new-" + IdentifierText.random(using: &generator)
            defer { for suffix in ["", "-wal", "-shm", "-journal"] { try? FileManager.default.removeItem(atPath: draft + suffix) } }
            do {
                let queue = try DatabaseQueue(path: draft, configuration: StudyConnection.configuration(options))
                try StudyConnection.create(in: queue, replica: String(IdentifierText.random(using: &generator).prefix(6)))
                let study = Study(folder: folder, queue: queue, options: options)
                try first(study)
                _ = try queue.writeWithoutTransaction { try $0.checkpoint(.truncate) }
                try queue.close()
            }
            guard try name(draft, path) else {
                throw FeltError("study-exists", "A study appeared in \(folder) meanwhile.", hint: "Choose another folder.")
            }
            return try open(at: folder, options: options)
        }
    }

    /// Gives a finished file its name; false where something has that name already.
    private static func name(_ draft: String, _ path: String) throws -> Bool {
        if link(draft, path) == 0 { return true }
        guard errno != EEXIST, !FileManager.default.fileExists(atPath: path) else { return false }
        // Memory sticks know no hard links; there the moment between asking and naming has to be risked.
        guard rename(draft, path) == 0 else {
            throw FeltError("disk-error", "The disk gave an error at \(path).", hint: "Check the disk and its free space.")
        }
        return true
    }

    /// Reads from one unchanging state of the study.
    public func read<Result>(_ body: (StudyReader) throws -> Result) throws -> Result {
        try StoreError.mapped(path: folder + "/" + Self.fileName) {
            try queue.read { try body(StudyReader(database: $0)) }
        }
    }

    /// Writes one entry: everything that `body` changes, or nothing.
    ///
    /// `body` returns its result and the line that the journal keeps. An entry without changes is not written, and gives nil.
    ///
    /// - Throws: whatever `body` throws, after taking everything back; `CancellationError` when the work was cancelled.
    public func write<Result>(
        _ action: String, by researcher: ResearcherID, undoing: EntryID? = nil, _ body: (Draft, StudyReader) throws -> (Result, line: String)
    ) throws -> (result: Result, entry: Entry?) {
        try StoreError.mapped(path: folder + "/" + Self.fileName) {
            try queue.writeWithoutTransaction { database in
                try StudyConnection.widenCache(database)
                var outcome: (Result, Entry?)?
                try database.inTransaction(.immediate) {
                    outcome = try JournalWriter(database, options: options).write(action, by: researcher, undoing: undoing, body)
                    return .commit
                }
                guard let outcome else { throw FeltError("study-unreadable", "The entry was not written.") }
                return outcome
            }
        }
    }

    /// Releases the file.
    public func close() throws { try queue.close() }
}

extension Study {
    /// Sets or forgets a setting of this copy of the study. Settings are not part of the journal.
    public func setLocalSetting(_ key: String, _ value: String?) throws {
        try StoreError.mapped(path: folder + "/" + Self.fileName) {
            try queue.write { database in
                if let value {
                    try database.execute(sql: "INSERT OR REPLACE INTO local (key, value) VALUES (?, ?)", arguments: [key, value])
                } else {
                    try database.execute(sql: "DELETE FROM local WHERE key = ?", arguments: [key])
                }
            }
        }
    }
}
