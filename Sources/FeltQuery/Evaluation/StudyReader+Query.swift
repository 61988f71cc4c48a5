public import FeltAnalysis
import FeltModel
public import FeltStore

extension StudyReader {
    /// Answers a query. `docs/query.md` defines the meaning.
    ///
    /// The hits come by source slug and position, no two on the same stretch; the codings of a hit by position, order of the codebook
    /// and id.
    ///
    /// - Parameters:
    ///   - unit: what AND and NOT ask whether stretches share; nil for characters.
    ///   - budget: how much it may find before it is given up.
    /// - Throws: `query-syntax`, `query-too-large`, `code-unknown`, `filter-unknown` and the like, with the place in the expression.
    /// - Complexity: one indexed read of the codings of the codes named, or of all codings where a question stands without a code; then
    ///   one sweep over sorted stretches for each AND, NOT and relation, and one sort for each OR.
    public func query(_ expression: String, within unit: QueryUnit? = nil, budget: SegmentBudget = SegmentBudget()) throws -> QueryResult {
        try answer(expression, unit, budget: budget).result
    }

    /// How a query is answered: it is asked, and what was done is told. Throws as `query` does.
    public func explain(_ expression: String, within unit: QueryUnit? = nil) throws -> QueryPlan { try answer(expression, unit).plan }

    /// Answers a query; over a table of all codings where that has been read already.
    func answer(
        _ expression: String, _ unit: QueryUnit?, over known: CodingTable? = nil, budget: SegmentBudget = SegmentBudget()
    ) throws -> (result: QueryResult, plan: QueryPlan) {
        var parsed = try QueryParser.parse(expression)
        if parsed.hasSaved {
            var saved = SavedQueries(try savedQueries(), expression: expression)
            parsed = try saved.expanded(parsed)
        }
        return try answer(parsed, of: expression, unit, over: known, budget: budget)
    }

    /// Answers a query that has been read already, or a part of one; `expression` is for telling where a mistake stands.
    func answer(
        _ parsed: QueryExpression, of expression: String, _ unit: QueryUnit?, over known: CodingTable? = nil, budget: SegmentBudget = SegmentBudget()
    ) throws -> (result: QueryResult, plan: QueryPlan) {
        let sources = try known?.sources ?? sources()
        var planner = Planner(self, expression: expression, unit: unit, codes: try known?.codes ?? codes(), sources: sources)
        let finder = Chain.Finder.chains(try planner.chains(parsed))
        let table = try known ?? codingTable(codes: finder.codes.map { $0.sorted() })
        var evaluator = Evaluator(StretchReader(self, sources: sources, table: table), budget: budget)
        let found = try evaluator.stretches(finder, asking: [])
        let hits = found.segments.map { QueryResult.Hit(source: $0.source, range: $0.range, codings: $0.codings) }
        return (QueryResult(sources: sources, table: table, hits: hits), evaluator.plan)
    }
}
