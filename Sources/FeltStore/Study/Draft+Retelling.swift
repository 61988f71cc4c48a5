public import FeltModel
import GRDB

extension Draft {
    /// Lets a source say other things of itself: what the head of its revised note says. Only what differs is written.
    ///
    /// - Parameter new: its title, case, kind, date, language, researcher, envelope, attributes, participants and attachments are taken.
    /// - Returns: the names of what was changed, in a fixed order; empty where nothing differs.
    @discardableResult
    public func retell(_ source: Source, as new: NewSource) throws -> [String] {
        let reader = StudyReader(database: database)
        var fields: FieldSet = [:]
        var changed: [String] = []
        func set(_ name: String, _ column: String, _ differs: Bool, _ value: () throws -> FieldValue) throws {
            guard differs else { return }
            fields[column] = try value()
            changed.append(name)
        }
        try set("title", "title", source.title != new.title) { try text(new.title) }
        try set("kind", "kind", source.kind != new.kind) { .token(new.kind) }
        try set("case", "caseId", source.caseID != new.caseID) { .optional(new.caseID?.raw) }
        try set("date", "date", source.date != new.date) { .optional(new.date) }
        try set("language", "language", source.language != new.language) { .token(new.language.rawValue) }
        try set("researcher", "researcherId", source.researcher != new.researcher) { .optional(new.researcher?.raw) }
        try update(EntityCatalogue.source, source.id.raw, fields)
        if try setNote(new.note ?? NoteRecord(), of: source.id) { changed.append("envelope") }
        if try retellParticipants(source.id, new.participants, reader) { changed.append("participants") }
        if try reader.ownAttributes(of: source.id) != new.attributes {
            for id in try rows(EntityCatalogue.attribute, of: source.id) { try remove(EntityCatalogue.attribute, id) }
            try add(new.attributes, to: source.id)
            changed.append("fields of its own")
        }
        let old = try reader.attachments(of: source.id).map { NewAttachment(path: $0.path ?? "", digest: $0.digest, byteCount: $0.byteCount, deleteBy: $0.deleteBy) }
        if Set(old) != Set(new.attachments) {
            for id in try rows(EntityCatalogue.attachment, of: source.id) { try remove(EntityCatalogue.attachment, id) }
            try add(new.attachments, to: source.id)
            changed.append("attachments")
        }
        return changed
    }

    /// Lets the note of a source say something else of itself. Only what differs is written. Gives whether anything does.
    @discardableResult
    public func setNote(_ new: NoteRecord, of id: SourceID) throws -> Bool {
        let old = try StudyReader(database: database).noteRecord(of: id)
        guard (old ?? NoteRecord()) != new else { return false }
        if old == nil {
            try create(EntityCatalogue.note, id.raw, try fields(of: new, id))
        } else {
            // Words are stored anew each time they are named; those that stay are left out of both.
            let (before, after) = (try fields(of: (old ?? NoteRecord()).withoutWords, id), try fields(of: new.withoutWords, id))
            var fields = FieldSet(after.pairs.filter { before[$0.name] != $0.value })
            if old?.place != new.place { fields["place"] = try text(new.place) }
            if old?.medium != new.medium { fields["medium"] = try text(new.medium) }
            try update(EntityCatalogue.note, id.raw, fields)
        }
        return true
    }

    private func retellParticipants(_ id: SourceID, _ new: [ParticipantID], _ reader: StudyReader) throws -> Bool {
        let old = Set(try reader.sourceParticipants()[id] ?? [])
        guard old != Set(new) else { return false }
        for participant in old.subtracting(new).sorted() {
            let sql = "SELECT id FROM sourceParticipant WHERE sourceId = ? AND participantId = ? ORDER BY id"
            for row in try String.fetchAll(database, sql: sql, arguments: [id.raw, participant.raw]) { try remove(EntityCatalogue.sourceParticipant, row) }
        }
        try addParticipants(new.filter { !old.contains($0) }, to: id)
        return true
    }

    private func rows(_ table: EntityTable, of source: SourceID) throws -> [String] {
        try String.fetchAll(database, sql: "SELECT id FROM \(table.name) WHERE sourceId = ? ORDER BY id", arguments: [source.raw])
    }
}

extension NoteRecord {
    /// The record without what is words.
    fileprivate var withoutWords: NoteRecord {
        var record = self
        (record.place, record.medium) = (nil, nil)
        return record
    }
}
