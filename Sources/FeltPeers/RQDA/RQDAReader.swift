import FeltContainers
import FeltModel
import FeltRefi
import FeltText

/// Reads an RQDA project, a `.rqda` file of database version 0.1.5 to 0.2.2.
///
/// A row whose status is not 1 was deleted in RQDA and is counted only. A code may be in several categories there; the first is above it here.
struct RQDAReader {
    private var project: PeerProject
    private let file: SQLiteFile
    private var codeGUIDs: [Int: RefiGUID] = [:]
    private var caseGUIDs: [Int: RefiGUID] = [:]
    private var passages: [Int: PeerPassages] = [:]
    private var values: (sources: [Int: [RefiVariableValue]], cases: [Int: [RefiVariableValue]]) = ([:], [:])

    static func read(_ path: String, _ digest: @escaping GUIDs.Digest) throws -> RefiReading {
        let path = try PeerFile.database(at: path, names: [], ending: ".rqda")
        let file = try SQLiteFile(path: path, program: "an RQDA project")
        let hint = PeerFile.hint(file, besides: .rqda, "Name the .rqda file.")
        try file.require("freecode", ["name", "id"], orElse: hint)
        try file.require("coding", ["cid", "fid", "selfirst", "selend"], orElse: hint)
        try file.require("source", ["name", "id", "file"], orElse: hint)
        let head = try file.rows(of: "project").first
        let name = PeerFile.stem(path)
        let project = PeerProject(PeerProgram.rqda.title, version: head?.words("databaseversion") ?? "", identity: head?.words("date") ?? name, digest: digest)
        var reader = RQDAReader(project: project, file: file)
        reader.project.document.name = name
        reader.project.document.description = head?.words("memo")
        try reader.readCodes()
        try reader.readCases()
        try reader.readAttributes()
        try reader.readCodings()
        try reader.readSources()
        try reader.readFileCategories()
        try reader.readJournal()
        reader.project.leaveOut(.secondCodings, try reader.live("coding2").count)
        reader.project.leaveOut(.areaCodings, try reader.live("imagecoding").count)
        reader.project.leaveOut(.mediaSources, try reader.live("image").count)
        return reader.project.reading
    }

    /// The rows of a table that are not marked as deleted.
    private mutating func live(_ table: String) throws -> [SQLiteRow] {
        let rows = try file.rows(of: table)
        guard file.has(table, "status") else { return rows }
        let live = rows.filter { $0.int("status") == 1 || $0.text("status") == nil }
        project.leaveOut(.deletedRows, rows.count - live.count)
        return live
    }

    private mutating func stamp(_ row: SQLiteRow) -> RefiDocument.Stamp { project.stamp(row.words("owner"), row.words("date")) }

    private mutating func guid(_ kind: String, _ row: SQLiteRow, _ column: String) -> RefiGUID {
        project.guid(kind, row.text(column), row.text("owner"), row.text("date"))
    }

    // MARK: Codes

    private mutating func readCodes() throws {
        var codes = PeerCodes()
        for row in try live("codecat") {
            guard let id = row.int("catid") else { continue }
            codes.add(
                "category \(id)",
                .init(
                    table: "codecat", row: id, guid: guid("category", row, "catid"), name: project.name(row.words("name"), orElse: "category", "codecat", id), isCodable: false,
                    description: row.words("memo")), to: &project)
        }
        var categories: [Int: [Int]] = [:]
        for row in try live("treecode") {
            if let code = row.int("cid"), let category = row.int("catid"), codes.holds("category \(category)") { categories[code, default: []].append(category) }
        }
        for row in try live("freecode") {
            guard let id = row.int("id") else { continue }
            let guid = guid("code", row, "id")
            codeGUIDs[id] = codeGUIDs[id] ?? guid
            let above = Set(categories[id] ?? [])
            project.leaveOut(.furtherCategories, max(0, above.count - 1))
            codes.add(
                "code \(id)",
                .init(
                    table: "freecode", row: id, guid: guid, name: project.name(row.words("name"), orElse: "code", "freecode", id),
                    colour: row.words("color").flatMap { RefiColour($0) }, description: row.words("memo"), parent: categories[id]?.first.map { "category \($0)" }), to: &project)
        }
        codes.write(to: &project)
    }

    // MARK: Cases and attributes

    private mutating func readCases() throws {
        for row in try live("cases") {
            guard let id = row.int("id"), caseGUIDs[id] == nil else { continue }
            let guid = guid("case", row, "id")
            caseGUIDs[id] = guid
            project.document.cases.append(.init(guid: guid, name: project.name(row.words("name"), orElse: "case", "cases", id)))
            let stamp = stamp(row)
            project.linkedNote(row.words("memo"), on: guid, stamp, "cases", id, guid.text)
        }
    }

    private mutating func readAttributes() throws {
        var numeric: Set<String> = []
        var memos: [String: String] = [:]
        for row in try live("attributes") {
            guard let name = row.words("name") else { continue }
            if row.text("class") == "numeric" { numeric.insert(name) }
            memos[name] = row.words("memo")
        }
        let rows = try live("caseattr").map { ($0, true) } + live("fileattr").map { ($0, false) }
        let byName = Dictionary(grouping: rows.filter { $0.0.words("variable") != nil && $0.0.words("value") != nil }) { $0.0.words("variable") ?? "" }
        for (name, rows) in byName.sorted(by: { $0.key < $1.key }) {
            let kind = numeric.contains(name) ? PeerValue.kind(of: rows.compactMap { $0.0.words("value") }) : .text
            let variable = project.guid("variable", name)
            project.document.variables.append(.init(guid: variable, name: PeerProject.seen(name), kind: kind, description: memos[name]))
            var seen: Set<String> = []
            for (row, isCase) in rows {
                guard let id = row.int(isCase ? "caseid" : "fileid"), let text = row.words("value"), let value = PeerValue.value(text, kind) else { continue }
                guard seen.insert("\(isCase) \(id)").inserted else {
                    project.find(.secondValue, isCase ? "caseAttr" : "fileAttr", row.number, .dropped)
                    continue
                }
                if isCase { values.cases[id, default: []].append(.init(variable: variable, value: value)) } else {
                    values.sources[id, default: []].append(.init(variable: variable, value: value))
                }
            }
        }
    }

    // MARK: Codings

    /// A coding has no number of its own in RQDA, and the numbers of rows change when the file is tidied; its place tells it from others.
    private mutating func readCodings() throws {
        for row in try live("coding") {
            guard let source = row.int("fid"), let start = row.int("selfirst"), let end = row.int("selend") else {
                project.find(.badValue, "coding", row.number, expected: "fid, selfirst, selend", .dropped)
                continue
            }
            guard let code = row.int("cid").flatMap({ codeGUIDs[$0] }) else {
                project.find(.unknownCode, "coding", row.number, reference: row.text("cid").map(PeerProject.line), .dropped)
                continue
            }
            let stamp = stamp(row)
            let id = project.guid("coding", "\(source) \(start) \(end)", row.text("cid"), row.text("owner"), row.text("date"))
            let note = project.note(row.words("memo"), stamp, "coding", row.number, id.text)
            passages[source, default: PeerPassages()].entries.append(
                .init(
                    table: "coding", row: row.number, start: start, end: end, quote: row.text("seltext"),
                    coding: .init(guid: id, code: code, stamp: stamp, notes: note.map { [$0] } ?? [])))
        }
        for row in try live("annotation") {
            guard let source = row.int("fid"), let place = row.int("position"), let words = row.words("annotation") else { continue }
            let stamp = stamp(row)
            passages[source, default: PeerPassages()].entries.append(
                .init(table: "annotation", row: row.number, start: place, end: place, remark: words, stamp: stamp))
        }
    }

    // MARK: Texts

    private mutating func readSources() throws {
        let links = Dictionary(grouping: try live("caselinkage")) { $0.int("fid") ?? -1 }
        var whole: [(unit: Int, source: RefiGUID)] = []
        var owned: [(owner: String, selection: RefiGUID)] = []
        var known: Set<Int> = []
        for row in try live("source") {
            guard let id = row.int("id"), known.insert(id).inserted else { continue }
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

    private var sourceGUIDs: [Int: RefiGUID] = [:]

    /// Categories of files are sets of sources.
    private mutating func readFileCategories() throws {
        let members = Dictionary(grouping: try live("treefile")) { $0.int("catid") ?? -1 }
        for row in try live("filecat") {
            guard let id = row.int("catid") else { continue }
            let guid = guid("file-category", row, "catid")
            var seen: Set<RefiGUID> = []
            let sources = (members[id] ?? []).compactMap { $0.int("fid").flatMap { sourceGUIDs[$0] } }.filter { seen.insert($0).inserted }
            project.document.sets.append(.init(guid: guid, name: project.name(row.words("name"), orElse: "set", "filecat", id), description: row.words("memo"), sources: sources))
        }
    }

    private mutating func readJournal() throws {
        for row in try live("journal") {
            let stamp = stamp(row)
            let id = project.guid("journal", row.text("name"), row.text("owner"), row.text("date")).text
            if let note = project.note(row.words("journal"), name: row.words("name"), stamp, "journal", row.number, id) { project.document.projectNotes.append(note) }
        }
    }
}
