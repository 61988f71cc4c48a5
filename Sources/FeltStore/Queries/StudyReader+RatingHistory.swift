public import FeltModel
import GRDB

extension StudyReader {
    /// The values that each rating has had, the present one last. A value given again counts once.
    ///
    /// Where the study is read as it stood before a moment, what came after it is left out.
    ///
    /// - Complexity: one look into the journal for each rating.
    public func ratingHistory() throws -> [RatingID: [RatingValue]] {
        let sql = """
            SELECT change.entryId, change.fields FROM change JOIN entry ON entry.id = change.entryId
            WHERE change.entityId = ? AND \(SchemaText.wordsOnly) ORDER BY entry.clock, entry.replica, entry.sequence
            """
        let statement = try database.cachedStatement(sql: sql)
        var result: [RatingID: [RatingValue]] = [:]
        for row in try Row.fetchAll(database, sql: "SELECT id, entryId FROM rating") {
            let (id, last): (String, String) = (row[0], row[1])
            var values: [RatingValue] = []
            for change in try Row.fetchAll(statement, arguments: [id]) {
                if case .token(let token)? = try FieldCoding.fields(change[1])["value"], let value = RatingValue(rawValue: token), value != values.last { values.append(value) }
                if change[0] == last { break }
            }
            result[RatingID(id)] = values
        }
        return result
    }
}
