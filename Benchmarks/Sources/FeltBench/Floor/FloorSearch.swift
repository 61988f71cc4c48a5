/// Full-text search in plain SQLite: FTS5 with its stock tokenizer, ranked by BM25, each hit with what stands around it.
struct FloorSearch {
    /// Code points of context on each side.
    private static let reach = 60

    private struct Hit {
        let source: String
        let range: Range<Int>
        /// The columns before those that come from the text.
        let fields: [String]
        var row: [UInt8] = []
    }

    private let database: Database

    /// Opens a database that `FloorImport` made.
    init(_ path: String) throws { database = try Database(path) }

    /// Every place of a word, the best passages first, as `felt search WORD --format csv` prints them.
    func table(_ word: String) throws -> [UInt8] {
        var hits = try self.hits(word)
        let text = try database.prepare("SELECT content.bytes FROM source JOIN content ON content.id = source.textId WHERE source.id = ?")
        var (source, count) = ("", CodePointCount())
        for place in hits.indices.sorted(by: { (hits[$0].source, hits[$0].range.lowerBound) < (hits[$1].source, hits[$1].range.lowerBound) }) {
            if hits[place].source != source {
                source = hits[place].source
                count = CodePointCount()
                text.reset()
                text.bind(1, source)
                guard try text.step() else { throw BenchError("A source has no text.") }
            }
            hits[place].row = Self.row(hits[place], text.bytes(0), &count)
        }
        var table = CSVBuffer()
        table.row(["source", "case", "kind", "date", "line", "start", "end", "before", "match", "after"])
        return hits.reduce(into: table.bytes) { $0 += $1.row }
    }

    private func hits(_ word: String) throws -> [Hit] {
        let rows = try database.prepare(
            """
            SELECT passage.sourceId, passage.startByte, highlight(search, 0, char(1), char(2)), source.slug, caseStudy.slug, source.kind, source.date
            FROM search JOIN passage ON passage.id = search.rowid JOIN source ON source.id = passage.sourceId
            LEFT JOIN caseStudy ON caseStudy.id = source.caseId
            WHERE search MATCH ? ORDER BY rank
            """)
        rows.bind(1, "\"" + word + "\"")
        var hits: [Hit] = []
        while try rows.step() {
            let fields = (Int32(3)...6).map { rows.text($0) }
            var (place, start) = (rows.number(1), 0)
            for byte in rows.bytes(2) {
                switch byte {
                case 1: start = place
                case 2: hits.append(Hit(source: rows.text(0), range: start..<place, fields: fields))
                default: place += 1
                }
            }
        }
        return hits
    }

    private static func row(_ hit: Hit, _ text: UnsafeBufferPointer<UInt8>, _ count: inout CodePointCount) -> [UInt8] {
        let (line, start) = count.line(of: hit.range.lowerBound, in: text)
        var (first, last) = (hit.range.lowerBound, hit.range.upperBound)
        for _ in 0..<reach where first > 0 {
            repeat { first -= 1 } while first > 0 && text[first] & 0xC0 == 0x80
        }
        for _ in 0..<reach where last < text.count {
            repeat { last += 1 } while last < text.count && text[last] & 0xC0 == 0x80
        }
        var table = CSVBuffer()
        for field in hit.fields { table.field(field) }
        table.field(line)
        table.field(start)
        table.field(start + CodePointCount.count(hit.range, in: text))
        for range in [first..<hit.range.lowerBound, hit.range, hit.range.upperBound..<last] { table.field(UnsafeBufferPointer(rebasing: text[range])) }
        table.endRow()
        return table.bytes
    }
}
