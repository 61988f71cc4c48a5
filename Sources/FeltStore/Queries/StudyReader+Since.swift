public import FeltModel
import GRDB

/// The things of a study that something was done to after a moment, by what they are and their ids, as the journal names them.
public struct TouchedThings: Sendable {
    private var ids: [String: Set<String>] = [:]
    private var made: [String: Set<String>] = [:]

    /// Nothing.
    public init() {}

    fileprivate mutating func insert(_ entity: String, _ id: String, isMade: Bool) {
        ids[entity, default: []].insert(id)
        if isMade { made[entity, default: []].insert(id) }
    }

    /// Whether a thing was not there before.
    public func madeContains(_ entity: String, _ id: String) -> Bool { made[entity]?.contains(id) ?? false }

    /// Whether something was done to a thing.
    public func contains(_ entity: String, _ id: String) -> Bool { ids[entity]?.contains(id) ?? false }

    /// The ids of one sort, also of things that are gone; no order.
    public subscript(entity: String) -> Set<String> { ids[entity] ?? [] }
}

extension StudyReader {
    /// What people did after a moment: the things that were made, changed or removed.
    ///
    /// What imports of one project or study did, and what took those back, does not count; what other imports brought does.
    ///
    /// - Parameters:
    ///   - moment: a reading of the journal's clock, as in an entry.
    ///   - state: the id of the identity that each of those imports changed; nil where there was none.
    /// - Throws: what SQLite throws.
    /// - Complexity: one read of the changes of the entries after that moment.
    public func touched(after moment: String, besidesImportsOf state: String?) throws -> TouchedThings {
        var touched = TouchedThings()
        let sql = """
            SELECT DISTINCT change.entity, change.entityId, change.kind = 'create' FROM entry JOIN change ON change.entryId = entry.id
            WHERE entry.clock > ?1 AND NOT EXISTS (
                SELECT 1 FROM entry taken JOIN change mark ON mark.entryId = taken.id
                WHERE taken.id IN (entry.id, entry.undoOf) AND taken.action = 'import' AND mark.entity = 'identity' AND mark.entityId = ?2)
            """
        let rows = try Row.fetchCursor(database, sql: sql, arguments: [moment, state])
        while let row = try rows.next() { touched.insert(row[0], row[1], isMade: row[2]) }
        return touched
    }

    /// The codings and memos that people removed, ever; some may be there again.
    ///
    /// - Parameter state: see ``touched(after:besidesImportsOf:)``.
    /// - Throws: what SQLite throws.
    /// - Complexity: one read of all changes.
    public func removedThings(besidesImportsOf state: String?) throws -> TouchedThings {
        var removed = TouchedThings()
        let sql = """
            SELECT DISTINCT change.entity, change.entityId FROM change JOIN entry ON entry.id = change.entryId
            WHERE change.kind = 'remove' AND (change.entity = 'coding' OR change.entity = 'memo') AND NOT EXISTS (
                SELECT 1 FROM entry taken JOIN change mark ON mark.entryId = taken.id
                WHERE taken.id IN (entry.id, entry.undoOf) AND taken.action = 'import' AND mark.entity = 'identity' AND mark.entityId = ?1)
            """
        let rows = try Row.fetchCursor(database, sql: sql, arguments: [state])
        while let row = try rows.next() { removed.insert(row[0], row[1], isMade: false) }
        return removed
    }

    /// The last entry that changed something else than the list of what left the study; nil in a study without any.
    ///
    /// - Parameter moment: a reading of the clock; only entries before it are looked at. Nil for all.
    /// - Returns: its reading of the clock, when it was written, in seconds since 1970 in UTC, and who wrote it.
    public func lastChange(before moment: String? = nil) throws -> (clock: String, seconds: Int64, researcher: ResearcherID)? {
        let sql = "SELECT clock, researcherId FROM entry WHERE action NOT IN ('export', 'report') AND changeCount > 0 AND (?1 IS NULL OR clock < ?1) ORDER BY clock DESC LIMIT 1"
        guard let row = try Row.fetchOne(database, sql: sql, arguments: [moment]), let clock = ClockReading(row[0]) else { return nil }
        return (clock.description, clock.milliseconds / 1_000, ResearcherID(row[1]))
    }

    /// The last entry of another action than `action`, before a time in milliseconds since 1970 where one is given; nil where there is none.
    public func lastEntry(besides action: String, before milliseconds: Int64? = nil) throws -> EntryID? {
        let clock = milliseconds.map { ClockReading(milliseconds: $0).description }
        let sql = "SELECT id FROM entry WHERE action <> ?1 AND (?2 IS NULL OR clock < ?2) ORDER BY clock DESC, replica DESC, sequence DESC LIMIT 1"
        return try String.fetchOne(database, sql: sql, arguments: [action, clock]).flatMap { EntryID($0) }
    }

    /// The last reading of the journal's clock that a whole second can hold, to compare with a time that was written in seconds.
    ///
    /// - Parameter seconds: since 1970 in UTC.
    public static func clock(endOfSecond seconds: Int64) -> String { ClockReading(milliseconds: seconds * 1_000 + 999, counter: 9_999).description }
}
