import FeltContainers
import FeltModel
import FeltRefi
import FeltText

/// Reads a QualCoder project: the folder, or the `data.qda` in it, of every version from 1.0 to 4.0.
///
/// Versions differ in which columns there are; what is there is taken. A row that can be told from all others by its id, its owner and the time
/// when it was made is the same thing in a later state of the project, also where two copies of a project grew apart.
struct QualCoderReader {
    var project: PeerProject
    let file: SQLiteFile
    /// The project's folder, where pictures, sounds and films lie.
    let folder: String
    var codes = PeerCodes()
    var codeGUIDs: [Int: RefiGUID] = [:]
    var passages: [Int: PeerPassages] = [:]
    var caseGUIDs: [Int: RefiGUID] = [:]
    /// The cases that have the whole of a source.
    var wholeSources: [(unit: Int, source: Int)] = []
    /// The codings of areas and stretches by source, until they are taken.
    var areaRows: [Int: [SQLiteRow]] = [:]
    var spanRows: [Int: [SQLiteRow]] = [:]

    static func read(_ path: String, _ digest: @escaping GUIDs.Digest) throws -> RefiReading {
        let path = try PeerFile.database(at: path, names: ["data.qda"], ending: ".qda")
        let file = try SQLiteFile(path: path, program: "a QualCoder project")
        let hint = PeerFile.hint(file, besides: .qualcoder, "Name the folder of the project, or the data.qda in it.")
        try file.require("code_text", ["cid", "fid", "pos0", "pos1"], orElse: hint)
        try file.require("code_name", ["cid", "name"], orElse: hint)
        try file.require("source", ["id", "name", "fulltext"], orElse: hint)
        let head = try file.rows(of: "project").first
        let name = PeerFile.stem(path, fixed: ["data.qda"])
        let version = [head?.words("about")?.replacing("QualCoder", with: ""), head?.words("databaseversion")].compactMap { $0 }.map(PeerProject.line).filter { !$0.isEmpty }
        let project = PeerProject(PeerProgram.qualcoder.title, version: version.joined(separator: ", database "), identity: head?.words("date") ?? name, digest: digest)
        var reader = QualCoderReader(project: project, file: file, folder: PeerFile.folder(of: path))
        reader.project.document.name = name
        reader.project.document.description = head?.words("memo")
        try reader.read()
        return reader.project.reading
    }

    private mutating func read() throws {
        try readCodes()
        try readCases()
        try readCodings()
        try readAnnotations()
        areaRows = Dictionary(grouping: try file.rows(of: "code_image")) { $0.int("id") ?? -1 }
        spanRows = Dictionary(grouping: try file.rows(of: "code_av")) { $0.int("id") ?? -1 }
        let values = try readAttributes()
        try readSources(values)
        try readJournal()
        try countTheRest()
    }

    /// The parts of an id that stays when the thing is changed.
    static func identity(_ row: SQLiteRow, _ column: String) -> [String?] { [row.text(column), row.text("owner"), row.text("date")] }

    mutating func guid(_ kind: String, _ row: SQLiteRow, _ column: String) -> RefiGUID {
        project.guid(kind, row.text(column), row.text("owner"), row.text("date"))
    }

    mutating func stamp(_ row: SQLiteRow) -> RefiDocument.Stamp { project.stamp(row.words("owner"), row.words("date")) }

    // MARK: Codes

    private mutating func readCodes() throws {
        for row in try file.rows(of: "code_cat") {
            guard let id = project.id(row, "catid", of: "code_cat") else { continue }
            let name = project.name(row.words("name"), orElse: "category", "code_cat", id)
            codes.add(
                "category \(id)",
                .init(
                    table: "code_cat", row: id, guid: guid("category", row, "catid"), name: name, isCodable: false, description: row.words("memo"),
                    parent: row.int("supercatid").map { "category \($0)" }), to: &project)
        }
        for row in try file.rows(of: "code_name") {
            guard let id = project.id(row, "cid", of: "code_name") else { continue }
            let guid = guid("code", row, "cid")
            codeGUIDs[id] = codeGUIDs[id] ?? guid
            let above = row.int("supercid").map { "code \($0)" } ?? row.int("catid").map { "category \($0)" }
            codes.add(
                "code \(id)",
                .init(
                    table: "code_name", row: id, guid: guid, name: project.name(row.words("name"), orElse: "code", "code_name", id),
                    colour: row.words("color").flatMap { RefiColour($0) }, description: row.words("memo"), parent: above), to: &project)
        }
        codes.write(to: &project)
    }

    // MARK: Cases

    private mutating func readCases() throws {
        for row in try file.rows(of: "cases") {
            guard let id = project.id(row, "caseid", of: "cases", besides: { [caseGUIDs] in caseGUIDs[$0] != nil }) else { continue }
            let guid = guid("case", row, "caseid")
            caseGUIDs[id] = guid
            project.document.cases.append(.init(guid: guid, name: project.name(row.words("name"), orElse: "case", "cases", id)))
            let stamp = stamp(row)
            project.linkedNote(row.words("memo"), on: guid, stamp, "cases", id, Self.identity(row, "caseid").map { $0 ?? "" }.joined(separator: " "))
        }
    }

    // MARK: Codings

    private mutating func readCodings() throws {
        let hasIDs = file.has("code_text", "ctid")
        for row in try file.rows(of: "code_text") {
            let number = row.int("ctid") ?? row.number
            guard let source = row.int("fid"), let start = row.int("pos0"), let end = row.int("pos1") else {
                project.find(.badValue, "code_text", number, column: "fid, pos0, pos1", expected: "number", .dropped)
                continue
            }
            guard let code = row.int("cid").flatMap({ codeGUIDs[$0] }) else {
                project.find(.unknownCode, "code_text", number, reference: row.text("cid").map(PeerProject.line), .dropped)
                continue
            }
            let stamp = stamp(row)
            // Version 1 has no number in its rows; there the place tells them apart.
            let id = hasIDs ? guid("coding", row, "ctid") : project.guid("coding", "\(source) \(start) \(end)", row.text("cid"), row.text("owner"))
            let note = project.note(row.words("memo"), stamp, "code_text", number, id.text)
            if row.int("important") == 1 { project.leaveOut(.importantMarks) }
            passages[source, default: PeerPassages()].entries.append(
                .init(
                    table: "code_text", row: number, start: start, end: end, quote: row.text("seltext"),
                    coding: .init(guid: id, code: code, stamp: stamp, notes: note.map { [$0] } ?? [])))
        }
    }

    /// Annotations are remarks on words that have no code.
    private mutating func readAnnotations() throws {
        for row in try file.rows(of: "annotation") {
            let number = row.int("anid") ?? row.number
            guard let source = row.int("fid"), let start = row.int("pos0"), let end = row.int("pos1"), let words = row.words("memo") else { continue }
            let stamp = stamp(row)
            passages[source, default: PeerPassages()].entries.append(
                .init(table: "annotation", row: number, start: start, end: end, quote: nil, remark: words, stamp: stamp))
        }
    }
}
