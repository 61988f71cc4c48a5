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
    /// and those that were taken away after that. Of those that lost their words and are still there `unanchoredCodings()` tells.
    ///
    /// - Parameter values: those that count; a coding with any of them is looked for.
    /// - Returns: sorted by text and place, each once; none where no text was ever revised.
    /// - Complexity: one read of the revisions, and of the changes of the entries in which texts were revised and codings were taken away; one look
    ///   at the table of revisions where there are none.
    public func formerPlaces(with values: Set<FacetValueID>) throws -> [FormerPlace] {
        let sql = """
            SELECT revision.sourceId, revision.textId, revision.entryId, entry.clock FROM revision JOIN entry ON entry.id = revision.entryId
            ORDER BY number, revision.id
            """
        let revisions = try Row.fetchAll(database, sql: sql)
        guard !values.isEmpty, !revisions.isEmpty else { return [] }
        // The first text of a source has no name in the codings that stand on it.
        var firstTexts: [String: String] = [:]
        var revised: [String: String] = [:]
        for row in revisions {
            let (source, text, clock): (String, String, String) = (row[0], row[1], row[3])
            if firstTexts[source] == nil { firstTexts[source] = text }
            revised[text] = clock
        }
        let marked = try codings(with: values, of: Set(firstTexts.keys))
        var found: Set<FormerPlace> = []
        func add(_ before: FieldSet, of source: String, removedAt clock: String? = nil) {
            guard let first = firstTexts[source], case .integer(let start)? = before["startByte"], case .integer(let end)? = before["endByte"],
                start < end
            else { return }
            let text = Self.token(before["textId"]) ?? first
            // What was taken away while its words stood there was no mark to be kept.
            if let clock { guard let gone = revised[text], gone < clock else { return } }
            found.insert(FormerPlace(source: SourceID(source), textID: text, range: TextRange(Int(start)..<Int(end))))
        }
        let changes = try database.cachedStatement(sql: "SELECT entityId, before FROM change WHERE entryId = ? AND entity = 'coding' AND kind = ?")
        for entry in Set(revisions.map { $0[2] as String }).sorted() {
            for change in try Row.fetchAll(changes, arguments: [entry, "update"]) {
                if let source = marked[change[0]] { add(try FieldCoding.fields(change[1]), of: source) }
            }
        }
        for entry in try Row.fetchAll(database, sql: "SELECT id, clock FROM entry WHERE action = 'untag' ORDER BY id") {
            for change in try Row.fetchAll(changes, arguments: [entry[0] as String, "remove"]) {
                let before = try FieldCoding.fields(change[1])
                let facets = Self.token(before["facets"])?.split(separator: " ").map { FacetValueID(String($0)) } ?? []
                guard let source = Self.token(before["sourceId"]), facets.contains(where: values.contains) else { continue }
                add(before, of: source, removedAt: entry[1])
            }
        }
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

    /// All former texts of a source, from the first on, without those whose words have been erased.
    ///
    /// - Complexity: one read of each of them; one look where there are none.
    public func formerTexts(of source: SourceID) throws -> [StoredText] {
        let sql = "SELECT content.bytes FROM revision JOIN content ON content.id = revision.textId WHERE sourceId = ? ORDER BY number, revision.id"
        return try Blob.fetchAll(database.cachedStatement(sql: sql), arguments: [source.raw]).map { StoredText(trusted: $0.bytes) }
    }
}
