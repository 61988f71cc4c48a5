import FeltContainers
import FeltModel
import FeltRefi
import FeltText

/// Texts, attributes, journal, and what is counted only.
extension QualCoderReader {
    typealias Values = (sources: [Int: [RefiVariableValue]], cases: [Int: [RefiVariableValue]])

    mutating func readAttributes() throws -> Values {
        var numeric: Set<String> = []
        var memos: [String: String] = [:]
        for row in try file.rows(of: "attribute_type") {
            guard let name = row.words("name") else { continue }
            if row.text("valuetype") == "numeric" { numeric.insert(name) }
            memos[name] = row.words("memo")
        }
        let rows = try file.rows(of: "attribute").filter { $0.words("name") != nil && $0.words("value") != nil }
        let byName = Dictionary(grouping: rows) { $0.words("name") ?? "" }
        var values: Values = ([:], [:])
        for (name, rows) in byName.sorted(by: { $0.key < $1.key }) {
            let kind = numeric.contains(name) ? PeerValue.kind(of: rows.compactMap { $0.words("value") }) : .text
            let variable = project.guid("variable", name)
            project.document.variables.append(.init(guid: variable, name: PeerProject.seen(name), kind: kind, description: memos[name]))
            var seen: Set<String> = []
            for row in rows {
                guard let id = row.int("id"), let text = row.words("value"), let value = PeerValue.value(text, kind) else { continue }
                let isCase = row.text("attr_type") == "case"
                // Those of the journal are of no file, whatever their number.
                if let type = row.text("attr_type"), !["case", "file"].contains(type) {
                    project.leaveOut(.memoValues)
                    continue
                }
                guard seen.insert("\(isCase) \(id)").inserted else {
                    project.find(.secondValue, "attribute", row.number, reference: nil, .dropped)
                    continue
                }
                if isCase { values.cases[id, default: []].append(.init(variable: variable, value: value)) } else {
                    values.sources[id, default: []].append(.init(variable: variable, value: value))
                }
            }
        }
        return values
    }

    mutating func readSources(_ values: Values) throws {
        let links = Dictionary(grouping: try file.rows(of: "case_text")) { $0.int("fid") ?? -1 }
        var guids: [Int: RefiGUID] = [:]
        var owned: [(owner: String, selection: RefiGUID)] = []
        let rows = try file.rows(of: "source")
        for row in rows {
            guard let id = project.id(row, "id", of: "source", besides: { guids[$0] != nil }) else { continue }
            guard let bytes = row.bytes("fulltext"), !bytes.isEmpty else {
                passages[id] = nil
                guard let media = mediaSource(row, id, values.sources[id] ?? []) else {
                    project.leaveOut(.mediaSources)
                    continue
                }
                guids[id] = media.guid
                // A part of a picture or film has no number of characters.
                for link in links[id] ?? [] { if let unit = link.int("caseid"), caseGUIDs[unit] != nil { wholeSources.append((unit, id)) } }
                project.document.sources.append(media)
                continue
            }
            guard let text = try? RefiForeignText(bytes), !text.clean.utf8.isEmpty else {
                project.find(.textUnreadable, "source", id, .dropped)
                passages[id] = nil
                continue
            }
            if row.words("mediapath") != nil { project.leaveOut(.originals) }
            let guid = guid("source", row, "id")
            guids[id] = guid
            var own = passages.removeValue(forKey: id) ?? PeerPassages()
            // The linked range counts as the text does; one character is missing at the end of some.
            let length = text.clean.string.unicodeScalars.count
            for link in links[id] ?? [] {
                guard let unit = link.int("caseid"), let start = link.int("pos0"), let end = link.int("pos1"), caseGUIDs[unit] != nil else { continue }
                if start <= 0, end >= length - 1 { wholeSources.append((unit, id)) } else {
                    own.entries.append(.init(table: "case_text", row: link.int("id") ?? link.number, start: start, end: end, owner: "\(unit)"))
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
            project.document.sources.append(source)
        }
        for index in project.document.cases.indices {
            guard let id = caseGUIDs.first(where: { $0.value == project.document.cases[index].guid })?.key else { continue }
            project.document.cases[index].values = values.cases[id] ?? []
            var seen: Set<Int> = []
            project.document.cases[index].sources = wholeSources.filter { $0.unit == id && seen.insert($0.source).inserted }.compactMap { guids[$0.source] }
            project.document.cases[index].selections = owned.filter { $0.owner == "\(id)" }.map(\.selection)
        }
        // What is left counts in a text that is not there.
        let known = Set(rows.compactMap { $0.int("id") })
        settleMedia(known: known)
        for (id, rest) in passages.sorted(by: { $0.key < $1.key }) where !known.contains(id) {
            for entry in rest.entries { project.find(.unknownSource, entry.table, entry.row, reference: String(id), .dropped) }
        }
    }

    mutating func readJournal() throws {
        for row in try file.rows(of: "journal") {
            let number = row.int("jid") ?? row.number
            let stamp = stamp(row)
            let id = project.guid("journal", row.text("jid"), row.text("owner"), row.text("date")).text
            guard let note = project.note(row.words("jentry"), name: row.words("name"), stamp, "journal", number, id) else { continue }
            project.document.projectNotes.append(note)
        }
    }

    mutating func countTheRest() throws {
        for table in ["stored_sql", "graph", "files_filter", "manage_files_display"] { project.leaveOut(.drawings, try file.rows(of: table).count) }
        project.leaveOut(.references, Set(try file.rows(of: "ris").compactMap { $0.int("risid") }).count)
    }
}
