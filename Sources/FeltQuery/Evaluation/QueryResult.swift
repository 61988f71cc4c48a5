public import FeltAnalysis
public import FeltModel
public import FeltStore
public import FeltText

/// The answer to a query: stretches of sources, by source and position, no two on the same stretch.
public struct QueryResult: Sendable {
    /// One stretch and what it rests on.
    public struct Hit: Hashable, Sendable {
        /// The place of the source in `sources`.
        public let source: Int
        public let range: TextRange
        /// The rows of `table` that the stretch rests on, by position, order of the codebook and id; none for one found by its words.
        public let codings: CodingPlaces

        /// The same as an array.
        public var rows: [Int] { codings.places }
    }

    /// All sources of the study, by slug.
    public let sources: [Source]
    /// The codings that the query needed; others may be missing from it.
    public let table: CodingTable
    public let hits: [Hit]

    /// The codings that a stretch rests on, by position, order of the codebook and id.
    public func codings(of hit: Hit) -> [CodingTable.Entry] { hit.rows.map(table.entry) }
}
