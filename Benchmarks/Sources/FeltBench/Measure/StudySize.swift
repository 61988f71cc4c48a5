/// How much a workload holds, as the floor's database tells.
struct StudySize {
    let sources: Int
    let codings: Int
    let megabytesOfText: Double
    /// A code that stands on about 600 passages, and on how many.
    let code: (path: String, codings: Int)
    /// The two codes that stand on most.
    let frequent: [String]
    /// Filters under which the two overlap: the kind of source and the researcher with most such places, and their first and last day.
    let filters: (kind: String, researcher: String, from: String, to: String)

    /// Reads it from a database that `FloorImport` made.
    init(_ path: String) throws {
        let database = try Database(path, isReadOnly: true)
        func number(_ sql: String) throws -> Int { try Int(database.rows(sql).first ?? "") ?? 0 }
        sources = try number("SELECT COUNT(*) FROM source")
        codings = try number("SELECT COUNT(*) FROM coding")
        megabytesOfText = Double(try number("SELECT SUM(byteCount) FROM source")) / 1_000_000
        let row = try database.prepare(
            "SELECT path, COUNT(*) FROM coding JOIN codePath USING (codeId) GROUP BY codeId ORDER BY ABS(COUNT(*) - 600), path LIMIT 1")
        guard try row.step() else { throw BenchError("The workload has no codings.") }
        code = (row.text(0), row.number(1))
        frequent = try database.rows("SELECT path FROM coding JOIN codePath USING (codeId) GROUP BY codeId ORDER BY COUNT(*) DESC, path LIMIT 2")
        guard frequent.count == 2 else { throw BenchError("The workload has fewer than two codes.") }
        let overlaps = try database.prepare(
            """
            SELECT source.kind, researcher.slug, MIN(source.date), MAX(source.date)
            FROM coding AS a JOIN coding AS b ON b.sourceId = a.sourceId AND b.researcherId = a.researcherId AND b.startByte < a.endByte AND a.startByte < b.endByte
            JOIN source ON source.id = a.sourceId JOIN researcher ON researcher.id = a.researcherId
            WHERE a.codeId = (SELECT codeId FROM codePath WHERE path = ?1) AND b.codeId = (SELECT codeId FROM codePath WHERE path = ?2)
            GROUP BY source.kind, researcher.slug ORDER BY COUNT(*) DESC, source.kind, researcher.slug LIMIT 1
            """)
        overlaps.bind(1, frequent[0])
        overlaps.bind(2, frequent[1])
        guard try overlaps.step() else { throw BenchError("The two most frequent codes of the workload never overlap.") }
        filters = (overlaps.text(0), overlaps.text(1), overlaps.text(2), overlaps.text(3))
    }
}
