/// Looks up every reference of a document and takes out what leads nowhere, so that what is left can be relied on.
struct RefiReferencePass {
    var document: RefiDocument
    var findings: [RefiFinding] = []
    private var guids: RefiGUIDRegister
    private var folders: Swift.Set<RefiGUID> = []
    private var variables: [RefiGUID: RefiVariable.Kind] = [:]
    private var strangers: [RefiGUID] = []
    private var isStranger: Swift.Set<RefiGUID> = []
    /// Selections that NVivo coded to a case, by the case.
    private var casePassages: [RefiGUID: [RefiGUID]] = [:]
    private var caseSources: [RefiGUID: [RefiGUID]] = [:]

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

    // MARK: Sources

    private mutating func check(_ source: inout RefiDocument.Source) {
        let place = RefiPlace(element: source.kind.rawValue, guid: source.guid, line: source.line)
        source.stamp = settled(source.stamp, place)
        // What is coded as a whole and to a case belongs to that case as a whole.
        source.codings = kept(source.codings, place, source: source.guid)
        source.notes = kept(source.notes, .note, .unknownNote, place)
        source.values = kept(source.values, place)
        let name = source.kind == .text ? "TextSource" : source.kind == .pdf ? "Representation" : "TextDescription"
        check(&source.text, named: name, isSource: source.kind == .text)
        for area in source.areas.indices { check(&source.areas[area], of: source.kind) }
        for span in source.spans.indices { check(&source.spans[span], of: source.kind) }
        for transcript in source.transcripts.indices { check(&source.transcripts[transcript]) }
        if source.kind == .pdf { joinDualQuotations(&source) }
    }

    private mutating func check(_ text: inout RefiDocument.Text?, named name: String, isSource: Bool) {
        guard var known = text else { return }
        text = nil
        check(&known, named: name, isSource: isSource)
        text = known
    }

    private mutating func check(_ text: inout RefiDocument.Text, named name: String, isSource: Bool = false) {
        let place = RefiPlace(element: name, guid: text.guid, line: text.line)
        if !isSource {
            text.stamp = settled(text.stamp, place)
            text.codings = kept(text.codings, place)
            text.notes = kept(text.notes, .note, .unknownNote, place)
            text.values = kept(text.values, place)
        }
        for index in text.selections.indices {
            let selection = text.selections[index]
            let place = RefiPlace(element: "PlainTextSelection", guid: selection.guid, line: selection.line)
            text.selections[index].stamp = settled(selection.stamp, place)
            text.selections[index].codings = kept(selection.codings, place, passage: selection.guid)
            text.selections[index].notes = kept(selection.notes, .note, .unknownNote, place)
        }
    }

    private mutating func check(_ area: inout RefiDocument.Area, of kind: RefiDocument.Source.Kind) {
        let place = RefiPlace(element: kind == .pdf ? "PDFSelection" : "PictureSelection", guid: area.guid, line: area.line)
        area.stamp = settled(area.stamp, place)
        area.codings = kept(area.codings, place, passage: area.guid)
        area.notes = kept(area.notes, .note, .unknownNote, place)
        check(&area.text, named: "Representation", isSource: false)
    }

    private mutating func check(_ span: inout RefiDocument.Span, of kind: RefiDocument.Source.Kind) {
        let place = RefiPlace(element: kind == .audio ? "AudioSelection" : "VideoSelection", guid: span.guid, line: span.line)
        span.stamp = settled(span.stamp, place)
        span.codings = kept(span.codings, place, passage: span.guid)
        span.notes = kept(span.notes, .note, .unknownNote, place)
    }

    private mutating func check(_ transcript: inout RefiDocument.Transcript) {
        let place = RefiPlace(element: "Transcript", guid: transcript.guid, line: transcript.line)
        transcript.stamp = settled(transcript.stamp, place)
        transcript.notes = kept(transcript.notes, .note, .unknownNote, place)
        let points = Swift.Set(transcript.syncPoints.map(\.guid))
        for index in transcript.selections.indices {
            let selection = transcript.selections[index]
            let place = RefiPlace(element: "TranscriptSelection", guid: selection.guid, line: selection.line)
            transcript.selections[index].stamp = settled(selection.stamp, place)
            transcript.selections[index].codings = kept(selection.codings, place, passage: selection.guid)
            transcript.selections[index].notes = kept(selection.notes, .note, .unknownNote, place)
            for (name, end) in [("fromSyncPoint", selection.from), ("toSyncPoint", selection.to)] {
                guard let end, !points.contains(end) else { continue }
                findings.append(RefiFinding(.unknownSyncPoint, place, attribute: name, target: end, .dropped))
                if name == "fromSyncPoint" { transcript.selections[index].from = nil } else { transcript.selections[index].to = nil }
            }
        }
    }

    /// ATLAS.ti writes a passage of a PDF twice under one GUID. The words keep all codings; those that only the area has go to them.
    private mutating func joinDualQuotations(_ source: inout RefiDocument.Source) {
        guard let selections = source.text?.selections, !source.areas.isEmpty else { return }
        let places = Dictionary(selections.enumerated().map { ($1.guid, $0) }, uniquingKeysWith: { first, _ in first })
        for index in source.areas.indices {
            let area = source.areas[index]
            guard let place = places[area.guid] else { continue }
            let codes = Swift.Set(selections[place].codings.map(\.code))
            source.text?.selections[place].codings += area.codings.filter { !codes.contains($0.code) }
            source.areas[index].codings = []
            source.areas[index].isAlsoText = true
            findings.append(RefiFinding(.dualQuotation, RefiPlace(element: "PDFSelection", guid: area.guid, line: area.line), .repaired))
        }
    }

    // MARK: References

    private mutating func kept(
        _ targets: [RefiGUID], _ kind: RefiGUIDRegister.Kind, _ rule: RefiRule, _ place: RefiPlace
    ) -> [RefiGUID] {
        targets.filter { target in
            if !guids.kinds(of: target).isDisjoint(with: kind) { return true }
            findings.append(RefiFinding(rule, place, target: target, .dropped))
            return false
        }
    }

    private mutating func known(
        _ target: RefiGUID?, _ kind: RefiGUIDRegister.Kind, _ rule: RefiRule, _ attribute: String, _ place: RefiPlace
    ) -> RefiGUID? {
        guard let target else { return nil }
        if !guids.kinds(of: target).isDisjoint(with: kind) { return target }
        findings.append(RefiFinding(rule, place, attribute: attribute, target: target, .dropped))
        return nil
    }

    private mutating func kept(
        _ codings: [RefiDocument.Coding], _ place: RefiPlace, passage: RefiGUID? = nil, source: RefiGUID? = nil
    ) -> [RefiDocument.Coding] {
        var result: [RefiDocument.Coding] = []
        for var coding in codings {
            let own = RefiPlace(element: "Coding", guid: coding.guid, line: coding.line)
            coding.creator = settled(coding.creator, "creatingUser", own)
            coding.notes = kept(coding.notes, .note, .unknownNote, own)
            let kinds = guids.kinds(of: coding.code)
            if kinds.contains(.caseUnit), passage != nil || source != nil {
                findings.append(RefiFinding(.codingToCase, own, target: coding.code, .repaired))
                if let passage { casePassages[coding.code, default: []].append(passage) }
                if let source { caseSources[coding.code, default: []].append(source) }
                // A code of its own stands for the case, so that the coding is kept beside the membership.
                if !kinds.contains(.code) {
                    guids.remove(coding.guid)
                    continue
                }
            } else if !kinds.contains(.code) {
                findings.append(RefiFinding(.unknownCode, own, target: coding.code, .dropped))
                guids.remove(coding.guid)
                continue
            } else if folders.contains(coding.code) {
                findings.append(RefiFinding(.codingOnFolder, own, target: coding.code))
            }
            result.append(coding)
        }
        return result
    }

    private mutating func kept(_ values: [RefiVariableValue], _ place: RefiPlace) -> [RefiVariableValue] {
        var seen: Swift.Set<RefiGUID> = []
        return values.filter { value in
            guard let kind = variables[value.variable] else {
                findings.append(RefiFinding(.unknownVariable, place, target: value.variable, .dropped))
                return false
            }
            if let own = value.value.kind, own != kind {
                findings.append(RefiFinding(.valueOfWrongKind, place, target: value.variable, expected: kind.rawValue))
            }
            if seen.insert(value.variable).inserted { return true }
            findings.append(RefiFinding(.secondValue, place, target: value.variable, .dropped))
            return false
        }
    }

    private mutating func settled(_ stamp: RefiDocument.Stamp, _ place: RefiPlace, of suffix: String = "") -> RefiDocument.Stamp {
        var stamp = stamp
        stamp.creator = settled(stamp.creator, "creatingUser" + suffix, place)
        stamp.modifier = settled(stamp.modifier, "modifyingUser" + suffix, place)
        return stamp
    }

    /// Somebody who is only referred to becomes a user of the document; what is no user at all is left out.
    private mutating func settled(_ user: RefiGUID?, _ attribute: String, _ place: RefiPlace) -> RefiGUID? {
        guard let user, !guids.kinds(of: user).contains(.user) else { return user }
        let isOther = guids.kinds(of: user) != []
        findings.append(RefiFinding(.unknownUser, place, attribute: attribute, target: user, isOther ? .dropped : .repaired))
        if isOther { return nil }
        if isStranger.insert(user).inserted { strangers.append(user) }
        return user
    }
}
