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
    private let other: (() throws -> ReportWords)?
    /// The day the report is made for, `2026-03-01`: days are counted to it.
    public let day: String
    public let audience: ReportAudience
    /// The last entry of the state that is told of; nil in a study without any.
    public let state: EntryID?
    /// Its title and notice as they may be told.
    public let record: StudyReader.StudyRecord
    public let settings: [StudySetting: String]
    public let cases: [CaseStudy]
    /// All sources, also those that stay; in the order of `StudyReader.sources`.
    public let allSources: [Source]

    /// What holds now, where the report tells of the study as it was: what is kept from partners now is kept from them then.
    let present: PresentGate?
    /// What partners may not read in a text; nothing where the report is for the team.
    let partnerText: PartnerText

    /// Whether the report tells of the study as it was.
    var isPast: Bool { present != nil }

    var reader: StudyReader { released.reader }
    var language: Language { words.language }

    /// - Parameters:
    ///   - released: the study after the export gate, on `day`.
    ///   - model: the study's stages.
    ///   - other: gives the words of the other language, for what must stand in both; asked where a report has such things.
    ///   - state: the entry after which the study is told of.
    ///   - present: the study as it is, where `released` is the study as it was.
    /// - Throws: what reading the study throws.
    public init(_ released: ReleasedStudy, model: StageModel, words: ReportWords, other: (() throws -> ReportWords)? = nil, day: String, audience: ReportAudience, state: EntryID?, present: PresentGate? = nil) throws {
        self.released = released
        self.model = model
        self.words = words
        self.other = other
        self.day = day
        self.audience = audience
        self.state = state
        self.present = present
        let reader = released.reader
        settings = try reader.settings()
        let isForTeam = audience == .team
        let people = isForTeam ? [] : Set(try reader.participants().map { $0.pseudonym.text.lowercased() }).union(present?.pseudonyms ?? [])
        let flagged = isForTeam ? [] : [try FlaggedWords(reader)] + [present?.flagged].compactMap(\.self)
        let partnerText = PartnerText(people, flagged: flagged)
        self.partnerText = partnerText
        let (study, cases) = (try reader.study(), try reader.cases())
        record = isForTeam ? study : Self.told(present?.names.named(study) ?? study, partnerText, words)
        self.cases = isForTeam ? cases : cases.map { Self.told(present?.names.named($0) ?? $0, partnerText, words) }
        allSources = try reader.sources()
    }

    /// The fewest people that something told to partners may rest on.
    public var groupSize: Int { max(settings[.groupSize].flatMap(Int.init) ?? StudySetting.defaultGroupSize, present?.groupSize ?? 0) }

    /// The sources of which something leaves.
    private(set) lazy var sources: [Source] = allSources.filter { released.gate.releases($0.id) }
    func sources(of caseID: CaseID) -> [Source] { sources.filter { $0.caseID == caseID } }

    private var cached: [String: Any] = [:]

    /// A value that is read once.
    func once<Value>(_ name: String, _ read: () throws -> Value) rethrows -> Value {
        if let known = cached[name] as? Value { return known }
        let value = try read()
        cached[name] = value
        return value
    }

    /// The words of the other language, for what must stand in both.
    func otherWords() throws -> ReportWords { try once("other words") { try other?() ?? words } }

    func notes() throws -> [SourceID: NoteRecord] { try once("notes") { try reader.noteRecords() } }
    func researchers() throws -> [Researcher] { try once("researchers") { try reader.researchers() } }
    func attributes() throws -> [SourceID: [Attribute]] { try once("attributes") { try released.attributesBySource() } }

    /// The codings that count, in their places in the texts as they are in the study.
    func codings() throws -> [Coding] { try once("codings") { try leaving(released.allCodings()) } }

    /// Those of them in the sources of one case: a page of one case has no use for all others.
    func codings(of caseID: CaseID) throws -> [Coding] {
        if let all = cached["codings"] as? [Coding] {
            let own = Set(sources(of: caseID).map(\.id))
            return all.filter { own.contains($0.source) }
        }
        return try once("codings of \(caseID.raw)") { try leaving(allCodings(of: caseID)) }
    }

    /// For partners all codings of a case, also those that stay: that something is there they see as "too few", and not as if nobody had said it.
    /// For the team those that leave.
    func everyCoding(of caseID: CaseID) throws -> [Coding] {
        try audience == .partners ? allCodings(of: caseID) : codings(of: caseID)
    }

    /// All codings of a case, whether they leave or not: to tell what is kept back from what nobody has said.
    func allCodings(of caseID: CaseID) throws -> [Coding] {
        try once("all codings of \(caseID.raw)") { try reader.codings(.init(sources: allSources.filter { $0.caseID == caseID }.map(\.id))) }
    }

    /// How many codings there are of each code, also those that stay; on an earlier day without those of sources that were taken out since, in which
    /// nothing counts.
    func codingCounts() throws -> [CodeID: Int] {
        let counts = try reader.codingCounts()
        let gone = allSources.map(\.id).filter { present?.has($0) == false }
        guard !gone.isEmpty else { return counts }
        return counts.merging(Dictionary(grouping: try reader.codings(.init(sources: gone)), by: \.code).mapValues { -$0.count }, uniquingKeysWith: +)
    }

    /// What was said in confidence counts for nothing in what partners see.
    private func leaving(_ codings: [Coding]) throws -> [Coding] {
        try codings.filter(CountedCodings(released, besides: audience == .team ? [] : confidential()).counts)
    }

    /// What makes a command that a page names count what the page counts.
    var countedOnly: String { audience == .team ? "--released" : "--for partners" }

    /// The text of a source, read once.
    func text(of source: SourceID) throws -> StoredText { try once("text \(source.raw)") { try reader.text(of: source) } }

    package func outcomes() throws -> [MeetingOutcome] { try once("outcomes") { try reader.outcomes() } }
    package func milestones() throws -> [CaseID: [Milestone]] { try once("milestones") { try reader.milestones() } }
    package func courses() throws -> [CaseID: CaseCourse] { try once("courses") { try released.stageHistories().mapValues(CaseCourse.init) } }

    /// What a case is called in the language of the report.
    func title(of record: CaseStudy) -> String { record.title.text(in: language) ?? record.slug.text }

    /// A day as people write it in the language: `3. mars 2026`, `3 March 2026`. What is no day stays as it is.
    func date(_ day: String) -> String { ReportDate.shown(day, words) }
    func date(_ day: String?) -> ReportField { day.map { .text(date($0)) } ?? .missing }
}
