public import FeltFramework
public import FeltModel
public import FeltPrivacy
public import FeltStore
import FeltAnalysis
import FeltQuery
import FeltText

/// A study as reports read it: what the export gate lets out, on a day, in a language, for somebody.
///
/// What several reports need is read once, when it is first asked for.
public final class ReportStudy {
    public let released: ReleasedStudy
    public let model: StageModel
    public let words: ReportWords
    /// The words of the other language, for what must stand in both.
    public let otherWords: ReportWords
    /// The day the report is made for, `2026-03-01`: days are counted to it.
    public let day: String
    public let audience: ReportAudience
    /// The last entry of the state that is told of; nil in a study without any.
    public let state: EntryID?
    public let record: StudyReader.StudyRecord
    public let settings: [StudySetting: String]
    public let cases: [CaseStudy]
    /// All sources, also those that stay; in the order of `StudyReader.sources`.
    public let allSources: [Source]

    /// What holds now, where the report tells of the study as it was: what is kept from partners now is kept from them then.
    private let present: PresentGate?

    /// Whether the report tells of the study as it was.
    var isPast: Bool { present != nil }

    var reader: StudyReader { released.reader }
    var language: Language { words.language }

    /// - Parameters:
    ///   - released: the study after the export gate, on `day`.
    ///   - model: the study's stages.
    ///   - other: the words of the other language, for what must stand in both.
    ///   - state: the entry after which the study is told of.
    ///   - present: the study as it is, where `released` is the study as it was.
    /// - Throws: what reading the study throws.
    public init(_ released: ReleasedStudy, model: StageModel, words: ReportWords, other: ReportWords? = nil, day: String, audience: ReportAudience, state: EntryID?, present: PresentGate? = nil) throws {
        self.released = released
        self.model = model
        self.words = words
        otherWords = other ?? words
        self.day = day
        self.audience = audience
        self.state = state
        self.present = present
        let reader = released.reader
        record = try reader.study()
        settings = try reader.settings()
        cases = try reader.cases()
        allSources = try reader.sources()
    }

    /// The fewest people that something told to partners may rest on.
    public var groupSize: Int { max(settings[.groupSize].flatMap(Int.init) ?? StudySetting.defaultGroupSize, present?.groupSize ?? 0) }

    /// Whether what rests on so many people may be told here.
    func mayTell(_ people: Int) -> Bool { audience == .team || people >= groupSize }

    /// A number of people: itself, or that it is less than the limit.
    func told(people: Int) -> String { people == 0 || mayTell(people) ? String(people) : words("fewer-than", ["number": String(groupSize)]) }

    /// The sources of which something leaves.
    private(set) lazy var sources: [Source] = allSources.filter { released.gate.releases($0.id) }
    func sources(of caseID: CaseID) -> [Source] { sources.filter { $0.caseID == caseID } }

    private var cached: [String: Any] = [:]

    /// A value that is read once.
    private func once<Value>(_ name: String, _ read: () throws -> Value) rethrows -> Value {
        if let known = cached[name] as? Value { return known }
        let value = try read()
        cached[name] = value
        return value
    }

    func codes() throws -> CodeTree { try once("codes") { try reader.codes() } }
    func notes() throws -> [SourceID: NoteRecord] { try once("notes") { try reader.noteRecords() } }
    func participants() throws -> [Participant] { try once("participants") { try reader.participants() } }
    func isConfidential(_ source: SourceID) throws -> Bool { try notes()[source]?.classification == .confidential || present?.isConfidential(source) == true }

    /// Whether the words of an outcome leave now by a text that was revised since.
    func isStillTold(_ words: String, _ outcome: MeetingOutcome) -> Bool { present?.tells(words, as: outcome.role, in: outcome.source) == true }

    /// The registered participants of each source; those who have withdrawn or declined are not among them.
    func presence() throws -> [SourceID: [ParticipantID]] {
        try once("presence") {
            let gone = Set(try reader.participantHistories().filter { [.withdrawn, .declined].contains($0.value.standing) }.keys).union(present?.gone ?? [])
            return try reader.sourceParticipants().mapValues { $0.filter { !gone.contains($0) } }
        }
    }

    func facets() throws -> FacetSet { try once("facets") { try reader.facets() } }
    func researchers() throws -> [Researcher] { try once("researchers") { try reader.researchers() } }
    func attributes() throws -> [SourceID: [Attribute]] { try once("attributes") { try released.attributesBySource() } }

    /// The codings of which some words leave, in their places in the texts as they are in the study.
    func codings() throws -> [Coding] { try once("codings") { try leaving(released.allCodings()) } }

    /// Those of them in the sources of one case: a page of one case has no use for all others.
    func codings(of caseID: CaseID) throws -> [Coding] {
        if let all = cached["codings"] as? [Coding] {
            let own = Set(sources(of: caseID).map(\.id))
            return all.filter { own.contains($0.source) }
        }
        return try once("codings of \(caseID.raw)") { try leaving(reader.codings(.init(sources: sources(of: caseID).map(\.id)))) }
    }

    private func leaving(_ codings: [Coding]) -> [Coding] {
        codings.filter { released.gate.releases($0.source) && released.gate.text(of: $0.source).range($0.range) != nil }
    }

    /// The reasons of ratings that may leave: those that rest on no words that stay.
    func reasons() throws -> [RatingID: String] {
        try once("reasons") { Dictionary(uniqueKeysWithValues: try released.ratings().compactMap { rating in rating.rationale.map { (rating.id, $0) } }) }
    }

    /// The words of summaries that may leave.
    func summaries() throws -> [SummaryID: String] {
        try once("summaries") { Dictionary(uniqueKeysWithValues: try released.summaries().compactMap { summary in summary.text.map { (summary.id, $0) } }) }
    }

    /// The text of a source, read once.
    func text(of source: SourceID) throws -> StoredText { try once("text \(source.raw)") { try reader.text(of: source) } }

    /// The pseudonyms of the register in lower case.
    func pseudonyms() throws -> Set<String> {
        try once("pseudonyms") { Set(try participants().map { $0.pseudonym.text.lowercased() }).union(present?.pseudonyms ?? []) }
    }

    func outcomes() throws -> [MeetingOutcome] { try once("outcomes") { try reader.outcomes() } }
    func milestones() throws -> [CaseID: [Milestone]] { try once("milestones") { try reader.milestones() } }
    func courses() throws -> [CaseID: CaseCourse] { try once("courses") { try released.stageHistories().mapValues(CaseCourse.init) } }

    /// How many people speak in the words of some codings.
    func people(in codings: some Sequence<Coding>) throws -> Int {
        let finder = try once("voices") { try VoiceFinder(reader, sources: allSources) }
        let places = once("places") { Dictionary(uniqueKeysWithValues: allSources.enumerated().map { ($1.id, $0) }) }
        var found: Set<Int32> = []
        for coding in codings { if let place = places[coding.source] { found.formUnion(finder.voices(in: coding.range, of: place)) } }
        return found.count
    }

    /// The codes at and below a code.
    func branch(of code: CodeID) throws -> Set<CodeID> {
        let tree = try codes()
        guard let path = tree.path(of: code)?.text else { return [code] }
        return Set(zip(tree.codes, tree.allPaths).filter { $1.text == path || $1.text.hasPrefix(path + ".") }.map(\.0.id))
    }

    /// What a case is called in the language of the report.
    func title(of record: CaseStudy) -> String { record.title.text(in: language) ?? record.slug.text }

    /// A day as people write it in the language: `3. mars 2026`, `3 March 2026`. What is no day stays as it is.
    func date(_ day: String) -> String { ReportDate.shown(day, words) }
    func date(_ day: String?) -> ReportField { day.map { .text(date($0)) } ?? .missing }
}
