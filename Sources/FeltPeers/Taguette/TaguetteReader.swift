import FeltContainers
import FeltModel
import FeltRefi
import FeltText
import Foundation

/// Reads a project that Taguette exported as SQLite, or one of those in its own database.
struct TaguetteReader {
    private var project: PeerProject
    private let file: SQLiteFile
    /// The number of the project where the file holds several.
    private let number: Int?
    private var tags: [Int: RefiGUID] = [:]
    /// Who added each highlight, and when.
    private var makers: [Int: RefiDocument.Stamp] = [:]
    /// When tags and highlights were made, by command and number.
    private var births: [String: String] = [:]

    static func read(_ path: String, project wanted: String?, _ digest: @escaping GUIDs.Digest) throws -> RefiReading {
        let path = try PeerFile.database(at: path, names: ["taguette.sqlite3"], ending: ".sqlite3")
        let file = try SQLiteFile(path: path, program: "a Taguette project")
        let hint = PeerFile.hint(file, besides: .taguette, "In Taguette: Project info, Export project, SQLite3.")
        try file.require("highlights", ["id", "document_id", "start_offset", "end_offset"], orElse: hint)
        try file.require("documents", ["id", "name", "contents"], orElse: hint)
        try file.require("tags", ["id", "path"], orElse: hint)
        try file.require("highlight_tags", ["highlight_id", "tag_id"], orElse: hint)
        let projects = try file.rows(of: "projects")
        let head = try TaguetteProjects(projects).chosen(wanted)
        let name = head?.words("name").map(PeerProject.line) ?? PeerFile.stem(path)
        let project = PeerProject(PeerProgram.taguette.title, version: "", identity: head?.words("created") ?? name, digest: digest)
        var reader = TaguetteReader(project: project, file: file, number: projects.count > 1 ? head?.int("id") : nil)
        reader.project.document.name = name
        reader.project.document.description = head?.words("description")
        try reader.readMakers()
        try reader.readTags()
        try reader.readDocuments()
        return reader.project.reading
    }

    /// The rows of a table that belong to the project.
    private func rows(of table: String) throws -> [SQLiteRow] {
        let rows = try file.rows(of: table)
        return number.map { number in rows.filter { $0.int("project_id") == number } } ?? rows
    }

    // MARK: Tags

    /// A tag's levels stand in its path, apart by slashes, or in later versions in the tag above; a level that is no tag itself becomes a code that
    /// is not for coding.
    private mutating func readTags() throws {
        var codes = PeerCodes()
        let rows = try rows(of: "tags")
        var paths: [Int: String] = [:]
        var byPath: [String: Int] = [:]
        for row in rows {
            guard let id = row.int("id"), paths[id] == nil, let path = row.words("path") else { continue }
            paths[id] = path
            byPath[path] = byPath[path] ?? id
        }
        for row in rows {
            guard let id = project.id(row, "id", of: "tags", besides: { [tags] in tags[$0] != nil }) else { continue }
            let path = paths[id] ?? ""
            // Exports number everything anew, so the moment when a tag was made says which it is.
            let guid = project.guid("tag", births["tag_add \(id)"] ?? path)
            tags[id] = guid
            var node = PeerCodes.Node(table: "tags", row: id, guid: guid, name: "", description: row.words("description"))
            if let above = row.int("parent_id"), let start = paths[above] {
                node.name = project.name(path.hasPrefix(start + "/") ? String(path.dropFirst(start.count + 1)) : path, orElse: "tag", "tags", id)
                node.parent = "tag \(above)"
            } else {
                let levels = Self.levels(path)
                node.name = project.name(levels.last, orElse: "tag", "tags", id)
                node.parent = folder(levels.dropLast()[...], of: id, byPath, &codes)
            }
            codes.add("tag \(id)", node, to: &project)
        }
        codes.write(to: &project)
    }

    /// The key of the code for the levels above a tag, which is made where there is none; nil at the top.
    private mutating func folder(_ levels: ArraySlice<String>, of id: Int, _ byPath: [String: Int], _ codes: inout PeerCodes) -> String? {
        guard let last = levels.last else { return nil }
        let path = levels.joined(separator: "/")
        if let tag = byPath[path], tag != id { return "tag \(tag)" }
        let key = "folder \(path)"
        if codes.holds(key) { return key }
        let parent = folder(levels.dropLast(), of: id, byPath, &codes)
        let guid = project.guid("folder", path)
        codes.add(key, .init(table: "tags", row: id, guid: guid, name: PeerProject.seen(last), isCodable: false, parent: parent), to: &project)
        return key
    }

    /// The levels of a path; one that has an empty level, or more than anybody makes, is a name.
    static func levels(_ path: String) -> [String] {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        return parts.count > PeerCodes.depthLimit || parts.contains { $0.allSatisfy(\.isWhitespace) } ? [path] : parts
    }

    // MARK: Who and when

    /// A highlight has no author, but the log of commands has who added it, and when each thing was made. An export names one person for all, and
    /// in a Taguette that one person runs for himself everybody is admin: that says nothing.
    private mutating func readMakers() throws {
        let commands = try rows(of: "commands")
        let isShared = Set(commands.compactMap { $0.words("user_login") }).count > 1
        for row in commands {
            guard let payload = row.bytes("payload"), let json = try? JSONSerialization.jsonObject(with: Data(payload)) as? [String: Any], let type = json["type"] as? String,
                let id = json[type == "tag_add" ? "tag_id" : "highlight_id"] as? Int, type == "tag_add" || type == "highlight_add", births["\(type) \(id)"] == nil
            else { continue }
            births["\(type) \(id)"] = row.words("date")
            if type == "highlight_add" { makers[id] = project.stamp(isShared ? row.words("user_login") : nil, row.words("date")) }
        }
    }

    // MARK: Texts

    private mutating func readDocuments() throws {
        let links = Dictionary(grouping: try file.rows(of: "highlight_tags")) { $0.int("highlight_id") ?? -1 }
        let highlights = Dictionary(grouping: try file.rows(of: "highlights")) { $0.int("document_id") ?? -1 }
        var known: Set<Int> = []
        for row in try rows(of: "documents") {
            guard let id = project.id(row, "id", of: "documents", besides: known.contains) else { continue }
            known.insert(id)
            let text = MarkedText(row.bytes("contents") ?? [])
            guard let clean = try? StoredText(validating: text.clean), !clean.utf8.isEmpty else {
                if text.clean.isEmpty { project.leaveOut(.mediaSources) } else { project.find(.textUnreadable, "documents", id, .dropped) }
                continue
            }
            if text.isFormatted { project.leaveOut(.formatting) }
            let birth = row.words("created") ?? row.words("name")
            let guid = project.guid("document", birth)
            let stamp = project.stamp(nil, row.words("created"))
            var source = RefiDocument.Source(
                guid: guid, name: project.name(row.words("name"), orElse: "document", "documents", id), stamp: stamp, text: clean, positions: nil)
            source.notes = project.note(row.words("description"), stamp, "documents", id, birth).map { [$0] } ?? []
            source.text?.selections = (highlights[id] ?? []).compactMap { selection($0, in: text, of: birth ?? "", links) }
            project.document.sources.append(source)
        }
        // Those of another project's documents are none of this one's.
        if number != nil { known.formUnion(try file.rows(of: "documents").compactMap { $0.int("id") }) }
        for (id, rest) in highlights.sorted(by: { $0.key < $1.key }) where !known.contains(id) {
            for row in rest { project.find(.unknownSource, "highlights", row.number, reference: String(id), .dropped) }
        }
    }

    private mutating func selection(_ row: SQLiteRow, in text: MarkedText, of document: String, _ links: [Int: [SQLiteRow]]) -> RefiDocument.Selection? {
        let id = row.int("id") ?? row.number
        guard let start = row.int("start_offset"), let end = row.int("end_offset") else {
            project.find(.badValue, "highlights", id, column: "start_offset, end_offset", expected: "number", .dropped)
            return nil
        }
        let (range, problems) = text.range(start, end)
        for rule in problems { project.find(rule, "highlights", id, expected: rule == .rangePastEnd ? "\(start)–\(end)" : nil, range == nil ? .dropped : .repaired) }
        guard let range else { return nil }
        if range.isEmpty { project.find(.rangeEmpty, "highlights", id, .kept) }
        if let snippet = row.bytes("snippet"), !snippet.isEmpty, !says(MarkedText(snippet), text, start, end) { project.find(.quoteDiffers, "highlights", id, .kept) }
        let stamp = makers[id] ?? RefiDocument.Stamp()
        let birth = births["highlight_add \(id)"] ?? "\(document) \(start) \(end)"
        var codings: [RefiDocument.Coding] = []
        for link in links[id] ?? [] {
            guard let tag = link.int("tag_id"), let code = tags[tag] else {
                project.find(.unknownCode, "highlight_tags", link.number, reference: link.text("tag_id").map(PeerProject.line), .dropped)
                continue
            }
            codings.append(.init(guid: project.guid("coding", birth, code.text), code: code, stamp: stamp))
        }
        return .init(guid: project.guid("highlight", birth), written: .init(start, end), range: range, stamp: stamp, codings: codings)
    }

    /// Whether a snippet has the words of a highlight; white space at the ends of blocks may be other.
    private func says(_ snippet: MarkedText, _ text: MarkedText, _ start: Int, _ end: Int) -> Bool {
        func folded(_ bytes: [UInt8]) -> [UInt8] { bytes.filter { $0 > 32 } }
        return folded(snippet.allWords) == folded(text.words(max(0, start), min(text.length, end)) ?? [])
    }
}
