/// The two questions about codings in plain SQLite: those of one code, and the table of all.
struct FloorCodings {
    private let database: Database

    /// Opens a database that `FloorImport` made.
    init(_ path: String) throws { database = try Database(path) }

    /// The stretches that a code stands on, as `felt query CODE --format csv` prints them: each once, with all its coders.
    func query(_ code: String) throws -> [UInt8] {
        let rows = try database.prepare(
            """
            SELECT source.id, source.slug, caseStudy.slug, source.kind, source.date, coding.startByte, coding.endByte, researcher.slug
            FROM coding JOIN source ON source.id = coding.sourceId JOIN researcher ON researcher.id = coding.researcherId
            LEFT JOIN caseStudy ON caseStudy.id = source.caseId
            WHERE coding.codeId = (SELECT codeId FROM codePath WHERE path = ?)
            ORDER BY source.slug, coding.startByte, coding.endByte, researcher.slug
            """)
        rows.bind(1, code)
        var table = CSVBuffer()
        table.row(["source", "case", "kind", "date", "start", "end", "codes", "researchers", "quote"])
        var text = try SourceReader(database)
        var hasRow = try rows.step()
        while hasRow {
            try text.move(to: rows.text(0))
            let range = rows.number(5)..<rows.number(6)
            for column in Int32(1)...4 { table.field(rows.bytes(column)) }
            let scalars = text.scalars(range)
            var researchers = rows.text(7)
            repeat {
                hasRow = try rows.step()
                guard hasRow, rows.number(5) == range.lowerBound, rows.number(6) == range.upperBound, text.isAt(rows.bytes(0)) else { break }
                researchers += ";" + rows.text(7)
            } while true
            table.field(scalars.lowerBound)
            table.field(scalars.upperBound)
            table.field(code)
            table.field(researchers)
            table.field(text.quote(range))
            table.endRow()
        }
        return table.bytes
    }

    /// All codings with their quotes, as `felt export csv` writes them.
    func export() throws -> [UInt8] {
        var paths: [String: (path: String, label: String)] = [:]
        let codes = try database.prepare("SELECT codeId, path, labelNb FROM codePath")
        while try codes.step() { paths[codes.text(0)] = (codes.text(1), codes.text(2)) }
        let rows = try database.prepare(
            """
            SELECT source.id, coding.id, source.slug, caseStudy.slug, source.kind, source.date, researcher.slug, coding.codeId,
              coding.startByte, coding.endByte
            FROM coding JOIN source ON source.id = coding.sourceId JOIN researcher ON researcher.id = coding.researcherId
            LEFT JOIN caseStudy ON caseStudy.id = source.caseId
            ORDER BY source.slug, source.id, coding.startByte, coding.endByte, coding.codeId, coding.id
            """)
        var table = CSVBuffer()
        table.row(["coding", "source", "case", "kind", "date", "researcher", "code", "label", "start", "end", "quote", "memo"])
        var text = try SourceReader(database)
        while try rows.step() {
            if !text.isAt(rows.bytes(0)) { try text.move(to: rows.text(0)) }
            let range = rows.number(8)..<rows.number(9)
            for column in Int32(1)...6 { table.field(rows.bytes(column)) }
            let code = paths[rows.text(7)]
            table.field(code?.path ?? "")
            table.field(code?.label ?? "")
            let scalars = text.scalars(range)
            table.field(scalars.lowerBound)
            table.field(scalars.upperBound)
            table.field(text.quote(range))
            table.field("")
            table.endRow()
        }
        return table.bytes
    }
}

/// Reads the texts of sources one after the other, without copying them.
private struct SourceReader {
    private let statement: Statement
    private var id = ""
    private var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    private var count = CodePointCount()

    init(_ database: Database) throws {
        statement = try database.prepare("SELECT content.bytes FROM source JOIN content ON content.id = source.textId WHERE source.id = ?")
    }

    /// Whether the source with the id in these bytes is the current one.
    func isAt(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { bytes.elementsEqual(id.utf8) }

    /// Reads a source's text, unless it is the current one.
    mutating func move(to id: String) throws {
        guard id != self.id else { return }
        statement.reset()
        statement.bind(1, id)
        guard try statement.step() else { throw BenchError("A source has no text.") }
        self.id = id
        bytes = statement.bytes(0)
        count = CodePointCount()
    }

    /// The code points of a byte range; ranges must come by rising start.
    mutating func scalars(_ range: Range<Int>) -> Range<Int> {
        let start = count.scalars(before: range.lowerBound, in: bytes)
        return start..<start + CodePointCount.count(range, in: bytes)
    }

    func quote(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[range]) }
}
