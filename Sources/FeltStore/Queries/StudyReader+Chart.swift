public import FeltModel
public import FeltText
import GRDB

extension StudyReader {
    /// The summaries of the chart, by the ids of case and code; of one cell the one written last first, which is the one that holds.
    ///
    /// Several of a cell stand only where copies of the study were written in apart.
    public func summaries(of cell: ChartCell? = nil) throws -> [Summary] {
        let sql = """
            SELECT id, caseId, codeId, researcherId, text, evidence, writtenAt, createdAt FROM summary \(Self.condition(cell))
            ORDER BY caseId, codeId, writtenAt DESC, id DESC
            """
        return try Row.fetchAll(database, sql: sql, arguments: Self.arguments(cell)).map { row in
            Summary(
                id: SummaryID(row[0]), cell: ChartCell(caseID: CaseID(row[1]), code: CodeID(row[2])), researcher: ResearcherID(row[3]), text: row[4],
                evidence: CellEvidence(token: row[5]), writtenAt: row[6], createdAt: row[7])
        }
    }

    /// The ratings of the chart, one a researcher and cell and one agreed a cell, by the ids of case and code, what was agreed first, then by the
    /// ids of the researchers. Empty where nobody has rated.
    public func ratings(of cell: ChartCell? = nil) throws -> [Rating] {
        struct Rater: Hashable {
            let cell: ChartCell
            /// Nil for what was agreed.
            let researcher: ResearcherID?
        }
        var seen: Set<Rater> = []
        return try allRatings(of: cell).filter { seen.insert(Rater(cell: $0.cell, researcher: $0.isConsensus ? nil : $0.researcher)).inserted }
    }

    /// As `ratings`, with those that copies made apart; of one rater the one given last first.
    func allRatings(of cell: ChartCell? = nil) throws -> [Rating] {
        let sql = """
            SELECT id, caseId, codeId, researcherId, value, rationale, isConsensus, evidence, writtenAt, createdAt FROM rating \(Self.condition(cell))
            ORDER BY caseId, codeId, isConsensus DESC, CASE isConsensus WHEN 0 THEN researcherId END, writtenAt DESC, id DESC
            """
        return try Row.fetchAll(database, sql: sql, arguments: Self.arguments(cell)).map { row in
            Rating(
                id: RatingID(row[0]), cell: ChartCell(caseID: CaseID(row[1]), code: CodeID(row[2])), researcher: ResearcherID(row[3]),
                value: RatingValue(rawValue: row[4]) ?? .missing, rationale: row[5], isConsensus: row[6], evidence: CellEvidence(token: row[7]),
                writtenAt: row[8], createdAt: row[9])
        }
    }

    /// How many cells of the chart name a code: with a summary, and with ratings.
    public func chartUses(of code: CodeID) throws -> (summaries: Int, ratings: Int) {
        func count(_ table: String) throws -> Int {
            try Int.fetchOne(database, sql: "SELECT COUNT(DISTINCT caseId) FROM \(table) WHERE codeId = ?", arguments: [code.raw]) ?? 0
        }
        return (try count("summary"), try count("rating"))
    }

    /// What researchers say of each case under names of their own, in the order it was given.
    public func caseAttributes() throws -> [CaseID: [Attribute]] {
        let sql = "SELECT caseId, name, value FROM attribute WHERE caseId IS NOT NULL ORDER BY caseId, position, name, id"
        return Dictionary(grouping: try Row.fetchAll(database, sql: sql), by: { CaseID($0[0]) }).mapValues { $0.map { Attribute(name: $0[1], value: $0[2]) } }
    }

    private static func condition(_ cell: ChartCell?) -> String { cell == nil ? "" : "WHERE caseId = ? AND codeId = ?" }
    private static func arguments(_ cell: ChartCell?) -> StatementArguments { cell.map { [$0.caseID.raw, $0.code.raw] } ?? [] }
}

/// A coding as the framework chart sees it.
public struct ChartCoding: Hashable, Sendable {
    public let source: SourceID
    /// The case of its source.
    public let caseID: CaseID?
    public let researcher: ResearcherID
    /// Where it stands, or stood last, under which code and with which facets.
    public let item: CellEvidence.Item
    /// False where it lost its words when its source was revised.
    public let stands: Bool

    public var id: CodingID { item.coding }
    /// The cell it is in, counting the code that it has and no code above; nil without a case.
    public var cell: ChartCell? { caseID.map { ChartCell(caseID: $0, code: item.code) } }
}

/// A passage and who speaks in it.
public struct VoiceSpan: Hashable, Sendable {
    public let range: TextRange
    /// The label; nil where nobody is named as speaking.
    public let voice: String?
}

extension StudyReader {
    /// The codings of some cases and codes, and those that lost their words too, by source, place and id.
    ///
    /// Cost: one read of the codings of these cases' sources.
    public func chartCodings(cases: Set<CaseID>, codes: Set<CodeID>) throws -> [ChartCoding] {
        func marks(_ count: Int) -> String { Array(repeating: "?", count: count).joined(separator: ", ") }
        return try chartCodings(
            "source.caseId IN (\(marks(cases.count))) AND coding.codeId IN (\(marks(codes.count)))", cases.sorted().map(\.raw) + codes.sorted().map(\.raw))
    }

    /// The codings with these ids that are still there, by source, place and id.
    public func chartCodings(ids: Set<CodingID>) throws -> [ChartCoding] {
        let all = ids.sorted().map(\.raw)
        return try stride(from: 0, to: all.count, by: 500).flatMap { start in
            let some = Array(all[start..<min(start + 500, all.count)])
            return try chartCodings("coding.id IN (\(some.map { _ in "?" }.joined(separator: ", ")))", some)
        }
    }

    /// Who speaks where in a source, by place: its passages with their labels.
    public func voiceSpans(of source: SourceID) throws -> [VoiceSpan] {
        let sql = "SELECT startByte, endByte, voice FROM passage WHERE sourceId = ? ORDER BY startByte, endByte"
        return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [source.raw]).map { row in
            let (start, end): (Int, Int) = (row[0], row[1])
            return VoiceSpan(range: TextRange(start..<end), voice: row[2])
        }
    }

    /// The text with an id, such as one that a source had before it was revised; nil when its words have been erased.
    public func text(withID id: String) throws -> StoredText? {
        try Blob.fetchOne(database.cachedStatement(sql: "SELECT bytes FROM content WHERE id = ?"), arguments: [id]).map { StoredText(trusted: $0.bytes) }
    }

    private func chartCodings(_ condition: String, _ arguments: [String]) throws -> [ChartCoding] {
        let sql = """
            SELECT coding.id, coding.sourceId, source.caseId, coding.researcherId, coding.startByte, coding.endByte, coding.codeId, coding.facets,
              coding.textId IS source.revisedTextId,
              CASE WHEN coding.textId IS source.revisedTextId THEN source.textId ELSE COALESCE(
                coding.textId, (SELECT textId FROM revision WHERE revision.sourceId = source.id ORDER BY number, id LIMIT 1), source.textId) END
            FROM source JOIN coding ON coding.sourceId = source.id WHERE \(condition)
            ORDER BY source.slug, source.id, coding.startByte, coding.endByte, coding.id
            """
        return try Row.fetchAll(database, sql: sql, arguments: StatementArguments(arguments)).map { row in
            let (caseID, facets): (String?, String?) = (row[2], row[7])
            let (start, end): (Int, Int) = (row[4], row[5])
            return ChartCoding(
                source: SourceID(row[1]), caseID: caseID.map { CaseID($0) }, researcher: ResearcherID(row[3]),
                item: CellEvidence.Item(
                    coding: CodingID(row[0]), textID: row[9], range: TextRange(start..<end), code: CodeID(row[6]),
                    facets: facets?.split(separator: " ").map { FacetValueID(String($0)) } ?? []),
                stands: row[8])
        }
    }
}
