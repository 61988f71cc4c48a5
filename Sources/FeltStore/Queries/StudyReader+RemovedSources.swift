public import FeltModel
import FeltText
import GRDB

/// A source that is no longer in the study, as it was when it was taken out. Its words are there until they are erased.
public struct RemovedSource: Hashable, Sendable {
    public let id: SourceID
    public let slug: String
    public let kind: String
    public let caseID: CaseID?
    /// The ids of the contents of all texts it ever had, from the first on.
    public let texts: [String]
    /// Where its codings stood that are asked for.
    public let places: [FormerPlace]
}

extension StudyReader {
    /// The sources that were taken out of the study and did not come back, as with an undo.
    ///
    /// - Parameter values: the values of facets whose codings are asked for, whether these went with their source or before it.
    /// - Returns: sorted by id; their places by text and place, each once.
    /// - Complexity: one look at all changes of the journal; where there are such sources two more, and one look at the changes of each.
    public func removedSources(with values: Set<FacetValueID> = []) throws -> [RemovedSource] {
        let sql = """
            SELECT DISTINCT entityId FROM change WHERE entity = 'source' AND kind = 'remove' AND entityId NOT IN (SELECT id FROM source) ORDER BY entityId
            """
        let ids = try String.fetchAll(database, sql: sql)
        guard !ids.isEmpty else { return [] }
        let marked = values.isEmpty ? [:] : try removedCodings(with: values, of: Set(ids))
        return try ids.compactMap { id in
            let texts = try textsOnce(of: id)
            let names = Dictionary(texts.map { ($0.name ?? "", $0.content) }) { first, _ in first }
            let places = Set((marked[id] ?? []).compactMap { before -> FormerPlace? in
                guard case .integer(let start)? = before["startByte"], case .integer(let end)? = before["endByte"], start < end else { return nil }
                // The first text of a source has no name in the codings that stand on it.
                let name = Self.token(before["textId"]) ?? ""
                return FormerPlace(source: SourceID(id), textID: names[name] ?? name, range: TextRange(Int(start)..<Int(end)))
            })
            guard let last = try lastFields(of: id) else { return nil }
            return RemovedSource(
                id: SourceID(id), slug: Self.token(last["slug"]) ?? "", kind: Self.token(last["kind"]) ?? "", caseID: Self.token(last["caseId"]).map { CaseID($0) },
                texts: texts.map(\.content),
                places: places.sorted { ($0.textID, $0.range.start.value, $0.range.end.value) < ($1.textID, $1.range.start.value, $1.range.end.value) })
        }
    }

    /// What a source said of itself when it was taken out for the last time.
    private func lastFields(of source: String) throws -> FieldSet? {
        let sql = """
            SELECT before FROM change JOIN entry ON entry.id = entryId WHERE entityId = ? AND \(SchemaText.wordsOnly) AND entity = 'source' AND kind = 'remove'
            ORDER BY clock DESC, replica DESC, sequence DESC LIMIT 1
            """
        return try String.fetchOne(database.cachedStatement(sql: sql), arguments: [source]).map(FieldCoding.fields)
    }

    /// The texts that a source ever had, by its changes: what codings on them call them, and the ids of their contents.
    private func textsOnce(of source: String) throws -> [(name: String?, content: String)] {
        let sql = """
            SELECT fields FROM change JOIN entry ON entry.id = entryId WHERE entityId = ? AND \(SchemaText.wordsOnly) AND entity = 'source' AND kind <> 'remove'
            ORDER BY clock, replica, sequence
            """
        var found: [(name: String?, content: String)] = []
        for text in try String.fetchAll(database.cachedStatement(sql: sql), arguments: [source]) {
            let fields = try FieldCoding.fields(text)
            guard case .content(let reference)? = fields["textId"], !found.contains(where: { $0.content == reference.id }) else { continue }
            found.append((Self.token(fields["revisedTextId"]), reference.id))
        }
        return found
    }

    /// Where codings of some sources stood that were taken away, by source.
    private func removedCodings(with values: Set<FacetValueID>, of sources: Set<String>) throws -> [String: [FieldSet]] {
        var found: [String: [FieldSet]] = [:]
        for text in try String.fetchAll(database, sql: "SELECT before FROM change WHERE entity = 'coding' AND kind = 'remove'") {
            let before = try FieldCoding.fields(text)
            guard let source = Self.token(before["sourceId"]), sources.contains(source) else { continue }
            let facets = Self.token(before["facets"])?.split(separator: " ").map { FacetValueID(String($0)) } ?? []
            if facets.contains(where: values.contains) { found[source, default: []].append(before) }
        }
        return found
    }

    private static func token(_ value: FieldValue?) -> String? { if case .token(let token)? = value { token } else { nil } }
}
