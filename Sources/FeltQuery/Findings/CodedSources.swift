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
    ///   - counted: the codings that count; a source with none of them is not coded. Nil for all.
    /// - Throws: what `query` throws.
    /// - Complexity: one read of the codings, or the query.
    public func codedSources(kinds: Set<String>? = nil, caseID: CaseID? = nil, only: Set<CodeID>? = nil, where query: String? = nil, counted: Set<CodingID>? = nil) throws -> CodedSources {
        let tree = try codes()
        let coded = try codedSources(by: counted)
        let sources = try sources().filter { (kinds?.contains($0.kind) ?? true) && (caseID == nil || $0.caseID == caseID) }
            .sorted { Self.collectionOrder($0) < Self.collectionOrder($1) }
        var found: [SourceID: Set<Int>] = [:]
        for (source, code) in try codesOnSources(only: only, where: query, counted: counted) {
            if let place = tree.order(of: code), only?.contains(code) ?? true { found[source, default: []].insert(place) }
        }
        return CodedSources(
            items: sources.filter { coded.contains($0.id) }.map { .init(source: $0, codes: (found[$0.id] ?? []).sorted()) }, uncoded: sources.filter { !coded.contains($0.id) },
            codes: tree)
    }

    /// The sources that carry any of some codings; of all codings where nil.
    private func codedSources(by counted: Set<CodingID>?) throws -> Set<SourceID> {
        guard let counted else { return Set(try codingCountsBySource().filter { $0.value > 0 }.keys) }
        let table = try codingTable().keeping(counted)
        return Set(table.sources.indices.filter { !table.rows(of: $0).isEmpty }.map { table.sources[$0].id })
    }

    /// The order of collection: by day, then slug; what has no day comes last.
    static func collectionOrder(_ source: Source) -> (String, Slug, SourceID) { (source.date ?? "~", source.slug, source.id) }

    /// Which code is on which source; a pair may come more than once.
    func codesOnSources(only: Set<CodeID>?, where query: String?, counted: Set<CodingID>? = nil) throws -> [(SourceID, CodeID)] {
        if let query {
            let answer = try self.query(query)
            return answer.hits.flatMap { hit in answer.codings(of: hit).filter { counted?.contains($0.id) ?? true }.map { ($0.source, $0.code) } }
        }
        let all = try codingTable(codes: only.map { Array($0) })
        let table = counted.map(all.keeping) ?? all
        return table.rows.map { (table.sources[Int($0.source)].id, table.codes.codes[Int($0.code)].id) }
    }
}
