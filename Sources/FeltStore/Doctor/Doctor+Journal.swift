import GRDB

extension Doctor {
    /// Recomputes every digest of the journal, copy by copy.
    func checkChain() throws -> [Finding] {
        var wrong: [String] = []
        var gaps: [String] = []
        var head: (replica: String, sequence: Int, digest: String)?
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT id, replica, sequence, clock, researcherId, action, line, undoOf, changeCount, changesDigest, previousDigest, digest
                FROM main.entry ORDER BY replica, sequence
                """)
        let changes = try database.makeStatement(
            sql: """
                SELECT ordinal, kind, entity, entityId, base, restores, fields, before FROM main.change WHERE entryId = ? ORDER BY ordinal
                """)
        while let row = try rows.next() {
            let id: String = row[0]
            let replica: String = row[1]
            let sequence: Int = row[2]
            let previous = head?.replica == replica ? head : nil
            if sequence != (previous?.sequence ?? 0) + 1 { gaps.append(id) }
            var digest = EntryDigest()
            var count = 0
            let changeRows = try Row.fetchCursor(changes, arguments: [id])
            while let change = try changeRows.next() {
                count += 1
                digest.add(
                    ordinal: change[0], kind: change[1], entity: change[2], id: change[3], base: change[4], restores: change[5],
                    fields: change[6], before: change[7])
            }
            let stored: String = row[11]
            let changesDigest = digest.changesDigest()
            let recomputed = EntryID(id).map {
                EntryDigest.entryDigest(
                    id: $0, clock: row[3], researcher: row[4], action: row[5], line: row[6], undoOf: row[7], changeCount: count,
                    changesDigest: changesDigest, previousDigest: previous?.digest ?? EntryDigest.zero)
            }
            let columns: (count: Int, changes: String, previous: String) = (row[8], row[9], row[10])
            let isWhole = recomputed == stored && columns == (count, changesDigest, previous?.digest ?? EntryDigest.zero) && id == "\(replica)-\(sequence)"
            if !isWhole { wrong.append(id) }
            head = (replica, sequence, stored)
        }
        let stray = try String.fetchAll(
            database, sql: "SELECT DISTINCT entryId FROM main.change WHERE entryId NOT IN (SELECT id FROM main.entry) ORDER BY 1")
        let mend = "The journal was changed by something other than felt: restore the last good copy of the study."
        return finding("chain-broken", "Journal entries are not what was written.", ids: wrong, mend: mend)
            + finding("chain-gap", "Journal entries are missing before these.", ids: gaps, mend: mend)
            + finding("change-stray", "Changes belong to no entry.", ids: stray, mend: mend)
    }

    /// Compares every content row with the digests that the journal holds of it. Rows that are gone have been erased.
    func checkContent() throws -> [Finding] {
        var digests: [String: String] = [:]
        let texts = try String.fetchCursor(database, sql: "SELECT fields FROM main.change WHERE instr(fields, '[\"c\"') > 0")
        while let text = try texts.next() {
            // A change that cannot be read is no longer what was written, which the chain tells.
            guard let fields = try? FieldCoding.fields(text) else { continue }
            for pair in fields.pairs {
                if case .content(let reference) = pair.value { digests[reference.id] = reference.digest }
            }
        }
        var altered: [String] = []
        var stray: [String] = []
        let rows = try Row.fetchCursor(database, sql: "SELECT id, salt, bytes FROM main.content ORDER BY rowid")
        while let row = try rows.next() {
            let id: String = row[0]
            guard let digest = digests[id] else { stray.append(id); continue }
            let salt: Blob = row[1]
            let blob: Blob = row[2]
            if EntryDigest.contentDigest(salt: salt.bytes, bytes: blob.bytes) != digest { altered.append(id) }
        }
        return finding(
            "content-altered", "Texts are not what was taken in.", ids: altered,
            mend: "Something other than felt changed them: restore the last good copy of the study.")
            + finding(
                "content-stray", "Texts belong to nothing in the journal.", ids: stray,
                mend: "If entries are missing too, restore the last good copy of the study. Else delete these rows of the table content.")
    }
}
