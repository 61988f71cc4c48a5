/// The parts of a study that not every form of export has room for. What a form does not carry is told where the study has any of it.
enum StudyPart: String, CaseIterable {
    case notice
    case studyFields = "study-fields"
    case researcherFields = "researcher-fields"
    case caseFields = "case-fields"
    case caseAttributes = "case-attributes"
    case codeFields = "code-fields"
    case codeGrounds = "code-grounds"
    case unusedCodes = "unused-codes"
    case facetLabels = "facet-labels"
    case facetRules = "facet-rules"
    case uncodedSources = "uncoded-sources"
    case sourceFields = "source-fields"
    case attributes, texts, passages
    case passageLayers = "passage-layers"
    case passageQuestions = "passage-questions"
    case memos, register, organisations, attendance
    case statusHistory = "status-history"
    case course
    case formerProblems = "former-problems"
    case outcomes, chart
    case savedQueries = "saved-queries"
    case attachments, settled, originals
    case formerTexts = "former-texts"
    case unanchored
    case keptParts = "kept-parts"
    case settings, exports, journal

    /// The tables of the study that it is in, by the names of `StudyReader.entities`.
    var entities: [String] {
        switch self {
        case .notice, .studyFields: ["study"]
        case .researcherFields: ["researcher"]
        case .caseFields: ["caseStudy"]
        case .caseAttributes, .attributes: ["attribute"]
        case .codeFields, .codeGrounds, .unusedCodes: ["code"]
        case .facetLabels: ["facet", "facetValue"]
        case .facetRules: ["facet"]
        case .uncodedSources, .texts, .passages, .passageLayers, .passageQuestions, .originals: ["source"]
        case .sourceFields: ["source", "note"]
        case .memos: ["memo"]
        case .register: ["participant", "participantStatus", "participantCase"]
        case .organisations: ["organisation"]
        case .attendance: ["sourceParticipant"]
        case .statusHistory: ["participantStatus"]
        case .course: ["stageEntry", "milestone", "cycle", "formulation"]
        case .formerProblems: ["formulation"]
        case .outcomes: ["outcome"]
        case .chart: ["summary", "rating"]
        case .savedQueries: ["savedQuery"]
        case .attachments: ["attachment"]
        case .settled: ["settlement"]
        case .formerTexts: ["revision"]
        case .unanchored: ["coding"]
        case .keptParts: ["identity", "foreignMatter", "keptFile"]
        case .settings: ["setting"]
        case .exports: ["exportRecord"]
        case .journal: []
        }
    }

    /// What is told of texts and names as a whole where these stay.
    private static let inner: Set<StudyPart> = [.studyFields, .passages, .passageLayers, .passageQuestions]
    /// What the table of codings does not carry.
    static let beyondCodings = Set(allCases).subtracting(inner).subtracting([.organisations, .attendance, .statusHistory, .formerProblems, .exports])
    /// What the workbook does not.
    static let beyondWorkbook = Set(allCases).subtracting(inner).subtracting([.codeFields, .codeGrounds, .unusedCodes, .uncodedSources, .sourceFields, .register, .formerProblems, .exports])
    /// What the tables together do not.
    static let beyondTables: Set<StudyPart> = [
        .notice, .facetRules, .statusHistory, .formerProblems, .settled, .originals, .formerTexts, .unanchored, .keptParts, .settings, .journal,
    ]
    /// What the document in JSON does not.
    static let beyondJSON: Set<StudyPart> = [
        .caseAttributes, .codeGrounds, .facetRules, .register, .course, .outcomes, .chart, .savedQueries, .attachments, .settled, .originals, .formerTexts, .unanchored,
        .keptParts, .settings, .journal,
    ]
    /// What a project of REFI-QDA does not, besides what the export itself knows of.
    static let beyondProject: Set<StudyPart> = [
        .studyFields, .passageLayers, .passageQuestions, .register, .course, .outcomes, .chart, .savedQueries, .attachments, .settled, .formerTexts, .unanchored, .settings,
    ]
}
