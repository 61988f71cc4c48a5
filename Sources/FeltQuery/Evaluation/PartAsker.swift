import FeltAnalysis
import FeltModel
import FeltStore

/// Asks many queries that are put together of the same parts, such as the cells of a matrix: each part is read and bound to the study once, and
/// what it finds is found once, however many queries it stands in.
struct PartAsker {
    /// A part, ready to be asked with others.
    struct Part {
        fileprivate let chains: [Chain]
        fileprivate let number: Int

        /// Whether each of its alternatives finds something itself: then what it finds does not hang on what stands beside it.
        var alwaysFinds: Bool { chains.allSatisfy { !$0.finders.isEmpty } }
        /// Whether none does: then it only asks of what others find.
        var onlyAsks: Bool { chains.allSatisfy(\.finders.isEmpty) }
    }

    private let reader: StudyReader
    private let table: CodingTable
    private let unit: QueryUnit?
    private var planner: Planner
    private var evaluator: Evaluator
    private var lists: [Int: SegmentList] = [:]
    private var partCount = 0

    /// - Parameters:
    ///   - table: all codings of the study.
    ///   - unit: what AND asks for in every query; nil for characters.
    init(_ reader: StudyReader, over table: CodingTable, within unit: QueryUnit?) {
        self.reader = reader
        self.table = table
        self.unit = unit
        planner = Planner(reader, expression: "", unit: unit, codes: table.codes, sources: table.sources)
        evaluator = Evaluator(StretchReader(reader, sources: table.sources, table: table, keeps: true))
    }

    /// Reads a part that was just made of names of the study, so that one planner with its lists does for all such parts.
    mutating func part(named expression: String) throws -> Part { made(try planner.chains(QueryParser.parse(expression))) }

    /// Reads a part that somebody typed. Throws what `StudyReader.query` throws, with the place of a mistake in `expression`.
    mutating func part(typed expression: String) throws -> Part {
        var parsed = try QueryParser.parse(expression)
        if parsed.hasSaved {
            var saved = SavedQueries(try reader.savedQueries(), expression: expression)
            parsed = try saved.expanded(parsed)
        }
        var own = Planner(reader, expression: expression, unit: unit, codes: table.codes, sources: table.sources)
        return made(try own.chains(parsed))
    }

    private mutating func made(_ chains: [Chain]) -> Part {
        partCount += 1
        return Part(chains: chains, number: partCount)
    }

    /// What a part finds by itself; kept for the next time.
    mutating func stretches(_ part: Part) throws -> SegmentList {
        if let list = lists[part.number] { return list }
        evaluator.plan = QueryPlan()
        let list = try evaluator.stretches(.chains(part.chains), asking: [])
        lists[part.number] = list
        return list
    }

    /// What `parts` find with AND between them, as one query with each in brackets would.
    ///
    /// Throws `query-too-large`. Cost: one sweep over the stretches of each part.
    mutating func stretches(_ parts: [Part]) throws -> SegmentList {
        if parts.allSatisfy(\.alwaysFinds) { return try sharing(parts.map { try stretches($0) }) }
        evaluator.plan = QueryPlan()
        return try evaluator.stretches(.chains(planner.together(parts.map(\.chains))), asking: [])
    }

    /// What lists share: the unit, or characters. Throws `query-too-large`.
    func sharing(_ lists: [SegmentList]) throws -> SegmentList { try evaluator.sharing(unit, lists) }
}
