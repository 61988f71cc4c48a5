import FeltRefi
import FeltStore

/// What of a file the study has no room for, gathered while it is taken in.
struct ForeignCollection {
    private var parts: [(element: RefiElement, guid: RefiGUID?, owner: RefiGUID?, revision: Int?)] = []
    private var rests: [RefiGUID: Int] = [:]
    private var files: [String: NewFile] = [:]

    /// A file of the container that is kept.
    struct NewFile {
        let digest: String
        let byteCount: Int
        /// Nil where it lies beside the study.
        let bytes: [UInt8]?
    }

    /// Keeps a whole element of the project, or of what has the GUID `owner`.
    ///
    /// - Parameter revision: the number of the text that positions in it count in.
    mutating func keep(_ element: RefiElement, in owner: RefiGUID? = nil, revision: Int? = nil) {
        parts.append((element, element.guid, owner, revision))
    }

    /// Keeps what a thing has besides what the study holds of it; nothing where there is nothing.
    mutating func keep(rest: RefiElement, of guid: RefiGUID) {
        guard !rest.isBare else { return }
        if let place = rests[guid] {
            parts[place].element.attributes += rest.attributes
            parts[place].element.children += rest.children
        } else {
            rests[guid] = parts.count
            parts.append((rest, guid, guid, nil))
        }
    }

    /// Keeps a file.
    mutating func keep(_ file: NewFile, at path: String) { files[path] = file }

    /// Whether a file is kept already.
    func holds(_ path: String) -> Bool { files[path] != nil }

    /// Writes what differs from what was kept of the project before.
    func write(as project: String, into draft: Draft, _ reader: StudyReader) throws {
        struct Key: Hashable {
            let guid: String?
            let owner: String?
            let revision: Int?
            let xml: String?
        }
        var old: [Key: [String]] = [:]
        for row in try reader.foreignMatter() where row.project == project {
            old[Key(guid: row.guid, owner: row.ownerGUID, revision: row.revision, xml: row.xml), default: []].append(row.id)
        }
        for (position, part) in parts.enumerated() {
            let key = Key(guid: part.guid?.text, owner: part.owner?.text, revision: part.revision, xml: part.element.xml)
            if old[key]?.popLast() != nil { continue }
            try draft.add(
                ForeignMatter(
                    element: part.element.name, guid: key.guid, ownerGUID: key.owner, position: position, revision: part.revision, project: project, xml: key.xml))
        }
        for id in old.values.joined().sorted() { try draft.removeForeignMatter(id) }
        var oldFiles: [String: [KeptFile]] = Dictionary(grouping: try reader.keptFiles().filter { $0.project == project }, by: { $0.digest + " " + ($0.path ?? "") })
        for (path, file) in files.sorted(by: { $0.key < $1.key }) {
            if oldFiles[file.digest + " " + path]?.popLast() != nil { continue }
            try draft.addKeptFile(path: path, digest: file.digest, byteCount: file.byteCount, bytes: file.bytes, project: project)
        }
        for file in oldFiles.values.joined().sorted(by: { $0.id < $1.id }) { try draft.removeKeptFile(file.id) }
    }
}
