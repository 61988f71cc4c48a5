/// Looks up every reference of a document and takes out what leads nowhere, so that what is left can be relied on.
struct RefiReferencePass {
    var document: RefiDocument
    var findings: [RefiFinding] = []
    var guids: RefiGUIDRegister
    var folders: Swift.Set<RefiGUID> = []
    var variables: [RefiGUID: RefiVariable.Kind] = [:]
    var strangers: [RefiGUID] = []
    var isStranger: Swift.Set<RefiGUID> = []
    /// Selections that NVivo coded to a case, by the case.
    var casePassages: [RefiGUID: [RefiGUID]] = [:]
    var caseSources: [RefiGUID: [RefiGUID]] = [:]

    init(_ document: RefiDocument) {
        self.document = document
        guids = RefiGUIDRegister(document)
    }

    mutating func run() {
        partFalseTwins()
        folders = Swift.Set(document.codes.filter { !$0.isCodable }.map(\.guid))
        variables = Dictionary(document.variables.map { ($0.guid, $0.kind) }, uniquingKeysWith: { first, _ in first })
        let root = RefiPlace(element: document.kind == .project ? "Project" : "CodeBook", line: nil)
        document.stamp = settled(document.stamp, root, of: "GUID")
        document.projectNotes = kept(document.projectNotes, .note, .unknownNote, root)
        checkCodes()
        for index in document.cases.indices { document.cases[index] = checked(document.cases[index]) }
        // Taken out of the document while they are worked on, so that nothing is copied.
        var (sources, notes): ([RefiDocument.Source], [RefiDocument.Text]) = ([], [])
        (sources, document.sources) = (document.sources, [])
        for index in sources.indices { check(&sources[index]) }
        document.sources = sources
        (notes, document.notes) = (document.notes, [])
        for index in notes.indices { check(&notes[index], named: "Note") }
        document.notes = notes
        for index in document.links.indices { document.links[index] = checked(document.links[index]) }
        for index in document.sets.indices { document.sets[index] = checked(document.sets[index]) }
        for index in document.graphs.indices { check(graph: index) }
        for index in document.cases.indices {
            let guid = document.cases[index].guid
            document.cases[index].selections += casePassages[guid] ?? []
            var known = Swift.Set(document.cases[index].sources)
            document.cases[index].sources += (caseSources[guid] ?? []).filter { known.insert($0).inserted }
        }
        document.users += strangers.map { RefiDocument.User(guid: $0, name: nil, id: nil, isDeclared: false) }
    }

    /// An area may share its GUID with words of its own PDF, as ATLAS.ti writes them; with other words it may not.
    private mutating func partFalseTwins() {
        guard document.sources.contains(where: { !$0.areas.isEmpty }) else { return }
        let texts = document.sources.flatMap { source in source.areas.compactMap(\.text) + (source.text.map { [$0] } ?? []) } + document.notes
        let passages = Swift.Set(texts.flatMap { $0.selections.map(\.guid) })
        for index in document.sources.indices {
            let own = document.sources[index].kind == .pdf ? Swift.Set((document.sources[index].text?.selections ?? []).map(\.guid)) : []
            for area in document.sources[index].areas.indices {
                let known = document.sources[index].areas[area]
                guard passages.contains(known.guid), !own.contains(known.guid) else { continue }
                findings.append(RefiFinding(.duplicateGUID, RefiPlace(element: "PDFSelection", guid: known.guid, line: known.line), .repaired))
                document.sources[index].areas[area].guid = guids.invent(.area)
            }
        }
    }

    // MARK: Codes, cases, sets, links

    private mutating func checkCodes() {
        var names: [Int?: Swift.Set<String>] = [:]
        for index in document.codes.indices {
            let code = document.codes[index]
            let place = RefiPlace(element: "Code", guid: code.guid, line: code.line)
            if !names[code.parent, default: []].insert(code.name).inserted { findings.append(RefiFinding(.repeatedName, place)) }
            document.codes[index].notes = kept(code.notes, .note, .unknownNote, place)
        }
        let tops = document.codes.filter { $0.parent == nil }
        if tops.count == 1, let top = tops.first, top.name == "Nodes", !top.isCodable, document.codes.count > 1 {
            findings.append(RefiFinding(.nodesWrapper, RefiPlace(element: "Code", guid: top.guid, line: top.line)))
        }
    }

    private mutating func checked(_ unit: RefiDocument.Case) -> RefiDocument.Case {
        var unit = unit
        let place = RefiPlace(element: "Case", guid: unit.guid, line: unit.line)
        unit.codes = kept(unit.codes, .code, .unknownCode, place)
        unit.values = kept(unit.values, place)
        unit.sources = kept(unit.sources, .source, .unknownSource, place)
        unit.selections = kept(unit.selections, .selection, .unknownSelection, place)
        return unit
    }

    private mutating func checked(_ set: RefiDocument.Set) -> RefiDocument.Set {
        var set = set
        let place = RefiPlace(element: "Set", guid: set.guid, line: set.line)
        set.codes = kept(set.codes, .code, .unknownCode, place)
        set.sources = kept(set.sources, .source, .unknownSource, place)
        set.notes = kept(set.notes, .note, .unknownNote, place)
        return set
    }

    private mutating func checked(_ link: RefiDocument.Link) -> RefiDocument.Link {
        var link = link
        let place = RefiPlace(element: "Link", guid: link.guid, line: link.line)
        link.origin = known(link.origin, .object, .unknownObject, "originGUID", place)
        link.target = known(link.target, .object, .unknownObject, "targetGUID", place)
        link.notes = kept(link.notes, .note, .unknownNote, place)
        return link
    }

    private mutating func check(graph index: Int) {
        let vertices = Swift.Set(document.graphs[index].vertices.map(\.guid))
        for vertex in document.graphs[index].vertices.indices {
            let known = document.graphs[index].vertices[vertex]
            let place = RefiPlace(element: "Vertex", guid: known.guid, line: known.line)
            document.graphs[index].vertices[vertex].represents = self.known(known.represents, .object, .unknownObject, "representedGUID", place)
        }
        var edges: [RefiDocument.Edge] = []
        for var edge in document.graphs[index].edges {
            let place = RefiPlace(element: "Edge", guid: edge.guid, line: edge.line)
            edge.represents = known(edge.represents, .object, .unknownObject, "representedGUID", place)
            var isWhole = true
            for (name, end) in [("sourceVertex", edge.source), ("targetVertex", edge.target)] where !vertices.contains(end) {
                findings.append(RefiFinding(.unknownVertex, place, attribute: name, target: end, .dropped))
                isWhole = false
            }
            if isWhole { edges.append(edge) }
        }
        document.graphs[index].edges = edges
    }
}
