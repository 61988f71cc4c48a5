import FeltContainers
import FeltModel
import FeltRefi
import FeltText
import Foundation

/// Reads a project that Taguette exported as SQLite, or its own database where that holds one project.
struct TaguetteReader {
    private var project: PeerProject
    private let file: SQLiteFile
    private var tags: [Int: RefiGUID] = [:]
    /// Who added each highlight, and when.
    private var makers: [Int: RefiDocument.Stamp] = [:]

    static func read(_ path: String, _ digest: @escaping GUIDs.Digest) throws -> RefiReading {
        let path = try PeerFile.database(at: path, names: ["taguette.sqlite3"], ending: ".sqlite3")
        let file = try SQLiteFile(path: path, program: "a Taguette project")
        let hint = PeerFile.hint(file, besides: .taguette, "In Taguette: Project info, Export project, SQLite3.")
        try file.require("highlights", ["id", "document_id", "start_offset", "end_offset"], orElse: hint)
        try file.require("documents", ["id", "name", "contents"], orElse: hint)
        try file.require("tags", ["id", "path"], orElse: hint)
        try file.require("highlight_tags", ["highlight_id", "tag_id"], orElse: hint)
        let projects = try file.rows(of: "projects")
        guard projects.count < 2 else {
            throw FeltError("peer-several-projects", "The file holds \(projects.count) projects.", hint: "Export one of them. In Taguette: Project info, Export project, SQLite3.")
        }
        let head = projects.first
        let name = head?.words("name").map(PeerProject.line) ?? PeerFile.stem(path)
        let project = PeerProject(PeerProgram.taguette.title, version: "", identity: head?.words("created") ?? name, digest: digest)
        var reader = TaguetteReader(project: project, file: file)
        reader.project.document.name = name
        reader.project.document.description = head?.words("description")
        try reader.readTags()
        try reader.readMakers()
        try reader.readDocuments()
        return reader.project.reading
    }

    // MARK: Tags

    /// A tag's levels stand in its path, apart by slashes; a level that is no tag itself becomes a code that is not for coding.
    private mutating func readTags() throws {
        var codes = PeerCodes()
        let rows = try file.rows(of: "tags")
        var paths: [String: SQLiteRow] = [:]
        for row in rows { if let path = row.words("path") { paths[path] = paths[path] ?? row } }
        for row in rows {
            guard let id = row.int("id"), tags[id] == nil else { continue }
            let guid = project.guid("tag", String(id))
            tags[id] = guid
            guard let path = row.words("path"), paths[path]?.number == row.number else {
                codes.add("tag \(id)", .init(table: "tags", row: id, guid: guid, name: project.name(row.words("path"), orElse: "tag", "tags", id)), to: &project)
                continue
            }
            let levels = Self.levels(path)
            for depth in 1..<max(1, levels.count) {
                let above = levels[..<depth].joined(separator: "/")
                guard paths[above] == nil, !codes.holds(above) else { continue }
                codes.add(
                    above,
                    .init(
                        table: "tags", row: id, guid: project.guid("folder", above), name: PeerProject.line(levels[depth - 1]), isCodable: false,
                        parent: depth == 1 ? nil : levels[..<(depth - 1)].joined(separator: "/")), to: &project)
            }
            codes.add(
                path,
                .init(
                    table: "tags", row: id, guid: guid, name: PeerProject.line(levels.last ?? path), description: row.words("description"),
                    parent: levels.count > 1 ? levels.dropLast().joined(separator: "/") : nil), to: &project)
        }
        codes.write(to: &project)
    }

    /// The levels of a path; one that has an empty level is a name.
    static func levels(_ path: String) -> [String] {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        return parts.contains { $0.allSatisfy(\.isWhitespace) } ? [path] : parts
    }

    // MARK: Who and when

    /// A highlight has no author, but the log of commands has who added it. In a Taguette that one person runs for himself everybody is admin,
    /// which says nothing.
    private mutating func readMakers() throws {
        let commands = try file.rows(of: "commands")
        let logins = Set(commands.compactMap { $0.words("user_login") })
        for row in commands {
            guard let payload = row.bytes("payload"), let json = try? JSONSerialization.jsonObject(with: Data(payload)) as? [String: Any], json["type"] as? String == "highlight_add",
                let id = json["highlight_id"] as? Int ?? json["id"] as? Int, makers[id] == nil
            else { continue }
            makers[id] = project.stamp(logins == ["admin"] ? nil : row.words("user_login"), row.words("date"))
        }
    }

    // MARK: Texts

    private mutating func readDocuments() throws {
        let links = Dictionary(grouping: try file.rows(of: "highlight_tags")) { $0.int("highlight_id") ?? -1 }
        let highlights = Dictionary(grouping: try file.rows(of: "highlights")) { $0.int("document_id") ?? -1 }
        var known: Set<Int> = []
        for row in try file.rows(of: "documents") {
            guard let id = row.int("id"), known.insert(id).inserted else { continue }
            let text = MarkedText(row.bytes("contents") ?? [])
            guard let clean = try? StoredText(validating: text.clean), !clean.utf8.isEmpty else {
                if text.clean.isEmpty { project.leaveOut(.mediaSources) } else { project.find(.textUnreadable, "documents", id, .dropped) }
                continue
            }
            if text.isFormatted { project.leaveOut(.formatting) }
            let guid = project.guid("document", String(id))
            let stamp = project.stamp(nil, row.words("created"))
            var source = RefiDocument.Source(
                guid: guid, name: project.name(row.words("name"), orElse: "document", "documents", id), stamp: stamp, text: clean, positions: nil)
            source.notes = project.note(row.words("description"), stamp, "documents", id, String(id)).map { [$0] } ?? []
            source.text?.selections = (highlights[id] ?? []).compactMap { selection($0, in: text, links) }
            project.document.sources.append(source)
        }
        for (id, rest) in highlights.sorted(by: { $0.key < $1.key }) where !known.contains(id) {
            for row in rest { project.find(.unknownSource, "highlights", row.number, reference: String(id), .dropped) }
        }
    }

    private mutating func selection(_ row: SQLiteRow, in text: MarkedText, _ links: [Int: [SQLiteRow]]) -> RefiDocument.Selection? {
        let id = row.int("id") ?? row.number
        guard let start = row.int("start_offset"), let end = row.int("end_offset") else {
            project.find(.badValue, "highlights", id, expected: "start_offset, end_offset", .dropped)
            return nil
        }
        let (range, problems) = text.range(start, end)
        for rule in problems { project.find(rule, "highlights", id, expected: rule == .rangePastEnd ? "\(start)–\(end)" : nil, range == nil ? .dropped : .repaired) }
        guard let range else { return nil }
        if range.isEmpty { project.find(.rangeEmpty, "highlights", id, .kept) }
        if let snippet = row.bytes("snippet"), !snippet.isEmpty, !says(MarkedText(snippet), text, start, end) { project.find(.quoteDiffers, "highlights", id, .kept) }
        let stamp = makers[id] ?? RefiDocument.Stamp()
        var codings: [RefiDocument.Coding] = []
        for link in links[id] ?? [] {
            guard let tag = link.int("tag_id"), let code = tags[tag] else {
                project.find(.unknownCode, "highlight_tags", link.number, reference: link.text("tag_id").map(PeerProject.line), .dropped)
                continue
            }
            codings.append(.init(guid: project.guid("coding", "\(id) \(tag)"), code: code, stamp: stamp))
        }
        return .init(guid: project.guid("highlight", String(id)), written: .init(start, end), range: range, stamp: stamp, codings: codings)
    }

    /// Whether a snippet has the words of a highlight; white space at the ends of blocks may be other.
    private func says(_ snippet: MarkedText, _ text: MarkedText, _ start: Int, _ end: Int) -> Bool {
        func folded(_ bytes: [UInt8]) -> [UInt8] { bytes.filter { $0 > 32 } }
        return folded(snippet.allWords) == folded(text.words(max(0, start), min(text.length, end)) ?? [])
    }
}
