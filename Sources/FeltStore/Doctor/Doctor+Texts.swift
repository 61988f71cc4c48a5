import FeltText
import GRDB

extension Doctor {
    /// Checks every coding and passage against the text it stands in.
    func checkSpans() throws -> [Finding] {
        var codings: [String] = []
        var passages: [String] = []
        var texts: [String] = []
        let spans = try database.makeStatement(
            sql: """
                SELECT 0, id, startByte, endByte FROM main.coding
                WHERE sourceId = ?1 AND textId IS (SELECT revisedTextId FROM main.source WHERE id = ?1)
                UNION ALL SELECT 1, CAST(ordinal AS TEXT), startByte, endByte FROM main.passage WHERE sourceId = ?1
                ORDER BY 1, 3, 4, 2
                """)
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT source.id, source.slug, source.byteCount, content.bytes FROM main.source
                JOIN main.content ON content.id = source.textId ORDER BY source.slug, source.id
                """)
        while let row = try rows.next() {
            let id: String = row[0]
            let slug: String = row[1]
            let byteCount: Int = row[2]
            let blob: Blob = row[3]
            guard blob.bytes.count == byteCount, let text = try? StoredText(validating: blob.bytes) else { texts.append(slug); continue }
            let spanRows = try Row.fetchCursor(spans, arguments: [id])
            while let span = try spanRows.next() {
                let (start, end): (Int, Int) = (span[2], span[3])
                if start >= 0, start < end, text.isValid(TextRange(start..<end)) { continue }
                let name: String = span[1]
                if span[0] == 0 { codings.append(name) } else { passages.append("\(slug):\(name)") }
            }
        }
        return finding("text-invalid", "Stored texts are not clean UTF-8.", ids: texts, mend: "Restore the last good copy of the study.")
            + finding("span-invalid", "Codings do not stand on whole characters inside their text.", ids: codings, mend: "felt untag ID, then code the words again")
            + finding("passage-invalid", "Passages do not stand inside their text.", ids: passages,
                mend: "felt doctor --fix; where they stay so, the journal has them so: take the source back with felt undo and add it again")
    }

    /// Has FTS5 compare its index with the texts, token by token.
    func checkSearch() throws -> [Finding] {
        var wrong: [String] = []
        for language in ["nb", "en"] {
            do {
                try database.execute(sql: "INSERT INTO main.search_\(language) (search_\(language), rank) VALUES ('integrity-check', 1)")
            } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT || error.resultCode == .SQLITE_ERROR {
                // An error of the second kind: the table is not there.
                wrong.append("search_\(language)")
            }
        }
        return finding("search-stale", "The search index is not in step with the texts.", ids: wrong, mend: "felt doctor --fix")
    }
}
