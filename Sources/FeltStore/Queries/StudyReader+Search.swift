public import FeltModel
public import FeltText
import GRDB

extension StudyReader {
    /// Words found in a source.
    public struct SearchHit: Hashable, Sendable {
        public let source: SourceID
        /// The words, in the source's text.
        public let range: TextRange
        /// The place of the passage among those found, best first, from 0.
        public let rank: Int
    }

    /// Where a pattern is found, the best passages first (BM25 over passages), in each by position.
    ///
    /// Norwegian and English sources are searched in their own index; their passages are ranked together.
    public func hits(of pattern: SearchPattern) throws -> [SearchHit] {
        var found: [(score: Double, source: String, start: Int, offsets: String)] = []
        for language in ["nb", "en"] {
            let sql = """
                SELECT search_\(language).rank, passage.sourceId, passage.startByte, felt_hits(search_\(language))
                FROM search_\(language) JOIN passage ON passage.id = search_\(language).rowid WHERE search_\(language) MATCH ?
                """
            let rows = try Row.fetchCursor(database, sql: sql, arguments: [pattern.match])
            while let row = try rows.next() { found.append((row[0], row[1], row[2], row[3])) }
        }
        found.sort { ($0.score, $0.source, $0.start) < ($1.score, $1.source, $1.start) }
        return found.enumerated().flatMap { rank, passage in
            passage.offsets.split(separator: " ").compactMap { pair -> SearchHit? in
                let parts = pair.split(separator: "-").compactMap { Int($0) }
                guard parts.count == 2, parts[0] < parts[1] else { return nil }
                let range = TextRange(passage.start + parts[0]..<passage.start + parts[1])
                return SearchHit(source: SourceID(passage.source), range: range, rank: rank)
            }
        }
    }

    /// The passages in which a voice speaks, in no order; the label is compared without regard to letter case.
    public func passages(ofVoice label: String) throws -> [(source: SourceID, range: TextRange)] {
        let rows = try Row.fetchAll(database, sql: "SELECT sourceId, startByte, endByte, voice FROM passage WHERE voice IS NOT NULL")
        let wanted = LatinComposition.compose(label).lowercased()
        return rows.compactMap { row in
            let voice: String = row[3]
            guard LatinComposition.compose(voice).lowercased() == wanted else { return nil }
            let (start, end): (Int, Int) = (row[1], row[2])
            return (SourceID(row[0]), TextRange(start..<end))
        }
    }
}
