import FeltModel
import GRDB

/// What binds codings to the text they were made on. An undo that brings back a text or a place must look whether the two still belong
/// together: else codings would be left without a place, unasked.
struct UndoneTexts {
    private let entry: Entry
    private let changes: [Change]
    private let database: Database

    init(_ entry: Entry, _ changes: [Change], _ database: Database) {
        self.entry = entry
        self.changes = changes
        self.database = database
    }

    /// Asked when the changes of the entry have been taken back. Throws `undo-changed-since` with the entries that stand in the way.
    func check() throws {
        let revised = Set(changes.filter { $0.entity == EntityCatalogue.source.name && $0.kind == .update && $0.fields["textId"] != nil }.map(\.id))
        for source in revised.sorted() { try checkNewerCodings(of: source) }
        for source in try placedSources().subtracting(revised).sorted() { try checkText(of: source) }
    }

    /// A text is going back to what it was: nothing may have been coded on the text that goes.
    private func checkNewerCodings(of source: String) throws {
        let touched = Set(changes.filter { $0.entity == EntityCatalogue.coding.name }.map(\.id))
        let sql = """
            SELECT coding.id, entry.id FROM coding JOIN entry ON entry.id = coding.entryId JOIN source ON source.id = coding.sourceId
            WHERE coding.sourceId = ? AND coding.textId IS NOT source.revisedTextId
              AND (entry.clock, entry.replica, entry.sequence) > (SELECT clock, replica, sequence FROM entry WHERE id = ?)
            ORDER BY entry.clock DESC, entry.replica DESC, entry.sequence DESC, coding.id
            """
        var standing: [String] = []
        for row in try Row.fetchAll(database, sql: sql, arguments: [source, entry.id.description]) where !touched.contains(row[0]) {
            if !standing.contains(row[1]) { standing.append(row[1]) }
        }
        guard let first = standing.first else { return }
        throw FeltError(
            "undo-changed-since", "Entry \(entry.id) cannot be undone: codings on the revised text of the source \(try slug(source)) have been changed since.",
            hint: "Undo \(first) first: felt undo \(first). See: felt history", details: standing.dropFirst().prefix(10).map { "then \($0)" })
    }

    /// The sources in whose text codings have got a place again.
    private func placedSources() throws -> Set<String> {
        let ids = changes.filter { change in
            guard change.entity == EntityCatalogue.coding.name, change.kind != .create, case .integer = change.before["startByte"] else { return false }
            return true
        }.map(\.id)
        return Set(try ids.compactMap { try String.fetchOne(database.cachedStatement(sql: "SELECT sourceId FROM coding WHERE id = ?"), arguments: [$0]) })
    }

    /// Codings are going back to where they stood: the text must be the one they stood in.
    private func checkText(of source: String) throws {
        let sql = """
            SELECT entry.id, change.fields FROM change JOIN entry ON entry.id = change.entryId
            WHERE change.entity = 'source' AND change.entityId = ? AND change.kind <> 'remove'
            ORDER BY entry.clock DESC, entry.replica DESC, entry.sequence DESC
            """
        let order = "SELECT (clock, replica, sequence) <= (SELECT clock, replica, sequence FROM entry WHERE id = ?2) FROM entry WHERE id = ?1"
        let now = try String.fetchOne(database, sql: "SELECT textId FROM source WHERE id = ?", arguments: [source])
        var standing: [String] = []
        for row in try Row.fetchAll(database, sql: sql, arguments: [source]) {
            guard case .content(let text) = try FieldCoding.fields(row[1])["textId"] else { continue }
            let id: String = row[0]
            guard try Bool.fetchOne(database, sql: order, arguments: [id, entry.id.description]) == true else {
                standing.append(id)
                continue
            }
            guard text.id != now, let first = standing.first else { return }
            throw FeltError(
                "undo-changed-since", "Entry \(entry.id) cannot be undone: the text of the source \(try slug(source)) has been revised since.",
                hint: "Undo \(first) first: felt undo \(first). See: felt history", details: standing.dropFirst().prefix(10).map { "then \($0)" })
        }
    }

    private func slug(_ source: String) throws -> String {
        try String.fetchOne(database, sql: "SELECT slug FROM source WHERE id = ?", arguments: [source]) ?? source
    }
}
