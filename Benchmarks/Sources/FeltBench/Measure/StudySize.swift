/// How much a workload holds, as the floor's database tells.
struct StudySize {
    let sources: Int
    let codings: Int
    let megabytesOfText: Double
    /// A code that stands on about 600 passages, and on how many.
    let code: (path: String, codings: Int)
    /// The two codes that stand on most.
    let frequent: [String]
    /// The researcher with most codings.
    let researcher: String

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
        researcher = try database.rows("SELECT slug FROM coding JOIN researcher ON researcher.id = researcherId GROUP BY 1 ORDER BY COUNT(*) DESC, slug LIMIT 1").first ?? ""
        guard frequent.count == 2 else { throw BenchError("The workload has fewer than two codes.") }
    }
}
