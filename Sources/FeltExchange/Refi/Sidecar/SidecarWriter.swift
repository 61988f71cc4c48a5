import FeltContainers
import FeltModel
import FeltPrivacy
import FeltRefi
import FeltStore
import FeltText
import Foundation

/// Gathers what of a study leaves with a project and has no place in it: layers, voices and times of passages, notes' heads, the register under
/// pseudonyms, the course of cases, the framework chart, saved queries, former texts, and the fields that codes, facets and cases have beyond the
/// standard's. What the gate keeps back is not in it.
struct SidecarWriter {
    private let export: RefiExport
    private let reader: StudyReader
    private var sidecar: Sidecar
    private var contents: [String] = []
    private var leaving: Set<SourceID> = []
    /// Those who stay, by id and by pseudonym.
    private var gone: Set<String> = []
    private var hiddenNames: Set<String> = []

    /// The things that the project has under a GUID.
    static let shared: [String: RefiGUIDs.Kind] = [
        "researcher": .researcher, "caseStudy": .caseStudy, "code": .code, "facet": .facet, "facetValue": .facetValue, "source": .source, "memo": .memo, "coding": .coding,
    ]
    /// Those that only the sidecar has, each after what it refers to.
    private static let own = [
        "organisation", "participant", "participantStatus", "participantCase", "stageEntry", "milestone", "cycle", "formulation", "note", "sourceParticipant", "outcome",
        "attachment", "revision", "summary", "rating", "savedQuery", "setting",
    ]

    init(_ export: RefiExport, project: [UInt8]) {
        self.export = export
        reader = export.reader
        sidecar = Sidecar(project: StudyDigest.hex(project))
    }

    /// The entries of the container. Throws what reading the study throws. Cost: one read of the tables, and the files that sources came as.
    mutating func entries() throws -> [ZipWriter.Entry] {
        let own = try reader.identity()
        sidecar.study = own
        var states = Dictionary(export.guids.states.map { ($0.entityID, $0.guid) }, uniquingKeysWith: { $1 })
        for identity in export.guids.accepted { states[identity.entityID] = identity.guid.isEmpty ? nil : identity.guid }
        states[own] = try reader.lastChange()?.clock
        sidecar.states = states
        let sources = try export.study.sources()
        leaving = Set(sources.map(\.id))
        hiddenNames = try export.study.hiddenNames()
        gone = Set(try reader.participants().filter { hiddenNames.contains($0.pseudonym.text) }.map(\.id.raw))
        for entity in ["study", "researcher", "caseStudy", "code", "facet", "facetValue"] { for row in try reader.rows(of: entity) { add(row) } }
        for row in try reader.rows(of: "source") where leaving.contains(SourceID(row.id)) { try addSource(row) }
        for source in sources { try addPassages(source.id) }
        for row in try reader.rows(of: "attribute") { if let row = try released(row) { add(row) } }
        let leavingMemos = try export.study.memos(on: export.codings)
        let memos = Set(leavingMemos.map(\.id.raw))
        sidecar.thousandths = try thousandths(leavingMemos)
        for row in try reader.rows(of: "memo") where row.fields["purpose"] != nil && memos.contains(row.id) { add(row) }
        for entity in Self.own { for row in try reader.rows(of: entity) { if let row = try released(row) { add(row) } } }
        let lost = try unanchored()
        for row in lost { add(row) }
        try addMemos(onLost: Set(lost.map(\.id)))
        try addSettlements(lost: Set(lost.map(\.id)))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var entries = [ZipWriter.Entry(name: Sidecar.name, bytes: [UInt8](try encoder.encode(sidecar)))]
        for id in contents { if let bytes = try reader.contentBytes(id) { entries.append(.init(name: Sidecar.name(ofContent: id), bytes: bytes)) } }
        return entries
    }

    /// The memos on codings that have lost their words, and so are in no project.
    private mutating func addMemos(onLost lost: Set<String>) throws {
        guard !lost.isEmpty else { return }
        for row in try reader.rows(of: "memo") {
            guard case .thing(_, let coding)? = row.fields["codingId"], lost.contains(coding) else { continue }
            add(row)
        }
    }

    private func thousandths(_ memos: [Memo]) throws -> [String: String] {
        var found: [String: String] = [:]
        let codings = export.codings.map { (export.guids[.coding, $0.id.raw], $0.createdAt) }
        let own = Set(codings.map(\.0))
        // Those that are only kept for exports have no more than the second.
        let values = Set(try reader.facets().facets.flatMap(\.values).map { export.guids[.facetValue, $0.id.raw] })
        let kept = export.parts.isEmpty ? [] : export.parts.codings(besides: values).subtracting(own).map { ($0, "") }
        found["coding"] = Thousandths.text(codings + kept)
        let notes = memos.filter { $0.text != nil && export.guids.identity(.memo, $0.id.raw)?.role != RefiGUIDs.descriptionRole }
        found["memo"] = Thousandths.text(notes.map { (export.guids[.memo, $0.id.raw], $0.createdAt) })
        return found
    }

    private mutating func add(_ row: EntityRow) {
        note(row.entity, row.id)
        for case .thing(let entity, let id) in row.fields.values { note(entity, id) }
        for case .content(let id) in row.fields.values { contents.append(id) }
        if case .token(let evidence)? = row.fields["evidence"] { noteEvidence(CellEvidence(token: evidence)) }
        sidecar.rows.append(.init(entity: row.entity, id: row.id, fields: row.fields.mapValues { Sidecar.Field($0) }))
    }

    private mutating func note(_ entity: String, _ id: String) {
        guard let kind = Self.shared[entity], sidecar.guids[entity]?[id] == nil else { return }
        sidecar.guids[entity, default: [:]][id] = export.guids[kind, id].text
    }

    private mutating func noteEvidence(_ evidence: CellEvidence) {
        for coding in evidence.known { note("coding", coding.raw) }
        for item in evidence.items { for value in item.facets { note("facetValue", value.raw) } }
    }

    /// What coders settled, of codings that leave; what each had coded before stands in the journal alone.
    private mutating func addSettlements(lost: Set<String>) throws {
        let there = lost.union(export.codings.map(\.id.raw))
        for row in try reader.rows(of: "settlement") {
            guard let row = try released(row) else { continue }
            if case .thing(_, let coding)? = row.fields["codingId"], !there.contains(coding) { continue }
            if case .token(let ids)? = row.fields["agreedBy"] { for id in ids.split(separator: " ") { note("researcher", String(id)) } }
            add(row)
        }
    }

    /// A source without its present text, which the project has; and without the file it came as, where some words of it stay.
    private mutating func addSource(_ row: EntityRow) throws {
        var row = row
        if case .content(let id)? = row.fields["textId"] { sidecar.texts[row.id] = id }
        row.fields["textId"] = nil
        row.fields["revisedTextId"] = nil
        if !export.study.isWhole(SourceID(row.id)) {
            for name in ["originalId", "byteCount", "originalByteCount", "revision"] { row.fields[name] = nil }
        } else if !export.study.gate.isOpen, try Self.hasComments(row, reader) {
            for name in ["originalId", "originalByteCount"] { row.fields[name] = nil }
        }
        add(row)
    }

    /// Whether the file that a source came as has comments, which are for its author alone and in no text. Files that another program made text of
    /// have none that are meant so.
    static func hasComments(_ row: EntityRow, _ reader: StudyReader) throws -> Bool {
        guard row.fields["converter"] == nil, case .content(let id)? = row.fields["originalId"], let bytes = try reader.contentBytes(id) else { return false }
        // Every other byte of UTF-16 is nothing in them.
        let letters = bytes.contains(0) ? bytes.filter { $0 != 0 } : bytes
        var start = 0
        while let place = letters[start...].firstIndex(of: UInt8(ascii: "<")) {
            if letters[place...].starts(with: "<!--".utf8) { return true }
            start = place + 1
        }
        return false
    }

    private mutating func addPassages(_ source: SourceID) throws {
        let released = export.study.gate.text(of: source)
        let passages = try reader.passages(of: source).compactMap { passage -> Passage? in
            guard let range = released.range(passage.range) else { return nil }
            var moved = passage
            moved.range = range
            moved.voice = passage.voice.flatMap(released.range)
            moved.time = passage.time.flatMap(released.range)
            return moved
        }
        sidecar.passages[source.raw] = StudyReader.token(of: passages)
    }

    /// A row as it leaves; nil for one that stays.
    private func released(_ row: EntityRow) throws -> EntityRow? {
        guard var row = try export.study.released(row) else { return nil }
        for case .thing(let entity, let id) in row.fields.values {
            if entity == "source", !leaving.contains(SourceID(id)), row.entity != "stageEntry" { return nil }
            if entity == "participant", gone.contains(id) { return nil }
        }
        if row.entity == "participant", gone.contains(row.id) { return nil }
        // What a stage rests on is named by its source.
        if row.entity == "stageEntry", case .thing(_, let id)? = row.fields["sourceId"], !leaving.contains(SourceID(id)) { row.fields["sourceId"] = nil }
        switch row.entity {
        case "attribute": return attribute(row)
        case "outcome": return outcome(row)
        case "revision":
            return Self.hasFormerTexts(export.study.gate) ? row : nil
        case "summary", "rating":
            if case .token(let token)? = row.fields["evidence"] { row.fields["evidence"] = try evidence(CellEvidence(token: token)).map { .token($0) } }
            return row
        default: return row
        }
    }

    /// What is said of a source; whoever stays is not named in it.
    private func attribute(_ row: EntityRow) -> EntityRow? {
        guard row.fields["sourceId"] != nil, case .token(let name)? = row.fields["name"], ParticipantList.isOne(name), case .words(let value)? = row.fields["value"] else { return row }
        guard let rest = ParticipantList(value).without(hiddenNames) else { return nil }
        var row = row
        if rest != ParticipantList(value) { row.fields["value"] = .words(rest.text) }
        return row
    }

    private func outcome(_ row: EntityRow) -> EntityRow? {
        var row = row
        guard case .thing(_, let id)? = row.fields["sourceId"], case .integer(let start)? = row.fields["startByte"], case .integer(let end)? = row.fields["endByte"],
            case .token(let text)? = row.fields["textId"], sidecar.texts[id] == text,
            let range = export.study.gate.text(of: SourceID(id)).range(TextRange(Int(start)..<Int(end)))
        else { return nil }
        (row.fields["startByte"], row.fields["endByte"]) = (.integer(Int64(range.start.value)), .integer(Int64(range.end.value)))
        return row
    }

    /// What a cell rests on, of the codings that leave, in their places in the texts that leave.
    private func evidence(_ evidence: CellEvidence) throws -> String? {
        let places = Dictionary(uniqueKeysWithValues: export.codings.map { ($0.id, $0) })
        let items = evidence.items.compactMap { item -> CellEvidence.Item? in
            guard let coding = places[item.coding] else { return nil }
            let released = export.study.gate.text(of: coding.source)
            // Positions in a former text are those of a text that leaves whole or not at all.
            guard item.textID == sidecar.texts[coding.source.raw] else { return Self.hasFormerTexts(export.study.gate) ? item : nil }
            return released.range(item.range).map { CellEvidence.Item(coding: item.coding, textID: item.textID, range: $0, code: item.code, facets: item.facets) }
        }
        return CellEvidence(items, passedOver: evidence.passedOver.filter { places[$0] != nil }).token
    }

    /// Whether former texts leave, and what lost its words with them: the gate knows what to keep back of present texts only, and what was taken
    /// out of a text may have been taken out for a reason.
    static func hasFormerTexts(_ gate: ExportGate) -> Bool { gate.included.count == Withholding.allCases.count }

    /// The codings that lost their words.
    private func unanchored() throws -> [EntityRow] {
        let ids = Set(try reader.unanchoredCodings().map(\.id.raw))
        guard !ids.isEmpty, Self.hasFormerTexts(export.study.gate) else { return [] }
        return try reader.rows(of: "coding").filter { row in
            guard ids.contains(row.id), case .thing(_, let source)? = row.fields["sourceId"] else { return false }
            return leaving.contains(SourceID(source))
        }
    }
}
