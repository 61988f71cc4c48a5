public import FeltModel
import FeltText
import GRDB

extension StudyReader {
    private static let codingColumns =
        "coding.id, coding.sourceId, coding.startByte, coding.endByte, coding.codeId, coding.researcherId, coding.facets, coding.createdAt"

    /// Which codings to read; an empty filter is all of them.
    public struct CodingFilter: Sendable {
        /// Codings in any of these sources; nil for every source.
        public var sources: [SourceID]?
        /// Codings that have any of these values of facets; nil for all, whether they have any or not.
        public var facets: [FacetValueID]?
        /// Codings of any of these codes; nil for every code.
        public var codes: [CodeID]?
        public var researcher: ResearcherID?

        public init(source: SourceID? = nil, sources: [SourceID]? = nil, codes: [CodeID]? = nil, facets: [FacetValueID]? = nil, researcher: ResearcherID? = nil) {
            self.sources = source.map { [$0] } ?? sources
            self.facets = facets
            self.codes = codes
            self.researcher = researcher
        }
    }

    /// Codings that stand in their source's text, by source, position, code, time and id; the sources in the order of their slugs, the codes in that of the codebook.
    ///
    /// Cost: one indexed read for sources or for codes, else one pass over all codings.
    public func codings(_ filter: CodingFilter = CodingFilter()) throws -> [Coding] {
        var conditions = ["coding.textId IS source.revisedTextId"]
        var arguments: [String] = []
        if let sources = filter.sources {
            conditions.append("source.id IN (\(sources.map { _ in "?" }.joined(separator: ", ")))")
            arguments += sources.map(\.raw)
        }
        if let facets = filter.facets {
            // The column holds ids with a blank between them.
            conditions.append("(\((facets.map { _ in "instr(' ' || coding.facets || ' ', ?) > 0" } + ["0"]).joined(separator: " OR ")))")
            arguments += facets.map { " \($0.raw) " }
        }
        if let codes = filter.codes {
            conditions.append("coding.codeId IN (\(codes.map { _ in "?" }.joined(separator: ", ")))")
            arguments += codes.map(\.raw)
        }
        if let researcher = filter.researcher {
            conditions.append("coding.researcherId = ?")
            arguments.append(researcher.raw)
        }
        let condition = "WHERE " + conditions.joined(separator: " AND ")
        // Source by source the codings lie in the order that is wanted, nearly; SQLite would rather sort them all, which takes twice as long.
        let join = filter.codes == nil ? "source CROSS JOIN coding" : "coding JOIN source"
        let sql = """
            SELECT \(Self.codingColumns) FROM \(join) ON source.id = coding.sourceId \(condition)
            ORDER BY source.slug, source.id, coding.startByte, coding.endByte, coding.createdAt, coding.id
            """
        var codings: [Coding] = []
        let rows = try Row.fetchCursor(database, sql: sql, arguments: StatementArguments(arguments))
        var last: Coding?
        while let row = try rows.next() {
            let coding = Self.coding(row, like: last)
            codings.append(coding)
            last = coding
        }
        return try inOrderOfCodes(codings)
    }

    /// Puts codings on the same words into the order of their codes, which no column holds.
    private func inOrderOfCodes(_ codings: [Coding]) throws -> [Coding] {
        func isSamePlace(_ left: Coding, _ right: Coding) -> Bool { left.range == right.range && left.source == right.source }
        guard zip(codings, codings.dropFirst()).contains(where: isSamePlace) else { return codings }
        let tree = try codes()
        var result: [Coding] = []
        result.reserveCapacity(codings.count)
        var first = 0
        while first < codings.count {
            var last = first + 1
            while last < codings.count, isSamePlace(codings[last], codings[first]) { last += 1 }
            let ordered = codings[first..<last].enumerated().sorted { left, right in
                (tree.order(of: left.element.code) ?? 0, left.offset) < (tree.order(of: right.element.code) ?? 0, right.offset)
            }
            result += ordered.map(\.element)
            first = last
        }
        return result
    }

    /// The codings that a person means by an id or the beginning of one.
    ///
    /// One that is unanchored has its former range. Throws `coding-unknown`, `coding-ambiguous`.
    public func coding(typed: String) throws -> Coding {
        let lowered = typed.lowercased()
        let found: [Coding] = IdentifierText.isPrefix(lowered)
            ? try Row.fetchAll(
                database, sql: "SELECT \(Self.codingColumns) FROM coding WHERE id >= ? AND id < ? ORDER BY id LIMIT 4",
                arguments: [lowered, lowered + "~"]
            ).map { Self.coding($0) } : []
        if let first = found.first, found.count == 1 || first.id.raw == lowered { return first }
        if found.isEmpty { throw FeltError("coding-unknown", "There is no coding '\(typed)' in the study.", hint: "See: felt list codings") }
        throw FeltError(
            "coding-ambiguous", "Several codings begin with '\(typed)': \(found.map(\.id.raw).joined(separator: ", ")).",
            hint: "Type more of the id.")
    }

    /// Keeps to codings that stand in their source's present text.
    private static let standing = "WHERE EXISTS (SELECT 1 FROM source WHERE source.id = coding.sourceId AND coding.textId IS source.revisedTextId)"

    /// How many codings each code has, all researchers together.
    public func codingCounts() throws -> [CodeID: Int] {
        Dictionary(
            uniqueKeysWithValues: try Row.fetchAll(database, sql: "SELECT codeId, COUNT(*) FROM coding \(Self.standing) GROUP BY codeId")
                .map { (CodeID($0[0]), $0[1]) })
    }

    /// How many codings each source has.
    public func codingCountsBySource() throws -> [SourceID: Int] {
        Dictionary(
            uniqueKeysWithValues: try Row.fetchAll(database, sql: "SELECT sourceId, COUNT(*) FROM coding \(Self.standing) GROUP BY sourceId")
                .map { (SourceID($0[0]), $0[1]) })
    }

    /// All memos, by time and id.
    public func memos() throws -> [Memo] {
        let sql = "SELECT id, researcherId, text, codingId, sourceId, codeId, caseId, createdAt, purpose FROM memo ORDER BY createdAt, id"
        return try Row.fetchAll(database, sql: sql).map(Self.memo)
    }

    /// The memos on a coding, by time and id.
    public func memos(on coding: CodingID) throws -> [Memo] {
        let sql = """
            SELECT id, researcherId, text, codingId, sourceId, codeId, caseId, createdAt, purpose FROM memo WHERE codingId = ? ORDER BY createdAt, id
            """
        return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [coding.raw]).map(Self.memo)
    }

    private static func memo(_ row: Row) -> Memo {
        func id<Kind>(_ column: Int) -> Identifier<Kind>? {
            let raw: String? = row[column]
            return raw.map { Identifier($0) }
        }
        return Memo(
            id: MemoID(row[0]), researcher: ResearcherID(row[1]), text: row[2], coding: id(3), source: id(4), code: id(5), caseID: id(6),
            purpose: (row[8] as String?).flatMap(Memo.Purpose.init), createdAt: row[7])
    }

    /// - Parameter last: the coding before, whose text of the time is taken where it is the same: those of one import are, and each would take 48 bytes.
    private static func coding(_ row: Row, like last: Coding? = nil) -> Coding {
        let createdAt: String = row[7]
        let start: Int = row[2]
        let end: Int = row[3]
        let facets: String? = row[6]
        return Coding(
            id: CodingID(row[0]), source: SourceID(row[1]), range: TextRange(start..<end), code: CodeID(row[4]),
            researcher: ResearcherID(row[5]), facets: facets?.split(separator: " ").map { FacetValueID(String($0)) } ?? [],
            createdAt: last?.createdAt == createdAt ? last?.createdAt ?? createdAt : createdAt)
    }
}
