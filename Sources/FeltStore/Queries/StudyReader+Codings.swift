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
        var conditions: [String] = []
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
        guard filter.sources == nil, filter.codes == nil else {
            // Source by source the codings lie in the order that is wanted, nearly; SQLite would rather sort them all, which takes twice as long.
            let join = filter.codes == nil ? "source CROSS JOIN coding" : "coding JOIN source"
            let sql = """
                SELECT \(Self.codingColumns) FROM \(join) ON source.id = coding.sourceId
                WHERE \((conditions + ["coding.textId IS source.revisedTextId"]).joined(separator: " AND "))
                ORDER BY source.slug, source.id, coding.startByte, coding.endByte, coding.createdAt, coding.id
                """
            return try inOrderOfCodes(codings(sql: sql, arguments: arguments))
        }
        // One pass over the table as it lies, and then into order: SQLite's looking up of sources and sorting take longer than the pass itself.
        let condition = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
        let sql = "SELECT \(Self.codingColumns), coding.textId FROM coding NOT INDEXED \(condition)"
        return try inOrder(Row.fetchCursor(database, sql: sql, arguments: StatementArguments(arguments)))
    }

    private func codings(sql: String, arguments: [String]) throws -> [Coding] {
        var codings: [Coding] = []
        let rows = try Row.fetchCursor(database, sql: sql, arguments: StatementArguments(arguments))
        while let row = try rows.next() { codings.append(Self.coding(row, like: codings.last)) }
        return codings
    }

    /// The codings of rows that stand in their source's text, in the order of ``codings(_:)``. The column behind the others is their text's.
    private func inOrder(_ rows: RowCursor) throws -> [Coding] {
        let texts = try Row.fetchAll(database, sql: "SELECT id, revisedTextId FROM source ORDER BY slug, id")
        let sources = Dictionary(
            uniqueKeysWithValues: texts.enumerated().map { place, row in (row[0] as String, (place: place, text: row[1] as String?)) })
        let tree = try codes()
        typealias Key = (source: Int, start: Int, end: Int, code: Int, index: Int)
        var (codings, keys): ([Coding], [Key]) = ([], [])
        while let row = try rows.next() {
            let coding = Self.coding(row, like: codings.last)
            guard let source = sources[coding.source.raw], (row[8] as String?) == source.text else { continue }
            keys.append((source.place, coding.range.start.value, coding.range.end.value, tree.order(of: coding.code) ?? 0, codings.count))
            codings.append(coding)
        }
        keys.sort { left, right in
            if left.source != right.source { return left.source < right.source }
            if left.start != right.start { return left.start < right.start }
            if left.end != right.end { return left.end < right.end }
            if left.code != right.code { return left.code < right.code }
            let (one, other) = (codings[left.index], codings[right.index])
            return one.createdAt == other.createdAt ? one.id < other.id : one.createdAt < other.createdAt
        }
        return keys.map { codings[$0.index] }
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
            if last == first + 1 {
                result.append(codings[first])
                first = last
                continue
            }
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
