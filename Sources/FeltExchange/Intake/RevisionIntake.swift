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
        /// What the source says of itself that is different now: names of fields, in a fixed order.
        public let retold: [String]
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
        let findings = builder.findings(built, document).map { $0.in(document.file) }
        let stopping = findings.filter { $0.severity == .error || ($0.severity == .warning && !acceptsWarnings) }
        guard stopping.isEmpty else { throw FaultList(stopping) }
        let old = try reader.text(of: source.id)
        let new = built.source.text
        try keepDone(of: source.id, in: old, to: &built.source, reader)
        let codings = try reader.codings(.init(source: source.id))
        let revision = Revision(codings.map { (id: $0.id, range: $0.range) }, through: TextMap(from: old, to: new))
        var places: [CodingID: TextRange] = [:]
        for outcome in revision.outcomes { places[outcome.id] = outcome.carried.range }
        if old != new {
            try draft.revise(source, with: built.source, fates: codings.map { ($0, places[$0.id].map { .anchored($0) } ?? .lost) })
        }
        let standing = Set(codings.compactMap { coding in places[coding.id].map { Key(code: coding.code, researcher: coding.researcher, range: $0) } })
        var added = 0
        for mark in built.marks where !standing.contains(Key(code: mark.code, researcher: mark.researcher, range: mark.range)) {
            let id = try draft.addCoding(source: source.id, range: mark.range, in: new, code: mark.code, researcher: mark.researcher, facets: mark.facets)
            if let memo = mark.memo { try draft.addMemo(memo, on: .coding(id), by: mark.researcher) }
            added += 1
        }
        let hasHead = document.content.note?.head.isEmpty == false
        let retold = hasHead ? try draft.retell(try reader.source(source.id) ?? source, as: built.source) : []
        return Result(source: source, outcomes: revision.outcomes, added: added, retold: retold, isSame: old == new, findings: findings)
    }

    /// An action whose words are the same is done in the new text too.
    private static func keepDone(of source: SourceID, in old: StoredText, to new: inout NewSource, _ reader: StudyReader) throws {
        let done = try reader.outcomes(of: source).compactMap { outcome in outcome.done.map { (old[outcome.range], $0) } }
        for place in new.outcomes.indices {
            new.outcomes[place].done = done.first { $0.0 == new.text[new.outcomes[place].range] }?.1
        }
    }

    private struct Key: Hashable {
        let code: CodeID
        let researcher: ResearcherID
        let range: TextRange
    }
}
