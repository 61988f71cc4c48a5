import FeltContainers
import FeltModel
import FeltRefi
import FeltText

/// Texts, categories of files, and the journal.
extension RQDAReader {
    mutating func readSources() throws {
        let links = Dictionary(grouping: try live("caselinkage")) { $0.int("fid") ?? -1 }
        var whole: [(unit: Int, source: RefiGUID)] = []
        var owned: [(owner: String, selection: RefiGUID)] = []
        var known: Set<Int> = []
        for row in try live("source") {
            guard let id = project.id(row, "id", of: "source", besides: known.contains) else { continue }
            known.insert(id)
            guard let text = try? RefiForeignText(row.bytes("file") ?? []), !text.clean.utf8.isEmpty else {
                if row.bytes("file")?.isEmpty == false { project.find(.textUnreadable, "source", id, .dropped) } else { project.leaveOut(.mediaSources) }
                passages[id] = nil
                continue
            }
            let guid = guid("source", row, "id")
            var own = passages.removeValue(forKey: id) ?? PeerPassages()
            let length = text.clean.string.unicodeScalars.count
            for link in links[id] ?? [] {
                guard let unit = link.int("caseid"), let start = link.int("selfirst"), let end = link.int("selend"), caseGUIDs[unit] != nil else { continue }
                if start <= 0, end >= length - 1 { whole.append((unit, guid)) } else {
                    own.entries.append(.init(table: "caselinkage", row: link.number, start: start, end: end, owner: "\(unit)"))
                }
            }
            let stamp = stamp(row)
            let found = own.selections(in: text, source: guid.text, &project)
            owned += found.owned
            var source = RefiDocument.Source(
                guid: guid, name: project.name(row.words("name"), orElse: "source", "source", id), stamp: stamp, text: text.clean, positions: found.positions)
            source.text?.selections = found.selections
            source.values = values.sources[id] ?? []
            source.notes = project.note(row.words("memo"), stamp, "source", id, guid.text).map { [$0] } ?? []
            sourceGUIDs[id] = guid
            project.document.sources.append(source)
        }
        let units = Dictionary(caseGUIDs.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        for index in project.document.cases.indices {
            guard let id = units[project.document.cases[index].guid] else { continue }
            project.document.cases[index].values = values.cases[id] ?? []
            var seen: Set<RefiGUID> = []
            project.document.cases[index].sources = whole.filter { $0.unit == id && seen.insert($0.source).inserted }.map(\.source)
            project.document.cases[index].selections = owned.filter { $0.owner == "\(id)" }.map(\.selection)
        }
        // Files that RQDA has deleted may have their codings left.
        let deleted = Set(try file.rows(of: "source").compactMap { $0.int("id") })
        for (id, rest) in passages.sorted(by: { $0.key < $1.key }) {
            if deleted.contains(id) { project.leaveOut(.deletedRows, rest.entries.count) } else {
                for entry in rest.entries { project.find(.unknownSource, entry.table, entry.row, reference: String(id), .dropped) }
            }
        }
    }

    /// Categories of files are sets of sources.
    mutating func readFileCategories() throws {
        let members = Dictionary(grouping: try live("treefile")) { $0.int("catid") ?? -1 }
        for row in try live("filecat") {
            guard let id = project.id(row, "catid", of: "filecat") else { continue }
            let guid = guid("file-category", row, "catid")
            var seen: Set<RefiGUID> = []
            let sources = (members[id] ?? []).compactMap { $0.int("fid").flatMap { sourceGUIDs[$0] } }.filter { seen.insert($0).inserted }
            project.document.sets.append(.init(guid: guid, name: project.name(row.words("name"), orElse: "set", "filecat", id), description: row.words("memo"), sources: sources))
        }
    }

    mutating func readJournal() throws {
        for row in try live("journal") {
            let stamp = stamp(row)
            let id = project.guid("journal", row.text("name"), row.text("owner"), row.text("date")).text
            if let note = project.note(row.words("journal"), name: row.words("name"), stamp, "journal", row.number, id) { project.document.projectNotes.append(note) }
        }
    }
}
