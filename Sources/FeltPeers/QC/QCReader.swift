import FeltContainers
import FeltFramework
import FeltModel
import FeltRefi
import FeltText
import Foundation

/// Reads a project of qc (qualitative-coding): the database with who coded which line, the codebook and the texts beside it.
///
/// qc codes whole lines, counted from 0 in the text file. A text that was changed after it was coded is known by its digest: its codings are
/// left out, since nobody can say which lines were meant.
struct QCReader {
    var project: PeerProject
    let file: SQLiteFile
    let folder: String
    private let sha1: GUIDs.Digest
    private var codes: [String: RefiGUID] = [:]

    static func read(_ path: String, _ digest: @escaping GUIDs.Digest, _ sha1: @escaping GUIDs.Digest) throws -> RefiReading {
        let database = try PeerFile.database(at: path, names: ["qualitative_coding.sqlite3"], ending: ".sqlite3")
        let file = try SQLiteFile(path: database, program: "a project of qc")
        let hint = PeerFile.hint(file, besides: .qc, "Name the folder that holds qualitative_coding.sqlite3, the codebook and the corpus.")
        for (table, columns) in [
            ("coded_line", ["id", "line", "coder_id", "code_id"]), ("document", ["file_path"]), ("document_index", ["id", "document_id"]), ("location", ["id", "document_index_id"]),
            ("coded_line_location_association", ["coded_line_id", "location_id"]),
        ] { try file.require(table, columns, orElse: hint) }
        // The database has nothing that tells projects apart; the first of its texts must do. Where that changes, codes are known by name and
        // texts by their words.
        let first = try file.rows(of: "document").map { "\($0.text("file_path") ?? "") \($0.text("file_hash") ?? "")" }.min() ?? ""
        var reader = QCReader(project: PeerProject(PeerProgram.qc.title, version: "", identity: first, digest: digest), file: file, folder: PeerFile.folder(of: database), sha1: sha1)
        reader.project.document.name = PeerFile.stem(database, fixed: ["qualitative_coding.sqlite3"])
        let settings = try reader.settings()
        try reader.readCodes(settings)
        try reader.readTexts(settings)
        try reader.readMemos(settings)
        return reader.project.reading
    }

    // MARK: Files beside the database

    private func settings() throws -> YAMLValue? {
        guard let text = text(at: "settings.yaml") else { return nil }
        return try YAMLValue.read(text, file: "settings.yaml")
    }

    func text(at name: String) -> String? { bytes(at: name).map { String(decoding: $0, as: UTF8.self) } }

    /// The bytes of a file below the project's folder; nil where there is none, and for what would lead out of it.
    func bytes(at name: String) -> [UInt8]? {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard !name.hasPrefix("/"), !parts.contains(".."), !name.utf8.contains(0) else { return nil }
        let path = folder + "/" + name
        guard let kind = try? FileManager.default.attributesOfItem(atPath: URL(filePath: path).resolvingSymlinksInPath().path),
            kind[.type] as? FileAttributeType == .typeRegular, (kind[.size] as? Int ?? 0) <= 64 << 20
        else { return nil }
        return (try? Data(contentsOf: URL(filePath: path))).map(Array.init)
    }

    // MARK: Codes

    /// The tree stands in the codebook; the database has names alone. A code may stand at several places there; the first is taken.
    private mutating func readCodes(_ settings: YAMLValue?) throws {
        var tree = PeerCodes()
        var row = 0
        var names: [String] = [settings?["codebook"]?.text, "codebook.yaml", "codes.yaml"].compactMap { $0 }
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let others = files.filter { $0.hasSuffix("codebook.yaml") }.sorted()
        if others.count == 1 { names += others }
        if let name = names.first(where: { bytes(at: $0) != nil }), let text = text(at: name), let book = try YAMLValue.read(text, file: name) {
            add(book, under: nil, &row, &tree)
        }
        for code in try file.rows(of: "code") { if let name = code.words("name") { add(name, under: nil, code.number, isAgain: false, &tree) } }
        for line in try file.rows(of: "coded_line") { if let name = line.words("code_id") { add(name, under: nil, line.number, isAgain: false, &tree) } }
        tree.write(to: &project)
    }

    /// A list of names, and of names with lists of those below them.
    private mutating func add(_ value: YAMLValue, under parent: String?, _ row: inout Int, _ tree: inout PeerCodes) {
        switch value.content {
        case .null: break
        case .text(let name):
            row += 1
            add(name, under: parent, row, isAgain: true, &tree)
        case .list(let values): for value in values { add(value, under: parent, &row, &tree) }
        case .map(let members):
            for member in members {
                row += 1
                add(member.key, under: parent, row, isAgain: true, &tree)
                add(member.value, under: PeerProject.line(member.key), &row, &tree)
            }
        }
    }

    private mutating func add(_ name: String, under parent: String?, _ row: Int, isAgain: Bool, _ tree: inout PeerCodes) {
        let name = PeerProject.line(name)
        guard !name.isEmpty else { return }
        guard codes[name] == nil else {
            if isAgain { project.leaveOut(.furtherPlaces) }
            return
        }
        let guid = project.guid("code", name)
        codes[name] = guid
        tree.add(name, .init(table: "code", row: row, guid: guid, name: name, parent: parent), to: &project)
    }

    // MARK: Texts

    private mutating func readTexts(_ settings: YAMLValue?) throws {
        let lines = try lines()
        let corpus = [settings?["corpus_dir"]?.text, "corpus", "texts", ""].compactMap { $0 }
        for row in try file.rows(of: "document") {
            guard let name = row.words("file_path") else { continue }
            let own = lines[name] ?? []
            guard let bytes = find(name, in: corpus) else {
                project.find(.pathMissing, "document", row.number, .dropped)
                for line in own { project.find(.rangeWithoutText, "coded_line", line.int("id") ?? line.number, .dropped) }
                continue
            }
            guard let normalised = try? TextNormaliser.normalise(bytes), !normalised.text.utf8.isEmpty else {
                project.find(.textUnreadable, "document", row.number, .dropped)
                continue
            }
            let guid = project.guid("document", name)
            var source = RefiDocument.Source(guid: guid, name: PeerProject.seen(name), stamp: .init(), text: normalised.text, positions: nil)
            if let digest = row.words("file_hash"), digest.utf8.count == 40, digest.lowercased() != Self.hexadecimal(sha1(bytes)) {
                project.find(.quoteDiffers, "document", row.number, .dropped)
                for line in own { project.find(.rangeWithoutText, "coded_line", line.int("id") ?? line.number, .dropped) }
            } else {
                source.text?.selections = selections(own, in: normalised.text, name)
            }
            project.document.sources.append(source)
        }
    }

    /// The text of a document, in the first of the folders that has it.
    private func find(_ name: String, in folders: [String]) -> [UInt8]? {
        for folder in folders { if let bytes = bytes(at: folder.isEmpty ? name : folder + "/" + name) { return bytes } }
        return nil
    }

    /// The coded lines of each document.
    private mutating func lines() throws -> [String: [SQLiteRow]] {
        var documents: [Int: String] = [:]
        for row in try file.rows(of: "document_index") { if let id = row.int("id") { documents[id] = row.words("document_id") } }
        var locations: [Int: String] = [:]
        for row in try file.rows(of: "location") { if let id = row.int("id"), let index = row.int("document_index_id") { locations[id] = documents[index] } }
        var places: [Int: String] = [:]
        for row in try file.rows(of: "coded_line_location_association") {
            if let line = row.int("coded_line_id"), let location = row.int("location_id"), let document = locations[location] { places[line] = document }
        }
        let known = Set(try file.rows(of: "document").compactMap { $0.words("file_path") })
        var result: [String: [SQLiteRow]] = [:]
        for row in try file.rows(of: "coded_line") {
            guard let document = row.int("id").flatMap({ places[$0] }), known.contains(document) else {
                project.find(.unknownSource, "coded_line", row.int("id") ?? row.number, .dropped)
                continue
            }
            result[document, default: []].append(row)
        }
        return result
    }

    private mutating func selections(_ rows: [SQLiteRow], in text: StoredText, _ document: String) -> [RefiDocument.Selection] {
        var starts = [0]
        for (index, byte) in text.utf8.enumerated() where byte == 10 { starts.append(index + 1) }
        var result: [RefiDocument.Selection] = []
        var byLine: [Int: Int] = [:]
        for row in rows {
            let id = row.int("id") ?? row.number
            guard let line = row.int("line"), line >= 0, line < starts.count else {
                project.find(.rangePastEnd, "coded_line", id, expected: row.int("line").map(String.init), .dropped)
                continue
            }
            guard let name = row.words("code_id").map(PeerProject.line), let code = codes[name] else {
                project.find(.unknownCode, "coded_line", id, .dropped)
                continue
            }
            let end = line + 1 < starts.count ? starts[line + 1] - 1 : text.utf8.count
            let stamp = project.stamp(row.words("coder_id"), nil)
            let coding = RefiDocument.Coding(guid: project.guid("coding", document, String(line), row.text("coder_id"), name), code: code, stamp: stamp)
            if starts[line] == end { project.find(.rangeEmpty, "coded_line", id, .kept) }
            if let place = byLine[line] { result[place].codings.append(coding) } else {
                byLine[line] = result.count
                result.append(
                    .init(
                        guid: project.guid("line", document, String(line)), written: .init(line, line), range: TextRange(starts[line]..<end), codings: [coding]))
            }
        }
        return result
    }

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.reduce(into: "") { $0 += ($1 < 16 ? "0" : "") + String($1, radix: 16) }
    }
}

extension YAMLValue {
    var text: String? { if case .text(let text) = content { text } else { nil } }
}
