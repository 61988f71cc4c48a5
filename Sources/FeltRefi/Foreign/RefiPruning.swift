/// Takes every reference out of a project that leads to nothing any more: what is kept of another program may speak of things that were
/// removed since.
///
/// A reference goes alone where its element can do without it; a coding without its code, a link without an end, a value without its
/// variable and an edge without a point go as wholes. What then leads to these goes too.
public struct RefiPruning {
    private typealias Kind = RefiGUIDRegister.Kind

    private var project: RefiProject
    private var known: [RefiGUID: Kind] = [:]
    private var dropped = 0
    /// The points of drawings that stand for nothing any more.
    private var blank: Set<RefiGUID> = []

    /// Prunes a project, and tells how many references and elements were taken out. Cost: a few passes.
    public static func pruned(_ project: RefiProject) -> (project: RefiProject, dropped: Int) {
        var pruning = RefiPruning(project: project)
        var before = -1
        // What went takes with it what led to it.
        while pruning.dropped != before {
            before = pruning.dropped
            pruning.run()
        }
        return (pruning.project, pruning.dropped)
    }

    private init(project: RefiProject) { self.project = project }

    private mutating func run() {
        known = Self.kinds(in: project)
        for place in project.cases.indices {
            dropped += Self.keep(&project.cases[place].codes, .code, known)
            dropped += Self.keep(&project.cases[place].sources, .source, known)
            dropped += Self.keep(&project.cases[place].selections, Kind.selection, known)
            dropped += Self.keepValues(&project.cases[place].values, known)
        }
        for place in project.sources.indices {
            dropped += Self.keep(&project.sources[place].notes, .note, known)
            dropped += Self.keepValues(&project.sources[place].values, known)
            for index in project.sources[place].codings.indices { dropped += Self.keep(&project.sources[place].codings[index].notes, .note, known) }
            for index in project.sources[place].selections.indices {
                dropped += Self.keep(&project.sources[place].selections[index].notes, .note, known)
                // What is kept of a passage may have codings with codes that are gone.
                let codings = project.sources[place].selections[index].codings
                let standing = codings.filter { leads($0.code, to: .code) }
                if standing.count != codings.count {
                    project.sources[place].selections[index].codings = standing
                    dropped += codings.count - standing.count
                }
                for coding in standing.indices { dropped += Self.keep(&project.sources[place].selections[index].codings[coding].notes, .note, known) }
            }
            if case .within(var frame) = project.sources[place].place {
                let count = dropped
                _ = prune(&frame)
                if dropped != count { project.sources[place].place = .within(frame) }
            }
        }
        for place in project.codes.indices { dropped += Self.keepNotes(of: &project.codes[place], known) }
        for place in project.notes.indices { dropped += Self.keep(&project.notes[place].notes, .note, known) }
        dropped += Self.keep(&project.projectNotes, .note, known)
        for container in project.foreign.keys.sorted() {
            project.foreign[container] = (project.foreign[container] ?? []).compactMap { element in
                var element = element
                return prune(&element) ? element : nil
            }
        }
    }

    private static func keepValues(_ values: inout [RefiVariableValue], _ known: [RefiGUID: Kind]) -> Int {
        guard !values.isEmpty else { return 0 }
        let count = values.count
        values.removeAll { (known[$0.variable] ?? []).isDisjoint(with: .variable) }
        return count - values.count
    }

    /// Everything that there is, with what it is.
    private static func kinds(in project: RefiProject) -> [RefiGUID: Kind] {
        var known: [RefiGUID: Kind] = [:]
        project.forEachObject { guid, object in known[guid, default: []].insert(object.kind) }
        return known
    }

    private static func keepNotes(of code: inout RefiCode, _ known: [RefiGUID: Kind]) -> Int {
        code.children.indices.reduce(keep(&code.notes, .note, known)) { $0 + keepNotes(of: &code.children[$1], known) }
    }

    /// Keeps the references that lead to something; gives how many do not. Most lists are empty.
    private static func keep(_ targets: inout [RefiGUID], _ kind: Kind, _ known: [RefiGUID: Kind]) -> Int {
        guard !targets.isEmpty else { return 0 }
        let count = targets.count
        targets.removeAll { (known[$0] ?? []).isDisjoint(with: kind) }
        return count - targets.count
    }

    /// The attributes that lead to something, and what it must be.
    private static let attributes: [(name: String, kind: Kind)] = [
        ("creatingUser", .user), ("modifyingUser", .user), ("representedGUID", Kind.object), ("fromSyncPoint", .syncPoint), ("toSyncPoint", .syncPoint),
    ]
    /// The elements that are a reference, and what it must lead to.
    private static let references: [String: Kind] = [
        "NoteRef": .note, "MemberNote": .note, "CodeRef": .code, "MemberCode": .code, "SourceRef": .source, "MemberSource": .source,
        "SelectionRef": Kind.selection, "VariableRef": .variable,
    ]

    /// Prunes an element; false where nothing of it can stay.
    private mutating func prune(_ element: inout RefiElement) -> Bool {
        if let kind = Self.references[element.name] {
            guard leads(element["targetGUID"], to: kind) else {
                dropped += 1
                return false
            }
            return true
        }
        for (name, kind) in Self.attributes where element[name] != nil && !leads(element[name], to: kind) {
            element[name] = nil
            dropped += 1
            // What a drawing calls it may be its words, and so may what it calls the way to it.
            guard name == "representedGUID" else { continue }
            element["name"] = nil
            if let guid = element.guid { blank.insert(guid) }
        }
        if element.name == "Edge", ["sourceVertex", "targetVertex"].contains(where: { element[$0].flatMap { RefiGUID($0) }.map(blank.contains) ?? false }) {
            element["name"] = nil
        }
        if element.name == "Link" || element.name == "Edge" {
            let (names, kind): ([String], Kind) = element.name == "Link" ? (["originGUID", "targetGUID"], Kind.object) : (["sourceVertex", "targetVertex"], .vertex)
            guard names.allSatisfy({ element[$0] == nil || leads(element[$0], to: kind) }) else {
                dropped += 1
                return false
            }
        }
        let mustHave = element.name == "Coding" ? "CodeRef" : element.name == "VariableValue" ? "VariableRef" : nil
        var children: [RefiElement] = []
        for var child in element.children {
            if prune(&child) { children.append(child) } else if child.name == mustHave { return false }
        }
        element.children = children
        return true
    }

    private func leads(_ text: String?, to kind: Kind) -> Bool { text.flatMap { RefiGUID($0) }.map { leads($0, to: kind) } ?? false }

    private func leads(_ guid: RefiGUID, to kind: Kind) -> Bool { !(known[guid] ?? []).isDisjoint(with: kind) }
}
