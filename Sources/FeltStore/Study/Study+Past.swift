import FeltModel
import GRDB

extension Study {
    /// Reads the study as it stood before a moment.
    ///
    /// The journal is folded up to there into tables that live in memory and stand in front of those of the study while `body` runs, so that every
    /// read of records, codings, passages and texts gives what it gave then. Nothing is written to the study, and others may write meanwhile.
    /// Three things are of today: the journal itself, the settings of this copy, and the search index, so that questions for words must not be
    /// asked here. Words that were erased since are gone from the past too.
    ///
    /// - Parameter passages: whether `body` asks for passages; without them sources seem to have none, and less is written.
    /// - Throws: what `body` throws; `CancellationError` when the work was cancelled.
    /// - Complexity: linear in the journal up to the moment.
    public func read<Result>(
        before moment: JournalMoment, passages: Bool = true, _ body: (StudyReader) throws -> Result
    ) throws -> Result {
        try StoreError.mapped(path: folder + "/" + Self.fileName) {
            try queue.writeWithoutTransaction { database in
                try StudyConnection.widenCache(database)
                var result: Result?
                // SQLite looks for a table's name among the temporary ones first. A deferred transaction that writes only these takes no lock
                // on the study, and taking it back takes them away.
                try database.inTransaction(.deferred) {
                    try Fold.createTables(in: Fold.pastSchema, database)
                    try Fold.run(into: Fold.pastSchema, database, before: moment, hasPassages: passages) {
                        if options.isCancelled() { throw CancellationError() }
                    }
                    result = try body(StudyReader(database: database))
                    return .rollback
                }
                guard let result else { throw FeltError("study-unreadable", "The study was not read.") }
                return result
            }
        }
    }
}
