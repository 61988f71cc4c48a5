public import FeltModel
public import FeltStore

/// Sources in the order in which they were collected, with the codes on each.
public struct CodedSources: Sendable {
    /// A source with its codes.
    public struct Item: Hashable, Sendable {
        public let source: Source
        /// The places of its codes in `codes.codes`, each once, in the order of the codebook.
        public let codes: [Int]
    }

    /// By date and then slug; those without a date last.
    public let items: [Item]
    /// Those that fit but carry no coding at all, in the same order. They are not coded yet and must not count as bringing nothing new.
    public let uncoded: [Source]
    public let codes: CodeTree

    /// How many of the items have no date.
    public var undatedCount: Int { items.count { $0.source.date == nil } }
}

extension StudyReader {
    /// The sources of some kinds and a case, with those of the codes asked for that are on them, all researchers together.
    ///
    /// - Parameters:
    ///   - kinds: the kinds, as stored; nil for all.
    ///   - only: the codes to count; nil for all.
    ///   - query: only codings on which the answer to this query rests; nil for all.
    /// - Throws: what `query` throws.
    /// - Complexity: one read of the codings, or the query.
    public func codedSources(kinds: Set<String>? = nil, caseID: CaseID? = nil, only: Set<CodeID>? = nil, where query: String? = nil) throws -> CodedSources {
        let tree = try codes()
        let counts = try codingCountsBySource()
        let sources = try sources().filter { (kinds?.contains($0.kind) ?? true) && (caseID == nil || $0.caseID == caseID) }
            .sorted { Self.collectionOrder($0) < Self.collectionOrder($1) }
        var found: [SourceID: Set<Int>] = [:]
        for (source, code) in try codesOnSources(only: only, where: query) {
            if let place = tree.order(of: code), only?.contains(code) ?? true { found[source, default: []].insert(place) }
        }
        let coded = sources.filter { counts[$0.id, default: 0] > 0 }
        return CodedSources(
            items: coded.map { .init(source: $0, codes: (found[$0.id] ?? []).sorted()) }, uncoded: sources.filter { counts[$0.id, default: 0] == 0 }, codes: tree)
    }

    /// The order of collection: by day, then slug; what has no day comes last.
    static func collectionOrder(_ source: Source) -> (String, Slug, SourceID) { (source.date ?? "~", source.slug, source.id) }

    /// Which code is on which source; a pair may come more than once.
    func codesOnSources(only: Set<CodeID>?, where query: String?) throws -> [(SourceID, CodeID)] {
        if let query {
            let answer = try self.query(query)
            return answer.hits.flatMap { hit in answer.codings(of: hit).map { ($0.source, $0.code) } }
        }
        let table = try codingTable(codes: only.map { Array($0) })
        return table.rows.map { (table.sources[Int($0.source)].id, table.codes.codes[Int($0.code)].id) }
    }
}
