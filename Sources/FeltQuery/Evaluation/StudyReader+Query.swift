import FeltAnalysis
import FeltModel
public import FeltStore

extension StudyReader {
    /// Answers a query. `docs/query.md` defines the meaning.
    ///
    /// The hits come by source slug and position, no two on the same stretch; the codings of a hit by position, order of the codebook
    /// and id.
    ///
    /// - Throws: `query-syntax`, `query-too-large`, `code-unknown`, `filter-unknown` and the like, with the place in the expression.
    /// - Complexity: one indexed read of the codings of the codes named, or of all codings where a question stands without a code; then
    ///   one sweep over sorted stretches for each AND and NOT, and one sort for each OR.
    public func query(_ expression: String, within unit: QueryUnit? = nil) throws -> QueryResult {
        let parsed = try QueryParser.parse(expression)
        let codes = try codes()
        let sources = try sources()
        var planner = Planner(self, expression: expression, codes: codes, sources: sources)
        let chains = try planner.chains(parsed)
        var evaluator = Evaluator(StretchReader(self, sources: sources))
        let found = try evaluator.stretches(.chains(chains), asking: [])
        let order = { (coding: Coding) in (coding.range, codes.order(of: coding.code) ?? Int.max, coding.id) }
        return QueryResult(
            sources: sources,
            hits: found.segments.map { segment in
                let codings = segment.codings.map { evaluator.stretches.codings[$0] }.sorted { order($0) < order($1) }
                return .init(source: segment.source, range: segment.range, codings: codings)
            })
    }
}
