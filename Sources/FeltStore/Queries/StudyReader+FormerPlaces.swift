public import FeltModel
public import FeltText
import GRDB

/// Where a coding stood in a text that its source has no longer.
public struct FormerPlace: Hashable, Sendable {
    public let source: SourceID
    /// The id of the text's content.
    public let textID: String
    /// In bytes of that text.
    public let range: TextRange
}

extension StudyReader {
    /// Where codings with some values of facets stood in former texts of sources: those that were carried to another text when theirs was revised,
    /// and those that went with their text or after it, as with an undo. Of those that lost their words and are still there `unanchoredCodings()` tells.
    ///
    /// - Parameter values: those that count; a coding with any of them is looked for.
    /// - Returns: sorted by text and place, each once; none where no source ever had another text.
    /// - Complexity: two looks at all changes of the journal; one where no source ever had another text.
    public func formerPlaces(with values: Set<FacetValueID>) throws -> [FormerPlace] {
        let times = values.isEmpty ? [:] : try TextTimes.all(database)
        guard !times.isEmpty else { return [] }
        // What is marked, with its source: what is there now, and what was taken away, as it was then.
        var marked = try codings(with: values, of: Set(times.keys))
        var moved: [(coding: String, before: FieldSet)] = []
        var found: Set<FormerPlace> = []
        func add(_ before: FieldSet, of source: String, removedAt moment: FoldPlace? = nil) {
            guard let times = times[source], case .integer(let start)? = before["startByte"], case .integer(let end)? = before["endByte"], start < end,
                let text = times.text(named: Self.token(before["textId"])), let ended = text.ended
            else { return }
            // What was taken away while its words stood there was no mark to be kept.
            if let moment, moment < ended { return }
            found.insert(FormerPlace(source: SourceID(source), textID: text.content, range: TextRange(Int(start)..<Int(end))))
        }
        let sql = """
            SELECT entityId, kind, before, clock, replica, sequence FROM change JOIN entry ON entry.id = entryId
            WHERE entity = 'coding' AND (kind = 'remove' OR kind = 'update' AND before LIKE '%"startByte":%')
            """
        for row in try Row.fetchAll(database, sql: sql) {
            let before = try FieldCoding.fields(row[2])
            guard row[1] as String == "remove" else {
                moved.append((row[0], before))
                continue
            }
            let facets = Self.token(before["facets"])?.split(separator: " ").map { FacetValueID(String($0)) } ?? []
            guard let source = Self.token(before["sourceId"]), facets.contains(where: values.contains) else { continue }
            marked[row[0]] = source
            add(before, of: source, removedAt: FoldPlace(clock: row[3], replica: row[4], sequence: row[5]))
        }
        for (coding, before) in moved { if let source = marked[coding] { add(before, of: source) } }
        return found.sorted { ($0.textID, $0.range.start.value, $0.range.end.value) < ($1.textID, $1.range.start.value, $1.range.end.value) }
    }

    private static func token(_ value: FieldValue?) -> String? { if case .token(let token)? = value { token } else { nil } }

    /// The codings of some sources with any of some values, with the source of each.
    private func codings(with values: Set<FacetValueID>, of sources: Set<String>) throws -> [String: String] {
        let marks = values.sorted().map(\.raw)
        let sql = """
            SELECT DISTINCT coding.id, coding.sourceId FROM codingFacet JOIN coding ON coding.id = codingId
            WHERE facetValueId IN (\(marks.map { _ in "?" }.joined(separator: ", ")))
            """
        let rows = try Row.fetchAll(database, sql: sql, arguments: StatementArguments(marks))
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as String, $0[1] as String) }.filter { sources.contains($0.1) })
    }

    /// All texts that sources once had and have no longer, from the first on, without those whose words have been erased; also those that were taken
    /// in and taken back again.
    ///
    /// - Complexity: one look at all changes of the journal, and one read of each text.
    public func formerTexts() throws -> [SourceID: [StoredText]] {
        var found: [SourceID: [StoredText]] = [:]
        for (source, times) in try TextTimes.all(database) {
            let texts = try times.texts.filter { $0.ended != nil }.compactMap { try contentBytes($0.content) }.map { StoredText(trusted: $0) }
            if !texts.isEmpty { found[SourceID(source)] = texts }
        }
        return found
    }

    /// The cases to which sources once belonged and belong no longer; of one that belonged to none, nil is among them.
    ///
    /// - Complexity: one look at all changes of the journal.
    public func formerCases() throws -> [SourceID: Set<CaseID?>] {
        let sql = "SELECT entityId, before FROM change WHERE entity = 'source' AND kind = 'update' AND before LIKE '%\"caseId\":%'"
        var found: [SourceID: Set<CaseID?>] = [:]
        for row in try Row.fetchAll(database, sql: sql) {
            found[SourceID(row[0] as String), default: []].insert(Self.token(try FieldCoding.fields(row[1])["caseId"]).map { CaseID($0) })
        }
        return found
    }
}
