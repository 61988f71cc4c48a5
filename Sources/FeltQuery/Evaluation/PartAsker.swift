import FeltAnalysis
import FeltModel
import FeltStore

/// Asks many queries that are put together of the same parts, such as the cells of a matrix: each part is read, bound to the study and
/// looked up once, however many queries it stands in.
struct PartAsker {
    /// A part, ready to be asked with others.
    struct Part {
        fileprivate let chains: [Chain]
    }

    private let reader: StudyReader
    private let table: CodingTable
    private let unit: QueryUnit?
    private var planner: Planner
    private var evaluator: Evaluator

    /// - Parameters:
    ///   - table: all codings of the study.
    ///   - unit: what AND asks for in every query; nil for characters.
    init(_ reader: StudyReader, over table: CodingTable, within unit: QueryUnit?) {
        self.reader = reader
        self.table = table
        self.unit = unit
        planner = Planner(reader, expression: "", unit: unit, codes: table.codes, sources: table.sources)
        evaluator = Evaluator(StretchReader(reader, sources: table.sources, table: table, keepsCodes: true))
    }

    /// Reads a part. Throws what `StudyReader.query` throws; of a query that was typed, the place of a mistake is that in `expression`.
    mutating func part(_ expression: String) throws -> Part {
        var parsed = try QueryParser.parse(expression)
        guard parsed.hasSaved else {
            // Most parts are names that were just read from the study, so that one planner with its lists does for all.
            return Part(chains: try planner.chains(parsed))
        }
        var saved = SavedQueries(try reader.savedQueries(), expression: expression)
        parsed = try saved.expanded(parsed)
        var own = Planner(reader, expression: expression, unit: unit, codes: table.codes, sources: table.sources)
        return Part(chains: try own.chains(parsed))
    }

    /// What `parts` find with AND between them, as one query with each in brackets would.
    ///
    /// Throws `query-too-large`. Cost: one sweep over the stretches of each part.
    mutating func stretches(_ parts: [Part]) throws -> SegmentList {
        evaluator.plan = QueryPlan()
        return try evaluator.stretches(.chains(planner.together(parts.map(\.chains))), asking: [])
    }
}
