import FeltAnalysis
import FeltModel
import FeltStore
import FeltText

/// The codings that are compared, before positions are counted: which there are, whose they are, and who has coded which source.
struct ComparedCodings {
    /// A coding of one coder; places are those in the table of codings.
    struct Piece {
        let source: Int
        let start, end: Int
        let code: Int
        let coder: Int
        /// The row of the table; below 0 for one that gave way to what was settled, from -1 down its place among those.
        let row: Int
    }

    let table: CodingTable
    /// By source, in the order of the table and then those that gave way.
    private(set) var pieces: [[Piece]]
    private(set) var replaced: [ReplacedCoding] = []
    private(set) var settlements: [Settlement] = []
    private(set) var lostToRevision = 0
    /// By source that is asked for and researcher, the codings that were made in coding, whether the answer to the query has them or not: not those
    /// that came of a talk, but those that gave way to them. So settling a passage makes nobody a coder of a source, and unmakes nobody.
    private(set) var counts: [[Int]]
    /// Whether each source is asked for.
    private var isAsked: [Bool]

    /// Throws what the query throws.
    init(_ reader: StudyReader, _ request: AgreementRequest) throws {
        let table = try reader.codingTable()
        self.table = table
        pieces = Array(repeating: [], count: table.sources.count)
        counts = Array(repeating: Array(repeating: 0, count: table.researchers.count), count: table.sources.count)
        isAsked = table.sources.map { source in
            (request.cases.map { cases in source.caseID.map(cases.contains) ?? false } ?? true) && (request.kinds?.contains(source.kind) ?? true)
        }
        settlements = try reader.settlements()
        let answer = try request.condition.map { try Self.answer($0, reader, table) }
        if let answer {
            for source in isAsked.indices where !answer.sources[source] { isAsked[source] = false }
        }
        let places = Dictionary(uniqueKeysWithValues: table.researchers.enumerated().map { ($1.id, $0) })
        let standing = Dictionary(settlements.compactMap { one in one.coding.map { ($0, one) } }) { first, _ in first }
        for row in table.rows.indices {
            let coding = table.rows[row]
            guard isAsked[Int(coding.source)] else { continue }
            let settlement = standing.isEmpty ? nil : standing[table.id(of: row)]
            // Whoever worked in a source and has nothing in the answer there has found nothing, and is not missing.
            if settlement?.isKept ?? true { counts[Int(coding.source)][Int(coding.researcher)] += 1 }
            guard answer?.rows[row] ?? true else { continue }
            var coders = [Int(coding.researcher)]
            switch (settlement, request.settled) {
            case (let settlement?, .shared): coders = settlement.agreedBy.compactMap { places[$0] }
            case (let settlement?, .apart) where !settlement.isKept: coders = []
            default: break
            }
            for coder in coders { add(coding, coder: coder, row: row) }
        }
        if !settlements.isEmpty { try addReplaced(reader, places, isCompared: request.settled == .apart && answer == nil) }
    }

    private mutating func add(_ coding: CodingTable.Row, coder: Int, row: Int) {
        pieces[Int(coding.source)].append(
            Piece(source: Int(coding.source), start: Int(coding.start), end: Int(coding.end), code: Int(coding.code), coder: coder, row: row))
    }

    /// Counts the codings that gave way to what was settled, and adds them where they are compared.
    private mutating func addReplaced(_ reader: StudyReader, _ coders: [ResearcherID: Int], isCompared: Bool) throws {
        let sources = Dictionary(uniqueKeysWithValues: table.sources.enumerated().map { ($1.id, $0) })
        // Where copies were written in apart, one may have kept what the other took away.
        let present = Set(table.rows.indices.map(table.id))
        for coding in try reader.replacedCodings(of: settlements) where !present.contains(coding.id) {
            guard let source = sources[coding.source], isAsked[source], let coder = coders[coding.researcher],
                let code = table.codes.order(of: coding.code)
            else { continue }
            counts[source][coder] += 1
            guard isCompared else { continue }
            guard coding.stands else {
                lostToRevision += 1
                continue
            }
            replaced.append(coding)
            pieces[source].append(
                Piece(
                    source: source, start: coding.range.start.value, end: coding.range.end.value, code: code, coder: coder, row: -replaced.count))
        }
    }

    /// The id of a coding.
    func id(of piece: Piece) -> CodingID { piece.row < 0 ? replaced[-piece.row - 1].id : table.id(of: piece.row) }

    /// The rows that the answer to a query rests on, and the sources in which it has a hit.
    private static func answer(_ expression: String, _ reader: StudyReader, _ table: CodingTable) throws -> (rows: [Bool], sources: [Bool]) {
        var rows = [Bool](repeating: false, count: table.rows.count)
        var sources = [Bool](repeating: false, count: table.sources.count)
        for hit in try reader.answer(expression, nil, over: table).result.hits {
            sources[hit.source] = true
            for row in hit.rows { rows[row] = true }
        }
        return (rows, sources)
    }
}
