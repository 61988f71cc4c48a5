import FeltAnalysis
import FeltModel
import FeltPrivacy
import FeltRefi
import FeltStore
import FeltText

/// The texts of an export, each with its passages: as sources, as memos, or within the PDF or picture that they came in.
///
/// An object: what it holds would be counted anew with every call that hands it on.
final class RefiTexts {
    private let export: RefiExport
    private let memos: RefiMemos
    private let variables: RefiVariables
    private let first: ResearcherID
    private let tree: CodeTree
    private let textIDs: [SourceID: String]
    /// Sources that had another text before.
    private let revised: Set<SourceID>
    /// What is kept of other programs, less the elements that texts were put into.
    private(set) var parts: ForeignParts
    /// By which GUID cases and sets refer to each source.
    private(set) var sourceGUIDs: [SourceID: RefiGUID] = [:]
    /// How many passages without codings lost their words.
    private(set) var lostPassages = 0
    private var usedSelections: Set<RefiGUID> = []
    /// The GUIDs of the codings of the study, which no kept one may have; needed only where some are kept.
    private lazy var ownCodings = Set(
        export.codings.flatMap { coding in
            [export.guids[.coding, coding.id.raw]] + coding.facets.map { export.guids[.codingFacet, RefiGUIDs.facetID(coding.id, $0)] }
        })

    /// What an identity says of a coding that was on a source as a whole.
    static let wholeRole = "whole"

    init(_ export: RefiExport, _ memos: RefiMemos, _ variables: RefiVariables, first: ResearcherID, _ parts: ForeignParts) throws {
        self.export = export
        self.memos = memos
        self.variables = variables
        self.first = first
        self.parts = parts
        tree = try export.reader.codes()
        // A PDF or picture of a source that stays has its words.
        for source in try export.reader.sources() where !export.study.gate.releases(source.id) {
            guard let owner = export.guids.identity(.source, source.id.raw)?.ownerGUID.flatMap({ RefiGUID($0) }), self.parts.takeFrame(owner) != nil else { continue }
            self.parts.withheld += 1
        }
        // What is marked in a picture, a sound or a film with a flag of the study's own cannot be cut out of it.
        let flags = Set(try export.study.withholdingValues().map { export.guids[.facetValue, $0.raw] })
        if !flags.isEmpty { self.parts.withheld += self.parts.withhold { $0.leads(to: flags) } }
        textIDs = try export.reader.textIDs()
        usedSelections.reserveCapacity(export.codings.count)
        revised = Set(try export.reader.rows(of: "revision").compactMap { row in if case .thing(_, let id)? = row.fields["sourceId"] { SourceID(id) } else { nil } })
    }

    /// Whether what came with a source has words that the source no longer has: of these the gate does not know what to keep back.
    ///
    /// - Parameter textID: the text that it came with; nil where that is not known.
    private func hasFormerWords(_ source: SourceID, textID: String? = nil) -> Bool {
        !export.study.gate.isOpen && (textID.map { $0 != textIDs[source] } ?? revised.contains(source))
    }

    /// A source with its codings, which are sorted by place.
    func source(_ source: Source, _ codings: [Coding]) throws -> RefiTextSource {
        let guid = export.guids[.source, source.id.raw]
        let identity = export.guids.identity(.source, source.id.raw)
        let rest = parts.rests[guid]
        let text = try export.study.text(of: source.id)
        let isWhole = export.study.isWhole(source.id)
        // A source of another program has the name that is its title here; one that was made here has its title for a description.
        let isForeign = identity?.role != nil
        var result = RefiTextSource(
            guid: guid, name: isForeign ? source.title?.unlessBlank ?? source.slug.text : source.slug.text,
            description: isForeign ? memos.descriptions[guid] : source.title, text: text, created: try export.stamp(source.researcher ?? first, source.createdAt), modified: rest?.stamp("modifyingUser", "modifiedDateTime"))
        let isFormer = hasFormerWords(source.id)
        // A file that came with the text has the words that stay.
        result.richTextPath = isWhole && !isFormer ? rest?["richTextPath"] : nil
        if isWhole, isFormer, rest?["richTextPath"] != nil { parts.former += 1 }
        let whole = codings.filter { export.guids.identity(.coding, $0.id.raw)?.role == Self.wholeRole && $0.range == text.wholeRange }
        result.codings = try ordered(whole[...]).flatMap { self.codings($0) }
        let ids = Set(whole.map(\.id))
        result.selections = try selections(ids.isEmpty ? codings : codings.filter { !ids.contains($0.id) })
        for part in parts.passages[guid] ?? [] { if let passage = try passage(part, of: source) { result.selections.append(passage) } }
        if parts.passages[guid] != nil { sortByPlace(&result.selections) }
        result.notes = (memos.notesByOwner["source \(source.id)"] ?? []) + (rest?.targets("NoteRef") ?? [])
        result.values = variables.values(of: source)
        result.values += export.missing(rest, besides: result.values)
        sourceGUIDs[source.id] = guid
        if identity?.role == "Note" {
            result.place = .note
        } else if identity?.role != RefiGUIDs.transcriptRole, let owner = identity?.ownerGUID.flatMap({ RefiGUID($0) }), var frame = parts.takeFrame(owner) {
            guard isWhole, !isFormer else {
                if isWhole { parts.former += 1 } else { parts.withheld += 1 }
                return result
            }
            if let description = memos.descriptions[owner] { frame.children.insert(RefiElement("Description", text: description), at: 0) }
            result.place = .within(frame)
            sourceGUIDs[source.id] = owner
        }
        return result
    }

    /// One selection for each range and selection that codings came in; codings come sorted by range.
    private func selections(_ codings: [Coding]) throws -> [RefiSelection] {
        var result: [RefiSelection] = []
        result.reserveCapacity(codings.count)
        var first = 0
        while first < codings.count {
            var last = first + 1
            while last < codings.count, codings[last].range == codings[first].range { last += 1 }
            // Where they begin that this range makes; mostly there is one.
            let start = result.count
            let made = made(codings[first])
            for coding in try ordered(codings[first..<last]) {
                var guid = export.guids.selection(of: coding.coding.id) ?? made
                var place = result[start...].firstIndex { $0.guid == guid }
                // Two passages that were one must not share its GUID.
                if place == nil, usedSelections.contains(guid) {
                    guid = made
                    place = result[start...].firstIndex { $0.guid == guid }
                }
                if place == nil {
                    usedSelections.insert(guid)
                    result.append(selection(guid, coding))
                }
                result[place ?? result.count - 1].codings += self.codings(coding)
            }
            first = last
        }
        return result
    }

    private func made(_ coding: Coding) -> RefiGUID {
        export.guids.made(.selection, "\(coding.source) \(coding.range.start.value) \(coding.range.end.value)")
    }

    private typealias Stamped = (coding: Coding, stamp: RefiStamp, guid: RefiGUID)

    /// Codings on the same words, in an order that holds in every copy of the study: by code, time and GUID.
    private func ordered(_ codings: ArraySlice<Coding>) throws -> [Stamped] {
        let all = try codings.map { Stamped($0, try export.stamp($0.researcher, $0.createdAt), export.guids[.coding, $0.id.raw]) }
        guard all.count > 1 else { return all }
        return all.sorted { left, right in
            (tree.order(of: left.coding.code) ?? 0, left.stamp.time, left.guid) < (tree.order(of: right.coding.code) ?? 0, right.stamp.time, right.guid)
        }
    }

    private func selection(_ guid: RefiGUID, _ coding: Stamped) -> RefiSelection {
        let rest = parts.rests[guid]
        var selection = RefiSelection(
            guid: guid, range: coding.coding.range, description: memos.descriptions[guid],
            created: rest?.stamp("creatingUser", "creationDateTime") ?? coding.stamp, modified: rest?.stamp("modifyingUser", "modifiedDateTime"),
            notes: (memos.notesByPassage[guid] ?? []) + (rest?.targets("NoteRef") ?? []))
        // Other programs call a passage by its words.
        selection.name = export.study.isWhole(coding.coding.source) && !hasFormerWords(coding.coding.source) ? rest?["name"] : nil
        return selection
    }

    /// A coding and those of its facets' values.
    private func codings(_ coding: Stamped) -> [RefiCoding] {
        let (coding, stamp, guid) = coding
        let notes = (memos.notesByCoding[coding.id] ?? []) + (parts.rests[guid]?.targets("NoteRef") ?? [])
        let own = [RefiCoding(guid: guid, code: export.guids[.code, coding.code.raw], created: stamp, notes: notes)]
        return coding.facets.isEmpty ? own : own
            + coding.facets.map { value in
                RefiCoding(
                    guid: export.guids[.codingFacet, RefiGUIDs.facetID(coding.id, value)], code: export.guids[.facetValue, value.raw], created: stamp)
            }.sorted { $0.guid < $1.guid }
    }

    // MARK: Passages without codings

    private func passage(_ part: ForeignParts.Part, of source: Source) throws -> RefiSelection? {
        let text = try export.reader.text(of: source.id)
        guard let guid = part.element.guid, !usedSelections.contains(guid), let start = part.element["startPosition"].flatMap({ Int($0) }),
            let end = part.element["endPosition"].flatMap({ Int($0) }), start <= end
        else { return nil }
        let isPresent = part.textID.map { $0 == textIDs[source.id] } ?? true
        let own = isPresent ? text : try? part.textID.map { try export.reader.text(id: $0) }
        guard let own, var range = TextIndex(own).textRange(scalars: start..<end) else {
            lostPassages += 1
            return nil
        }
        if !isPresent {
            guard let carried = TextMap(from: own, to: text).carry(range).range else {
                lostPassages += 1
                return nil
            }
            range = carried
        }
        guard let released = export.study.gate.text(of: source.id).range(range) else { return nil }
        range = released
        usedSelections.insert(guid)
        let stamp = part.element.stamp("creatingUser", "creationDateTime")
        var selection = RefiSelection(
            guid: guid, range: range, description: memos.descriptions[guid], created: stamp, modified: part.element.stamp("modifyingUser", "modifiedDateTime"),
            notes: part.element.targets("NoteRef") + (memos.notesByPassage[guid] ?? []))
        selection.name = export.study.isWhole(source.id) && !hasFormerWords(source.id, textID: part.textID) ? part.element["name"] : nil
        let fallback = try stamp ?? export.stamp(source.researcher ?? first, source.createdAt)
        selection.codings = part.element.children.filter { $0.name == "Coding" }.compactMap { coding in
            guard let guid = coding.guid, let code = coding.targets("CodeRef").first, !ownCodings.contains(guid) else { return nil }
            return RefiCoding(guid: guid, code: code, created: coding.stamp("creatingUser", "creationDateTime") ?? fallback, notes: coding.targets("NoteRef"))
        }
        return selection
    }

    private func sortByPlace(_ selections: inout [RefiSelection]) {
        selections = selections.enumerated().sorted { ($0.element.range, $0.offset) < ($1.element.range, $1.offset) }.map(\.element)
    }

    // MARK: Transcripts

    /// Puts the words of transcripts that are sources here back into the sounds and films that they are of.
    func completeTranscripts(_ parts: inout ForeignParts) throws {
        let transcripts = export.guids.transcripts
        guard !transcripts.isEmpty else { return }
        let known = parts.textIDs
        let sources = Dictionary(uniqueKeysWithValues: try export.study.sources().filter { export.study.isWhole($0.id) }.map { ($0.id, $0) })
        // What is heard in a sound or a film are the words of its transcripts.
        parts.withheld += parts.withhold { element in
            element.children.contains { child in child.name == "Transcript" && child.guid.flatMap { transcripts[$0] }.map { sources[$0] == nil } ?? false }
        }
        parts.former += parts.withhold { element in
            element.children.contains { child in
                child.name == "Transcript" && child.guid.flatMap { transcripts[$0] }.map { hasFormerWords($0, textID: element.guid.flatMap { known[$0] }) } ?? false
            }
        }
        try parts.change("Sources") { element in
            for place in element.children.indices where element.children[place].name == "Transcript" {
                guard let guid = element.children[place].guid, let source = transcripts[guid].flatMap({ sources[$0] }) else { continue }
                // Its times count in the text that it came with, which may have been revised since.
                let former = element.guid.flatMap { known[$0] }.flatMap { try? export.reader.text(id: $0) }
                let text = try former ?? export.reader.text(of: source.id)
                guard !element.children[place].children.contains(where: { $0.name == "PlainTextContent" }) else { continue }
                let after = element.children[place].children.first?.name == "Description" ? 1 : 0
                element.children[place].children.insert(RefiElement("PlainTextContent", text: text.string), at: after)
            }
        }
    }
}
