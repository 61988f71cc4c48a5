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
    public func exportRecords() throws -> [ExportRecord] { try exportEntries().map(\.record) }

    /// The same, each with the entry of the journal that it stands in: the study as it stood before that is what was exported.
    public func exportEntries() throws -> [(record: ExportRecord, entry: EntryID)] {
        let sql = "SELECT researcherId, form, program, included, sources, codings, createdAt, entryId FROM exportRecord ORDER BY createdAt, id"
        return try Row.fetchAll(database, sql: sql).compactMap { row in
            let (included, entry): (String?, String) = (row[3], row[7])
            return EntryID(entry).map {
                (
                    ExportRecord(
                        researcher: ResearcherID(row[0]), form: row[1], program: row[2], included: included?.split(separator: " ").map(String.init) ?? [], sources: row[4],
                        codings: row[5], createdAt: row[6]), $0
                )
            }
        }
    }
}
