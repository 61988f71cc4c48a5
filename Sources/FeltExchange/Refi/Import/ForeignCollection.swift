import FeltRefi
import FeltStore

/// What of a file the study has no room for, gathered while it is taken in.
struct ForeignCollection {
    private var parts: [(element: RefiElement, guid: RefiGUID?, owner: RefiGUID?, textID: String?)] = []
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
    /// - Parameter textID: the text that positions in it count in.
    mutating func keep(_ element: RefiElement, in owner: RefiGUID? = nil, textID: String? = nil) {
        parts.append((element, element.guid, owner, textID))
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

    /// What became of the parts that were kept before.
    struct Outcome {
        /// Parts that are gone from the file, as element and GUID.
        var gone: [String] = []
        var removed = 0
        /// What is otherwise than it was kept; of a project that comes for the first time nothing is told so.
        var news = PartNews()
    }

    private struct Key: Hashable {
        let guid: String?
        let owner: String?
        let textID: String?
        let xml: String?
    }

    /// Writes what differs from what was kept of the project before.
    ///
    /// A part that is gone from the file stays, unless it is asked to go; the rest of a thing goes when the file has the thing without it.
    ///
    /// - Parameters:
    ///   - present: every GUID of the file.
    ///   - former: the GUIDs of what was here before; nil where nothing of the project was.
    func write(as project: String, into draft: Draft, _ reader: StudyReader, present: Set<RefiGUID>, former: Set<RefiGUID>?, removesGone: Bool) throws -> Outcome {
        var outcome = Outcome()
        var old: [Key: [ForeignMatter]] = [:]
        var whole: [String: ForeignMatter] = [:]
        var rests: [String: ForeignMatter] = [:]
        let known = parts.reduce(into: present) { $0.formUnion($1.element.guids) }
        for row in try reader.foreignMatter() where row.project == project {
            if let guid = row.guid { if guid != row.ownerGUID { whole[guid] = row } else { rests[guid] = row } }
            old[Key(guid: row.guid, owner: row.ownerGUID, textID: row.textID, xml: row.xml), default: []].append(row)
        }
        var new: [String: [String]] = [:]
        for (position, part) in parts.enumerated() {
            var xml = part.element.xml
            // Most are as they were, and need not be read again.
            if part.guid != part.owner, let former = part.guid.flatMap({ whole[$0.text]?.xml }), former != xml, let old = try? RefiElement(xml: former) {
                xml = settled(part.element, old, known, removesGone, &outcome).xml
            }
            let key = Key(guid: part.guid?.text, owner: part.owner?.text, textID: part.textID, xml: xml)
            new[Self.likeness(part.element), default: []].append("\(part.element.name) \(part.guid?.text ?? "")")
            if old[key]?.popLast() != nil { continue }
            if let former, let guid = part.guid {
                let isRest = guid == part.owner
                let old = (isRest ? rests[guid.text] : whole[guid.text])?.xml.flatMap { try? RefiElement(xml: $0) }
                outcome.news.meet(part.element, guid.text, former: old, isRest: isRest, wasHere: former.contains(guid))
            }
            try draft.add(
                ForeignMatter(
                    element: part.element.name, guid: key.guid, ownerGUID: key.owner, position: position, textID: part.textID, project: project, xml: xml))
        }
        let kept = Set(parts.compactMap { $0.guid == $0.owner ? $0.guid?.text : nil })
        // An export has the study's name, so that a file that comes back says nothing of the project's own.
        let namesProject = parts.contains { $0.element.name == "Project" && !$0.element.attributes.isEmpty }
        for row in old.values.joined().sorted(by: { ($0.position, $0.id) < ($1.position, $1.id) }) {
            let element = row.xml.flatMap { try? RefiElement(xml: $0) }
            if !namesProject, row.element == "Project", element?.attributes.isEmpty == false { continue }
            let isKnown = row.guid.flatMap { RefiGUID($0) }.map { present.contains($0) } ?? true
            // Where every GUID is another one, the same part is known by its name.
            let same = element.flatMap { new[Self.likeness($0)] }
            if isKnown || same != nil {
                if !isKnown { for name in same ?? [] { outcome.news.takeBack(name) } }
                if isKnown, former != nil, let element, let guid = row.guid, guid == row.ownerGUID, !kept.contains(guid) { outcome.news.lose(rest: element, guid) }
                try draft.removeForeignMatter(row.id)
            } else if row.guid != row.ownerGUID {
                outcome.gone.append("\(row.element) \(row.guid ?? "")")
                guard removesGone else { continue }
                try draft.removeForeignMatter(row.id)
                outcome.removed += 1
            }
        }
        try writeFiles(as: project, into: draft, reader, removesGone: removesGone)
        return outcome
    }

    /// A part with what the file lacks of it, such as the coding of an area: that stays, unless it is asked to go.
    private func settled(_ element: RefiElement, _ former: RefiElement, _ known: Set<RefiGUID>, _ removesGone: Bool, _ outcome: inout Outcome) -> RefiElement {
        var whole = element
        let missing = whole.takeMissing(from: former, besides: known)
        outcome.gone += missing.map { "\($0.name) \($0.guid?.text ?? "")" }
        guard removesGone else { return whole }
        outcome.removed += missing.count
        return element
    }

    /// What tells an element from others apart from GUIDs.
    private static func likeness(_ element: RefiElement) -> String {
        ([element.name] + ["name", "startPosition", "endPosition", "page", "firstX", "firstY", "begin", "end"].map { element[$0] ?? "" }).joined(separator: "\n")
    }

    private func writeFiles(as project: String, into draft: Draft, _ reader: StudyReader, removesGone: Bool) throws {
        let kept = try reader.keptFiles().filter { $0.project == project }
        for (path, file) in files.sorted(by: { $0.key < $1.key }) {
            let same = kept.filter { $0.path == path }
            for other in same where other.digest != file.digest { try draft.removeKeptFile(other.id) }
            if same.contains(where: { $0.digest == file.digest }) { continue }
            try draft.addKeptFile(path: path, digest: file.digest, byteCount: file.byteCount, bytes: file.bytes, project: project)
        }
        guard removesGone else { return }
        for file in kept where files[file.path ?? ""] == nil { try draft.removeKeptFile(file.id) }
    }
}
