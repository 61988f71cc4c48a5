public import FeltAnalysis
import FeltIngest
import FeltProtocols
public import FeltModel
public import FeltStore
import FeltText

/// Gives a source the text of a file, and says of each coding what became of it.
public enum RevisionIntake {
    /// What a revision did, or would do.
    public struct Result: Sendable {
        public let source: Source
        /// The fate of every coding that stood in the text, in the order of the text.
        public let outcomes: [Revision<CodingID>.Outcome]
        /// How many codings the file itself brought, written in its text.
        public let added: Int
        /// How many codings that had lost their words stand on them again.
        public let found: Int
        /// How many codings have other facets, since the file's marks say so.
        public let refaceted: Int
        /// What the source says of itself that is different now: names of fields, in a fixed order.
        public let retold: [String]
        /// How many actions were ticked off and are not there, word for word, any more.
        public let undone: Int
        /// Whether the text is what it was.
        public let isSame: Bool
        public let findings: [Fault]

        /// How many codings met a fate.
        public func count(_ kind: Carried.Kind) -> Int { outcomes.count { $0.carried.kind == kind } }
    }

    /// Revises a source.
    ///
    /// Text, passages and outcomes become those of the file. Codings are carried over the map from old to new; codes written in the file that
    /// are not there yet are added. What the source says of itself becomes what the new head says; without a head it is left as it is.
    ///
    /// - Throws: `FaultList` for what is wrong with the file, as an intake does; `text-erased`.
    public static func revise(
        _ source: Source, with document: SourceIntake.Document, acting: Researcher, acceptsWarnings: Bool, world: SourceIntake.World, in draft: Draft,
        _ reader: StudyReader
    ) throws -> Result {
        let builder = try SourceBuilder(reader, acting: acting, given: .init(), world: world)
        var built = builder.build(document, revising: source)
        // A file without a head changes nothing of what the source says of itself, so there is nothing to advise about that.
        let hasHead = document.content.note?.head.isEmpty == false
        let findings = builder.findings(built, document).filter { hasHead || $0.severity != .advice }.map { $0.in(document.file) }
        let stopping = findings.filter { $0.severity == .error || ($0.severity == .warning && !acceptsWarnings) }
        guard stopping.isEmpty else { throw FaultList(stopping) }
        let old = try reader.text(of: source.id)
        let new = built.source.text
        let codings = try reader.codings(.init(source: source.id))
        let map = TextMap(from: old, to: new)
        if !hasHead {
            // A plain text shows neither questions nor the voices that a head lists.
            built.source.passages = CarriedStructure(try reader.passages(of: source.id), in: old).passages(of: new, through: map, found: built.source.passages, keepsPersonal: false)
            built.source.outcomes = CarriedStructure.outcomes(of: new, built.source.passages)
        }
        let undone = CarriedStructure.keepDone(try reader.outcomes(of: source.id), in: old, of: new, through: map, &built.source.outcomes)
        let revision = Revision(codings.map { (id: $0.id, range: $0.range) }, through: map)
        var places: [CodingID: TextRange] = [:]
        for outcome in revision.outcomes { places[outcome.id] = outcome.carried.range }
        let isRestructured = try old == new && reader.passages(of: source.id) != built.source.passages
        if isRestructured { try draft.restructure(source, with: built.source) }
        if old != new {
            try draft.revise(source, with: built.source, fates: codings.map { ($0, places[$0.id].map { .anchored($0) } ?? .lost) })
        }
        var standing = Set(codings.compactMap { coding in places[coding.id].map { Key(code: coding.code, researcher: coding.researcher, range: $0) } })
        let refaceted = try refacet(codings, places, built.marks, in: draft)
        let found = old == new ? [] : try foundAgain(source.id, in: new, reader)
        for (coding, range) in found {
            try draft.place(coding.id, of: source.id, at: range, in: new)
            standing.insert(Key(code: coding.code, researcher: coding.researcher, range: range))
        }
        var added = 0
        for mark in built.marks where !standing.contains(Key(code: mark.code, researcher: mark.researcher, range: mark.range)) {
            let id = try draft.addCoding(source: source.id, range: mark.range, in: new, code: mark.code, researcher: mark.researcher, facets: mark.facets)
            if let memo = mark.memo { try draft.addMemo(memo, on: .coding(id), by: mark.researcher) }
            added += 1
        }
        var retold: [String] = []
        if let envelope = built.envelope, hasHead {
            try keep(source.id, envelope, in: &built.source, reader)
            retold = try draft.retell(try reader.source(source.id) ?? source, as: built.source)
        }
        if isRestructured { retold.append("voices, questions and layers") }
        return Result(
            source: source, outcomes: revision.outcomes, added: added, found: found.count, refaceted: refaceted, retold: retold, undone: undone, isSame: old == new, findings: findings)
    }

    /// Gives codings the facets that a mark on the same words names; a mark without facets says nothing of them.
    private static func refacet(_ codings: [Coding], _ places: [CodingID: TextRange], _ marks: [IntakeNames.Mark], in draft: Draft) throws -> Int {
        var count = 0
        for coding in codings {
            let mark = marks.first { $0.code == coding.code && $0.researcher == coding.researcher && $0.range == places[coding.id] && !$0.facets.isEmpty }
            guard let mark, Set(mark.facets) != Set(coding.facets) else { continue }
            try draft.setFacets(mark.facets, of: coding.id)
            count += 1
        }
        return count
    }

    /// The codings of a source that had lost their words and whose words, byte for byte, the map finds in the new text.
    private static func foundAgain(_ source: SourceID, in new: StoredText, _ reader: StudyReader) throws -> [(coding: UnanchoredCoding, range: TextRange)] {
        var maps: [String: TextMap] = [:]
        return try reader.unanchoredCodings().filter { $0.source == source }.compactMap { coding in
            if maps[coding.formerText] == nil {
                // The words may have been erased since.
                guard let former = try? reader.formerText(of: coding) else { return nil }
                maps[coding.formerText] = TextMap(from: former, to: new)
            }
            switch maps[coding.formerText]?.carry(coding.formerRange) {
            case .unchanged(let range), .moved(let range): return (coding, range)
            default: return nil
            }
        }
    }

    /// What the new head does not name stays as it was; a field that is named and empty is taken away.
    private static func keep(_ id: SourceID, _ envelope: NoteEnvelope, in new: inout NewSource, _ reader: StudyReader) throws {
        new.note = (new.note ?? NoteRecord()).keeping(try reader.noteRecord(of: id) ?? NoteRecord(), except: envelope.named)
        if !envelope.named.contains("participants") {
            new.participants += (try reader.sourceParticipants()[id] ?? []).filter { !new.participants.contains($0) }
        }
        if !envelope.named.contains("attachments") {
            new.attachments = try reader.attachments(of: id).map { .init(path: $0.path ?? "", digest: $0.digest, byteCount: $0.byteCount, deleteBy: $0.deleteBy) }
        }
    }

    private struct Key: Hashable {
        let code: CodeID
        let researcher: ResearcherID
        let range: TextRange
    }
}
