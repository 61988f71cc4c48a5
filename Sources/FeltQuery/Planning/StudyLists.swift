import FeltAnalysis
import FeltModel
import FeltStore

/// The lists of a study that filters look names up in, each read once, and only when it is asked for.
struct StudyLists {
    let reader: StudyReader
    private var kept = Kept()

    private struct Kept {
        var cases: [CaseStudy]?
        var caseAttributes: [CaseID: [Attribute]]?
        var researchers: [Researcher]?
        var facets: FacetSet?
        var attributes: [SourceID: [Attribute]]?
        var participants: [Participant]?
        var organisations: [OrganisationID: String]?
        var present: [SourceID: [ParticipantID]]?
        var histories: [CaseID: [StageEntry]]?
        var passages: PassageTable?
    }

    init(_ reader: StudyReader) { self.reader = reader }

    mutating func cases() throws -> [CaseStudy] { try Self.once(&kept.cases) { try reader.cases() } }
    mutating func caseAttributes() throws -> [CaseID: [Attribute]] { try Self.once(&kept.caseAttributes) { try reader.caseAttributes() } }
    mutating func researchers() throws -> [Researcher] { try Self.once(&kept.researchers) { try reader.researchers() } }
    mutating func facets() throws -> FacetSet { try Self.once(&kept.facets) { try reader.facets() } }
    mutating func attributes() throws -> [SourceID: [Attribute]] { try Self.once(&kept.attributes) { try reader.attributesBySource() } }
    mutating func participants() throws -> [Participant] { try Self.once(&kept.participants) { try reader.participants() } }
    /// Who takes part in each source.
    mutating func present() throws -> [SourceID: [ParticipantID]] { try Self.once(&kept.present) { try reader.sourceParticipants() } }
    mutating func histories() throws -> [CaseID: [StageEntry]] { try Self.once(&kept.histories) { try reader.stageHistories() } }
    mutating func passages() throws -> PassageTable { try Self.once(&kept.passages) { try reader.passageTable() } }
    /// The slugs of the organisations.
    mutating func organisations() throws -> [OrganisationID: String] {
        try Self.once(&kept.organisations) { Dictionary(uniqueKeysWithValues: try reader.organisations().map { ($0.id, $0.slug.text) }) }
    }

    private static func once<Value>(_ kept: inout Value?, _ read: () throws -> Value) rethrows -> Value {
        if let kept { return kept }
        let value = try read()
        kept = value
        return value
    }
}
