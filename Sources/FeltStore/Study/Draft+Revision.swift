public import FeltModel
public import FeltText
import GRDB

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
        for outcome in try StudyReader(database: database).outcomes(of: source.id) { try remove(EntityCatalogue.outcome, outcome.id.raw) }
        try removeStructure(sourceID: source.id.raw)
        let newText = try content(new.text.utf8)
        var fields: FieldSet = [
            "textId": .content(newText), "revisedTextId": .token(newText.id), "originalId": try new.original.map { .content(try content($0)) } ?? .null,
            "byteCount": .integer(Int64(new.text.utf8.count)), "originalByteCount": .integer(Int64(new.original?.count ?? new.text.utf8.count)),
            "normalisation": .token(new.normalisation), "revision": .integer(Int64(number + 1)), "converter": .optional(new.converter),
        ]
        fields["fileName"] = try text(new.fileName)
        try update(EntityCatalogue.source, source.id.raw, fields)
        for passage in new.passages { for range in [passage.range, passage.voice, passage.time] { if let range { try check(range, in: new.text) } } }
        try createStructure(sourceID: source.id.raw, textID: newText.id, passages: new.passages)
        try add(new.outcomes, to: source.id, textID: newText.id, new.text)
        for (coding, fate) in fates {
            // A lost one stays where it was, in the text that is no longer the source's.
            guard case .anchored(let range) = fate else { continue }
            try place(coding.id, of: source.id, at: range, in: new.text)
        }
    }

    /// Gives a source's text, which stays, other passages and outcomes.
    public func restructure(_ source: Source, with new: NewSource) throws {
        guard case .content(let text)? = try JournalReader(database).current(EntityCatalogue.source, source.id.raw)["textId"] else { return }
        for outcome in try StudyReader(database: database).outcomes(of: source.id) { try remove(EntityCatalogue.outcome, outcome.id.raw) }
        try removeStructure(sourceID: source.id.raw)
        for passage in new.passages { for range in [passage.range, passage.voice, passage.time] { if let range { try check(range, in: new.text) } } }
        try createStructure(sourceID: source.id.raw, textID: text.id, passages: new.passages)
        try add(new.outcomes, to: source.id, textID: text.id, new.text)
    }

    /// Puts a coding on other words of its source: one that lost its words, or one that stands wrongly.
    ///
    /// Throws `range-invalid`.
    public func place(_ coding: CodingID, of source: SourceID, at range: TextRange, in text: StoredText) throws {
        try check(range, in: text)
        try update(EntityCatalogue.coding, coding.raw, [
            "startByte": .integer(Int64(range.start.value)), "endByte": .integer(Int64(range.end.value)), "textId": .optional(try revisedTextID(of: source)),
        ])
    }

    /// Gives a coding other facets.
    public func setFacets(_ facets: [FacetValueID], of coding: CodingID) throws {
        let token = Set(facets).sorted().map(\.raw).joined(separator: " ")
        try update(EntityCatalogue.coding, coding.raw, ["facets": token.isEmpty ? .null : .token(token)])
    }

    /// The id of a source's present text where it is not its first.
    func revisedTextID(of source: SourceID) throws -> String? {
        let statement = try database.cachedStatement(sql: "SELECT revisedTextId FROM source WHERE id = ?")
        return try String.fetchOne(statement, arguments: [source.raw])
    }
}
