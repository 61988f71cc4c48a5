import FeltRefi
import FeltStore

/// What of a file the study has no room for, gathered while it is taken in.
struct ForeignCollection {
    private var parts: [(element: RefiElement, guid: RefiGUID?, owner: RefiGUID?, textID: String?)] = []
    private var rests: [RefiGUID: Int] = [:]
    private var files: [String: NewFile] = [:]
    private var spared: Set<RefiGUID> = []

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

    /// Leaves what is kept of things as it is: the file has them, but nothing of them can be read.
    mutating func spare(_ guids: [RefiGUID]) { spared.formUnion(guids) }

    /// Whether a file is kept already.
    func holds(_ path: String) -> Bool { files[path] != nil }

    /// What became of the parts that were kept before.
    struct Outcome {
        /// Parts that are gone from the file, as element and GUID.
        var gone: [String] = []
        var removed = 0
        /// What is otherwise than it was kept; of a project that comes for the first time nothing is told so.
        var news = PartNews()
        /// What an older file has otherwise, and stays as it is kept.
        var staying = PartNews()
        /// How many parts a project that comes for the first time has, besides the rests of things.
        var first = 0
    }

    private struct Key: Hashable {
        let guid: String?
        let owner: String?
        let textID: String?
        let xml: String?
    }

    /// What is kept already: of the project, by all that it is, and of other projects of the study, whose parts an export of the study has, too.
    private struct Kept {
        var own: [Key: [ForeignMatter]] = [:]
        var others: [Key: [ForeignMatter]] = [:]
        /// Those with a GUID of their own, and what is the rest of a thing, by GUID; those of the project before others.
        var whole: [String: ForeignMatter] = [:]
        var rests: [String: ForeignMatter] = [:]

        init(_ rows: [ForeignMatter], project: String) {
            for row in rows {
                let isOwn = row.project == project
                if let guid = row.guid {
                    if guid != row.ownerGUID { if isOwn || whole[guid] == nil { whole[guid] = row } } else if isOwn || rests[guid] == nil { rests[guid] = row }
                }
                let key = Key(guid: row.guid, owner: row.ownerGUID, textID: row.textID, xml: row.xml)
                if isOwn { own[key, default: []].append(row) } else { others[key, default: []].append(row) }
            }
        }

        /// Takes a row out that a part is, though its references have other GUIDs of the same things.
        mutating func take(_ row: ForeignMatter) {
            let key = Key(guid: row.guid, owner: row.ownerGUID, textID: row.textID, xml: row.xml)
            own[key]?.removeAll { $0.id == row.id }
            others[key]?.removeAll { $0.id == row.id }
        }

        /// Takes a part out that is kept just so; false where there is none.
        mutating func take(_ key: Key) -> Bool { own[key]?.popLast() != nil || others[key]?.popLast() != nil }
    }

    /// Writes what differs from what was kept of the project before.
    ///
    /// A part that is gone from the file stays, unless it is asked to go; the rest of a thing goes when the file has the thing without it.
    ///
    /// - Parameters:
    ///   - present: every GUID of the file.
    ///   - former: the GUIDs of what was here before; nil where nothing of the project was.
    ///   - aliases: see ``RefiGUIDs/aliases``.
    ///   - isOutrun: whether a later file came before, so that what is kept of it stays as it is.
    func write(
        as project: String, into draft: Draft, _ reader: StudyReader, present: Set<RefiGUID>, former: Set<RefiGUID>?, aliases: [RefiGUID: RefiGUID], removesGone: Bool,
        isOutrun: Bool
    ) throws -> Outcome {
        var outcome = Outcome()
        var kept = Kept(try reader.foreignMatter(), project: project)
        let known = parts.reduce(into: present) { $0.formUnion($1.element.guids) }
        // Parts under GUIDs that were nowhere before, by what tells them apart without GUIDs.
        var fresh: [String: [String]] = [:]
        for (position, part) in parts.enumerated() {
            let isRest = part.guid == part.owner
            let row = part.guid.flatMap { isRest ? kept.rests[$0.text] : kept.whole[$0.text] }
            var xml = part.element.xml
            // Most are as they were, and need not be read again.
            let old = row?.xml == xml ? nil : row?.xml.flatMap { try? RefiElement(xml: $0) }
            if isOutrun, let guid = part.guid, row != nil || isRest && former?.contains(guid) == true {
                if let row { kept.take(row) }
                if row?.xml != xml { outcome.staying.meet(part.element, guid.text, former: old, isRest: isRest, wasHere: true) }
                continue
            }
            if !isRest, let old { xml = settled(part.element, old, known, removesGone, &outcome).xml }
            let key = Key(guid: part.guid?.text, owner: part.owner?.text, textID: part.textID, xml: xml)
            if kept.take(key) { continue }
            // Of things that came with several projects, exports have one GUID.
            if let row, let old, !aliases.isEmpty, row.textID == part.textID, Self.isSame(part.element, old, aliases) {
                kept.take(row)
                continue
            }
            if former != nil, let guid = part.guid {
                outcome.news.meet(part.element, guid.text, former: row?.xml == xml ? part.element : old, isRest: isRest, wasHere: former?.contains(guid) ?? false)
                if row == nil { fresh[Self.likeness(part.element), default: []].append("\(part.element.name) \(guid.text)") }
            }
            // What another project of the study has under this GUID stays with that.
            let other = row.flatMap { $0.project == project ? nil : $0 }
            if let other { try draft.removeForeignMatter(other.id) }
            try draft.add(
                ForeignMatter(
                    element: part.element.name, guid: key.guid, ownerGUID: key.owner, position: position, textID: part.textID, project: other?.project ?? project, xml: xml))
        }
        let rests = Set(parts.compactMap { $0.guid == $0.owner ? $0.guid?.text : nil })
        // An export has the study's name, so that a file that comes back says nothing of the project's own.
        let namesProject = parts.contains { $0.element.name == "Project" && !$0.element.attributes.isEmpty }
        for row in kept.own.values.joined().sorted(by: { ($0.position, $0.id) < ($1.position, $1.id) }) {
            let element = row.xml.flatMap { try? RefiElement(xml: $0) }
            if !namesProject, row.element == "Project", element?.attributes.isEmpty == false { continue }
            if [row.guid, row.ownerGUID].contains(where: { $0.flatMap { RefiGUID($0) }.map(spared.contains) ?? false }) { continue }
            if isOutrun { continue }
            let isKnown = row.guid.flatMap { RefiGUID($0) }.map { present.contains($0) } ?? true
            // Where every GUID is another one, the same part is known by its name.
            let same = isKnown ? nil : element.flatMap { fresh[Self.likeness($0)]?.popLast() }
            if isKnown || same != nil {
                if let same { outcome.news.takeBack(same) }
                if isKnown, former != nil, let element, let guid = row.guid, guid == row.ownerGUID, !rests.contains(guid) { outcome.news.lose(rest: element, guid) }
                try draft.removeForeignMatter(row.id)
            } else if row.guid != row.ownerGUID {
                outcome.gone.append("\(row.element) \(row.guid ?? "")")
                guard removesGone else { continue }
                try draft.removeForeignMatter(row.id)
                outcome.removed += 1
            }
        }
        try writeFiles(as: project, into: draft, reader, removesGone: removesGone, isOutrun: isOutrun, &outcome)
        if former == nil { outcome.first = parts.count { $0.guid != $0.owner && $0.guid != nil } }
        return outcome
    }

    /// A part with what the file lacks of it, such as the coding of an area: that stays, unless it is asked to go.
    private func settled(_ element: RefiElement, _ former: RefiElement, _ known: Set<RefiGUID>, _ removesGone: Bool, _ outcome: inout Outcome) -> RefiElement {
        var whole = element
        // A file that the container lacks was not taken away from the picture.
        if whole["path"] == nil, let path = former["path"], !removesGone { whole["path"] = path }
        let missing = whole.takeMissing(from: former, besides: known)
        outcome.gone += missing.map { "\($0.name) \($0.guid?.text ?? "")" }
        guard removesGone else { return whole }
        outcome.removed += missing.count
        return element
    }

    private static func isSame(_ one: RefiElement, _ other: RefiElement, _ aliases: [RefiGUID: RefiGUID]) -> Bool {
        var (one, other) = (one, other)
        one.rename(aliases)
        other.rename(aliases)
        return one == other
    }

    /// What tells an element from others apart from GUIDs.
    private static func likeness(_ element: RefiElement) -> String {
        ([element.name] + ["name", "startPosition", "endPosition", "page", "firstX", "firstY", "begin", "end"].map { element[$0] ?? "" }).joined(separator: "\n")
    }

    private func writeFiles(as project: String, into draft: Draft, _ reader: StudyReader, removesGone: Bool, isOutrun: Bool, _ outcome: inout Outcome) throws {
        let all = try reader.keptFiles()
        let kept = all.filter { $0.project == project }
        for (path, file) in files.sorted(by: { $0.key < $1.key }) {
            let same = kept.filter { $0.path == path }
            if isOutrun, !same.isEmpty {
                if !same.contains(where: { $0.digest == file.digest }) { outcome.staying.change(file: path) }
                continue
            }
            for other in same where other.digest != file.digest {
                try draft.removeKeptFile(other.id)
                outcome.news.change(file: path)
            }
            // An export of several projects has the files of each.
            if all.contains(where: { $0.path == path && $0.digest == file.digest }) { continue }
            try draft.addKeptFile(path: path, digest: file.digest, byteCount: file.byteCount, bytes: file.bytes, project: project)
        }
        guard removesGone, spared.isEmpty else { return }
        for file in kept where files[file.path ?? ""] == nil { try draft.removeKeptFile(file.id) }
    }
}
