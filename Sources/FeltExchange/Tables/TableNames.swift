import FeltModel
import FeltPrivacy
import FeltStore
import FeltText

/// What the tables of a study call things, read once; and the texts that words are cut from.
final class TableNames {
    let study: ReleasedStudy
    let tree: CodeTree
    let facets: FacetSet
    let language: Language
    let sources: [Source]
    let codings: [Coding]
    private let sourceNames: [SourceID: String]
    private let caseNames: [CaseID: String]
    private let researcherNames: [ResearcherID: String]
    private var last: (source: SourceID, text: StoredText, index: TextIndex)?

    init(_ study: ReleasedStudy) throws {
        self.study = study
        let reader = study.reader
        tree = try reader.codes()
        facets = try reader.facets()
        language = try reader.study().language
        sources = try study.sources()
        codings = try study.codings()
        sourceNames = Dictionary(uniqueKeysWithValues: sources.map { ($0.id, $0.slug.text) })
        caseNames = Dictionary(uniqueKeysWithValues: try reader.cases().map { ($0.id, $0.slug.text) })
        researcherNames = Dictionary(uniqueKeysWithValues: try reader.researchers().map { ($0.id, $0.slug.text) })
    }

    func path(_ code: CodeID?) -> String? { code.flatMap { tree.path(of: $0)?.text } }
    func source(_ id: SourceID?) -> String? { id.flatMap { sourceNames[$0] } }
    func caseName(_ id: CaseID?) -> String? { id.flatMap { caseNames[$0] } }
    func researcher(_ id: ResearcherID?) -> String? { id.flatMap { researcherNames[$0] } }

    /// The text of a source as it leaves, and its index; the last one asked for is kept.
    func text(_ source: SourceID) throws -> (StoredText, TextIndex) {
        if let last, last.source == source { return (last.text, last.index) }
        let text = try study.text(of: source)
        let index = TextIndex(text)
        last = (source, text, index)
        return (text, index)
    }
}
