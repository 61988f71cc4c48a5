public import FeltModel
import GRDB

extension Study {
    /// Takes an entry back with a new entry that holds the inverse changes.
    ///
    /// Without `id`, the newest entry of this researcher that is neither an undo nor already undone, and no export: what left has left. Undoing an undo brings the work back. Nothing
    /// is undone by halves: where something has been changed since, or is used by something newer, the study stays as it is.
    ///
    /// - Throws: `entry-unknown`, `undo-nothing`, `undo-first` (the study's own beginning), `undo-already`, `undo-changed-since`
    ///   with the entries that stand in the way.
    public func undo(_ id: EntryID?, by researcher: ResearcherID) throws -> (undone: Entry, entry: Entry?) {
        let chosen = try read { reader in
            if let id { _ = try Self.check(id, reader.database) }
            return try Self.target(id, of: researcher, reader.database)
        }
        let (undone, entry) = try write("undo", by: researcher, undoing: chosen) { draft, reader in
            // Another process may have undone it between the two transactions.
            _ = try Self.target(chosen, of: researcher, reader.database)
            let entry = try Self.check(chosen, reader.database)
            let changes = try JournalReader(reader.database).changes(of: chosen)
            for change in changes.reversed() { try Self.invert(change, of: chosen, in: draft) }
            try UndoneTexts(entry, changes, reader.database).check()
            return (entry, line: "undo \(chosen): \(entry.line)")
        }
        return (undone, entry)
    }

    /// The entry to take back: the one named, or the newest of this researcher that stands. Nobody takes back another's work unasked.
    ///
    /// An entry that was undone and brought back stands through the entry that brought it back, so that one is taken.
    private static func target(_ id: EntryID?, of researcher: ResearcherID, _ database: Database) throws -> EntryID {
        let rows = try Row.fetchAll(database, sql: "SELECT undoOf, id FROM entry WHERE undoOf IS NOT NULL ORDER BY clock, replica, sequence")
        let undone: [String: String] = Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { $1 })
        func chain(from id: String) -> [String] {
            var chain = [id]
            while let next = undone[chain[chain.count - 1]], chain.count <= undone.count { chain.append(next) }
            return chain
        }
        if let id {
            let chain = chain(from: id.description)
            guard chain.count % 2 == 1 else {
                throw FeltError(
                    "undo-already", "Entry \(id) has already been undone by \(chain[chain.count - 1]).",
                    hint: "To bring it back: felt undo \(chain[chain.count - 1])")
            }
            return EntryID(chain[chain.count - 1]) ?? id
        }
        let candidates = try String.fetchCursor(
            database,
            sql: "SELECT id FROM entry WHERE undoOf IS NULL AND action NOT IN ('init', 'export') AND researcherId = ? ORDER BY clock DESC, replica DESC, sequence DESC",
            arguments: [researcher.raw])
        while let candidate = try candidates.next() {
            let chain = chain(from: candidate)
            if chain.count % 2 == 1, let last = EntryID(chain[chain.count - 1]) { return last }
        }
        throw FeltError(
            "undo-nothing", "There is nothing of yours to undo.", hint: "To take back what another did, name the entry: felt undo ENTRY; see felt history")
    }

    private static func check(_ id: EntryID, _ database: Database) throws -> Entry {
        guard let entry = try JournalReader(database).entry(id) else {
            let known = try String.fetchAll(database, sql: "SELECT id FROM entry ORDER BY clock DESC, replica DESC, sequence DESC LIMIT 1000")
            let near = NearNames.nearest(to: id.description, among: known)
            throw FeltError(
                "entry-unknown", "There is no entry \(id) in the journal.",
                hint: near.isEmpty ? "See: felt history" : "Did you mean \(near.joined(separator: ", "))? See: felt history")
        }
        guard entry.action != "export" else {
            throw FeltError("undo-export", "Entry \(id) says that something was exported, which cannot be taken back.", hint: "To see what was done since: felt history")
        }
        guard entry.action != "init" else {
            throw FeltError(
                "undo-first", "Entry \(id) is the beginning of the study and cannot be undone.",
                hint: "Delete the folder to be rid of the study.")
        }
        return entry
    }

    private static func invert(_ change: Change, of entry: EntryID, in draft: Draft) throws {
        do {
            // What the thing counts as changed by now, if nobody has changed it since.
            let base = change.restores ?? entry.description
            switch change.kind {
            case .create:
                try draft.record(kind: .remove, entity: change.entity, id: change.id, base: base, fields: [:], before: change.fields)
            case .update:
                try draft.record(
                    kind: .update, entity: change.entity, id: change.id, base: base, restores: change.base, fields: change.before,
                    before: change.fields)
            case .remove:
                try draft.record(
                    kind: .create, entity: change.entity, id: change.id, base: nil, restores: change.base, fields: change.before,
                    before: [:])
            }
        } catch let error as FeltError where error.code == "conflict" {
            let standing = try error.context["entry"].map { [$0] } ?? users(of: change, besides: entry, draft.database)
            let first = standing.first.map { "Undo \($0) first: felt undo \($0)" }
            throw FeltError(
                "undo-changed-since", "Entry \(entry) cannot be undone: \(try name(of: change, draft.database)) has been changed or used since.",
                hint: (first ?? "Undo the newer entries first.") + ". See: felt history", context: error.context,
                details: standing.dropFirst().prefix(10).map { "then \($0)" }, cause: error)
        }
    }

    /// The entries whose rows refer to the thing that a change is about, the newest first.
    private static func users(of change: Change, besides entry: EntryID, _ database: Database) throws -> [String] {
        var found: Set<String> = []
        for table in EntityCatalogue.tables {
            for field in table.fields {
                guard case .reference(let target) = field.kind, target == change.entity else { continue }
                found.formUnion(
                    try String.fetchAll(database, sql: "SELECT DISTINCT entryId FROM \(table.name) WHERE \(field.name) = ?", arguments: [change.id]))
            }
        }
        found.remove(entry.description)
        let order = try String.fetchAll(database, sql: "SELECT id FROM entry ORDER BY clock DESC, replica DESC, sequence DESC")
        return order.filter(found.contains)
    }

    /// What people call the thing that a change is about: its slug where it has one, else its id.
    private static func name(of change: Change, _ database: Database) throws -> String {
        let table = EntityCatalogue.table(change.entity)
        let slug = table?.field("slug") == nil
            ? nil : try String.fetchOne(database, sql: "SELECT slug FROM \(change.entity) WHERE id = ?", arguments: [change.id])
        let noun = change.entity == EntityCatalogue.caseStudy.name ? "case" : change.entity
        return "the \(noun) \(slug ?? change.id)"
    }
}
