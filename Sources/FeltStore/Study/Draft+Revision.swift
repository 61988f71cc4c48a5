public import FeltModel
public import FeltText

/// What becomes of a coding when its source's text is revised.
public enum CodingFate: Sendable {
    /// It stands on these words of the new text.
    case anchored(TextRange)
    /// None of its words are left.
    case lost
}

extension Draft {
    /// Gives a source a new text, and its codings their places in it. The old text is kept as a revision.
    ///
    /// - Parameters:
    ///   - source: the source as it is; its codings are those of `fates`, all of them.
    ///   - new: text, original, file name, normalisation, passages and outcomes are taken from it; the rest of the source stays.
    ///   - fates: for every coding of the source that stands in its text, where it is to stand.
    /// - Throws: `range-invalid` when a place does not lie in the new text; `conflict` when a coding is of another source.
    public func revise(_ source: Source, with new: NewSource, fates: [(coding: Coding, fate: CodingFate)]) throws {
        let current = try JournalReader(database).current(EntityCatalogue.source, source.id.raw)
        let number = source.revision
        try create(EntityCatalogue.revision, makeID(), [
            "sourceId": .token(source.id.raw), "number": .integer(Int64(number)), "textId": current["textId"] ?? .null,
            "originalId": current["originalId"] ?? .null, "byteCount": .integer(Int64(source.byteCount)), "fileName": current["fileName"] ?? .null,
            "normalisation": .token(source.normalisation),
        ])
        for (coding, fate) in fates {
            guard case .lost = fate else { continue }
            try update(EntityCatalogue.coding, coding.id.raw, [
                "startByte": .null, "endByte": .null, "formerRevision": .integer(Int64(number)), "formerStart": .integer(Int64(coding.range.start.value)),
                "formerEnd": .integer(Int64(coding.range.end.value)),
            ])
        }
        for outcome in try StudyReader(database: database).outcomes(of: source.id) { try remove(EntityCatalogue.outcome, outcome.id.raw) }
        try removeStructure(sourceID: source.id.raw)
        var fields: FieldSet = [
            "textId": .content(try content(new.text.utf8)), "originalId": try new.original.map { .content(try content($0)) } ?? .null,
            "byteCount": .integer(Int64(new.text.utf8.count)), "originalByteCount": .integer(Int64(new.original?.count ?? new.text.utf8.count)),
            "normalisation": .token(new.normalisation), "revision": .integer(Int64(number + 1)), "converter": .optional(new.converter),
        ]
        fields["fileName"] = try text(new.fileName)
        try update(EntityCatalogue.source, source.id.raw, fields)
        for passage in new.passages { for range in [passage.range, passage.voice, passage.time] { if let range { try check(range, in: new.text) } } }
        try createStructure(sourceID: source.id.raw, passages: new.passages)
        try add(new.outcomes, to: source.id, new.text)
        for (coding, fate) in fates {
            guard case .anchored(let range) = fate, range != coding.range else { continue }
            try place(coding.id, at: range, in: new.text)
        }
    }

    /// Puts a coding on other words of its source: one that lost its words, or one that stands wrongly.
    ///
    /// Throws `range-invalid`.
    public func place(_ coding: CodingID, at range: TextRange, in text: StoredText) throws {
        try check(range, in: text)
        try update(EntityCatalogue.coding, coding.raw, [
            "startByte": .integer(Int64(range.start.value)), "endByte": .integer(Int64(range.end.value)), "formerRevision": .null, "formerStart": .null,
            "formerEnd": .null,
        ])
    }
}
