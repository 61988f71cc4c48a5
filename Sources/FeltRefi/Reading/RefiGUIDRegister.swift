/// Every GUID of a file, with what it names.
struct RefiGUIDRegister {
    /// Sorts of objects that references tell apart.
    struct Kind: OptionSet, Hashable {
        let rawValue: UInt32

        static let user = Kind(rawValue: 1), code = Kind(rawValue: 2), variable = Kind(rawValue: 4), caseUnit = Kind(rawValue: 8)
        static let source = Kind(rawValue: 16), text = Kind(rawValue: 32), passage = Kind(rawValue: 64), area = Kind(rawValue: 128)
        static let note = Kind(rawValue: 256), coding = Kind(rawValue: 512), link = Kind(rawValue: 1024), set = Kind(rawValue: 2048)
        static let transcript = Kind(rawValue: 4096), syncPoint = Kind(rawValue: 8192), graph = Kind(rawValue: 16384), vertex = Kind(rawValue: 32768)
        static let edge = Kind(rawValue: 65536), otherSelection = Kind(rawValue: 131_072)
        /// What a case's `SelectionRef` may lead to.
        static let selection: Kind = [.passage, .area, .otherSelection]
        /// What a link or a vertex may lead to.
        static let object = Kind(rawValue: .max).subtracting([.user])
    }

    private var known: [RefiGUID: Kind] = [:]
    private var invented: UInt64 = 0

    /// An empty one, for about so many.
    init(capacity: Int = 0) { known.reserveCapacity(capacity) }

    /// Enters everything that is in a document.
    init(_ document: RefiDocument) {
        // Most of them are passages and their codings.
        known.reserveCapacity(document.sources.reduce(256) { $0 + 2 * ($1.text?.selections.count ?? 0) })
        for user in document.users { enter(user.guid, .user) }
        for code in document.codes { enter(code.guid, .code) }
        for variable in document.variables { enter(variable.guid, .variable) }
        for unit in document.cases { enter(unit.guid, .caseUnit) }
        for source in document.sources {
            enter(source.guid, .source)
            enter(source.codings)
            if let text = source.text { enter(text, source.kind == .text ? .source : .text) }
            for area in source.areas {
                enter(area.guid, .area)
                enter(area.codings)
                if let text = area.text { enter(text, .text) }
            }
            for span in source.spans {
                enter(span.guid, .otherSelection)
                enter(span.codings)
            }
            for transcript in source.transcripts {
                enter(transcript.guid, .transcript)
                for point in transcript.syncPoints { enter(point.guid, .syncPoint) }
                for selection in transcript.selections {
                    enter(selection.guid, .otherSelection)
                    enter(selection.codings)
                }
            }
        }
        for note in document.notes { enter(note, .note) }
        for link in document.links { enter(link.guid, .link) }
        for set in document.sets { enter(set.guid, .set) }
        for graph in document.graphs {
            enter(graph.guid, .graph)
            for vertex in graph.vertices { enter(vertex.guid, .vertex) }
            for edge in graph.edges { enter(edge.guid, .edge) }
        }
    }

    private mutating func enter(_ text: RefiDocument.Text, _ kind: Kind) {
        enter(text.guid, kind)
        enter(text.codings)
        for selection in text.selections {
            enter(selection.guid, .passage)
            enter(selection.codings)
        }
    }

    private mutating func enter(_ codings: [RefiDocument.Coding]) {
        for coding in codings { enter(coding.guid, .coding) }
    }

    func kinds(of guid: RefiGUID) -> Kind { known[guid] ?? [] }

    /// Whether a GUID names something else already. Two pairs may share one: a case and its code (NVivo), and the area and the words of one
    /// passage of a PDF (ATLAS.ti).
    func isTaken(_ guid: RefiGUID, by kind: Kind) -> Bool {
        let others = kinds(of: guid)
        if others.isEmpty { return false }
        let allowed: Kind = switch kind {
        case .code: .caseUnit
        case .caseUnit: .code
        case .passage: .area
        case .area: .passage
        default: []
        }
        return !allowed.isSuperset(of: others)
    }

    mutating func remove(_ guid: RefiGUID) { known[guid] = nil }

    mutating func enter(_ guid: RefiGUID, _ kind: Kind) { known[guid, default: []].insert(kind) }

    /// A GUID for an object that has none of its own; the same file always gives the same. Its version is 8, which nothing but us gives out.
    mutating func invent(_ kind: Kind) -> RefiGUID {
        while true {
            invented += 1
            let guid = RefiGUID(high: 0xFE17_0000_0000_8000, low: 0x8000_0000_0000_0000 | invented)
            if known[guid] == nil {
                enter(guid, kind)
                return guid
            }
        }
    }
}

extension RefiGUIDRegister.Kind {
    /// What an element is; nil for those without a GUID.
    init?(_ type: RefiElementType, named name: String) {
        switch type {
        case .user: self = .user
        case .code, .codebookCode: self = .code
        case .variable: self = .variable
        case .caseUnit: self = .caseUnit
        case .set, .codebookSet: self = .set
        case .textSource: self = name == "TextSource" ? .source : name == "Note" ? .note : .text
        case .pictureSource, .pdfSource, .audioSource, .videoSource: self = .source
        case .plainTextSelection: self = .passage
        case .pdfSelection: self = .area
        case .pictureSelection, .audioSelection, .videoSelection, .transcriptSelection: self = .otherSelection
        case .transcript: self = .transcript
        case .syncPoint: self = .syncPoint
        case .coding: self = .coding
        case .link: self = .link
        case .graph: self = .graph
        case .vertex: self = .vertex
        case .edge: self = .edge
        default: return nil
        }
    }
}
