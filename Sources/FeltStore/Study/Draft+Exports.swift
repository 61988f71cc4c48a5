public import FeltModel
import GRDB

extension Draft {
    /// Keeps that somebody exported something. The time of the record is not used.
    public func add(_ record: ExportRecord) throws {
        try create(EntityCatalogue.exportRecord, makeID(), [
            "researcherId": .token(record.researcher.raw), "form": .token(record.form), "program": .optional(record.program),
            "included": .optional(record.included.isEmpty ? nil : record.included.joined(separator: " ")), "sources": .integer(Int64(record.sources)),
            "codings": .integer(Int64(record.codings)),
        ])
    }
}

extension StudyReader {
    /// Who took what out of the study, the oldest first.
    public func exportRecords() throws -> [ExportRecord] {
        let sql = "SELECT researcherId, form, program, included, sources, codings, createdAt FROM exportRecord ORDER BY createdAt, id"
        return try Row.fetchAll(database, sql: sql).map { row in
            let included: String? = row[3]
            return ExportRecord(
                researcher: ResearcherID(row[0]), form: row[1], program: row[2], included: included?.split(separator: " ").map(String.init) ?? [], sources: row[4],
                codings: row[5], createdAt: row[6])
        }
    }
}
