public import FeltModel
import GRDB

/// An entry being written: collects changes and words, and applies each at once inside the entry's transaction.
///
/// A draft lives only inside `Study.write`. Its changes are in the journal and in the tables as soon as they are made, and all
/// of them or none of them stay. A text or name that holds a NUL is refused with `text-invalid`.
public final class Draft {
    let database: Database
    let entryID: EntryID
    /// The time of the entry, for `createdAt` fields.
    let createdAt: String
    /// The researcher who writes.
    public let researcher: ResearcherID
    private let projector: Projector
    private let checkCancellation: () throws -> Void
    private var generator: any RandomNumberGenerator
    private(set) var changeCount = 0
    private var digest = EntryDigest()

    init(
        database: Database, entryID: EntryID, createdAt: String, researcher: ResearcherID, generator: any RandomNumberGenerator,
        checkCancellation: @escaping () throws -> Void
    ) {
        self.database = database
        self.entryID = entryID
        self.createdAt = createdAt
        self.researcher = researcher
        self.generator = generator
        self.checkCancellation = checkCancellation
        projector = Projector(database)
    }

    /// The digest of the changes so far.
    var changesDigest: String { digest.changesDigest() }

    /// Makes a new id.
    func makeID() -> String { IdentifierText.random(using: &generator) }

    /// Stores words or a file, and gives the reference that a change may hold.
    func content(_ bytes: [UInt8]) throws -> ContentReference {
        var salt: [UInt8] = []
        for _ in 0..<2 { withUnsafeBytes(of: generator.next()) { salt.append(contentsOf: $0) } }
        let reference = ContentReference(id: makeID(), digest: EntryDigest.contentDigest(salt: salt, bytes: bytes))
        let statement = try database.cachedStatement(sql: "INSERT INTO content (id, salt, bytes) VALUES (?, ?, ?)")
        statement.setUncheckedArguments([reference.id, Blob(salt), Blob(bytes)])
        try statement.execute()
        return reference
    }

    /// Stores a short text; no value for nil. Throws `text-invalid` when it holds a NUL.
    func text(_ text: String?) throws -> FieldValue {
        guard let text else { return .null }
        guard !text.utf8.contains(0) else { throw Self.holdsNUL }
        return .content(try content(Array(text.utf8)))
    }

    /// Makes a new thing. `createdAt` is set when the entity has it and `fields` do not.
    func create(_ table: EntityTable, _ id: String, _ fields: FieldSet) throws {
        try Self.check(fields)
        var fields = fields
        if table.field("createdAt") != nil, fields["createdAt"] == nil { fields["createdAt"] = .token(createdAt) }
        try record(kind: .create, entity: table.name, id: id, base: nil, fields: fields, before: [:])
    }

    /// Sets fields of a thing that exists. Nothing is written when `fields` is empty.
    func update(_ table: EntityTable, _ id: String, _ fields: FieldSet) throws {
        guard !fields.isEmpty else { return }
        try Self.check(fields)
        let current = try JournalReader(database).current(table, id)
        let before = FieldSet(fields.pairs.map { .init(name: $0.name, value: current[$0.name] ?? .null) })
        try record(kind: .update, entity: table.name, id: id, base: try projector.lastEntry(table, id), fields: fields, before: before)
    }

    /// Takes a thing away.
    func remove(_ table: EntityTable, _ id: String) throws {
        let current = try JournalReader(database).current(table, id)
        try record(kind: .remove, entity: table.name, id: id, base: try projector.lastEntry(table, id), fields: [:], before: current)
    }

    /// Sets the passages of a source's text.
    ///
    /// - Parameter textID: the text they count in, so that those of another are never put on it.
    func createStructure(sourceID: String, textID: String, passages: [Passage]) throws {
        let fields: FieldSet = ["passages": .token(PassageCoding.token(passages)), "textId": .token(textID)]
        try record(kind: .create, entity: StructureProjection.entity, id: sourceID, base: nil, fields: fields, before: [:])
    }

    /// Takes the passages of a source away, so that it can get others.
    func removeStructure(sourceID: String) throws {
        let passages = try StudyReader(database: database).passages(of: SourceID(sourceID))
        guard !passages.isEmpty else { return }
        let last = try String.fetchOne(database, sql: "SELECT entryId FROM passage WHERE sourceId = ? LIMIT 1", arguments: [sourceID])
        let text = try String.fetchOne(database, sql: "SELECT textId FROM source WHERE id = ?", arguments: [sourceID])
        let before: FieldSet = ["passages": .token(PassageCoding.token(passages)), "textId": .optional(text)]
        try record(kind: .remove, entity: StructureProjection.entity, id: sourceID, base: last, fields: [:], before: before)
    }

    /// Writes a change and applies it. Throws `conflict` when it cannot be applied as it stands.
    func record(
        kind: Change.Kind, entity: String, id: String, base: String?, restores: String? = nil, fields: FieldSet, before: FieldSet
    ) throws {
        if changeCount % 256 == 0 { try checkCancellation() }
        changeCount += 1
        let fieldsText = FieldCoding.text(fields)
        let beforeText = FieldCoding.text(before)
        digest.add(
            ordinal: changeCount, kind: kind.rawValue, entity: entity, id: id, base: base, restores: restores, fields: fieldsText,
            before: beforeText)
        let sql = """
            INSERT INTO change (entryId, ordinal, kind, entity, entityId, base, restores, fields, before)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        var row = RowInsertion(try database.cachedStatement(sql: sql))
        row.bind(entryID.description)
        row.bind(changeCount)
        for text in [kind.rawValue, entity, id, base, restores, fieldsText, beforeText] { row.bind(text) }
        try row.run()
        let change = Change(
            ordinal: changeCount, kind: kind, entity: entity, id: id, base: base, restores: restores, fields: fields, before: before)
        if let conflict = try projector.apply(change, entryID: entryID.description) {
            throw Self.error(for: conflict, change)
        }
    }

    /// SQLite's texts end at a NUL, so one would cut off silently what stands behind it.
    private static func check(_ fields: FieldSet) throws {
        for case .token(let token) in fields.pairs.map(\.value) where token.utf8.contains(0) { throw holdsNUL }
    }

    private static var holdsNUL: FeltError {
        FeltError("text-invalid", "A text holds a NUL character (U+0000).", hint: "Take it out and try again.")
    }

    private static func error(for conflict: Projector.Conflict, _ change: Change) -> FeltError {
        let thing = "\(change.entity) \(change.id)"
        let reason: (message: String, hint: String?) =
            switch conflict.kind {
            case "still-used": ("The \(thing) is still used by others and cannot be removed.", "Remove what uses it first.")
            case "missing-reference": ("The \(thing) refers to something that is not in the study.", "Run: felt doctor")
            case "missing": ("There is no \(thing).", nil)
            case "ring": ("The \(thing) cannot hang under itself.", nil)
            case "concurrent", "concurrent-removal":
                ("The \(thing) has been changed since.", conflict.otherEntryID.map { "See: felt history \($0)" })
            default: ("The \(thing) cannot be changed: \(conflict.kind).", "Run: felt doctor")
            }
        var context = ["entity": change.entity, "id": change.id, "kind": conflict.kind]
        if let other = conflict.otherEntryID { context["entry"] = other }
        return FeltError("conflict", reason.message, hint: reason.hint, context: context)
    }
}
