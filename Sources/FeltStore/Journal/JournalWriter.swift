import FeltModel
import GRDB

/// Writes entries into the chain of this copy of the study. Runs inside a write transaction.
struct JournalWriter {
    private let database: Database
    private let options: Study.Options

    init(_ database: Database, options: Study.Options) {
        self.database = database
        self.options = options
    }

    func write<Result>(
        _ action: String, by researcher: ResearcherID, undoing: EntryID?,
        _ body: (Draft, StudyReader) throws -> (Result, line: String)
    ) throws -> (Result, Entry?) {
        let reader = JournalReader(database)
        let replica = try String.fetchOne(database, sql: "SELECT value FROM local WHERE key = 'replica'") ?? ""
        guard EntryID("\(replica)-1") != nil else {
            throw FeltError("study-damaged", "This copy of the study does not know its own tag.", hint: "Restore the last good copy of the study.")
        }
        let head = try reader.head(ofReplica: replica)
        let clock = ClockReading.next(after: try reader.lastClock(), wallClock: options.now())
        let id = EntryID(replica: replica, sequence: (head?.id.sequence ?? 0) + 1)
        let isCancelled = options.isCancelled
        let draft = Draft(
            database: database, entryID: id, createdAt: Timestamp.text(clock.milliseconds), researcher: researcher,
            generator: options.generator(), checkCancellation: { if isCancelled() { throw CancellationError() } }
        )
        let (result, line) = try body(draft, StudyReader(database: database))
        guard draft.changeCount > 0 else { return (result, nil) }
        if isCancelled() { throw CancellationError() }
        return (result, try insert(draft, action: action, line: line, clock: clock, undoing: undoing, previous: head?.digest ?? EntryDigest.zero))
    }

    private func insert(
        _ draft: Draft, action: String, line: String, clock: ClockReading, undoing: EntryID?, previous: String
    ) throws -> Entry {
        // A line break would blur the digest, and a NUL would end the line in SQLite.
        let line = String(String.UnicodeScalarView(line.unicodeScalars.map { $0.properties.generalCategory == .control || $0.properties.isWhitespace ? " " : $0 }))
        let changesDigest = draft.changesDigest
        let digest = EntryDigest.entryDigest(
            id: draft.entryID, clock: clock.description, researcher: draft.researcher.raw, action: action, line: line,
            undoOf: undoing?.description, changeCount: draft.changeCount, changesDigest: changesDigest, previousDigest: previous
        )
        try database.execute(
            sql: """
                INSERT INTO entry (id, replica, sequence, clock, researcherId, action, line, undoOf, changeCount, changesDigest, previousDigest, digest)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                draft.entryID.description, draft.entryID.replica, draft.entryID.sequence, clock.description, draft.researcher.raw,
                action, line, undoing?.description, draft.changeCount, changesDigest, previous, digest,
            ]
        )
        return Entry(
            id: draft.entryID, clock: clock, researcher: draft.researcher, action: action, line: line, undoOf: undoing,
            changeCount: draft.changeCount, changesDigest: changesDigest, previousDigest: previous, digest: digest
        )
    }
}
