import FeltModel
import FeltRefi
import FeltStore
import FeltText

/// What the study and the file hold, by GUID, and which project the file is of.
extension RefiIntake {
    /// The things of the study by every GUID that they may have in a file.
    static func known(
        _ export: RefiExport, _ reader: StudyReader, _ codings: [CodingID: Coding], _ memos: [MemoID: Memo]
    ) throws -> [RefiGUIDs.Kind: [RefiGUID: String]] {
        let guids = export.guids
        let facets = try reader.facets().facets
        var ids: [RefiGUIDs.Kind: [String]] = [
            .researcher: try reader.researchers().map(\.id.raw), .code: try reader.codes().codes.map(\.id.raw), .facet: facets.map(\.id),
            .facetValue: facets.flatMap { $0.values.map(\.id.raw) }, .source: try reader.sources().map(\.id.raw), .coding: codings.keys.map(\.raw),
            .memo: memos.keys.map(\.raw), .caseStudy: try reader.cases().map(\.id.raw),
        ]
        ids[.codingFacet] = codings.values.flatMap { coding in coding.facets.map { RefiGUIDs.facetID(coding.id, $0) } }
        var known: [RefiGUIDs.Kind: [RefiGUID: String]] = [:]
        for (kind, all) in ids { known[kind] = Dictionary(all.map { (guids.made(kind, $0), $0) }, uniquingKeysWith: { first, _ in first }) }
        let attributes = try Array(reader.attributesBySource().values.joined()) + Array(reader.caseAttributes().values.joined())
        let variables = Set(attributes.flatMap { [RefiVariables.headName($0.name), RefiVariables.ownName($0.name)] } + RefiVariables.sourceFacts + RefiVariables.caseFacts)
        known[.variable] = Dictionary(variables.map { (guids.made(.variable, $0), $0) }, uniquingKeysWith: { first, _ in first })
        let existing = ids.mapValues { Set($0) }
        for identity in guids.identities where identity.role != RefiGUIDs.descriptionRole {
            guard let kind = RefiGUIDs.Kind(rawValue: identity.entity), let guid = RefiGUID(identity.guid) else { continue }
            guard kind == .variable || existing[kind]?.contains(identity.entityID) == true else { continue }
            known[kind, default: [:]][guid] = identity.entityID
        }
        return known
    }

    /// Whether what another program wrote began as an export of this one: its texts say of what kind and in which language they are, in the words that only
    /// this program has for it; those that were added there say neither. An embargo that such a file says must hold.
    static func wasBornHere(_ document: RefiDocument) -> Bool {
        func variable(_ name: String) -> RefiGUID? { document.variables.first { $0.name == name && $0.kind == .text }?.guid }
        guard let kind = variable("kind"), let language = variable("language") else { return false }
        var values: [RefiGUID: [RefiVariableValue]] = [:]
        for unit in document.cases where unit.name?.unlessBlank == nil && unit.sources.count == 1 { values[unit.sources[0], default: []] += unit.values }
        let texts = document.sources.filter { $0.kind == .text }
        var isFound = false
        let areSound = texts.allSatisfy { source in
            let all = source.values + (source.text?.values ?? []) + (values[source.guid] ?? [])
            func said(_ variable: RefiGUID) -> String? { all.first { $0.variable == variable }?.value.text }
            if said(language) == nil, said(kind) == nil { return true }
            isFound = true
            return said(language).flatMap { Language(rawValue: $0) } != nil && said(kind).map { (try? KindName.read($0)) != nil } == true
        }
        return areSound && isFound
    }

    /// The project of which most things of the file are known; nil for one that was never here.
    ///
    /// Two projects may share their people, since some programs write one user for everybody, and begin with one codebook: a project is known by what
    /// is coded, its cases and notes, and only what has none of these by its codes and people.
    static func project(_ document: RefiDocument, _ guids: RefiGUIDs) -> String? {
        let isCodebook = document.sources.isEmpty && document.cases.isEmpty && document.notes.isEmpty
        let codebook = isCodebook ? document.codes.map(\.guid) + document.users.map(\.guid) : []
        let things = codebook + document.cases.map(\.guid) + document.notes.map(\.guid)
            + document.sources.flatMap { source in
                [source.guid] + source.transcripts.map(\.guid) + (source.text.map { [$0.guid] + $0.selections.flatMap { $0.codings.map(\.guid) } } ?? [])
            }
        let present = Set(things)
        var counts: [String: Int] = [:]
        for identity in guids.identities {
            if let guid = RefiGUID(identity.guid), present.contains(guid) { counts[identity.project, default: 0] += 1 }
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// The project whose sources have the names and lengths of those of the file, where all GUIDs are others.
    static func namesake(_ document: RefiDocument, _ guids: RefiGUIDs, _ sources: [SourceID: Source]) -> String? {
        let names = Set(document.sources.compactMap { source in source.text?.text.map { "\(source.name ?? "")\n\($0.utf8.count)" } })
        var counts: [String: Int] = [:]
        for identity in guids.identities where identity.entity == RefiGUIDs.Kind.source.rawValue {
            guard let source = sources[SourceID(identity.entityID)] else { continue }
            if names.contains("\(source.title ?? source.slug.text)\n\(source.byteCount)") { counts[identity.project, default: 0] += 1 }
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// Every GUID of the file that something can be kept of.
    func presentGUIDs() -> Set<RefiGUID> {
        var guids = Set(document.users.map(\.guid) + document.codes.map(\.guid) + document.variables.map(\.guid) + document.cases.map(\.guid))
        guids.formUnion(document.links.map(\.guid) + document.sets.map(\.guid) + document.graphs.map(\.guid))
        func add(_ codings: [RefiDocument.Coding]) { guids.formUnion(codings.map(\.guid)) }
        func add(_ text: RefiDocument.Text) {
            guids.insert(text.guid)
            add(text.codings)
            for selection in text.selections {
                guids.insert(selection.guid)
                add(selection.codings)
            }
        }
        for source in document.sources {
            guids.insert(source.guid)
            add(source.codings)
            if let text = source.text { add(text) }
            for transcript in source.transcripts {
                guids.insert(transcript.guid)
                for selection in transcript.selections {
                    guids.insert(selection.guid)
                    add(selection.codings)
                }
            }
        }
        for note in document.notes { add(note) }
        return guids
    }
}
