/// Questions across codings in plain SQL: two codes, a matrix, pairs of codes, nearness.
struct FloorAsking {
    private let database: Database

    /// Opens a database that `FloorImport` made.
    init(_ path: String) throws { database = try Database(path) }

    /// What two codes share under three filters, as `felt query 'A AND B AND kind:… AND date:… AND researcher:…' --format csv` prints it.
    func both(_ first: String, _ second: String, kind: String, from: String, to: String, researcher: String) throws -> [UInt8] {
        let rows = try database.prepare(
            """
            SELECT DISTINCT source.slug, caseStudy.slug, source.kind, source.date, MAX(a.startByte, b.startByte) AS first, MIN(a.endByte, b.endByte) AS last, content.bytes
            FROM researcher
            JOIN coding AS a ON a.codeId = (SELECT codeId FROM codePath WHERE path = ?1) AND a.researcherId = researcher.id
            JOIN source ON source.id = a.sourceId AND source.kind = ?3 AND source.date BETWEEN ?4 AND ?5
            JOIN coding AS b ON b.codeId = (SELECT codeId FROM codePath WHERE path = ?2) AND b.sourceId = a.sourceId AND b.researcherId = a.researcherId
              AND b.startByte < a.endByte AND a.startByte < b.endByte
            JOIN content ON content.id = source.textId
            LEFT JOIN caseStudy ON caseStudy.id = source.caseId
            WHERE researcher.slug = ?6
            ORDER BY source.slug, first, last
            """)
        for (place, word) in [first, second, kind, from, to, researcher].enumerated() { rows.bind(Int32(place + 1), word) }
        var table = CSVBuffer()
        table.row(["source", "case", "kind", "date", "start", "end", "codes", "researchers", "quote"])
        let codes = try ordered(first, second)
        while try rows.step() {
            var count = CodePointCount()
            let (text, range) = (rows.bytes(6), rows.number(4)..<rows.number(5))
            for column in Int32(0)...3 { table.field(rows.bytes(column)) }
            let start = count.scalars(before: range.lowerBound, in: text)
            table.field(start)
            table.field(start + CodePointCount.count(range, in: text))
            table.field(codes)
            table.field(researcher)
            table.field(UnsafeBufferPointer(rebasing: text[range]))
            table.endRow()
        }
        return table.bytes
    }

    /// Distinct stretches of each code in each case, as `felt matrix code case --format csv` prints them.
    func matrix() throws -> [UInt8] {
        let cases = try database.rows("SELECT slug FROM caseStudy ORDER BY slug")
        var table = CSVBuffer()
        table.row(["code"] + cases)
        let rows = try database.prepare(
            """
            SELECT codePath.path, caseStudy.slug, COUNT(*)
            FROM (SELECT DISTINCT codeId, sourceId, startByte, endByte FROM coding) AS stretch
            JOIN source ON source.id = stretch.sourceId JOIN caseStudy ON caseStudy.id = source.caseId JOIN codePath ON codePath.codeId = stretch.codeId
            GROUP BY stretch.codeId, source.caseId ORDER BY codePath.path, caseStudy.slug
            """)
        var counts: [String: [String: Int]] = [:]
        while try rows.step() { counts[rows.text(0), default: [:]][rows.text(1)] = rows.number(2) }
        for (code, row) in counts.sorted(by: { $0.key < $1.key }) { table.row([code] + cases.map { String(row[$0] ?? 0) }) }
        return table.bytes
    }

    /// How many codings of each two codes overlap, by one researcher each: the first three columns of `felt cooccur --format csv`.
    func pairs() throws -> [UInt8] {
        let rows = try database.prepare(
            """
            \(Self.codebook)
            SELECT first.path, second.path, COUNT(*)
            FROM coding AS a CROSS JOIN coding AS b ON b.sourceId = a.sourceId AND b.startByte < a.endByte AND a.startByte < b.endByte
              AND b.researcherId = a.researcherId AND b.codeId <> a.codeId
            JOIN codebook AS first ON first.codeId = a.codeId JOIN codebook AS second ON second.codeId = b.codeId
            WHERE first.place < second.place
            GROUP BY a.codeId, b.codeId ORDER BY 1, 2
            """)
        var table = CSVBuffer()
        table.row(["code_a", "code_b", "pairs"])
        while try rows.step() { table.row([rows.text(0), rows.text(1), String(rows.number(2))]) }
        return table.bytes
    }

    /// How many stretches of one code have one of another at most so many paragraphs away: `felt query 'A NEAR/3p B' --count`.
    func near(_ first: String, _ second: String, paragraphs: Int) throws -> [UInt8] {
        func placed(_ parameter: Int) -> String {
            """
            SELECT sourceId, startByte, endByte,
              (SELECT MIN(ordinal) FROM passage WHERE passage.sourceId = coding.sourceId AND passage.endByte > coding.startByte) AS low,
              (SELECT MAX(ordinal) FROM passage WHERE passage.sourceId = coding.sourceId AND passage.startByte < coding.endByte) AS high
            FROM coding WHERE codeId = (SELECT codeId FROM codePath WHERE path = ?\(parameter)) GROUP BY sourceId, startByte, endByte
            """
        }
        let rows = try database.prepare(
            """
            WITH a AS MATERIALIZED (\(placed(1))), b AS MATERIALIZED (\(placed(2)))
            SELECT COUNT(*) FROM a
            WHERE EXISTS (SELECT 1 FROM b WHERE b.sourceId = a.sourceId AND b.low - a.high <= ?3 AND a.low - b.high <= ?3)
            """)
        rows.bind(1, first)
        rows.bind(2, second)
        rows.bind(3, paragraphs)
        guard try rows.step() else { throw BenchError("SQLite counted nothing.") }
        return Array("\(rows.number(0))\n".utf8)
    }

    /// Both codes in the order of the codebook, as an answer names them.
    private func ordered(_ first: String, _ second: String) throws -> String {
        let paths = try database.rows("\(Self.codebook) SELECT path FROM codebook ORDER BY place").filter { $0 == first || $0 == second }
        return paths.joined(separator: ";")
    }

    /// The codes in the order of the codebook: a code before what is below it, codes of one level by position.
    private static let codebook = """
        WITH RECURSIVE codebook(codeId, path, place) AS MATERIALIZED (
          SELECT id, slug, printf('%06d', position) FROM code WHERE parentId IS NULL
          UNION ALL SELECT code.id, codebook.path || '.' || code.slug, codebook.place || printf('.%06d', code.position)
          FROM code JOIN codebook ON code.parentId = codebook.codeId
        )
        """
}
