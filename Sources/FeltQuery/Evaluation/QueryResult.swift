public import FeltModel
public import FeltText

/// The answer to a query: stretches of sources, by source and position, no two on the same stretch.
public struct QueryResult: Sendable {
    /// One stretch and what is known of it.
    public struct Hit: Sendable {
        /// The place of the source in `sources`.
        public let source: Int
        public let range: TextRange
        /// The codings that the stretch rests on; empty for one found by its words.
        public let codings: [Coding]
    }

    /// All sources of the study, by slug.
    public let sources: [Source]
    public let hits: [Hit]
}
