public import FeltModel
import GRDB

extension StudyReader {
    /// The queries that are kept under a name, by name; of one name the one made first first. Empty where none was saved.
    ///
    /// Two of a name stand only where copies of the study saved them apart.
    public func savedQueries() throws -> [SavedQuery] {
        let sql = "SELECT id, slug, expression, note, withinUnit, researcherId, createdAt FROM savedQuery ORDER BY slug, createdAt, id"
        return try Row.fetchAll(database, sql: sql).compactMap { row in
            Slug(row[1]).map {
                SavedQuery(
                    id: SavedQueryID(row[0]), slug: $0, expression: row[2], note: row[3], within: row[4], researcher: ResearcherID(row[5]), createdAt: row[6])
            }
        }
    }
}
