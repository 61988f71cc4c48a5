import FeltContainers
import FeltModel
import FeltRefi
import FeltText

/// Reads an RQDA project, a `.rqda` file of database version 0.1.5 to 0.2.2.
///
/// A row whose status is not 1 was deleted in RQDA and is counted only. A code may be in several categories there; the first is above it here.
struct RQDAReader {
    var project: PeerProject
    let file: SQLiteFile
    private var codeGUIDs: [Int: RefiGUID] = [:]
    var caseGUIDs: [Int: RefiGUID] = [:]
    var passages: [Int: PeerPassages] = [:]
    var sourceGUIDs: [Int: RefiGUID] = [:]
    private(set) var values: (sources: [Int: [RefiVariableValue]], cases: [Int: [RefiVariableValue]]) = ([:], [:])

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
        try reader.readSecondCodings()
        try reader.readSources()
        try reader.readFileCategories()
        try reader.readJournal()
        reader.project.leaveOut(.areaCodings, try reader.live("imagecoding").count)
        reader.project.leaveOut(.mediaSources, try reader.live("image").count)
        return reader.project.reading
    }

    /// The rows of a table that are not marked as deleted.
    mutating func live(_ table: String) throws -> [SQLiteRow] {
        let rows = try file.rows(of: table)
        guard file.has(table, "status") else { return rows }
        let live = rows.filter { $0.int("status") == 1 || $0.text("status") == nil }
        project.leaveOut(.deletedRows, rows.count - live.count)
        return live
    }

    mutating func stamp(_ row: SQLiteRow) -> RefiDocument.Stamp { project.stamp(row.words("owner"), row.words("date")) }

    mutating func guid(_ kind: String, _ row: SQLiteRow, _ column: String) -> RefiGUID {
        project.guid(kind, row.text(column), row.text("owner"), row.text("date"))
    }

    // MARK: Codes

    private mutating func readCodes() throws {
        var codes = PeerCodes()
        for row in try live("codecat") {
            guard let id = project.id(row, "catid", of: "codecat") else { continue }
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
            guard let id = project.id(row, "id", of: "freecode") else { continue }
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
            guard let id = project.id(row, "id", of: "cases", besides: { [caseGUIDs] in caseGUIDs[$0] != nil }) else { continue }
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

    private mutating func readCodings() throws {
        for row in try live("coding") { readCoding(row, "coding", by: row.words("owner")) }
        for row in try live("annotation") {
            guard let source = row.int("fid"), let place = row.int("position"), let words = row.words("annotation") else { continue }
            let stamp = stamp(row)
            passages[source, default: PeerPassages()].entries.append(
                .init(table: "annotation", row: row.number, start: place, end: place, remark: words, stamp: stamp))
        }
    }
    /// The table that RQDA has for the codings of a second coder. Whoever has codings in the first table too, such as the one person who has always
    /// run the program, is told apart from himself, so that the two rounds can be compared.
    private mutating func readSecondCodings() throws {
        let first = Set(try file.rows(of: "coding").compactMap { $0.words("owner").map(PeerProject.line) })
        for row in try live("coding2") {
            let owner = row.words("owner").map(PeerProject.line) ?? ""
            readCoding(row, "coding2", by: owner.isEmpty ? "coding2" : first.contains(owner) ? owner + " (coding2)" : owner)
        }
    }

    /// A coding has no number of its own in RQDA, and the numbers of rows change when the file is tidied; its place tells it from others.
    private mutating func readCoding(_ row: SQLiteRow, _ table: String, by owner: String?) {
        guard let source = row.int("fid"), let start = row.int("selfirst"), let end = row.int("selend") else {
            return project.find(.badValue, table, row.number, column: "fid, selfirst, selend", expected: "number", .dropped)
        }
        guard let code = row.int("cid").flatMap({ codeGUIDs[$0] }) else {
            return project.find(.unknownCode, table, row.number, reference: row.text("cid").map(PeerProject.line), .dropped)
        }
        let stamp = project.stamp(owner, row.words("date"))
        let id = project.guid(table, "\(source) \(start) \(end)", row.text("cid"), row.text("owner"), row.text("date"))
        let note = project.note(row.words("memo"), stamp, table, row.number, id.text)
        passages[source, default: PeerPassages()].entries.append(
            .init(
                table: table, row: row.number, start: start, end: end, quote: row.text("seltext"),
                coding: .init(guid: id, code: code, stamp: stamp, notes: note.map { [$0] } ?? [])))
    }
}
