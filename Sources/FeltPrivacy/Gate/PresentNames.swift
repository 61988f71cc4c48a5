public import FeltModel
public import FeltStore

/// What things are called in the study as it is, for those who look at the study as it was.
///
/// A title, a label or a rule may have been put otherwise because it named somebody. What it said before then must not be read by way of the past: a
/// thing has the name that it has now, and one that is no longer in the study has none.
public struct PresentNames: Sendable {
    private let study: StudyReader.StudyRecord
    private let cases: [CaseID: CaseStudy]
    private let codes: CodeTree
    private let facets: [String: Facet]
    private let milestones: [MilestoneID: Milestone]
    private let sources: [SourceID: Source]

    /// - Parameter reader: of the study as it is.
    /// - Throws: what reading the study throws.
    init(_ reader: StudyReader) throws {
        study = try reader.study()
        cases = Dictionary(try reader.cases().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        codes = try reader.codes()
        facets = Dictionary(try reader.facets().facets.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        milestones = Dictionary(try reader.milestones().values.joined().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        sources = Dictionary(try reader.sources().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The study's own record with its present title and notice.
    public func named(_ record: StudyReader.StudyRecord) -> StudyReader.StudyRecord {
        var record = record
        (record.title, record.notice) = (study.title, study.notice)
        return record
    }

    /// A case as it was, with its present name, title and place; without a title and a place where it is gone.
    public func named(_ record: CaseStudy) -> CaseStudy {
        let now = cases[record.id]
        return CaseStudy(
            id: record.id, slug: now?.slug ?? record.slug, title: now?.title ?? LocalisedText(nb: "En sak som er tatt ut", en: "A case that was taken out"), municipality: now?.municipality,
            ioaKind: now?.ioaKind, procedure: now?.procedure, stage: record.stage, state: record.state, createdAt: record.createdAt)
    }

    /// Codes as they were, with their present names, labels and rules, in their present places; without labels and rules where they are gone.
    ///
    /// A path has the names of other codes in it. So of a code that was moved since none is told that it never had.
    public func named(_ tree: CodeTree) -> CodeTree {
        let then = Set(tree.codes.map(\.id))
        return CodeTree(tree.codes.map { code in
            let now = codes[code.id]
            let parent = now == nil ? code.parent : now?.parent.flatMap { then.contains($0) ? $0 : nil }
            return Code(
                id: code.id, parent: parent, slug: now?.slug ?? code.slug, label: now?.label ?? LocalisedText(),
                definition: now?.definition ?? LocalisedText(), include: now?.include ?? LocalisedText(), exclude: now?.exclude ?? LocalisedText(),
                indicator: now?.indicator ?? LocalisedText(),
                grounding: now?.grounding, colour: code.colour, context: code.context, origin: code.origin, position: code.position,
                createdAt: code.createdAt)
        })
    }

    /// Facets as they were, with their present labels and rules.
    public func named(_ set: FacetSet) -> FacetSet {
        FacetSet(set.facets.map { facet in
            let now = facets[facet.id]
            let values = Dictionary(now?.values.map { ($0.id, $0) } ?? [], uniquingKeysWith: { first, _ in first })
            return Facet(
                id: facet.id, slug: facet.slug, label: now?.label ?? LocalisedText(), rule: now?.rule ?? LocalisedText(),
                note: now?.note ?? LocalisedText(),
                values: facet.values.map { .init(id: $0.id, slug: $0.slug, label: values[$0.id]?.label ?? LocalisedText()) })
        })
    }

    /// What a source is called now: its title, else its name, which it has also where it is gone.
    public func title(of source: Source) -> String { sources[source.id].map { $0.title ?? $0.slug.text } ?? source.slug.text }

    /// A milestone as it was, with its present name, label and role; as it was where it is gone: whether such words stand is asked of them by
    /// themselves.
    public func named(_ milestone: Milestone) -> Milestone {
        guard let now = milestones[milestone.id] else {
            return Milestone(
                id: milestone.id, caseID: milestone.caseID, slug: milestone.slug, stage: milestone.stage,
                label: milestone.label.map { _ in "[…]" }, planned: milestone.planned,
                reached: milestone.reached, owner: nil, createdAt: milestone.createdAt)
        }
        return Milestone(
            id: milestone.id, caseID: milestone.caseID, slug: now.slug, stage: milestone.stage, label: now.label, planned: milestone.planned,
            reached: milestone.reached, owner: now.owner, createdAt: milestone.createdAt)
    }

    /// Whether a code is called so in the study as it is.
    public func hasCode(_ path: String) -> Bool { codes.allPaths.contains { $0.text == path } }

    /// The paths of codes that are no longer in the study, and of those that hung under one, in codes as `named` gives them.
    public func gonePaths(in tree: CodeTree) -> Set<String> {
        var gone: Set<CodeID> = []
        for code in tree.codes where codes[code.id] == nil || code.parent.map(gone.contains) ?? false { gone.insert(code.id) }
        return Set(zip(tree.codes, tree.allPaths).filter { gone.contains($0.0.id) }.map(\.1.text))
    }
}
