public import FeltModel
import GRDB

extension Study {
    /// Takes an entry back with a new entry that holds the inverse changes.
    ///
    /// Without `id`, the newest entry that is neither an undo nor already undone. Undoing an undo brings the work back. Nothing
    /// is undone by halves: where something has been changed since, or is used by something newer, the study stays as it is.
    ///
    /// - Throws: `entry-unknown`, `undo-nothing`, `undo-first` (the study's own beginning), `undo-already`, `undo-changed-since`
    ///   with the entries that stand in the way.
    public func undo(_ id: EntryID?, by researcher: ResearcherID) throws -> (undone: Entry, entry: Entry?) {
        let chosen = try read { reader in
            if let id { _ = try Self.check(id, reader.database) }
            return try Self.target(id, reader.database)
        }
        let (undone, entry) = try write("undo", by: researcher, undoing: chosen) { draft, reader in
            // Another process may have undone it between the two transactions.
            _ = try Self.target(chosen, reader.database)
            let entry = try Self.check(chosen, reader.database)
            for change in try JournalReader(reader.database).changes(of: chosen).reversed() {
                try Self.invert(change, of: chosen, in: draft)
            }
            return (entry, line: "undo \(chosen): \(entry.line)")
        }
        return (undone, entry)
    }

    /// The entry to take back: the one named, or the newest that stands.
    ///
    /// An entry that was undone and brought back stands through the entry that brought it back, so that one is taken.
    private static func target(_ id: EntryID?, _ database: Database) throws -> EntryID {
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
            database, sql: "SELECT id FROM entry WHERE undoOf IS NULL AND action <> 'init' ORDER BY clock DESC, replica DESC, sequence DESC")
        while let candidate = try candidates.next() {
            let chain = chain(from: candidate)
            if chain.count % 2 == 1, let last = EntryID(chain[chain.count - 1]) { return last }
        }
        throw FeltError("undo-nothing", "There is nothing to undo.", hint: "See: felt history")
    }

    private static func check(_ id: EntryID, _ database: Database) throws -> Entry {
        guard let entry = try JournalReader(database).entry(id) else {
            let known = try String.fetchAll(database, sql: "SELECT id FROM entry ORDER BY clock DESC, replica DESC, sequence DESC LIMIT 1000")
            let near = NearNames.nearest(to: id.description, among: known)
            throw FeltError(
                "entry-unknown", "There is no entry \(id) in the journal.",
                hint: near.isEmpty ? "See: felt history" : "Did you mean \(near.joined(separator: ", "))? See: felt history")
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
            let place = error.context["entry"]
            throw FeltError(
                "undo-changed-since", "Entry \(entry) cannot be undone: \(error.message)",
                hint: place.map { "Undo \($0) first: felt undo \($0)" } ?? "Undo the newer entries first. See: felt history",
                context: error.context, cause: error)
        }
    }
}
